// What objects counted in a file, written as short as can be → a model with that one file.

import type { Batch } from '../../model/batch';
import type { CoverageModel } from '../../model/coverage-model';
import { ModelBuilder } from '../../model/model-builder';
import type { SourceFunction, SourceRegion, SourceRegions } from './source-regions';

/** Per line with code: its count, then `[target, taken]` of each branch. */
export type CountedLines = Readonly<Record<number, readonly [number, ...(readonly [number, number])[]]>>;

/** A function of an object, and how often it was called. */
export interface CountedFunction {
  readonly name: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly calls: number;
}

/** A model of `a.c` in which each object counted some lines. `approximate`: lines whose counts were made presentable.
 * `functions`: those of the first object. */
export function modelOf(
  objects: readonly CountedLines[],
  approximate: readonly number[] = [],
  functions: readonly CountedFunction[] = [],
): CoverageModel {
  const builder = new ModelBuilder(true);
  batchesOf(objects, approximate).forEach((batch, at) => {
    builder.add(at === 0 ? { ...batch, ...functionColumns(functions) } : batch);
  });
  return builder.build();
}

function functionColumns(functions: readonly CountedFunction[]) {
  const names = functions.map(({ name }) => Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  let end = 0;
  return {
    functionName: {
      bytes: Uint8Array.from(names.flatMap((name) => [...name])),
      start: Uint32Array.from([0, ...names.map((name) => (end += name.length))]),
    },
    functionObject: new Uint32Array(functions.length),
    functionFile: new Uint32Array(functions.length),
    startLine: Uint32Array.from(functions, ({ startLine }) => startLine),
    endLine: Uint32Array.from(functions, ({ endLine }) => endLine),
    calls: Float64Array.from(functions, ({ calls }) => calls),
    blocks: new Uint32Array(functions.length),
    blocksExecuted: new Uint32Array(functions.length),
  };
}

/** A batch an object. */
export function batchesOf(objects: readonly CountedLines[], approximate: readonly number[] = []): Batch[] {
  return objects.map((lines, at) => batchOf(`object-${at}`, lines, approximate));
}

function batchOf(object: string, lines: CountedLines, approximate: readonly number[]): Batch {
  const entries = Object.entries(lines).map(([line, [count, ...branches]]) => ({
    line: Number(line),
    count,
    branches,
  }));
  const branches = entries.flatMap((entry) => entry.branches);
  let first = 0;
  return {
    objects: [object],
    files: ['a.c'],
    segmentObject: Uint32Array.of(0),
    segmentFile: Uint32Array.of(0),
    segmentLine: Uint32Array.of(0, entries.length),
    line: Uint32Array.from(entries, ({ line }) => line),
    lineCount: Float64Array.from(entries, ({ count }) => count),
    lineFlags: Uint8Array.from(entries, ({ line }) => (approximate.includes(line) ? 4 : 0)),
    lineBlocks: new Uint32Array(entries.length),
    lineBlocksExecuted: new Uint32Array(entries.length),
    firstBranch: Uint32Array.from([0, ...entries.map((entry) => (first += entry.branches.length))]),
    branchCount: Float64Array.from(branches, ([, taken]) => taken),
    branchFlags: new Uint8Array(branches.length),
    branchTarget: Uint32Array.from(branches, ([target]) => target),
    functionName: { bytes: new Uint8Array(0), start: Uint32Array.of(0) },
    functionObject: new Uint32Array(0),
    functionFile: new Uint32Array(0),
    startLine: new Uint32Array(0),
    endLine: new Uint32Array(0),
    calls: new Float64Array(0),
    blocks: new Uint32Array(0),
    blocksExecuted: new Uint32Array(0),
    clamped: 0,
  };
}

/** A function `f` on lines 1 to 50. */
export function sourceFunction(rest: Partial<SourceFunction> = {}): SourceFunction {
  return { name: 'f', startLine: 1, endLine: 50, entry: null, calls: [], rungs: [], ...rest };
}

/** `if (!p)` on line 10, `return -ENOMEM;` on line 11, and the function going on at line 13. */
export function sourceRegion(rest: Partial<SourceRegion> = {}): SourceRegion {
  return {
    ...{
      function: 0,
      startLine: 11,
      endLine: 11,
      guardStart: 10,
      guardEnd: 10,
      guard: '!p',
      way: 'true' as const,
    },
    ...{ callee: 'kmalloc', errno: 'ENOMEM', trigger: 0, confidence: 90 },
    ...{ reasons: [], cause: '', word: 'kmalloc' },
    ...{ elseLine: 13, jumpLine: 0, returns: true },
    ...rest,
  };
}

/** What a source says, as plain values: what is unpacked answers when it is asked. */
export function valuesOf({ functions, regions }: SourceRegions): SourceRegions {
  return {
    functions: functions.map((fn) => read(fn, Object.keys(sourceFunction()))),
    regions: regions.map((region) => read(region, Object.keys(sourceRegion()))),
  };
}

function read<T extends object>(from: T, keys: readonly string[]): T {
  return Object.fromEntries(keys.map((key) => [key, from[key as keyof T]])) as T;
}
