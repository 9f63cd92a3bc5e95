// How often the blocks of one line looped among themselves.
//
// Enumerates elementary cycles after D. B. Johnson, "Finding all the elementary circuits of a directed graph" (1975), and
// takes the smallest arc of each cycle away from all its arcs as it is found. With counts that do not conserve flow the
// result depends on the order of enumeration, so the order is gcov's: blocks as attached, arcs by target.
//
// A macro can put thousands of blocks on one line, so the search keeps its own stack.

import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { CountColumn, FlowCounts } from '../solve/solve-flow';

/** Sums the transitions of the cycles within a set of blocks. */
export interface CycleCounter {
  /** The count of all cycles within `blocks[first .. last]`. */
  count(blocks: Uint32Array, first: number, last: number): number;
}

/** Counts cycles as gcov does. Reuses its memory from line to line. */
export class ElementaryCycles implements CycleCounter {
  /** What is left of each arc's count while cycles are taken away. */
  private readonly remaining: CountColumn;
  /** The run of `count` in which a block was last in the set. */
  private readonly inSet: Uint32Array;
  private run = 0;
  /** The search in which a block was last blocked. */
  private readonly blocked: Uint32Array;
  private searches = 0;
  /** The search in which an arc's source last waited for its target: it gets unblocked with it. */
  private readonly waiting: Uint32Array;
  private total: number;
  private start = 0;

  // The path of the search. At each depth: the block, its next edge, whether a cycle was found from there, and the arc
  // that leads on.
  private readonly pathBlock: number[] = [];
  private readonly pathEdge: number[] = [];
  private readonly pathFound: boolean[] = [];
  private readonly pathArc: number[] = [];
  /** Arcs of the path with nothing left. */
  private spent = 0;

  constructor(
    private readonly notes: Notes,
    private readonly graph: FlowGraph,
    private readonly counts: FlowCounts,
  ) {
    this.remaining = counts.arc.slice();
    this.inSet = new Uint32Array(counts.block.length);
    this.blocked = new Uint32Array(counts.block.length);
    this.waiting = new Uint32Array(counts.arc.length);
    this.total = counts.zero;
  }

  count(blocks: Uint32Array, first: number, last: number): number {
    this.run++;
    this.total = this.counts.zero;
    const { succStart, succArc } = this.graph;
    for (let at = first; at < last; at++) {
      const block = blocks[at]!;
      this.inSet[block] = this.run;
      for (let edge = succStart[block]!; edge < succStart[block + 1]!; edge++) {
        this.remaining[succArc[edge]!] = this.counts.arc[succArc[edge]!]!;
      }
    }
    for (let at = first; at < last; at++) {
      this.start = blocks[at]!;
      if (this.hasWayBack()) this.search();
    }
    return this.total;
  }

  /** Whether some arc could close a cycle at the start: without one, a search finds nothing and changes nothing. */
  private hasWayBack(): boolean {
    const { predStart, predArc } = this.graph;
    for (let edge = predStart[this.start]!; edge < predStart[this.start + 1]!; edge++) {
      const arc = predArc[edge]!;
      const source = this.notes.arcSource[arc]!;
      if (source < this.start || this.inSet[source] !== this.run) continue;
      if (this.remaining[arc]! > 0) return true;
    }
    return false;
  }

  private search(): void {
    const { succStart, succArc } = this.graph;
    const { pathBlock, pathEdge, pathFound, pathArc, remaining } = this;
    this.searches++;
    this.spent = 0;
    let depth = 0;
    this.enter(0, this.start);
    while (depth >= 0) {
      const block = pathBlock[depth]!;
      if (pathEdge[depth]! < succStart[block + 1]!) {
        const arc = succArc[pathEdge[depth]!++]!;
        if (!this.usable(arc)) continue;
        const target = this.notes.arcTarget[arc]!;
        pathArc[depth] = arc;
        if (remaining[arc]! <= 0) this.spent++;
        if (target === this.start) {
          this.takeCycle(depth);
          pathFound[depth] = true;
        } else if (this.spent === 0 && this.blocked[target] !== this.searches) {
          this.enter(++depth, target);
          continue;
        }
        if (remaining[arc]! <= 0) this.spent--;
      } else {
        const found = pathFound[depth]!;
        if (found) this.unblock(block);
        else this.waitForTargets(block);
        if (--depth < 0) return;
        pathFound[depth] ||= found;
        if (remaining[pathArc[depth]!]! <= 0) this.spent--;
      }
    }
  }

  private enter(depth: number, block: number): void {
    this.pathBlock[depth] = block;
    this.pathEdge[depth] = this.graph.succStart[block]!;
    this.pathFound[depth] = false;
    this.blocked[block] = this.searches;
  }

  /** Arcs within the set that still have a count and do not lead before the block where the search began. */
  private usable(arc: number): boolean {
    const target = this.notes.arcTarget[arc]!;
    return target >= this.start && this.inSet[target] === this.run && this.remaining[arc]! > 0;
  }

  private takeCycle(depth: number): void {
    const { pathArc, remaining } = this;
    let least = remaining[pathArc[0]!]!;
    for (let at = 1; at <= depth; at++) {
      if (remaining[pathArc[at]!]! < least) least = remaining[pathArc[at]!]!;
    }
    this.total += least;
    this.spent = 0;
    for (let at = 0; at <= depth; at++) {
      remaining[pathArc[at]!]! -= least;
      if (remaining[pathArc[at]!]! <= 0) this.spent++;
    }
  }

  /** A block from where no cycle was found stays blocked until one of its targets is not. */
  private waitForTargets(block: number): void {
    const { succStart, succArc } = this.graph;
    for (let edge = succStart[block]!; edge < succStart[block + 1]!; edge++) {
      if (this.usable(succArc[edge]!)) this.waiting[succArc[edge]!] = this.searches;
    }
  }

  private unblock(first: number): void {
    const { predStart, predArc } = this.graph;
    const free = [first];
    for (let block = free.pop(); block !== undefined; block = free.pop()) {
      if (this.blocked[block] !== this.searches) continue;
      this.blocked[block] = 0;
      for (let edge = predStart[block]!; edge < predStart[block + 1]!; edge++) {
        const arc = predArc[edge]!;
        if (this.waiting[arc] !== this.searches) continue;
        this.waiting[arc] = 0;
        free.push(this.notes.arcSource[arc]!);
      }
    }
  }
}
