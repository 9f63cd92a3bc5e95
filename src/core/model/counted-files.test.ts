import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchesOf,
  type CountedLines,
  modelOf,
  sourceFunction,
  sourceRegion,
} from '../analysis/errorpaths/counted-file.testkit';
import { decideStates } from '../analysis/errorpaths/states';
import { branchTarget } from './branch-targets';
import { type CountedFiles, countedFilesOf, SegmentCollector } from './counted-files';

function collected(objects: readonly CountedLines[], approximate: readonly number[] = []): CountedFiles {
  const collector = new SegmentCollector();
  for (const batch of batchesOf(objects, approximate)) collector.add(batch);
  return collector.build();
}

/** Both ways to the counts of `a.c`. */
function bothWays(objects: readonly CountedLines[], approximate: readonly number[] = []) {
  const ways = [countedFilesOf(modelOf(objects, approximate)), collected(objects, approximate)];
  expect(ways.map(({ files }) => files)).toEqual([['a.c'], ['a.c']]);
  return ways.map((way) => way.ofFile(0));
}

describe('counts of a file, out of a model and out of batches', () => {
  it('know which lines have code', () => {
    for (const counts of bothWays([{ 10: [0] }, { 20: [3] }])) {
      expect(counts.segments).toHaveLength(2);
      expect([1, 10, 11, 20, 21].map((line) => counts.hasCodeIn(line, line))).toEqual([
        ...[false, true, false, true, false],
      ]);
      expect([counts.hasCodeIn(11, 19), counts.hasCodeIn(11, 2 ** 31)]).toEqual([false, true]);
    }
  });

  it('know which are approximate: marked so, or too large together', () => {
    const large = Number.MAX_SAFE_INTEGER;
    for (const counts of bothWays([{ 10: [1], 11: [large], 12: [large] }, { 12: [1] }], [10])) {
      expect([10, 11, 12, 13].map((line) => counts.isApproximate(line, line))).toEqual([
        ...[true, false, true, false],
      ]);
    }
  });

  it('take no memory for what damaged notes claim', () => {
    const counts = collected([{ 7: [1], 4000000000: [1] }]).ofFile(0);
    expect([counts.hasCodeIn(7, 7), counts.hasCodeIn(8, 9)]).toEqual([true, false]);
  });

  it('decide the same states', () => {
    const count = fc.constantFrom(0, 0, 1, 5, Number.MAX_SAFE_INTEGER);
    const target = fc.constantFrom(branchTarget.exit, branchTarget.unknown, 10, 11, 13, 20);
    const line = fc.tuple(count, fc.array(fc.tuple(target, count), { maxLength: 3 }));
    const object = fc
      .dictionary(fc.constantFrom('8', '10', '11', '13', '20', '60'), line, { minKeys: 1 })
      .map((lines) =>
        Object.fromEntries(
          Object.entries(lines).map(([at, [own, branches]]) => [at, [own, ...branches] as const]),
        ),
      );
    const source = {
      functions: [sourceFunction(), sourceFunction({ startLine: 60, endLine: 70 })],
      regions: [
        sourceRegion(),
        sourceRegion({ startLine: 20, endLine: 21, guardStart: 0, guardEnd: 0, returns: false }),
        sourceRegion({ function: 1, startLine: 62, endLine: 62, guardStart: 61, guardEnd: 61 }),
      ],
    };
    fc.assert(
      fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), (objects) => {
        const [model, batches] = bothWays(objects as unknown as CountedLines[]);
        expect(decideStates(batches!, source)).toEqual(decideStates(model!, source));
      }),
    );
  });
});
