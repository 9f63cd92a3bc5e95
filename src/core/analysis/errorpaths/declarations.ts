// Declarations → which variables are pointers or truths, and what a function answers with. A guess by shape: there are no
// headers to look types up in.

import { isWord, type Range, splitAt, wordAt } from '../../c/expressions';
import type { FunctionText } from '../../c/functions';
import { assign, comma, minus, openBracket, star } from '../../c/punctuators';
import { type Tokens, tokenKind } from '../../c/tokens';
import { isErrno } from './vocabulary';

export type FunctionType = 'void' | VariableType;
type Types = Map<string, VariableType>;
/** What a variable was declared as, as far as it matters: what is unsigned holds no negative errno. */
export type VariableType = 'bool' | 'pointer' | 'unsigned' | 'other';

/** What a function answers with; notes the types of its parameters. */
export function functionType(tokens: Tokens, text: FunctionText, types: Types): FunctionType {
  for (const parameter of splitAt(tokens, { first: text.open + 1, last: text.close - 1 }, comma)) {
    const name = wordAt(tokens, parameter.last);
    if (name === '' || parameter.last <= parameter.first) continue;
    types.set(name, kindOf(tokens, parameter.first, parameter.last - 1));
  }
  if (text.syscall) return 'other';
  let isVoid = false;
  for (let at = text.first; at < text.nameAt; at++) {
    if (tokens.kind[at] === star) return 'pointer';
    if (isWord(tokens, at, 'bool')) return 'bool';
    if (isWord(tokens, at, 'void')) isVoid = true;
  }
  return isVoid ? 'void' : 'other';
}

/** Notes the types that a statement declares; nothing when it is no declaration. */
export function declaredTypes(tokens: Tokens, range: Range, types: Types): void {
  const { first } = range;
  if (tokens.kind[first] !== tokenKind.name) return;
  let at = first;
  while (at <= range.last && tokens.kind[at] === tokenKind.name) at++;
  // A type is followed by the name, or by stars and the name.
  const words = at - first;
  let stars = 0;
  while (tokens.kind[at] === star) {
    stars++;
    at++;
  }
  if (stars > 0 ? tokens.kind[at] !== tokenKind.name : words < 2) return;
  if (stars > 0 && words === 0) return;
  const typeEnd = stars > 0 ? at - stars - 1 : at - 2;
  const base = kindOf(tokens, first, typeEnd);
  for (const part of splitAt(tokens, { first: typeEnd + 1, last: range.last }, comma)) {
    let pointer = false;
    let name = '';
    for (let place = part.first; place <= part.last; place++) {
      const kind = tokens.kind[place]!;
      if (kind === star) pointer = true;
      else if (kind === tokenKind.name) name = wordAt(tokens, place);
      else if (kind === assign) break;
      else if (kind === openBracket) place = tokens.close[place]!;
      else break;
    }
    if (name !== '') types.set(name, pointer ? 'pointer' : base);
  }
}

/** The variables of a function that are compared with an errno somewhere: `written == -EBUSY`. */
export function comparedCodes(tokens: Tokens, { bodyOpen, bodyClose }: FunctionText): ReadonlySet<string> {
  let found: Set<string> | null = null;
  const { kind } = tokens;
  for (let at = bodyOpen + 2; at < bodyClose - 1; at++) {
    if (kind[at] !== minus || (kind[at - 1] !== tokenKind.equal && kind[at - 1] !== tokenKind.unequal))
      continue;
    const name = wordAt(tokens, at - 2);
    if (name !== '' && isErrno(wordAt(tokens, at + 1))) found = (found ?? new Set<string>()).add(name);
  }
  return found ?? noNames;
}

const noNames: ReadonlySet<string> = new Set();

const unsignedTypes = new Set(
  ['', '__', 's']
    .flatMap((prefix) => [8, 16, 32, 64].map((bits) => `${prefix}u${bits}`))
    .concat('unsigned', 'size_t'),
);

/** 1 for the first letters of these. */
const unsignedLetters = new Uint8Array(256);
for (const type of unsignedTypes) unsignedLetters[type.charCodeAt(0)] = 1;

/** Most names of types are none of these, as their first letter tells. */
function mayBeUnsigned({ bytes, start }: Tokens, at: number): boolean {
  return unsignedLetters[bytes[start[at]!]!] === 1;
}

function kindOf(tokens: Tokens, first: number, last: number): VariableType {
  let kind: VariableType = 'other';
  for (let at = first; at <= last; at++) {
    if (tokens.kind[at] === star) return 'pointer';
    if (isWord(tokens, at, 'bool')) kind = 'bool';
    else if (mayBeUnsigned(tokens, at) && unsignedTypes.has(wordAt(tokens, at))) kind = 'unsigned';
  }
  return kind;
}
