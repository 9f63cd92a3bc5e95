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

// Facts are made here alone, each with all its fields in the same order: values of one shape are read fast.

/** Nothing is known. */
export const nothingKnown: Fact = { status: 'open', callee: '', errno: '', literalAt: -1, link: '' };

/** It holds no failure; nobody was called for it. */
export const knownFine: Fact = { status: 'fine', callee: '', errno: '', literalAt: -1, link: '' };

/** The value of a constant that stands at a token. */
export function constantFact(status: Fact['status'], literalAt: number, errno = ''): Fact {
  return { status, callee: '', errno, literalAt, link: '' };
}

/**
 * What a function answered with.
 *
 * @param link the variable whose fact this is too: `PTR_ERR(link)`
 */
export function answerOf(callee: string, link = '', status: Fact['status'] = 'open'): Fact {
  return { status, callee, errno: '', literalAt: -1, link };
}

/** Whether nothing is known of what a variable was given: another variable, a calculation. */
export function saysNothing({ status, callee, literalAt, link }: Fact): boolean {
  return status === 'open' && callee === '' && literalAt < 0 && link === '';
}

/** Variables known at a time, above which further ones are not: a bound for hostile sources. */
const maxVariables = 500;

/**
 * Facts by variable. A function has few at a time, and forks them at every condition: arrays copy faster than maps, and most forks
 * are never written to.
 */
export class Facts {
  /** Whether others go on with the same array: then it is copied before it is written to. */
  private sharesKeys = false;
  private sharesKnown = false;

  private constructor(
    private keys: string[],
    private known: Fact[],
  ) {}

  static none(): Facts {
    return new Facts([], []);
  }

  get(key: string): Fact | undefined {
    const at = this.keys.indexOf(key);
    return at < 0 ? undefined : this.known[at];
  }

  set(key: string, value: Fact): void {
    const at = this.keys.indexOf(key);
    if (at >= 0) this.put(at, value);
    else this.add(key, value);
  }

  values(): readonly Fact[] {
    return this.known;
  }

  /** Whether some variable is known to hold a failure. */
  holdFailure(): boolean {
    for (const { status } of this.known) if (status === 'failed') return true;
    return false;
  }

  /** Whether some variable is known to hold an errno. */
  holdErrno(): boolean {
    for (const { status, errno } of this.known) if (status === 'failed' && errno !== '') return true;
    return false;
  }

  fork(): Facts {
    const other = new Facts(this.keys, this.known);
    this.share();
    other.share();
    return other;
  }

  /** A test told what a variable holds; so it told of what is linked to it. */
  learn(key: string, status: 'failed' | 'fine', errno = ''): void {
    const before = this.get(key) ?? nothingKnown;
    this.set(key, withStatus(before, status, errno || before.errno));
    if (before.link) this.learnAlone(before.link, status);
    for (let at = 0; at < this.keys.length; at++) {
      if (this.known[at]!.link === key) this.put(at, withStatus(this.known[at]!, status));
    }
  }

  /** Goes on with the facts of another path. */
  become(other: Facts): void {
    this.keys = other.keys;
    this.known = other.known;
    this.share();
    other.share();
  }

  /** Keeps what both paths agree on. */
  meet(other: Facts): void {
    if (this.known === other.known && this.keys === other.keys) return;
    for (let at = 0; at < this.keys.length; at++) {
      const here = this.known[at]!;
      // Forks keep their order: what both knew before stands at the same place.
      const there = other.keys[at] === this.keys[at] ? other.known[at] : other.get(this.keys[at]!);
      if (there !== here) this.put(at, meetFacts(here, there ?? nothingKnown));
    }
    for (let at = 0; at < other.keys.length; at++) {
      const key = other.keys[at]!;
      if (this.keys[at] === key || this.keys.includes(key)) continue;
      this.add(key, meetFacts(nothingKnown, other.known[at]!));
    }
  }

  private share(): void {
    this.sharesKeys = true;
    this.sharesKnown = true;
  }

  private put(at: number, value: Fact): void {
    if (this.sharesKnown) {
      this.known = this.known.slice();
      this.sharesKnown = false;
    }
    this.known[at] = value;
  }

  private add(key: string, value: Fact): void {
    if (this.keys.length >= maxVariables) return;
    if (this.sharesKeys) {
      this.keys = this.keys.slice();
      this.sharesKeys = false;
    }
    this.keys.push(key);
    this.put(this.known.length, value);
  }

  private learnAlone(key: string, status: 'failed' | 'fine'): void {
    this.set(key, withStatus(this.get(key) ?? nothingKnown, status));
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
