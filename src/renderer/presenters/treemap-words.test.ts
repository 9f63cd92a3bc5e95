// What a treemap writes: names that fit, exact numbers, colours that text reads on.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileTable } from '../../shared/api/contract';
import { contrast, type Theme, treemapSkin } from './treemap-colours';
import { bandCounts, cellSentence, cellTitle, factsOf, fileBands, fileItems } from './treemap-files';
import { fitName, labelTreemap } from './treemap-labels';
import { layoutTreemap } from './treemap-layout';
import { nextSort, treemapRows } from './treemap-rows';
import { buildTreemapTree } from './treemap-tree';

const measure = (text: string): number => text.length * 6;
const themes: Theme[] = ['light', 'dark', 'contrast'];

const rows: [path: string, lines: number, covered: number, functions: number, called: number][] = [
  ['mm/mmap.c', 1200, 400, 60, 20],
  ['mm/slab.c', 800, 800, 30, 30],
  ['net/core/dev.c', 2000, 0, 90, 0],
  ['include/none.h', 0, 0, 0, 0],
];
const column = (pick: (row: (typeof rows)[number]) => number) => Uint32Array.from(rows, pick);
const files: FileTable = {
  names: rows.map(([path]) => path),
  lines: column((row) => row[1]),
  linesCovered: column((row) => row[2]),
  functions: column((row) => row[3]),
  functionsCovered: column((row) => row[4]),
  branches: new Uint32Array(rows.length),
  branchesCovered: new Uint32Array(rows.length),
};

describe('names', () => {
  test('are whole, lose leading directories, then their end, then vanish', () => {
    const fit = (name: string, characters: number) => fitName(name, characters * 6, 'cell', measure);
    expect([15, 10, 5, 4, 3].map((room) => fit('arch/x86/kernel', room))).toEqual([
      'arch/x86/kernel',
      '…/kernel',
      'kern…',
      'ker…',
      null,
    ]);
    expect(fit('ethernet/', 8)).toBe('etherne…');
  });

  test('stay in their cells', () => {
    const { root } = buildTreemapTree(fileItems(files, 'lines'));
    for (const width of [40, 90, 200, 600]) {
      const layout = layoutTreemap(root, { width, height: 300 });
      for (const label of labelTreemap(layout, measure)) {
        const cell = layout.cells[label.cell]!;
        expect(label.x >= cell.x0 && label.x + label.width <= cell.x1 && label.y < cell.y1).toBe(true);
      }
    }
  });
});

describe('files', () => {
  const tree = buildTreemapTree(fileItems(files, 'uncovered'));

  test('area is what was asked for', () => {
    expect([...fileItems(files, 'lines')].map(({ value }) => value)).toEqual([1200, 800, 2000, 0]);
    expect([...fileItems(files, 'uncovered')].map(({ value }) => value)).toEqual([800, 0, 2000, 0]);
  });

  test('facts are sums over the table, whatever the area', () => {
    expect(factsOf(files, [tree.root])).toEqual({
      files: 3,
      lines: 4000,
      covered: 1200,
      uncovered: 2800,
      functions: 180,
      functionsCovered: 50,
    });
  });

  test('files that are not shown get no area and are in no sum', () => {
    const shows = (file: number): boolean => file !== 2;
    const { root } = buildTreemapTree(fileItems(files, 'lines', shows));
    expect([root.value, root.total, factsOf(files, [root], shows).files]).toEqual([2000, 2000, 2]);
    expect(bandCounts(fileBands(files), root)).toEqual({
      never: 1,
      'under half': 1,
      'half or more': 0,
      all: 1,
    });
  });

  test('cells are spoken of with name, kind and share', () => {
    const { cells } = layoutTreemap(tree.root, { width: 600, height: 400 });
    expect(cells.map((cell) => [cellTitle(cell), cellSentence(cell, factsOf(files, cell.nodes))])).toEqual([
      ['net/core/', 'net/core, directory, 1 file: 0 %, 0 of 2,000 lines ran'],
      ['mm/', 'mm, directory, 2 files: 60.0 %, 1,200 of 2,000 lines ran'],
      ['net/core/dev.c', 'net/core/dev.c, file: 0 %, 0 of 2,000 lines ran'],
      ['mm/mmap.c', 'mm/mmap.c, file: 33.3 %, 400 of 1,200 lines ran'],
    ]);
  });
});

describe('the table', () => {
  const { root, directories } = buildTreemapTree(fileItems(files, 'uncovered'));

  test('lists all children with code, also those without area', () => {
    const { node: _, ...first } = treemapRows(directories.get('mm')!, {
      column: 'share',
      descending: true,
    })[0]!;
    expect(first).toEqual({ name: 'slab.c', total: 800, covered: 800, uncovered: 0 });
    expect(treemapRows(root, { column: 'name', descending: false }).map(({ name }) => name)).toEqual([
      'mm/',
      'net/core/',
    ]);
  });

  test('turns round on a second click', () => {
    const sort = nextSort({ column: 'name', descending: false }, 'lines');
    expect([sort, nextSort(sort, 'lines')]).toEqual([
      { column: 'lines', descending: true },
      { column: 'lines', descending: false },
    ]);
  });
});

describe.each(themes)('the %s theme', (theme) => {
  const skin = treemapSkin(theme);
  const css = readFileSync(join(__dirname, '../theme.css'), 'utf8');
  const tokens = css.slice(css.indexOf(`[data-theme="${theme}"]`));
  const token = (name: string): string => new RegExp(`--${name}: (#\\w+);`).exec(tokens)![1]!;

  test('text reads on every cell and strip', () => {
    for (let covered = 0; covered <= 1000; covered++) {
      const { fill, ink } = skin.paint({ covered, total: 1000 });
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }
    for (const strip of skin.strips) {
      expect(contrast(strip, skin.foreground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(strip, skin.muted)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('nothing and all have colours of their own', () => {
    const [none, least, most, all] = [0, 1, 999_999, 1_000_000].map(
      (covered) => skin.paint({ covered, total: 1_000_000 }).fill,
    );
    expect(none).not.toBe(least);
    expect(most).not.toBe(all);
  });

  test('has the values of theme.css', () => {
    const own = [
      skin.background,
      skin.foreground,
      skin.muted,
      skin.line,
      skin.focus,
      skin.ran,
      skin.barEmpty,
    ];
    expect(own).toEqual(['bg', 'fg', 'fg-muted', 'line', 'focus', 'ran', 'bar-empty'].map(token));
  });
});

test('only high contrast hatches what never ran', () => {
  expect(themes.map((theme) => treemapSkin(theme).paint({ covered: 0, total: 9 }).hatch !== null)).toEqual([
    false,
    false,
    true,
  ]);
});
