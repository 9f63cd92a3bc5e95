// Byte strings → small integers: the same name is decoded once, however often it is mentioned.
//
// Line records repeat file names half a million times in a kernel; hashing the bytes is far cheaper than decoding them.

import { decodeText } from './byte-strings';

/** Interns byte strings. Ids count up from 0. Forgets everything beyond `maxNames` names, so it stays bounded. */
export class NamePool {
  private names: string[] = [];
  private bytes: Uint8Array[] = [];
  private slots = new Int32Array(1024).fill(-1);
  private hashes: number[] = [];
  /** By length modulo 256: the name asked for last. */
  private readonly recent = new Int32Array(256).fill(-1);

  constructor(private readonly maxNames = 100_000) {}

  /** Forgets all names when there are too many. To be called between files, as it makes ids invalid. */
  trim(): void {
    if (this.names.length <= this.maxNames) return;
    this.names = [];
    this.bytes = [];
    this.hashes = [];
    this.recent.fill(-1);
    this.slots = new Int32Array(1024).fill(-1);
  }

  get size(): number {
    return this.names.length;
  }

  nameOf(id: number): string {
    return this.names[id]!;
  }

  /** The id of `source[start .. end]`. */
  intern(source: Uint8Array, start: number, end: number): number {
    // Records mention the same few files again and again; the last one of the same length is usually it.
    const slot = (end - start) & 255;
    const recent = this.recent[slot]!;
    if (recent >= 0 && equalBytes(this.bytes[recent]!, source, start, end)) return recent;
    const id = this.lookUp(source, start, end);
    this.recent[slot] = id;
    return id;
  }

  private lookUp(source: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5 ^ (end - start);
    let at = start;
    for (; at + 4 <= end; at += 4) {
      const word = source[at]! | (source[at + 1]! << 8) | (source[at + 2]! << 16) | (source[at + 3]! << 24);
      hash = Math.imul(hash ^ word, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    for (; at < end; at++) hash = Math.imul(hash ^ source[at]!, 0x01000193);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = this.slots[slot]!;
      // Not source.slice: that of Node's Buffer is a view, and what it looks at is read over with the next file.
      if (id < 0) return this.add(Uint8Array.from(source.subarray(start, end)), hash, slot);
      if (this.hashes[id] === hash && equalBytes(this.bytes[id]!, source, start, end)) return id;
      slot = (slot + 1) & mask;
    }
  }

  private add(bytes: Uint8Array, hash: number, slot: number): number {
    const id = this.names.length;
    this.names.push(decodeText(bytes, 0, bytes.length));
    this.bytes.push(bytes);
    this.hashes.push(hash);
    this.slots[slot] = id;
    if (this.names.length * 2 > this.slots.length) this.rehash();
    return id;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    this.hashes.forEach((hash, id) => {
      let slot = hash & mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    });
  }
}

function equalBytes(known: Uint8Array, source: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = start; at < end; at++) if (known[at - start] !== source[at]) return false;
  return true;
}
