// What llvm-cov makes of notes and counters, written down as plainly as can be: recursive, in whole numbers modulo 2^64,
// one object per block. Slow, and checked against llvm-cov itself; kerncov's own code is checked against this.

import type { Counters } from '../../src/core/gcov/counters/counters';
import type { Notes } from '../../src/core/gcov/notes/notes';

interface Block {
  readonly number: number;
  readonly into: Arc[];
  readonly outOf: Arc[];
  readonly lines: number[];
}

interface Arc {
  readonly from: Block;
  readonly to: Block;
  readonly onTree: boolean;
  count: bigint;
  left: bigint;
}

/** `file line count`, and the counts of its branches, in order of files and lines. */
export function modelStatements(notes: Notes, counters: Counters): string[] {
  const listedBy = notes.files.map(() => new Map<number, Block[]>());
  for (let fn = 0; fn < notes.ident.length; fn++) {
    for (const block of solvedFunction(notes, counters, fn)) {
      for (const line of block.lines) {
        const ofFile = listedBy[notes.functionFile[fn]!]!;
        ofFile.set(line, [...(ofFile.get(line) ?? []), block]);
      }
    }
  }
  return listedBy.flatMap((lines, file) =>
    [...lines.keys()]
      .sort((a, b) => a - b)
      .map((line) => {
        const blocks = lines.get(line)!;
        const branches = blocks
          .filter((block) => block.lines.at(-1) === line && block.outOf.length > 1)
          .flatMap((block) => block.outOf.map((arc) => arc.count));
        return `${notes.files[file]} ${line} ${countOf(blocks)} [${branches}]`;
      }),
  );
}

const wrap = (count: bigint): bigint => BigInt.asUintN(64, count);
const magnitude = (count: bigint): bigint => {
  const signed = BigInt.asIntN(64, count);
  return wrap(signed < 0n ? -signed : signed);
};

function solvedFunction(notes: Notes, counters: Counters, fn: number): Block[] {
  const first = notes.firstBlock[fn]!;
  const blocks: Block[] = Array.from({ length: notes.firstBlock[fn + 1]! - first }, (_, number) => ({
    number,
    into: [],
    outOf: [],
    lines: [],
  }));
  const entry = counters.ident.indexOf(notes.ident[fn]!);
  let counter = counters.firstValue[entry]!;
  for (let at = notes.firstArc[fn]!; at < notes.firstArc[fn + 1]!; at++) {
    const onTree = (notes.arcFlags[at]! & 1) === 1;
    const value = onTree ? 0n : (counters.exactValue?.[counter] ?? BigInt(counters.value[counter]!));
    if (!onTree) counter++;
    join(blocks[notes.arcSource[at]! - first]!, blocks[notes.arcTarget[at]! - first]!, onTree, wrap(value));
  }
  for (let at = 0; at < notes.locationBlock.length; at++) {
    const block = blocks[notes.locationBlock[at]! - first];
    block?.lines.push(...notes.line.subarray(notes.firstLine[at]!, notes.firstLine[at + 1]!));
  }
  solve(blocks, notes.profile.exitIsBlockOne ? blocks[1]! : blocks.at(-1)!);
  return blocks;
}

function join(from: Block, to: Block, onTree: boolean, count: bigint): Arc {
  const arc: Arc = { from, to, onTree, count, left: 0n };
  from.outOf.push(arc);
  to.into.push(arc);
  return arc;
}

function solve(blocks: readonly Block[], exit: Block): void {
  const joining = join(exit, blocks[0]!, true, 0n);
  const visited = new Set<Block>();
  const excessOf = (block: Block, cameBy: Arc | null): bigint => {
    if (visited.has(block)) return 0n;
    visited.add(block);
    let excess = 0n;
    for (const arc of block.into) {
      if (arc !== cameBy) excess += arc.onTree ? excessOf(arc.from, arc) : arc.count;
    }
    for (const arc of block.outOf) {
      if (arc !== cameBy) excess -= arc.onTree ? excessOf(arc.to, arc) : arc.count;
    }
    if (cameBy) cameBy.count = magnitude(excess);
    return magnitude(excess);
  };
  for (const block of blocks) excessOf(block, null);
  exit.outOf.splice(exit.outOf.indexOf(joining), 1);
  blocks[0]!.into.splice(blocks[0]!.into.indexOf(joining), 1);
}

function countOf(blocks: readonly Block[]): bigint {
  let count = 0n;
  for (const block of blocks) {
    const arcs = block.number === 0 ? block.outOf : block.into.filter((arc) => !blocks.includes(arc.from));
    for (const arc of arcs) count += arc.count;
    for (const arc of block.outOf) arc.left = arc.count;
  }
  for (let taken = takeCycle(blocks); taken > 0n; taken = takeCycle(blocks)) count += taken;
  return wrap(count);
}

/** Takes away the first cycle that a walk in depth closes. */
function takeCycle(blocks: readonly Block[]): bigint {
  const open = new Set(blocks);
  for (const root of blocks) {
    const path: Arc[] = [];
    const walk = (block: Block): bigint => {
      for (const arc of block.outOf) {
        if (arc.left === 0n || !open.has(arc.to) || arc.to === block) continue;
        path.push(arc);
        const start = path.findIndex((other) => other.from === arc.to);
        if (start >= 0) {
          const cycle = path.slice(start);
          let least = arc.left;
          for (const { left } of cycle) if (left < least) least = left;
          for (const other of cycle) other.left -= least;
          return least;
        }
        const taken = walk(arc.to);
        if (taken > 0n) return taken;
        path.pop();
      }
      open.delete(block);
      return 0n;
    };
    const taken = open.has(root) ? walk(root) : 0n;
    if (taken > 0n) return taken;
  }
  return 0n;
}
