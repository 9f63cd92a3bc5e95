import { expect, test } from 'vitest';
import type { FunctionRow } from '../../shared/api/contract';
import { outlineSorts, sortFunctions } from './outline';

const fn = (
  name: string,
  startLine: number,
  calls: number,
  blocksExecuted: number,
  blocks: number,
): FunctionRow => ({
  name,
  file: 'a.c',
  startLine,
  endLine: 0,
  calls,
  blocks,
  blocksExecuted,
  objects: 1,
});
const functions = [fn('a', 1, 5, 4, 4), fn('b', 9, 0, 0, 3), fn('c', 20, 9, 10, 20)];

test.each([
  ['place', 'abc'],
  ['calls', 'cab'],
  ['coverage', 'bca'],
  ['never ran', 'cba'],
] as const)('by %s', (sort, order) => {
  expect(outlineSorts).toContain(sort);
  expect(
    sortFunctions(functions, sort)
      .map(({ name }) => name)
      .join(''),
  ).toBe(order);
});

test('any order can be turned round', () => {
  expect(sortFunctions(functions, 'calls', true).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});
