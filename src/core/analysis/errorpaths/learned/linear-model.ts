// Words of a stretch → which of several classes it is most likely of, by weights that were learned.
//
// A name weighs as itself and by its parts, in the place where it stands: of a `tx_ring` in a guard, tx and ring are known from
// elsewhere. Weights are added up; the class with the largest sum is the answer.

import { GrowableU32 } from '../../../bytes/growable';
import { Identifiers } from '../../../c/identifiers';
import { colon, dot, minus } from '../../../c/punctuators';
import { type Listener, type NamePlace, partsOf, placeNames, tellParts } from './words';

/** What a word weighs. */
interface Evidence {
  /** As it is shown; '' for what says nothing to a person by itself, as a direction does. */
  readonly text: string;
  /** Where its weights begin, a class each; 0 when it weighs nothing. */
  readonly at: number;
  /** The stretch that it was heard of last. */
  heard: number;
}

/** A name, itself and its parts by number, and what it weighs, by place. */
interface KnownName {
  readonly text: string;
  readonly parts: readonly number[];
  readonly evidence: [Evidence | null, Evidence | null, Evidence | null];
}

/**
 * Names and other words that are remembered: when there are more, all are forgotten before the next stretch. More do not stay in a
 * processor's cache.
 */
const maxRemembered = 8_000;
/** Numbers of names are smaller, all but those of the largest sources. */
const maxNumbered = 1 << 14;
/** Weights are whole numbers, of twentieths: finer ones answer no better, and sums of these are exact in any order. */
export const unit = 20;
/** In twentieths: smaller weights are not written. They are a third of all, and without them as many answers are right. */
const least = 2;
const ofFunction = placeNames.indexOf('function');

const newLine = 10;
const space = 32;
const zero = 48;

/** A model of some classes, by its weights as `weightsText` writes them. */
export class LinearModel implements Listener {
  /** Rows of features, and behind them those of what is remembered. In twentieths: those of the longest name add up to less than 2^15. */
  private weights = new Int16Array(1 << 16);
  /** Where what is remembered begins, and ends. */
  private readonly first: number;
  private end = 0;
  /** Rows of the features of words, by place and word. */
  private readonly rows = new Map<string, Map<string, number>>();
  /** By feature, in order of row: where in the text its weights stand; 0 when they have been read. */
  private readonly unread = new GrowableU32();
  /** Parts of names that weigh anything anywhere. */
  private readonly parts = new Identifiers();
  /** Rows of the features of names, by number of the part and place; 0 for those that weigh nothing there. */
  private readonly partRows = new GrowableU32();

  private readonly words = new Map<string, Map<string, Evidence>>();
  private readonly names = new Map<string, KnownName>();
  /** Names by number, those below `maxNumbered`. A number may since have come to stand for another name. */
  private readonly numbered: (KnownName | undefined)[] = new Array(maxNumbered).fill(undefined);
  private remembered = 0;
  private functionText = '';
  private folders: readonly string[] = [];
  private function: Evidence = { text: '', at: 0, heard: -1 };
  /** The row of the function's name and folders. */
  private readonly functionRow: number;

  private readonly sums: Int32Array;
  /** What was heard of the stretch: the first `heardCount` of these. */
  private readonly heard: Evidence[] = [];
  private heardCount = 0;
  private stretch = 0;

  /**
   * @param classes how many classes there are
   * @param text a line a feature: the feature, a tab, and `class:twentieths` for the classes for which it weighs anything
   */
  constructor(
    private readonly classes: number,
    private readonly text: string,
  ) {
    this.sums = new Int32Array(classes);
    // Row 0 is none.
    this.newRow();
    this.unread.push(0);
    this.readFeatures();
    this.functionRow = this.newRow();
    this.first = this.end;
  }

  /** Reads which features there are: `guard.len`, a name or a part of one; `message:invalid`, a word. */
  private readFeatures(): void {
    const { text } = this;
    // Lines are in order: those of a place follow each other.
    let place = '';
    let ofNames = -1;
    let words = new Map<string, number>();
    for (let at = 0; at < text.length; ) {
      if (place === '' || !text.startsWith(place, at)) {
        let end = at;
        while (!isSeparator(text.charCodeAt(end))) end++;
        place = text.slice(at, end + 1);
        ofNames = text.charCodeAt(end) === dot ? placeNames.indexOf(text.slice(at, end) as never) : -1;
        if (ofNames < 0) words = this.wordsOf(text.slice(at, end));
      }
      const tab = text.indexOf('\t', at);
      const row = this.newRow();
      this.unread.push(tab + 1);
      if (ofNames < 0) {
        words.set(text.slice(at + place.length, tab), row);
      } else {
        const part = this.parts.internText(text, at + place.length, tab);
        this.partRows.grow((part + 1) * placeNames.length);
        this.partRows.values[part * placeNames.length + ofNames] = row;
      }
      at = text.indexOf('\n', tab) + 1;
    }
  }

  private wordsOf(place: string): Map<string, number> {
    let words = this.rows.get(place);
    if (!words) {
      words = new Map();
      this.rows.set(place, words);
    }
    return words;
  }

  /** Reads the weights of a feature when they are asked for: those of most never are. */
  private read(row: number): number {
    const feature = row / this.classes;
    const from = this.unread.values[feature]!;
    if (from > 0) {
      this.unread.values[feature] = 0;
      this.readWeights(from, row);
    }
    return row;
  }

  /** Reads `class:twentieths` and so on, letter by letter. */
  private readWeights(from: number, row: number): void {
    let of = 0;
    let number = 0;
    let sign = 1;
    for (let at = from, letter = space; letter !== newLine; at++) {
      letter = this.text.charCodeAt(at);
      if (letter === colon) {
        of = number;
        number = 0;
      } else if (letter === minus) {
        sign = -1;
      } else if (letter === space || letter === newLine) {
        this.weights[row + of] = sign * number;
        number = 0;
        sign = 1;
      } else {
        number = number * 10 + letter - zero;
      }
    }
  }

  /** Forgets the stretch that was told last. */
  begin(): void {
    if (this.remembered > maxRemembered) this.forget();
    this.stretch++;
    this.heardCount = 0;
  }

  name(place: NamePlace, name: string, number: number): void {
    let known = number < maxNumbered ? this.numbered[number] : undefined;
    if (known === undefined || known.text !== name) {
      known = this.knownName(name);
      if (number < maxNumbered) this.numbered[number] = known;
    }
    this.hear(known.evidence[place] ?? this.evidenceOf(known, place));
  }

  nameAlone(place: NamePlace, name: string): void {
    const known = this.knownName(name);
    this.hear(known.evidence[place] ?? this.evidenceOf(known, place));
  }

  around(name: string, folders: readonly string[]): void {
    // Of each function all is told at once: its name is not worth remembering any longer.
    if (name !== this.functionText || folders !== this.folders) {
      this.functionText = name;
      this.folders = folders;
      const rows = this.rowsOf(this.partsOf(name), ofFunction);
      for (const folder of folders) {
        const row = this.rows.get('in')?.get(folder);
        if (row !== undefined) rows.push(this.read(row));
      }
      this.function = { text: '', at: this.sumOf(rows, this.functionRow), heard: -1 };
    }
    this.hear(this.function);
  }

  word(place: string, word: string): void {
    let known = this.words.get(place);
    if (!known) {
      known = new Map();
      this.words.set(place, known);
    }
    let evidence = known.get(word);
    if (evidence === undefined) {
      this.remembered++;
      evidence = {
        text: isShown(place) ? word : '',
        at: this.read(this.rows.get(place)?.get(word) ?? 0),
        heard: -1,
      };
      known.set(word, evidence);
    }
    this.hear(evidence);
  }

  /** The likeliest class of what has been told since `begin`. */
  likeliest(): number {
    const { sums, weights, classes } = this;
    sums.fill(0);
    for (let one = 0; one < this.heardCount; one++) {
      const { at } = this.heard[one]!;
      for (let of = 0; of < classes; of++) sums[of]! += weights[at + of]!;
    }
    let best = 0;
    for (let of = 1; of < classes; of++) if (sums[of]! > sums[best]!) best = of;
    return best;
  }

  /** The word that spoke most for a class, of those that say something to a person; '' when none did. */
  strongest(chosen: number, says: (word: string) => boolean): string {
    let word = '';
    let most = 0;
    for (let one = 0; one < this.heardCount; one++) {
      const { text, at } = this.heard[one]!;
      const weight = this.weights[at + chosen]!;
      if (weight <= most || text === '' || !says(text)) continue;
      most = weight;
      word = text;
    }
    return word;
  }

  private hear(evidence: Evidence): void {
    if (evidence.at === 0 || evidence.heard === this.stretch) return;
    evidence.heard = this.stretch;
    this.heard[this.heardCount++] = evidence;
  }

  private evidenceOf(known: KnownName, place: NamePlace): Evidence {
    const isShown = placeNames[place] !== 'callee';
    const at = this.sumOf(this.rowsOf(known.parts, place), 0);
    const evidence = { text: isShown ? known.text : '', at, heard: -1 };
    known.evidence[place] = evidence;
    return evidence;
  }

  private knownName(name: string): KnownName {
    let known = this.names.get(name);
    if (known === undefined) {
      this.remembered++;
      known = { text: name, parts: this.partsOf(name), evidence: [null, null, null] };
      this.names.set(name, known);
    }
    return known;
  }

  /** Numbers of a name's parts, once each, as far as they weigh anything anywhere. */
  private partsOf(name: string): number[] {
    const parts: number[] = [];
    tellParts(name, (letters, length, hash) => {
      const number = this.parts.find(letters, 0, length, hash);
      if (number >= 0 && !parts.includes(number)) parts.push(number);
    });
    return parts;
  }

  /** Rows of a name's parts in a place. */
  private rowsOf(parts: readonly number[], place: number): number[] {
    const rows: number[] = [];
    for (const part of parts) {
      const row = this.partRows.values[part * placeNames.length + place]!;
      if (row > 0) rows.push(this.read(row));
    }
    return rows;
  }

  /**
   * The weights of some rows together: where they begin; 0 when there are none.
   *
   * @param into the row that they go to; 0 for a new one
   */
  private sumOf(rows: readonly number[], into: number): number {
    if (rows.length === 0) return 0;
    const { classes } = this;
    if (into === 0 && rows.length === 1) return rows[0]!;
    const at = into === 0 ? this.newRow() : into;
    const { weights } = this;
    weights.fill(0, at, at + classes);
    for (const row of rows) for (let of = 0; of < classes; of++) weights[at + of]! += weights[row + of]!;
    return at;
  }

  private newRow(): number {
    const at = this.end;
    this.end += this.classes;
    if (this.end > this.weights.length) {
      const larger = new Int16Array(this.weights.length * 2);
      larger.set(this.weights);
      this.weights = larger;
    }
    return at;
  }

  private forget(): void {
    this.remembered = 0;
    for (const words of this.words.values()) words.clear();
    this.names.clear();
    this.numbered.fill(undefined);
    this.end = this.first;
  }
}

/** Whether words of a place say something to a person who sees the region: numbers, operators and facts do not. */
function isShown(place: string): boolean {
  return place === 'message' || place.startsWith('errno');
}

function isSeparator(letter: number): boolean {
  return letter === dot || letter === colon;
}

/** The features that a name stands for in a place, one of `placeNames`. */
export function featuresOfName(place: string, name: string): string[] {
  return partsOf(name).map((part) => `${place}.${part}`);
}

/** The feature that a word stands for. */
export function featureOfWord(place: string, word: string): string {
  return `${place}:${word}`;
}

/** Writes weights for `LinearModel`, in order of feature; those below `least` are left out. */
export function weightsText(weights: ReadonlyMap<string, ArrayLike<number>>): string {
  const lines: string[] = [];
  for (const [feature, values] of weights) {
    const entries = Array.from(values, (value, at) => [at, Math.round(value * unit)] as const);
    const written = entries
      .filter(([, value]) => Math.abs(value) >= least)
      .map(([at, value]) => `${at}:${value}`);
    if (written.length > 0) lines.push(`${feature}\t${written.join(' ')}`);
  }
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}
