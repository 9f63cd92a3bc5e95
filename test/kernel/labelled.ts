// Functions of a real kernel that raters labelled line by line, as files of this folder hold them. The raters are language
// models, which read each function and did not see what is found.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trigger } from '../../src/shared/api/error-paths';

/** A function: which of its statement lines are of error regions, and which are not. Lines that raters dispute are in neither. */
export interface Labelled {
  readonly file: string;
  readonly function: string;
  /** null where raters chose different triggers. */
  readonly error: readonly { readonly line: number; readonly trigger: Trigger | null }[];
  readonly normal: readonly number[];
}

/** What is said of triggers, where nothing need be said of other lines. */
export type LabelledTriggers = Pick<Labelled, 'file' | 'function' | 'error'>;

/** By one rater or two, of whom only what both say is kept. */
export const ownLabels = 'labelled-functions.json';
export const laterLabels = 'labelled-later.json';
export const labelsOfTwo = 'labelled-again.json';
/** By raters who had been shown the functions of the gold set: half of it before their eyes, they label the other half as it is. */
export const labelsAsGold = 'fixtures/labelled-as-gold.json';
/** By such raters too, of all directories. */
export const labelsWidely = 'fixtures/labelled-widely.json';
/**
 * By such raters too, by two or three of whom only what all say is kept: the last of them says the same as those before in all but
 * 38 of 8,987 lines, those on which the first ones differed being gone before. Triggers are never learned from them, and rules are
 * made with the others; what a rule does to these is looked at all the same.
 */
export const heldOutLabels = 'fixtures/labelled-held-out.json';

/**
 * The trigger of each region that was found in functions which are in no other file, by one of its lines: by one rater each, who had
 * been shown the gold set, and here what was found. Where a rater took a region for none, nothing is said.
 */
const triggersOfOthers = 'fixtures/triggers-of-others.json';
/** As these, a second word on the regions of the functions in the other files that triggers are learned from. */
export const triggersAgain = 'fixtures/triggers-again.json';

/** What triggers are learned from. */
export const learnedFrom = [
  ...[ownLabels, laterLabels, labelsOfTwo, labelsAsGold, labelsWidely],
  ...[triggersOfOthers, triggersAgain],
];

export function readLabelled(file: string): Labelled[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Labelled[];
}

/** @param file one of `learnedFrom` */
export function readTriggers(file: string): LabelledTriggers[] {
  return readLabelled(file);
}
