import { expect, test } from 'vitest';
import { type ErrorPathTally, triggers } from '../../shared/api/error-paths';
import { almostText, searchText, tallyText } from './error-path-search';

const tally: ErrorPathTally = {
  byState: { tested: 1204, almost: 7, unreached: 30_000, unknown: 1, 'no code': 999 },
  byTrigger: Object.fromEntries(triggers.map((trigger) => [trigger, 0])) as ErrorPathTally['byTrigger'],
};

test('progress has its denominator once it is known', () => {
  expect(
    [null, { ...tally, filesDone: 0, files: 0 }, { ...tally, filesDone: 12, files: 1977 }].map(searchText),
  ).toEqual([
    'Searching for error paths',
    'Searching for error paths',
    'Searching 12 of 1,977 files for error paths',
  ]);
});

test('what has no code is not in the denominator', () => {
  expect([tallyText(tally), almostText(tally)]).toEqual([
    '1,204 of 31,212 error paths tested, 7 almost reached',
    '7 error paths almost reached',
  ]);
});
