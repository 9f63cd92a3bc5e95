// One allocation → many typed arrays.
//
// An object's columns are two dozen short arrays; allocating each by itself costs more than filling it.

/** Hands out zeroed arrays from one buffer. Words first, then bytes: words must lie on multiples of 4. */
export class Slab {
  private readonly buffer: ArrayBuffer;
  private used = 0;

  /** @param words how many 32-bit values, and `bytes` how many 8-bit values, will be asked for in all */
  constructor(words: number, bytes: number) {
    this.buffer = new ArrayBuffer(words * 4 + bytes);
  }

  u32(length: number): Uint32Array {
    const column = new Uint32Array(this.buffer, this.used, length);
    this.used += length * 4;
    return column;
  }

  i32(length: number): Int32Array {
    const column = new Int32Array(this.buffer, this.used, length);
    this.used += length * 4;
    return column;
  }

  u8(length: number): Uint8Array {
    const column = new Uint8Array(this.buffer, this.used, length);
    this.used += length;
    return column;
  }
}
