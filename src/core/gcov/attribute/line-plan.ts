// Notes + flow graph → which blocks and arcs make up the count of each source line of an object.
//
// gcov attaches a block to the last line of each of its locations, and mentions it on the others. A line's count is what
// enters its attached blocks from elsewhere, plus what loops among them. None of this depends on counters, so it is
// worked out once per build.
//
// Functions that begin on the same line of the same file form a group (SYSCALL_DEFINE makes three). gcov keeps the lines
// of each member apart, so one source line can have several records here: its `owner` tells them apart.

import { GrowableU32 } from '../../bytes/growable';
import { PairTable } from '../../bytes/pair-table';
import type { Notes } from '../notes/notes';
import { arcKind, type FlowGraph } from '../solve/flow-graph';
import { type BlocksByRecord, blocksByRecord, locationsByBlock, sortRecords } from './order-records';

/** The lines of one object, as records sorted by file and line. */
export interface LinePlan {
  /** Records of file f: `fileStart[f] .. fileStart[f + 1]`. */
  readonly fileStart: Uint32Array;

  // One entry per record.
  readonly line: Uint32Array;
  /** The group member that owns the record, or -1. */
  readonly owner: Int32Array;
  /** 1 when some block of the line runs without an exception being thrown. */
  readonly unexceptional: Uint8Array;
  /** 1 when the attached blocks can loop among themselves. */
  readonly cyclic: Uint8Array;
  /** Blocks mentioned on record r, in order of mention: `mentioned[mentionedStart[r] ..]`. */
  readonly mentionedStart: Uint32Array;
  readonly mentioned: Uint32Array;
  /** Blocks attached to record r. */
  readonly attachedStart: Uint32Array;
  readonly attached: Uint32Array;
  /** Arcs into the attached blocks from blocks that are not attached to the record; in clang's, an arc may stand twice. */
  readonly enteringStart: Uint32Array;
  readonly entering: Uint32Array;
  /** Arcs that gcov prints as branches of the record. */
  readonly branchStart: Uint32Array;
  readonly branch: Uint32Array;

  /** 1 for blocks that only an exception reaches. */
  readonly exceptionalBlock: Uint8Array;
  /** 1 for functions whose lines share their first line with another function. */
  readonly inGroup: Uint8Array;
}

/** Plans the lines of an object. */
export function planLines(notes: Notes, graph: FlowGraph): LinePlan {
  const inGroup = findGroups(notes);
  const exceptionalBlock = findExceptionalBlocks(notes, graph);
  const mentions = collectMentions(notes, inGroup);
  const order = sortRecords(notes, mentions.slots);
  const recordCount = order.recordOfSlot.length;

  const mentioned = blocksByRecord(mentions.mentionSlot, mentions.mentionBlock, order.recordOfSlot);
  const attached = blocksByRecord(mentions.attachSlot, mentions.attachBlock, order.recordOfSlot);
  const unexceptional = new Uint8Array(recordCount);
  for (let record = 0; record < recordCount; record++) {
    for (let at = mentioned.start[record]!; at < mentioned.start[record + 1]!; at++) {
      if (!exceptionalBlock[mentioned.block[at]!]) unexceptional[record] = 1;
    }
  }
  const arcs = collectArcs(notes, graph, attached);
  return {
    fileStart: order.fileStart,
    line: order.line,
    owner: order.owner,
    unexceptional,
    mentionedStart: mentioned.start,
    mentioned: mentioned.block,
    attachedStart: attached.start,
    attached: attached.block,
    cyclic: arcs.cyclic,
    enteringStart: arcs.enteringStart,
    entering: arcs.entering,
    branchStart: arcs.branchStart,
    branch: arcs.branch,
    exceptionalBlock,
    inGroup,
  };
}

const groups = new PairTable();

function findGroups(notes: Notes): Uint8Array {
  const inGroup = new Uint8Array(notes.ident.length);
  if (!notes.profile.hasFunctionRange) return inGroup;
  groups.clear(notes.ident.length);
  const firstAt: number[] = [];
  for (let fn = 0; fn < notes.ident.length; fn++) {
    if (notes.artificial[fn]) continue;
    const place = groups.idOf(notes.functionFile[fn]!, notes.startLine[fn]!);
    const first = firstAt[place];
    if (first === undefined) {
      firstAt[place] = fn;
    } else {
      inGroup[first] = 1;
      inGroup[fn] = 1;
    }
  }
  return inGroup;
}

/** Blocks that no path without a throw reaches, in functions that have throws at all. */
function findExceptionalBlocks(notes: Notes, graph: FlowGraph): Uint8Array {
  const exceptional = new Uint8Array(notes.firstBlock[notes.ident.length]!);
  const { succStart, succArc, kind } = graph;
  for (let fn = 0; fn < notes.ident.length; fn++) {
    if (!graph.hasCatch[fn]) continue;
    const entry = notes.firstBlock[fn]!;
    exceptional.fill(1, entry, notes.firstBlock[fn + 1]!);
    exceptional[entry] = 0;
    const reached = [entry];
    for (let block = reached.pop(); block !== undefined; block = reached.pop()) {
      for (let at = succStart[block]!; at < succStart[block + 1]!; at++) {
        const arc = succArc[at]!;
        const target = notes.arcTarget[arc]!;
        if (kind[arc]! & (arcKind.fake | arcKind.throwing) || !exceptional[target]) continue;
        exceptional[target] = 0;
        reached.push(target);
      }
    }
  }
  return exceptional;
}

/** Line slots in order of first mention, and who is mentioned on and attached to them. */
interface Mentions {
  readonly slots: PairTable;
  readonly mentionSlot: Uint32Array;
  readonly mentionBlock: Uint32Array;
  readonly attachSlot: Uint32Array;
  readonly attachBlock: Uint32Array;
}

const slots = new PairTable();
const scratch = {
  mentionSlot: new GrowableU32(),
  mentionBlock: new GrowableU32(),
  attachSlot: new GrowableU32(),
  attachBlock: new GrowableU32(),
  entering: new GrowableU32(),
  branch: new GrowableU32(),
};

function collectMentions(notes: Notes, inGroup: Uint8Array): Mentions {
  const { firstBlock, locationFile, firstLine, functionFile, startLine, endLine } = notes;
  const line = ascendingLines(notes);
  const byBlock = locationsByBlock(notes);
  const fileCount = notes.files.length;
  slots.clear(line.length);
  for (const column of Object.values(scratch)) column.clear();

  for (let fn = 0; fn < notes.ident.length; fn++) {
    if (notes.artificial[fn]) continue;
    const entry = firstBlock[fn]!;
    const end = firstBlock[fn + 1]!;
    for (let block = entry; block < end; block++) {
      let lastSlot = -1;
      for (let at = byBlock.start[block]!; at < byBlock.start[block + 1]!; at++) {
        const location = byBlock.location[at]!;
        const file = locationFile[location]!;
        const ownFile = inGroup[fn] === 1 && file === functionFile[fn];
        for (let item = firstLine[location]!; item < firstLine[location + 1]!; item++) {
          const number = line[item]!;
          const owned = ownFile && number >= startLine[fn]! && number <= endLine[fn]!;
          lastSlot = slots.idOf(owned ? fileCount + fn : file, number);
          scratch.mentionSlot.push(lastSlot);
          scratch.mentionBlock.push(block);
        }
        // gcov leaves out the first and the last block, whichever of them is the exit.
        if (lastSlot >= 0 && block !== entry && block !== end - 1) {
          scratch.attachSlot.push(lastSlot);
          scratch.attachBlock.push(block);
        }
      }
    }
  }
  return {
    slots,
    mentionSlot: scratch.mentionSlot.view(),
    mentionBlock: scratch.mentionBlock.view(),
    attachSlot: scratch.attachSlot.view(),
    attachBlock: scratch.attachBlock.view(),
  };
}

/** The notes' lines, ascending in each location: gcov attaches a block to the greatest. */
function ascendingLines({ firstLine, line }: Notes): Uint32Array {
  let ascending = line;
  for (let location = 0; location + 1 < firstLine.length; location++) {
    const end = firstLine[location + 1]!;
    for (let at = firstLine[location]! + 1; at < end; at++) {
      if (line[at]! >= line[at - 1]!) continue;
      if (ascending === line) ascending = line.slice();
      ascending.subarray(firstLine[location]!, end).sort();
      break;
    }
  }
  return ascending;
}

type ArcColumns = Pick<LinePlan, 'cyclic' | 'enteringStart' | 'entering' | 'branchStart' | 'branch'>;

function collectArcs(notes: Notes, graph: FlowGraph, attached: BlocksByRecord): ArcColumns {
  const recordCount = attached.start.length - 1;
  const { succStart, succArc, predStart, predArc, kind } = graph;
  const { arcSource } = notes;
  const cyclic = new Uint8Array(recordCount);
  const enteringStart = new Uint32Array(recordCount + 1);
  const branchStart = new Uint32Array(recordCount + 1);
  const { entering, branch } = scratch;
  /** The record (plus one) that a block was last seen attached to. */
  const attachedTo = new Uint32Array(succStart.length - 1);
  const notBranch = arcKind.unconditional | arcKind.callNonReturn;

  for (let record = 0; record < recordCount; record++) {
    const first = attached.start[record]!;
    const last = attached.start[record + 1]!;
    for (let at = first; at < last; at++) attachedTo[attached.block[at]!] = record + 1;
    for (let at = first; at < last; at++) {
      const block = attached.block[at]!;
      for (let edge = predStart[block]!; edge < predStart[block + 1]!; edge++) {
        const arc = predArc[edge]!;
        if (attachedTo[arcSource[arc]!] !== record + 1) entering.push(arc);
        // A cycle somewhere goes to a block that is no later than the one it comes from.
        else if (arcSource[arc]! >= block) cyclic[record] = 1;
      }
      for (let edge = succStart[block]!; edge < succStart[block + 1]!; edge++) {
        const arc = succArc[edge]!;
        if (!(kind[arc]! & notBranch)) branch.push(arc);
      }
    }
    enteringStart[record + 1] = entering.length;
    branchStart[record + 1] = branch.length;
  }
  return { cyclic, enteringStart, entering: entering.copy(), branchStart, branch: branch.copy() };
}
