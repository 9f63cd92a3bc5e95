import { describe, expect, it } from 'vitest';
import { errorStates } from '../../../shared/api/error-paths';
import { countedFilesOf } from '../../model/counted-files';
import { type CountedLines, modelOf, sourceFunction, sourceRegion } from './counted-file.testkit';
import { ErrorPaths } from './error-paths';
import { ladderAt } from './ladder';

/** `goto out_free` on line 11 when the guard on line 10 fails; its rung on lines 31 and 32, `out` on line 34. */
const source = {
  functions: [
    sourceFunction({
      rungs: [
        { label: 'out_free', line: 30, startLine: 31, endLine: 32, jumps: [11] },
        { label: 'out', line: 33, startLine: 34, endLine: 34, jumps: [21] },
      ],
    }),
  ],
  regions: [sourceRegion({ returns: false, jumpLine: 30 })],
};

/** `label state hits, jumps` of the ladder around a line. */
function ladder(lines: CountedLines, line = 12) {
  const model = modelOf([lines]);
  const errorPaths = new ErrorPaths(countedFilesOf(model));
  errorPaths.add('a.c', source);
  const found = ladderAt(model, errorPaths.ofFile('a.c')!, line);
  return found?.rungs.map(
    ({ rung, state, hits, jumps }) =>
      `${rung.label} ${errorStates[state]} ${hits}, ${jumps.map((jump) => `${jump.line}${jump.path ? ' error' : ''}`)}`,
  );
}

describe('the ladder around a line', () => {
  it('is of the function that the line lies in', () => {
    expect(ladder({ 10: [1] }, 51)).toBeUndefined();
  });

  it('tells by the lines of a rung whether it ran', () => {
    expect(ladder({ 10: [9], 11: [2], 31: [2], 32: [0], 34: [9] })).toEqual([
      'out_free tested 2, 11 error',
      'out tested 9, 21',
    ]);
    expect(ladder({ 10: [9], 11: [0], 31: [0], 34: [0] })).toEqual([
      'out_free almost 0, 11 error',
      'out unreached 0, 21',
    ]);
    expect(ladder({ 10: [0], 11: [0], 31: [0] })?.[0]).toBe('out_free unreached 0, 11 error');
  });

  it('tells by those who jump there where a rung owns no code', () => {
    expect(ladder({ 10: [9], 11: [2] })).toEqual(['out_free tested 2, 11 error', 'out unknown NaN, 21']);
    expect(ladder({ 10: [9], 11: [0] })?.[0]).toBe('out_free unknown NaN, 11 error');
  });
});
