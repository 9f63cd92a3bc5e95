// Coverage of a few objects → columns that travel between threads and fold into a model.
//
// What gcov keeps apart by group member is one line here: a person asks about a source line. Counts are made presentable
// at this point: negative ones become 0, and both they and those too large for a double are marked.

import type { ObjectCoverage } from '../analyze';
import type { ByteStrings } from '../bytes/byte-strings';
import { GrowableF64, GrowableU8, GrowableU32 } from '../bytes/growable';
import type { LinePlan } from '../gcov/attribute/line-plan';
import { arcKind } from '../gcov/solve/flow-graph';
import type { FlowCounts } from '../gcov/solve/solve-flow';
import { BranchTargets } from './branch-targets';

/** Bits that say more about a line than its count. */
export const lineFlag = {
  /** Some block on the line never ran. */
  unexecutedBlock: 1,
  /** Some block of the line runs without an exception being thrown. */
  unexceptional: 2,
  /** A count was negative (unsynchronised counters) or beyond 2^53; what is shown is approximate. */
  approximate: 4,
} as const;

/** Bits of a branch. */
export const branchFlag = { fallthrough: 1, throwing: 2 } as const;

/** Coverage of some objects, as columns. All arrays are exactly as long as they need be. */
export interface Batch {
  /** Object paths. */
  readonly objects: readonly string[];
  /** Source files that these objects mention, once each. */
  readonly files: readonly string[];

  // One entry per segment: the lines of one file in one object. Segments of an object are contiguous.
  readonly segmentObject: Uint32Array;
  readonly segmentFile: Uint32Array;
  /** Lines of segment s: `segmentLine[s] .. segmentLine[s + 1]`. */
  readonly segmentLine: Uint32Array;

  // One entry per line of a segment, ascending.
  readonly line: Uint32Array;
  readonly lineCount: Float64Array;
  /** `lineFlag` bits. */
  readonly lineFlags: Uint8Array;
  /** Blocks that the notes mention on the line, and those of them that ran; empty when the batch was built without. */
  readonly lineBlocks: Uint32Array;
  readonly lineBlocksExecuted: Uint32Array;
  /** Branches of line l: `firstBranch[l] .. firstBranch[l + 1]`. */
  readonly firstBranch: Uint32Array;
  readonly branchCount: Float64Array;
  /** `branchFlag` bits. */
  readonly branchFlags: Uint8Array;
  /** The line of the same file that a branch leads to, or a `branchTarget`; empty when the batch was built without. */
  readonly branchTarget: Uint32Array;

  // One entry per function.
  readonly functionName: ByteStrings;
  readonly functionObject: Uint32Array;
  readonly functionFile: Uint32Array;
  readonly startLine: Uint32Array;
  /** 0 where the compiler does not say. */
  readonly endLine: Uint32Array;
  readonly calls: Float64Array;
  readonly blocks: Uint32Array;
  readonly blocksExecuted: Uint32Array;

  /** Line, branch and call counts that were made presentable. */
  readonly clamped: number;
}

/**
 * What a batch says beyond what folds into a model's lines and functions:
 * nothing; where branches lead (`arcs`); that, and the blocks of each line (`contributions`).
 */
export type BatchDetail = 'none' | 'arcs' | 'contributions';

/** Collects objects into a batch. */
export class BatchBuilder {
  private readonly objects: string[] = [];
  private readonly files: string[] = [];
  private readonly fileIndex = new Map<string, number>();
  private readonly segmentObject = new GrowableU32();
  private readonly segmentFile = new GrowableU32();
  private readonly segmentLine = new GrowableU32();
  private readonly line = new GrowableU32();
  private readonly lineCount = new GrowableF64();
  private readonly lineFlags = new GrowableU8();
  private readonly lineBlocks = new GrowableU32();
  private readonly lineBlocksExecuted = new GrowableU32();
  private readonly firstBranch = new GrowableU32();
  private readonly branchCount = new GrowableF64();
  private readonly branchFlags = new GrowableU8();
  private readonly branchTarget = new GrowableU32();
  private readonly nameBytes = new GrowableU8();
  private readonly nameStart = new GrowableU32();
  private readonly functionObject = new GrowableU32();
  private readonly functionFile = new GrowableU32();
  private readonly startLine = new GrowableU32();
  private readonly endLine = new GrowableU32();
  private readonly calls = new GrowableF64();
  private readonly blocks = new GrowableU32();
  private readonly blocksExecuted = new GrowableU32();
  private clamped = 0;

  constructor(private readonly detail: BatchDetail) {}

  /**
   * Adds one object.
   *
   * @param path the object's path, as shown
   * @param fileName turns a source name of the notes into the one that the model knows the file by
   */
  add(path: string, coverage: ObjectCoverage, fileName: (name: string) => string): void {
    const object = this.objects.length;
    this.objects.push(path);
    const files = coverage.plan.notes.files.map((name) => this.indexOfFile(fileName(name)));
    const targets = this.detail === 'none' ? null : new BranchTargets(coverage.plan);
    files.forEach((file, index) => {
      this.addSegment(coverage, index, object, file, targets);
    });
    this.addFunctions(coverage, object, files);
  }

  build(): Batch {
    this.segmentLine.push(this.line.length);
    this.firstBranch.push(this.branchCount.length);
    this.nameStart.push(this.nameBytes.length);
    return {
      objects: this.objects,
      files: this.files,
      segmentObject: this.segmentObject.copy(),
      segmentFile: this.segmentFile.copy(),
      segmentLine: this.segmentLine.copy(),
      line: this.line.copy(),
      lineCount: this.lineCount.copy(),
      lineFlags: this.lineFlags.copy(),
      lineBlocks: this.lineBlocks.copy(),
      lineBlocksExecuted: this.lineBlocksExecuted.copy(),
      firstBranch: this.firstBranch.copy(),
      branchCount: this.branchCount.copy(),
      branchFlags: this.branchFlags.copy(),
      branchTarget: this.branchTarget.copy(),
      functionName: { bytes: this.nameBytes.copy(), start: this.nameStart.copy() },
      functionObject: this.functionObject.copy(),
      functionFile: this.functionFile.copy(),
      startLine: this.startLine.copy(),
      endLine: this.endLine.copy(),
      calls: this.calls.copy(),
      blocks: this.blocks.copy(),
      blocksExecuted: this.blocksExecuted.copy(),
      clamped: this.clamped,
    };
  }

  private indexOfFile(name: string): number {
    let index = this.fileIndex.get(name);
    if (index === undefined) {
      index = this.files.length;
      this.files.push(name);
      this.fileIndex.set(name, index);
    }
    return index;
  }

  private addSegment(
    { plan, flow, lines }: ObjectCoverage,
    ownFile: number,
    object: number,
    file: number,
    targets: BranchTargets | null,
  ): void {
    const first = plan.lines.fileStart[ownFile]!;
    const last = plan.lines.fileStart[ownFile + 1]!;
    if (first === last) return;
    this.segmentObject.push(object);
    this.segmentFile.push(file);
    this.segmentLine.push(this.line.length);
    for (let record = first; record < last; ) {
      const line = plan.lines.line[record]!;
      this.line.push(line);
      this.firstBranch.push(this.branchCount.length);
      let total = 0;
      let flags = 0;
      if (this.detail === 'contributions') this.addBlocks(plan.lines, flow, record, last);
      for (; record < last && plan.lines.line[record] === line; record++) {
        const count = this.presentable(lines.count[record]!);
        const more = count < 0 ? -1 - count : count;
        if (count < 0 || total + more > Number.MAX_SAFE_INTEGER) flags |= lineFlag.approximate;
        total = addSaturated(total, more);
        if (lines.unexecutedBlock[record]) flags |= lineFlag.unexecutedBlock;
        if (plan.lines.unexceptional[record]) flags |= lineFlag.unexceptional;
        for (let at = plan.lines.branchStart[record]!; at < plan.lines.branchStart[record + 1]!; at++) {
          const arc = plan.lines.branch[at]!;
          const taken = this.presentable(flow.arc[arc]!);
          const kind = plan.graph.kind[arc]!;
          this.branchCount.push(taken < 0 ? -1 - taken : taken);
          this.branchFlags.push(
            (kind & arcKind.fallthrough ? branchFlag.fallthrough : 0) |
              (kind & arcKind.throwing ? branchFlag.throwing : 0),
          );
          if (targets) this.branchTarget.push(targets.lineOf(arc, ownFile, line));
        }
      }
      this.lineCount.push(total);
      this.lineFlags.push(flags);
    }
  }

  /** Counts the blocks of the line that begins at a record. What gcov stars is a line on which fewer ran than there are. */
  private addBlocks(
    { line, mentionedStart, mentioned }: LinePlan,
    flow: FlowCounts,
    first: number,
    last: number,
  ): void {
    let end = first + 1;
    while (end < last && line[end] === line[first]) end++;
    let blocks = 0;
    let executed = 0;
    for (let at = mentionedStart[first]!; at < mentionedStart[end]!; at++) {
      // Blocks of a record ascend; one with several locations on the line is mentioned several times.
      if (at > mentionedStart[first]! && mentioned[at] === mentioned[at - 1]) continue;
      blocks++;
      if (flow.block[mentioned[at]!] !== flow.zero) executed++;
    }
    this.lineBlocks.push(blocks);
    this.lineBlocksExecuted.push(executed);
  }

  /** The count when it can be shown as it is; else -1 - what to show instead. */
  private presentable(count: number): number {
    // Counts of wide objects are 64-bit integers in disguise.
    const plain = typeof count === 'number' ? count : Number(count);
    if (plain >= 0 && plain <= Number.MAX_SAFE_INTEGER) return plain;
    this.clamped++;
    return plain < 0 ? -1 : -1 - Number.MAX_SAFE_INTEGER;
  }

  private addFunctions({ plan, lines }: ObjectCoverage, object: number, files: readonly number[]): void {
    const { notes } = plan;
    for (let fn = 0; fn < notes.ident.length; fn++) {
      if (notes.artificial[fn]) continue;
      this.nameStart.push(this.nameBytes.length);
      const { bytes, start } = notes.functionName;
      for (let at = start[fn]!; at < start[fn + 1]!; at++) this.nameBytes.push(bytes[at]!);
      this.functionObject.push(object);
      this.functionFile.push(files[notes.functionFile[fn]!]!);
      this.startLine.push(notes.startLine[fn]!);
      this.endLine.push(notes.endLine[fn]!);
      const calls = this.presentable(lines.calls[fn]!);
      this.calls.push(calls < 0 ? -1 - calls : calls);
      this.blocks.push(notes.firstBlock[fn + 1]! - notes.firstBlock[fn]! - 2);
      this.blocksExecuted.push(lines.blocksExecuted[fn]!);
    }
  }
}

/** The sum of two counts, 2^53 - 1 at most: the same in any order. */
export function addSaturated(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}

/** The buffers of a batch, to be transferred rather than copied. */
export function buffersOf(batch: Batch): ArrayBuffer[] {
  const columns = Object.values(batch).filter((value) => ArrayBuffer.isView(value)) as Uint8Array[];
  return [...columns, batch.functionName.bytes, batch.functionName.start].map(
    (column) => column.buffer as ArrayBuffer,
  );
}
