// .gcda bytes → Counters.
//
// A negative record length means "that many bytes, all zero" and no payload: gcc's runtime shortens so, the kernel never.
// A function record of length 0 stands for a function without data: gcc's runtime writes one for each that the linker
// dropped.

import { ByteReader } from '../../bytes/byte-reader';
import { FormatError } from '../../bytes/format-error';
import { GrowableF64, GrowableU8, GrowableU32 } from '../../bytes/growable';
import { readHeader } from '../format/header';
import { tag } from '../format/tags';
import type { Counters } from './counters';

/** Reads one object's counters. Throws `FormatError`; `maxValues` bounds what one record holds and what all-zero records claim. */
export function readCounters(bytes: Uint8Array, maxValues: number): Counters {
  const reader = new ByteReader(bytes);
  const { profile, stamp } = readHeader(reader, 'counters');
  const columns = clearColumns();
  let runs = 0;
  let emptyRecords = 0;
  let functionOpen = false;
  /** What all-zero records claimed, which costs them no bytes. */
  let zeros = 0;

  while (reader.offset < reader.end) {
    const recordAt = reader.offset;
    const recordTag = reader.u32();
    if (recordTag === 0) break;
    const stated = reader.i32();
    const allZero = stated < 0 && isCounterTag(recordTag);
    const length = allZero ? -stated : stated >>> 0;
    const byteLength = profile.lengthsInBytes ? length : length * 4;
    const recordEnd = reader.offset + (allZero ? 0 : byteLength);
    if (recordEnd > reader.end) reader.truncated(recordEnd - reader.offset);

    if (recordTag === tag.function) {
      functionOpen = byteLength > 0;
      if (functionOpen) {
        const needed = profile.hasCfgChecksum ? 12 : 8;
        if (byteLength < needed) {
          throw new FormatError(
            'malformed',
            `a function record of ${byteLength} bytes; it has ${needed}`,
            recordAt,
          );
        }
        columns.byteOffset.push(recordAt);
        columns.ident.push(reader.u32());
        columns.linenoChecksum.push(reader.u32());
        columns.cfgChecksum.push(profile.hasCfgChecksum ? reader.u32() : 0);
        columns.firstValue.push(columns.value.length);
        columns.hasValues.push(0);
      } else {
        emptyRecords++;
      }
    } else if (recordTag === tag.arcCounters && functionOpen) {
      const count = Math.floor(byteLength / 8);
      if (allZero) zeros += count;
      if (Math.max(count, zeros) > maxValues) {
        const message = `${count} counters for one function; the notes have ${maxValues} arcs in all`;
        throw new FormatError('malformed', message, recordAt);
      }
      if (columns.hasValues.values[columns.hasValues.length - 1]) repeatFunction(columns);
      columns.hasValues.values[columns.hasValues.length - 1] = 1;
      if (allZero) pushZeros(columns, count);
      else readValues(reader, columns, count);
    } else if (recordTag === tag.objectSummary && byteLength >= 4) {
      runs = reader.u32();
    } else if (recordTag === tag.programSummary && byteLength >= 12) {
      // One for each program that the object is part of.
      runs += reader.wordAt(reader.offset + 8);
    }
    reader.offset = recordEnd;
  }
  return toCounters(columns, { profile, stamp, runs, byteLength: reader.end, emptyRecords });
}

/** Kept from file to file, as its columns grow to fit the largest object. */
const kept = newColumns();

function clearColumns(): Columns {
  for (const column of Object.values(kept)) column.clear();
  return kept;
}

function newColumns() {
  return {
    ident: new GrowableU32(),
    linenoChecksum: new GrowableU32(),
    cfgChecksum: new GrowableU32(),
    byteOffset: new GrowableU32(),
    firstValue: new GrowableU32(),
    hasValues: new GrowableU8(),
    value: new GrowableF64(),
    /** Values that a double cannot hold, by index. */
    wide: new Map<number, bigint>(),
  };
}
type Columns = ReturnType<typeof newColumns>;

/** A second record of counters for one function is an entry of its own: gcov adds them up. */
function repeatFunction(columns: Columns): void {
  const last = columns.ident.length - 1;
  columns.byteOffset.push(columns.byteOffset.values[last]!);
  columns.ident.push(columns.ident.values[last]!);
  columns.linenoChecksum.push(columns.linenoChecksum.values[last]!);
  columns.cfgChecksum.push(columns.cfgChecksum.values[last]!);
  columns.firstValue.push(columns.value.length);
  columns.hasValues.push(0);
}

/** Counter records of every kind lie at steps of 0x20000 from the arc counters. */
function isCounterTag(recordTag: number): boolean {
  const distance = recordTag - tag.arcCounters;
  return distance >= 0 && distance <= 0x20000 * 32 && distance % 0x20000 === 0;
}

function pushZeros(columns: Columns, count: number): void {
  const start = columns.value.length;
  columns.value.grow(start + count);
  columns.value.values.fill(0, start, start + count);
  columns.value.length = start + count;
}

function readValues(reader: ByteReader, columns: Columns, count: number): void {
  for (let index = 0; index < count; index++) {
    const low = reader.wordAt(reader.offset);
    const high = reader.wordAt(reader.offset + 4);
    reader.offset += 8;
    if (high >= 0x200000) {
      const exact = BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
      columns.wide.set(columns.value.length, exact);
      columns.value.push(Number(exact));
    } else {
      columns.value.push(high * 0x100000000 + low);
    }
  }
}

type WholeFile = Pick<Counters, 'profile' | 'stamp' | 'runs' | 'byteLength' | 'emptyRecords'>;

function toCounters(
  columns: Columns,
  { profile, stamp, runs, byteLength, emptyRecords }: WholeFile,
): Counters {
  columns.firstValue.push(columns.value.length);
  const value = columns.value.copy();
  let exactValue: BigInt64Array | null = null;
  if (columns.wide.size > 0) {
    exactValue = new BigInt64Array(value.length);
    for (let index = 0; index < value.length; index++) {
      exactValue[index] = columns.wide.get(index) ?? BigInt(value[index]!);
    }
  }
  return {
    profile,
    stamp,
    runs,
    byteLength,
    emptyRecords,
    ident: columns.ident.copy(),
    linenoChecksum: columns.linenoChecksum.copy(),
    cfgChecksum: columns.cfgChecksum.copy(),
    byteOffset: columns.byteOffset.copy(),
    firstValue: columns.firstValue.copy(),
    hasValues: columns.hasValues.copy(),
    value,
    exactValue,
  };
}
