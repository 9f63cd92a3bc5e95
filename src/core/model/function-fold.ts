// Functions of many objects → one function per place and name in the source.

import { type ByteStrings, stringAt } from '../bytes/byte-strings';
import { type Growable, growableF64, growableU8, growableU32 } from '../bytes/growable';
import { PairTable } from '../bytes/pair-table';
import type { Batch } from './batch';
import type { Totals } from './coverage-model';
import { groupByFile, sortBy } from './file-order';

/** The end of a linked list. */
const none = 0xffffffff;

/** Functions, folded. */
export class FunctionFold {
  /** (file, first line) → the first function there; others follow by `next`. */
  private readonly table = new PairTable(1 << 14);
  private readonly head = growableU32();
  private readonly next = growableU32();
  private readonly place = growableU32();
  private readonly nameStart = growableU32();
  private readonly nameEnd = growableU32();
  private readonly nameBytes = growableU8();
  private readonly endLine = growableU32();
  private readonly calls = growableF64();
  private readonly blocks = growableU32();
  private readonly blocksExecuted = growableU32();
  private readonly objects = growableU32();

  add(batch: Batch, file: Uint32Array): void {
    const { bytes, start } = batch.functionName;
    for (let fn = 0; fn < batch.startLine.length; fn++) {
      const place = this.table.idOf(file[batch.functionFile[fn]!]!, batch.startLine[fn]!);
      if (place === this.head.length) this.head.push(none);
      let known = this.head.values[place]!;
      while (known !== none && !this.hasName(known, bytes, start[fn]!, start[fn + 1]!)) {
        known = this.next.values[known]!;
      }
      if (known === none) this.addNew(batch, fn, place);
      else this.addTo(known, batch, fn);
    }
  }

  private hasName(fn: number, bytes: Uint8Array, start: number, end: number): boolean {
    const ownStart = this.nameStart.values[fn]!;
    if (this.nameEnd.values[fn]! - ownStart !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.nameBytes.values[ownStart + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  private addNew(batch: Batch, fn: number, place: number): void {
    const { bytes, start } = batch.functionName;
    this.next.push(this.head.values[place]!);
    this.head.values[place] = this.place.length;
    this.place.push(place);
    this.nameStart.push(this.nameBytes.length);
    for (let at = start[fn]!; at < start[fn + 1]!; at++) this.nameBytes.push(bytes[at]!);
    this.nameEnd.push(this.nameBytes.length);
    this.endLine.push(batch.endLine[fn]!);
    this.calls.push(batch.calls[fn]!);
    this.blocks.push(batch.blocks[fn]!);
    this.blocksExecuted.push(batch.blocksExecuted[fn]!);
    this.objects.push(1);
  }

  private addTo(known: number, batch: Batch, fn: number): void {
    this.calls.values[known]! += batch.calls[fn]!;
    this.objects.values[known]!++;
    const executed = batch.blocksExecuted[fn]!;
    const best = this.blocksExecuted.values[known]!;
    if (executed > best || (executed === best && batch.blocks[fn]! > this.blocks.values[known]!)) {
      this.blocksExecuted.values[known] = executed;
      this.blocks.values[known] = batch.blocks[fn]!;
    }
    this.endLine.values[known] = Math.max(this.endLine.values[known]!, batch.endLine[fn]!);
  }

  build(order: readonly number[], totals: readonly Totals[]) {
    const count = this.place.length;
    const fileOf = Uint32Array.from({ length: count }, (_, fn) => this.table.first[this.place.values[fn]!]!);
    const startOf = Uint32Array.from(
      { length: count },
      (_, fn) => this.table.second[this.place.values[fn]!]!,
    );
    const { fileStart: fileFunction, item } = groupByFile(fileOf, count, order);
    const nameOf = (fn: number): string => {
      const start = Uint32Array.of(this.nameStart.values[fn]!, this.nameEnd.values[fn]!);
      return stringAt({ bytes: this.nameBytes.values, start }, 0);
    };
    for (let file = 0; file < order.length; file++) {
      const own = item.subarray(fileFunction[file]!, fileFunction[file + 1]!);
      sortBy(own, 0, own.length, startOf);
      sortTiesByName(own, startOf, nameOf);
    }
    for (let fn = 0; fn < count; fn++) {
      const { functions } = totals[fileOf[fn]!]!;
      functions.total++;
      if (this.calls.values[fn]! > 0) functions.covered++;
    }
    const pick = (column: Growable<Uint32Array>): Uint32Array =>
      Uint32Array.from(item, (fn) => column.values[fn]!);
    return {
      fileFunction,
      functionName: this.namesInOrder(item),
      startLine: Uint32Array.from(item, (fn) => startOf[fn]!),
      endLine: pick(this.endLine),
      calls: Float64Array.from(item, (fn) => this.calls.values[fn]!),
      blocks: pick(this.blocks),
      blocksExecuted: pick(this.blocksExecuted),
      functionObjects: pick(this.objects),
    };
  }

  private namesInOrder(item: Uint32Array): ByteStrings {
    const start = new Uint32Array(item.length + 1);
    const bytes = new Uint8Array(this.nameBytes.length);
    item.forEach((fn, at) => {
      const from = this.nameStart.values[fn]!;
      const to = this.nameEnd.values[fn]!;
      for (let byte = from, into = start[at]!; byte < to; byte++, into++)
        bytes[into] = this.nameBytes.values[byte]!;
      start[at + 1] = start[at]! + to - from;
    });
    return { bytes, start };
  }
}

/** Orders functions that begin on one line by name. */
function sortTiesByName(items: Uint32Array, startOf: Uint32Array, nameOf: (fn: number) => string): void {
  for (let first = 0; first < items.length; ) {
    let last = first + 1;
    while (last < items.length && startOf[items[last]!] === startOf[items[first]!]) last++;
    if (last - first > 1) items.subarray(first, last).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    first = last;
  }
}
