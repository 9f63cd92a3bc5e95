// Line plan + solved counts → what gcov says of each line, branch and function of an object.

import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { CountColumn, FlowCounts } from '../solve/solve-flow';
import { CycleCounter } from './cycles';
import type { LinePlan } from './line-plan';

/** Counts of one object, in gcov's own numbers: negative ones included. */
export interface LineCounts {
  /** Per record of the line plan. */
  readonly count: CountColumn;
  /** Per record: 1 when some block mentioned on the line never ran. */
  readonly unexecutedBlock: Uint8Array;
  /** Per function: how often it was entered. */
  readonly calls: CountColumn;
  /** Per function: blocks that ran. Like gcov, leaves out the first and the last block. */
  readonly blocksExecuted: Uint32Array;
}

/** Counts the lines of an object. */
export function countLines(notes: Notes, graph: FlowGraph, plan: LinePlan, counts: FlowCounts): LineCounts {
  const { arc, block, zero } = counts;
  const recordCount = plan.line.length;
  const count = arc.slice(0, 0).constructor as Float64ArrayConstructor;
  const lineCount = new count(recordCount);
  const unexecutedBlock = new Uint8Array(recordCount);
  const { mentionedStart, mentioned, attachedStart, enteringStart, entering, exceptionalBlock } = plan;
  let cycles: CycleCounter | undefined;

  for (let record = 0; record < recordCount; record++) {
    const attachedFirst = attachedStart[record]!;
    const attachedLast = attachedStart[record + 1]!;
    let total = zero;
    for (let at = mentionedStart[record]!; at < mentionedStart[record + 1]!; at++) {
      const blockCount = block[mentioned[at]!]!;
      total += blockCount;
      if (blockCount === zero && !exceptionalBlock[mentioned[at]!]) unexecutedBlock[record] = 1;
    }
    if (attachedFirst < attachedLast) {
      total = zero;
      for (let at = enteringStart[record]!; at < enteringStart[record + 1]!; at++)
        total += arc[entering[at]!]!;
      if (plan.cyclic[record]) {
        cycles ??= new CycleCounter(notes, graph, counts);
        total += cycles.count(plan.attached, attachedFirst, attachedLast);
      }
    }
    lineCount[record] = total;
  }
  return { count: lineCount, unexecutedBlock, ...countFunctions(notes, counts) };
}

function countFunctions(
  notes: Notes,
  { block, zero }: FlowCounts,
): Pick<LineCounts, 'calls' | 'blocksExecuted'> {
  const Column = block.constructor as Float64ArrayConstructor;
  const calls = new Column(notes.ident.length);
  const blocksExecuted = new Uint32Array(notes.ident.length);
  for (let fn = 0; fn < notes.ident.length; fn++) {
    const entry = notes.firstBlock[fn]!;
    calls[fn] = block[entry]!;
    for (let at = entry + 1; at < notes.firstBlock[fn + 1]! - 1; at++) {
      if (block[at] !== zero) blocksExecuted[fn]!++;
    }
  }
  return { calls, blocksExecuted };
}
