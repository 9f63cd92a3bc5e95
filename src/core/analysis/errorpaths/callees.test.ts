import { expect, it } from 'vitest';
import { countedFilesOf } from '../../model/counted-files';
import { neverFailed } from './callees';
import { type CountedLines, modelOf, sourceFunction, sourceRegion } from './counted-file.testkit';
import { ErrorPaths, impossible } from './error-paths';
import type { SourceRegion } from './source-regions';

/** A region on line n + 1 behind a guard on line n. */
function at(line: number, callee: string, rest: Partial<SourceRegion> = {}): SourceRegion {
  return sourceRegion({
    ...{ callee, startLine: line + 1, endLine: line + 1, guardStart: line, guardEnd: line },
    ...rest,
  });
}

function callees(lines: CountedLines, regions: readonly SourceRegion[]) {
  const errorPaths = new ErrorPaths(countedFilesOf(modelOf([lines])));
  const second = sourceFunction({ name: 'g', startLine: 60, endLine: 90 });
  errorPaths.add('a.c', { functions: [sourceFunction(), second], regions });
  return neverFailed(errorPaths);
}

it('counts the calls of each callee that never failed, most first', () => {
  expect(
    callees({ 10: [3], 11: [0], 20: [40], 21: [0], 60: [5], 61: [5], 62: [0] }, [
      at(10, 'kmalloc'),
      at(20, 'copy_from_user'),
      at(61, 'kmalloc', { function: 1 }),
    ]),
  ).toEqual([
    { callee: 'copy_from_user', calls: 40, callers: 1, regions: 1 },
    { callee: 'kmalloc', calls: 8, callers: 2, regions: 2 },
  ]);
});

it('leaves out what failed somewhere, was never called, or cannot be told', () => {
  expect(
    callees({ 10: [3], 11: [1], 20: [3], 21: [0], 30: [0], 31: [0], 40: [7] }, [
      at(10, 'failed'),
      at(20, 'failed'),
      at(30, 'never_called'),
      at(40, 'not_told'),
    ]),
  ).toEqual([]);
});

it('counts a guard once, whatever it leads to, and no arm that nothing can make run', () => {
  expect(
    callees({ 10: [3], 11: [0], 12: [0], 20: [9], 21: [0] }, [
      at(10, 'probe'),
      at(10, 'probe', { startLine: 12, endLine: 12 }),
      at(20, 'WARN', { trigger: impossible }),
    ]),
  ).toEqual([{ callee: 'probe', calls: 3, callers: 1, regions: 2 }]);
});
