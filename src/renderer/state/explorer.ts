// What the explorer shows: order, shape, filter, open directories. Ids only; rows are made by presenters/tree.ts.

import { create } from 'zustand';
import type { TreeColumn, TreeSort } from '../presenters/tree';

export interface ExplorerState {
  readonly sort: TreeSort;
  readonly flat: boolean;
  readonly filter: string;
  readonly expanded: ReadonlySet<string>;
  /** The path of the row that the keyboard is on. */
  readonly active: string | null;
}

export const defaultSort: TreeSort = { by: 'name', descending: false };

export const useExplorer = create<ExplorerState>()(() => ({
  sort: defaultSort,
  flat: false,
  filter: '',
  expanded: new Set<string>(),
  active: null,
}));

/** Sorts by a column; again, the other way round. Numbers begin with what needs work: least covered, most never run. */
export function sortExplorer(by: TreeColumn): void {
  useExplorer.setState(({ sort }) => ({
    sort: sort.by === by ? { by, descending: !sort.descending } : { by, descending: by === 'uncovered' },
  }));
}

export function expandDirectories(paths: readonly string[], open: boolean): void {
  useExplorer.setState(({ expanded }) => {
    if (paths.every((path) => expanded.has(path) === open)) return {};
    const next = new Set(expanded);
    for (const path of paths) {
      if (open) next.add(path);
      else next.delete(path);
    }
    return { expanded: next };
  });
}
