// (small number, any number) pairs → consecutive ids, by open addressing.
//
// Line numbers come from the input, so an array indexed by them could be made as large as an attacker likes; this table
// costs memory per pair that is really there.

/** Gives each distinct pair of unsigned words an id, counting from 0 in order of first mention. */
export class PairTable {
  private slots: Int32Array;
  private mask: number;
  /** The pairs by id. */
  first: Uint32Array;
  second: Uint32Array;
  size = 0;

  constructor(expectedPairs = 512) {
    let capacity = 16;
    while (capacity < expectedPairs * 2) capacity *= 2;
    this.slots = new Int32Array(capacity).fill(-1);
    this.mask = capacity - 1;
    this.first = new Uint32Array(capacity / 2);
    this.second = new Uint32Array(capacity / 2);
  }

  /** Forgets all pairs, keeps the memory unless it is far more than `expectedPairs` need. */
  clear(expectedPairs: number): void {
    if (this.slots.length > 65_536 && this.slots.length > expectedPairs * 16) {
      const fresh = new PairTable(expectedPairs);
      this.slots = fresh.slots;
      this.mask = fresh.mask;
      this.first = fresh.first;
      this.second = fresh.second;
    } else {
      this.slots.fill(-1);
    }
    this.size = 0;
  }

  /** The id of the pair, new if it was not there. */
  idOf(first: number, second: number): number {
    let slot = this.slotOf(first, second);
    const known = this.slots[slot]!;
    if (known >= 0) return known;
    if (this.size === this.first.length) {
      this.grow();
      slot = this.slotOf(first, second);
    }
    const id = this.size++;
    this.slots[slot] = id;
    this.first[id] = first;
    this.second[id] = second;
    return id;
  }

  /** The id of the pair, or -1. */
  find(first: number, second: number): number {
    return this.slots[this.slotOf(first, second)]!;
  }

  private slotOf(first: number, second: number): number {
    // Eight neighbouring lines share a stretch of slots, which keeps runs of look-ups in the cache; longer stretches
    // would run into those of other files.
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul((second >>> 3) + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (((hash ^ (hash >>> 13)) << 3) | (second & 7)) & this.mask;
    for (;;) {
      const id = this.slots[slot]!;
      if (id < 0 || (this.first[id] === first && this.second[id] === second)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const capacity = this.slots.length * 2;
    const larger = (old: Uint32Array): Uint32Array => {
      const column = new Uint32Array(capacity / 2);
      column.set(old);
      return column;
    };
    this.first = larger(this.first);
    this.second = larger(this.second);
    this.slots = new Int32Array(capacity).fill(-1);
    this.mask = capacity - 1;
    for (let id = 0; id < this.size; id++) {
      this.slots[this.slotOf(this.first[id]!, this.second[id]!)] = id;
    }
  }
}
