// A regular expression of MAINTAINERS' N: lines → a test that takes time in proportion to the path, whatever was written.
//
// JavaScript's own engine backtracks: `(a|a)*b` on a long path would never end, and a tree may come from a stranger. So
// this builds the classic automaton and keeps the sets of states that it has met. It knows what such lines use:
// characters, `.`, classes, groups, `|`, `*`, `+`, `?`, `{m,n}`, `^`, `$`, `\b`, `\B` and the usual escapes. Look-around
// and back references are refused. As with Perl's /x, which get_maintainer.pl sets, blanks mean nothing.

/** Tells whether a text holds a match. */
export interface LinearRegex {
  test(text: string): boolean;
  /** How much one character can cost at most. */
  readonly states: number;
  /** What every text holds in which there is a match; '' where nothing is known of them. */
  readonly needed: string;
}

/** Throws an Error with the reason when the expression is not understood or too large. */
export function compileLinearRegex(source: string): LinearRegex {
  if (source.length > maxSourceLength) throw new Error(`longer than ${maxSourceLength} characters`);
  const { program, needed } = new Compiler(source).compile();
  const machine = new Machine(program);
  return { test: (text) => text.includes(needed) && machine.test(text), states: program.length, needed };
}

const maxSourceLength = 512;
const maxStates = 2048;
const maxDepth = 32;
/** Sets of states that are kept; all are forgotten when there are more. */
const maxSets = 256;

type Matcher = (code: number) => boolean;
type Assertion = 'start' | 'end' | 'boundary' | 'no boundary';

type Instruction =
  | { readonly op: 'match' }
  | { readonly op: 'eat'; readonly eats: Matcher }
  | { readonly op: 'assert'; readonly what: Assertion }
  | { readonly op: 'fork'; first: number; second: number };

type Node =
  /** @property char the one that it eats; '' where there are several */
  | { readonly kind: 'eat'; readonly eats: Matcher; readonly char: string }
  | { readonly kind: 'assert'; readonly what: Assertion }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number };

class Compiler {
  private at = 0;
  private depth = 0;
  private emitted = 0;
  private readonly program: Instruction[] = [];

  constructor(private readonly source: string) {}

  compile(): { readonly program: readonly Instruction[]; readonly needed: string } {
    const node = this.alternatives();
    if (this.at < this.source.length) throw new Error(`a ')' too many`);
    this.emit(node);
    this.push({ op: 'match' });
    return { program: this.program, needed: neededBy(node) };
  }

  private alternatives(): Node {
    if (++this.depth > maxDepth) throw new Error(`more than ${maxDepth} groups in one another`);
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    this.depth--;
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    for (;;) {
      this.skipBlanks();
      const next = this.source[this.at];
      if (next === undefined || next === '|' || next === ')') return { kind: 'all', parts };
      parts.push(this.quantified(this.atom()));
    }
  }

  private skipBlanks(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++;
  }

  private quantified(atom: Node): Node {
    this.skipBlanks();
    const [text, min, max] = this.quantifier();
    if (text === '') return atom;
    if (atom.kind === 'assert') throw new Error(`'${text}' after something that takes no characters`);
    this.at += text.length;
    // Lazy or not, whether there is a match is the same.
    if (this.source[this.at] === '?') this.at++;
    return { kind: 'repeat', part: atom, min, max };
  }

  private quantifier(): [text: string, min: number, max: number] {
    const next = this.source[this.at];
    if (next === '*') return ['*', 0, Infinity];
    if (next === '+') return ['+', 1, Infinity];
    if (next === '?') return ['?', 0, 1];
    const counted = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(this.source.slice(this.at, this.at + 16));
    if (!counted) return ['', 1, 1];
    const min = Number(counted[1]);
    const max = counted[2] === undefined ? min : counted[3] ? Number(counted[3]) : Infinity;
    if (max < min) throw new Error(`'${counted[0]}' ends before it begins`);
    return [counted[0], min, max];
  }

  private atom(): Node {
    const char = this.source[this.at++]!;
    if (char === '(') return this.group();
    if (char === '[') return { kind: 'eat', eats: this.characterClass(), char: '' };
    if (char === '.') return { kind: 'eat', eats: () => true, char: '' };
    if (char === '^') return { kind: 'assert', what: 'start' };
    if (char === '$') return { kind: 'assert', what: 'end' };
    if (char === '*' || char === '+' || char === '?') throw new Error(`'${char}' follows nothing`);
    if (char === '\\') return this.escape();
    return { kind: 'eat', eats: only(char), char };
  }

  private group(): Node {
    if (this.source.startsWith('?:', this.at)) this.at += 2;
    else if (this.source[this.at] === '?') throw new Error('look-around and flags are not supported');
    const node = this.alternatives();
    if (this.source[this.at++] !== ')') throw new Error("a ')' is missing");
    return node;
  }

  private escape(): Node {
    const char = this.source[this.at++];
    if (char === undefined) throw new Error('ends with a backslash');
    if (char === 'b') return { kind: 'assert', what: 'boundary' };
    if (char === 'B') return { kind: 'assert', what: 'no boundary' };
    const named = namedClass(char);
    if (named) return { kind: 'eat', eats: named, char: '' };
    if (/[A-Za-z0-9]/.test(char)) throw new Error(`'\\${char}' is not supported`);
    return { kind: 'eat', eats: only(char), char };
  }

  private characterClass(): Matcher {
    const negated = this.source[this.at] === '^';
    if (negated) this.at++;
    const parts: Matcher[] = [];
    for (let first = true; ; first = false) {
      const char = this.source[this.at++];
      if (char === undefined) throw new Error("a ']' is missing");
      if (char === ']' && !first) break;
      const [from, named] = char === '\\' ? this.classEscape() : [char, null];
      if (named) {
        parts.push(named);
        continue;
      }
      const to = this.source[this.at + 1];
      if (this.source[this.at] !== '-' || to === undefined || to === ']') {
        parts.push(only(from));
        continue;
      }
      if (to === '\\') throw new Error('an escape at the end of a range is not supported');
      this.at += 2;
      parts.push(between(from, to));
    }
    return (code) => parts.some((part) => part(code)) !== negated;
  }

  private classEscape(): [string, Matcher | null] {
    const char = this.source[this.at++];
    if (char === undefined) throw new Error("a ']' is missing");
    return [char, namedClass(char)];
  }

  private emit(node: Node): void {
    // Repeats of nothing in one another would push nothing for ever.
    if (++this.emitted > 4 * maxStates) throw new Error(`needs more than ${maxStates} states`);
    switch (node.kind) {
      case 'eat':
        this.push({ op: 'eat', eats: node.eats });
        return;
      case 'assert':
        this.push({ op: 'assert', what: node.what });
        return;
      case 'all':
        for (const part of node.parts) this.emit(part);
        return;
      case 'any':
        this.emitAlternatives(node.parts);
        return;
      case 'repeat':
        this.emitRepeat(node.part, node.min, node.max);
    }
  }

  private emitAlternatives(parts: readonly Node[]): void {
    const leave: { first: number; second: number }[] = [];
    parts.forEach((part, index) => {
      const last = index === parts.length - 1;
      const fork = last ? null : this.fork();
      this.emit(part);
      if (!fork) return;
      leave.push(this.fork());
      fork.second = this.program.length;
    });
    for (const jump of leave) jump.first = jump.second = this.program.length;
  }

  private emitRepeat(part: Node, min: number, max: number): void {
    for (let times = 0; times < min; times++) this.emit(part);
    if (max === Infinity) {
      const at = this.program.length;
      const fork = this.fork();
      this.emit(part);
      const back = this.fork();
      back.first = back.second = at;
      fork.second = this.program.length;
      return;
    }
    const optional: { second: number }[] = [];
    for (let times = min; times < max; times++) {
      optional.push(this.fork());
      this.emit(part);
    }
    for (const fork of optional) fork.second = this.program.length;
  }

  /** A fork to the next instruction and to one that is not known yet. */
  private fork(): { first: number; second: number } {
    const fork = { op: 'fork' as const, first: this.program.length + 1, second: this.program.length + 1 };
    this.push(fork);
    return fork;
  }

  private push(instruction: Instruction): void {
    if (this.program.length >= maxStates) throw new Error(`needs more than ${maxStates} states`);
    this.program.push(instruction);
  }
}

/** The longest row of characters that all matches of a node hold. */
function neededBy(node: Node): string {
  switch (node.kind) {
    case 'eat':
      return node.char;
    case 'all': {
      let longest = '';
      let row = '';
      for (const part of node.parts) {
        row = part.kind === 'eat' && part.char !== '' ? row + part.char : '';
        const here = row === '' ? neededBy(part) : row;
        if (here.length > longest.length) longest = here;
      }
      return longest;
    }
    case 'repeat':
      return node.min > 0 ? neededBy(node.part) : '';
    default:
      return '';
  }
}

function only(char: string): Matcher {
  const wanted = char.charCodeAt(0);
  return (code) => code === wanted;
}

function between(from: string, to: string): Matcher {
  const first = from.charCodeAt(0);
  const last = to.charCodeAt(0);
  if (first > last) throw new Error(`the range ${from}-${to} is empty`);
  return (code) => code >= first && code <= last;
}

function namedClass(char: string): Matcher | null {
  const matches: Matcher | null =
    char === 'd' || char === 'D'
      ? isDigit
      : char === 'w' || char === 'W'
        ? isWord
        : char === 's' || char === 'S'
          ? isSpace
          : null;
  if (!matches) return null;
  return /[DWS]/.test(char) ? (code) => !matches(code) : matches;
}

const isDigit: Matcher = (code) => code >= 48 && code <= 57;
const isWord: Matcher = (code) =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
const isSpace: Matcher = (code) => code === 32 || (code >= 9 && code <= 13);

/** States that are possible between two characters. */
interface StateSet {
  /** Instructions of kind `eat`. */
  readonly eating: readonly number[];
  readonly matched: boolean;
  /** By the next character and the place behind it. */
  readonly next: Map<number, StateSet>;
}

/** What assertions need to know of the place between two characters: bits. */
const atStart = 1;
const atEnd = 2;
const atBoundary = 4;

class Machine {
  private sets = new Map<string, StateSet>();
  private readonly asserts: boolean;

  constructor(private readonly program: readonly Instruction[]) {
    this.asserts = program.some(({ op }) => op === 'assert');
  }

  test(text: string): boolean {
    let set = this.setOf([], this.placeIn(text, 0));
    for (let at = 0; at < text.length && !set.matched; at++) {
      set = this.step(set, text.charCodeAt(at), this.placeIn(text, at + 1));
    }
    return set.matched;
  }

  private placeIn(text: string, at: number): number {
    if (!this.asserts) return 0;
    const before = at > 0 && isWord(text.charCodeAt(at - 1));
    const after = at < text.length && isWord(text.charCodeAt(at));
    return (at === 0 ? atStart : 0) | (at === text.length ? atEnd : 0) | (before !== after ? atBoundary : 0);
  }

  private step(set: StateSet, code: number, place: number): StateSet {
    const key = code * 8 + place;
    const known = set.next.get(key);
    if (known) return known;
    const pending: number[] = [];
    for (const state of set.eating) {
      const instruction = this.program[state]!;
      if (instruction.op === 'eat' && instruction.eats(code)) pending.push(state + 1);
    }
    const next = this.setOf(pending, place);
    if (set.next.size < maxSets) set.next.set(key, next);
    return next;
  }

  /** What can be reached without eating, from `pending` and from the start: a match may begin anywhere. */
  private setOf(pending: readonly number[], place: number): StateSet {
    const key = `${place}:${pending.join(',')}`;
    const known = this.sets.get(key);
    if (known) return known;
    const seen = new Set<number>();
    const open = [...pending, 0];
    const eating: number[] = [];
    let matched = false;
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (seen.has(state)) continue;
      seen.add(state);
      const instruction = this.program[state]!;
      if (instruction.op === 'match') matched = true;
      else if (instruction.op === 'eat') eating.push(state);
      else if (instruction.op === 'fork') open.push(instruction.first, instruction.second);
      else if (holds(instruction.what, place)) open.push(state + 1);
    }
    const set = { eating: eating.sort((a, b) => a - b), matched, next: new Map<number, StateSet>() };
    if (this.sets.size >= maxSets) {
      for (const old of this.sets.values()) old.next.clear();
      this.sets = new Map();
    }
    this.sets.set(key, set);
    return set;
  }
}

function holds(what: Assertion, place: number): boolean {
  switch (what) {
    case 'start':
      return (place & atStart) !== 0;
    case 'end':
      return (place & atEnd) !== 0;
    case 'boundary':
      return (place & atBoundary) !== 0;
    case 'no boundary':
      return (place & atBoundary) === 0;
  }
}
