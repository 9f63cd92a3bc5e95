// Paths become directories with sums; chains of single directories become one.

import { describe, expect, test } from 'vitest';
import { buildTreemapTree, eachItem, isWithin, type TreemapNode, treemapTrail } from './treemap-tree';

const item = (path: string, value: number, covered = 0) => ({ path, value, covered, total: value });

/** `label value [children]`, one string a node. */
function outline(node: TreemapNode): unknown {
  const name = `${node.label} ${node.covered}/${node.total}`;
  return node.item >= 0 ? name : [name, ...node.children.map(outline)];
}

describe('the tree of a treemap', () => {
  const tree = buildTreemapTree([
    item('arch/x86/mm/fault.c', 30, 10),
    item('arch/x86/kernel/cpu/bugs.c', 40),
    item('mm/mmap.c', 100, 50),
    item('/usr/include/stdio.h', 5, 5),
    item('main.c', 1),
  ]);

  test('sums directories, greatest first, with chains of directories as one', () => {
    expect(outline(tree.root)).toEqual([
      ' 65/176',
      ['mm 50/100', 'mmap.c 50/100'],
      ['arch/x86 10/70', ['kernel/cpu 0/40', 'bugs.c 0/40'], ['mm 10/30', 'fault.c 10/30']],
      ['/usr/include 5/5', 'stdio.h 5/5'],
      'main.c 0/1',
    ]);
  });

  test('finds a chain by any of its paths', () => {
    const paths = ['', 'arch', 'arch/x86', 'arch/x86/kernel', '/usr', 'nowhere'];
    expect(paths.map((path) => tree.directories.get(path)?.path)).toEqual([
      '',
      'arch/x86',
      'arch/x86',
      'arch/x86/kernel/cpu',
      '/usr/include',
      undefined,
    ]);
  });

  test('knows the way to a node and the items in it', () => {
    const cpu = tree.directories.get('arch/x86/kernel/cpu')!;
    expect(treemapTrail(cpu).map(({ path }) => path)).toEqual(['', 'arch/x86', 'arch/x86/kernel/cpu']);
    expect([isWithin(cpu, tree.directories.get('arch')!), isWithin(tree.root, cpu)]).toEqual([true, false]);
    const items: number[] = [];
    eachItem(tree.directories.get('arch')!, (at) => items.push(at));
    expect(items).toEqual([1, 0]);
  });

  test('keeps the root apart when there is only one directory', () => {
    const { root } = buildTreemapTree([item('mm/slab/a.c', 1)]);
    expect([root.path, root.children.map(({ label }) => label)]).toEqual(['', ['mm/slab']]);
  });

  test('is empty for no items', () => {
    const { root } = buildTreemapTree([]);
    expect([root.value, root.items, root.children]).toEqual([0, 0, []]);
  });
});

describe('items with parts', () => {
  test('are made when somebody looks, and can be gone into', () => {
    let made = 0;
    const parts = () => {
      made++;
      return [item('mm/slab.c/init/0', 1), item('mm/slab.c/init/1', 3)];
    };
    const { root, directories } = buildTreemapTree([{ ...item('mm/slab.c/init', 4), parts }]);
    expect([root.value, made]).toEqual([4, 0]);
    const init = directories.get('mm/slab.c/init')!;
    expect(init.children.map(({ path, item: place, parent }) => [path, place, parent === init])).toEqual([
      ['mm/slab.c/init/1', 1, true],
      ['mm/slab.c/init/0', 0, true],
    ]);
    expect([init.children.length, made]).toEqual([2, 1]);
    const visited: number[] = [];
    eachItem(root, (index) => visited.push(index));
    expect(visited).toEqual([0]);
  });
});

test('groups at the top are no chain, and have the category of most of their value', () => {
  const { root, directories } = buildTreemapTree(
    [
      { ...item('EXT4/fs/ext4/super.c', 5), category: 'alloc' },
      { ...item('EXT4/fs/ext4/inode.c', 3), category: 'io' },
      { ...item('EXT4/fs/ext4/file.c', 3), category: 'io' },
    ],
    true,
  );
  expect(root.children.map(({ label, category, children }) => [label, category, children[0]!.label])).toEqual(
    [['EXT4', 'io', 'fs/ext4']],
  );
  expect(['EXT4', 'EXT4/fs'].map((path) => directories.get(path)?.path)).toEqual(['EXT4', 'EXT4/fs/ext4']);
});
