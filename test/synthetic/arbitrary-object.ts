// Random objects for property tests: flow graphs of any shape, with counts that a real run could have left, or any counts.
//
// A function's arcs: a way in, a way on from every block (so that every walk can end), and arcs at random, loops to
// itself included. Counts come from walks through the graph, so they conserve flow. The spanning tree is one of all
// possible, with entry and exit joined as gcc joins them.

import fc from 'fast-check';
import type { SyntheticArc, SyntheticFunction, SyntheticLines, SyntheticObject } from './gcov-writer';

export interface ObjectShape {
  /** Where counts come from: walks through the graph, or anywhere in 64 bits (negative ones included). */
  readonly counts: 'flow' | 'any';
  /** The greatest number of times that one walk is repeated. */
  readonly greatestWeight?: bigint;
  /** Lets functions begin on the same line, which makes them a group from GCC 8 on. */
  readonly groups?: boolean;
  /** Lets arcs be on the "tree" at random, so that some graphs cannot be solved and some are solved twice over. */
  readonly anyTree?: boolean;
  /** Leaves out what versions treat differently: lines of the exit and of the last block, artificial functions. */
  readonly sameInEveryVersion?: boolean;
  readonly maxFunctions?: number;
}

const files = ['a.c', 'b.h', 'deep/er/c.h'];

/** Objects of one to `maxFunctions` functions. */
export function arbitraryObject(shape: ObjectShape): fc.Arbitrary<SyntheticObject> {
  return fc
    .array(arbitraryFunction(shape), { minLength: 1, maxLength: shape.maxFunctions ?? 3 })
    .map((functions) => ({
      stamp: 0x1234abcd,
      workingDirectory: '/build',
      functions: functions.map((fn, index) => ({
        ...fn,
        ident: 1000 + index,
        name: `function_${index}`,
        ...(shape.groups ? {} : { startLine: 100 * index + 1, endLine: 100 * index + 50 }),
      })),
    }));
}

/** A random choice of arc, made concrete once the number of blocks is known. */
interface ArcSeed {
  readonly from: number;
  readonly to: number;
  readonly flags: number;
}

function arbitraryFunction(shape: ObjectShape): fc.Arbitrary<SyntheticFunction> {
  const seed: fc.Arbitrary<ArcSeed> = fc.record({
    from: fc.nat(1000),
    to: fc.nat(1000),
    flags: fc.constantFrom(0, 0, 0, 2, 4, 4, 8, 16),
  });
  return fc
    .record({
      inner: fc.integer({ min: 1, max: 7 }),
      onward: fc.array(seed, { minLength: 7, maxLength: 7 }),
      extra: fc.array(seed, { maxLength: 10 }),
      chain: fc.shuffledSubarray([0, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }),
      inTree: fc.array(fc.nat(1000), { minLength: 18, maxLength: 18 }),
      walks: fc.array(fc.tuple(fc.array(fc.nat(1000), { maxLength: 25 }), arbitraryWeight(shape)), {
        maxLength: 4,
      }),
      any: fc.array(fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }), {
        minLength: 18,
        maxLength: 18,
      }),
      lines: fc.array(fc.array(arbitraryLocation, { maxLength: 3 }), { minLength: 9, maxLength: 9 }),
      file: fc.constantFrom(...files.slice(0, 2)),
      artificial: fc.nat(9).map((n) => n === 0),
      startLine: fc.integer({ min: 1, max: 3 }),
      startColumn: fc.integer({ min: 1, max: 9 }),
      span: fc.nat(5),
      checksums: fc.tuple(fc.nat(), fc.nat()),
    })
    .map((random) => {
      const blocks = random.inner + 2;
      const arcs = makeArcs(random, blocks);
      const onTree = shape.anyTree ? random.inTree.map((n) => n % 3 > 0) : spanningTree(arcs, random, blocks);
      const flow = shape.counts === 'flow' ? walkFlow(arcs, random.walks) : random.any;
      const linesEnd = shape.sameInEveryVersion ? blocks - 1 : blocks;
      const lines: SyntheticLines[] = [];
      for (const block of random.chain.filter((from) => from < linesEnd)) {
        const locations = random.lines[block]!;
        if (locations.length > 0) lines.push({ block, locations });
      }
      const exitLocations = random.lines[1]!;
      if (!shape.sameInEveryVersion && exitLocations.length > 1) {
        lines.push({ block: 1, locations: exitLocations });
      }
      return {
        ident: 0,
        linenoChecksum: random.checksums[0],
        cfgChecksum: random.checksums[1],
        name: '',
        artificial: random.artificial && !shape.sameInEveryVersion,
        file: random.file,
        startLine: random.startLine,
        startColumn: random.startColumn,
        endLine: random.startLine + random.span,
        endColumn: 2,
        blocks,
        arcs: arcs.map((arc, index) => ({
          ...arc,
          flags: arc.flags | (onTree[index] ? 1 : 0),
          count: flow[index]!,
        })),
        lines,
      };
    });
}

/** Mostly small, now and then as great as the shape allows. */
function arbitraryWeight({ greatestWeight = 1n << 40n }: ObjectShape): fc.Arbitrary<bigint> {
  return fc.oneof(fc.bigInt({ min: 1n, max: 9n }), fc.bigInt({ min: 1n, max: greatestWeight }));
}

const arbitraryLocation = fc.record({
  file: fc.constantFrom(...files),
  lines: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
});

/** Arcs grouped by source block, the groups in the order of `chain`. */
function makeArcs(
  {
    onward,
    extra,
    chain,
  }: { onward: readonly ArcSeed[]; extra: readonly ArcSeed[]; chain: readonly number[] },
  blocks: number,
): ArcSeed[] {
  const arcs: ArcSeed[] = [{ from: 0, to: 2, flags: 4 }];
  for (let block = 2; block < blocks; block++) {
    const choices = blocks - block;
    const step = 1 + (onward[block - 2]!.to % choices);
    const to = block + step < blocks ? block + step : 1;
    arcs.push({ from: block, to, flags: onward[block - 2]!.flags & ~2 });
  }
  for (const { from, to, flags } of extra) {
    const source = from % (blocks - 1);
    // Never into the entry, seldom straight from it, and never two alike: no compiler writes such, and gcov stumbles.
    const arc = { from: source === 0 ? 0 : source + 1, to: 1 + (to % (blocks - 1)), flags };
    if (!arcs.some((other) => other.from === arc.from && other.to === arc.to)) arcs.push(arc);
  }
  return chain.flatMap((from) => arcs.filter((arc) => arc.from === from));
}

/** Kruskal's algorithm over the arcs in random order. */
function spanningTree(
  arcs: readonly ArcSeed[],
  random: { inTree: readonly number[] },
  blocks: number,
): boolean[] {
  const parent = Array.from({ length: blocks }, (_, block) => (block === 1 ? 0 : block));
  const find = (block: number): number => (parent[block] === block ? block : find(parent[block]!));
  const order = arcs.map((_, index) => index).sort((a, b) => random.inTree[a]! - random.inTree[b]!);
  const onTree = arcs.map(() => false);
  for (const index of order) {
    const from = find(arcs[index]!.from);
    const to = find(arcs[index]!.to);
    if (from === to) continue;
    parent[from] = to;
    onTree[index] = true;
  }
  return onTree;
}

/** Per arc: how often the walks went along it. A walk that runs out of choices takes the way on. */
function walkFlow(
  arcs: readonly ArcSeed[],
  walks: readonly (readonly [choices: readonly number[], weight: bigint])[],
): bigint[] {
  const flow = arcs.map(() => 0n);
  for (const [choices, weight] of walks) {
    let block = 0;
    for (let step = 0; block !== 1; step++) {
      const ways = arcs.map((_, index) => index).filter((index) => arcs[index]!.from === block);
      const later = ways.filter((index) => arcs[index]!.to > block || arcs[index]!.to === 1);
      const choice = choices[step];
      const taken = choice === undefined ? later[0]! : ways[choice % ways.length]!;
      flow[taken]! += weight;
      block = arcs[taken]!.to;
    }
  }
  return flow;
}

/** A function's arcs with another count for each, in order. */
export function withCounts(fn: SyntheticFunction, counts: readonly bigint[]): SyntheticFunction {
  const arcs: SyntheticArc[] = fn.arcs.map((arc, index) => ({ ...arc, count: counts[index]! }));
  return { ...fn, arcs };
}
