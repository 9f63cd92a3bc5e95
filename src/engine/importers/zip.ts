// .zip → snapshot entries, in the order of the central directory.
//
// yauzl reads the directory; the contents of a file are taken from the archive and inflated in one call. Its streams
// would verify the lengths too, but they ask the disk three times and build four streams for each file of 3 KB, they
// let one wrong length or name end the whole archive, and they do not verify the CRC.

import { type FileHandle, open } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { type Cancellation, cancellation } from './cancellation.js';
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
  unreachable,
} from './failures.js';
import { badLinkTarget, entryPath, kindOfName, shownName } from './names.js';

export const zip: Importer = {
  id: 'zip',
  label: 'a zip archive',
  recognises: ({ head }) =>
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    // the first file, or the end of an empty archive
    ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6)),
  read: readEntries,
};

async function* readEntries(
  source: SnapshotSource,
  limits: ImportLimits,
  signal: AbortSignal,
): AsyncGenerator<SnapshotEntry> {
  signal.throwIfAborted();
  const file = await open(source.path, 'r').catch((error: unknown) => {
    throw unreachable(source.path, error);
  });
  const cancel = cancellation(signal);
  let entryCount = 0;
  let totalByteCount = 0;
  try {
    const { size } = await cancel.race(file.stat());
    const bytes = new WindowedFile(file, cancel);
    // Names and lengths are verified below: here a hostile one would end the whole archive.
    const archive = await fromRandomAccessReaderPromise(bytes, size, {
      decodeStrings: false,
      validateEntrySizes: false,
    });
    archive.on('error', () => {}); // eachEntry reports it; once nobody iterates there is nobody to tell
    for await (const entry of archive.eachEntry()) {
      signal.throwIfAborted();
      entryCount += 1;
      totalByteCount += entry.uncompressedSize;
      if (entryCount > limits.maxEntries) throw tooManyEntries(source.path, limits);
      if (totalByteCount > limits.maxTotalBytes) throw tooManyBytes(source.path, limits);
      const seen = lookAt(entry, limits);
      if (seen !== undefined) yield 'kind' in seen ? seen : await readFile(seen, entry, archive, bytes);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw asSnapshotError(source.path, entryCount, error);
  } finally {
    cancel.end();
    const closed = file.close();
    // A read that hangs keeps the file open; whoever aborts does not wait for it.
    if (signal.aborted) closed.catch(() => {});
    else await closed;
  }
}

interface Body {
  readonly content: 'counters' | 'notes' | 'notes-link';
  readonly path: string;
}

/** What the central directory says of a file: an entry already, contents worth reading, or nothing of interest. */
function lookAt(entry: Entry, limits: ImportLimits): SnapshotEntry | Body | undefined {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const kind = kindOfName(name);
  if (kind === undefined) return undefined;
  const located = entryPath(name);
  if ('reason' in located) return { kind: 'unreadable', path: shownName(name), reason: located.reason };
  const { path } = located;
  const unreadable = (reason: string): SnapshotEntry => ({ kind: 'unreadable', path, reason });

  if (entry.isEncrypted()) return unreadable('it is encrypted');
  if (!entry.canDecodeFileData()) {
    return unreadable(
      `it is packed by compression method ${entry.compressionMethod}; only stored and deflated files are read`,
    );
  }
  const byteCount = Math.max(entry.compressedSize, entry.uncompressedSize);
  if (byteCount > limits.maxFileBytes) return unreadable(tooLargeReason(byteCount, limits));
  switch (fileType(entry)) {
    case 'file':
      return { content: kind, path };
    case 'symlink':
      return kind === 'notes'
        ? { content: 'notes-link', path }
        : unreadable('it is a symbolic link, not a file');
    case 'other':
      return undefined;
  }
}

/** Unix puts its mode into the upper half of the external attributes; other systems, and some libraries, put 0. */
function fileType(entry: Entry): 'file' | 'symlink' | 'other' {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type === 0o120000) return 'symlink';
  return type === 0 || type === 0o100000 ? 'file' : 'other';
}

/** Rejects only when the archive itself cannot be read. */
async function readFile(
  { content, path }: Body,
  entry: Entry,
  archive: ZipFile,
  bytes: WindowedFile,
): Promise<SnapshotEntry> {
  try {
    const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    const unpacked = unpack(entry, await bytes.at(fileDataStart, entry.compressedSize));
    // Stored bytes lie in a window that other files share, small inflated ones in Node's pool: both are copied out.
    if (content !== 'notes-link')
      return { kind: content, path, payload: { bytes: new Uint8Array(unpacked) } };
    const target = new TextDecoder().decode(unpacked);
    const reason = badLinkTarget(target);
    return reason === undefined ? { kind: 'notes-link', path, target } : { kind: 'unreadable', path, reason };
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    return { kind: 'unreadable', path, reason: systemReason(error) };
  }
}

/** The contents, or an error whose message tells what the archive says wrongly. */
function unpack(entry: Entry, stored: Uint8Array): Uint8Array {
  const unpacked = entry.compressionMethod === 0 ? stored : inflate(stored, entry.uncompressedSize);
  if (unpacked.length !== entry.uncompressedSize) {
    throw new Error(
      `it has ${grouped(unpacked.length)} bytes where the archive says ${grouped(entry.uncompressedSize)}`,
    );
  }
  if (crc32(unpacked) !== entry.crc32) throw new Error('its contents do not match their checksum');
  return unpacked;
}

function inflate(stored: Uint8Array, byteCount: number): Uint8Array {
  try {
    return inflateRawSync(stored, {
      maxOutputLength: Math.max(byteCount, 1),
      chunkSize: Math.min(Math.max(byteCount, 64), windowByteCount),
    });
  } catch (error) {
    throw new Error(
      errorCode(error) === 'ERR_BUFFER_TOO_LARGE'
        ? `it has more bytes than the ${grouped(byteCount)} that the archive says`
        : `its deflated data are damaged (${systemReason(error)})`,
      { cause: error },
    );
  }
}

const windowByteCount = 256 * 1024;

/**
 * The archive through two windows: the directory at its end and the contents at its beginning are both read onwards,
 * taking turns. Almost every read is then a copy from memory.
 */
class WindowedFile extends RandomAccessReader {
  /** The one used last comes first. */
  private windows: { readonly byteOffset: number; readonly bytes: Uint8Array }[] = [];

  constructor(
    private readonly file: FileHandle,
    private readonly cancel: Cancellation,
  ) {
    super();
  }

  async at(byteOffset: number, byteCount: number): Promise<Uint8Array> {
    return this.inMemory(byteOffset, byteCount) ?? this.load(byteOffset, byteCount);
  }

  /** Called by yauzl. */
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const done = (bytes: Uint8Array) => {
      buffer.set(bytes, offset);
      callback(null);
    };
    const bytes = this.inMemory(position, length);
    if (bytes !== undefined) done(bytes);
    else this.load(position, length).then(done, callback);
  }

  private inMemory(byteOffset: number, byteCount: number): Uint8Array | undefined {
    const window = this.windows.find(
      ({ byteOffset: start, bytes }) => start <= byteOffset && byteOffset + byteCount <= start + bytes.length,
    );
    if (window === undefined) return undefined;
    if (window !== this.windows[0]) this.windows.reverse();
    const start = byteOffset - window.byteOffset;
    return window.bytes.subarray(start, start + byteCount);
  }

  private async load(byteOffset: number, byteCount: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(byteCount, windowByteCount));
    let filled = 0;
    try {
      while (filled < byteCount) {
        const read = this.file.read(bytes, filled, bytes.length - filled, byteOffset + filled);
        const { bytesRead } = await this.cancel.race(read);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
    } catch (error) {
      throw new ReadFailure(systemReason(error), { cause: error });
    }
    if (filled < byteCount) throw new Error('it reaches beyond the end of the archive');
    this.windows = [{ byteOffset, bytes: bytes.subarray(0, filled) }, ...this.windows.slice(0, 1)];
    return bytes.subarray(0, byteCount);
  }
}

/** The disk, not the archive's contents. */
class ReadFailure extends Error {}

function asSnapshotError(path: string, entryCount: number, error: unknown): SnapshotError {
  if (error instanceof SnapshotError) return error;
  const count = `${counted(entryCount, 'entry', 'entries')} came before.`;
  const reason = systemReason(error);
  // A zip lists its files at its end, so a cut archive has lost the list.
  const words = reason.startsWith('End of central directory record')
    ? 'the list of files at the end of the archive is missing: the archive is cut short. Copy or pack it again'
    : error instanceof ReadFailure
      ? reason
      : `the list of files in the archive is damaged (${reason})`;
  return new SnapshotError(`${path}: ${words}. ${count}`, { cause: error });
}
