// .gcno bytes → Notes.
//
// Lengths count bytes from GCC 12 and 4-byte words before; the profile decides. Records of unknown tags are skipped by
// length, so a newer compiler's file still loads. Arc and line records need not come in block order: gcc follows its
// block chain, not the numbers.
//
// clang's files give themselves away: all functions have the stamp as the checksum of their control flow, or, in versions
// without that checksum, two words of zero end the file. As clang ends every file so, one that does not is cut short.

import { ByteReader } from '../../bytes/byte-reader';
import { FormatError } from '../../bytes/format-error';
import { Growable, GrowableU8, GrowableU32 } from '../../bytes/growable';
import { NamePool } from '../../bytes/name-pool';
import { Slab } from '../../bytes/slab';
import { readHeader } from '../format/header';
import type { FormatProfile } from '../format/profile';
import { tag } from '../format/tags';
import type { Notes } from './notes';

/**
 * Reads one object's notes. Throws `FormatError`; allocates no more than a small multiple of the file.
 *
 * @param sourceName turns a name as the compiler wrote it into the one to know the file by; names that it makes equal
 *   are one file. `workingDirectory` is where the compiler ran; '' where the notes do not say
 */
export function readNotes(
  bytes: Uint8Array,
  sourceName: (written: string, workingDirectory: string) => string,
): Notes {
  const reader = new ByteReader(bytes);
  const { profile, stamp } = readHeader(reader, 'notes');
  const workingDirectory = profile.hasWorkingDirectory ? readWorkingDirectory(reader, profile) : '';
  const columns = freshColumns((written) => sourceName(written, workingDirectory));
  const marksUnexecutedBlocks = profile.hasUnexecutedFlag && reader.u32() !== 0;

  let hasEndMark = false;
  while (reader.offset < reader.end) {
    const recordAt = reader.offset;
    const recordTag = reader.u32();
    if (recordTag === 0) {
      hasEndMark = true;
      break;
    }
    const length = reader.u32();
    const recordEnd = reader.offset + (profile.lengthsInBytes ? length : length * 4);
    if (recordEnd > reader.end) reader.truncated(recordEnd - reader.offset);
    switch (recordTag) {
      case tag.function:
        closeFunction(columns, recordAt);
        readFunction(reader, profile, columns);
        break;
      case tag.blocks:
        readBlocks(reader, recordEnd, profile, columns);
        break;
      case tag.arcs:
        readArcs(reader, recordEnd, columns);
        break;
      case tag.lines:
        readLines(reader, recordEnd, profile, columns);
        break;
    }
    if (reader.offset > recordEnd) {
      throw new FormatError(
        'malformed',
        `the record is ${reader.offset - recordEnd} bytes too short`,
        recordAt,
      );
    }
    reader.offset = recordEnd;
  }
  closeFunction(columns, reader.offset);
  const producer = producerOf(columns, profile, stamp, hasEndMark);
  if (producer === 'clang') requireEndMark(reader, hasEndMark);
  return toNotes(columns, bytes, { profile, producer, stamp, workingDirectory, marksUnexecutedBlocks });
}

function producerOf(
  columns: Columns,
  profile: FormatProfile,
  stamp: number,
  hasEndMark: boolean,
): Notes['producer'] {
  if (profile.mislabelled) return 'clang';
  const functions = columns.cfgChecksum.length;
  if (!profile.hasCfgChecksum || functions === 0) return hasEndMark ? 'clang' : 'gcc';
  for (let fn = 0; fn < functions; fn++) if (columns.cfgChecksum.values[fn] !== stamp) return 'gcc';
  return 'clang';
}

function requireEndMark(reader: ByteReader, hasEndMark: boolean): void {
  if (hasEndMark && reader.offset + 4 <= reader.end) return;
  throw new FormatError(
    'truncated',
    'the two words of zero that end every file of clang are missing',
    reader.end,
  );
}

/** What has been read so far. One set is kept and cleared per file, as its columns grow to fit the largest object. */
class Columns {
  readonly nameStart = new GrowableU32();
  readonly nameEnd = new GrowableU32();
  readonly ident = new GrowableU32();
  readonly linenoChecksum = new GrowableU32();
  readonly cfgChecksum = new GrowableU32();
  readonly artificial = new GrowableU8();
  readonly functionFile = new GrowableU32();
  readonly startLine = new GrowableU32();
  readonly startColumn = new GrowableU32();
  readonly endLine = new GrowableU32();
  readonly endColumn = new GrowableU32();
  readonly firstBlock = new GrowableU32();
  readonly firstArc = new GrowableU32();
  readonly arcSource = new GrowableU32();
  readonly arcTarget = new GrowableU32();
  readonly arcFlags = new GrowableU8();
  readonly locationBlock = new GrowableU32();
  readonly locationFile = new GrowableU32();
  readonly firstLine = new GrowableU32();
  readonly line = new GrowableU32();
  /** Blocks of all functions so far, and of the one being read. */
  blockCount = 0;
  functionBlocks = 0;
  /** Names of this object's files, and the index of a pooled name in them (plus one; 0 means not seen). */
  files: string[] = [];
  readonly fileIndex = new GrowableU32();
  readonly fileByName = new Map<string, number>();
  sourceName: (written: string) => string = (written) => written;

  clear(): void {
    for (const column of Object.values(this)) if (column instanceof Growable) column.clear();
    this.fileIndex.values.fill(0);
    this.files = [];
    this.fileByName.clear();
    this.blockCount = 0;
    this.functionBlocks = 0;
  }
}

const pool = new NamePool();
let kept: Columns | undefined;
/** Columns larger than this (in arcs) are not kept for the next file. */
const keptArcs = 1 << 20;

function freshColumns(sourceName: (written: string) => string): Columns {
  pool.trim();
  if (!kept || kept.arcSource.values.length > keptArcs) kept = new Columns();
  kept.clear();
  kept.sourceName = sourceName;
  return kept;
}

function readWorkingDirectory(reader: ByteReader, profile: FormatProfile): string {
  readText(reader, profile);
  return pool.nameOf(pool.intern(reader.bytes, text.start, text.end));
}

/** The byte range of the string that was read last. Fields, not a result: half a million pairs would be garbage. */
const text = { start: 0, end: 0 };

/** Reads the string at the cursor into `text`, without padding and NUL. */
function readText(reader: ByteReader, profile: FormatProfile): void {
  const length = reader.u32();
  const start = reader.offset;
  reader.skip(profile.lengthsInBytes ? length : length * 4);
  let end = reader.offset;
  const padding = profile.lengthsInBytes ? 1 : 4;
  const lowest = Math.max(start, end - padding);
  while (end > lowest && reader.bytes[end - 1] === 0) end--;
  text.start = start;
  text.end = end;
}

function readFunction(reader: ByteReader, profile: FormatProfile, columns: Columns): void {
  columns.firstBlock.push(columns.blockCount);
  columns.firstArc.push(columns.arcSource.length);
  columns.ident.push(reader.u32());
  columns.linenoChecksum.push(reader.u32());
  columns.cfgChecksum.push(profile.hasCfgChecksum ? reader.u32() : 0);
  readText(reader, profile);
  columns.nameStart.push(text.start);
  columns.nameEnd.push(text.end);
  columns.artificial.push(profile.hasFunctionRange ? reader.u32() : 0);
  columns.functionFile.push(readFileName(reader, profile, columns));
  columns.startLine.push(reader.u32());
  columns.startColumn.push(profile.hasFunctionRange ? reader.u32() : 0);
  columns.endLine.push(profile.hasFunctionRange ? reader.u32() : 0);
  columns.endColumn.push(profile.hasEndColumn ? reader.u32() : 0);
}

function readFileName(reader: ByteReader, profile: FormatProfile, columns: Columns): number {
  readText(reader, profile);
  return fileIndexOf(reader, columns);
}

/** The object's index of the file that `text` names. */
function fileIndexOf(reader: ByteReader, columns: Columns): number {
  const id = pool.intern(reader.bytes, text.start, text.end);
  columns.fileIndex.grow(id + 1);
  const known = columns.fileIndex.values[id]!;
  if (known > 0) return known - 1;
  const name = columns.sourceName(pool.nameOf(id));
  let index = columns.fileByName.get(name);
  if (index === undefined) {
    index = columns.files.length;
    columns.files.push(name);
    columns.fileByName.set(name, index);
  }
  columns.fileIndex.values[id] = index + 1;
  return index;
}

function readBlocks(reader: ByteReader, recordEnd: number, profile: FormatProfile, columns: Columns): void {
  const at = reader.offset;
  requireFunction(columns, at);
  if (columns.functionBlocks > 0) {
    throw new FormatError('malformed', 'a second blocks record for one function', at);
  }
  const count = profile.hasFunctionRange ? reader.u32() : (recordEnd - at) >>> 2;
  if (count < 2) {
    throw new FormatError('malformed', `a function has ${count} blocks; entry and exit alone make 2`, at);
  }
  if (columns.blockCount + count > reader.end) {
    throw new FormatError(
      'malformed',
      `${count} blocks cannot be described by a file of ${reader.end} bytes`,
      at,
    );
  }
  columns.functionBlocks = count;
  columns.blockCount += count;
}

function readArcs(reader: ByteReader, recordEnd: number, columns: Columns): void {
  const source = readBlockNumber(reader, columns);
  const first = columns.blockCount - columns.functionBlocks;
  for (let at = reader.offset; at + 8 <= recordEnd; at += 8) {
    const target = reader.wordAt(at);
    if (target >= columns.functionBlocks) throw blockRange(target, columns, at);
    columns.arcSource.push(source);
    columns.arcTarget.push(first + target);
    columns.arcFlags.push(reader.wordAt(at + 4) & 7);
  }
}

function readLines(reader: ByteReader, recordEnd: number, profile: FormatProfile, columns: Columns): void {
  const block = readBlockNumber(reader, columns);
  let inLocation = false;
  while (reader.offset < recordEnd) {
    const at = reader.offset;
    const line = reader.u32();
    if (line !== 0) {
      if (!inLocation) throw new FormatError('malformed', `line ${line} comes before any file name`, at);
      columns.line.push(line);
      continue;
    }
    readText(reader, profile);
    if (text.start === text.end) return;
    inLocation = true;
    columns.locationBlock.push(block);
    columns.locationFile.push(fileIndexOf(reader, columns));
    columns.firstLine.push(columns.line.length);
  }
}

/** The object-wide number of the block that the record at the cursor is about. */
function readBlockNumber(reader: ByteReader, columns: Columns): number {
  const at = reader.offset;
  requireFunction(columns, at);
  const block = reader.u32();
  if (block >= columns.functionBlocks) throw blockRange(block, columns, at);
  return columns.blockCount - columns.functionBlocks + block;
}

function blockRange(block: number, columns: Columns, byteOffset: number): FormatError {
  const message = `block ${block} of a function with ${columns.functionBlocks} blocks`;
  return new FormatError('malformed', message, byteOffset);
}

function requireFunction(columns: Columns, byteOffset: number): void {
  if (columns.ident.length === 0) {
    throw new FormatError('malformed', 'a block, arc or line record comes before any function', byteOffset);
  }
}

/** Checks that the function read last is whole: one cut short behind its first record would look empty. */
function closeFunction(columns: Columns, byteOffset: number): void {
  if (columns.ident.length > 0 && columns.functionBlocks === 0) {
    throw new FormatError('truncated', 'the function before this point has no blocks record', byteOffset);
  }
  // Compilers write at least the arc that leaves the entry.
  const functions = columns.ident.length;
  if (functions > 0 && columns.firstArc.values[functions - 1] === columns.arcSource.length) {
    throw new FormatError('truncated', 'the function before this point has no arcs record', byteOffset);
  }
  columns.functionBlocks = 0;
}

type Preamble = Pick<Notes, 'profile' | 'producer' | 'stamp' | 'workingDirectory' | 'marksUnexecutedBlocks'>;

function toNotes(columns: Columns, bytes: Uint8Array, preamble: Preamble): Notes {
  columns.firstBlock.push(columns.blockCount);
  columns.firstArc.push(columns.arcSource.length);
  columns.firstLine.push(columns.line.length);
  const functions = columns.ident.length;
  const arcs = columns.arcSource.length;
  const locations = columns.locationBlock.length;
  const nameBytes = byteLengthOfNames(columns);
  const words = functions * 11 + 3 + arcs * 2 + locations * 3 + 1 + columns.line.length;
  const slab = new Slab(words, functions + arcs + nameBytes);
  const take = (column: GrowableU32): Uint32Array => {
    const copy = slab.u32(column.length);
    copy.set(column.view());
    return copy;
  };
  const takeBytes = (column: GrowableU8): Uint8Array => {
    const copy = slab.u8(column.length);
    copy.set(column.view());
    return copy;
  };
  // Property by property: with a spread this object takes as long to make as all its columns.
  const notes: Notes = {
    profile: preamble.profile,
    producer: preamble.producer,
    stamp: preamble.stamp,
    workingDirectory: preamble.workingDirectory,
    marksUnexecutedBlocks: preamble.marksUnexecutedBlocks,
    files: columns.files,
    ident: take(columns.ident),
    linenoChecksum: take(columns.linenoChecksum),
    cfgChecksum: take(columns.cfgChecksum),
    functionFile: take(columns.functionFile),
    startLine: take(columns.startLine),
    startColumn: take(columns.startColumn),
    endLine: take(columns.endLine),
    endColumn: take(columns.endColumn),
    firstBlock: take(columns.firstBlock),
    firstArc: take(columns.firstArc),
    arcSource: take(columns.arcSource),
    arcTarget: take(columns.arcTarget),
    locationBlock: take(columns.locationBlock),
    locationFile: take(columns.locationFile),
    firstLine: take(columns.firstLine),
    line: take(columns.line),
    functionName: takeNames(columns, bytes, slab.u32(functions + 1), () => slab.u8(nameBytes)),
    artificial: takeBytes(columns.artificial),
    arcFlags: takeBytes(columns.arcFlags),
  };
  // What clang gives as the end is the line of the function's first instruction.
  if (preamble.producer === 'clang') notes.endLine.fill(0);
  return notes;
}

function byteLengthOfNames({ nameStart, nameEnd }: Columns): number {
  let total = 0;
  for (let name = 0; name < nameStart.length; name++)
    total += nameEnd.values[name]! - nameStart.values[name]!;
  return total;
}

function takeNames(
  { nameStart, nameEnd }: Columns,
  bytes: Uint8Array,
  start: Uint32Array,
  takeBytes: () => Uint8Array,
): Notes['functionName'] {
  const names = takeBytes();
  let into = 0;
  for (let name = 0; name < nameStart.length; name++) {
    const to = nameEnd.values[name]!;
    for (let at = nameStart.values[name]!; at < to; at++) names[into++] = bytes[at]!;
    start[name + 1] = into;
  }
  return { bytes: names, start };
}
