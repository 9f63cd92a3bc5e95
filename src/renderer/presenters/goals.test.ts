import { describe, expect, test } from 'vitest';
import type { FunctionRow, Goal } from '../../shared/api/contract';
import { goalRow, parseGoalQuery, recentFirst, subsequence, symbolRows } from './goals';

const file: Goal = {
  kind: 'file',
  name: 'mm/mmap.c',
  file: 'mm/mmap.c',
  line: 1,
  covered: 4,
  total: 10,
  calls: null,
  marks: [0, 3, 4],
};

const fn = (name: string, startLine: number): FunctionRow => ({
  name,
  file: 'mm/mmap.c',
  startLine,
  endLine: 0,
  calls: 0,
  blocks: 4,
  blocksExecuted: 0,
  objects: 1,
});

describe('what was typed', () => {
  test.each([
    ['', { kind: 'goals', text: '', line: null }],
    ['mmap', { kind: 'goals', text: 'mmap', line: null }],
    ['mmap.c:12', { kind: 'goals', text: 'mmap.c', line: 12 }],
    ['mmap.c:', { kind: 'goals', text: 'mmap.c', line: null }],
    [':', { kind: 'line', line: null }],
    [':123', { kind: 'line', line: 123 }],
    ['@vma', { kind: 'symbols', text: 'vma' }],
  ])('%s', (typed, query) => {
    expect(parseGoalQuery(typed)).toEqual(query);
  });
});

test('a file shows its name large and its directory beside, marks split between them', () => {
  expect(goalRow(file, 7)).toMatchObject({
    title: 'mmap.c',
    marks: [0, 1],
    detail: 'mm',
    detailMarks: [0],
    amount: '40.0 %',
    line: 7,
  });
});

test('a function shows its calls', () => {
  const goal: Goal = { ...file, kind: 'function', name: 'vma_merge', line: 900, calls: 88_000, marks: [0] };
  expect(goalRow(goal)).toMatchObject({
    title: 'vma_merge',
    detail: 'mm/mmap.c:900',
    amount: '88,000 calls',
    line: 900,
  });
});

test('characters are found as close together as can be', () => {
  expect(subsequence('mmap_region', 'mr')).toEqual([1, 5]);
  expect(subsequence('do_mmap', 'mmap')).toEqual([3, 4, 5, 6]);
  expect(subsequence('do_mmap', 'xyz')).toBeNull();
});

test('symbols stand in the order of the file until something is typed', () => {
  const functions = [fn('v_m_a_open', 1), fn('mm_init', 5), fn('vma_link', 9)];
  expect(symbolRows(functions, '').map(({ title }) => title)).toEqual(['v_m_a_open', 'mm_init', 'vma_link']);
  expect(symbolRows(functions, 'vma').map(({ title }) => title)).toEqual(['vma_link', 'v_m_a_open']);
});

test('recent files come first and once', () => {
  const other = goalRow({ ...file, name: 'a.c', file: 'a.c', marks: [] });
  const mmap = goalRow(file);
  expect(recentFirst([other, mmap], [mmap]).map(({ id }) => id)).toEqual([mmap.id, other.id]);
});
