// The text of MAINTAINERS → its entries, and which of them a file of the tree belongs to.
//
// Several entries claim most files; get_maintainer.pl mails all of them, deepest claim first. Here one is wanted: the
// deepest claim, then the one that spells out more characters, then the first in the text. N: lines claim with depth 0,
// so any directory that is named beats them. K: lines match contents and are not used. A file that only THE REST claims
// belongs to nobody. Nothing in the text can make this throw, or slow beyond a bound.

import { compileLinearRegex, type LinearRegex } from './linear-regex';
import { type PathPattern, parsePathPattern } from './path-pattern';

export interface Maintainers {
  /** Who claims a file most specifically; null where nobody but THE REST does. The path is relative to the tree. */
  subsystemOf(path: string): SubsystemEntry | null;
  /** All entries in order, THE REST included. */
  list(): readonly SubsystemEntry[];
  /** Lines that are not used although they look as if they should be. */
  readonly problems: readonly MaintainersProblem[];
}

export interface SubsystemEntry {
  readonly name: string;
  /** `S:`, as 'Maintained'; '' where there is none. */
  readonly status: string;
  /** `M:` and `L:`, as written. */
  readonly maintainers: readonly string[];
  readonly lists: readonly string[];
  /** `F:`, `X:` and `N:`. */
  readonly files: readonly string[];
  readonly excluded: readonly string[];
  readonly regexes: readonly string[];
}

export interface MaintainersProblem {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export function parseMaintainers(text: string): Maintainers {
  const problems: MaintainersProblem[] = [];
  const sections = readSections(text, problems);
  const claims = new ClaimIndex(sections, problems);
  const entries = sections.map((section) => section.entry);
  return {
    subsystemOf: (path) => claims.best(path),
    list: () => entries,
    problems,
  };
}

interface Section {
  readonly entry: SubsystemEntry &
    Record<'maintainers' | 'lists' | 'files' | 'excluded' | 'regexes', string[]>;
  /** Lines of `entry.regexes`. */
  readonly regexLines: number[];
}

const lastResort = 'THE REST';
const maxLineLength = 4096;
const maxEntries = 100_000;
/** For all N: lines together, so that the most hostile text costs seconds for a whole tree, not hours. */
const maxRegexStates = 8192;
const maxPathLength = 4096;

/** Fields in a row belong to the last line before them that is no field; blank lines do not part them. */
function readSections(text: string, problems: MaintainersProblem[]): Section[] {
  const sections: Section[] = [];
  let heading: string | null = null;
  let open: Section | null = null;
  let status = '';
  const close = (): void => {
    if (open) sections.push({ ...open, entry: { ...open.entry, status } });
    open = null;
  };
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    line++;
    const raw = text.slice(start, Math.min(end, start + maxLineLength));
    const tooLong = end - start > maxLineLength;
    start = end + 1;
    if (tooLong) {
      problems.push({ line, text: raw.slice(0, 80), why: `longer than ${maxLineLength} characters` });
    } else if (!isField(raw)) {
      if (raw.trim() === '') continue;
      close();
      heading = raw.trim();
    } else if (heading === null) {
      problems.push({ line, text: raw.trim(), why: 'no entry begins before it' });
    } else {
      if (!open) {
        if (sections.length >= maxEntries) break;
        open = newSection(heading);
        status = '';
      }
      const kind = raw[0]!;
      const value = raw.slice(2).trim();
      if (value === '') problems.push({ line, text: raw.trim(), why: `${kind}: says nothing` });
      else if (kind === 'S') status ||= value;
      else takeField(open, kind, value, line);
    }
  }
  close();
  return sections;
}

/** `F: mm/`: a capital letter and a colon. */
function isField(line: string): boolean {
  const letter = line.charCodeAt(0);
  return letter >= 65 && letter <= 90 && line.charCodeAt(1) === 58;
}

function newSection(name: string): Section {
  const entry = { name, status: '', maintainers: [], lists: [], files: [], excluded: [], regexes: [] };
  return { entry, regexLines: [] };
}

function takeField({ entry, regexLines }: Section, kind: string, value: string, line: number): void {
  if (kind === 'M') entry.maintainers.push(value);
  else if (kind === 'L') entry.lists.push(value);
  else if (kind === 'F') entry.files.push(value);
  else if (kind === 'X') entry.excluded.push(value);
  else if (kind === 'N') {
    entry.regexes.push(value);
    regexLines.push(line);
  }
}

interface Claim {
  readonly entry: SubsystemEntry;
  /** Place of the entry in the text. */
  readonly order: number;
  readonly depth: number;
  readonly literals: number;
  readonly excluded: readonly PathPattern[];
}

/** Claims by the directory that they lie in, so that a path meets few of them. */
class ClaimIndex {
  /** Patterns without wildcards, by their text. */
  private readonly literal = new Map<string, Claim[]>();
  /** Lengths of literal patterns' last names, by directory: a path is cut at these to find them. */
  private readonly lengths = new Map<string, Set<number>>();
  /** Patterns with wildcards. */
  private readonly wild = new Map<string, { readonly pattern: PathPattern; readonly claim: Claim }[]>();
  private readonly regexes: { readonly regex: LinearRegex; readonly claim: Claim }[] = [];

  constructor(sections: readonly Section[], problems: MaintainersProblem[]) {
    let states = 0;
    sections.forEach((section, order) => {
      const { entry, regexLines } = section;
      const excluded = entry.excluded.map(parsePathPattern);
      for (const text of entry.files) {
        const pattern = parsePathPattern(text);
        this.add(pattern, { entry, order, depth: pattern.depth, literals: pattern.literals, excluded });
      }
      entry.regexes.forEach((text, index) => {
        try {
          const regex = compileLinearRegex(text);
          if (states + regex.states > maxRegexStates) throw new Error('all N: lines together are too large');
          states += regex.states;
          this.regexes.push({ regex, claim: { entry, order, depth: 0, literals: 0, excluded } });
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          problems.push({ line: regexLines[index]!, text: `N: ${text}`, why });
        }
      });
    });
  }

  best(path: string): SubsystemEntry | null {
    if (path.length > maxPathLength) return null;
    let best: Claim | null = null;
    const consider = (claim: Claim): void => {
      if (best && !isStronger(claim, best)) return;
      if (!claim.excluded.some((pattern) => pattern.claims(path))) best = claim;
    };
    for (const directory of directoriesOf(path)) {
      this.considerLiterals(path, directory, consider);
      for (const { pattern, claim } of this.wild.get(directory) ?? []) {
        if (pattern.claims(path)) consider(claim);
      }
    }
    for (const { regex, claim } of this.regexes) {
      if ((!best || isStronger(claim, best)) && regex.test(path)) consider(claim);
    }
    const found = best as Claim | null;
    return found === null || found.entry.name === lastResort ? null : found.entry;
  }

  /** Literal patterns in a directory that the path begins with; the directory's own pattern is one of length 0. */
  private considerLiterals(path: string, directory: string, consider: (claim: Claim) => void): void {
    const rest = path.length - directory.length;
    for (const length of this.lengths.get(directory) ?? []) {
      if (length > rest) continue;
      for (const claim of this.literal.get(path.slice(0, directory.length + length)) ?? []) {
        const end = directory.length + length;
        const below = path.indexOf('/', end);
        // A name that goes on and then has a directory below is another directory.
        if (length === 0 || below < 0 || below === end) consider(claim);
      }
    }
  }

  private add(pattern: PathPattern, claim: Claim): void {
    const { directory, text } = pattern;
    if (!pattern.literal) {
      push(this.wild, directory, { pattern, claim });
      return;
    }
    push(this.literal, text, claim);
    const lengths = this.lengths.get(directory);
    if (lengths) lengths.add(text.length - directory.length);
    else this.lengths.set(directory, new Set([text.length - directory.length]));
  }
}

function isStronger(claim: Claim, than: Claim): boolean {
  const named = Number(claim.entry.name !== lastResort) - Number(than.entry.name !== lastResort);
  const order = than.order - claim.order;
  return (named || claim.depth - than.depth || claim.literals - than.literals || order) > 0;
}

/** `a/b/`, `a/` and '' for `a/b/c.c`. */
function directoriesOf(path: string): string[] {
  const found = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) found.push(path.slice(0, at + 1));
  return found.reverse();
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
