// The treemap of error paths: what has an area, what is said of it, and where it leads.

import { describe, expect, test } from 'vitest';
import {
  type ErrorPathMap,
  type ErrorState,
  errorStates,
  type Trigger,
  triggers,
} from '../../shared/api/error-paths';
import {
  allUntested,
  countByTrigger,
  type ErrorPathMapOptions,
  ErrorPathRegions,
  errorCellRows,
  errorCellSentence,
  testedSentence,
} from './error-path-treemap';
import { layoutTreemap } from './treemap-layout';
import { buildTreemapTree, type TreemapNode } from './treemap-tree';

const files = ['mm/mmap.c', 'mm/slab.c', 'net/core/dev.c'];
const functions: [name: string, file: number, line: number][] = [
  ['mmap_region', 0, 100],
  ['do_brk', 0, 300],
  ['kmem_init', 1, 10],
  ['dev_open', 2, 50],
];
const regions: [fn: number, trigger: Trigger, state: ErrorState, lines: number][] = [
  [0, 'alloc', 'almost', 2],
  [0, 'argument', 'tested', 1],
  [0, 'alloc', 'unreached', 5],
  [1, 'argument', 'almost', 1],
  [2, 'impossible', 'unreached', 1],
  [2, 'state', 'no code', 1],
  [3, 'hardware', 'unknown', 4],
  [3, 'alloc', 'almost', 1],
];
const map: ErrorPathMap = {
  files,
  subsystems: ['', 'MEMORY MANAGEMENT', 'NETWORKING [GENERAL]/CORE'],
  fileSubsystem: Uint32Array.of(1, 0, 2),
  functions: functions.map(([name]) => name),
  functionFile: Uint32Array.from(functions, ([, file]) => file),
  functionLine: Uint32Array.from(functions, ([, , line]) => line),
  region: Uint32Array.from(regions, ([fn]) => fn),
  regionTrigger: Uint8Array.from(regions, ([, trigger]) => triggers.indexOf(trigger)),
  regionState: Uint8Array.from(regions, ([, , state]) => errorStates.indexOf(state)),
  regionLines: Uint32Array.from(regions, ([, , , lines]) => lines),
};

function build(options: Partial<ErrorPathMapOptions> = {}) {
  const own = new ErrorPathRegions(map, {
    by: 'directory',
    area: 'regions',
    without: new Set(),
    states: allUntested,
    ...options,
  });
  const tree = buildTreemapTree(own.items(), options.by !== undefined && options.by !== 'directory');
  return { own, ...tree };
}

function outline(node: TreemapNode): unknown {
  const name = `${node.label} ${node.value} (${node.covered}/${node.total})`;
  return node.children.length === 0 ? name : [name, ...node.children.map(outline)];
}

describe('items', () => {
  test('are functions by directory, with their regions as parts', () => {
    expect(outline(build().root)).toEqual([
      ' 5 (1/6)',
      [
        'mm/mmap.c 3 (1/4)',
        ['mmap_region 2 (1/3)', 'alloc 1 (0/1)', 'alloc 1 (0/1)', 'argument 0 (1/1)'],
        'do_brk 1 (0/1)',
      ],
      ['net/core/dev.c 2 (0/2)', ['dev_open 2 (0/2)', 'hardware 1 (0/1)', 'alloc 1 (0/1)']],
    ]);
  });

  test('are below their subsystem, whose slashes divide nothing', () => {
    const { root } = build({ by: 'subsystem' });
    expect(root.children.map(({ path }) => path)).toEqual(['MEMORY MANAGEMENT', 'NETWORKING [GENERAL]∕CORE']);
  });

  test('are cut by trigger', () => {
    const { root } = build({ by: 'trigger' });
    expect(root.children.map((node) => [node.path, node.value, node.covered])).toEqual([
      ['alloc', 3, 0],
      ['argument', 1, 1],
      ['hardware', 1, 0],
    ]);
  });

  test('have the lines of their regions as area, of the states and triggers that are asked for', () => {
    expect(build({ area: 'lines' }).root.value).toBe(13);
    expect(build({ area: 'lines', states: new Set(['almost']) }).root.value).toBe(4);
    expect(build({ without: new Set(['alloc']) }).root.value).toBe(2);
  });

  test('have the colour of the trigger with the greatest area', () => {
    const { directories } = build({ area: 'lines' });
    expect(['', 'mm/mmap.c/mmap_region', 'net'].map((path) => directories.get(path)?.category)).toEqual([
      'alloc',
      'alloc',
      'hardware',
    ]);
  });
});

test('the legend counts what has an area, in the whole tree', () => {
  expect([countByTrigger(map, allUntested), countByTrigger(map, new Set(['almost']))]).toEqual([
    { alloc: 3, argument: 1, hardware: 1 },
    { alloc: 2, argument: 1 },
  ]);
});

describe('cells', () => {
  const { own, root, directories } = build();

  test('say what is tested, what is missing, and what it would take', () => {
    const facts = own.facts([root]);
    expect(errorCellRows(facts)).toEqual([
      ['tested', '1 of 6 error paths'],
      ['almost reached', '3'],
      ['not reached', '1'],
      ['not known', '1'],
      ['untested by trigger', 'alloc 3, argument 1, hardware 1'],
      ['functions', '3'],
    ]);
    expect(testedSentence(facts)).toBe('16.7 %, 1 of 6 error paths tested');
  });

  test('of one function are its regions', () => {
    const fn = directories.get('mm/mmap.c/mmap_region')!;
    const { cells } = layoutTreemap(fn, { width: 400, height: 300 });
    expect(cells.map((cell) => [cell.kind, errorCellSentence(cell, own.facts(cell.nodes))])).toEqual([
      ['item', 'mmap_region(): alloc: 0 %, 0 of 1 error path tested'],
      ['item', 'mmap_region(): alloc: 0 %, 0 of 1 error path tested'],
    ]);
  });

  test('lead to their region, or to the first that is untested', () => {
    const fn = directories.get('mm/mmap.c/mmap_region')!;
    const place = { file: 'mm/mmap.c', functionLine: 100 };
    expect(fn.children.map((node) => own.placeOf(node))).toEqual([
      { ...place, place: 0 },
      { ...place, place: 2 },
      { ...place, place: 1 },
    ]);
    expect(own.placeOf(directories.get('net')!)).toEqual({
      file: 'net/core/dev.c',
      functionLine: 50,
      place: 0,
    });
    expect(fn.children.map((node) => own.region(node))).toEqual([
      { state: 'almost', trigger: 'alloc', lines: 2 },
      { state: 'unreached', trigger: 'alloc', lines: 5 },
      { state: 'tested', trigger: 'argument', lines: 1 },
    ]);
  });
});
