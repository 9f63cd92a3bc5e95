import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FileBuffer } from './file-buffer';

const folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of its own, whose bytes differ from place to place. */
function fileOf(bytes: number): { readonly path: string; readonly content: Buffer } {
  const path = join(folder, `${bytes}`);
  const content = Buffer.from(Uint8Array.from({ length: bytes }, (_, at) => at ^ (at >> 8) ^ (at >> 16)));
  writeFileSync(path, content);
  return { path, content };
}

describe('files that are read one after the other', () => {
  it('are what was written, whatever was read before', () => {
    const buffer = new FileBuffer();
    for (const bytes of [5, 0, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5 << 20, 3, 2 << 20]) {
      const { path, content } = fileOf(bytes);
      const read = buffer.read(path, bytes);
      expect(read !== null && content.equals(read), `${bytes} bytes`).toBe(true);
    }
  });

  it('are refused when there is more of them than may be', () => {
    const { path, content } = fileOf(1000);
    const buffer = new FileBuffer();
    expect(buffer.read(path, 999)).toBeNull();
    expect(content.equals(buffer.read(path, 1000)!)).toBe(true);
  });

  it.skipIf(!existsSync('/proc/self/stat'))('are read to their end when the system calls them empty', () => {
    expect(Buffer.from(new FileBuffer().read('/proc/self/stat', 1 << 20)!).toString()).toContain(
      `${process.pid} (`,
    );
  });

  it('are read to the size that the system tells with them', () => {
    const buffer = new FileBuffer();
    for (const bytes of [(1 << 20) + 1, 0, 7, 1 << 20]) {
      const { path, content } = fileOf(bytes);
      const { bytes: read, status } = buffer.readWithStatus(path, bytes);
      expect(status.size).toBe(BigInt(bytes));
      expect(read !== null && content.equals(read), `${bytes} bytes`).toBe(true);
    }
    expect(buffer.readWithStatus(fileOf(8).path, 7).bytes).toBeNull();
  });

  it('throw what the system says of a file that cannot be read', () => {
    const buffer = new FileBuffer();
    expect(() => buffer.read(join(folder, 'nowhere'), 1)).toThrow('ENOENT');
    expect(() => buffer.read(folder, 1)).toThrow('EISDIR');
  });
});
