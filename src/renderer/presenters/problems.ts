// Diagnostics → groups by kind, each with its meaning and what to do, then → rows of the panel.

import type { Diagnostic, DiagnosticKind } from '../../shared/api/diagnostics';
import { windowAdvice } from '../../shared/api/window-advice';

export interface ProblemGroup {
  readonly kind: string;
  readonly title: string;
  readonly meaning: string;
  /** What to do about all of them. */
  readonly advice: string;
  /** True when objects are missing from the totals because of it. */
  readonly fatal: boolean;
  /** How many there were, listed or not. */
  readonly count: number;
  readonly listed: readonly Diagnostic[];
}

export type ProblemRow =
  | { readonly type: 'group'; readonly group: ProblemGroup; readonly open: boolean }
  | { readonly type: 'problem'; readonly problem: Diagnostic; readonly group: ProblemGroup }
  /** Problems that were counted but not kept. */
  | { readonly type: 'more'; readonly count: number; readonly group: ProblemGroup };

const words: Readonly<Record<DiagnosticKind, { readonly title: string; readonly meaning: string }>> = {
  truncated: { title: 'Cut short', meaning: 'The file ends before what it announces.' },
  'wrong-magic': {
    title: 'Not a gcov file',
    meaning: 'The file does not begin like .gcno or .gcda files do.',
  },
  'unknown-version': {
    title: 'Unknown version',
    meaning: 'The file names a format that this kerncov does not know.',
  },
  malformed: { title: 'Damaged', meaning: 'The file contradicts itself.' },
  'stamp-mismatch': { title: 'Of another build', meaning: 'Counters and notes carry different stamps.' },
  'function-mismatch': {
    title: 'Functions changed',
    meaning: 'Counters belong to functions that the notes describe differently.',
  },
  'function-missing': {
    title: 'Functions without counters',
    meaning: 'The counters lack functions of the notes.',
  },
  unsolvable: {
    title: 'Counts do not add up',
    meaning: 'What flows into a block does not flow out; counters were read while they changed.',
  },
  'notes-missing': {
    title: 'No notes',
    meaning: 'Counters without the .gcno file that says what they count.',
  },
  'source-missing': { title: 'No source', meaning: 'The source that the notes name is not in the tree.' },
  unreadable: { title: 'Not readable', meaning: 'The file could not be read.' },
};

/**
 * Groups by kind: what costs objects first, then the most frequent.
 *
 * @param counts how many there were of each kind, as the session says
 */
export function groupProblems(
  problems: readonly Diagnostic[],
  counts: Readonly<Record<string, number>>,
): ProblemGroup[] {
  const byKind = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const listed = byKind.get(problem.kind);
    if (listed) listed.push(problem);
    else byKind.set(problem.kind, [problem]);
  }
  return [...byKind]
    .map(([kind, listed]) => {
      const known = words[kind as DiagnosticKind] as (typeof words)[DiagnosticKind] | undefined;
      return {
        kind,
        title: known?.title ?? kind,
        meaning: known?.meaning ?? '',
        advice: windowAdvice(listed[0]!),
        fatal: listed.some(({ fatal }) => fatal),
        count: Math.max(counts[kind] ?? 0, listed.length),
        listed,
      };
    })
    .sort((a, b) => Number(b.fatal) - Number(a.fatal) || b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** How many problems there are in all. */
export function countProblems(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The rows of the panel. @param closed kinds whose problems are folded away */
export function problemRows(groups: readonly ProblemGroup[], closed: ReadonlySet<string>): ProblemRow[] {
  return groups.flatMap((group): ProblemRow[] => {
    const open = !closed.has(group.kind);
    const head: ProblemRow = { type: 'group', group, open };
    if (!open) return [head];
    const more = group.count - group.listed.length;
    return [
      head,
      ...group.listed.map((problem): ProblemRow => ({ type: 'problem', problem, group })),
      ...(more > 0 ? [{ type: 'more', count: more, group } satisfies ProblemRow] : []),
    ];
  });
}
