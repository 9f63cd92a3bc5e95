// A path that the user names → the importer that reads it, and its entries.

import { open, stat } from 'node:fs/promises';
import { cancellation } from './cancellation.js';
import { directory } from './directory.js';
import { type Importer, type ImportLimits, type SnapshotEntry, SnapshotError } from './entry.js';
import { unreachable } from './failures.js';
import { tar } from './tar.js';
import { zip } from './zip.js';

export type { Importer, ImportLimits, Payload, SnapshotEntry } from './entry.js';
export { SnapshotError } from './entry.js';

/** In the order in which they are asked. */
export const importers: readonly Importer[] = [directory, tar, zip];

/**
 * Far above any kernel, low enough to stop a bomb: allyesconfig has about 30,000 objects, a build tree with all its
 * files some 300,000 entries and 20 GB, and the largest `.gcno` stays below 10 MB. With the largest window, 64 KiB of zstd
 * take a few seconds.
 */
export const defaultLimits: ImportLimits = {
  maxFileBytes: 256 * 2 ** 20,
  maxEntries: 4_000_000,
  maxTotalBytes: 64 * 2 ** 30,
  maxTurnMilliseconds: 30_000,
};

export interface OpenSnapshot {
  readonly importer: Importer;
  /** May be iterated once. Nothing stays open before the first and after the last step. */
  readonly entries: AsyncIterable<SnapshotEntry>;
}

export async function openSnapshot(
  path: string,
  limits: ImportLimits,
  signal: AbortSignal,
): Promise<OpenSnapshot> {
  const cancel = cancellation(signal);
  try {
    const source = await cancel.race(lookAt(path));
    const importer = importers.find((one) => one.recognises(source));
    if (importer === undefined) throw unknownContent(path, source.head);
    return { importer, entries: importer.read(source, limits, signal) };
  } finally {
    cancel.end();
  }
}

async function lookAt(path: string) {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { path, isDirectory: true, head: new Uint8Array(0) };
    if (!status.isFile()) throw new SnapshotError(`${path}: neither a file nor a directory. ${supported()}`);
    return { path, isDirectory: false, head: await readHead(path) };
  } catch (error) {
    throw error instanceof SnapshotError ? error : unreachable(path, error);
  }
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** First bytes of what people try to open, and what they should do instead. */
const familiar: readonly { readonly startsWith: string; readonly hint: string }[] = [
  { startsWith: '\xfd7zXZ\0', hint: 'This is xz: repack it, xz -dc FILE.tar.xz | gzip > FILE.tar.gz' },
  { startsWith: 'BZh', hint: 'This is bzip2: repack it, bzip2 -dc FILE.tar.bz2 | gzip > FILE.tar.gz' },
  { startsWith: '7z\xbc\xaf\x27\x1c', hint: 'This is a 7-Zip archive: unpack it and open the directory' },
  { startsWith: 'Rar!', hint: 'This is a RAR archive: unpack it and open the directory' },
  {
    startsWith: '\x04\x22\x4d\x18',
    hint: 'This is lz4: repack it, lz4 -dc FILE.tar.lz4 | gzip > FILE.tar.gz',
  },
  { startsWith: '0707', hint: 'This is a cpio archive: unpack it and open the directory' },
  ...['adcg', 'gcda'].map((startsWith) => ({
    startsWith,
    hint: 'This is a single counters file (.gcda): open the directory that holds all of them',
  })),
  ...['oncg', 'gcno'].map((startsWith) => ({
    startsWith,
    hint: 'This is a single notes file (.gcno): open the kernel build directory as the tree, and a snapshot of .gcda',
  })),
  {
    startsWith: '\x7fELF',
    hint: 'This is an ELF file (vmlinux, a module or an object): coverage counters lie in /sys/kernel/debug/gcov of the running kernel',
  },
];

function unknownContent(path: string, head: Uint8Array): SnapshotError {
  if (head.length === 0) return new SnapshotError(`${path}: the file is empty. ${supported()}`);
  const text = String.fromCharCode(...head);
  const hint = familiar.find(({ startsWith }) => text.startsWith(startsWith))?.hint;
  return new SnapshotError(
    `${path}: not a snapshot; it begins with ${shownBytes(head.subarray(0, 8))}. ${hint ? `${hint}. ` : ''}${supported()}`,
  );
}

/** `7f 45 4c 46 "\x7fELF"`, with dots for what cannot be printed. */
function shownBytes(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const text = Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
  return `${hex} "${text.join('')}"`;
}

function supported(): string {
  return `A snapshot is ${importers.map((importer) => importer.label).join(', or ')}.`;
}
