import { describe, expect, it } from 'vitest';
import { errorStates } from '../../../shared/api/error-paths';
import { branchTarget } from '../../model/branch-targets';
import { countedFilesOf } from '../../model/counted-files';
import { type CountedLines, modelOf, sourceFunction, sourceRegion } from './counted-file.testkit';
import type { SourceRegion } from './source-regions';
import { decideStates } from './states';

const { exit, unknown } = branchTarget;

/** `state, guard evaluations, hits` of regions of one function. */
function decided(
  objects: CountedLines | readonly CountedLines[],
  regions: Partial<SourceRegion> | readonly Partial<SourceRegion>[] = {},
  approximate: readonly number[] = [],
) {
  const model = modelOf(Array.isArray(objects) ? objects : [objects as CountedLines], approximate);
  const source = {
    functions: [sourceFunction()],
    regions: (Array.isArray(regions) ? regions : [regions]).map((one) => sourceRegion(one)),
  };
  const { built, state, guardCount, hits } = decideStates(countedFilesOf(model).ofFile(0), source);
  const said = source.regions.map((_, at) =>
    built[at] === 1 ? `${errorStates[state[at]!]}, ${guardCount[at]}, ${hits[at]}` : 'not built',
  );
  return said.length === 1 ? said[0] : said;
}

describe('a region with lines of its own', () => {
  it.each<[string, CountedLines, string]>([
    ['ran', { 10: [8, [11, 3], [13, 5]], 11: [3], 13: [5] }, 'tested, 8, 3'],
    ['never ran', { 10: [8, [11, 0], [13, 8]], 11: [0], 13: [8] }, 'almost, 8, 0'],
    ['was never reached', { 10: [0, [11, 0], [13, 0]], 11: [0], 13: [0] }, 'unreached, 0, 0'],
    ['has a guard without code, behind code that ran', { 9: [8], 11: [0], 13: [8] }, 'almost, NaN, 0'],
    ['has a guard without code, behind code that never ran', { 9: [0], 11: [0] }, 'unreached, NaN, 0'],
    ['ran although its guard owns no code', { 9: [8], 11: [2] }, 'tested, NaN, 2'],
  ])('that %s', (_, lines, expected) => {
    expect(decided(lines)).toBe(expected);
  });

  it('ran when any of its lines did, as often as the first of those that did', () => {
    const lines: CountedLines = { 10: [9], 11: [0], 12: [4], 13: [2] };
    expect(decided(lines, { endLine: 13, elseLine: 14 })).toBe('tested, 9, 4');
    expect(decided({ ...lines, 11: [3] }, { endLine: 13, elseLine: 14 })).toBe('tested, 9, 3');
  });

  it('is not called untested when its 0 is no count', () => {
    expect(decided({ 10: [8], 11: [0], 13: [8] }, {}, [11])).toBe('unknown, 8, NaN');
  });

  it('needs no guard', () => {
    const tail = { guardStart: 0, guardEnd: 0, elseLine: 0 };
    expect(decided({ 9: [4], 11: [1] }, tail)).toBe('tested, NaN, 1');
    expect(decided({ 9: [4], 11: [0] }, tail)).toBe('almost, NaN, 0');
    expect(decided({ 9: [4], 13: [0] }, tail)).toBe('unknown, NaN, NaN');
  });
});

describe('a region without lines, by the arcs of its guard', () => {
  it.each<[string, CountedLines, string]>([
    ['one to the exit, taken', { 10: [8, [exit, 3], [13, 5]], 13: [5] }, 'tested, 8, 3'],
    ['one to the exit, never taken', { 10: [8, [exit, 0], [13, 8]], 13: [8] }, 'almost, 8, 0'],
    ['none ever taken', { 10: [0, [exit, 0], [13, 0]], 13: [0] }, 'unreached, 0, 0'],
    ['of || on one line', { 10: [8, [exit, 1], [10, 7], [13, 5], [exit, 2]], 13: [5] }, 'tested, 8, 3'],
    ['of &&', { 10: [8, [10, 2], [13, 6], [13, 2], [exit, 0]], 13: [8] }, 'almost, 8, 0'],
    [
      'one to nobody knows where, by the other one',
      { 10: [8, [unknown, 3], [13, 5]], 13: [5] },
      'tested, 8, 3',
    ],
    [
      'the false one to the middle of a statement of two lines',
      { 10: [8, [exit, 0], [14, 8]], 13: [8], 14: [8] },
      'almost, 8, 0',
    ],
    ['both out of the function', { 10: [8, [exit, 3], [exit, 5]], 13: [5] }, 'unknown, 8, NaN'],
    ['both to where control goes on', { 10: [8, [13, 0], [13, 8]], 13: [8] }, 'unknown, 8, NaN'],
    ['that do not add up to the evaluations', { 10: [8, [exit, 0], [13, 5]], 13: [5] }, 'unknown, 8, NaN'],
    ['that are missing', { 10: [8], 13: [8] }, 'unknown, 8, NaN'],
  ])('%s', (_, lines, expected) => {
    expect(decided(lines)).toBe(expected);
  });

  it('over several lines of a condition', () => {
    const guard = { startLine: 12, endLine: 12, guardEnd: 11 };
    const lines: CountedLines = { 10: [8, [11, 6], [13, 2]], 11: [6, [13, 5], [exit, 1]], 13: [7] };
    expect(decided(lines, guard)).toBe('tested, 8, 1');
  });

  it('that jumps: the arc to the label, if that is not where control goes on', () => {
    const lines: CountedLines = { 10: [8, [41, 3], [13, 5]], 13: [5], 41: [3] };
    expect(decided(lines, { jumpLine: 40 })).toBe('tested, 8, 3');
    expect(decided({ 10: [8, [41, 0], [41, 8]], 41: [8] }, { jumpLine: 40 })).toBe('unknown, 8, NaN');
  });

  it('that neither returns nor jumps: an arc out of the function need not be its', () => {
    const lines: CountedLines = { 9: [5], 10: [8, [exit, 3], [9, 5]], 13: [5] };
    expect(decided(lines)).toBe('tested, 8, 3');
    expect(decided(lines, { returns: false })).toBe('unknown, 8, NaN');
  });

  it('that is not the only one of its guard: what leads out is not told apart, unless none was taken', () => {
    const cases = [{ way: 'switch' }, { way: 'switch', startLine: 12, endLine: 12 }] as const;
    const taken: CountedLines = { 10: [8, [exit, 3], [13, 5]], 13: [5] };
    expect(decided(taken, cases)).toEqual(['unknown, 8, NaN', 'unknown, 8, NaN']);
    const never: CountedLines = { 10: [8, [exit, 0], [13, 8]], 13: [8] };
    expect(decided(never, cases)).toEqual(['almost, 8, 0', 'almost, 8, 0']);
  });

  it('that is the only one of a switch: its arcs are no pairs', () => {
    const lines: CountedLines = { 10: [9, [31, 5], [20, 4]], 20: [4], 31: [9] };
    const region = { startLine: 30, endLine: 30, elseLine: 0 };
    expect(decided(lines, { ...region, way: 'switch' })).toBe('unknown, 9, NaN');
    // Of a condition the second arc could only be the region's.
    expect(decided(lines, region)).toBe('tested, 9, 4');
  });

  it('whose guard owns no code either', () => {
    expect(decided({ 9: [4], 13: [4] })).toBe('no code, NaN, NaN');
  });
});

describe('over objects', () => {
  const neverThere: CountedLines = { 10: [5, [11, 0], [13, 5]], 11: [0], 13: [5] };

  it('counts are summed, and one that ran is enough', () => {
    const ran: CountedLines = { 10: [8, [exit, 3], [13, 5]], 13: [5] };
    expect(decided([neverThere, ran])).toBe('tested, 13, 3');
    expect(decided([neverThere, neverThere])).toBe('almost, 10, 0');
  });

  it('one that cannot be told makes all of it unknown', () => {
    const untold: CountedLines = { 10: [8, [13, 3], [13, 5]], 13: [8] };
    expect(decided([neverThere, untold])).toBe('unknown, 13, NaN');
  });

  it('a function without code in any is not in this build', () => {
    expect(decided({ 60: [1] })).toBe('not built');
  });
});
