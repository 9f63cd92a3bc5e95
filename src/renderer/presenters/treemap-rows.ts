// A directory → the rows of the table that says what the treemap shows.

import type { TreemapNode } from './treemap-tree';

export type TreemapColumn = 'name' | 'lines' | 'ran' | 'share' | 'uncovered';

export interface TreemapSort {
  readonly column: TreemapColumn;
  readonly descending: boolean;
}

export interface TreemapRow {
  readonly node: TreemapNode;
  /** Directories end in a slash; items do not, whether they have parts or not. */
  readonly name: string;
  readonly total: number;
  readonly covered: number;
  readonly uncovered: number;
}

/** The children that have code, in order. Equal rows go by name. */
export function treemapRows(directory: TreemapNode, { column, descending }: TreemapSort): TreemapRow[] {
  const rows: TreemapRow[] = [];
  for (const node of directory.children) {
    if (node.total === 0) continue;
    const name = node.item >= 0 ? node.label : `${node.label}/`;
    rows.push({ node, name, total: node.total, covered: node.covered, uncovered: node.total - node.covered });
  }
  const sign = descending ? -1 : 1;
  return rows.sort((a, b) => sign * compare(a, b, column) || byName(a, b));
}

/** The sort that a click on a column's head asks for: numbers start with the greatest, names with the first. */
export function nextSort(sort: TreemapSort, column: TreemapColumn): TreemapSort {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: column !== 'name' };
}

function compare(a: TreemapRow, b: TreemapRow, column: TreemapColumn): number {
  switch (column) {
    case 'name':
      return byName(a, b);
    case 'lines':
      return a.total - b.total;
    case 'ran':
      return a.covered - b.covered;
    case 'share':
      return a.covered / a.total - b.covered / b.total;
    case 'uncovered':
      return a.uncovered - b.uncovered;
  }
}

function byName(a: TreemapRow, b: TreemapRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
