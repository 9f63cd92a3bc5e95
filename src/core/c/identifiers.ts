// Names of C sources → small integers, without an object a name: a kernel has half a million different ones.

import { decodeText } from '../bytes/byte-strings';
import { GrowableU8, GrowableU32 } from '../bytes/growable';

/** Names kept from one source to the next, above which all are forgotten: more do not stay in a processor's cache. */
const maxNames = 8_000;

/** Interns names. Numbers count up from 0. */
export class Identifiers {
  /** The bytes of all names, one after the other. */
  private readonly bytes = new GrowableU8();
  /** Name n: `bytes[start[n] .. start[n + 1]]`. */
  private readonly start = new GrowableU32();
  /** A hash table: of each slot the hash of its name, and its number plus 1; 0 where there is none. */
  private slots = new Uint32Array(2 << 14);
  /** The text that is being interned. */
  private letters = new Uint8Array(64);
  /** Texts of the names that were asked for. */
  private texts: string[] = [];

  /** @param first names that have the first numbers, from 0 on, whatever is forgotten */
  constructor(private readonly first: readonly string[] = []) {
    this.begin();
  }

  private begin(): void {
    this.start.push(0);
    for (const name of this.first) this.internText(name);
  }

  /** Forgets all names when there are too many. To be called between sources, as it makes numbers invalid. */
  trim(): void {
    if (this.size <= maxNames) return;
    this.bytes.clear();
    this.start.clear();
    this.slots.fill(0);
    this.texts = [];
    this.begin();
  }

  private get size(): number {
    return this.start.length - 1;
  }

  textOf(name: number): string {
    let text = this.texts[name];
    if (text === undefined) {
      text = decodeText(this.bytes.values, this.start.values[name]!, this.start.values[name + 1]!);
      this.texts[name] = text;
    }
    return text;
  }

  /** The number of `source[from .. to]`, whose hash has been worked out with `hashFactor`. */
  intern(source: Uint8Array, from: number, to: number, hash: number): number {
    return this.numberOf(source, from, to, hash, true);
  }

  /** That number, if these bytes have been interned; -1 otherwise. */
  find(source: Uint8Array, from: number, to: number, hash: number): number {
    return this.numberOf(source, from, to, hash, false);
  }

  /** The number of a stretch of a text of ASCII. */
  internText(text: string, from = 0, to = text.length): number {
    if (to - from > this.letters.length) this.letters = new Uint8Array((to - from) * 2);
    const { letters } = this;
    let hash = 0;
    for (let at = from; at < to; at++) {
      const letter = text.charCodeAt(at);
      letters[at - from] = letter;
      hash = at === from ? letter : Math.imul(hash ^ letter, hashFactor);
    }
    return this.intern(letters, 0, to - from, hash);
  }

  private numberOf(source: Uint8Array, from: number, to: number, hash: number, adds: boolean): number {
    const mixed = (hash ^ (hash >>> 15)) >>> 0;
    const { slots } = this;
    const mask = slots.length - 2;
    const { values: start } = this.start;
    for (let slot = (mixed << 1) & mask; ; slot = (slot + 2) & mask) {
      const name = slots[slot + 1]! - 1;
      if (name < 0) return adds ? this.add(source, from, to, mixed, slot) : -1;
      if (slots[slot] !== mixed) continue;
      const first = start[name]!;
      if (start[name + 1]! - first !== to - from) continue;
      const { values: bytes } = this.bytes;
      let at = from;
      while (at < to && bytes[first + at - from] === source[at]) at++;
      if (at === to) return name;
    }
  }

  private add(source: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const name = this.size;
    this.bytes.append(source, from, to);
    this.start.push(this.bytes.length);
    this.slots[slot] = hash;
    this.slots[slot + 1] = name + 1;
    if (this.size * 4 > this.slots.length) this.rehash();
    return name;
  }

  private rehash(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    const mask = this.slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (old[from]! << 1) & mask;
      while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      this.slots[slot] = old[from]!;
      this.slots[slot + 1] = old[from + 1]!;
    }
  }
}

/**
 * The hash that names go by: the first letter, then `hash = Math.imul(hash ^ letter, hashFactor)` for each letter more. Who reads
 * letter by letter works it out meanwhile.
 */
export const hashFactor = 0x01000193;
