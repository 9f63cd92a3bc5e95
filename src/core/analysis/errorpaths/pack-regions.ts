// What one source says of its error paths ⇄ bytes: between threads, and in the cache.
//
// Words first, then all texts as one UTF-8 string, each text once. Places of texts count UTF-16 units, so that unpacking
// decodes once and then only slices. Words are in the machine's own byte order: the cache never leaves it.

import type { InjectableFunction, InjectedError } from '../recipes/error-injection';
import type { SourceFunction, SourceRegion, SourceRegions, SourceRung } from './source-regions';

/** Changes whenever the form of what is packed changes. */
export const packVersion = 4;

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

const entryKinds = ['syscall', 'compat', 'setsockopt', 'getsockopt'] as const;

/** Packs; `unpackRegions` gives an equal value. */
export function packRegions({ functions, regions, injectable }: SourceFindings): Uint8Array {
  const texts = new Texts();
  const words: number[] = [functions.length, regions.length];
  const putList = <T>(items: readonly T[], put: (item: T) => void): void => {
    words.push(items.length);
    items.forEach(put);
  };
  for (const { name, startLine, endLine, entry, calls, rungs } of functions) {
    words.push(texts.placeOf(name), startLine, endLine);
    words.push(entry ? 1 + entryKinds.indexOf(entry.kind) : 0, texts.placeOf(entry?.name ?? ''));
    putList(calls, (call) => words.push(texts.placeOf(call)));
    putList(rungs, (rung) => {
      words.push(texts.placeOf(rung.label), rung.line, rung.startLine, rung.endLine);
      putList(rung.jumps, (line) => words.push(line));
    });
  }
  for (const region of regions) {
    words.push(region.function, region.startLine, region.endLine, region.guardStart, region.guardEnd);
    words.push(texts.placeOf(region.guard), texts.placeOf(region.callee), texts.placeOf(region.errno));
    words.push(region.trigger, region.confidence, region.elseLine, region.jumpLine, region.returns ? 1 : 0);
    putList(region.reasons, (reason) => words.push(texts.placeOf(reason)));
  }
  putList(injectable, ({ name, error }) => words.push(texts.placeOf(name), texts.placeOf(error)));
  const bytes = new TextEncoder().encode(texts.all.join(''));
  const head = [words.length, texts.all.length, ...texts.ends()];
  const packed = new Uint8Array((head.length + words.length) * 4 + bytes.length);
  new Uint32Array(packed.buffer, 0, head.length).set(head);
  new Uint32Array(packed.buffer, head.length * 4, words.length).set(words);
  packed.set(bytes, (head.length + words.length) * 4);
  return packed;
}

/** Most lists of a source are empty: all of these are this one. */
const empty: readonly never[] = Object.freeze([]);

/** Unpacks what `packRegions` made, which nobody has changed since. */
export function unpackRegions(packed: Uint8Array): SourceFindings {
  // Words lie on multiples of 4 only in a buffer of their own.
  const own = packed.byteOffset % 4 === 0 ? packed : new Uint8Array(packed);
  const wordCount = own.byteLength >>> 2;
  const word = new Uint32Array(own.buffer, own.byteOffset, wordCount);
  const textCount = word[1]!;
  const firstWord = 2 + textCount;
  const all = new TextDecoder().decode(own.subarray((firstWord + word[0]!) * 4));
  const texts: string[] = new Array(textCount);
  for (let text = 0, start = 0; text < textCount; text++) {
    const end = word[2 + text]!;
    texts[text] = all.slice(start, end);
    start = end;
  }
  let at = firstWord;
  const next = (): number => word[at++]!;
  const text = (): string => texts[word[at++]!]!;
  const list = <T>(take: () => T): readonly T[] => {
    const length = next();
    if (length === 0) return empty;
    const items: T[] = new Array(length);
    for (let item = 0; item < length; item++) items[item] = take();
    return items;
  };
  const functions: SourceFunction[] = new Array(next());
  const regions: SourceRegion[] = new Array(next());
  for (let fn = 0; fn < functions.length; fn++) {
    const name = text();
    const startLine = next();
    const endLine = next();
    const kind = next();
    const entryName = text();
    const entry = kind === 0 ? null : { kind: entryKinds[kind - 1]!, name: entryName };
    const calls = list(text);
    const rungs = list(takeRung);
    functions[fn] = { name, startLine, endLine, entry, calls, rungs };
  }
  function takeRung(): SourceRung {
    const label = text();
    const line = next();
    const startLine = next();
    const endLine = next();
    return { label, line, startLine, endLine, jumps: list(next) };
  }
  for (let region = 0; region < regions.length; region++) {
    regions[region] = {
      function: next(),
      startLine: next(),
      endLine: next(),
      guardStart: next(),
      guardEnd: next(),
      guard: text(),
      callee: text(),
      errno: text(),
      trigger: next(),
      confidence: next(),
      elseLine: next(),
      jumpLine: next(),
      returns: next() === 1,
      reasons: list(text),
    };
  }
  const injectable = list(() => ({ name: text(), error: text() as InjectedError }));
  return { functions, regions, injectable };
}

/** Texts, each once. */
class Texts {
  readonly all: string[] = [];
  private readonly place = new Map<string, number>();

  placeOf(text: string): number {
    let place = this.place.get(text);
    if (place === undefined) {
      place = this.all.length;
      this.all.push(text);
      this.place.set(text, place);
    }
    return place;
  }

  ends(): number[] {
    let end = 0;
    return this.all.map((text) => {
      end += text.length;
      return end;
    });
  }
}
