import { expect, test } from 'vitest';
import type { SubsystemRow } from '../../shared/api/error-paths';
import { subsystemRows, subsystemSentence, subsystemSorts } from './subsystems';

const row = (
  name: string,
  almost: number,
  unreached: number,
  files: number,
  lines: number,
): SubsystemRow => ({
  ...{ name, status: 'Maintained', maintainers: ['A Penguin'], lists: ['linux-mm@kvack.org'] },
  ...{ files, linesCovered: 10, lines },
  errorPaths: { key: name, tested: 1, almost, unreached, unknown: 0, noCode: 0, impossible: 0 },
});
const rows = [row('SLAB', 5, 0, 2, 100), row('MM', 1, 9, 40, 50), row('NET', 0, 1, 7, 900)];

test('every order begins with what is worth a look', () => {
  expect(subsystemSorts.map((sort) => subsystemRows(rows, '', sort, false).map(({ name }) => name))).toEqual([
    ['MM', 'SLAB', 'NET'],
    ['SLAB', 'MM', 'NET'],
    ['MM', 'NET', 'SLAB'],
    ['MM', 'NET', 'SLAB'],
    ['NET', 'SLAB', 'MM'],
  ]);
  expect(subsystemRows(rows, ' m', 'name', true).map(({ name }) => name)).toEqual(['MM']);
});

test('a subsystem is told with its people', () => {
  expect(subsystemSentence(rows[0]!)).toBe(
    'SLAB: 1 of 6 error paths tested, 5 almost reached, 0 not reached, 0 not known, 10 of 100 lines ran, 2 files, maintained, maintained by A Penguin, linux-mm@kvack.org',
  );
});
