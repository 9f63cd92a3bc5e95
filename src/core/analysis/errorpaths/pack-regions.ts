// What one source says of its error paths ⇄ bytes: between threads, and in the cache.
//
// Words first, then all texts as one UTF-8 string. Places of texts count UTF-16 units, so that a pack
// is decoded once and then only sliced. Words are in the machine's own byte order: the cache never leaves it.

import { type GuardWay, guardWays, syscallKinds } from '../../../shared/api/error-paths';
import { GrowableU32 } from '../../bytes/growable';
import type { InjectableFunction, InjectedError } from '../recipes/error-injection';
import type { SourceFunction, SourceRegion, SourceRegions, SourceRung } from './source-regions';

/** Changes whenever the form of what is packed changes. */
export const packVersion = 7;

/** All that is kept of a source. */
export interface SourceFindings extends SourceRegions {
  /** Functions that the source allows error injection for. */
  readonly injectable: readonly Pick<InjectableFunction, 'name' | 'error'>[];
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Words of the source that is being packed: kept from source to source. */
const words = new GrowableU32();

/** Packs; what `unpackRegions` makes of it says the same. */
export function packRegions({ functions, regions, injectable }: SourceFindings): Uint8Array {
  const texts = new Texts();
  words.clear();
  words.push(functions.length);
  words.push(regions.length);
  for (const fn of functions) packFunction(fn, texts);
  for (const region of regions) packRegion(region, texts);
  words.push(injectable.length);
  for (const { name, error } of injectable) {
    words.push(texts.placeOf(name));
    words.push(texts.placeOf(error));
  }
  const bytes = encoder.encode(texts.all.join(''));
  const firstWord = 2 + texts.all.length;
  const packed = new Uint8Array((firstWord + words.length) * 4 + bytes.length);
  const packedWords = new Uint32Array(packed.buffer, 0, firstWord + words.length);
  packedWords[0] = words.length;
  packedWords[1] = texts.all.length;
  let end = 0;
  for (let text = 0; text < texts.all.length; text++) {
    end += texts.all[text]!.length;
    packedWords[2 + text] = end;
  }
  packedWords.set(words.view(), firstWord);
  packed.set(bytes, packedWords.byteLength);
  return packed;
}

function packFunction(fn: SourceFunction, texts: Texts): void {
  words.push(texts.add(fn.name));
  words.push(fn.startLine);
  words.push(fn.endLine);
  words.push(fn.entry ? 1 + syscallKinds.indexOf(fn.entry.kind) : 0);
  words.push(texts.placeOf(fn.entry?.name ?? ''));
  words.push(fn.calls.length);
  for (const call of fn.calls) words.push(texts.placeOf(call));
  words.push(fn.rungs.length);
  for (const { label, line, startLine, endLine, jumps } of fn.rungs) {
    words.push(texts.placeOf(label));
    words.push(line);
    words.push(startLine);
    words.push(endLine);
    words.push(jumps.length);
    for (const jump of jumps) words.push(jump);
  }
}

function packRegion(region: SourceRegion, texts: Texts): void {
  words.push(region.function);
  words.push(region.startLine);
  words.push(region.endLine);
  words.push(region.guardStart);
  words.push(region.guardEnd);
  words.push(texts.add(region.guard));
  words.push(texts.placeOf(region.callee));
  words.push(texts.placeOf(region.errno));
  words.push(region.trigger);
  words.push(region.confidence);
  words.push(region.elseLine);
  words.push(region.jumpLine);
  words.push(region.returns ? 1 : 0);
  words.push(guardWays.indexOf(region.way));
  words.push(texts.placeOf(region.cause));
  words.push(texts.placeOf(region.word));
  words.push(region.reasons.length);
  for (const reason of region.reasons) words.push(texts.placeOf(reason));
}

/**
 * Unpacks what `packRegions` made, which nobody has changed since. What it returns reads the pack when it is asked: of tens of
 * thousands of regions few are ever shown, and as values they would keep the garbage collector busy.
 */
export function unpackRegions(packed: Uint8Array): SourceFindings {
  const pack = new Pack(packed);
  const { word } = pack;
  let at = pack.firstWord;
  const functions: SourceFunction[] = new Array(word[at++]!);
  const regions: SourceRegion[] = new Array(word[at++]!);
  for (let fn = 0; fn < functions.length; fn++) {
    functions[fn] = new PackedFunction(pack, at);
    at += 5;
    at += 1 + word[at]!;
    const rungs = word[at++]!;
    for (let rung = 0; rung < rungs; rung++) at += 5 + word[at + 4]!;
  }
  for (let region = 0; region < regions.length; region++) {
    regions[region] = new PackedRegion(pack, at);
    at += 16;
    at += 1 + word[at]!;
  }
  const injectable = pack.list(at, 2, (place) => ({
    name: pack.text(place),
    error: pack.text(place + 1) as InjectedError,
  }));
  return { functions, regions, injectable };
}

/** The words and texts of a pack. */
class Pack {
  readonly word: Uint32Array;
  /** Behind the ends of the texts. */
  readonly firstWord: number;
  private readonly bytes: Uint8Array;
  /** Decoded when the first of them is asked for: nobody asks for those of most sources. */
  private all: string | null = null;

  constructor(packed: Uint8Array) {
    // Words lie on multiples of 4 only in a buffer of their own.
    this.bytes = packed.byteOffset % 4 === 0 ? packed : new Uint8Array(packed);
    this.word = new Uint32Array(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength >>> 2);
    this.firstWord = 2 + this.word[1]!;
  }

  /** The text whose number is the word at a place. */
  text(at: number): string {
    this.all ??= decoder.decode(this.bytes.subarray((this.firstWord + this.word[0]!) * 4));
    const number = this.word[at]!;
    return this.all.slice(number === 0 ? 0 : this.word[1 + number]!, this.word[2 + number]!);
  }

  /** A list at a place: its length, then its items, of some words each. */
  list<T>(at: number, size: number, take: (at: number) => T): readonly T[] {
    return Array.from({ length: this.word[at]! }, (_, item) => take(at + 1 + item * size));
  }
}

class PackedFunction implements SourceFunction {
  constructor(
    private readonly pack: Pack,
    private readonly at: number,
  ) {}

  get name(): string {
    return this.pack.text(this.at);
  }
  get startLine(): number {
    return this.pack.word[this.at + 1]!;
  }
  get endLine(): number {
    return this.pack.word[this.at + 2]!;
  }
  get entry(): SourceFunction['entry'] {
    const kind = this.pack.word[this.at + 3]!;
    return kind === 0 ? null : { kind: syscallKinds[kind - 1]!, name: this.pack.text(this.at + 4) };
  }
  get calls(): readonly string[] {
    return this.pack.list(this.at + 5, 1, (at) => this.pack.text(at));
  }
  get rungs(): readonly SourceRung[] {
    const { pack } = this;
    const { word } = pack;
    let at = this.at + 6 + word[this.at + 5]!;
    const rungs: SourceRung[] = new Array(word[at++]!);
    for (let rung = 0; rung < rungs.length; rung++) {
      rungs[rung] = {
        label: pack.text(at),
        line: word[at + 1]!,
        startLine: word[at + 2]!,
        endLine: word[at + 3]!,
        jumps: pack.list(at + 4, 1, (jump) => word[jump]!),
      };
      at += 5 + word[at + 4]!;
    }
    return rungs;
  }
}

class PackedRegion implements SourceRegion {
  constructor(
    private readonly pack: Pack,
    private readonly at: number,
  ) {}

  get function(): number {
    return this.pack.word[this.at]!;
  }
  get startLine(): number {
    return this.pack.word[this.at + 1]!;
  }
  get endLine(): number {
    return this.pack.word[this.at + 2]!;
  }
  get guardStart(): number {
    return this.pack.word[this.at + 3]!;
  }
  get guardEnd(): number {
    return this.pack.word[this.at + 4]!;
  }
  get guard(): string {
    return this.pack.text(this.at + 5);
  }
  get callee(): string {
    return this.pack.text(this.at + 6);
  }
  get errno(): string {
    return this.pack.text(this.at + 7);
  }
  get trigger(): number {
    return this.pack.word[this.at + 8]!;
  }
  get confidence(): number {
    return this.pack.word[this.at + 9]!;
  }
  get elseLine(): number {
    return this.pack.word[this.at + 10]!;
  }
  get jumpLine(): number {
    return this.pack.word[this.at + 11]!;
  }
  get returns(): boolean {
    return this.pack.word[this.at + 12]! === 1;
  }
  get way(): GuardWay {
    return guardWays[this.pack.word[this.at + 13]!]!;
  }
  get cause(): string {
    return this.pack.text(this.at + 14);
  }
  get word(): string {
    return this.pack.text(this.at + 15);
  }
  get reasons(): readonly string[] {
    return this.pack.list(this.at + 16, 1, (at) => this.pack.text(at));
  }
}

/** Texts, those that come again and again once each. The empty one is the first. */
class Texts {
  readonly all: string[] = [''];
  private readonly place = new Map<string, number>();

  /** The place of a text that hardly comes twice, or is empty: it is not looked for. */
  add(text: string): number {
    return text === '' ? 0 : this.all.push(text) - 1;
  }

  placeOf(text: string): number {
    if (text === '') return 0;
    let place = this.place.get(text);
    if (place === undefined) {
      place = this.add(text);
      this.place.set(text, place);
    }
    return place;
  }
}
