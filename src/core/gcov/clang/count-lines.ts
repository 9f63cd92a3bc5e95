// Line plan + solved counts → what llvm-cov says of each line, branch and function of an object.

import { countRecords, type LineCounts } from '../attribute/count-lines';
import type { LinePlan } from '../attribute/line-plan';
import type { Notes } from '../notes/notes';
import { exitBlock, type FlowGraph } from '../solve/flow-graph';
import type { FlowCounts } from '../solve/solve-flow';
import { GreedyCycles } from './cycles';

/** Counts the lines of an object. */
export function countLines(notes: Notes, graph: FlowGraph, plan: LinePlan, counts: FlowCounts): LineCounts {
  const records = countRecords(plan, counts, () => new GreedyCycles(notes, graph, counts));
  return { ...records, ...countFunctions(notes, counts) };
}

function countFunctions(
  notes: Notes,
  { block, zero }: FlowCounts,
): Pick<LineCounts, 'calls' | 'blocksExecuted'> {
  const { ident, firstBlock } = notes;
  const Column = block.constructor as Float64ArrayConstructor;
  const calls = new Column(ident.length);
  const blocksExecuted = new Uint32Array(ident.length);
  for (let fn = 0; fn < ident.length; fn++) {
    const entry = firstBlock[fn]!;
    const exit = exitBlock(notes, fn);
    calls[fn] = block[entry]!;
    for (let at = entry + 1; at < firstBlock[fn + 1]!; at++) {
      if (at !== exit && block[at] !== zero) blocksExecuted[fn]!++;
    }
  }
  return { calls, blocksExecuted };
}
