// One snapshot's coverage of a whole tree, as columns folded over all objects.

import type { ByteStrings } from '../bytes/byte-strings';

/**
 * Covered and total of one thing.
 *
 * - A **line** is a distinct (source file, line number) that has code in any object; it is covered when its count, summed
 *   over all objects, is above 0.
 * - A **function** is a distinct (source file, first line, name) in any object: an inline function of a header that is
 *   compiled into a hundred objects is one. It is covered when it was entered in any of them.
 * - A **branch** is one of several ways on from a block, at the line to which the block belongs. Branches of a line are
 *   folded over those objects in which the line has the same branches in the same order; where an inlined line compiled
 *   to differing code, each shape counts on its own. A branch is covered when it was taken in any of its objects.
 *
 * @remarks 100 % means `covered === total`; nothing to cover is `total === 0`, not 0 %.
 */
export interface Ratio {
  covered: number;
  total: number;
}

/** Totals of a file, a directory or the whole snapshot. */
export interface Totals {
  readonly lines: Ratio;
  readonly functions: Ratio;
  readonly branches: Ratio;
}

/** Totals of nothing, to add to. */
export function noTotals(): Totals {
  return {
    lines: { covered: 0, total: 0 },
    functions: { covered: 0, total: 0 },
    branches: { covered: 0, total: 0 },
  };
}

/** Adds `more` to `totals`. */
export function addTotals(totals: Totals, more: Totals): void {
  for (const key of ['lines', 'functions', 'branches'] as const) {
    totals[key].covered += more[key].covered;
    totals[key].total += more[key].total;
  }
}

/** Coverage of a tree, file by file: what costs nothing on top of folding. */
export interface TotalsModel {
  /** Source files by name, ascending. Names are relative to the tree where they lie in it. */
  readonly files: readonly string[];
  readonly fileTotals: readonly Totals[];
  /** Counts that were clamped: negative, or beyond 2^53. */
  readonly clamped: number;
}

/** Coverage of a tree, line by line. Owner of all columns; readers must not write to them. */
export interface CoverageModel extends TotalsModel {
  readonly objects: readonly string[];

  // One entry per line; lines of file f: `fileLine[f] .. fileLine[f + 1]`, ascending.
  readonly fileLine: Uint32Array;
  readonly line: Uint32Array;
  /** Summed over objects; negative and saturated counts are clamped (`lineFlag.approximate`). */
  readonly lineCount: Float64Array;
  /** `lineFlag` bits of all objects together. */
  readonly lineFlags: Uint8Array;
  /** Shapes of line l: `lineShape[l] .. lineShape[l + 1]`; lines without branches have none. */
  readonly lineShape: Uint32Array;

  // One entry per shape: branches that a line has alike in some objects.
  /** Branches of shape s: `shapeBranch[s] .. shapeBranch[s + 1]`. */
  readonly shapeBranch: Uint32Array;
  readonly branchCount: Float64Array;
  /** `branchFlag` bits. */
  readonly branchFlags: Uint8Array;

  // One entry per function; functions of file f: `fileFunction[f] .. fileFunction[f + 1]`, by first line.
  readonly fileFunction: Uint32Array;
  readonly functionName: ByteStrings;
  readonly startLine: Uint32Array;
  /** 0 where the compiler does not say. */
  readonly endLine: Uint32Array;
  /** Summed over objects. */
  readonly calls: Float64Array;
  /** Blocks, and those that ran, in the object where most of them ran. */
  readonly blocks: Uint32Array;
  readonly blocksExecuted: Uint32Array;
  /** In how many objects the function has code of its own. */
  readonly functionObjects: Uint32Array;

  /** Which object counted what; empty when the model was folded without. */
  readonly contributions: Contributions;
}

/** The lines of each file in each object, as folded, with their blocks and with where their branches lead. */
export interface Contributions {
  /** Segments of file f: `fileSegment[f] .. fileSegment[f + 1]`, by object. */
  readonly fileSegment: Uint32Array;
  readonly segmentObject: Uint32Array;
  /** Lines of segment s: `segmentLine[s] .. segmentLine[s + 1]`, ascending. */
  readonly segmentLine: Uint32Array;
  readonly line: Uint32Array;
  readonly lineCount: Float64Array;
  /** As `Batch.lineBlocks`. */
  readonly lineBlocks: Uint32Array;
  readonly lineBlocksExecuted: Uint32Array;
  /** Branches of line l: `firstBranch[l] .. firstBranch[l + 1]`. */
  readonly firstBranch: Uint32Array;
  readonly branchCount: Float64Array;
  /** As `Batch.branchTarget`. */
  readonly branchTarget: Uint32Array;
}

/** What one object counted on a line. */
export interface Contribution {
  readonly object: string;
  readonly count: number;
  /** Blocks of the object's code on the line, and those that ran. */
  readonly blocks: number;
  readonly blocksExecuted: number;
}

/** The objects in which a line has code, in the model's order of objects. */
export function contributionsTo(model: CoverageModel, file: number, line: number): Contribution[] {
  const { fileSegment, segmentObject, segmentLine, line: lines, ...columns } = model.contributions;
  const found: Contribution[] = [];
  for (let segment = fileSegment[file]!; segment < fileSegment[file + 1]!; segment++) {
    const first = segmentLine[segment]!;
    const own = lines.subarray(first, segmentLine[segment + 1]!);
    const at = lowerBound(own, line);
    if (own[at] !== line) continue;
    found.push({
      object: model.objects[segmentObject[segment]!]!,
      count: columns.lineCount[first + at]!,
      blocks: columns.lineBlocks[first + at]!,
      blocksExecuted: columns.lineBlocksExecuted[first + at]!,
    });
  }
  return found;
}

/** Totals of the whole snapshot. */
export function totalsOf(model: TotalsModel): Totals {
  const totals = noTotals();
  for (const file of model.fileTotals) addTotals(totals, file);
  return totals;
}

/** Totals of one directory, with everything below it. */
export interface DirectoryTotals {
  readonly path: string;
  /** Files at any depth. */
  readonly files: number;
  readonly totals: Totals;
}

/**
 * Totals per directory, by path.
 *
 * @param depth how many components of a path make a directory: 1 for the top level; Infinity for every directory
 */
export function directoryTotals(model: TotalsModel, depth: number): DirectoryTotals[] {
  const directories = new Map<string, { path: string; files: number; totals: Totals }>();
  model.files.forEach((file, index) => {
    let end = file.indexOf('/', 1);
    for (let level = 1; end > 0 && level <= depth; level++) {
      const path = file.slice(0, end);
      let directory = directories.get(path);
      if (!directory) {
        directory = { path, files: 0, totals: noTotals() };
        directories.set(path, directory);
      }
      directory.files++;
      addTotals(directory.totals, model.fileTotals[index]!);
      end = file.indexOf('/', end + 1);
    }
  });
  return [...directories.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The place of the first value that is not below `wanted` in an ascending column, or in `low .. high` of one. */
export function lowerBound(column: Uint32Array, wanted: number, low = 0, high = column.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line's place in the model's columns, or -1 when it has no code. */
export function lineIndex(model: CoverageModel, file: number, line: number): number {
  const first = model.fileLine[file]!;
  const own = model.line.subarray(first, model.fileLine[file + 1]!);
  const at = lowerBound(own, line);
  return own[at] === line ? first + at : -1;
}
