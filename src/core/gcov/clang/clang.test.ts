import { describe, expect, it } from 'vitest';
import { coverageOf, goldenObjects } from '../../../../test/golden/golden-sets';
import { type SyntheticFunction, writeCounters, writeNotes } from '../../../../test/synthetic/gcov-writer';
import {
  type ArcTuple,
  everyday,
  linesOf,
  makeFunction,
  makeObject,
} from '../../../../test/synthetic/objects';
import { countObject, type ObjectCoverage, planObject } from '../../analyze';
import { FormatError } from '../../bytes/format-error';
import { readCounters } from '../counters/read-counters';
import { readNotes } from '../notes/read-notes';

const target = { version: '408*', littleEndian: true };
const stamp = everyday.stamp;

describe('notes are of clang', () => {
  it('when every function has the stamp as its control flow checksum', () => {
    const [first, second] = everyday.functions as [SyntheticFunction, SyntheticFunction];
    const asClang = (fn: SyntheticFunction): SyntheticFunction => ({ ...fn, cfgChecksum: stamp });
    const producers = [
      [first, second],
      [asClang(first), second],
      [asClang(first), asClang(second)],
    ].map((functions) => plain(withEndMark(writeNotes({ ...everyday, functions }, target))).producer);
    expect(producers).toEqual(['gcc', 'gcc', 'clang']);
  });

  it('when an end mark stands where versions have no such checksum, or where there is no function', () => {
    const [old] = goldenObjects('clang-19-as-402-O0');
    const empty = writeNotes({ ...everyday, functions: [] }, target);
    expect([
      plain(old!.notes).producer,
      plain(old!.notes.subarray(0, -8)).producer,
      plain(withEndMark(empty)).producer,
      plain(empty).producer,
    ]).toEqual(['clang', 'gcc', 'clang', 'gcc']);
  });

  it('and whole only with their end mark, wherever else they are cut', () => {
    for (const set of ['clang-19-O0', 'clang-14-as-407-O0', 'clang-19-as-B11-O0', 'clang-19-as-B22-O0']) {
      const { notes } = goldenObjects(set).find(({ program }) => program === 'shared_second')!;
      const readable: number[] = [];
      for (let cut = 0; cut < notes.length; cut++) {
        try {
          if (plain(notes.subarray(0, cut)).ident.length > 0) readable.push(cut);
        } catch (error) {
          if (!(error instanceof FormatError) || error.kind !== 'truncated') throw error;
        }
      }
      expect(readable, set).toEqual([]);
    }
  });
});

describe('files that clang calls those of GCC 12', () => {
  const [object] = goldenObjects('clang-19-as-B22-O0');
  const { profile } = coverageOf(object!).plan.notes;

  it('have the layout of GCC 11', () => {
    expect(profile).toMatchObject({ tag: 'B22* by clang', lengthsInBytes: false, hasChecksum: false });
  });

  it('do not fit those that GCC 12 wrote', () => {
    const plan = planObject(object!.notes, 'x.o');
    const counters = readCounters(writeCounters({ ...everyday, stamp: plan.notes.stamp }, gcc12), 100);
    expect(countObject(plan, counters, 'x.gcda')).toMatchObject({
      kind: 'stamp-mismatch',
      message: `counters come from another compiler's build of ${plan.notes.files[0]}: version B22*, the notes have B22* by clang`,
    });
  });

  const gcc12 = { version: 'B22*', littleEndian: true };

  it('are told from GCC 12, of either byte order, whatever the checksum', () => {
    for (const littleEndian of [true, false]) {
      for (const checksum of [0, 1, 5, 0x01000000]) {
        const notes = withChecksum(writeNotes(everyday, { ...gcc12, littleEndian }), checksum, littleEndian);
        const counters = withChecksum(
          writeCounters(everyday, { ...gcc12, littleEndian }),
          checksum,
          littleEndian,
        );
        expect([plain(notes).profile.tag, readCounters(counters, 100).profile.tag]).toEqual(['B22*', 'B22*']);
      }
    }
  });
});

describe('by the rules of llvm-cov', () => {
  it('a block counts for each line that it lists, once for each time', () => {
    const arcs: ArcTuple[] = [
      [0, 2, 0, 3],
      [2, 3, 1, 0],
      [3, 1, 1, 0],
    ];
    expect(linesOf(countedByClang(arcs, { 2: [7, 5, 6, 5], 3: [9] }))).toEqual([
      'a.c:5 = 6',
      'a.c:6 = 3',
      'a.c:7 = 3',
      'a.c:9 = 3',
    ]);
  });

  it('a block that loops to itself counts how often it was entered', () => {
    const arcs: ArcTuple[] = [
      [0, 2, 0, 2],
      [2, 2, 0, 40],
      [2, 1, 1, 0],
    ];
    expect(linesOf(countedByClang(arcs, { 2: [5] }))).toEqual(['a.c:5 = 2']);
  });

  it('branches stand on the line that their block lists last, as often as it lists that, in stored order', () => {
    const arcs: ArcTuple[] = [
      [0, 2, 0, 9],
      [2, 4, 0, 6],
      [2, 3, 0, 3],
      [3, 4, 1, 0],
      [4, 1, 1, 0],
    ];
    const { plan, flow } = countedByClang(arcs, { 2: [8, 6, 7, 6] });
    const { line, branchStart, branch } = plan.lines;
    const branches = Array.from(line, (number, record) => [
      number,
      ...[...branch.subarray(branchStart[record]!, branchStart[record + 1]!)].map((arc) => flow.arc[arc]),
    ]);
    expect(branches).toEqual([[6, 6, 3, 6, 3], [7], [8]]);
  });

  it('no count is negative, and counts from 2^63 on are what they are', () => {
    const arcs = (entered: bigint, left: bigint): ArcTuple[] => [
      [0, 2, 0, entered],
      [2, 3, 1, 0],
      [2, 1, 0, left],
      [3, 1, 1, 0],
    ];
    const lines = { 2: [5], 3: [6] };
    expect([
      ...linesOf(countedByClang(arcs(3n, 5n), lines)),
      ...linesOf(countedByClang(arcs((1n << 63n) + 5n, 5n), lines)),
      ...linesOf(countedByClang(arcs((1n << 63n) + 7n, 5n), lines)),
    ]).toEqual([
      ...['a.c:5 = 3', 'a.c:6 = 2'],
      ...['a.c:5 = 9223372036854775813', 'a.c:6 = 9223372036854775808'],
      ...['a.c:5 = 9223372036854775815', 'a.c:6 = 9223372036854775806'],
    ]);
  });

  it('modules that fork count every arc and have no tree', () => {
    const arcs: ArcTuple[] = [
      [0, 2, 0, 1],
      [2, 3, 0, 1],
      [3, 1, 0, 2],
    ];
    const { lines, diagnostics } = countedByClang(arcs, { 2: [5], 3: [6] });
    expect({ calls: [...lines.calls], executed: [...lines.blocksExecuted], diagnostics }).toEqual({
      calls: [1],
      executed: [2],
      diagnostics: [],
    });
  });

  it('what closes a cycle of uncounted arcs cannot be solved, and is told', () => {
    const arcs: ArcTuple[] = [
      [0, 2, 0, 1],
      [2, 3, 1, 0],
      [3, 2, 1, 0],
      [3, 1, 1, 0],
    ];
    expect(countedByClang(arcs, {}).diagnostics).toMatchObject([{ kind: 'unsolvable', fatal: false }]);
  });
});

it('20,000 blocks in a row on one line, in a loop, are walked without a stack of calls', () => {
  const blocks = 20_000;
  const arcs: ArcTuple[] = [[0, 2, 0, 1]];
  const lines: Record<number, number[]> = {};
  for (let block = 2; block < blocks + 2; block++) {
    lines[block] = [7];
    arcs.push([block, block + 1, 1, 0]);
  }
  arcs.push([blocks + 1, 2, 0, 41], [blocks + 2, 1, 1, 0]);
  expect(linesOf(countedByClang(arcs, lines))).toEqual(['a.c:7 = 42']);
});

function plain(notes: Uint8Array) {
  return readNotes(notes, (written) => written);
}

function withEndMark(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 0, 0]);
}

function withChecksum(bytes: Uint8Array, checksum: number, littleEndian: boolean): Uint8Array {
  const copy = Uint8Array.from(bytes);
  new DataView(copy.buffer).setUint32(12, checksum, littleEndian);
  return copy;
}

/** One function of clang, with as many blocks as its arcs need. */
function countedByClang(
  arcs: readonly ArcTuple[],
  lines: Readonly<Record<number, readonly number[]>>,
): ObjectCoverage {
  const blocks = arcs.reduce((most, [from, to]) => Math.max(most, from, to), 0) + 1;
  const object = makeObject(makeFunction(blocks, arcs, lines, { cfgChecksum: stamp }));
  const plan = planObject(withEndMark(writeNotes(object, target)), 'a.o');
  const counters = readCounters(writeCounters(object, target), plan.notes.arcSource.length);
  const coverage = countObject(plan, counters, 'a.gcda');
  if ('message' in coverage) throw new Error(coverage.message);
  return coverage;
}
