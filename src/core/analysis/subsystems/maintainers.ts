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
    const from = start;
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    start = end + 1;
    line++;
    if (end - from > maxLineLength) {
      const cut = text.slice(from, from + 80);
      problems.push({ line, text: cut, why: `longer than ${maxLineLength} characters` });
      continue;
    }
    if (!isField(text, from, end)) {
      const title = text.slice(from, end).trim();
      if (title === '') continue;
      close();
      heading = title;
      continue;
    }
    if (heading === null) {
      problems.push({ line, text: text.slice(from, end).trim(), why: 'no entry begins before it' });
      continue;
    }
    if (!open) {
      if (sections.length >= maxEntries) break;
      open = newSection(heading);
      status = '';
    }
    const kind = text[from]!;
    const value = text.slice(from + 2, end).trim();
    if (value === '') problems.push({ line, text: `${kind}:`, why: `${kind}: says nothing` });
    else if (kind === 'S') status ||= value;
    else takeField(open, kind, value, line);
  }
  close();
  return sections;
}

/** `F: mm/`: a capital letter and a colon. */
function isField(text: string, from: number, end: number): boolean {
  if (end - from < 2 || text.charCodeAt(from + 1) !== 58) return false;
  const letter = text.charCodeAt(from);
  return letter >= 65 && letter <= 90;
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

/** What is claimed in one directory. */
interface Directory {
  /** Of its name. */
  readonly length: number;
  /** Patterns without wildcards, by the first letter behind the directory; 0 for the directory's own. */
  readonly literal: Map<number, { readonly text: string; readonly claim: Claim }[]>;
  /** Patterns with wildcards. */
  readonly wild: { readonly pattern: PathPattern; readonly claim: Claim }[];
}

/** Directories whose claims are remembered together, above which all are forgotten. */
const maxRemembered = 4096;

/** Claims by the directory that they lie in, so that a path meets few of them. */
class ClaimIndex {
  private readonly directories = new Map<string, Directory>();
  /** Of a directory its own claims and those of the directories around it, deepest first. */
  private readonly above = new Map<string, readonly Directory[]>();
  private readonly regexes: { readonly regex: LinearRegex; readonly claim: Claim }[] = [];
  /** What a path holds that one of `regexes` matches: most hold nothing of it. */
  private readonly needed: RegExp;

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
    const names = this.regexes.map(({ regex }) => regex.needed.replace(/[^\w-]/g, '\\$&'));
    this.needed = new RegExp(names.length > 0 ? names.join('|') : '(?!)');
  }

  best(path: string): SubsystemEntry | null {
    if (path.length > maxPathLength) return null;
    let best: Claim | null = null;
    const mayBe = (claim: Claim): boolean => !best || isStronger(claim, best);
    const consider = (claim: Claim): void => {
      if (!claim.excluded.some((pattern) => pattern.claims(path))) best = claim;
    };
    for (const { length, literal, wild } of this.around(path)) {
      for (const { claim } of literal.get(0) ?? []) if (mayBe(claim)) consider(claim);
      for (const { text, claim } of literal.get(path.charCodeAt(length)) ?? []) {
        if (!path.startsWith(text) || !mayBe(claim)) continue;
        const below = path.indexOf('/', text.length);
        // A name that goes on and then has a directory below is another directory.
        if (below < 0 || below === text.length) consider(claim);
      }
      for (const { pattern, claim } of wild) if (mayBe(claim) && pattern.claims(path)) consider(claim);
    }
    if (this.needed.test(path))
      for (const { regex, claim } of this.regexes) if (mayBe(claim) && regex.test(path)) consider(claim);
    const found = best as Claim | null;
    return found === null || found.entry.name === lastResort ? null : found.entry;
  }

  /** The directories that a path lies in and somebody claims something in, deepest first. */
  private around(path: string): readonly Directory[] {
    const directory = path.slice(0, path.lastIndexOf('/') + 1);
    const known = this.above.get(directory);
    if (known) return known;
    const found: Directory[] = [];
    for (let name = directory; ; name = parentOf(name)) {
      const claims = this.directories.get(name);
      if (claims) found.push(claims);
      if (name === '') break;
    }
    if (this.above.size >= maxRemembered) this.above.clear();
    this.above.set(directory, found);
    return found;
  }

  private add(pattern: PathPattern, claim: Claim): void {
    const { directory, text } = pattern;
    let claims = this.directories.get(directory);
    if (!claims) {
      claims = { length: directory.length, literal: new Map(), wild: [] };
      this.directories.set(directory, claims);
    }
    if (!pattern.literal) {
      claims.wild.push({ pattern, claim });
      return;
    }
    const letter = text.length === directory.length ? 0 : text.charCodeAt(directory.length);
    const alike = claims.literal.get(letter);
    if (alike) alike.push({ text, claim });
    else claims.literal.set(letter, [{ text, claim }]);
  }
}

function isStronger(claim: Claim, than: Claim): boolean {
  const named = Number(claim.entry.name !== lastResort) - Number(than.entry.name !== lastResort);
  const order = than.order - claim.order;
  return (named || claim.depth - than.depth || claim.literals - than.literals || order) > 0;
}

/** `a/` of `a/b/`, and '' of `a/`. */
function parentOf(directory: string): string {
  return directory.length < 2 ? '' : directory.slice(0, directory.lastIndexOf('/', directory.length - 2) + 1);
}
