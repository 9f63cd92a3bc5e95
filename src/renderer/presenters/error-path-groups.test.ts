// Choosing a group narrows, and what is narrowed to is found again as the chosen group.

import { expect, test } from 'vitest';
import { chosenGroup, groupFilter, groupings, groupRow } from './error-path-groups';

const wide = { triggers: [], subsystem: null, below: '', function: '', callee: null };

test('what a group narrows to leads back to the group', () => {
  const keys = groupings.map((by) =>
    by === 'trigger' ? 'alloc' : by === 'function' ? 'mm/slab.c:init' : `some ${by}`,
  );
  expect(groupings.map((by, at) => chosenGroup(by, { ...wide, ...groupFilter(by, keys[at]!) }))).toEqual(
    keys,
  );
  expect(groupings.map((by) => ({ ...wide, ...groupFilter(by, null) }))).toEqual(groupings.map(() => wide));
});

test('what is in no subsystem and what has no callee are groups too', () => {
  for (const by of ['subsystem', 'callee'] as const) {
    expect(chosenGroup(by, { ...wide, ...groupFilter(by, '') })).toBe('');
    expect(chosenGroup(by, wide)).toBeNull();
  }
});

test('a row has what is tested of what can be', () => {
  expect(
    groupRow({ key: 'mm', tested: 2, almost: 3, unreached: 1, unknown: 1, noCode: 9, impossible: 4 }),
  ).toEqual({
    key: 'mm',
    label: 'mm',
    tested: 2,
    untested: 5,
    total: 7,
    title: 'mm: 2 of 7 error paths tested, 3 almost reached, 1 not reached, 1 not known',
  });
});
