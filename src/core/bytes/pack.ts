// Words and texts ⇄ bytes: what goes from thread to thread, or is kept.
//
// Words first, then all texts as one UTF-8 string. Places of texts count UTF-16 units, so that a pack is decoded once and then
// only sliced. Words are in the machine's own byte order: a pack never leaves it.

import { GrowableU32 } from './growable';

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes packs, one after the other. The empty text is number 0 of each. */
export class PackWriter {
  private readonly words = new GrowableU32();
  private texts: string[] = [''];
  private readonly number = new Map<string, number>();

  word(value: number): void {
    this.words.push(value);
  }

  /** A text that hardly comes twice: it is not looked for. */
  newText(text: string): void {
    this.words.push(this.add(text));
  }

  /** A text that comes again and again: it is kept once. */
  text(text: string): void {
    if (text === '') {
      this.words.push(0);
      return;
    }
    let number = this.number.get(text);
    if (number === undefined) {
      number = this.add(text);
      this.number.set(text, number);
    }
    this.words.push(number);
  }

  private add(text: string): number {
    return text === '' ? 0 : this.texts.push(text) - 1;
  }

  /** What was written since the last call, in memory of its own. */
  finish(): Uint8Array {
    const { texts, words } = this;
    const bytes = encoder.encode(texts.join(''));
    const firstWord = 2 + texts.length;
    const packed = new Uint8Array((firstWord + words.length) * 4 + bytes.length);
    const packedWords = new Uint32Array(packed.buffer, 0, firstWord + words.length);
    packedWords[0] = words.length;
    packedWords[1] = texts.length;
    let end = 0;
    for (let text = 0; text < texts.length; text++) {
      end += texts[text]!.length;
      packedWords[2 + text] = end;
    }
    packedWords.set(words.view(), firstWord);
    packed.set(bytes, packedWords.byteLength);
    words.clear();
    this.texts = [''];
    this.number.clear();
    return packed;
  }
}

/** The words and texts of a pack that nobody has changed since it was written. */
export class Pack {
  readonly word: Uint32Array;
  /** Behind the ends of the texts. */
  readonly firstWord: number;
  private readonly bytes: Uint8Array;
  /** Decoded when the first of them is asked for: of most packs nobody asks. */
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

/** Some packs in one buffer, which is handed on faster than many. */
export function inOneBuffer(packs: readonly Uint8Array[]): {
  readonly buffer: ArrayBuffer;
  readonly packs: Uint8Array[];
} {
  let bytes = 0;
  for (const { length } of packs) bytes += aligned(length);
  const all = new Uint8Array(bytes);
  let at = 0;
  const views = packs.map((pack) => {
    const view = all.subarray(at, at + pack.length);
    view.set(pack);
    at += aligned(pack.length);
    return view;
  });
  return { buffer: all.buffer, packs: views };
}

function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
