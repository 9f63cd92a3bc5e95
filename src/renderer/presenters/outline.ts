// The functions of the open file → the outline's rows.

import type { FunctionRow } from '../../shared/api/contract';

export const outlineSorts = ['place', 'calls', 'coverage', 'never ran'] as const;
export type OutlineSort = (typeof outlineSorts)[number];

/** The functions in the order asked for: most calls, least covered or most never-run blocks first; or the reverse. */
export function sortFunctions(
  functions: readonly FunctionRow[],
  sort: OutlineSort,
  reverse = false,
): FunctionRow[] {
  const byPlace = (a: FunctionRow, b: FunctionRow): number => a.startLine - b.startLine;
  const share = (fn: FunctionRow): number => (fn.blocks === 0 ? 1 : fn.blocksExecuted / fn.blocks);
  const missed = (fn: FunctionRow): number => fn.blocks - fn.blocksExecuted;
  const orders: Record<OutlineSort, (a: FunctionRow, b: FunctionRow) => number> = {
    place: byPlace,
    calls: (a, b) => b.calls - a.calls || byPlace(a, b),
    coverage: (a, b) => share(a) - share(b) || byPlace(a, b),
    'never ran': (a, b) => missed(b) - missed(a) || byPlace(a, b),
  };
  const sorted = [...functions].sort(orders[sort]);
  return reverse ? sorted.reverse() : sorted;
}
