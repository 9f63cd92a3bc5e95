// Memory for sources and their tokens that threads share, so that tokens go from one to the next without a copy.

/** What tokens are written to: an entry a token each. */
export interface TokenColumns {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly line: Uint32Array;
  readonly close: Uint32Array;
  /** Of tokens of kind `name`: 0 for one that was not looked up, or their number plus 1. */
  readonly name: Uint32Array;
  readonly kind: Uint8Array;
  readonly keyword: Uint8Array;
}

/** Columns, and text, with room for as many tokens as bytes. What is not written to takes no memory. */
export class TokenRoom {
  /** Tokens, and bytes of text. */
  readonly capacity: number;
  readonly text: Uint8Array;

  constructor(readonly buffer: ArrayBufferLike) {
    this.capacity = Math.floor(buffer.byteLength / (bytesOfToken * step)) * step;
    this.text = this.letters(2, 0);
  }

  /** Columns that begin at a token. */
  from(first: number): TokenColumns {
    return {
      start: this.words(0, first),
      end: this.words(1, first),
      line: this.words(2, first),
      close: this.words(3, first),
      name: this.words(4, first),
      kind: this.letters(0, first),
      keyword: this.letters(1, first),
    };
  }

  private words(column: number, first: number): Uint32Array {
    return new Uint32Array(this.buffer, (column * this.capacity + first) * 4, this.capacity - first);
  }

  private letters(column: number, first: number): Uint8Array {
    const begin = (wordColumns * 4 + column) * this.capacity;
    return new Uint8Array(this.buffer, begin + first, this.capacity - first);
  }
}

const wordColumns = 5;
/** Bytes of a token, with one of text. */
const bytesOfToken = wordColumns * 4 + 3;
/** Words lie on multiples of 4. */
const step = 4;

/** Bytes of a room for so many tokens. */
export function roomBytes(capacity: number): number {
  return Math.ceil(capacity / step) * step * bytesOfToken;
}
