// Files, one after the other → their bytes, in memory that is used again.
//
// A buffer of its own for each of thousands of files costs more than reading them: its pages are made while other threads
// ask for pages too.

import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';

const firstBytes = 1 << 20;
/** Memory above which what a large file took is given back before the next is read. */
const keptBytes = 4 << 20;

/** Memory for one file at a time. */
export class FileBuffer {
  private buffer = new Uint8Array(0);

  /**
   * The bytes of a file, until the next one is read: who keeps some copies them. Throws what the file system says.
   *
   * @returns null when there are more than `maxBytes`
   */
  read(path: string, maxBytes: number): Uint8Array | null {
    const handle = openSync(path, 'r');
    try {
      return this.readOpened(handle, maxBytes, 0);
    } finally {
      closeSync(handle);
    }
  }

  /** As `read`, with what the system said of the file before it was read: what is read is no older than that. */
  readWithStatus(path: string, maxBytes: number): { bytes: Uint8Array | null; status: BigIntStats } {
    const handle = openSync(path, 'r');
    try {
      const status = fstatSync(handle, { bigint: true });
      return { bytes: this.readOpened(handle, maxBytes, Number(status.size)), status };
    } finally {
      closeSync(handle);
    }
  }

  /** @param size of which it is known that there is no more; 0 when it is not known: files of debugfs say so */
  private readOpened(handle: number, maxBytes: number, size: number): Uint8Array | null {
    if (this.buffer.byteLength > keptBytes) this.buffer = new Uint8Array(0);
    let length = 0;
    for (;;) {
      if (length === this.buffer.byteLength)
        this.grow(Math.min(Math.max(firstBytes, 2 * length), maxBytes + 1));
      const read = readSync(handle, this.buffer, length, this.buffer.byteLength - length, null);
      if (read === 0) return this.buffer.subarray(0, length);
      length += read;
      if (length > maxBytes) return null;
      if (length === size) return this.buffer.subarray(0, length);
    }
  }

  private grow(bytes: number): void {
    const larger = new Uint8Array(bytes);
    larger.set(this.buffer);
    this.buffer = larger;
  }
}
