// Groups of error paths → rows of a list, and what the panel is narrowed to when one is chosen.

import type { ErrorPathGroup, Trigger } from '../../shared/api/error-paths';
import { formatCount, formatQuantity } from '../../shared/base/format';

/** The part of the filter that groups narrow. */
export interface GroupFilter {
  readonly triggers: readonly Trigger[];
  readonly subsystem: string | null;
  readonly below: string;
  readonly function: string;
  readonly callee: string | null;
}

/** What regions can be grouped by in the panel. */
export const groupings = ['directory', 'subsystem', 'trigger', 'file', 'function', 'callee'] as const;
export type Grouping = (typeof groupings)[number];

/** What choosing a group narrows to; null widens again. */
export function groupFilter(by: Grouping, key: string | null): Partial<GroupFilter> {
  switch (by) {
    case 'directory':
    case 'file':
      return { below: key ?? '' };
    case 'subsystem':
      return { subsystem: key };
    case 'trigger':
      return { triggers: key === null ? [] : [key as Trigger] };
    case 'function': {
      // A name alone may be that of several functions: the key has the file too.
      const colon = key?.lastIndexOf(':') ?? -1;
      return { below: key?.slice(0, Math.max(0, colon)) ?? '', function: key?.slice(colon + 1) ?? '' };
    }
    case 'callee':
      return { callee: key };
  }
}

/** The group that a filter narrows to; null for none. */
export function chosenGroup(by: Grouping, filter: GroupFilter): string | null {
  switch (by) {
    case 'directory':
    case 'file':
      return filter.below || null;
    case 'subsystem':
      return filter.subsystem;
    case 'trigger':
      return filter.triggers.length === 1 ? filter.triggers[0]! : null;
    case 'function':
      return filter.function === '' ? null : `${filter.below}:${filter.function}`;
    case 'callee':
      return filter.callee;
  }
}

/** What the group is called. */
export function groupLabel(key: string): string {
  return key === '' ? '(none)' : key;
}

export interface GroupRow {
  readonly key: string;
  readonly label: string;
  readonly tested: number;
  readonly untested: number;
  readonly total: number;
  readonly title: string;
}

export function groupRow(group: ErrorPathGroup): GroupRow {
  const { key, tested, almost, unreached, unknown } = group;
  const untested = almost + unreached + unknown;
  const label = groupLabel(key);
  const parts = [
    `${label}: ${formatCount(tested)} of ${formatQuantity(tested + untested, 'error path')} tested`,
    `${formatCount(almost)} almost reached`,
    `${formatCount(unreached)} not reached`,
    `${formatCount(unknown)} not known`,
  ];
  return { key, label, tested, untested, total: tested + untested, title: parts.join(', ') };
}
