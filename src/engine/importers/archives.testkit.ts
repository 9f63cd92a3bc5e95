// Records → archives and directories of each kind that the importers read, and their entries back as plain values.
//
// The zip and zstd writers are here because they must also write what no library would: wrong lengths, foreign flags.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { onTestFinished } from 'vitest';
import { type ImportLimits, type SnapshotEntry, SnapshotError } from './entry.js';
import { defaultLimits, openSnapshot } from './index.js';

/** A file or a symbolic link. */
export type Stored =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly link: string };

/** An entry whose payload has been read. */
export type Plain =
  | { kind: 'counters' | 'notes'; path: string; bytes: string }
  | Extract<SnapshotEntry, { kind: 'notes-link' | 'unreadable' }>;

export interface Outcome {
  readonly entries: Plain[];
  /** The message of the SnapshotError that ended the reading; any other error is thrown. */
  readonly error?: string;
}

/** Like a small debugfs copy, with things of no interest in between. */
export const sample: readonly Stored[] = [
  { name: 'README', bytes: Buffer.from('nothing to see') },
  { name: 'build/fs/inode.gcda', bytes: Buffer.from('adcg inode') },
  { name: 'build/fs/inode.gcno', link: '/build/fs/inode.gcno' },
  { name: 'build/mm/slab.gcda', bytes: Buffer.alloc(3000, 'slab ') },
  { name: 'build/mm/slab.gcno', bytes: Buffer.from('oncg slab') },
  { name: 'build/mm/empty.gcda', bytes: Buffer.alloc(0) },
];

/** What `sample` is, read back, by path. */
export const sampleEntries: readonly Plain[] = [
  { kind: 'counters', path: 'build/fs/inode.gcda', bytes: 'adcg inode' },
  { kind: 'notes-link', path: 'build/fs/inode.gcno', target: '/build/fs/inode.gcno' },
  { kind: 'counters', path: 'build/mm/empty.gcda', bytes: '' },
  { kind: 'counters', path: 'build/mm/slab.gcda', bytes: 'slab '.repeat(600) },
  { kind: 'notes', path: 'build/mm/slab.gcno', bytes: 'oncg slab' },
];

export function byPath(entries: readonly Plain[]): Plain[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads a snapshot to its end, or to the error that ends it. */
export async function readSnapshot(
  path: string,
  limits: Partial<ImportLimits> = {},
  signal = new AbortController().signal,
): Promise<Outcome> {
  const entries: Plain[] = [];
  try {
    const snapshot = await openSnapshot(path, { ...defaultLimits, ...limits }, signal);
    for await (const entry of snapshot.entries) entries.push(await plain(entry));
    return { entries };
  } catch (error) {
    if (error instanceof SnapshotError) return { entries, error: error.message.replaceAll(path, 'PATH') };
    throw error;
  }
}

/** The entries as the importer gives them, up to `maxCount`; then the loop is left. */
export async function take(
  entries: AsyncIterable<SnapshotEntry>,
  maxCount = Number.POSITIVE_INFINITY,
): Promise<SnapshotEntry[]> {
  const taken: SnapshotEntry[] = [];
  for await (const entry of entries) {
    taken.push(entry);
    if (taken.length === maxCount) break;
  }
  return taken;
}

async function plain(entry: SnapshotEntry): Promise<Plain> {
  if (entry.kind === 'notes-link' || entry.kind === 'unreadable') return entry;
  const { kind, path, payload } = entry;
  const bytes = 'bytes' in payload ? Buffer.from(payload.bytes) : await readFile(payload.file);
  return { kind, path, bytes: bytes.toString('latin1') };
}

/** A directory that goes with the test. */
export function scratchDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'kerncov-importers-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function scratchFile(bytes: Uint8Array, name = 'snapshot'): string {
  const path = join(scratchDirectory(), name);
  writeFileSync(path, bytes);
  return path;
}

export function writeTree(records: readonly Stored[], root = scratchDirectory()): string {
  for (const record of records) {
    const path = join(root, record.name);
    mkdirSync(dirname(path), { recursive: true });
    if ('link' in record) symlinkSync(record.link, path);
    else writeFileSync(path, record.bytes);
  }
  return root;
}

export async function packTar(records: readonly Stored[]): Promise<Buffer> {
  const archive = pack();
  for (const record of records) {
    if ('link' in record) archive.entry({ name: record.name, type: 'symlink', linkname: record.link });
    else archive.entry({ name: record.name, size: record.bytes.length }, record.bytes);
  }
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** One 512-byte header, for records that tar-stream would not write. `magic: ''` makes it a v7 header. */
export function tarHeader(header: {
  name: string;
  size?: number;
  type?: string;
  link?: string;
  magic?: string;
}): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  block.write(header.name, 0, 100);
  block.write(octal(0o644, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(header.size ?? 0, 11), 124);
  block.write(octal(0, 11), 136);
  block.write(' '.repeat(8), 148);
  block.write(header.type ?? '0', 156);
  block.write(header.link ?? '', 157, 100);
  block.write(header.magic ?? 'ustar\x0000', 257, 'latin1');
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    )} `,
    148,
  );
  return block;
}

/** Contents, filled up to whole blocks. */
export function tarBody(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

export const tarEnd = Buffer.alloc(1024);

/** A zstd frame of raw blocks: valid everywhere, compressed nowhere. */
export function packZstd(bytes: Uint8Array, blockByteCount = 1000): Buffer {
  const parts = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50])]; // no checksum, no length, 1 MiB window
  for (let offset = 0; ; offset += blockByteCount) {
    const block = bytes.subarray(offset, offset + blockByteCount);
    const isLast = offset + blockByteCount >= bytes.length;
    const header = Buffer.alloc(3);
    header.writeUIntLE(block.length * 8 + (isLast ? 1 : 0), 0, 3);
    parts.push(header, Buffer.from(block));
    if (isLast) return Buffer.concat(parts);
  }
}

export interface ZipQuirks {
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  readonly method?: number;
  readonly crc32?: number;
  readonly uncompressedSize?: number;
  readonly mode?: number;
}

/** `quirks` tells by name what to write wrongly or strangely. */
export function packZip(
  records: readonly Stored[],
  quirks: Readonly<Record<string, ZipQuirks>> = {},
  isZip64 = false,
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let byteOffset = 0;
  for (const record of records) {
    const quirk = quirks[record.name] ?? {};
    const contents = 'link' in record ? Buffer.from(record.link) : Buffer.from(record.bytes);
    const stored = quirk.isStored ? contents : deflateRawSync(contents);
    const name = Buffer.from(record.name);
    const uncompressedSize = quirk.uncompressedSize ?? contents.length;
    const sizes = isZip64 ? [0xffffffff, 0xffffffff] : [stored.length, uncompressedSize];
    const zip64 = Buffer.alloc(28);
    zip64.writeUInt16LE(0x0001, 0);
    zip64.writeUInt16LE(24, 2);
    zip64.writeBigUInt64LE(BigInt(uncompressedSize), 4);
    zip64.writeBigUInt64LE(BigInt(stored.length), 12);
    zip64.writeBigUInt64LE(BigInt(byteOffset), 20);
    const extra = isZip64 ? zip64 : Buffer.alloc(0);

    // The part that the header before the contents and the one in the directory share.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(isZip64 ? 45 : 20, 0);
    common.writeUInt16LE(0x800 + (quirk.isEncrypted ? 1 : 0), 2);
    common.writeUInt16LE(quirk.method ?? (quirk.isStored ? 0 : 8), 4);
    common.writeUInt32LE(quirk.crc32 ?? crc32(contents), 10);
    common.writeUInt32LE(sizes[0] ?? 0, 14);
    common.writeUInt32LE(sizes[1] ?? 0, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(extra.length, 24);

    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((quirk.mode ?? ('link' in record ? 0o120777 : 0o100644)) << 16) >>> 0, 6);
    tail.writeUInt32LE(isZip64 ? 0xffffffff : byteOffset, 10);
    const madeByUnix = Buffer.from([30, 3]);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), madeByUnix, common, tail, name, extra);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, extra, stored]);
    files.push(file);
    byteOffset += file.length;
  }
  const listing = Buffer.concat(directory);
  const end64 = Buffer.alloc(56 + 20);
  end64.write('PK\x06\x06', 0, 'latin1');
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(records.length), 24);
  end64.writeBigUInt64LE(BigInt(records.length), 32);
  end64.writeBigUInt64LE(BigInt(listing.length), 40);
  end64.writeBigUInt64LE(BigInt(byteOffset), 48);
  end64.write('PK\x06\x07', 56, 'latin1');
  end64.writeBigUInt64LE(BigInt(byteOffset + listing.length), 64);
  end64.writeUInt32LE(1, 72);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(isZip64 ? 0xffff : records.length, 8);
  end.writeUInt16LE(isZip64 ? 0xffff : records.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(isZip64 ? 0xffffffff : byteOffset, 16);
  return Buffer.concat([...files, listing, ...(isZip64 ? [end64] : []), end]);
}

/** How often this process has `path` open; undefined where the system does not tell. */
export function openHandleCount(path: string): number | undefined {
  if (process.platform !== 'linux') return undefined;
  return readdirSync('/proc/self/fd').filter((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`) === path;
    } catch {
      return false;
    }
  }).length;
}
