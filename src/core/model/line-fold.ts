// Lines and branches of many objects → one line per place in the source.

import { growableF64, growableU8, growableU32 } from '../bytes/growable';
import { PairTable } from '../bytes/pair-table';
import { type Batch, lineFlag } from './batch';
import type { Totals } from './coverage-model';
import { groupByFile, sortBy } from './file-order';

/** The end of a linked list. */
const none = 0xffffffff;

/** Lines and branches, folded. */
export class LineFold {
  /** (file, line) → line id. */
  private readonly table = new PairTable(1 << 16);
  private readonly count = growableF64();
  private readonly flags = growableU8();
  /** First shape of a line; shapes of a line are linked by `nextShape`. */
  private readonly firstShape = growableU32();
  private readonly nextShape = growableU32();
  private readonly shapeStart = growableU32();
  private readonly shapeLength = growableU32();
  private readonly branchCount = growableF64();
  private readonly branchFlags = growableU8();
  covered = 0;

  get size(): number {
    return this.table.size;
  }

  add(batch: Batch, file: Uint32Array): void {
    const { table } = this;
    for (let segment = 0; segment < batch.segmentFile.length; segment++) {
      const owner = file[batch.segmentFile[segment]!]!;
      const last = batch.segmentLine[segment + 1]!;
      for (let at = batch.segmentLine[segment]!; at < last; at++) {
        const id = table.idOf(owner, batch.line[at]!);
        const count = batch.lineCount[at]!;
        if (id === this.count.length) {
          this.count.push(count);
          this.flags.push(batch.lineFlags[at]!);
          this.firstShape.push(none);
          if (count > 0) this.covered++;
        } else {
          const before = this.count.values[id]!;
          if (before === 0 && count > 0) this.covered++;
          this.count.values[id] = before + count;
          this.flags.values[id]! |= batch.lineFlags[at]!;
        }
        if (batch.firstBranch[at]! < batch.firstBranch[at + 1]!) {
          this.addBranches(batch, id, batch.firstBranch[at]!, batch.firstBranch[at + 1]!);
        }
      }
    }
  }

  private addBranches(batch: Batch, id: number, first: number, last: number): void {
    const length = last - first;
    let shape = this.firstShape.values[id]!;
    while (shape !== none && !this.sameShape(shape, batch, first, length))
      shape = this.nextShape.values[shape]!;
    if (shape === none) {
      this.nextShape.push(this.firstShape.values[id]!);
      this.firstShape.values[id] = this.shapeStart.length;
      this.shapeStart.push(this.branchCount.length);
      this.shapeLength.push(length);
      for (let at = first; at < last; at++) {
        this.branchCount.push(batch.branchCount[at]!);
        this.branchFlags.push(batch.branchFlags[at]!);
      }
      return;
    }
    const start = this.shapeStart.values[shape]!;
    for (let at = 0; at < length; at++)
      this.branchCount.values[start + at]! += batch.branchCount[first + at]!;
  }

  private sameShape(shape: number, batch: Batch, first: number, length: number): boolean {
    if (this.shapeLength.values[shape] !== length) return false;
    const start = this.shapeStart.values[shape]!;
    for (let at = 0; at < length; at++) {
      if (this.branchFlags.values[start + at] !== batch.branchFlags[first + at]) return false;
    }
    return true;
  }

  build(order: readonly number[], totals: readonly Totals[]) {
    const { table } = this;
    const { fileStart: fileLine, item: lineId } = groupByFile(table.first, table.size, order);
    for (let file = 0; file < order.length; file++) {
      sortBy(lineId, fileLine[file]!, fileLine[file + 1]!, table.second);
    }
    const lineCount = new Float64Array(table.size);
    const lineFlags = new Uint8Array(table.size);
    const lineShape = new Uint32Array(table.size + 1);
    const shapeBranch = new Uint32Array(this.shapeStart.length + 1);
    const branchCount = new Float64Array(this.branchCount.length);
    const branchFlags = new Uint8Array(this.branchCount.length);
    let shapes = 0;
    let branches = 0;
    for (let at = 0; at < table.size; at++) {
      const id = lineId[at]!;
      const count = this.count.values[id]!;
      lineCount[at] = Math.min(count, Number.MAX_SAFE_INTEGER);
      lineFlags[at] = this.flags.values[id]! | (count > Number.MAX_SAFE_INTEGER ? lineFlag.approximate : 0);
      const fileTotals = totals[table.first[id]!]!;
      fileTotals.lines.total++;
      if (count > 0) fileTotals.lines.covered++;
      for (const shape of this.shapesOf(id)) {
        const start = this.shapeStart.values[shape]!;
        for (let branch = start; branch < start + this.shapeLength.values[shape]!; branch++) {
          branchCount[branches] = this.branchCount.values[branch]!;
          branchFlags[branches++] = this.branchFlags.values[branch]!;
          fileTotals.branches.total++;
          if (this.branchCount.values[branch]! > 0) fileTotals.branches.covered++;
        }
        shapeBranch[++shapes] = branches;
      }
      lineShape[at + 1] = shapes;
    }
    const line = Uint32Array.from(lineId, (id) => table.second[id]!);
    return { fileLine, line, lineCount, lineFlags, lineShape, shapeBranch, branchCount, branchFlags };
  }

  /** The shapes of a line: shorter ones first, then by flags, so that the order of folding does not show. */
  private shapesOf(id: number): readonly number[] {
    const first = this.firstShape.values[id]!;
    if (first === none) return [];
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
