// How often the blocks of one line looped among themselves.
//
// Enumerates elementary cycles after D. B. Johnson, "Finding all the elementary circuits of a directed graph" (1975), and
// takes the smallest arc of each cycle away from all its arcs as it is found. With counts that do not conserve flow the
// result depends on the order of enumeration, so the order is gcov's: blocks as attached, arcs by target.

import type { Notes } from '../notes/notes';
import type { FlowGraph } from '../solve/flow-graph';
import type { CountColumn, FlowCounts } from '../solve/solve-flow';

/** Sums the transitions of the cycles within a set of blocks. Reuses its memory from line to line. */
export class CycleCounter {
  /** What is left of each arc's count while cycles are taken away. */
  private readonly remaining: CountColumn;
  /** The run of `count` in which a block was last in the set. */
  private readonly inSet: Uint32Array;
  private run = 0;
  private path: number[] = [];
  private blocked = new Set<number>();
  /** Who gets unblocked when the key does. */
  private waiting = new Map<number, Set<number>>();
  private total: number;
  private start = 0;

  constructor(
    private readonly notes: Notes,
    private readonly graph: FlowGraph,
    private readonly counts: FlowCounts,
  ) {
    this.remaining = counts.arc.slice();
    this.inSet = new Uint32Array(counts.block.length);
    this.total = counts.zero;
  }

  /** The count of all cycles within `blocks[first .. last]`. */
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
      this.path = [];
      this.blocked.clear();
      this.waiting.clear();
      this.start = blocks[at]!;
      this.search(this.start);
    }
    return this.total;
  }

  private search(block: number): boolean {
    const { succStart, succArc } = this.graph;
    let found = false;
    this.blocked.add(block);
    for (let edge = succStart[block]!; edge < succStart[block + 1]!; edge++) {
      const arc = succArc[edge]!;
      if (!this.usable(arc)) continue;
      const target = this.notes.arcTarget[arc]!;
      this.path.push(arc);
      if (target === this.start) {
        this.takeCycle();
        found = true;
      } else if (!this.pathIsSpent() && !this.blocked.has(target)) {
        found = this.search(target) || found;
      }
      this.path.pop();
    }
    if (found) {
      this.unblock(block);
    } else {
      for (let edge = succStart[block]!; edge < succStart[block + 1]!; edge++) {
        const arc = succArc[edge]!;
        if (!this.usable(arc)) continue;
        const target = this.notes.arcTarget[arc]!;
        const waiters = this.waiting.get(target);
        if (waiters) waiters.add(block);
        else this.waiting.set(target, new Set([block]));
      }
    }
    return found;
  }

  /** Arcs within the set that still have a count and do not lead before the block where the search began. */
  private usable(arc: number): boolean {
    const target = this.notes.arcTarget[arc]!;
    return (
      target >= this.start && this.inSet[target] === this.run && this.remaining[arc] !== this.counts.zero
    );
  }

  private takeCycle(): void {
    let least = this.remaining[this.path[0]!]!;
    for (const arc of this.path) if (this.remaining[arc]! < least) least = this.remaining[arc]!;
    this.total += least;
    for (const arc of this.path) this.remaining[arc]! -= least;
  }

  private pathIsSpent(): boolean {
    for (const arc of this.path) if (this.remaining[arc]! <= 0) return true;
    return false;
  }

  private unblock(block: number): void {
    if (!this.blocked.delete(block)) return;
    const waiters = this.waiting.get(block);
    if (!waiters) return;
    this.waiting.delete(block);
    for (const waiter of waiters) this.unblock(waiter);
  }
}
