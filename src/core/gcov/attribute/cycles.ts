// How often the blocks of one line looped among themselves.
//
// Enumerates elementary cycles after D. B. Johnson, "Finding all the elementary circuits of a directed graph" (1975), and
// takes the smallest arc of each cycle away from all its arcs as it is found. With counts that do not conserve flow the
// result depends on the order of enumeration, so the order is gcov's: blocks as attached, arcs by target. Arcs with
// nothing left, or less than nothing, are on no cycle.
//
// A macro can put thousands of blocks on one line, so the search keeps its own stack, stays among blocks that lead back to
// where it began (elsewhere it finds nothing and changes nothing), and has a budget.

import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { CountColumn, FlowCounts } from '../solve/solve-flow';

/** Sums the transitions of the cycles within a set of blocks. */
export interface CycleCounter {
  /** The count of all cycles within `blocks[first .. last]`. */
  count(blocks: Uint32Array, first: number, last: number): number;
  /** True when there was more to count than is bearable: counts from then on are too low. */
  readonly exhausted: boolean;
}

/** Arcs to look at in one object before the rest of its loops is left out: about half a second. Kernels need hundreds. */
const defaultBudget = 1 << 24;
/** No place on the path. */
const nowhere = 0x7fffffff;

/** Counts cycles as gcov does. Reuses its memory from line to line. */
export class ElementaryCycles implements CycleCounter {
  /** What is left of each arc's count while cycles are taken away. */
  private readonly remaining: CountColumn;
  /** The run of `count` in which a block was last in the set. */
  private readonly inSet: Uint32Array;
  private run = 0;
  /** The search in which a block was last found to lead back to the start, and in which it was last blocked. */
  private readonly leadsBack: Uint32Array;
  private readonly blocked: Uint32Array;
  private searches = 0;
  /** Who gets unblocked when a block does, as lists: the first entry of each block, the next of each entry; -1 ends. */
  private readonly firstWaiter: Int32Array;
  private readonly waiter: number[] = [];
  private readonly nextWaiter: number[] = [];
  private waiters = 0;
  private readonly toVisit: number[] = [];
  private total: number;
  private start = 0;
  /** Arcs looked at so far. */
  private work = 0;

  // The path of the search. At each depth: the block, its next edge, whether a cycle was found from there, and the arc
  // that leads on.
  private readonly pathBlock: number[] = [];
  private readonly pathEdge: number[] = [];
  private readonly pathFound: boolean[] = [];
  private readonly pathArc: number[] = [];
  /** Depth of the first arc of the path with nothing left. */
  private spentAt = nowhere;

  constructor(
    private readonly notes: Notes,
    private readonly graph: FlowGraph,
    private readonly counts: FlowCounts,
    private readonly budget = defaultBudget,
  ) {
    this.remaining = counts.arc.slice();
    this.inSet = new Uint32Array(counts.block.length);
    this.leadsBack = new Uint32Array(counts.block.length);
    this.blocked = new Uint32Array(counts.block.length);
    this.firstWaiter = new Int32Array(counts.block.length);
    this.total = counts.zero;
  }

  /** True once the budget is used up: counts from then on are too low. */
  get exhausted(): boolean {
    return this.work > this.budget;
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
    for (let at = first; at < last && !this.exhausted; at++) {
      this.start = blocks[at]!;
      this.searches++;
      if (this.findWaysBack()) this.search();
    }
    return this.total;
  }

  /** Marks the blocks from which the start can be reached; false when it cannot be reached from itself. */
  private findWaysBack(): boolean {
    const { predStart, predArc } = this.graph;
    const { arcSource } = this.notes;
    const { toVisit } = this;
    if (!this.hasWayOn()) return false;
    toVisit.push(this.start);
    for (let block = toVisit.pop(); block !== undefined; block = toVisit.pop()) {
      for (let edge = predStart[block]!; edge < predStart[block + 1]!; edge++) {
        const arc = predArc[edge]!;
        const source = arcSource[arc]!;
        this.work++;
        if (source < this.start || this.inSet[source] !== this.run) continue;
        if (this.leadsBack[source] === this.searches || this.remaining[arc]! <= this.counts.zero) continue;
        this.leadsBack[source] = this.searches;
        this.firstWaiter[source] = -1;
        if (source !== this.start) toVisit.push(source);
      }
    }
    return this.leadsBack[this.start] === this.searches;
  }

  private hasWayOn(): boolean {
    const { succStart, succArc } = this.graph;
    for (let edge = succStart[this.start]!; edge < succStart[this.start + 1]!; edge++) {
      const arc = succArc[edge]!;
      const target = this.notes.arcTarget[arc]!;
      if (target < this.start || this.inSet[target] !== this.run) continue;
      if (this.remaining[arc]! > this.counts.zero) return true;
    }
    return false;
  }

  private search(): void {
    const { succStart, succArc } = this.graph;
    const { pathBlock, pathEdge, pathFound, pathArc } = this;
    this.waiters = 0;
    this.spentAt = nowhere;
    let depth = 0;
    this.enter(0, this.start);
    while (depth >= 0) {
      const block = pathBlock[depth]!;
      if (pathEdge[depth]! < succStart[block + 1]! && !this.exhausted) {
        const arc = succArc[pathEdge[depth]!++]!;
        this.work++;
        if (!this.usable(arc)) continue;
        const target = this.notes.arcTarget[arc]!;
        pathArc[depth] = arc;
        if (target === this.start) {
          this.takeCycle(depth);
          pathFound[depth] = true;
        } else if (this.spentAt === nowhere && this.blocked[target] !== this.searches) {
          this.enter(++depth, target);
          continue;
        }
      } else {
        const found = pathFound[depth]!;
        if (found) this.unblock(block);
        else this.waitForTargets(block);
        if (--depth < 0) return;
        pathFound[depth] ||= found;
      }
      // The arc that led on from this depth is off the path now.
      if (this.spentAt >= depth) this.spentAt = nowhere;
    }
  }

  private enter(depth: number, block: number): void {
    this.pathBlock[depth] = block;
    this.pathEdge[depth] = this.graph.succStart[block]!;
    this.pathFound[depth] = false;
    this.blocked[block] = this.searches;
  }

  /** Arcs with something left to a block that leads back to the start. */
  private usable(arc: number): boolean {
    const target = this.notes.arcTarget[arc]!;
    return this.leadsBack[target] === this.searches && this.remaining[arc]! > this.counts.zero;
  }

  private takeCycle(depth: number): void {
    const { pathArc, remaining } = this;
    let least = remaining[pathArc[0]!]!;
    for (let at = 1; at <= depth; at++) {
      if (remaining[pathArc[at]!]! < least) least = remaining[pathArc[at]!]!;
    }
    this.total += least;
    this.work += depth;
    for (let at = depth; at >= 0; at--) {
      remaining[pathArc[at]!]! -= least;
      if (remaining[pathArc[at]!] === this.counts.zero) this.spentAt = at;
    }
  }

  /** A block from where no cycle was found stays blocked until one of its targets is not. */
  private waitForTargets(block: number): void {
    const { succStart, succArc } = this.graph;
    for (let edge = succStart[block]!; edge < succStart[block + 1]!; edge++) {
      const arc = succArc[edge]!;
      this.work++;
      if (!this.usable(arc)) continue;
      const target = this.notes.arcTarget[arc]!;
      this.waiter[this.waiters] = block;
      this.nextWaiter[this.waiters] = this.firstWaiter[target]!;
      this.firstWaiter[target] = this.waiters++;
    }
  }

  private unblock(first: number): void {
    const { toVisit } = this;
    toVisit.push(first);
    for (let block = toVisit.pop(); block !== undefined; block = toVisit.pop()) {
      if (this.blocked[block] !== this.searches) continue;
      this.blocked[block] = 0;
      for (let at = this.firstWaiter[block]!; at >= 0; at = this.nextWaiter[at]!)
        toVisit.push(this.waiter[at]!);
      this.firstWaiter[block] = -1;
    }
  }
}
