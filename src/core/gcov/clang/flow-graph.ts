// clang's notes → the flow graph of every function, as llvm-cov sees it.
//
// Arcs have one flag, on tree: no call ends a block, nothing is fake, and what falls through or throws is not told. So
// every arc out of a block with several is a branch.

import type { Notes } from '../notes/notes';
import { arcKind, type FlowGraph, graphInStoredOrder } from '../solve/flow-graph';

/** Builds the graphs of all functions in `notes`. */
export function buildFlowGraph(notes: Notes): FlowGraph {
  const graph = graphInStoredOrder(notes);
  const { succStart, kind, counter, counterCount } = graph;
  for (let fn = 0; fn < notes.ident.length; fn++) {
    for (let arc = notes.firstArc[fn]!; arc < notes.firstArc[fn + 1]!; arc++) {
      const source = notes.arcSource[arc]!;
      const isOnlyWay = succStart[source + 1]! - succStart[source]! === 1;
      kind[arc] = (kind[arc]! & arcKind.onTree) | (isOnlyWay ? arcKind.unconditional : 0);
      counter[arc] = kind[arc]! & arcKind.onTree ? -1 : counterCount[fn]!++;
    }
  }
  return graph;
}
