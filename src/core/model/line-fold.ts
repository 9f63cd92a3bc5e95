// Lines and branches of many objects → one line per place in the source.
//
// Most files are compiled into one object, whose columns are taken over as they are; only what headers bring again is
// merged. Both sides are ascending, so merging is one walk.

import { GrowableF64, GrowableU8, GrowableU32 } from '../bytes/growable';
import { addSaturated, type Batch, lineFlag } from './batch';
import type { Totals } from './coverage-model';

/** The end of a linked list. */
const none = 0xffffffff;

/** The lines of one source file, ascending. */
interface FileLines {
  readonly totals: Totals;
  line: Uint32Array;
  count: Float64Array;
  flags: Uint8Array;
  /** First shape of each line's branches; shapes of a line are linked. */
  shape: Uint32Array;
}

/** Lines and branches, folded. */
export class LineFold {
  private readonly files: FileLines[] = [];
  private readonly nextShape = new GrowableU32();
  private readonly shapeStart = new GrowableU32();
  private readonly shapeLength = new GrowableU32();
  private readonly branchCount = new GrowableF64();
  private readonly branchFlags = new GrowableU8();
  private total = 0;

  /** @param totals by file number; lines and branches are kept up to date in it */
  constructor(private readonly totals: readonly Totals[]) {}

  /** @param file the fold's number of each file of the batch; numbers count up from 0 in order of first mention */
  add(batch: Batch, file: Uint32Array): void {
    for (let segment = 0; segment < batch.segmentFile.length; segment++) {
      const owner = file[batch.segmentFile[segment]!]!;
      const first = batch.segmentLine[segment]!;
      const last = batch.segmentLine[segment + 1]!;
      const known = this.files[owner];
      if (known) this.merge(known, batch, first, last);
      else this.files[owner] = this.takeOver(this.totals[owner]!, batch, first, last);
    }
  }

  private takeOver(totals: Totals, batch: Batch, first: number, last: number): FileLines {
    const lines = {
      totals,
      line: batch.line.slice(first, last),
      count: batch.lineCount.slice(first, last),
      flags: batch.lineFlags.slice(first, last),
      shape: new Uint32Array(last - first),
    };
    for (let at = first; at < last; at++) {
      lines.shape[at - first] = this.addShape(lines, none, batch, at);
      if (batch.lineCount[at]! > 0) totals.lines.covered++;
    }
    totals.lines.total += last - first;
    this.total += last - first;
    return lines;
  }

  private merge(known: FileLines, batch: Batch, first: number, last: number): void {
    let into = 0;
    let missing = 0;
    for (let at = first; at < last; at++) {
      const line = batch.line[at]!;
      while (into < known.line.length && known.line[into]! < line) into++;
      if (known.line[into] === line) this.addTo(known, into, batch, at);
      else missing++;
    }
    if (missing > 0) this.insert(known, batch, first, last, missing);
  }

  private addTo(known: FileLines, into: number, batch: Batch, at: number): void {
    const before = known.count[into]!;
    const more = batch.lineCount[at]!;
    if (before === 0 && more > 0) known.totals.lines.covered++;
    known.count[into] = addSaturated(before, more);
    known.flags[into]! |= batch.lineFlags[at]!;
    if (before + more > Number.MAX_SAFE_INTEGER) known.flags[into]! |= lineFlag.approximate;
    const start = batch.firstBranch[at]!;
    const length = batch.firstBranch[at + 1]! - start;
    if (length === 0) return;
    let shape = known.shape[into]!;
    while (shape !== none && !this.sameShape(shape, batch, start, length))
      shape = this.nextShape.values[shape]!;
    if (shape === none) {
      known.shape[into] = this.addShape(known, known.shape[into]!, batch, at);
      return;
    }
    const own = this.shapeStart.values[shape]!;
    for (let branch = 0; branch < length; branch++) {
      const taken = batch.branchCount[start + branch]!;
      if (taken === 0) continue;
      if (this.branchCount.values[own + branch] === 0) known.totals.branches.covered++;
      this.branchCount.values[own + branch] = addSaturated(this.branchCount.values[own + branch]!, taken);
    }
  }

  /** Makes room for lines that the file did not have, and puts them in. */
  private insert(known: FileLines, batch: Batch, first: number, last: number, missing: number): void {
    const length = known.line.length + missing;
    const wider: FileLines = {
      totals: known.totals,
      line: new Uint32Array(length),
      count: new Float64Array(length),
      flags: new Uint8Array(length),
      shape: new Uint32Array(length),
    };
    let from = 0;
    let at = first;
    for (let into = 0; into < length; into++) {
      const ownLine = from < known.line.length ? known.line[from]! : Number.POSITIVE_INFINITY;
      const newLine = at < last ? batch.line[at]! : Number.POSITIVE_INFINITY;
      if (ownLine <= newLine) {
        wider.line[into] = ownLine;
        wider.count[into] = known.count[from]!;
        wider.flags[into] = known.flags[from]!;
        wider.shape[into] = known.shape[from++]!;
        // A line that both have was merged before.
        if (ownLine === newLine) at++;
      } else {
        wider.line[into] = newLine;
        wider.count[into] = batch.lineCount[at]!;
        wider.flags[into] = batch.lineFlags[at]!;
        wider.shape[into] = this.addShape(known, none, batch, at);
        if (batch.lineCount[at++]! > 0) known.totals.lines.covered++;
      }
    }
    known.totals.lines.total += missing;
    this.total += missing;
    Object.assign(known, wider);
  }
  private sameShape(shape: number, batch: Batch, first: number, length: number): boolean {
    if (this.shapeLength.values[shape] !== length) return false;
    const start = this.shapeStart.values[shape]!;
    for (let at = 0; at < length; at++) {
      if (this.branchFlags.values[start + at] !== batch.branchFlags[first + at]) return false;
    }
    return true;
  }

  /** Adds the branches of a batch's line as a shape of their own in front of `next`. Lines without branches have none. */
  private addShape({ totals }: FileLines, next: number, batch: Batch, at: number): number {
    const first = batch.firstBranch[at]!;
    const last = batch.firstBranch[at + 1]!;
    if (first === last) return next;
    this.nextShape.push(next);
    this.shapeStart.push(this.branchCount.length);
    this.shapeLength.push(last - first);
    totals.branches.total += last - first;
    for (let branch = first; branch < last; branch++) {
      if (batch.branchCount[branch]! > 0) totals.branches.covered++;
      this.branchCount.push(batch.branchCount[branch]!);
      this.branchFlags.push(batch.branchFlags[branch]!);
    }
    return this.shapeStart.length - 1;
  }

  /** @param order file numbers in the order of the model */
  build(order: readonly number[]) {
    const fileLine = new Uint32Array(order.length + 1);
    const line = new Uint32Array(this.total);
    const lineCount = new Float64Array(this.total);
    const lineFlags = new Uint8Array(this.total);
    const lineShape = new Uint32Array(this.total + 1);
    const shapeBranch = new Uint32Array(this.shapeStart.length + 1);
    const branchCount = new Float64Array(this.branchCount.length);
    const branchFlags = new Uint8Array(this.branchCount.length);
    let at = 0;
    let shapes = 0;
    let branches = 0;
    order.forEach((file, place) => {
      const own = this.files[file];
      for (let from = 0; own && from < own.line.length; from++, at++) {
        const count = own.count[from]!;
        line[at] = own.line[from]!;
        lineCount[at] = count;
        lineFlags[at] = own.flags[from]!;
        const first = own.shape[from]!;
        // Most lines have no branches.
        if (first !== none) {
          for (const shape of this.shapesOf(first)) {
            const start = this.shapeStart.values[shape]!;
            const end = start + this.shapeLength.values[shape]!;
            for (let branch = start; branch < end; branch++) {
              branchCount[branches] = this.branchCount.values[branch]!;
              branchFlags[branches++] = this.branchFlags.values[branch]!;
            }
            shapeBranch[++shapes] = branches;
          }
        }
        lineShape[at + 1] = shapes;
      }
      fileLine[place + 1] = at;
    });
    return { fileLine, line, lineCount, lineFlags, lineShape, shapeBranch, branchCount, branchFlags };
  }

  /** The shapes of a line: shorter ones first, then by flags, so that the order of folding does not show. */
  private shapesOf(first: number): readonly number[] {
    if (this.nextShape.values[first] === none) return [first];
    const shapes: number[] = [];
    for (let shape = first; shape !== none; shape = this.nextShape.values[shape]!) shapes.push(shape);
    const flagsOf = (shape: number): string => {
      const start = this.shapeStart.values[shape]!;
      return this.branchFlags.values.subarray(start, start + this.shapeLength.values[shape]!).join('');
    };
    return shapes.sort(
      (a, b) =>
        this.shapeLength.values[a]! - this.shapeLength.values[b]! || (flagsOf(a) < flagsOf(b) ? -1 : 1),
    );
  }
}
