import { describe, expect, test } from 'vitest';
import type { FileTable } from '../../shared/api/contract';
import { buildTree, directoriesAbove, type TreeQuery, treeRows, uncovered } from './tree';

const column = (...values: number[]): Uint32Array => Uint32Array.from(values);

const table: FileTable = {
  names: [
    '/usr/include/a.h',
    'arch/x86/mm/fault.c',
    'arch/x86/mm/init.c',
    'init/main.c',
    'mm/empty.h',
    'mm/mmap.c',
  ],
  lines: column(1, 10, 20, 5, 0, 100),
  linesCovered: column(1, 0, 15, 5, 0, 40),
  functions: column(1, 2, 3, 1, 0, 9),
  functionsCovered: column(1, 0, 2, 1, 0, 4),
  branches: column(0, 0, 0, 0, 0, 0),
  branchesCovered: column(0, 0, 0, 0, 0, 0),
};

const query: TreeQuery = {
  sort: { by: 'name', descending: false },
  flat: false,
  filter: '',
  expanded: new Set(),
};

const shown = (changes: Partial<TreeQuery>): string[] =>
  treeRows(buildTree(table), { ...query, ...changes }).map(
    ({ node, depth }) => `${'  '.repeat(depth)}${node.name} ${node.linesCovered}/${node.lines}`,
  );

describe('the tree', () => {
  test('sums directories over their files and joins single directories', () => {
    expect(shown({})).toEqual(['/usr/include 1/1', 'arch/x86/mm 15/30', 'init 5/5', 'mm 40/100']);
  });

  test('shows what is below open directories', () => {
    expect(shown({ expanded: new Set(['mm', 'arch/x86/mm']) })).toEqual([
      '/usr/include 1/1',
      'arch/x86/mm 15/30',
      '  fault.c 0/10',
      '  init.c 15/20',
      'init 5/5',
      'mm 40/100',
      '  empty.h 0/0',
      '  mmap.c 40/100',
    ]);
  });

  test('a filter opens what leads to its matches', () => {
    expect(shown({ filter: 'ARCH in' })).toEqual(['arch/x86/mm 15/30', '  init.c 15/20']);
    expect(shown({ filter: 'nowhere' })).toEqual([]);
  });

  test('flat rows carry whole paths', () => {
    expect(shown({ flat: true, sort: { by: 'uncovered', descending: true } })).toEqual([
      'mm/mmap.c 40/100',
      'arch/x86/mm/fault.c 0/10',
      'arch/x86/mm/init.c 15/20',
      '/usr/include/a.h 1/1',
      'init/main.c 5/5',
      'mm/empty.h 0/0',
    ]);
  });

  test('a filter works on flat rows too', () => {
    expect(shown({ flat: true, filter: 'mm .c' })).toEqual([
      'arch/x86/mm/fault.c 0/10',
      'arch/x86/mm/init.c 15/20',
      'mm/mmap.c 40/100',
    ]);
  });

  test('files without code come last by coverage, either way round', () => {
    for (const descending of [true, false]) {
      expect(shown({ flat: true, sort: { by: 'coverage', descending } }).at(-1)).toBe('mm/empty.h 0/0');
    }
  });

  test('rows know their place among their siblings', () => {
    const rows = treeRows(buildTree(table), { ...query, expanded: new Set(['mm']) });
    expect(rows.map(({ position, siblings, parent }) => [position, siblings, parent])).toEqual([
      [1, 4, -1],
      [2, 4, -1],
      [3, 4, -1],
      [4, 4, -1],
      [1, 2, 3],
      [2, 2, 3],
    ]);
  });

  test('finds the directories above a file', () => {
    const root = buildTree(table);
    expect(directoriesAbove(root, 'arch/x86/mm/init.c')).toEqual(['arch/x86/mm']);
    expect(directoriesAbove(root, '/usr/include/a.h')).toEqual(['/usr/include']);
    expect(uncovered(root)).toBe(75);
  });
});
