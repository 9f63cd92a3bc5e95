// How often the blocks of one line looped among themselves, by llvm-cov's rules.
//
// It takes away the first cycle that a walk in depth finds, whole arcs at a time, until no walk finds one. Where loops
// cross, the sum depends on the order of the walk: blocks as listed, arcs as stored.

import type { CycleCounter } from '../attribute/cycles';
import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { CountColumn, FlowCounts } from '../solve/solve-flow';

/** What a block was reached by, where it is not an arc. */
const notReached = -1;
const asRoot = -2;

/** Counts cycles as llvm-cov does. Reuses its memory from line to line. */
export class GreedyCycles implements CycleCounter {
  /** Each cycle uses up an arc, so there is always an end. */
  readonly exhausted = false;
  /** What is left of each arc's count while cycles are taken away. */
  private readonly remaining: CountColumn;
  /** The round for which a block of the line is open: not yet known to lead to no cycle. */
  private readonly openIn: Uint32Array;
  private round = 0;
  /** The arc that the walk reached a block by. */
  private readonly reachedBy: Int32Array;
  private readonly pathBlock: number[] = [];
  private readonly pathEdge: number[] = [];

  constructor(
    private readonly notes: Notes,
    private readonly graph: FlowGraph,
    private readonly counts: FlowCounts,
  ) {
    this.remaining = counts.arc.slice();
    this.openIn = new Uint32Array(counts.block.length);
    this.reachedBy = new Int32Array(counts.block.length);
  }

  count(blocks: Uint32Array, first: number, last: number): number {
    const { succStart, succArc } = this.graph;
    for (let at = first; at < last; at++) {
      for (let edge = succStart[blocks[at]!]!; edge < succStart[blocks[at]! + 1]!; edge++) {
        this.remaining[succArc[edge]!] = this.counts.arc[succArc[edge]!]!;
      }
    }
    let total = this.counts.zero;
    for (;;) {
      const taken = this.takeOne(blocks, first, last);
      if (taken === this.counts.zero) return total;
      total += taken;
    }
  }

  /** Takes away one cycle and returns its count; 0 when there is none. */
  private takeOne(blocks: Uint32Array, first: number, last: number): number {
    this.round++;
    for (let at = first; at < last; at++) {
      this.openIn[blocks[at]!] = this.round;
      this.reachedBy[blocks[at]!] = notReached;
    }
    for (let at = first; at < last; at++) {
      if (this.openIn[blocks[at]!] !== this.round) continue;
      const taken = this.walk(blocks[at]!);
      if (taken !== this.counts.zero) return taken;
    }
    return this.counts.zero;
  }

  private walk(root: number): number {
    const { succStart, succArc } = this.graph;
    const { arcTarget } = this.notes;
    const { pathBlock, pathEdge, openIn, reachedBy } = this;
    let depth = 0;
    pathBlock[0] = root;
    pathEdge[0] = succStart[root]!;
    reachedBy[root] = asRoot;
    while (depth >= 0) {
      const block = pathBlock[depth]!;
      if (pathEdge[depth]! === succStart[block + 1]!) {
        openIn[block] = 0;
        depth--;
        continue;
      }
      const arc = succArc[pathEdge[depth]!++]!;
      const target = arcTarget[arc]!;
      if (this.remaining[arc] === this.counts.zero || openIn[target] !== this.round || target === block) {
        continue;
      }
      if (reachedBy[target] !== notReached) return this.takeAway(arc);
      reachedBy[target] = arc;
      depth++;
      pathBlock[depth] = target;
      pathEdge[depth] = succStart[target]!;
    }
    return this.counts.zero;
  }

  /** Takes the cycle away that `closing` closes. */
  private takeAway(closing: number): number {
    const { arcSource, arcTarget } = this.notes;
    const { remaining, reachedBy } = this;
    const start = arcTarget[closing]!;
    let least = remaining[closing]!;
    for (let block = arcSource[closing]!; block !== start; block = arcSource[reachedBy[block]!]!) {
      if (remaining[reachedBy[block]!]! < least) least = remaining[reachedBy[block]!]!;
    }
    remaining[closing]! -= least;
    for (let block = arcSource[closing]!; block !== start; block = arcSource[reachedBy[block]!]!) {
      remaining[reachedBy[block]!]! -= least;
    }
    return least;
  }
}
