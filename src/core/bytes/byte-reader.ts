// Bytes → 32-bit words and strings in either byte order, never past the end.

import { FormatError } from './format-error';

/** A cursor over one file. Every read checks the bound and throws `FormatError('truncated')` beyond it. */
export class ByteReader {
  private readonly view: DataView;
  /** Byte offset of the next read. */
  offset = 0;
  /** Byte offset behind the last readable byte. */
  readonly end: number;
  littleEndian = true;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.byteLength;
  }

  /** The next unsigned word. */
  u32(): number {
    const at = this.offset;
    if (at + 4 > this.end) this.truncated(4);
    this.offset = at + 4;
    return this.view.getUint32(at, this.littleEndian);
  }

  /** The next signed word. */
  i32(): number {
    return this.u32() | 0;
  }

  /** The word at an offset that the caller has checked to lie inside the file. */
  wordAt(byteOffset: number): number {
    return this.view.getUint32(byteOffset, this.littleEndian);
  }

  /** Moves on by `byteCount` bytes, which must lie inside the file. */
  skip(byteCount: number): void {
    if (this.offset + byteCount > this.end) this.truncated(byteCount);
    this.offset += byteCount;
  }

  /** Throws the error for a read of `byteCount` bytes that the file does not have. */
  truncated(byteCount: number): never {
    throw new FormatError(
      'truncated',
      `the file ends ${this.end - this.offset} bytes on where ${byteCount} more were expected`,
      this.offset,
    );
  }
}
