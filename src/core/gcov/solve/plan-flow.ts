// Flow graph → the order in which its counts can be worked out.
//
// Counters sit on the arcs off a spanning tree; every other count follows because what enters a block leaves it. Which
// count follows when depends on the graph alone. It matters: the kernel counts without atomics, so conservation can fail
// a little, and then the equation that is used decides the result. The order here is gcov's.

import type { Notes } from '../notes/notes';
import { exitBlock, type FlowGraph } from './flow-graph';

/** Steps of a plan: two low bits say which, the rest is the block or arc that gets its count. */
export const step = {
  /** block = sum of the arcs that leave it */
  blockFromSucc: 0,
  /** block = sum of the arcs that enter it */
  blockFromPred: 1,
  /** arc = its source block - the other arcs that leave it */
  arcFromSource: 2,
  /** arc = its target block - the other arcs that enter it */
  arcFromTarget: 3,
} as const;

/** How to solve one object. Belongs to a build. */
export interface FlowPlan {
  /** Steps in order, for all functions; in the code of the dialect that made the plan. */
  readonly steps: Uint32Array;
  /** No count of the object adds up more counts of arcs or blocks than these. */
  readonly greatestSum: number;
  /** Functions in which some block's count does not follow from the counters. */
  readonly unsolvable: readonly number[];
}

/** Plans all functions of an object. */
export function planFlow(notes: Notes, graph: FlowGraph): FlowPlan {
  const { firstBlock, arcSource, arcTarget } = notes;
  const blockCount = firstBlock[firstBlock.length - 1]!;
  const { succStart, succArc, predStart, predArc, counter } = graph;
  const steps = new Uint32Array(blockCount + arcSource.length);
  const unsolvable: number[] = [];
  let stepCount = 0;

  // Unknown arcs at each block, and which counts are known.
  const unknownSucc = new Int32Array(blockCount);
  const unknownPred = new Int32Array(blockCount);
  const arcKnown = new Uint8Array(arcSource.length);
  const blockKnown = new Uint8Array(blockCount);
  for (let arc = 0; arc < arcSource.length; arc++) {
    if (counter[arc]! >= 0) {
      arcKnown[arc] = 1;
    } else {
      unknownSucc[arcSource[arc]!]!++;
      unknownPred[arcTarget[arc]!]!++;
    }
  }

  // Two stacks, linked through the blocks: counts to try, and known counts to use. A block is on at most one.
  const next = new Int32Array(blockCount);
  const stacked = new Uint8Array(blockCount);
  let toTry = -1;
  let toUse = -1;

  for (let fn = 0; fn < notes.ident.length; fn++) {
    const entry = firstBlock[fn]!;
    const end = firstBlock[fn + 1]!;
    const exit = exitBlock(notes, fn);
    // Nothing enters the entry and nothing leaves the exit, which says nothing about their counts.
    if (predStart[entry] === predStart[entry + 1]) unknownPred[entry] = -1;
    if (succStart[exit] === succStart[exit + 1]) unknownSucc[exit] = -1;
    for (let block = entry; block < end; block++) {
      next[block] = toTry;
      stacked[block] = 1;
      toTry = block;
    }
    while (toTry >= 0 || toUse >= 0) {
      while (toTry >= 0) {
        const block = toTry;
        toTry = next[block]!;
        stacked[block] = 0;
        if (unknownSucc[block] === 0) steps[stepCount++] = (block << 2) | step.blockFromSucc;
        else if (unknownPred[block] === 0) steps[stepCount++] = (block << 2) | step.blockFromPred;
        else continue;
        blockKnown[block] = 1;
        stacked[block] = 1;
        next[block] = toUse;
        toUse = block;
      }
      while (toUse >= 0) {
        const block = toUse;
        toUse = next[block]!;
        stacked[block] = 0;
        if (unknownSucc[block] === 1) {
          const arc = firstUnknown(succArc, succStart[block]!, succStart[block + 1]!, arcKnown);
          steps[stepCount++] = (arc << 2) | step.arcFromSource;
          arcKnown[arc] = 1;
          unknownSucc[block] = 0;
          const target = arcTarget[arc]!;
          const left = --unknownPred[target]!;
          if (!stacked[target] && left === (blockKnown[target] ? 1 : 0)) push(target);
        }
        if (unknownPred[block] === 1) {
          const arc = firstUnknown(predArc, predStart[block]!, predStart[block + 1]!, arcKnown);
          steps[stepCount++] = (arc << 2) | step.arcFromTarget;
          arcKnown[arc] = 1;
          unknownPred[block] = 0;
          const source = arcSource[arc]!;
          const left = --unknownSucc[source]!;
          if (!stacked[source] && left === (blockKnown[source] ? 1 : 0)) push(source);
        }
      }
    }
    for (let block = entry; block < end; block++) {
      if (blockKnown[block]) continue;
      unsolvable.push(fn);
      break;
    }
  }
  // What enters a block, or all its mentions on one line.
  const greatestSum = Math.max(arcSource.length + 1, notes.line.length);
  return { steps: steps.slice(0, stepCount), greatestSum, unsolvable };

  function push(block: number): void {
    stacked[block] = 1;
    if (blockKnown[block]) {
      next[block] = toUse;
      toUse = block;
    } else {
      next[block] = toTry;
      toTry = block;
    }
  }
}

function firstUnknown(arcs: Uint32Array, first: number, last: number, known: Uint8Array): number {
  for (let at = first; at < last; at++) {
    const arc = arcs[at]!;
    if (!known[arc]) return arc;
  }
  throw new Error('internal error: a block counts an unknown arc that it does not have');
}
