// .tar, .tar.gz and .tar.zst → snapshot entries, in stored order.
//
// Recognised by content, not by name. Streamed: one chunk and one file are in memory at a time, nothing goes to disk.
// A tar holds no list of its entries, so a cut is seen only at its end: by half a record, or by the absence of the
// zero block that every tar ends with. gunzip is therefore told to end quietly on a cut, which keeps the entries that
// it has unpacked already; had it complained, Node would have dropped them.
// tar of a live debugfs stores 0 bytes for each .gcda, because it believes stat: those come through as empty counters.

import { createReadStream, type ReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { type Extract, extract, type Header } from 'tar-stream';
import {
  type Importer,
  type ImportLimits,
  type SnapshotEntry,
  SnapshotError,
  type SnapshotSource,
} from './entry.js';
import {
  counted,
  errorCode,
  grouped,
  isSystemError,
  systemReason,
  tooLargeReason,
  tooManyBytes,
  tooManyEntries,
  unreachable,
} from './failures.js';
import { badLinkTarget, entryPath, kindOfName, shownName } from './names.js';
import { unpackZstd, ZstdFailure } from './zstd.js';

export const tar: Importer = {
  id: 'tar',
  label: 'a tar archive (.tar, .tar.gz, .tar.zst)',
  recognises: (source) => !source.isDirectory && compressionOf(source.head) !== undefined,
  read: readRecords,
};

type Compression = 'none' | 'gzip' | 'zstd';

const blockByteCount = 512;
/** Large enough that a chunk holds dozens of counters files, and the cost of a chunk does not matter. */
const chunkByteCount = 256 * 1024;

/** v7 tar has no magic, so none is asked for; the checksum is still verified. The library's types lack the option. */
const extractOptions = { allowUnknownFormat: true, highWaterMark: chunkByteCount };

/** How far the reading has come; offsets count unpacked bytes. */
interface Progress {
  unpackedByteCount: number;
  /** The last 512 unpacked bytes. */
  tail: Uint8Array;
  recordCount: number;
  /** Where the last record that was seen ends, its padding included. */
  recordEndOffset: number;
  /** The entry being read. */
  inside: string | undefined;
  /** What ended the unpacked bytes too early: the disk, the decompression, a limit. */
  failure: unknown;
}

async function* readRecords(
  source: SnapshotSource,
  limits: ImportLimits,
  signal: AbortSignal,
): AsyncGenerator<SnapshotEntry> {
  signal.throwIfAborted();
  const compression = compressionOf(source.head) ?? 'none';
  const progress: Progress = {
    unpackedByteCount: 0,
    tail: new Uint8Array(0),
    recordCount: 0,
    recordEndOffset: 0,
    inside: undefined,
    failure: undefined,
  };
  const records = extract(extractOptions);
  records.on('error', () => {}); // the iterator reports it too
  const onAbort = () => records.destroy(new Error('aborted'));
  signal.addEventListener('abort', onAbort, { once: true });
  const file = createReadStream(source.path, { highWaterMark: chunkByteCount });
  void feed(unpack(file, compression, limits), records, progress, (byteCount) => {
    if (byteCount > limits.maxTotalBytes) throw tooManyBytes(source.path, limits);
  });
  try {
    for await (const record of records) {
      signal.throwIfAborted();
      const header = record.header as unknown as RecordHeader;
      progress.recordCount += 1;
      if (progress.recordCount > limits.maxEntries) throw tooManyEntries(source.path, limits);
      progress.inside = header.name;
      progress.recordEndOffset = header.byteOffset + paddedByteCount(header);

      const seen = lookAt(header, limits);
      if (seen !== undefined && 'read' in seen) {
        yield { kind: seen.read, path: seen.path, payload: { bytes: await bodyOf(record, header.size) } };
      } else {
        if (header.size > 0) record.resume();
        if (seen !== undefined) yield seen;
      }
    }
    progress.inside = undefined;
    if (progress.failure !== undefined) throw progress.failure;
    if (!hasEndMarker(progress)) throw new Error(unexpectedEnd);
  } catch (error) {
    signal.throwIfAborted();
    throw asSnapshotError(source.path, compression, progress, error);
  } finally {
    signal.removeEventListener('abort', onAbort);
    records.destroy();
    file.destroy();
    // A read that hangs keeps the file open; whoever aborts does not wait for it.
    if (!file.closed && !signal.aborted) await new Promise<void>((resolve) => file.once('close', resolve));
  }
}

/** What tar-stream delivers; its types lack `byteOffset`, where the contents start, and a `type` that it does not know. */
type RecordHeader = Omit<Header, 'type' | 'pax' | 'linkname'> & {
  readonly byteOffset: number;
  readonly type: Header['type'] | null;
  readonly linkname: string | null;
  readonly pax: Readonly<Record<string, string>> | null;
};

/** Some tars write a size for directories, but no contents. */
function paddedByteCount({ type, size }: RecordHeader): number {
  return type === 'directory' ? 0 : Math.ceil(size / blockByteCount) * blockByteCount;
}

type Body = { readonly read: 'counters' | 'notes'; readonly path: string };

/** What a record's header says: an entry already, a body worth reading, or nothing of interest. */
function lookAt(header: RecordHeader, limits: ImportLimits): SnapshotEntry | Body | undefined {
  const name = header.pax?.['GNU.sparse.name'] ?? header.name;
  const kind = kindOfName(name);
  if (kind === undefined) return undefined;
  const located = entryPath(name);
  if ('reason' in located) return { kind: 'unreadable', path: shownName(name), reason: located.reason };
  const { path } = located;
  const unreadable = (reason: string): SnapshotEntry => ({ kind: 'unreadable', path, reason });

  switch (header.type) {
    case 'file':
    case 'contiguous-file':
      if (isSparse(header)) return unreadable(sparseReason);
      return header.size > limits.maxFileBytes
        ? unreadable(tooLargeReason(header.size, limits))
        : { read: kind, path };
    case 'symlink': {
      const target = header.linkname ?? '';
      if (kind === 'counters') return unreadable(`it is a symbolic link to ${shownName(target)}, not a file`);
      const reason = badLinkTarget(target);
      return reason === undefined ? { kind: 'notes-link', path, target } : unreadable(reason);
    }
    case 'link':
      // Keeping every file in case a later one links to it would be keeping the archive in memory.
      return unreadable(
        `it is a hard link to ${shownName(header.linkname ?? '')}, which is read under that name`,
      );
    case null:
      return unreadable(`${sparseReason} (or --multi-volume)`);
    default:
      return undefined;
  }
}

const sparseReason = 'it is stored as a sparse file; pack the archive without --sparse';

/** pax keeps a sparse file's map in front of its contents, so the contents alone would be read wrongly. */
function isSparse({ pax }: RecordHeader): boolean {
  return pax !== null && Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'));
}

/** The chunks are views of one large unpacked block: the bytes are copied out, into a buffer of their own. */
async function bodyOf(record: AsyncIterable<unknown>, byteCount: number): Promise<Uint8Array<ArrayBuffer>> {
  if (byteCount === 0) return new Uint8Array(0);
  // Gathered first: what a record only claims to hold is never allocated.
  const chunks: Uint8Array[] = [];
  for await (const chunk of record) chunks.push(chunk as Uint8Array);
  const bytes = new Uint8Array(byteCount);
  let byteOffset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, byteOffset);
    byteOffset += chunk.length;
  }
  return bytes;
}

/** Writes chunks to the tar reader as fast as it takes them. Never rejects: failures go to `progress`, then the tar ends. */
async function feed(
  chunks: AsyncIterable<Uint8Array>,
  records: Extract,
  progress: Progress,
  checkTotal: (byteCount: number) => void,
): Promise<void> {
  let goOn = () => {};
  records.on('drain', () => goOn());
  records.on('close', () => goOn());
  try {
    for await (const chunk of chunks) {
      if (records.destroyed) return;
      progress.unpackedByteCount += chunk.length;
      progress.tail = lastBlock(progress.tail, chunk);
      checkTotal(progress.unpackedByteCount);
      if (!records.write(chunk)) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      if (records.destroyed) return;
    }
  } catch (error) {
    progress.failure = error;
  }
  records.end(null);
}

function lastBlock(tail: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (chunk.length >= blockByteCount) return chunk.subarray(-blockByteCount);
  return Buffer.concat([tail, chunk]).subarray(-blockByteCount);
}

/** A zero block after the last record. Zeros alone would not do: a file may end with them. */
function hasEndMarker({ unpackedByteCount, tail, recordEndOffset }: Progress): boolean {
  return (
    unpackedByteCount >= recordEndOffset + blockByteCount &&
    tail.length === blockByteCount &&
    tail.every((byte) => byte === 0)
  );
}

function unpack(
  file: ReadStream,
  compression: Compression,
  { maxTurnMilliseconds }: ImportLimits,
): AsyncIterable<Uint8Array> {
  switch (compression) {
    case 'none':
      return file;
    case 'gzip': {
      const gunzip = createGunzip({ chunkSize: chunkByteCount, finishFlush: constants.Z_SYNC_FLUSH });
      pipeline(file, gunzip, () => {}); // errors reach the reader of gunzip
      return gunzip;
    }
    case 'zstd':
      return unpackZstd(file, maxTurnMilliseconds);
  }
}

const unexpectedEnd = 'Unexpected end of data'; // tar-stream's words

function asSnapshotError(
  path: string,
  compression: Compression,
  progress: Progress,
  thrown: unknown,
): SnapshotError {
  if (thrown instanceof SnapshotError) return thrown;
  // What ended the bytes matters more than the half record that the tar reader complains about.
  const error = progress.failure ?? thrown;
  if (error instanceof SnapshotError) return error;
  const { unpackedByteCount, recordCount, recordEndOffset } = progress;
  const message = error instanceof Error ? error.message : String(error);
  const inside = progress.inside === undefined ? '' : `, in ${shownName(progress.inside)}`;
  const where = `after ${grouped(unpackedByteCount)} unpacked bytes${inside}. ${counted(recordCount, 'record')} came before.`;
  const because = (words: string) => new SnapshotError(`${path}: ${words}`, { cause: error });

  if (isSystemError(error)) {
    return unpackedByteCount === 0 ? unreachable(path, error) : because(`${systemReason(error)} ${where}`);
  }
  if (error instanceof ZstdFailure && error.problem === 'too demanding') return because(message);
  const isCut = message === unexpectedEnd || (error instanceof ZstdFailure && error.problem === 'cut short');
  if (!isCut && (error instanceof ZstdFailure || errorCode(error).startsWith('Z_'))) {
    return because(`the ${compression} data are damaged (${message}) ${where}`);
  }
  if (recordCount === 0 && compression !== 'none') {
    return because(`this ${compression} file holds no tar archive, or only the beginning of one`);
  }
  if (isCut) return because(`the archive is cut short ${where} Copy or pack it again.`);
  const offset = grouped(recordEndOffset);
  return because(
    `no tar record at byte ${offset} of the unpacked archive, it is damaged there. ${counted(recordCount, 'record')} came before.`,
  );
}

function compressionOf(head: Uint8Array): Compression | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  // zstd, or a skippable frame (pzstd begins with one)
  const isZstd = head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;
  const isSkippable = (head[0] ?? 0) >> 4 === 5 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
  if (isZstd || isSkippable) return 'zstd';
  return isTarHeader(head) ? 'none' : undefined;
}

/** By the magic word of POSIX and GNU tar, or by the checksum alone: tar of 1979 wrote nothing else to know it by. */
function isTarHeader(head: Uint8Array): boolean {
  if (head.length < blockByteCount) return false;
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (text(257, 262) === 'ustar') return true;
  const stored = /^ *([0-7]+)[ \0]/.exec(text(148, 156))?.[1];
  if (head[0] === 0 || stored === undefined) return false;
  let sum = 0;
  for (let offset = 0; offset < blockByteCount; offset += 1) {
    sum += offset >= 148 && offset < 156 ? 0x20 : (head[offset] ?? 0);
  }
  return sum === Number.parseInt(stored, 8);
}
