// Line plan + solved counts → what gcov says of each line, branch and function of an object.

import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { CountColumn, FlowCounts } from '../solve/solve-flow';
import { type CycleCounter, ElementaryCycles } from './cycles';
import type { LinePlan } from './line-plan';

/** Counts of one object, in gcov's own numbers: negative ones of gcc's gcov included. */
export interface LineCounts {
  /** Per record of the line plan. */
  readonly count: CountColumn;
  /** Per record: 1 when some block mentioned on the line never ran. */
  readonly unexecutedBlock: Uint8Array;
  /** True when some line's blocks loop in more ways than could be counted: its count is too low. */
  readonly loopsCutShort: boolean;
  /** Per function: how often it was entered. */
  readonly calls: CountColumn;
  /** Per function: blocks that ran. gcc's gcov leaves out the first and the last block, llvm-cov entry and exit. */
  readonly blocksExecuted: Uint32Array;
}

/** Counts the lines of an object. */
export function countLines(notes: Notes, graph: FlowGraph, plan: LinePlan, counts: FlowCounts): LineCounts {
  const cycleCounter = (): CycleCounter => new ElementaryCycles(notes, graph, counts);
  return { ...countRecords(plan, counts, cycleCounter), ...countFunctions(notes, counts) };
}

/** Counts each record of a line plan. `cycleCounter` is called once, and only when some line can loop. */
export function countRecords(
  plan: LinePlan,
  counts: FlowCounts,
  cycleCounter: () => CycleCounter,
): Pick<LineCounts, 'count' | 'unexecutedBlock' | 'loopsCutShort'> {
  const Column = counts.block.constructor as Float64ArrayConstructor;
  const count = new Column(plan.line.length);
  const unexecutedBlock = new Uint8Array(plan.line.length);
  addMentioned(plan, counts, count, unexecutedBlock);
  countAttached(plan, counts, count);
  const loopsCutShort = addCycles(plan, count, cycleCounter);
  return { count, unexecutedBlock, loopsCutShort };
}

/** Lines on which blocks are only mentioned have the sum of their counts. */
function addMentioned(
  plan: LinePlan,
  { block, zero }: FlowCounts,
  count: CountColumn,
  unexecuted: Uint8Array,
): void {
  const { mentionedStart, mentioned, exceptionalBlock } = plan;
  for (let record = 0; record < count.length; record++) {
    const last = mentionedStart[record + 1]!;
    let total = zero;
    for (let at = mentionedStart[record]!; at < last; at++) {
      const blockCount = block[mentioned[at]!]!;
      total += blockCount;
      if (blockCount === zero && exceptionalBlock[mentioned[at]!] === 0) unexecuted[record] = 1;
    }
    count[record] = total;
  }
}

/** Lines with attached blocks have what enters these from elsewhere. */
function countAttached(plan: LinePlan, { arc, zero }: FlowCounts, count: CountColumn): void {
  const { attachedStart, enteringStart, entering } = plan;
  for (let record = 0; record < count.length; record++) {
    if (attachedStart[record] === attachedStart[record + 1]) continue;
    const last = enteringStart[record + 1]!;
    let total = zero;
    for (let at = enteringStart[record]!; at < last; at++) total += arc[entering[at]!]!;
    count[record] = total;
  }
}

/** Lines whose blocks loop among themselves have these loops on top. True when there were too many to count. */
function addCycles(plan: LinePlan, count: CountColumn, cycleCounter: () => CycleCounter): boolean {
  let cycles: CycleCounter | undefined;
  for (let record = 0; record < count.length; record++) {
    if (plan.cyclic[record] === 0) continue;
    cycles ??= cycleCounter();
    count[record]! += cycles.count(
      plan.attached,
      plan.attachedStart[record]!,
      plan.attachedStart[record + 1]!,
    );
  }
  return cycles?.exhausted ?? false;
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
