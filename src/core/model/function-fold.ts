// Functions of many objects → one function per place and name in the source.

import { type ByteStrings, stringAt } from '../bytes/byte-strings';
import { type Growable, GrowableF64, GrowableU8, GrowableU32 } from '../bytes/growable';
import { PairTable } from '../bytes/pair-table';
import { addSaturated, type Batch } from './batch';
import type { Totals } from './coverage-model';
import { groupByFile, sortBy } from './file-order';

/** The end of a linked list. */
const none = 0xffffffff;

/** Functions, folded. */
export class FunctionFold {
  /** (file, first line) → the first function there; others follow by `next`. */
  private readonly table = new PairTable(1 << 14);
  private readonly head = new GrowableU32();
  private readonly next = new GrowableU32();
  private readonly place = new GrowableU32();
  private readonly nameStart = new GrowableU32();
  private readonly nameEnd = new GrowableU32();
  private readonly nameBytes = new GrowableU8();
  private readonly endLine = new GrowableU32();
  private readonly calls = new GrowableF64();
  private readonly blocks = new GrowableU32();
  private readonly blocksExecuted = new GrowableU32();
  private readonly objects = new GrowableU32();

  /** @param totals by file number; functions are kept up to date in it */
  constructor(private readonly totals: readonly Totals[]) {}

  add(batch: Batch, file: Uint32Array): void {
    const { bytes, start } = batch.functionName;
    for (let fn = 0; fn < batch.startLine.length; fn++) {
      const place = this.table.idOf(file[batch.functionFile[fn]!]!, batch.startLine[fn]!);
      if (place === this.head.length) this.head.push(none);
      let known = this.head.values[place]!;
      while (known !== none && !this.hasName(known, bytes, start[fn]!, start[fn + 1]!)) {
        known = this.next.values[known]!;
      }
      const { functions } = this.totals[file[batch.functionFile[fn]!]!]!;
      if (known === none) {
        functions.total++;
        if (batch.calls[fn]! > 0) functions.covered++;
        this.addNew(batch, fn, place);
      } else {
        if (this.calls.values[known] === 0 && batch.calls[fn]! > 0) functions.covered++;
        this.addTo(known, batch, fn);
      }
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
    this.calls.values[known] = addSaturated(this.calls.values[known]!, batch.calls[fn]!);
    this.objects.values[known]!++;
    const executed = batch.blocksExecuted[fn]!;
    const best = this.blocksExecuted.values[known]!;
    if (executed > best || (executed === best && batch.blocks[fn]! > this.blocks.values[known]!)) {
      this.blocksExecuted.values[known] = executed;
      this.blocks.values[known] = batch.blocks[fn]!;
    }
    this.endLine.values[known] = Math.max(this.endLine.values[known]!, batch.endLine[fn]!);
  }

  /** @param order file numbers in the order of the model */
  build(order: readonly number[]) {
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
