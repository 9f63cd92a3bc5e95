// Places in the source, in order of first mention → records sorted by file and line, and blocks grouped by record.

import { groupItems } from '../../bytes/group-items';
import type { PairTable } from '../../bytes/pair-table';
import { Slab } from '../../bytes/slab';
import type { Notes } from '../notes/notes';

/** Stored order need not be block order: gcc follows its block chain. */
export function locationsByBlock(notes: Notes): { start: Uint32Array; location: Uint32Array } {
  const blocks = notes.firstBlock[notes.ident.length]!;
  const slab = new Slab(blocks + 1 + notes.locationBlock.length, 0);
  const start = slab.u32(blocks + 1);
  const location = slab.u32(notes.locationBlock.length);
  groupItems(notes.locationBlock, start, location);
  return { start, location };
}

/** The records of an object, sorted. */
export interface RecordOrder {
  readonly recordOfSlot: Uint32Array;
  // The rest as in `LinePlan`.
  readonly fileStart: Uint32Array;
  readonly line: Uint32Array;
  readonly owner: Int32Array;
}

/**
 * Orders slots by file, then line, then first mention.
 *
 * @param slots (place, line) pairs; a place is a file, or the number of files plus a function whose lines are kept apart
 */
export function sortRecords(notes: Notes, slots: PairTable): RecordOrder {
  const count = slots.size;
  const fileCount = notes.files.length;
  const fileOf = (slot: number): number => {
    const place = slots.first[slot]!;
    return place < fileCount ? place : notes.functionFile[place - fileCount]!;
  };
  const sorted = sortSlots(count, fileCount, fileOf, slots.second);
  const recordOfSlot = new Uint32Array(count);
  const fileStart = new Uint32Array(fileCount + 1);
  const line = new Uint32Array(count);
  const owner = new Int32Array(count);
  for (let record = 0; record < count; record++) {
    const slot = sorted[record]!;
    recordOfSlot[slot] = record;
    line[record] = slots.second[slot]!;
    const place = slots.first[slot]!;
    owner[record] = place < fileCount ? -1 : place - fileCount;
    fileStart[fileOf(slot) + 1]!++;
  }
  for (let file = 0; file < fileCount; file++) fileStart[file + 1]! += fileStart[file]!;
  return { recordOfSlot, fileStart, line, owner };
}

function sortSlots(
  count: number,
  fileCount: number,
  fileOf: (slot: number) => number,
  lines: Uint32Array,
): Uint32Array {
  let greatestLine = 0;
  for (let slot = 0; slot < count; slot++) if (lines[slot]! > greatestLine) greatestLine = lines[slot]!;
  const lineSpan = greatestLine + 1;
  const sorted = new Uint32Array(count);
  if (fileCount * lineSpan * slotSpan < Number.MAX_SAFE_INTEGER && count <= slotSpan) {
    // All three parts of the key fit a double, and sorting plain numbers needs no callback.
    const keys = new Float64Array(count);
    for (let slot = 0; slot < count; slot++)
      keys[slot] = (fileOf(slot) * lineSpan + lines[slot]!) * slotSpan + slot;
    keys.sort();
    for (let at = 0; at < count; at++) sorted[at] = keys[at]! - Math.floor(keys[at]! / slotSpan) * slotSpan;
    return sorted;
  }
  for (let slot = 0; slot < count; slot++) sorted[slot] = slot;
  return sorted.sort((a, b) => fileOf(a) - fileOf(b) || lines[a]! - lines[b]! || a - b);
}

/** Slots that the packed sort key has room for. */
const slotSpan = 1 << 20;

/** Blocks of record r: `block[start[r] .. start[r + 1]]`. */
export interface BlocksByRecord {
  readonly start: Uint32Array;
  readonly block: Uint32Array;
}

/** (slot, block) pairs by record, in the order of mention. */
export function blocksByRecord(
  pairSlot: Uint32Array,
  pairBlock: Uint32Array,
  recordOfSlot: Uint32Array,
): BlocksByRecord {
  const pairs = pairSlot.length;
  const slab = new Slab(recordOfSlot.length + 1 + 3 * pairs, 0);
  const start = slab.u32(recordOfSlot.length + 1);
  const block = slab.u32(pairs);
  const record = slab.u32(pairs);
  const order = slab.u32(pairs);
  for (let pair = 0; pair < pairs; pair++) record[pair] = recordOfSlot[pairSlot[pair]!]!;
  groupItems(record, start, order);
  for (let at = 0; at < pairs; at++) block[at] = pairBlock[order[at]!]!;
  return { start, block };
}
