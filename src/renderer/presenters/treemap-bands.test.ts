import { expect, test } from 'vitest';
import { bandOf, toggleBand, treemapBands } from './treemap-bands';

test('nothing and all are bands of their own; a half is half or more', () => {
  const shares = [0, 1, 499_999, 500_000, 999_999, 1_000_000];
  expect(shares.map((covered) => bandOf(covered, 1_000_000))).toEqual([
    ...['never', 'under half', 'under half', 'half or more', 'half or more', 'all'],
  ]);
});

test('a click hides or shows one band', () => {
  expect(toggleBand(treemapBands, [], 'all', false)).toEqual(['all']);
  expect(toggleBand(treemapBands, ['never', 'all'], 'all', false)).toEqual(['never']);
});

test('asking for one band alone hides the others, and again brings them back', () => {
  const alone = toggleBand(treemapBands, ['never'], 'never', true);
  expect(alone).toEqual(['under half', 'half or more', 'all']);
  expect(toggleBand(treemapBands, alone, 'never', true)).toEqual([]);
});
