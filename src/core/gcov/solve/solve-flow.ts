// Counters + plan → the count of every arc and block of an object.

import type { Counters } from '../counters/counters';
import type { Notes } from '../notes/notes';
import type { FlowGraph } from './flow-graph';
import { type FlowPlan, step } from './plan-flow';

/**
 * A column of counts. Doubles, or 64-bit integers when doubles would not be exact. Code that only adds, subtracts and
 * compares entries with one another works on both, but TypeScript cannot say so: it sees doubles.
 */
export type CountColumn = Float64Array;

/** Solved counts of one object. */
export interface FlowCounts {
  readonly arc: CountColumn;
  readonly block: CountColumn;
  /** The zero of the columns: `0`, or `0n` seen as a number. */
  readonly zero: number;
  /** True when the columns are 64-bit integers. */
  readonly wide: boolean;
}

/**
 * Solves an object. `functionCounters[f]` is the entry of `counters` for function f of the notes, or -1: counted as never run.
 */
export function solveFlow(
  notes: Notes,
  graph: FlowGraph,
  plan: FlowPlan,
  counters: Counters,
  functionCounters: Int32Array,
): FlowCounts {
  return solveExactly(notes, graph, plan, counters, functionCounters, runSteps);
}

/**
 * Solves with doubles, and once more with 64-bit integers where doubles turn out not to be exact.
 *
 * @param run completes counts that hold the counters
 * @param Wide the integers: signed ones unless negative counts cannot be
 */
export function solveExactly(
  notes: Notes,
  graph: FlowGraph,
  plan: FlowPlan,
  counters: Counters,
  functionCounters: Int32Array,
  run: (notes: Notes, graph: FlowGraph, plan: FlowPlan, counts: FlowCounts) => void,
  Wide: BigInt64ArrayConstructor | BigUint64ArrayConstructor = BigInt64Array,
): FlowCounts {
  if (counters.exactValue === null) {
    const counts = placeCounters(notes, graph, counters, functionCounters, null);
    run(notes, graph, plan, counts);
    if (isExact(counts, plan.greatestSum)) return counts;
  }
  const counts = placeCounters(notes, graph, counters, functionCounters, Wide);
  run(notes, graph, plan, counts);
  return counts;
}

/** Sums stay below 2^53, so every count that is added up from these is exact as a double. */
function isExact(counts: FlowCounts, greatestSum: number): boolean {
  let greatest = 0;
  for (let at = 0; at < counts.arc.length; at++) greatest = Math.max(greatest, Math.abs(counts.arc[at]!));
  for (let at = 0; at < counts.block.length; at++) greatest = Math.max(greatest, Math.abs(counts.block[at]!));
  return greatest * greatestSum < Number.MAX_SAFE_INTEGER;
}

/** Counts of zero, save for the arcs that have counters. */
function placeCounters(
  { arcSource, firstArc, firstBlock }: Notes,
  { counter }: FlowGraph,
  counters: Counters,
  functionCounters: Int32Array,
  Wide: BigInt64ArrayConstructor | BigUint64ArrayConstructor | null,
): FlowCounts {
  const wide = Wide !== null;
  const Column = (Wide ?? Float64Array) as Float64ArrayConstructor;
  const zero = (wide ? 0n : 0) as number;
  const value = wide ? exactValues(counters) : counters.value;
  const arc = new Column(arcSource.length);
  const block = new Column(firstBlock[firstBlock.length - 1]!);
  for (let fn = 0; fn < functionCounters.length; fn++) {
    if (functionCounters[fn]! < 0) continue;
    const first = counters.firstValue[functionCounters[fn]!]!;
    for (let at = firstArc[fn]!; at < firstArc[fn + 1]!; at++) {
      if (counter[at]! >= 0) arc[at] = value[first + counter[at]!]!;
    }
  }
  return { arc, block, zero, wide };
}

function runSteps(notes: Notes, graph: FlowGraph, { steps }: FlowPlan, counts: FlowCounts): void {
  const { arcSource, arcTarget } = notes;
  const { succStart, succArc, predStart, predArc } = graph;
  const { arc: arcCount, block: blockCount, zero } = counts;
  for (let at = 0; at < steps.length; at++) {
    const encoded = steps[at]!;
    const index = encoded >>> 2;
    switch (encoded & 3) {
      case step.blockFromSucc:
        blockCount[index] = sum(succArc, succStart[index]!, succStart[index + 1]!, arcCount, zero);
        break;
      case step.blockFromPred:
        blockCount[index] = sum(predArc, predStart[index]!, predStart[index + 1]!, arcCount, zero);
        break;
      case step.arcFromSource: {
        // The arc's own count is still zero, so the sum is that of the others.
        const block = arcSource[index]!;
        const others = sum(succArc, succStart[block]!, succStart[block + 1]!, arcCount, zero);
        arcCount[index] = blockCount[block]! - others;
        break;
      }
      default: {
        const block = arcTarget[index]!;
        const others = sum(predArc, predStart[block]!, predStart[block + 1]!, arcCount, zero);
        arcCount[index] = blockCount[block]! - others;
      }
    }
  }
}

/** The sum of `arcs[first .. last]`. */
export function sum(
  arcs: Uint32Array,
  first: number,
  last: number,
  arcCount: CountColumn,
  zero: number,
): number {
  let total = zero;
  for (let at = first; at < last; at++) total += arcCount[arcs[at]!]!;
  return total;
}

function exactValues(counters: Counters): CountColumn {
  const exact = counters.exactValue ?? BigInt64Array.from(counters.value, (count) => BigInt(count));
  return exact as unknown as CountColumn;
}
