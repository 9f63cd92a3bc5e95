// Paths and function names, what is typed → those that it may mean, the likeliest first.
//
// Fuzzy scores alone put `do_mmap` before `mm/mmap.c` for "mmap". So what has the query in one piece in its own name comes
// first, by where it is: all of the name, its beginning, the beginning of a word in it; a file by its base name, with or
// without the extension, or by the end of its path where a directory is typed. The fuzzy matches follow.

import fuzzysort from 'fuzzysort';

/** A path or a function's name. */
export interface GoalName {
  readonly text: string;
  readonly isFile: boolean;
}

/** A name that a query matches. */
export interface GoalMatch {
  /** Its place in the list of names. */
  readonly index: number;
  /** The matched characters' places, ascending. */
  readonly marks: readonly number[];
}

interface Target {
  readonly index: number;
  readonly isFile: boolean;
  readonly prepared: Fuzzysort.Prepared;
  /** In small letters. */
  readonly lower: string;
  /** Where a file's base name begins in its path; 0 for functions. */
  readonly base: number;
}

/** How the query lies in a name, best first; what is not here is left to the fuzzy match. */
const fit = { whole: 0, start: 1, wordStart: 2 } as const;

/** Scores go from 0 to 1; below, the characters are only strewn about. */
const fuzzyThreshold = 0.2;

interface Found {
  readonly target: Target;
  readonly fit: number;
  /** Where the query begins in the text. */
  readonly at: number;
}

/** Names prepared for matching: a stretch at a time ahead of need, and what is missing when something is looked for. */
export class GoalIndex {
  private readonly targets: Target[] = [];

  constructor(private readonly names: readonly GoalName[]) {}

  /** Prepares some more names. Returns whether any are left. */
  prepare(count: number): boolean {
    const end = Math.min(this.names.length, this.targets.length + count);
    for (let index = this.targets.length; index < end; index++) {
      const { text, isFile } = this.names[index]!;
      this.targets.push({
        index,
        isFile,
        prepared: fuzzysort.prepare(text),
        lower: text.toLowerCase(),
        base: isFile ? text.lastIndexOf('/') + 1 : 0,
      });
    }
    return end < this.names.length;
  }

  /** At most `limit` matches of what is typed, and how many there are. */
  find(typed: string, limit: number): { matches: GoalMatch[]; total: number } {
    this.prepare(this.names.length);
    const query = typed.trim();
    const near = this.inOnePiece(query.toLowerCase());
    const matches: GoalMatch[] = near
      .slice(0, limit)
      .map(({ target, at }) => ({ index: target.index, marks: placesFrom(at, query.length) }));
    const taken = new Set(near.map(({ target }) => target));
    const fuzzy = fuzzysort.go(query, this.targets, {
      key: 'prepared',
      limit: limit + near.length,
      threshold: fuzzyThreshold,
    });
    for (const { obj, indexes } of fuzzy) {
      if (matches.length >= limit) break;
      if (!taken.has(obj)) matches.push({ index: obj.index, marks: [...indexes] });
    }
    return { matches, total: Math.max(fuzzy.total, near.length) };
  }

  /** What has the query in one piece, the best first. */
  private inOnePiece(query: string): Found[] {
    const found: Found[] = [];
    for (const target of this.targets) {
      const last = target.lower.lastIndexOf(query);
      const how = last < 0 ? null : fitOf(target, query, last);
      if (how) found.push({ target, ...how });
    }
    return found.sort(
      (a, b) =>
        a.fit - b.fit ||
        Number(b.target.isFile) - Number(a.target.isFile) ||
        nameLength(a.target) - nameLength(b.target) ||
        a.target.lower.length - b.target.lower.length ||
        (a.target.lower < b.target.lower ? -1 : 1),
    );
  }
}

/** How the query, whose last occurrence is at `last`, lies in a name; null where only a fuzzy match can tell. */
function fitOf({ lower, base }: Target, query: string, last: number): Pick<Found, 'fit' | 'at'> | null {
  // A directory that is typed belongs to the name: `mm/mmap` is the end of a path.
  const typedDirectory = query.lastIndexOf('/') + 1;
  const at = typedDirectory > 0 ? last : lower.indexOf(query, base);
  if (at < 0 || (typedDirectory > 0 && at + typedDirectory !== base)) return null;
  const before = lower[at - 1];
  if (typedDirectory > 0 && before !== undefined && before !== '/') return null;
  if (typedDirectory > 0 || at === base) {
    const end = at + query.length;
    return { fit: end === lower.length || lower[end] === '.' ? fit.whole : fit.start, at };
  }
  const atWord = wordStart(lower, query, at);
  return atWord < 0 ? null : { fit: fit.wordStart, at: atWord };
}

/** The first occurrence from `at` that begins a word; -1 when there is none. */
function wordStart(text: string, query: string, at: number): number {
  for (let place = at; place >= 0; place = text.indexOf(query, place + 1)) {
    if (/[_\-.]/.test(text[place - 1] ?? '_')) return place;
  }
  return -1;
}

function nameLength({ lower, base }: Target): number {
  return lower.length - base;
}

function placesFrom(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index);
}
