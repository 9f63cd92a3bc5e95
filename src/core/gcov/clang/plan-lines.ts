// Notes + flow graph → which blocks and arcs make up the count of each source line, by llvm-cov's rules.
//
// Every line of a block gets the block, twice if the block lists it twice, and then counts it twice. A block's arcs are
// branches of the line that it lists last, which need not be its greatest; the lines are in the order of instructions.
//
// All lines are of the function's own file, whatever file name stands before them. Functions that begin on one line are
// no group: a line is one record, whoever it belongs to.

import { GrowableU32 } from '../../bytes/growable';
import { PairTable } from '../../bytes/pair-table';
import type { LinePlan } from '../attribute/line-plan';
import {
  type BlocksByRecord,
  blocksByRecord,
  locationsByBlock,
  sortRecords,
} from '../attribute/order-records';
import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';

/** Plans the lines of an object. */
export function planLines(notes: Notes, graph: FlowGraph): LinePlan {
  const mentions = collectMentions(notes);
  const { recordOfSlot, fileStart, line, owner } = sortRecords(notes, mentions.slots);
  const mentioned = blocksByRecord(mentions.slot, mentions.block, recordOfSlot);
  const arcs = collectArcs(notes, graph, mentioned, mentions.lastLine, line);
  return {
    fileStart,
    line,
    owner,
    unexceptional: new Uint8Array(line.length).fill(1),
    mentionedStart: mentioned.start,
    mentioned: mentioned.block,
    attachedStart: mentioned.start,
    attached: mentioned.block,
    cyclic: arcs.cyclic,
    enteringStart: arcs.enteringStart,
    entering: arcs.entering,
    branchStart: arcs.branchStart,
    branch: arcs.branch,
    exceptionalBlock: new Uint8Array(mentions.lastLine.length),
    inGroup: new Uint8Array(notes.ident.length),
  };
}

interface Mentions {
  readonly slots: PairTable;
  readonly slot: Uint32Array;
  readonly block: Uint32Array;
  /** Per block: the line that it lists last; 0 for none. */
  readonly lastLine: Uint32Array;
}

const slots = new PairTable();
const scratch = { entering: new GrowableU32(), branch: new GrowableU32() };

function collectMentions(notes: Notes): Mentions {
  const { firstBlock, firstLine, line, functionFile } = notes;
  const byBlock = locationsByBlock(notes);
  slots.clear(line.length);
  const slot = new Uint32Array(line.length);
  const block = new Uint32Array(line.length);
  const lastLine = new Uint32Array(byBlock.start.length - 1);
  let count = 0;
  for (let fn = 0; fn < notes.ident.length; fn++) {
    for (let owner = firstBlock[fn]!; owner < firstBlock[fn + 1]!; owner++) {
      for (let at = byBlock.start[owner]!; at < byBlock.start[owner + 1]!; at++) {
        const location = byBlock.location[at]!;
        for (let item = firstLine[location]!; item < firstLine[location + 1]!; item++) {
          lastLine[owner] = line[item]!;
          slot[count] = slots.idOf(functionFile[fn]!, line[item]!);
          block[count++] = owner;
        }
      }
    }
  }
  return { slots, slot, block, lastLine };
}

type ArcColumns = Pick<LinePlan, 'cyclic' | 'enteringStart' | 'entering' | 'branchStart' | 'branch'>;

function collectArcs(
  notes: Notes,
  { predStart, predArc, succStart, succArc }: FlowGraph,
  mentioned: BlocksByRecord,
  lastLine: Uint32Array,
  line: Uint32Array,
): ArcColumns {
  const cyclic = new Uint8Array(line.length);
  const enteringStart = new Uint32Array(line.length + 1);
  const branchStart = new Uint32Array(line.length + 1);
  const { entering, branch } = scratch;
  entering.clear();
  branch.clear();
  const isEntry = new Uint8Array(lastLine.length);
  for (let fn = 0; fn < notes.ident.length; fn++) isEntry[notes.firstBlock[fn]!] = 1;
  /** The record (plus one) that a block was last seen on. */
  const seenOn = new Uint32Array(lastLine.length);

  for (let record = 0; record < line.length; record++) {
    const first = mentioned.start[record]!;
    const last = mentioned.start[record + 1]!;
    for (let at = first; at < last; at++) seenOn[mentioned.block[at]!] = record + 1;
    for (let at = first; at < last; at++) {
      const block = mentioned.block[at]!;
      const firstOut = succStart[block]!;
      const endOut = succStart[block + 1]!;
      if (isEntry[block]) {
        for (let edge = firstOut; edge < endOut; edge++) entering.push(succArc[edge]!);
      } else {
        for (let edge = predStart[block]!; edge < predStart[block + 1]!; edge++) {
          const arc = predArc[edge]!;
          const source = notes.arcSource[arc]!;
          if (seenOn[source] !== record + 1) entering.push(arc);
          // A cycle somewhere goes to an earlier block. A block that loops to itself is not counted for it.
          else if (source > block) cyclic[record] = 1;
        }
      }
      if (lastLine[block] === line[record] && endOut - firstOut > 1) {
        for (let edge = firstOut; edge < endOut; edge++) branch.push(succArc[edge]!);
      }
    }
    enteringStart[record + 1] = entering.length;
    branchStart[record + 1] = branch.length;
  }
  return { cyclic, enteringStart, entering: entering.copy(), branchStart, branch: branch.copy() };
}
