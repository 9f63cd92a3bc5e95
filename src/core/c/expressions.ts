// Stretches of tokens, read as expressions: what is called, what is assigned, what a value is.
//
// There is no full grammar here: casts and macros make one impossible without types. What is asked for is found by
// brackets and by what stands at depth 0.

import {
  ampersand,
  assign,
  closeBracket,
  comma,
  dot,
  greater,
  less,
  minus,
  openBracket,
  openParen,
  semicolon,
  star,
} from './punctuators';
import { type Tokens, tokenKind } from './tokens';

/** First and last token, both included; empty when last < first. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Whether such a name stands in a range. */
export function mentions(tokens: Tokens, { first, last }: Range, is: (name: string) => boolean): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.kind[at] === tokenKind.name && is(wordAt(tokens, at))) return true;
  }
  return false;
}

/** Whether something is asked to be more than something else, or less. */
export function asksForMore({ kind }: Tokens, { first, last }: Range): boolean {
  for (let at = first; at <= last; at++) {
    const code = kind[at]!;
    if (code === less || code === greater) return true;
    if (code === tokenKind.lessOrEqual || code === tokenKind.greaterOrEqual) return true;
  }
  return false;
}

/** The range without parentheses around all of it, and without a cast in front. */
export function strip(tokens: Tokens, range: Range): Range {
  let { first, last } = range;
  // Most ranges begin with something else.
  if (tokens.kind[first] !== openParen) return range;
  while (first < last && tokens.kind[first] === openParen) {
    const close = tokens.close[first]!;
    if (close === last) {
      first++;
      last--;
    } else if (close < last && isCast(tokens, first, close)) {
      first = close + 1;
    } else {
      break;
    }
  }
  return { first, last };
}

/** `(struct foo *)`, `(int)`, `(u8 __user *)`: names and stars alone, with something behind that can be cast. */
function isCast(tokens: Tokens, open: number, close: number): boolean {
  let sawStar = false;
  for (let at = open + 1; at < close; at++) {
    const code = tokens.kind[at]!;
    if (code === star) sawStar = true;
    else if (code !== tokenKind.name || sawStar) return false;
  }
  const next = tokens.kind[close + 1]!;
  if (close === open + 1) return false;
  if (next === tokenKind.name || next === tokenKind.number) return true;
  return (
    (next === openParen || next === ampersand || next === minus) &&
    (sawStar || close - open > 2 || isTypeName(wordAt(tokens, open + 1)))
  );
}

function isTypeName(word: string): boolean {
  return /^(u|s|__u|__s|__le|__be)(8|16|32|64)$|^(int|long|short|char|void|unsigned|signed|bool|\w+_t|size_t|ulong|uint)$/.test(
    word,
  );
}

/** The name at a token; '' when there is none. */
export function wordAt(tokens: Tokens, at: number): string {
  return tokens.kind[at] === tokenKind.name ? tokens.nameAt(at) : '';
}

/** Whether one word stands at a token. For words that are asked of many tokens: these are not interned for it. */
export function isWord({ kind, bytes, start, end }: Tokens, at: number, word: string): boolean {
  const first = start[at]!;
  if (kind[at] !== tokenKind.name || end[at]! - first !== word.length) return false;
  for (let letter = 0; letter < word.length; letter++)
    if (bytes[first + letter] !== word.charCodeAt(letter)) return false;
  return true;
}

/** The text of a variable: names, members and indices (`p->a[i].b`); '' when the range is anything else. */
export function variableOf(tokens: Tokens, range: Range): string {
  const { first, last } = strip(tokens, range);
  if (first === last) return wordAt(tokens, first);
  let text = '';
  for (let at = first; at <= last; at++) {
    const code = tokens.kind[at]!;
    if (code === tokenKind.name) text += wordAt(tokens, at);
    else if (code === tokenKind.arrow) text += '->';
    else if (code === dot) text += '.';
    else if (code === star && at === first) text += '*';
    else if (code === openBracket && at > first) {
      const close = tokens.close[at]!;
      if (close > last) return '';
      text += textOf(tokens, at, close);
      at = close;
    } else return '';
    if (code === tokenKind.name && at < last && tokens.kind[at + 1] === tokenKind.name) return '';
  }
  return text;
}

/** A call that is all of a range: who is called, and its parentheses. */
export interface Call {
  /** A name, or a path of members: `sock->ops->bind`. */
  readonly callee: string;
  readonly open: number;
  readonly close: number;
}

/** The call that the range consists of; null when it is something else. */
export function callOf(tokens: Tokens, range: Range): Call | null {
  const { first, last } = strip(tokens, range);
  if (last - first < 2 || tokens.kind[first] !== tokenKind.name) return null;
  let open = first + 1;
  while (open < last && tokens.kind[open] !== openParen) {
    const code = tokens.kind[open]!;
    if (code === openBracket) open = tokens.close[open]!;
    else if (code !== tokenKind.arrow && code !== dot && code !== tokenKind.name) return null;
    open++;
  }
  if (open >= last || tokens.close[open]! !== last) return null;
  const callee = variableOf(tokens, { first, last: open - 1 });
  return callee === '' ? null : { callee, open, close: last };
}

/** The arguments of a call. */
export function argumentsOf(tokens: Tokens, call: Call): Range[] {
  return splitAt(tokens, { first: call.open + 1, last: call.close - 1 }, comma);
}

/** The parts of a range between tokens of one kind at depth 0. */
export function splitAt(tokens: Tokens, range: Range, separator: number): Range[] {
  const { kind, close } = tokens;
  let parts: Range[] | null = null;
  let first = range.first;
  for (let at = range.first; at <= range.last; at++) {
    const end = close[at]!;
    if (end !== 0) at = end;
    else if (kind[at] === separator) {
      const part = { first, last: at - 1 };
      if (parts) parts.push(part);
      else parts = [part];
      first = at + 1;
    }
  }
  if (!parts) return [range];
  parts.push({ first, last: range.last });
  return parts;
}

/** The first token of one kind at depth 0; -1 when there is none. */
export function findAt({ kind, close }: Tokens, { first, last }: Range, wanted: number): number {
  for (let at = first; at <= last; at++) {
    if (kind[at] === wanted) return at;
    const end = close[at]!;
    if (end !== 0) at = end;
  }
  return -1;
}

/** `target = value`. */
export interface Assignment {
  readonly target: string;
  readonly value: Range;
}

/** The assignments of a statement at depth 0, those of a chain (`a = b = f()`) all with the value at its end. */
export function assignmentsOf(tokens: Tokens, range: Range): readonly Assignment[] {
  const { kind, close } = tokens;
  // Most statements assign nothing, or one thing.
  let only = -1;
  let several = false;
  for (let at = range.first; at <= range.last; at++) {
    const code = kind[at]!;
    const end = close[at]!;
    if (end !== 0) {
      at = end;
    } else if (code === comma) {
      several = true;
    } else if (code === assign) {
      if (only >= 0) several = true;
      else only = at;
    }
  }
  if (only < 0) return none;
  if (!several) {
    const target = targetOf(tokens, { first: range.first, last: only - 1 });
    return target === ''
      ? none
      : [{ target, value: { first: only + 1, last: withoutEnd(tokens, range.last) } }];
  }
  const found: Assignment[] = [];
  for (const part of splitAt(tokens, range, comma)) {
    const sides = splitAt(tokens, part, assign);
    if (sides.length < 2) continue;
    const last = sides.at(-1)!;
    const value = { first: last.first, last: withoutEnd(tokens, last.last) };
    for (const side of sides.slice(0, -1)) {
      const target = targetOf(tokens, side);
      if (target !== '') found.push({ target, value });
    }
  }
  return found;
}

const none: readonly Assignment[] = [];

/** The last token of an expression that a semicolon may end. */
function withoutEnd({ kind }: Tokens, last: number): number {
  return kind[last] === semicolon ? last - 1 : last;
}

/** The variable on the left of `=`, which a declaration may precede. */
function targetOf(tokens: Tokens, side: Range): string {
  const whole = variableOf(tokens, side);
  if (whole !== '') return whole;
  // A declaration: the name is what stands last, before brackets.
  let last = side.last;
  while (last > side.first && tokens.kind[last] === closeBracket) {
    while (last > side.first && tokens.kind[last] !== openBracket) last--;
    last--;
  }
  return wordAt(tokens, last);
}

/** Source text of tokens, white space collapsed. */
export function textOf(tokens: Tokens, first: number, last: number): string {
  const { start, end, bytes, kind } = tokens;
  let text = '';
  for (let at = first; at <= last; at++) {
    if (at > first && start[at]! > end[at - 1]!) text += ' ';
    if (kind[at] === tokenKind.name) text += wordAt(tokens, at);
    else for (let byte = start[at]!; byte < end[at]!; byte++) text += String.fromCharCode(bytes[byte]!);
    if (text.length > 2000) break;
  }
  return text;
}
