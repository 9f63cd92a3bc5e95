// Batches, in any order → the coverage model. The result does not depend on the order in which batches came.

import { groupItems } from '../bytes/group-items';
import type { Batch } from './batch';
import {
  addTotals,
  type Contributions,
  type CoverageModel,
  noTotals,
  type Totals,
  type TotalsModel,
} from './coverage-model';
import { placesOf } from './file-order';
import { FunctionFold } from './function-fold';
import { LineFold } from './line-fold';

/** Folds batches into a model. */
export class ModelBuilder {
  private readonly files: string[] = [];
  private readonly fileIndex = new Map<string, number>();
  private readonly objects: string[] = [];
  private readonly fileTotals: Totals[] = [];
  private readonly lines = new LineFold(this.fileTotals);
  private readonly functions = new FunctionFold(this.fileTotals);
  private readonly segments: Segment[] = [];
  private clamped = 0;

  /** @param keepContributions whether the model shall know which object counted what; costs 24 bytes a line and object, and 12 a branch */
  constructor(private readonly keepContributions: boolean) {}

  add(batch: Batch): void {
    const file = Uint32Array.from(batch.files, (name) => this.indexOfFile(name));
    const firstObject = this.objects.length;
    for (const object of batch.objects) this.objects.push(object);
    this.lines.add(batch, file);
    this.functions.add(batch, file);
    this.clamped += batch.clamped;
    if (this.keepContributions) this.keepSegments(batch, file, firstObject);
  }

  /** Totals of what has been folded so far, file by file. */
  totals(): TotalsModel {
    const order = this.fileOrder();
    return {
      files: order.map((file) => this.files[file]!),
      fileTotals: order.map((file) => this.fileTotals[file]!),
      clamped: this.clamped,
    };
  }

  /** Totals of all files together: cheap enough to be asked while folding goes on. */
  sum(): Totals {
    const sum = noTotals();
    for (const totals of this.fileTotals) addTotals(sum, totals);
    return sum;
  }

  build(): CoverageModel {
    const order = this.fileOrder();
    return {
      ...this.totals(),
      objects: [...this.objects].sort(compareText),
      ...this.lines.build(order),
      ...this.functions.build(order),
      contributions: this.buildContributions(order),
    };
  }

  /** Numbers of the files that have code, by name. Compilers also mention files that they then say nothing of. */
  private fileOrder(): number[] {
    const withCode = ({ lines, functions }: Totals): boolean => lines.total + functions.total > 0;
    return this.files
      .map((_, file) => file)
      .filter((file) => withCode(this.fileTotals[file]!))
      .sort((a, b) => compareText(this.files[a]!, this.files[b]!));
  }

  private indexOfFile(name: string): number {
    let index = this.fileIndex.get(name);
    if (index === undefined) {
      index = this.files.length;
      this.files.push(name);
      this.fileIndex.set(name, index);
      this.fileTotals.push(noTotals());
    }
    return index;
  }

  private keepSegments(batch: Batch, file: Uint32Array, firstObject: number): void {
    for (let place = 0; place < batch.segmentFile.length; place++) {
      this.segments.push({
        file: file[batch.segmentFile[place]!]!,
        object: firstObject + batch.segmentObject[place]!,
        batch,
        place,
      });
    }
  }

  private buildContributions(order: readonly number[]): Contributions {
    const place = placesOf(order);
    const objects = this.objects;
    const objectPlace = placesOf(
      objects.map((_, at) => at).sort((a, b) => compareText(objects[a]!, objects[b]!)),
    );
    const { segments } = this;
    const byObject = new Uint32Array(segments.length);
    groupItems(
      Uint32Array.from(segments, ({ object }) => objectPlace[object]!),
      new Uint32Array(objects.length + 1),
      byObject,
    );
    const fileSegment = new Uint32Array(order.length + 1);
    const byFile = new Uint32Array(segments.length);
    groupItems(
      byObject.map((segment) => place[segments[segment]!.file]!),
      fileSegment,
      byFile,
    );
    const sorted = Array.from(byFile, (at) => segments[byObject[at]!]!);
    return {
      fileSegment,
      segmentObject: Uint32Array.from(sorted, (segment) => objectPlace[segment.object]!),
      ...joinSegments(sorted),
    };
  }
}

/** The lines of one file in one object, as a segment of the batch that brought them. */
interface Segment {
  readonly file: number;
  readonly object: number;
  readonly batch: Batch;
  readonly place: number;
}

function joinSegments(segments: readonly Segment[]): Omit<Contributions, 'fileSegment' | 'segmentObject'> {
  const segmentLine = new Uint32Array(segments.length + 1);
  let branches = 0;
  segments.forEach(({ batch, place }, at) => {
    const first = batch.segmentLine[place]!;
    const last = batch.segmentLine[place + 1]!;
    segmentLine[at + 1] = segmentLine[at]! + last - first;
    branches += batch.firstBranch[last]! - batch.firstBranch[first]!;
  });
  const lines = segmentLine[segments.length]!;
  const joined = {
    segmentLine,
    line: new Uint32Array(lines),
    lineCount: new Float64Array(lines),
    lineBlocks: new Uint32Array(lines),
    lineBlocksExecuted: new Uint32Array(lines),
    firstBranch: new Uint32Array(lines + 1),
    branchCount: new Float64Array(branches),
    branchTarget: new Uint32Array(branches),
  };
  let branch = 0;
  segments.forEach(({ batch, place }, at) => {
    const first = batch.segmentLine[place]!;
    const last = batch.segmentLine[place + 1]!;
    const into = segmentLine[at]!;
    joined.line.set(batch.line.subarray(first, last), into);
    joined.lineCount.set(batch.lineCount.subarray(first, last), into);
    joined.lineBlocks.set(batch.lineBlocks.subarray(first, last), into);
    joined.lineBlocksExecuted.set(batch.lineBlocksExecuted.subarray(first, last), into);
    const firstBranch = batch.firstBranch[first]!;
    const lastBranch = batch.firstBranch[last]!;
    for (let line = first; line < last; line++) {
      joined.firstBranch[into + line - first] = branch + batch.firstBranch[line]! - firstBranch;
    }
    joined.branchCount.set(batch.branchCount.subarray(firstBranch, lastBranch), branch);
    joined.branchTarget.set(batch.branchTarget.subarray(firstBranch, lastBranch), branch);
    branch += lastBranch - firstBranch;
  });
  joined.firstBranch[lines] = branch;
  return joined;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
