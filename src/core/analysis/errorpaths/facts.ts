// What is known of variables at a point of a function: who set them, and whether they hold a failure.
//
// A variable is known by its text (`err`, `sk->sk_err`). Assignments through pointers and in callees are not followed: a
// fact says what the next lines of straightforward code may rely on, no more.

import { isAllocation, isPermission } from './vocabulary';

/** What a variable holds. */
export interface Fact {
  /**
   * - `failed`: an errno, an ERR_PTR or a NULL that stands for a failure.
   * - `fine`: it was tested or set, and it is no failure.
   * - `open`: not known.
   */
  readonly status: 'failed' | 'fine' | 'open';
  /** The function that set it; '' when none did. */
  readonly callee: string;
  /** The errno that was assigned, without its sign; ''. */
  readonly errno: string;
  /** Token of the assignment of a constant; -1 for all other facts. */
  readonly literalAt: number;
  /** `PTR_ERR(x)`: x. The fact of the one is the fact of the other. */
  readonly link: string;
}

const nothing: Fact = { status: 'open', callee: '', errno: '', literalAt: -1, link: '' };

/** Makes a fact of what is said. */
export function fact(said: Partial<Fact>): Fact {
  return { ...nothing, ...said };
}

/** Facts by variable. */
export class Facts {
  private constructor(private known: Map<string, Fact>) {}

  static none(): Facts {
    return new Facts(new Map());
  }

  get(key: string): Fact | undefined {
    return this.known.get(key);
  }

  set(key: string, value: Fact): void {
    this.known.set(key, value);
  }

  values(): Iterable<Fact> {
    return this.known.values();
  }

  fork(): Facts {
    return new Facts(new Map(this.known));
  }

  /** A test told what a variable holds; so it told of what is linked to it. */
  learn(key: string, status: 'failed' | 'fine', errno = ''): void {
    const before = this.known.get(key) ?? nothing;
    this.known.set(key, { ...before, status, errno: errno || before.errno });
    if (before.link) this.learnAlone(before.link, status);
    for (const [other, { link }] of this.known) if (link === key) this.learnAlone(other, status);
  }

  /** Goes on with the facts of another path. */
  become(other: Facts): void {
    this.known = other.known;
  }

  /** Keeps what both paths agree on. */
  meet(other: Facts): void {
    for (const [key, here] of this.known) {
      const there = other.known.get(key);
      if (there === here) continue;
      this.known.set(key, meetFacts(here, there ?? nothing));
    }
    for (const [key, there] of other.known) {
      if (!this.known.has(key)) this.known.set(key, meetFacts(nothing, there));
    }
  }

  private learnAlone(key: string, status: 'failed' | 'fine'): void {
    this.known.set(key, { ...(this.known.get(key) ?? nothing), status });
  }
}

function meetFacts(a: Fact, b: Fact): Fact {
  return {
    status: a.status === b.status ? a.status : 'open',
    callee: meetCallees(a.callee, b.callee),
    errno: a.errno === b.errno ? a.errno : '',
    literalAt: a.literalAt === b.literalAt ? a.literalAt : -1,
    link: a.link === b.link ? a.link : '',
  };
}

/** Two allocators are one cause, and so are two questions of rights; two other callees are none in particular. */
function meetCallees(a: string, b: string): string {
  if (a === b || b === '') return a;
  if (a === '') return b;
  return (isAllocation(a) && isAllocation(b)) || (isPermission(a) && isPermission(b)) ? a : '';
}
