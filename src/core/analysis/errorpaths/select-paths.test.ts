import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorStates } from '../../../shared/api/error-paths';
import { countedFilesOf } from '../../model/counted-files';
import { type CountedLines, modelOf, sourceFunction, sourceRegion } from './counted-file.testkit';
import { type ErrorPath, ErrorPaths, impossible } from './error-paths';
import { type ErrorPathSort, everything, groupPaths, selectPaths } from './select-paths';

/** A region: how often its guard and its arm ran, its trigger, its confidence in hundredths, and its function. */
const region = fc.record({
  guard: fc.integer({ min: 0, max: 3 }),
  arm: fc.integer({ min: 0, max: 2 }),
  trigger: fc.integer({ min: 0, max: impossible }),
  confidence: fc.integer({ min: 0, max: 100 }),
  callee: fc.constantFrom('', 'kmalloc', 'copy_from_user'),
  name: fc.constantFrom('b_open', 'a_open', 'c_read'),
});

type Region = typeof region extends fc.Arbitrary<infer T> ? T : never;

/** The error paths of `a.c`: region n has its guard on line 10 n + 10 and its arm on the line behind. */
function pathsOf(regions: readonly Region[]): ErrorPaths {
  const lines: Record<number, readonly [number]> = {};
  regions.forEach(({ guard, arm }, at) => {
    lines[10 * at + 10] = [guard];
    lines[10 * at + 11] = [Math.min(arm, guard)];
  });
  const errorPaths = new ErrorPaths(countedFilesOf(modelOf([lines satisfies CountedLines])));
  errorPaths.add('a.c', {
    functions: regions.map(({ name }, at) =>
      sourceFunction({ name, startLine: 10 * at + 9, endLine: 10 * at + 12 }),
    ),
    regions: regions.map(({ trigger, confidence, callee }, at) =>
      sourceRegion({
        ...{ function: at, trigger, confidence, callee },
        ...{ guardStart: 10 * at + 10, guardEnd: 10 * at + 10 },
        ...{ startLine: 10 * at + 11, endLine: 10 * at + 11 },
      }),
    ),
  });
  return errorPaths;
}

/** What each order goes by, first things first; the place decides between those that are alike. */
const keys: Readonly<Record<ErrorPathSort, (path: ErrorPath) => readonly (number | string)[]>> = {
  almost: ({ state, region: { trigger }, guardCount }) => [
    trigger === impossible
      ? 9
      : ['almost', 'unreached', 'unknown', 'tested', 'no code'].indexOf(errorStates[state]!),
    -guardCount || 0,
  ],
  place: () => [],
  function: ({ function: { name } }) => [name],
  trigger: ({ region: { trigger } }) => [trigger],
  state: ({ state }) => [state],
  confidence: ({ region: { confidence } }) => [-confidence],
  hits: ({ hits }) => [-hits || 0],
};

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((key, place) => key !== b[place]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

const nobody = (): string => '';

describe('selecting error paths', () => {
  it.each(Object.keys(keys) as ErrorPathSort[])('sorts by %s, and what is alike by place', (sort) => {
    fc.assert(
      fc.property(fc.array(region, { maxLength: 40 }), fc.boolean(), (regions, reverse) => {
        const errorPaths = pathsOf(regions);
        const all = errorPaths.all();
        const expected = [...all.keys()].sort(
          (a, b) => compare(keys[sort](all[a]!), keys[sort](all[b]!)) || a - b,
        );
        const { ids } = selectPaths(errorPaths, everything, sort, reverse, nobody);
        expect([...ids]).toEqual(reverse ? expected.reverse() : expected);
      }),
    );
  });

  it('lets through what all of a filter allows, and counts just that', () => {
    fc.assert(
      fc.property(fc.array(region, { maxLength: 40 }), (regions) => {
        const errorPaths = pathsOf(regions);
        const filter = {
          ...everything,
          query: 'KMALL',
          states: ['almost', 'unreached'] as const,
          minConfidence: 0.5,
          function: 'a_open',
        };
        const expected = errorPaths
          .all()
          .filter(
            (path) =>
              path.region.callee === 'kmalloc' &&
              ['almost', 'unreached'].includes(errorStates[path.state]!) &&
              path.region.confidence >= 50 &&
              path.function.name === 'a_open',
          );
        const { ids, tally } = selectPaths(errorPaths, filter, 'place', false, nobody);
        expect(Array.from(ids, (id) => errorPaths.all()[id])).toEqual(expected);
        const counted = expected.filter((path) => path.region.trigger !== impossible);
        expect(Object.values(tally.byState).reduce((a, b) => a + b, 0)).toBe(counted.length);
        const groups = groupPaths(errorPaths, filter, 'state', nobody);
        expect(groups.map(({ key }) => key).sort()).toEqual(
          [...new Set(expected.map(({ state }) => errorStates[state]!))].sort(),
        );
      }),
    );
  });

  it('finds the text of a query in the name of the file, whatever its paths say', () => {
    const regions = fc.sample(region, 5);
    const found = selectPaths(pathsOf(regions), { ...everything, query: 'A.C' }, 'place', false, nobody);
    expect(found.ids.length).toBe(5);
  });
});
