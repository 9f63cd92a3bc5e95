import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryObject } from '../../test/synthetic/arbitrary-object';
import {
  arcCounters,
  type SyntheticFunction,
  type SyntheticObject,
  targets,
  versions,
  writeCounters,
  writeNotes,
  writtenBlock,
} from '../../test/synthetic/gcov-writer';
import {
  countSynthetic,
  everyday,
  gcc12,
  linesOf,
  makeFunction,
  makeObject,
} from '../../test/synthetic/objects';
import { countObject, type ObjectCoverage, planObject } from './analyze';
import { readCounters } from './gcov/counters/read-counters';

describe('every version in both byte orders', () => {
  it('gives back the flow that counters were taken from', () => {
    fc.assert(
      fc.property(arbitraryObject({ counts: 'flow' }), (object) => {
        for (const target of targets) {
          const coverage = countSynthetic(object, target);
          expect(flowOf(coverage, object, target.version), target.version).toEqual(walkedFlow(object));
          expect(coverage.diagnostics).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same lines and branches, as far as versions mean the same by them', () => {
    fc.assert(
      fc.property(arbitraryObject({ counts: 'flow', sameInEveryVersion: true }), (object) => {
        const first = linesAndBranches(countSynthetic(object, targets[0]!), object, targets[0]!.version);
        for (const target of targets.slice(1)) {
          const coverage = countSynthetic(object, target);
          expect(linesAndBranches(coverage, object, target.version), target.version).toEqual(first);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads notes and counters with records that it does not know, summaries, and a zero at the end', () => {
    for (const target of targets) {
      const plain = countSynthetic(everyday, target);
      const rich = countSynthetic(everyday, target, { unknownRecords: true, zeroTrailer: true, runs: 3 });
      expect(linesOf(rich), target.version).toEqual(linesOf(plain));
      expect(rich.diagnostics).toEqual([]);
    }
  });

  it('takes a negative length for that many zeros', () => {
    for (const target of targets) {
      const bytes = writeCounters(everyday, target);
      const shortened = writeCounters(everyday, target, { shortenZeros: true });
      expect(shortened.length).toBe(bytes.length - 16);
      expect(readCounters(shortened, 100).value, target.version).toEqual(readCounters(bytes, 100).value);
    }
  });
});

describe('versions differ', () => {
  const blockPerLine = makeObject(
    makeFunction(
      4,
      [
        [0, 2, 4, 3],
        [2, 3, 5, 3],
        [3, 1, 1, 3],
      ],
      { 2: [10], 3: [11, 10] },
    ),
  );

  it('in the block that gcov leaves out: the exit before 4.8, since then the last one, whose lines then add up', () => {
    expect(linesOf(countSynthetic(blockPerLine, { version: '407*', littleEndian: true }))).toEqual([
      'a.c:10 = 3',
      'a.c:11 = 3',
    ]);
    for (const version of versions.slice(1)) {
      const coverage = countSynthetic(blockPerLine, { version, littleEndian: true });
      const attached = coverage.plan.lines.attachedStart;
      expect([...attached], version).toEqual([0, 1, 1]);
      expect(coverage.lines.blocksExecuted[0], version).toBe(2);
    }
  });

  it('in groups: from GCC 8 on, functions that begin on one line keep their lines apart', () => {
    const twins = makeObject(
      makeFunction(3, loopless(2), { 2: [1] }, { endLine: 1 }),
      makeFunction(3, loopless(5), { 2: [1] }, { ident: 2, name: 'g', endLine: 1 }),
    );
    for (const target of targets) {
      const { line, owner } = countSynthetic(twins, target).plan.lines;
      const apart = versions.indexOf(target.version as (typeof versions)[number]) >= versions.indexOf('A83*');
      expect({ line: [...line], owner: [...owner] }, target.version).toEqual(
        apart ? { line: [1, 1], owner: [0, 1] } : { line: [1], owner: [-1] },
      );
    }
  });

  it('in what they record: columns and ends of functions, the working directory', () => {
    const recorded = versions.map((version) => {
      const { notes } = countSynthetic(everyday, { version, littleEndian: false }).plan;
      return `${version} ${notes.startColumn[0]} ${notes.endLine[0]} ${notes.endColumn[0]} ${notes.workingDirectory}`;
    });
    expect(recorded).toEqual([
      ...['407* 0 0 0 ', '408* 0 0 0 ', '409* 0 0 0 ', 'A53* 0 0 0 ', 'A65* 0 0 0 ', 'A74* 0 0 0 '],
      'A83* 5 50 0 ',
      ...['A93*', 'B02*', 'B13*', 'B22*', 'B32*', 'B42*', 'B52*'].map(
        (version) => `${version} 5 50 1 /build`,
      ),
    ]);
  });

  it('in the summary that says how often the program ran: of the object from GCC 9, of the program before', () => {
    const runs = targets.map((target) => countSynthetic(everyday, target, { runs: 3 }).runs);
    expect(runs).toEqual(targets.map(() => 3));
  });
});

describe('counts beyond any run', () => {
  it('are solved exactly, modulo 2^64, whatever the counters hold', () => {
    fc.assert(
      fc.property(arbitraryObject({ counts: 'any' }), (object) => {
        const coverage = countSynthetic(object);
        expect(flowOf(coverage, object, gcc12.version)).toEqual(
          object.functions.map((fn) => {
            const arcs = solveByCycles(fn);
            return { arcs, blocks: blocksFrom(fn, arcs) };
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are exact around 2^53, where doubles end', () => {
    const weights = fc.bigInt({ min: (1n << 53n) - 50n, max: (1n << 53n) + 50n });
    fc.assert(
      fc.property(
        arbitraryObject({ counts: 'flow', greatestWeight: 1n << 55n }),
        weights,
        (object, weight) => {
          const heavy = scaleFlow(object, weight);
          expect(flowOf(countSynthetic(heavy), heavy, gcc12.version)).toEqual(walkedFlow(heavy));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('stay doubles where doubles are exact, and are 64-bit integers elsewhere', () => {
    const kinds = [1n, 1n << 50n, 1n << 51n, 1n << 53n, (1n << 63n) - 1n].map((count) => {
      const { flow, lines } = countSynthetic(makeObject(makeFunction(3, loopless(count), { 2: [7] })));
      return `${count} ${flow.wide} ${flow.arc.constructor.name} ${lines.count.constructor.name} ${lines.count[0]}`;
    });
    expect(kinds).toEqual([
      '1 false Float64Array Float64Array 1',
      '1125899906842624 false Float64Array Float64Array 1125899906842624',
      '2251799813685248 false Float64Array Float64Array 2251799813685248',
      '9007199254740992 true BigInt64Array BigInt64Array 9007199254740992',
      '9223372036854775807 true BigInt64Array BigInt64Array 9223372036854775807',
    ]);
  });

  it('are exact where a block is mentioned on one line more often than there are arcs', () => {
    const count = (1n << 51n) + 1n;
    const mentions = [7, 7, 7, 7, 7];
    const { lines } = countSynthetic(makeObject(makeFunction(3, loopless(count), { 0: mentions })));
    expect(BigInt(lines.count[0]!)).toBe(count * 5n);
  });

  it('wrap as those of gcov do', () => {
    const top = (1n << 63n) - 1n;
    const twoWaysIn = makeObject(
      makeFunction(
        5,
        [
          [0, 2, 0, top],
          [0, 3, 0, top],
          [2, 4, 1, 0],
          [3, 4, 1, 0],
          [4, 1, 1, 0],
        ],
        { 0: [1], 2: [2], 3: [3] },
      ),
    );
    const { flow, lines } = countSynthetic(twoWaysIn);
    expect([...flow.block, ...lines.calls].map(BigInt)).toEqual([-2n, -2n, top, top, -2n, -2n]);
  });
});

describe('counters of another build', () => {
  const plan = planObject(writeNotes(everyday, gcc12), 'mm/mmap.o');
  const renamed = planObject(
    writeNotes(makeObject({ ...everyday.functions[0]!, file: 'mm/mmap.c' }), gcc12),
    'mm/mmap.o',
  );

  it('are named as such, with the source and both stamps', () => {
    const counters = readCounters(writeCounters({ ...everyday, stamp: 0x9abc }, gcc12), 100);
    expect(countObject(renamed, counters, 'mm/mmap.gcda')).toEqual({
      kind: 'stamp-mismatch',
      file: 'mm/mmap.gcda',
      byteOffset: 4,
      message: 'counters come from another build of mm/mmap.c: stamp 0x00009abc, the notes have 0x12345678',
      advice: 'Use the .gcno files of the very build that ran, or build, boot and collect again.',
      fatal: true,
    });
  });

  it('are named by their compilers when these differ', () => {
    const counters = readCounters(writeCounters(everyday, { version: 'B13*', littleEndian: true }), 100);
    expect(countObject(renamed, counters, 'mm/mmap.gcda')).toMatchObject({
      kind: 'stamp-mismatch',
      message: "counters come from another compiler's build of mm/mmap.c: version B13*, the notes have B22*",
      fatal: true,
    });
  });

  it('may be of the other byte order: gcov reads each file by its own magic', () => {
    const counters = readCounters(writeCounters(everyday, { version: 'B22*', littleEndian: false }), 100);
    expect(countObject(plan, counters, 'x.gcda')).toMatchObject({ diagnostics: [] });
  });
});

it('says which function cannot be solved', () => {
  const allOnTree = makeFunction(
    4,
    [
      [0, 2, 1, 1],
      [2, 3, 1, 1],
      [3, 2, 1, 0],
      [3, 1, 1, 1],
      [2, 1, 0, 0],
    ],
    {},
    { name: 'do_mmap' },
  );
  const { diagnostics } = countSynthetic(makeObject(allOnTree, { ...allOnTree, ident: 2, name: 'other' }));
  expect(diagnostics.map(({ kind, message, fatal }) => ({ kind, message, fatal }))).toEqual([
    {
      kind: 'unsolvable',
      message: 'the flow graph of do_mmap, and 1 more cannot be solved from its counters',
      fatal: false,
    },
  ]);
});

function loopless(count: bigint | number) {
  return [
    [0, 2, 4, count],
    [2, 1, 1, count],
  ] as const;
}

interface FunctionFlow {
  readonly arcs: bigint[];
  readonly blocks: bigint[];
}

/** What was solved, per function, with blocks numbered as in the description. */
function flowOf({ plan, flow }: ObjectCoverage, object: SyntheticObject, version: string): FunctionFlow[] {
  const { firstArc, firstBlock } = plan.notes;
  return object.functions.map((fn, index) => ({
    arcs: [...flow.arc.slice(firstArc[index]!, firstArc[index + 1]!)].map(BigInt),
    blocks: Array.from({ length: fn.blocks }, (_, block) =>
      BigInt(flow.block[firstBlock[index]! + writtenBlock(version, fn, block)]!),
    ),
  }));
}

function walkedFlow(object: SyntheticObject): FunctionFlow[] {
  return object.functions.map((fn) => {
    const arcs = fn.arcs.map((arc) => arc.count);
    return { arcs, blocks: blocksFrom(fn, arcs) };
  });
}

/** What leaves each block; for the exit what enters it. Modulo 2^64. */
function blocksFrom(fn: SyntheticFunction, counts: readonly bigint[]): bigint[] {
  return Array.from({ length: fn.blocks }, (_, block) => {
    const end = block === 1 ? 'to' : 'from';
    const total = fn.arcs.reduce((sum, arc, index) => (arc[end] === block ? sum + counts[index]! : sum), 0n);
    return BigInt.asIntN(64, total);
  });
}

/**
 * Solves without propagation: an arc off the tree closes one cycle with the tree, and its counter flows round that
 * cycle, along tree arcs or against them. The exit flows back to the entry.
 */
function solveByCycles(fn: SyntheticFunction): bigint[] {
  const counters = arcCounters(fn);
  const offTree = fn.arcs.filter((arc) => !(arc.flags & 1)).sort((a, b) => a.from - b.from);
  const total = fn.arcs.map(() => 0n);
  offTree.forEach((arc, index) => {
    total[fn.arcs.indexOf(arc)]! += counters[index]!;
    for (const [treeArc, direction] of treePath(fn, arc.to, arc.from)!) {
      total[treeArc]! += direction * counters[index]!;
    }
  });
  return total.map((count) => BigInt.asIntN(64, count));
}

type Path = (readonly [arc: number, direction: bigint])[];

function treePath(fn: SyntheticFunction, from: number, to: number, came = new Set<number>()): Path | null {
  if (from === to) return [];
  came.add(from);
  if (from < 2 && !came.has(1 - from)) {
    const rest = treePath(fn, 1 - from, to, came);
    if (rest) return rest;
  }
  for (const [index, arc] of fn.arcs.entries()) {
    if (!(arc.flags & 1)) continue;
    const forward = arc.from === from;
    const next = forward ? arc.to : arc.from;
    if ((!forward && arc.to !== from) || came.has(next)) continue;
    const rest = treePath(fn, next, to, came);
    if (rest) return [[index, forward ? 1n : -1n], ...rest];
  }
  return null;
}

function scaleFlow(object: SyntheticObject, weight: bigint): SyntheticObject {
  const functions = object.functions.map((fn) => {
    const total = fn.arcs.reduce((sum, arc) => sum + arc.count, 1n);
    const factor = weight / total + 1n;
    return { ...fn, arcs: fn.arcs.map((arc) => ({ ...arc, count: arc.count * factor })) };
  });
  return { ...object, functions };
}

/** All that a version-independent reader of coverage can see, blocks and arcs by what they are in the description. */
function linesAndBranches(coverage: ObjectCoverage, object: SyntheticObject, version: string) {
  const { plan, lines, flow } = coverage;
  const nameOfBlock = new Map<number, string>();
  object.functions.forEach((fn, index) => {
    for (let block = 0; block < fn.blocks; block++) {
      const number = plan.notes.firstBlock[index]! + writtenBlock(version, fn, block);
      nameOfBlock.set(number, `${fn.name} ${block}`);
    }
  });
  const arc = (index: number): string =>
    `${nameOfBlock.get(plan.notes.arcSource[index]!)} to ${nameOfBlock.get(plan.notes.arcTarget[index]!)}: ${flow.arc[index]}`;
  return {
    files: plan.notes.files,
    fileStart: plan.lines.fileStart,
    line: plan.lines.line,
    count: [...lines.count].map(BigInt),
    unexecutedBlock: lines.unexecutedBlock,
    unexceptional: plan.lines.unexceptional,
    branchStart: plan.lines.branchStart,
    branches: Array.from(plan.lines.branch, arc).sort(),
    calls: [...lines.calls].map(BigInt),
  };
}
