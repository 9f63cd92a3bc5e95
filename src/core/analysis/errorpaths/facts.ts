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

/** Makes a fact of what is said. */
export function fact({
  status = 'open',
  callee = '',
  errno = '',
  literalAt = -1,
  link = '',
}: Partial<Fact>): Fact {
  // Written out: facts that are copied field by field have one shape, and reading them stays fast.
  return { status, callee, errno, literalAt, link };
}

const nothing = fact({});

/** Whether nothing is known of what a variable was given: another variable, a calculation. */
export function saysNothing({ status, callee, literalAt, link }: Fact): boolean {
  return status === 'open' && callee === '' && literalAt < 0 && link === '';
}

/** Variables known at a time, above which further ones are not: a bound for hostile sources. */
const maxVariables = 500;

/** Facts by variable. A function has few at a time, and forks them at every condition: arrays copy faster than maps. */
export class Facts {
  private constructor(
    private keys: string[],
    private known: Fact[],
  ) {}

  static none(): Facts {
    return new Facts([], []);
  }

  get(key: string): Fact | undefined {
    return this.known[this.keys.indexOf(key)];
  }

  set(key: string, value: Fact): void {
    const at = this.keys.indexOf(key);
    if (at >= 0) {
      this.known[at] = value;
    } else if (this.keys.length < maxVariables) {
      this.keys.push(key);
      this.known.push(value);
    }
  }

  values(): readonly Fact[] {
    return this.known;
  }

  fork(): Facts {
    return new Facts(this.keys.slice(), this.known.slice());
  }

  /** A test told what a variable holds; so it told of what is linked to it. */
  learn(key: string, status: 'failed' | 'fine', errno = ''): void {
    const before = this.get(key) ?? nothing;
    this.set(key, withStatus(before, status, errno || before.errno));
    if (before.link) this.learnAlone(before.link, status);
    for (let at = 0; at < this.keys.length; at++) {
      if (this.known[at]!.link === key) this.known[at] = withStatus(this.known[at]!, status);
    }
  }

  /** Goes on with the facts of another path. */
  become(other: Facts): void {
    this.keys = other.keys;
    this.known = other.known;
  }

  /** Keeps what both paths agree on. */
  meet(other: Facts): void {
    for (let at = 0; at < this.keys.length; at++) {
      const here = this.known[at]!;
      // Forks keep their order: what both knew before stands at the same place.
      const there = other.keys[at] === this.keys[at] ? other.known[at] : other.get(this.keys[at]!);
      if (there !== here) this.known[at] = meetFacts(here, there ?? nothing);
    }
    for (let at = 0; at < other.keys.length; at++) {
      const key = other.keys[at]!;
      if (this.keys[at] === key || this.keys.includes(key) || this.keys.length >= maxVariables) continue;
      this.keys.push(key);
      this.known.push(meetFacts(nothing, other.known[at]!));
    }
  }

  private learnAlone(key: string, status: 'failed' | 'fine'): void {
    this.set(key, withStatus(this.get(key) ?? nothing, status));
  }
}

function withStatus(before: Fact, status: Fact['status'], errno = before.errno): Fact {
  const { callee, literalAt, link } = before;
  return { status, callee, errno, literalAt, link };
}

function meetFacts(a: Fact, b: Fact): Fact {
  return {
    status: a.status === b.status ? a.status : 'open',
    callee: meetCallees(a.callee, b.callee),
    errno: meetErrnos(a, b),
    literalAt: a.literalAt === b.literalAt ? a.literalAt : -1,
    link: a.link === b.link ? a.link : '',
  };
}

/** No failure on the one path leaves the errno of the other: `err = -ENODEV; if (found) err = 0;`. */
function meetErrnos(a: Fact, b: Fact): string {
  if (a.errno === b.errno || (b.status === 'fine' && b.callee === '')) return a.errno;
  return a.status === 'fine' && a.callee === '' ? b.errno : '';
}

/**
 * Two allocators are one cause, and so are two questions of rights; what comes from a cache or else from an allocator fails
 * with the allocator. Two other callees are none in particular.
 */
function meetCallees(a: string, b: string): string {
  if (a === b || b === '') return a;
  if (a === '') return b;
  if (isAllocation(a)) return isAllocation(b) || /cache/.test(b) ? a : '';
  if (isAllocation(b)) return /cache/.test(a) ? b : '';
  return isPermission(a) && isPermission(b) ? a : '';
}
