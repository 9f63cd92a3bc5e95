// Small objects made by hand, and the way from an object to its coverage.

import { countObject, type ObjectCoverage, planObject } from '../../src/core/analyze';
import { readCounters } from '../../src/core/gcov/counters/read-counters';
import {
  type CounterOptions,
  type SyntheticFunction,
  type SyntheticObject,
  type Target,
  writeCounters,
  writeNotes,
} from './gcov-writer';

/** The compiler and machine of the kernels at hand. */
export const gcc12: Target = { version: 'B22*', littleEndian: true };

/** `from to flags count`, as short as can be. */
export type ArcTuple = readonly [from: number, to: number, flags: number, count: bigint | number];

/** A function `f` on lines 1 to 50 of `a.c`: arcs, and the lines of `a.c` per block. */
export function makeFunction(
  blocks: number,
  arcs: readonly ArcTuple[],
  lines: Readonly<Record<number, readonly number[]>> = {},
  rest: Partial<SyntheticFunction> = {},
): SyntheticFunction {
  return {
    ident: 1,
    linenoChecksum: 0x11111111,
    cfgChecksum: 0x22222222,
    name: 'f',
    file: 'a.c',
    startLine: 1,
    startColumn: 5,
    endLine: 50,
    endColumn: 1,
    blocks,
    arcs: arcs.map(([from, to, flags, count]) => ({ from, to, flags, count: BigInt(count) })),
    lines: Object.entries(lines).map(([block, numbers]) => ({
      block: Number(block),
      locations: [{ file: 'a.c', lines: numbers }],
    })),
    ...rest,
  };
}

export function makeObject(...functions: readonly SyntheticFunction[]): SyntheticObject {
  return { stamp: 0x12345678, workingDirectory: '/build', functions };
}

/** Two functions, each with a loop and a branch, some counters zero: a bit of everything a record can hold. */
export const everyday = makeObject(
  makeFunction(
    7,
    [
      [0, 2, 5, 1],
      [2, 4, 5, 1],
      [3, 4, 5, 9],
      [4, 3, 0, 9],
      [4, 5, 0, 1],
      [5, 6, 5, 1],
      [5, 1, 3, 0],
      [6, 1, 0, 1],
    ],
    { 2: [10], 3: [11, 12], 4: [10], 5: [14], 6: [15] },
  ),
  makeFunction(
    4,
    [
      [0, 2, 5, 0],
      [2, 3, 0, 0],
      [2, 1, 8, 0],
      [3, 1, 1, 0],
    ],
    { 2: [61], 3: [62] },
    { ident: 2, name: 'never_run', startLine: 60, endLine: 64 },
  ),
);

/** Writes an object, reads it back, solves and attributes it. Throws if its own counters do not fit. */
export function countSynthetic(
  object: SyntheticObject,
  target: Target = gcc12,
  options: CounterOptions = {},
): ObjectCoverage {
  const plan = planObject(writeNotes(object, target, options), 'synthetic.o');
  const counters = readCounters(writeCounters(object, target, options), plan.notes.arcSource.length);
  const coverage = countObject(plan, counters, 'synthetic.gcda');
  if ('message' in coverage) throw new Error(coverage.message);
  return coverage;
}

/** What gcov would say of each line, as `a.c:12 = 3`. */
export function linesOf({ plan, lines }: ObjectCoverage): string[] {
  const said: string[] = [];
  plan.notes.files.forEach((file, index) => {
    for (let record = plan.lines.fileStart[index]!; record < plan.lines.fileStart[index + 1]!; record++) {
      said.push(`${file}:${plan.lines.line[record]} = ${lines.count[record]}`);
    }
  });
  return said;
}
