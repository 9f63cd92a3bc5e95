// Flow graph → the order in which llvm-cov works out the counts of arcs on the tree.
//
// It walks the tree depth first, over arcs in before arcs out, from the entry, which an arc of its own joins to the exit.
// On the way back each block gives the arc that it was reached by what the others leave over. In modules that fork, clang
// counts every arc and there is no tree; then each block is a root by itself.

import type { Notes } from '../notes/notes';
import { arcKind, exitBlock, type FlowGraph } from '../solve/flow-graph';
import type { FlowPlan } from '../solve/plan-flow';

/** A step of a plan: twice the arc that gets its count, plus 1 when it follows at the arc's target, not its source. */
export const atTarget = 1;

/** How a block was reached when not by an arc of the notes. */
const asRoot = -1;
const byJoiningArc = -2;

/** Plans all functions of an object. */
export function planFlow(notes: Notes, graph: FlowGraph): FlowPlan {
  const { firstBlock, firstArc } = notes;
  const walk = new TreeWalk(notes, graph);
  const unsolvable: number[] = [];
  for (let fn = 0; fn < notes.ident.length; fn++) {
    const before = walk.stepCount;
    const entry = firstBlock[fn]!;
    const end = firstBlock[fn + 1]!;
    const exit = exitBlock(notes, fn);
    for (let block = entry; block < end; block++) walk.from(block, entry, exit);
    // Each arc on a tree is walked; if some were not, they close a cycle, and llvm-cov leaves them at 0.
    const onTree = firstArc[fn + 1]! - firstArc[fn]! - graph.counterCount[fn]!;
    if (walk.stepCount - before < onTree) unsolvable.push(fn);
  }
  return {
    steps: walk.steps.slice(0, walk.stepCount),
    greatestSum: greatestSum(notes, graph),
    unsolvable,
  };
}

class TreeWalk {
  readonly steps: Uint32Array;
  stepCount = 0;
  private readonly visited: Uint8Array;
  // At each depth: the block, what it was reached by, and how many of its arcs have been looked at.
  private readonly pathBlock: Int32Array;
  private readonly reachedBy: Int32Array;
  private readonly looked: Int32Array;
  private depth = -1;

  constructor(
    private readonly notes: Notes,
    private readonly graph: FlowGraph,
  ) {
    const blocks = graph.succStart.length - 1;
    this.steps = new Uint32Array(notes.arcSource.length);
    this.visited = new Uint8Array(blocks);
    this.pathBlock = new Int32Array(blocks);
    this.reachedBy = new Int32Array(blocks);
    this.looked = new Int32Array(blocks);
  }

  /** Walks all that hangs together with `root`, if it has not been reached yet. */
  from(root: number, entry: number, exit: number): void {
    const { predStart, predArc, succStart, succArc } = this.graph;
    this.enter(root, asRoot);
    while (this.depth >= 0) {
      const block = this.pathBlock[this.depth]!;
      const firstIn = predStart[block]!;
      const firstOut = succStart[block]!;
      // The joining arc comes behind the other arcs into the entry, and behind the others out of the exit.
      const arcsIn = predStart[block + 1]! - firstIn;
      const allIn = arcsIn + (block === entry ? 1 : 0);
      const arcsOut = succStart[block + 1]! - firstOut;
      const all = allIn + arcsOut + (block === exit ? 1 : 0);
      const look = this.looked[this.depth]!++;
      if (look === all) this.leave();
      else if (look < arcsIn) this.follow(predArc[firstIn + look]!, this.notes.arcSource);
      else if (look < allIn) this.enter(exit, byJoiningArc);
      else if (look < allIn + arcsOut) this.follow(succArc[firstOut + look - allIn]!, this.notes.arcTarget);
      else this.enter(entry, byJoiningArc);
    }
  }

  private follow(arc: number, towards: Uint32Array): void {
    if (this.graph.kind[arc]! & arcKind.onTree) this.enter(towards[arc]!, arc);
  }

  private enter(block: number, by: number): void {
    if (this.visited[block]) return;
    this.visited[block] = 1;
    this.depth++;
    this.pathBlock[this.depth] = block;
    this.reachedBy[this.depth] = by;
    this.looked[this.depth] = 0;
  }

  private leave(): void {
    const block = this.pathBlock[this.depth]!;
    const arc = this.reachedBy[this.depth--]!;
    if (arc >= 0) {
      this.steps[this.stepCount++] = arc * 2 + (this.notes.arcTarget[arc] === block ? atTarget : 0);
    }
  }
}

/** A line adds up the arcs into each block that it mentions, once for each mention, and the cycles among them. */
function greatestSum({ arcSource, locationBlock, firstLine }: Notes, { predStart }: FlowGraph): number {
  let greatest = arcSource.length + 1;
  for (let location = 0; location < locationBlock.length; location++) {
    const block = locationBlock[location]!;
    const mentions = firstLine[location + 1]! - firstLine[location]!;
    greatest += mentions * (1 + predStart[block + 1]! - predStart[block]!);
  }
  return greatest;
}
