// Source views as tests write them.

import { lineFlag } from '../../core/model/batch';
import type { FunctionRow, SourceView } from '../../shared/api/contract';

/** A line: its count, and what else there is to it. */
export interface TestLine {
  readonly count: number;
  readonly partly?: boolean;
  readonly approximate?: boolean;
  /** Taken counts of branches, by shape. */
  readonly shapes?: readonly (readonly number[])[];
}

/** A view of lines by number. */
export function sourceView(
  lines: Readonly<Record<number, number | TestLine>>,
  functions: readonly Partial<FunctionRow>[] = [],
): SourceView {
  const numbers = Object.keys(lines).map(Number);
  const rows = numbers.map((number): TestLine => {
    const line = lines[number]!;
    return typeof line === 'number' ? { count: line } : line;
  });
  const shapes = rows.flatMap(({ shapes }) => shapes ?? []);
  return {
    file: 'mm/mmap.c',
    text: null,
    problem: null,
    totals: {
      lines: { covered: 0, total: 0 },
      functions: { covered: 0, total: 0 },
      branches: { covered: 0, total: 0 },
    },
    line: Uint32Array.from(numbers),
    lineCount: Float64Array.from(rows, ({ count }) => count),
    lineFlags: Uint8Array.from(
      rows,
      ({ partly, approximate }) =>
        (partly ? lineFlag.unexecutedBlock : 0) | (approximate ? lineFlag.approximate : 0),
    ),
    lineShape: ends(rows.map(({ shapes }) => shapes?.length ?? 0)),
    shapeBranch: ends(shapes.map(({ length }) => length)),
    branchCount: Float64Array.from(shapes.flat()),
    branchFlags: new Uint8Array(shapes.flat().length),
    functions: functions.map((row) => ({
      name: 'f',
      file: 'mm/mmap.c',
      startLine: 1,
      endLine: 0,
      calls: 0,
      blocks: 0,
      blocksExecuted: 0,
      objects: 1,
      ...row,
    })),
    objects: 1,
  };
}

/** Where each of consecutive groups begins, and the end of the last. */
function ends(lengths: readonly number[]): Uint32Array {
  const found = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    found[index + 1] = found[index]! + length;
  });
  return found;
}
