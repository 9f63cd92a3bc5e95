// What was counted in each file, object by object: out of a model that keeps contributions, or straight out of batches.
//
// The second way makes no model: a run that asks for nothing else is spared the folding.

import { type Batch, lineFlag } from './batch';
import { type CoverageModel, lowerBound } from './coverage-model';

/** Columns that segments are ranges of: `Contributions` or a `Batch`. */
export interface SegmentColumns {
  readonly line: Uint32Array;
  readonly lineCount: Float64Array;
  readonly firstBranch: Uint32Array;
  readonly branchCount: Float64Array;
  readonly branchTarget: Uint32Array;
}

/** The lines of one file in one object: `first .. last` of the columns, ascending. */
export interface FileSegment {
  readonly columns: SegmentColumns;
  readonly first: number;
  readonly last: number;
}

/** What was counted in one file. Lines are 1-based, ranges inclusive. */
export interface FileCounts {
  /** One per object that has code in the file, in no particular order. */
  readonly segments: readonly FileSegment[];
  /** Whether any object has a line, or a function that begins, in a range. */
  hasCodeIn(first: number, last: number): boolean;
  /** Whether counts in a range had to be made presentable: what they show need not be true. */
  isApproximate(first: number, last: number): boolean;
}

/** Files that have code, by name, and what was counted in each. */
export interface CountedFiles {
  readonly files: readonly string[];
  /** @param file place in `files` */
  ofFile(file: number): FileCounts;
}

/** The counts of a model that was folded with contributions. */
export function countedFilesOf(model: CoverageModel): CountedFiles {
  return { files: model.files, ofFile: (file) => new ModelFile(model, file) };
}

class ModelFile implements FileCounts {
  readonly segments: readonly FileSegment[];
  private readonly line: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly functionStart: Uint32Array;

  constructor(model: CoverageModel, file: number) {
    const { contributions } = model;
    const { fileSegment, segmentLine } = contributions;
    const segments: FileSegment[] = [];
    for (let at = fileSegment[file]!; at < fileSegment[file + 1]!; at++) {
      segments.push({ columns: contributions, first: segmentLine[at]!, last: segmentLine[at + 1]! });
    }
    this.segments = segments;
    this.line = model.line.subarray(model.fileLine[file]!, model.fileLine[file + 1]!);
    this.flags = model.lineFlags.subarray(model.fileLine[file]!, model.fileLine[file + 1]!);
    this.functionStart = model.startLine.subarray(model.fileFunction[file]!, model.fileFunction[file + 1]!);
  }

  hasCodeIn(first: number, last: number): boolean {
    return [this.line, this.functionStart].some((lines) => lines[lowerBound(lines, first)]! <= last);
  }

  isApproximate(first: number, last: number): boolean {
    for (let at = lowerBound(this.line, first); this.line[at]! <= last; at++) {
      if (this.flags[at]! & lineFlag.approximate) return true;
    }
    return false;
  }
}

/** Collects what batches count in each file. They are kept as they are. */
export class SegmentCollector {
  private readonly byFile = new Map<string, BatchFile>();

  add(batch: Batch): void {
    batch.segmentFile.forEach((file, segment) => {
      this.fileOf(batch.files[file]!).segments.push({
        columns: batch,
        first: batch.segmentLine[segment]!,
        last: batch.segmentLine[segment + 1]!,
      });
    });
    batch.functionFile.forEach((file, fn) => {
      this.fileOf(batch.files[file]!).functionStarts.push(batch.startLine[fn]!);
    });
  }

  /** Only files that have code come into being: compilers mention others too. */
  private fileOf(name: string): BatchFile {
    let file = this.byFile.get(name);
    if (!file) {
      file = { name, segments: [], functionStarts: [] };
      this.byFile.set(name, file);
    }
    return file;
  }

  /** @remarks Batches that are added later may or may not show in it. */
  build(): CountedFiles {
    const files = [...this.byFile.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { files: files.map(({ name }) => name), ofFile: (file) => new BatchCounts(files[file]!) };
  }
}

interface BatchFile {
  readonly name: string;
  readonly segments: (FileSegment & { readonly columns: Batch })[];
  readonly functionStarts: number[];
}

/** A bit of a line of `BatchCounts`, beside those of `lineFlag`. */
const hasCode = 8;
/** Lines that a source has at most: what damaged notes claim beyond takes no memory. */
const maxLines = 1 << 22;

class BatchCounts implements FileCounts {
  readonly segments: BatchFile['segments'];
  /** By line: `hasCode`, and `lineFlag` bits of all objects together. */
  private readonly lines: Uint8Array;

  constructor({ segments, functionStarts }: BatchFile) {
    this.segments = segments;
    let end = 0;
    for (const start of functionStarts) end = Math.max(end, start);
    for (const { columns, last } of segments) end = Math.max(end, columns.line[last - 1]!);
    this.lines = new Uint8Array(Math.min(end, maxLines) + 1);
    for (const start of functionStarts) this.mark(start, hasCode);
    for (const { columns, first, last } of segments) {
      for (let at = first; at < last; at++) this.mark(columns.line[at]!, hasCode | columns.lineFlags[at]!);
    }
  }

  hasCodeIn(first: number, last: number): boolean {
    const end = Math.min(last, this.lines.length - 1);
    for (let line = first; line <= end; line++) if (this.lines[line]! & hasCode) return true;
    return false;
  }

  isApproximate(first: number, last: number): boolean {
    const end = Math.min(last, this.lines.length - 1);
    for (let line = first; line <= end; line++) {
      if (this.lines[line]! & lineFlag.approximate || this.overflowsAt(line)) return true;
    }
    return false;
  }

  private mark(line: number, bits: number): void {
    if (line < this.lines.length) this.lines[line]! |= bits;
  }

  /** Whether the objects' counts of a line add up to more than a double holds exactly. */
  private overflowsAt(line: number): boolean {
    if (this.segments.length < 2) return false;
    let sum = 0;
    for (const { columns, first, last } of this.segments) {
      const at = lowerBound(columns.line, line, first, last);
      if (at < last && columns.line[at] === line) sum += columns.lineCount[at]!;
    }
    return sum > Number.MAX_SAFE_INTEGER;
  }
}
