// Rectangles that fill the room, do not overlap, and are few however many files there are.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt, middleOf, neighbour, placeCard } from './treemap-hit';
import { type Box, layoutTreemap, ownBox, type TreemapCell, type TreemapLayout } from './treemap-layout';
import { buildTreemapTree, type TreemapItem } from './treemap-tree';

const area = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);
const apart = (a: Box, b: Box): boolean => a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
const inside = (a: Box, b: Box): boolean => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

function lay(items: TreemapItem[], width = 800, height = 500, maxCells = 3000): TreemapLayout {
  return layoutTreemap(buildTreemapTree(items).root, { width, height, maxCells });
}

/** Directories of files with pseudo-random sizes. */
function kernel(files: number, spread = 24): TreemapItem[] {
  return Array.from({ length: files }, (_, at) => {
    const total = 1 + ((at * 7919) % 997);
    const path = `d${at % spread}/s${at % 7}/f${at}.c`;
    return { path, value: total, covered: at % total, total };
  });
}

describe('laying out', () => {
  test('gives siblings room by value, without gaps', () => {
    const { cells } = lay(
      [1, 2, 3, 4].map((value) => ({ path: `${value}.c`, value, covered: 0, total: value })),
      300,
      200,
    );
    expect(cells.map((cell) => [cell.key, cell.kind, Math.round(area(cell) / 600)])).toEqual([
      ['4.c', 'item', 40],
      ['3.c', 'item', 30],
      ['2.c', 'item', 20],
      ['1.c', 'item', 10],
    ]);
    expect(cells.reduce((sum, cell) => sum + area(cell), 0)).toBe(60_000);
  });

  test('children are in their parents, parents come first, siblings do not overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b/c', 'b/d/e', 'f'), fc.integer({ min: 0, max: 5000 })), {
          maxLength: 60,
        }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 700 }),
        (files, width, height) => {
          const items = files.map(([directory, value], at) => ({
            path: `${directory}/${at}.c`,
            value,
            covered: 0,
            total: value,
          }));
          const { cells } = lay(items, width, height, 100);
          expect(cells.length).toBeLessThanOrEqual(100);
          for (const [at, cell] of cells.entries()) {
            const outer = cell.parent < 0 ? { x0: 0, y0: 0, x1: width, y1: height } : cells[cell.parent]!;
            expect(cell.parent).toBeLessThan(at);
            expect(inside(cell, outer) && area(cell) > 0).toBe(true);
            for (const other of cells.slice(at + 1)) {
              if (other.parent === cell.parent) expect(apart(cell, other)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('draws at most as many cells as asked for, and forgets no file', () => {
    for (const items of [kernel(30_000), kernel(30_000, 2500), kernel(30_000, 1).map(flat)]) {
      const tree = buildTreemapTree(items);
      const { cells } = layoutTreemap(tree.root, { width: 1900, height: 1000 });
      expect(cells.length).toBeLessThanOrEqual(3000);
      const drawn = cells.filter(({ kind }) => kind !== 'directory').flatMap(({ nodes }) => nodes);
      expect(drawn.reduce((sum, { items: count }) => sum + count, 0)).toBeGreaterThan(29_990);
    }
  });

  test('puts what is too small into one cell with the sum of it', () => {
    const items = [{ path: 'big.c', value: 100_000, covered: 0, total: 100_000 }];
    for (let at = 0; at < 50; at++) items.push({ path: `${at}.c`, value: 2, covered: 1, total: 2 });
    const { cells } = lay(items);
    expect(cells.map(({ kind, nodes, covered, total }) => [kind, nodes.length, covered, total])).toEqual([
      ['item', 1, 0, 100_000],
      ['rest', 50, 50, 100],
    ]);
  });

  test('leaves directories closed where there is no room to open them', () => {
    const { cells } = lay(
      kernel(200, 4).map((item) => ({ ...item, value: item.path.startsWith('d0') ? 100_000 : 200 })),
      300,
      200,
    );
    expect(cells.filter(({ depth }) => depth === 1).map(({ key, kind }) => [key, kind])).toEqual([
      ['d0', 'directory'],
      ['d1', 'closed'],
      ['d2', 'closed'],
      ['d3', 'closed'],
    ]);
  });

  test('has nothing to draw without values or room', () => {
    expect(lay([{ path: 'a/b.c', value: 0, covered: 3, total: 3 }]).cells).toEqual([]);
    expect(lay(kernel(10), 0, 0).cells).toEqual([]);
  });
});

describe('places', () => {
  const layout = lay(kernel(400));
  const shown = layout.cells.filter(({ kind, strip }) => kind !== 'directory' || strip > 0);

  test('the cell at its own middle is the cell', () => {
    for (const cell of shown) {
      const { x, y } = middleOf(cell);
      expect(cellAt(layout, x, y)?.key).toBe(cell.key);
    }
    expect(cellAt(layout, -1, 5)).toBe(null);
  });

  test('arrows reach every cell from the first', () => {
    const seen = new Set<TreemapCell>([shown[0]!]);
    for (const cell of seen) {
      const { x, y } = middleOf(cell);
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = neighbour(
          layout,
          cell,
          direction,
          direction === 'left' || direction === 'right' ? y : x,
        );
        if (next !== null) seen.add(next);
      }
    }
    expect(shown.filter((cell) => !seen.has(cell)).length / shown.length).toBeLessThan(0.01);
  });

  test('an arrow goes where it points, and nowhere at the edge', () => {
    const grid = lay(['a', 'b'].map((path) => ({ path, value: 1, covered: 0, total: 1 })));
    const [a, b] = grid.cells;
    expect([a!.x1, b!.x0]).toEqual([400, 400]);
    expect(neighbour(grid, a!, 'right', 250)).toBe(b);
    expect(neighbour(grid, b!, 'left', 250)).toBe(a);
    expect(neighbour(grid, a!, 'left', 250)).toBe(null);
    expect(neighbour(grid, a!, 'up', 200)).toBe(null);
  });

  test('a card stands beside its cell, inside the window, or nowhere', () => {
    const bounds = { x0: 0, y0: 0, x1: 1000, y1: 600 };
    const card = { width: 240, height: 120 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 990 }),
        fc.integer({ min: 0, max: 590 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 600 }),
        (x0, y0, width, height) => {
          const cell = { x0, y0, x1: Math.min(1000, x0 + width), y1: Math.min(600, y0 + height) };
          const place = placeCard(cell, card, bounds, { x: x0, y: y0 });
          if (place === null) return;
          const box = { x0: place.x, y0: place.y, x1: place.x + card.width, y1: place.y + card.height };
          expect(apart(box, cell) && inside(box, bounds)).toBe(true);
        },
      ),
    );
    expect(placeCard(bounds, card, bounds, { x: 5, y: 5 })).toBe(null);
  });

  test('a strip stands for its directory', () => {
    const open = shown.find(({ kind }) => kind === 'directory')!;
    expect(area(ownBox(open))).toBe((open.x1 - open.x0) * open.strip);
  });
});

function flat(item: TreemapItem): TreemapItem {
  return { ...item, path: item.path.replaceAll('/', '-') };
}
