// Subsystems of MAINTAINERS → the rows of their table.

import type { SubsystemRow } from '../../shared/api/error-paths';
import { formatCount, formatQuantity } from '../../shared/base/format';
import { groupRow } from './error-path-groups';

export const subsystemSorts = ['untested', 'almost', 'name', 'files', 'lines'] as const;
export type SubsystemSort = (typeof subsystemSorts)[number];

/** Those that have the text in their name, sorted: numbers begin with the greatest, names with the first. */
export function subsystemRows(
  rows: readonly SubsystemRow[],
  query: string,
  sort: SubsystemSort,
  reverse: boolean,
): SubsystemRow[] {
  const text = query.trim().toLowerCase();
  const found = rows.filter(({ name }) => name.toLowerCase().includes(text));
  found.sort((a, b) => compare(a, b, sort) || (a.name < b.name ? -1 : 1));
  return reverse ? found.reverse() : found;
}

/** A row in one sentence, for ears and for the pointer. */
export function subsystemSentence(row: SubsystemRow): string {
  const { title } = groupRow({ ...row.errorPaths, key: row.name });
  const parts = [
    row.name === '' ? title.replace('(none)', 'nobody’s') : title,
    `${formatCount(row.linesCovered)} of ${formatQuantity(row.lines, 'line')} ran`,
    formatQuantity(row.files, 'file'),
    row.status.toLowerCase(),
    row.maintainers.length === 0 ? '' : `maintained by ${row.maintainers.join(', ')}`,
    row.lists.join(', '),
  ];
  return parts.filter(Boolean).join(', ');
}

function compare(a: SubsystemRow, b: SubsystemRow, sort: SubsystemSort): number {
  switch (sort) {
    case 'untested':
      return groupRow(b.errorPaths).untested - groupRow(a.errorPaths).untested;
    case 'almost':
      return b.errorPaths.almost - a.errorPaths.almost;
    case 'name':
      return 0;
    case 'files':
      return b.files - a.files;
    case 'lines':
      return b.lines - b.linesCovered - (a.lines - a.linesCovered);
  }
}
