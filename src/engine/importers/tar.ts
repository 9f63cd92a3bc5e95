// .tar, .tar.gz and .tar.zst → snapshot entries, in stored order.
//
// Recognised by content, not by name. Streamed: one chunk and one file are in memory at a time, nothing goes to disk.
// A tar holds no list of its entries, so a cut is seen only at its end: by half a record, or by the absence of the
// zero block that every tar ends with. gunzip is therefore told to end quietly on a cut, which keeps the entries that
// it has unpacked already; had it complained, Node would have dropped them.
// tar of a live debugfs stores 0 bytes for each .gcda, because it believes stat: those come through as empty counters.

import { createReadStream, type ReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { constants, createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
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
  systemReason,
  tooLargeReason,
  tooManyBytes,
  tooManyEntries,
} from './failures.js';
import { badLinkTarget, entryPath, kindOfName, shownName } from './names.js';

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
  };
  const records = extract(extractOptions);
  records.on('error', () => {}); // the iterator reports it too
  const onAbort = () => records.destroy(new Error('aborted'));
  signal.addEventListener('abort', onAbort, { once: true });
  const file = createReadStream(source.path, { highWaterMark: chunkByteCount });
  /** Settles to what went wrong before the tar reader, if anything. */
  const fed = feed(unpack(file, compression), records, progress, (byteCount) => {
    if (byteCount > limits.maxTotalBytes) throw tooManyBytes(source.path, limits);
  });
  try {
    for await (const record of records) {
      signal.throwIfAborted();
      const header = record.header as unknown as RecordHeader;
      progress.recordCount += 1;
      if (progress.recordCount > limits.maxEntries) throw tooManyEntries(source.path, limits);
      progress.inside = header.name;
      progress.recordEndOffset = header.byteOffset + Math.ceil(header.size / blockByteCount) * blockByteCount;

      const seen = lookAt(header, limits);
      if (seen !== undefined && 'read' in seen) {
        yield { kind: seen.read, path: seen.path, payload: { bytes: await bodyOf(record, header.size) } };
      } else {
        if (header.size > 0) record.resume();
        if (seen !== undefined) yield seen;
      }
    }
    progress.inside = undefined;
    const failure = await fed;
    if (failure !== undefined) throw failure;
    if (!hasEndMarker(progress)) throw new Error(unexpectedEnd);
  } catch (error) {
    signal.throwIfAborted();
    // What broke the stream matters more than the half record it left behind.
    throw asSnapshotError(source.path, compression, progress, (await fed) ?? error);
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
      return unreadable(sparseReason);
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

/** Writes chunks to the tar reader as fast as it takes them; never rejects. */
async function feed(
  chunks: AsyncIterable<Uint8Array>,
  records: Extract,
  progress: Progress,
  checkTotal: (byteCount: number) => void,
): Promise<unknown> {
  let goOn = () => {};
  records.on('drain', () => goOn());
  records.on('close', () => goOn());
  let failure: unknown;
  try {
    for await (const chunk of chunks) {
      if (records.destroyed) return undefined;
      progress.unpackedByteCount += chunk.length;
      progress.tail = lastBlock(progress.tail, chunk);
      checkTotal(progress.unpackedByteCount);
      if (!records.write(chunk)) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      if (records.destroyed) return undefined;
    }
  } catch (error) {
    failure = error;
  }
  records.end(null);
  return failure;
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

function unpack(file: ReadStream, compression: Compression): AsyncIterable<Uint8Array> {
  switch (compression) {
    case 'none':
      return file;
    case 'gzip': {
      const gunzip = createGunzip({ chunkSize: chunkByteCount, finishFlush: constants.Z_SYNC_FLUSH });
      pipeline(file, gunzip, () => {}); // errors reach the reader of gunzip
      return gunzip;
    }
    case 'zstd':
      return unpackZstd(file);
  }
}

/**
 * fzstd unpacks all that a slice holds at once, so the slice bounds the memory: 4 KiB of the emptiest blocks there
 * are (4 bytes for 128 KiB) make 128 MiB. Slices this small cost nothing measurable.
 */
const zstdSliceByteCount = 4096;
const zstdTurnByteCount = 16 * zstdSliceByteCount;
const zstdMaxBlockByteCount = 128 * 1024;
/** What the zstd command takes without being asked, and what level 22 uses. */
const zstdMaxWindowByteCount = 128 * 2 ** 20;

/** Synchronous JavaScript, which is fine on a worker thread. fzstd does not verify the frame's checksum. */
async function* unpackZstd(file: ReadStream): AsyncGenerator<Uint8Array> {
  let blocks: Uint8Array[] = [];
  const decoder = new Decompress((block) => {
    if (block.length > zstdMaxBlockByteCount) throw new ZstdFailure('a block exceeds 128 KiB');
    if (block.length > 0) blocks.push(block);
  });
  /** Blocks of the slice that came before a damaged one are good. */
  function push(slice: Uint8Array, isLast: boolean): ZstdFailure | undefined {
    try {
      decoder.push(slice, isLast);
      return undefined;
    } catch (error) {
      // Whatever fzstd throws here, a RangeError from an absurd length included, is about the bytes it was given.
      return error instanceof ZstdFailure ? error : new ZstdFailure(systemReason(error), { cause: error });
    }
  }
  function* unpacked(failure: ZstdFailure | undefined): Generator<Uint8Array> {
    yield* blocks;
    blocks = [];
    if (failure !== undefined) throw failure;
  }
  let isFirstChunk = true;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    const windowByteCount = isFirstChunk ? zstdWindowByteCount(chunk) : 0;
    isFirstChunk = false;
    if (windowByteCount > zstdMaxWindowByteCount) {
      throw new SnapshotError(
        `${file.path}: packed with a zstd window of ${grouped(windowByteCount)} bytes, more than the usual 128 MiB. Pack it again without --long.`,
      );
    }
    for (let offset = 0; offset < chunk.length; offset += zstdSliceByteCount) {
      yield* unpacked(push(chunk.subarray(offset, offset + zstdSliceByteCount), false));
      // Promises alone never let an abort in.
      if (offset % zstdTurnByteCount === 0) await setImmediate();
    }
  }
  yield* unpacked(push(new Uint8Array(0), true));
}

/** How far back the first frame may refer: fzstd allocates that much, and moves it for every block. RFC 8878, 3.1.1.1. */
function zstdWindowByteCount(bytes: Uint8Array): number {
  const frame = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 18 || frame.getUint32(0, true) !== 0xfd2fb528) return 0;
  const flags = frame.getUint8(4);
  const isSingleSegment = (flags & 0b10_0000) !== 0;
  if (!isSingleSegment) {
    const descriptor = frame.getUint8(5);
    return 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
  }
  const contentSizeOffset = 5 + ([0, 1, 2, 4][flags & 3] ?? 0);
  switch (flags >> 6) {
    case 0:
      return frame.getUint8(contentSizeOffset);
    case 1:
      return frame.getUint16(contentSizeOffset, true) + 256;
    case 2:
      return frame.getUint32(contentSizeOffset, true);
    default:
      return Number(frame.getBigUint64(contentSizeOffset, true));
  }
}

class ZstdFailure extends Error {}

const unexpectedEnd = 'Unexpected end of data'; // tar-stream's words
const zstdUnexpectedEnd = 'unexpected EOF'; // fzstd's

function asSnapshotError(
  path: string,
  compression: Compression,
  progress: Progress,
  error: unknown,
): SnapshotError {
  if (error instanceof SnapshotError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const where = `after ${grouped(progress.unpackedByteCount)} unpacked bytes`;
  const inside = progress.inside === undefined ? '' : `, in ${shownName(progress.inside)}`;
  const count = `${counted(progress.recordCount, 'record')} came before.`;
  const because = (words: string) => new SnapshotError(`${path}: ${words}`, { cause: error });

  if (errorCode(error).startsWith('Z_') || (error instanceof ZstdFailure && message !== zstdUnexpectedEnd)) {
    return because(`the ${compression} data are damaged (${message}) ${where}${inside}. ${count}`);
  }
  if ((error as NodeJS.ErrnoException).syscall !== undefined) {
    return because(`${systemReason(error)} ${where}${inside}. ${count}`);
  }
  if (progress.recordCount === 0 && compression !== 'none') {
    return because(`this ${compression} file holds no tar archive, or only the beginning of one`);
  }
  if (message === unexpectedEnd || error instanceof ZstdFailure) {
    return because(`the archive is cut short ${where}${inside}. ${count} Copy or pack it again.`);
  }
  return because(
    `no tar record at byte ${grouped(progress.recordEndOffset)} of the unpacked archive, it is damaged there (${message}). ${count}`,
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
