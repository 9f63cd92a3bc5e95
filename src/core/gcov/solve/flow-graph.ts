// Notes → the flow graph of every function in an object, ready to be solved and walked.
//
// Belongs to a build, not to a snapshot: all that depends on the arcs alone is worked out here, once.

import { groupItems } from '../../bytes/group-items';
import { Slab } from '../../bytes/slab';
import { arcFlag } from '../format/tags';
import type { Notes } from '../notes/notes';

/** What an arc is, beyond its stored flags. */
export const arcKind = {
  ...arcFlag,
  /** The only way on from its block: no branch. */
  unconditional: 8,
  /** From a call that may not return to the exit. */
  callNonReturn: 16,
  /** From a call to a handler. */
  throwing: 32,
} as const;

/** Flow graphs of one object. Blocks and arcs are numbered as in `Notes`. */
export interface FlowGraph {
  /**
   * Arcs that leave block b: `succArc[succStart[b] .. succStart[b + 1]]`. Those of gcc by target, equal ones in stored
   * order; those of clang in stored order.
   */
  readonly succStart: Uint32Array;
  readonly succArc: Uint32Array;
  /** Arcs that enter block b, in stored order. */
  readonly predStart: Uint32Array;
  readonly predArc: Uint32Array;
  /** `arcKind` bits per arc. */
  readonly kind: Uint8Array;
  /** Place of the arc's counter among its function's counters; -1 on the spanning tree. */
  readonly counter: Int32Array;
  /** Counters per function. */
  readonly counterCount: Uint32Array;
  /** 1 for functions in which some block can only be reached by a throw. */
  readonly hasCatch: Uint8Array;
}

/** The block that a function is left through. */
export function exitBlock({ profile, firstBlock }: Notes, fn: number): number {
  return profile.exitIsBlockOne ? firstBlock[fn]! + 1 : firstBlock[fn + 1]! - 1;
}

/** Builds the graphs of all functions in `notes`. */
export function buildFlowGraph(notes: Notes): FlowGraph {
  const graph = graphInStoredOrder(notes);
  for (let fn = 0; fn < notes.ident.length; fn++) classifyArcs(notes, graph, fn);
  return graph;
}

/** The graphs with each block's arcs in stored order, stored flags as kinds, and without the places of counters. */
export function graphInStoredOrder(notes: Notes): FlowGraph {
  const functions = notes.ident.length;
  const blocks = notes.firstBlock[functions]!;
  const arcs = notes.arcSource.length;
  const slab = new Slab(2 * (blocks + 1) + 3 * arcs + functions, arcs + functions);
  const graph: FlowGraph = {
    succStart: slab.u32(blocks + 1),
    succArc: slab.u32(arcs),
    predStart: slab.u32(blocks + 1),
    predArc: slab.u32(arcs),
    counter: slab.i32(arcs),
    counterCount: slab.u32(functions),
    kind: slab.u8(arcs),
    hasCatch: slab.u8(functions),
  };
  groupItems(notes.arcSource, graph.succStart, graph.succArc);
  groupItems(notes.arcTarget, graph.predStart, graph.predArc);
  graph.kind.set(notes.arcFlags);
  return graph;
}

function classifyArcs(notes: Notes, graph: FlowGraph, fn: number): void {
  const { succStart, succArc, kind, counter } = graph;
  const { arcTarget } = notes;
  const entry = notes.firstBlock[fn]!;
  const end = notes.firstBlock[fn + 1]!;
  let counters = 0;
  for (let block = entry; block < end; block++) {
    const first = succStart[block]!;
    const last = succStart[block + 1]!;
    let realArcs = 0;
    let outOfOrder = false;
    for (let at = first; at < last; at++) {
      const arc = succArc[at]!;
      if (!(kind[arc]! & arcKind.fake)) realArcs++;
      // The runtime numbers counters in stored order, so this comes before sorting.
      counter[arc] = kind[arc]! & arcKind.onTree ? -1 : counters++;
      if (at > first && arcTarget[succArc[at - 1]!]! > arcTarget[arc]!) outOfOrder = true;
    }
    if (realArcs < last - first && block !== entry) markCallArcs(graph, fn, first, last);
    if (realArcs === 1) {
      for (let at = first; at < last; at++) {
        const arc = succArc[at]!;
        if (!(kind[arc]! & arcKind.fake)) kind[arc]! |= arcKind.unconditional;
      }
    }
    if (outOfOrder) sortByTarget(succArc, first, last, arcTarget);
  }
  graph.counterCount[fn] = counters;
}

/** A fake arc from a block other than the entry makes the block a call; its other ways on, save falling through, are throws. */
function markCallArcs(graph: FlowGraph, fn: number, first: number, last: number): void {
  const { kind, succArc } = graph;
  for (let at = first; at < last; at++) {
    const arc = succArc[at]!;
    if (kind[arc]! & arcKind.fake) {
      kind[arc]! |= arcKind.callNonReturn;
    } else if (!(kind[arc]! & arcKind.fallthrough)) {
      kind[arc]! |= arcKind.throwing;
      graph.hasCatch[fn] = 1;
    }
  }
}

/** A stable insertion sort: a block has a handful of arcs, most of them in order. */
function sortByTarget(succArc: Uint32Array, first: number, last: number, arcTarget: Uint32Array): void {
  if (last - first > 64) {
    const sorted = [...succArc.subarray(first, last)].sort((a, b) => arcTarget[a]! - arcTarget[b]!);
    succArc.set(sorted, first);
    return;
  }
  for (let at = first + 1; at < last; at++) {
    const arc = succArc[at]!;
    let into = at;
    while (into > first && arcTarget[succArc[into - 1]!]! > arcTarget[arc]!) {
      succArc[into] = succArc[into - 1]!;
      into--;
    }
    succArc[into] = arc;
  }
}
