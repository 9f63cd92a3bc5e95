// Stretches of a source → the words in them, by the place in which they stand: what a learned model goes by.

import { hashFactor, Identifiers } from '../../../c/identifiers';
import { type Tokens, tokenKind } from '../../../c/tokens';

/** Where a name stands: numbers, as a name is told at every other token. */
export const namePlace = { guard: 0, arm: 1, callee: 2 } as const;
export type NamePlace = (typeof namePlace)[keyof typeof namePlace];
/** As features call them, the last being that of the function around. */
export const placeNames = ['guard', 'arm', 'callee', 'function'] as const;

/** Takes what is told of one stretch. What is told twice counts once. */
export interface Listener {
  /** @param number the name's number in the tokens: a listener may know it again by that */
  name(place: NamePlace, name: string, number: number): void;
  /** A name of which no number is known. */
  nameAlone(place: NamePlace, name: string): void;
  /**
   * The name of the function around, and what holds it: told again for each stretch of it.
   *
   * @param folders of the source, from the outermost; the same array for all functions of a source
   */
  around(name: string, folders: readonly string[]): void;
  /**
   * @param place where it stands: `guard`, `message` … or what it is: `errno in net`
   * @param word a number, an operator, a word of English, or a fact
   */
  word(place: string, word: string): void;
}

/** By kind of token; undefined for those that are no operators, or say nothing. */
const operators: (string | undefined)[] = [];
operators[tokenKind.equal] = '==';
operators[tokenKind.unequal] = '!=';
operators[tokenKind.lessOrEqual] = '<=';
operators[tokenKind.greaterOrEqual] = '>=';
operators[tokenKind.arrow] = '->';
operators[tokenKind.and] = '&&';
operators[tokenKind.or] = '||';
operators[tokenKind.shift] = '<<';
for (const letter of '<>!&~-*+|%') operators[letter.charCodeAt(0)] = letter;

/** Bytes of the longest number that is told: longer ones hardly come twice. */
const maxNumber = 4;

/**
 * Tells the words of some tokens.
 *
 * @param last the last of them, included
 */
export function tellTokens(
  tokens: Tokens,
  place: NamePlace,
  first: number,
  last: number,
  listener: Listener,
): void {
  const { kind, start, end, bytes } = tokens;
  const words = placeNames[place];
  for (let at = first; at <= last; at++) {
    const code = kind[at]!;
    if (code === tokenKind.name) {
      listener.name(place, tokens.nameAt(at), tokens.numberAt(at));
    } else if (code === tokenKind.string) {
      tellEnglish(bytes, start[at]! + 1, end[at]! - 1, 'message', listener);
    } else if (code === tokenKind.number) {
      if (end[at]! - start[at]! <= maxNumber)
        listener.word(words, String.fromCharCode(...bytes.subarray(start[at]!, end[at]!)));
    } else {
      const operator = operators[code];
      if (operator !== undefined) listener.word(words, operator);
    }
  }
}

/** Bytes of a message that are read. */
const maxText = 600;
/** Letters of a word of English. */
const minWord = 3;
const maxWord = 20;

/** Words of English, each read once: their numbers, and the letters of the one that is being read. */
const english = new Identifiers();
const letters = new Uint8Array(maxWord + 1);

function tellEnglish(bytes: Uint8Array, from: number, to: number, place: string, listener: Listener): void {
  english.trim();
  const end = Math.min(to, from + maxText);
  let length = 0;
  let hash = 0;
  for (let at = from; at <= end; at++) {
    // In lower case.
    const letter = at < end ? bytes[at]! | 32 : 0;
    if (letter >= 97 && letter <= 122) {
      if (length > maxWord) continue;
      letters[length] = letter;
      hash = length++ === 0 ? letter : Math.imul(hash ^ letter, hashFactor);
    } else {
      if (length >= minWord && length <= maxWord)
        listener.word(place, english.textOf(english.intern(letters, 0, length, hash)));
      length = 0;
    }
  }
}

const underscore = 95;

/** Takes a name, or a part of one: `letters[0 .. length]`, and the hash that `Identifiers` go by. */
export type PartTaker = (letters: Uint8Array, length: number, hash: number) => void;

/** Letters of the longest name that is told: the kernel has none that are longer. Of longer ones only that many count. */
const maxName = 120;
const nameLetters = new Uint8Array(maxName);

/** Tells a name and its parts, these in lower case: `skb_cloneEntry` → skb_cloneEntry, skb, clone, entry. */
export function tellParts(name: string, take: PartTaker): void {
  const end = Math.min(name.length, maxName);
  let hash = 0;
  for (let at = 0; at < end; at++) {
    const letter = letterAt(name, at);
    nameLetters[at] = letter;
    hash = at === 0 ? letter : Math.imul(hash ^ letter, hashFactor);
  }
  take(nameLetters, end, hash);
  let length = 0;
  for (let at = 0; at <= end; at++) {
    const letter = at < end ? letterAt(name, at) : underscore;
    const begins = letter === underscore || (isUpper(letter) && at > 0 && isLower(letterAt(name, at - 1)));
    if (begins) {
      if (length > 0) take(nameLetters, length, hash);
      length = 0;
    }
    if (letter === underscore) continue;
    const lower = isUpper(letter) ? letter + 32 : letter;
    nameLetters[length] = lower;
    hash = length++ === 0 ? lower : Math.imul(hash ^ lower, hashFactor);
  }
}

/** A name and its parts, once each. */
export function partsOf(name: string): string[] {
  const parts = new Set<string>();
  tellParts(name, (letters, length) => parts.add(String.fromCharCode(...letters.subarray(0, length))));
  return [...parts];
}

/** Letters that are not ASCII all count as one. */
function letterAt(name: string, at: number): number {
  return Math.min(name.charCodeAt(at), 127);
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}
