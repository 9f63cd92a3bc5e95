import { expect, test } from 'vitest';
import type { SessionInfo } from '../../shared/api/contract';
import { branchText, durationText, progressText, ratioText, statusParts } from './status-text';

const info: SessionInfo = {
  session: 's',
  snapshot: '/boot.tar.gz',
  tree: '/linux',
  totals: {
    lines: { covered: 82_975, total: 578_199 },
    functions: { covered: 10_052, total: 45_110 },
    branches: { covered: 0, total: 1 },
  },
  files: 3000,
  objects: { read: 1977, failed: 0 },
  clamped: 0,
  problems: {},
  rules: [],
  elapsed: 1123,
};

test('every total names its denominator', () => {
  expect(statusParts(info)).toEqual([
    '82,975 of 578,199 lines (14.4 %)',
    '10,052 of 45,110 functions (22.3 %)',
    '1,977 objects',
    '1.1 s',
  ]);
  expect(statusParts({ ...info, clamped: 1, objects: { read: 1, failed: 2 } }).slice(2)).toEqual([
    '1 object, 2 not readable',
    '1 count approximate',
    '1.1 s',
  ]);
});

test('nothing to cover is said so', () => {
  expect(ratioText({ covered: 0, total: 0 }, 'line')).toBe('no lines with code');
  expect(branchText({ covered: 0, total: 1 })).toBe('0 of 1 branch (0 %)');
});

test('durations are short', () => {
  expect([3.4, 99, 123, 59_900, 61_000].map(durationText)).toEqual([
    '3 ms',
    '99 ms',
    '0.1 s',
    '59.9 s',
    '1 min 1 s',
  ]);
});

test('progress is a count once the amount is known', () => {
  expect(progressText(null)).toEqual({ phase: 'Looking for counters', share: null });
  const totals = info.totals;
  expect(progressText({ objectsDone: 1204, objectsFound: 1977, totals, allRead: false })).toEqual({
    phase: '1,204 of 1,977 objects read',
    share: 1204 / 1977,
  });
  expect(progressText({ objectsDone: 1977, objectsFound: 1977, totals, allRead: true })).toEqual({
    phase: '1,977 objects read, putting lines in order',
    share: 1,
  });
});
