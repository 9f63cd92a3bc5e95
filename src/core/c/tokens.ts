// Bytes of a C source → tokens, as columns. Comments are gone, and so is what the preprocessor leaves out as far as the
// kernel's configuration tells.
//
// Sources are not preprocessed: macros stay calls. Of an `#if` whose condition is not known, both arms are kept at the top
// level, where they define things, and the first one inside functions, where keeping both would unbalance braces.

import { Conditionals, type KernelConfig } from './conditionals';
import { hashFactor, Identifiers } from './identifiers';
import { closeBrace, closeBracket, closeParen, openBrace, openBracket, openParen, star } from './punctuators';
import { roomBytes, type TokenColumns, TokenRoom } from './token-room';

/** Kinds of tokens. Punctuators of one character have its code. */
export const tokenKind = {
  name: 1,
  number: 2,
  string: 3,
  character: 4,
  // Punctuators of several characters; below 32, where no punctuator of one character is.
  arrow: 5,
  equal: 6,
  unequal: 7,
  lessOrEqual: 8,
  greaterOrEqual: 9,
  and: 10,
  or: 11,
  shift: 12,
  step: 13,
  /** `+=` and the like. */
  update: 14,
  ellipsis: 15,
} as const;

/** Words that begin statements. */
export const keywords = [
  ...['if', 'else', 'for', 'while', 'do', 'switch', 'case', 'default', 'goto', 'return', 'break', 'continue'],
] as const;

const noKeyword = 255;
const longestKeyword = 8;
/** By length and first letter, which no two share: 32 times the one and the other's place in the alphabet. */
const keywordLike = new Uint8Array((longestKeyword + 1) * 32).fill(noKeyword);
keywords.forEach((word, at) => {
  keywordLike[word.length * 32 + word.charCodeAt(0) - 97] = at;
});

const identifiers = new Identifiers();
/** In the column of names: one that nobody asked for. */
export const unread = 0;

/** Tokens of one source, as `tokenize` makes them. Owner of its columns, an entry a token each, until its room is used again. */
export class Tokens {
  /** `tokenKind`, or the character of a punctuator. */
  readonly kind: Uint8Array;
  /** Byte offsets. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Line on which the token begins, 1-based. */
  readonly line: Uint32Array;
  /** For each opening bracket the token that closes it, the last token when nothing does; 0 for others. */
  readonly close: Uint32Array;
  /** Places in `keywords`; of other tokens a number that is none. */
  readonly keyword: Uint8Array;
  private readonly name: Uint32Array;

  constructor(
    readonly bytes: Uint8Array,
    readonly length: number,
    { kind, start, end, line, close, keyword, name }: TokenColumns,
  ) {
    // Numbers of names are not kept from source to source.
    identifiers.trim();
    this.kind = kind.subarray(0, length);
    this.start = start.subarray(0, length);
    this.end = end.subarray(0, length);
    this.line = line.subarray(0, length);
    this.close = close.subarray(0, length);
    this.keyword = keyword.subarray(0, length);
    this.name = name.subarray(0, length);
  }

  /** The number of the name at a token of kind `name`: names that are alike have one. */
  numberAt(at: number): number {
    const known = this.name[at]!;
    return known === unread ? this.intern(at) : known - 1;
  }

  /** The text of that name. */
  nameAt(at: number): string {
    const known = this.name[at]!;
    return identifiers.textOf(known === unread ? this.intern(at) : known - 1);
  }

  /** For when somebody asks: of most names nobody does. */
  private intern(at: number): number {
    const { bytes } = this;
    const start = this.start[at]!;
    const end = this.end[at]!;
    let hash = bytes[start]!;
    for (let place = start + 1; place < end; place++) hash = Math.imul(hash ^ bytes[place]!, hashFactor);
    const number = identifiers.intern(bytes, start, end, hash);
    this.name[at] = number + 1;
    return number;
  }
}

const newLine = 10;
const doubleQuote = 34;
const numberSign = 35;
const singleQuote = 39;
const slash = 47;
const backslash = 92;

const classOf = new Uint8Array(256);
const isSpace = 1;
const isName = 2;
const isDigit = 4;
for (const code of [9, 11, 12, 13, 32]) classOf[code] = isSpace;
for (let code = 48; code <= 57; code++) classOf[code] = isName | isDigit;
for (let code = 65; code <= 90; code++) classOf[code] = isName;
for (let code = 97; code <= 122; code++) classOf[code] = isName;
for (const code of [36, 95]) classOf[code] = isName;
for (let code = 128; code < 256; code++) classOf[code] = isName;

/** Punctuators that may have a second character. */
const mayGoOn = new Uint8Array(128);
for (const letter of '-+&|<>!=*/%^.') mayGoOn[letter.charCodeAt(0)] = 1;

/** Brackets that are open: kept from source to source. */
let open = new Uint32Array(1 << 12);
/** For tokens that go nowhere else. */
let ownRoom = new TokenRoom(new ArrayBuffer(roomBytes(1 << 20)));

function ownColumns(bytes: number): TokenColumns {
  // Larger sources are rare, and what is not written to takes no memory.
  if (ownRoom.capacity < bytes) ownRoom = new TokenRoom(new ArrayBuffer(roomBytes(2 * bytes)));
  return ownRoom.from(0);
}

/**
 * Reads a source. What it returns is valid until the next call.
 *
 * @param columns where its tokens go, as many as it has bytes at most
 */
export function tokenize(
  bytes: Uint8Array,
  config: KernelConfig | null,
  columns: TokenColumns = ownColumns(bytes.length),
): Tokens {
  const length = bytes.length;
  const {
    kind: kinds,
    start: starts,
    end: ends,
    line: lines,
    close: closes,
    keyword: words,
    name: names,
  } = columns;
  const conditionals = new Conditionals(config);
  let count = 0;
  let at = 0;
  let line = 1;
  let depth = 0;
  let opened = 0;
  let lineHasToken = false;
  // Nothing is read behind the end: V8 makes loads that may be there slower, for good.
  while (at < length) {
    const code = bytes[at]!;
    const letter = classOf[code]!;
    if (letter === isSpace) {
      at++;
      continue;
    }
    if (code === newLine) {
      at++;
      line++;
      lineHasToken = false;
      continue;
    }
    const start = at++;
    let kind = code;
    let word = noKeyword;
    closes[count] = 0;
    if (letter === isName) {
      while (at < length && (classOf[bytes[at]!]! & isName) !== 0) at++;
      kind = tokenKind.name;
      names[count] = unread;
      if (at - start <= longestKeyword && code >= 97 && code <= 122) word = keywordAt(bytes, start, at);
    } else if (letter !== 0) {
      at = endOfNumber(bytes, at);
      kind = tokenKind.number;
    } else if (code === slash && at < length && (bytes[at] === star || bytes[at] === slash)) {
      if (bytes[at] === slash) {
        at = endOfLine(bytes, at);
        continue;
      }
      // A quarter of all text is in comments: lines are counted on the way.
      at++;
      for (let before = 0; at < length; ) {
        const next = bytes[at++]!;
        if (next === newLine) line++;
        else if (next === slash && before === star) break;
        before = next;
      }
      continue;
    } else if (code === doubleQuote || code === singleQuote) {
      at = endOfText(bytes, start, code);
      kind = code === doubleQuote ? tokenKind.string : tokenKind.character;
    } else if (code === backslash) {
      continue;
    } else if (code === numberSign && !lineHasToken) {
      at = endOfDirective(bytes, start);
      if (conditionals.directive(bytes, start + 1, at, depth > 0)) {
        at = endOfSkipped(bytes, at, conditionals, depth > 0);
      }
      line += newLines(bytes, start, at);
      continue;
    } else if (code === openParen || code === openBracket || code === openBrace) {
      if (opened === open.length) open = doubled(open);
      open[opened++] = count;
      if (code === openBrace) depth++;
    } else if (code === closeParen || code === closeBracket || code === closeBrace) {
      opened = closeBrackets(kinds, closes, opened, code, count);
      if (code === closeBrace && depth > 0) depth--;
    } else if (code < 128 && mayGoOn[code] === 1) {
      const size = punctuatorSize(bytes, start, code);
      at = start + size;
      if (size > 1) kind = punctuatorKind(bytes, start, size);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = at;
    lines[count] = line;
    words[count++] = word;
    lineHasToken = true;
    if (kind === tokenKind.string || kind === tokenKind.character) {
      // One that is not closed ends with its line, which counts by itself.
      if (bytes[at - 1] === newLine) at--;
      line += newLines(bytes, start, at);
    }
  }
  for (let depth = 0; depth < opened; depth++) closes[open[depth]!] = count - 1;
  return new Tokens(bytes, count, columns);
}

function doubled(full: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** The keyword that some letters are. */
function keywordAt(bytes: Uint8Array, start: number, end: number): number {
  const keyword = keywordLike[(end - start) * 32 + bytes[start]! - 97]!;
  if (keyword === noKeyword) return noKeyword;
  const word = keywords[keyword]!;
  for (let at = start + 1; at < end; at++) if (bytes[at] !== word.charCodeAt(at - start)) return noKeyword;
  return keyword;
}

/**
 * Pairs a closing bracket. One that closes nothing is passed over; one that is open when another kind closes ends there too.
 *
 * @param opened how many brackets are open
 * @param by the token that closes
 * @returns how many are open then
 */
function closeBrackets(
  kind: Uint8Array,
  close: Uint32Array,
  opened: number,
  code: number,
  by: number,
): number {
  const opener = code === closeParen ? openParen : code - 2;
  // A brace closes whatever was left open in it; parentheses never reach across one.
  let depth = opened - 1;
  while (depth >= 0 && kind[open[depth]!] !== opener) {
    if (code !== closeBrace && kind[open[depth]!] === openBrace) return opened;
    depth--;
  }
  if (depth < 0) return opened;
  for (let at = depth; at < opened; at++) close[open[at]!] = by;
  return depth;
}

/** 1.5e-3 and 0x1p-2 do not occur in kernels; a dot goes on a number, so that `1.5` is one token. */
function endOfNumber(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] === 46 || classOf[bytes[at]!]! & isName)) at++;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== newLine) at++;
  return at;
}

function newLines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === 10) count++;
  return count;
}

/** The end of a string or character that begins with `quote`; behind the end of the line when it is not closed. */
function endOfText(bytes: Uint8Array, from: number, quote: number): number {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== quote && bytes[at] !== 10) at += bytes[at] === 92 ? 2 : 1;
  return Math.min(at + 1, bytes.length);
}

function endOfDirective(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && bytes[end] !== 10) {
    if (bytes[end] === 92 && bytes[end + 1] === 10) end++;
    // A comment that begins in a directive can go on behind its line.
    else if (bytes[end] === 47 && bytes[end + 1] === 42) end = endOfComment(bytes, end + 2) - 1;
    end++;
  }
  return end;
}

function endOfComment(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !(bytes[at] === 42 && bytes[at + 1] === 47)) at++;
  return Math.min(at + 2, bytes.length);
}

/** Where text is read again: the beginning of the line behind the directive that ends the skipping. */
function endOfSkipped(
  bytes: Uint8Array,
  from: number,
  conditionals: Conditionals,
  inFunction: boolean,
): number {
  let at = from;
  while (at < bytes.length) {
    while (at < bytes.length && bytes[at] !== 10) at++;
    let first = ++at;
    while (first < bytes.length && classOf[bytes[first]!] === isSpace) first++;
    if (bytes[first] !== 35) continue;
    let end = first;
    while (end < bytes.length && bytes[end] !== 10) end += bytes[end] === 92 ? 2 : 1;
    if (!conditionals.directive(bytes, first + 1, Math.min(end, bytes.length), inFunction)) {
      return Math.min(end, bytes.length);
    }
  }
  return bytes.length;
}

function punctuatorSize(bytes: Uint8Array, at: number, code: number): number {
  const next = bytes[at + 1];
  switch (code) {
    case 45: // -> -- -=
      return next === 62 || next === 45 || next === 61 ? 2 : 1;
    case 43: // ++ +=
      return next === 43 || next === 61 ? 2 : 1;
    case 38: // && &=
      return next === 38 || next === 61 ? 2 : 1;
    case 124: // || |=
      return next === 124 || next === 61 ? 2 : 1;
    case 60: // << <<= <=
    case 62: // >> >>= >=
      if (next === code) return bytes[at + 2] === 61 ? 3 : 2;
      return next === 61 ? 2 : 1;
    case 33:
    case 61:
    case 42:
    case 47:
    case 37:
    case 94: // != == *= /= %= ^=
      return next === 61 ? 2 : 1;
    case 46:
      return next === 46 && bytes[at + 2] === 46 ? 3 : 1;
    default:
      return 1;
  }
}

function punctuatorKind(bytes: Uint8Array, at: number, size: number): number {
  const code = bytes[at]!;
  const next = bytes[at + 1]!;
  if (code === 46) return tokenKind.ellipsis;
  if (code === 45 && next === 62) return tokenKind.arrow;
  if (next === code) {
    if (code === 38) return tokenKind.and;
    if (code === 124) return tokenKind.or;
    if (code === 61) return tokenKind.equal;
    if (code === 60 || code === 62) return size === 3 ? tokenKind.update : tokenKind.shift;
    return tokenKind.step;
  }
  if (code === 33) return tokenKind.unequal;
  if (code === 60) return tokenKind.lessOrEqual;
  if (code === 62) return tokenKind.greaterOrEqual;
  return tokenKind.update;
}
