// Counters + plan → the count of every arc and block, by llvm-cov's rules.
//
// Where flow is not conserved llvm-cov takes the absolute value of what is left over, in 64 bits: no count is negative,
// and one above 2^63 is what it is.

import type { Counters } from '../counters/counters';
import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { FlowPlan } from '../solve/plan-flow';
import { type FlowCounts, solveExactly, sum } from '../solve/solve-flow';
import { atTarget } from './plan-flow';

/** Solves an object; parameters as of gcc's `solveFlow`. A block counts what leaves it, so the exit counts 0. */
export function solveFlow(
  notes: Notes,
  graph: FlowGraph,
  plan: FlowPlan,
  counters: Counters,
  functionCounters: Int32Array,
): FlowCounts {
  return solveExactly(notes, graph, plan, counters, functionCounters, runSteps, BigUint64Array);
}

function runSteps(
  { arcSource, arcTarget }: Notes,
  { predStart, predArc, succStart, succArc }: FlowGraph,
  { steps }: FlowPlan,
  { arc, block, zero, wide }: FlowCounts,
): void {
  const magnitude = wide ? (wideMagnitude as unknown as (excess: number) => number) : Math.abs;
  for (let at = 0; at < steps.length; at++) {
    const index = steps[at]! >>> 1;
    const end = (steps[at]! & atTarget ? arcTarget : arcSource)[index]!;
    // The arc's own count is still zero, so this is the excess of the others.
    const entering = sum(predArc, predStart[end]!, predStart[end + 1]!, arc, zero);
    const leaving = sum(succArc, succStart[end]!, succStart[end + 1]!, arc, zero);
    arc[index] = magnitude(entering - leaving);
  }
  for (let at = 0; at < block.length; at++) {
    block[at] = sum(succArc, succStart[at]!, succStart[at + 1]!, arc, zero);
  }
}

function wideMagnitude(excess: bigint): bigint {
  const signed = BigInt.asIntN(64, excess);
  return signed < 0n ? -signed : signed;
}
