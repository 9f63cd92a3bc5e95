// A branch arc → the source line that it leads to.
//
// A block need not begin with a line of its own function: what was inlined there comes with lines of other files and of
// other functions. So the way is followed, through whatever has no line of the function, to the first line that is one. Where
// several ways lead on from there and disagree, nothing is said.

import type { ObjectPlan } from '../analyze';
import { locationsByBlock } from '../gcov/attribute/order-records';
import { arcKind, exitBlock } from '../gcov/solve/flow-graph';

/** What stands for a line where an arc leads to none. */
export const branchTarget = {
  /** The lines that the ways on come to differ, or are too far. */
  unknown: 0,
  /** Out of the function. */
  exit: 0xffffffff,
} as const;

/** Blocks that are looked at on the way to a line. */
const maxBlocks = 24;

/** Finds where arcs of one object lead. */
export class BranchTargets {
  private readonly locations: ReturnType<typeof locationsByBlock>;
  private readonly seen: Uint32Array;
  private search = 0;
  private readonly open: number[] = [];
  private fn = 0;

  constructor(private readonly plan: ObjectPlan) {
    this.locations = locationsByBlock(plan.notes);
    this.seen = new Uint32Array(this.locations.start.length);
  }

  /**
   * The line of `file` that `arc` leads to, or a `branchTarget`.
   *
   * @param file place of the branch's file in the notes
   * @param line the branch's line: where it lies in its function, only lines of the function count
   */
  lineOf(arc: number, file: number, line: number): number {
    const { notes, graph } = this.plan;
    this.fn = functionOfBlock(notes.firstBlock, notes.arcSource[arc]!, this.fn);
    const fn = this.fn;
    const inFunction =
      notes.functionFile[fn] === file && line >= notes.startLine[fn]! && line <= notes.endLine[fn]!;
    const low = inFunction ? notes.startLine[fn]! : 0;
    const high = inFunction ? notes.endLine[fn]! : 0xfffffffe;
    const exit = exitBlock(notes, fn);
    const direct = notes.arcTarget[arc]!;
    if (direct === exit) return branchTarget.exit;
    // Most blocks begin with a line of their function.
    const directLine = this.firstLine(direct, file, low, high);
    if (directLine !== 0) return directLine;
    const { open, seen } = this;
    const search = ++this.search;
    let found: number = branchTarget.unknown;
    let looked = 0;
    open.length = 0;
    open.push(direct);
    for (let block = open.pop(); block !== undefined; block = open.pop()) {
      if (seen[block] === search) continue;
      seen[block] = search;
      const here = block === exit ? branchTarget.exit : this.firstLine(block, file, low, high);
      if (here !== 0) {
        if (found !== branchTarget.unknown && found !== here) return branchTarget.unknown;
        found = here;
        continue;
      }
      if (++looked > maxBlocks) return branchTarget.unknown;
      for (let at = graph.succStart[block]!; at < graph.succStart[block + 1]!; at++) {
        const next = graph.succArc[at]!;
        if (!(graph.kind[next]! & arcKind.fake)) open.push(notes.arcTarget[next]!);
      }
    }
    return found;
  }

  /** The first line of a file that a block lists, of those in a range; 0 when there is none. */
  private firstLine(block: number, file: number, low: number, high: number): number {
    const { locationFile, firstLine, line } = this.plan.notes;
    const { start, location } = this.locations;
    for (let at = start[block]!; at < start[block + 1]!; at++) {
      const own = location[at]!;
      if (locationFile[own] !== file) continue;
      for (let item = firstLine[own]!; item < firstLine[own + 1]!; item++) {
        if (line[item]! >= low && line[item]! <= high && line[item] !== 0) return line[item]!;
      }
    }
    return 0;
  }
}

/** The function that a block belongs to. `near` is where to look first. */
function functionOfBlock(firstBlock: Uint32Array, block: number, near: number): number {
  if (block >= firstBlock[near]! && block < firstBlock[near + 1]!) return near;
  let low = 0;
  let high = firstBlock.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (firstBlock[middle]! <= block) low = middle;
    else high = middle;
  }
  return low;
}
