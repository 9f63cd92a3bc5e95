// One line of a source view → what its card says.

import type { Explanation } from '../../core/analysis/why/explain-line';
import { branchFlag } from '../../core/model/batch';
import type { ContributionRow, FunctionRow, SourceView } from '../../shared/api/contract';
import { formatCount, formatQuantity, formatShare } from '../../shared/base/format';
import { wordsFor } from './explain-line';
import { countAt, type Gutter, type LineState, lineState, stateAt } from './gutter';

/** The content of a line's card. */
export interface LineCard {
  readonly line: number;
  readonly state: LineState;
  /** Null for no code. */
  readonly count: number | null;
  readonly heading: string;
  /** What else there is to say of the count. */
  readonly notes: readonly string[];
  /** Branches by shape; most lines have one. */
  readonly shapes: readonly (readonly BranchRow[])[];
  /** Shapes that are left out of `shapes`. */
  readonly moreShapes: number;
  readonly branchHeading: string;
  readonly function: { readonly name: string; readonly text: string } | null;
}

/** One way on from a line. */
export interface BranchRow {
  readonly label: string;
  readonly count: number;
  readonly text: string;
}

/** Shapes that a card shows; a header's inline may have compiled to dozens. */
const shownShapes = 6;

/** Says all that is known of a line, save which objects contribute. */
export function lineCard(
  view: SourceView,
  gutter: Gutter,
  line: number,
  explain: (line: number) => Explanation | null,
): LineCard {
  const count = countAt(gutter, line);
  const state = stateAt(gutter, line);
  const place = (gutter.place[line] ?? 0) - 1;
  const first = place < 0 ? 0 : view.lineShape[place]!;
  const end = place < 0 ? 0 : view.lineShape[place + 1]!;
  const total = place < 0 ? 0 : gutter.branches[place]!;
  const explanation = count === null ? explain(line) : null;
  const shapes = Array.from({ length: Math.min(shownShapes, end - first) }, (_, shape) =>
    branchRows(view, first + shape, state),
  );
  return {
    line,
    state,
    count,
    heading: count === null ? 'no code on this line' : timesRun(count, gutter.approximate[place] === 1),
    notes: explanation ? [wordsFor(explanation)] : notesOf(gutter, place, state),
    shapes,
    moreShapes: end - first - shapes.length,
    branchHeading:
      total === 0
        ? ''
        : `${formatCount(gutter.branchesTaken[place]!)} of ${formatQuantity(total, 'branch', 'branches')} taken`,
    function: describeFunction(view.functions, line),
  };
}

/** `ran 1,234 times`, `ran once`, `never ran`. */
export function timesRun(count: number, approximate = false): string {
  const about = approximate ? 'about ' : '';
  if (count === 0) return approximate ? 'never ran, as far as can be told' : 'never ran';
  return count === 1 ? `ran ${about}once` : `ran ${about}${formatCount(count)} times`;
}

/** The function in which a line lies: the last one that begins at or before it and does not end before it. */
export function functionAt(functions: readonly FunctionRow[], line: number): FunctionRow | null {
  let found: FunctionRow | null = null;
  for (const row of functions) {
    if (row.startLine > line) break;
    if (row.endLine !== 0 && row.endLine < line) continue;
    // Of several on one line, such as a system call's, the one with the body.
    if (found?.startLine === row.startLine && found.blocks >= row.blocks) continue;
    found = row;
  }
  return found;
}

/** How contributing objects can be sorted. */
export type ContributionOrder = 'count' | 'blocks' | 'object';

/** Contributions in an order, most counts and most never-run blocks first; what is equal by name. */
export function sortContributions(
  rows: readonly ContributionRow[],
  order: ContributionOrder,
): ContributionRow[] {
  const byName = (a: ContributionRow, b: ContributionRow): number =>
    a.object < b.object ? -1 : Number(a.object > b.object);
  const neverRan = (row: ContributionRow): number => row.blocks - row.blocksExecuted;
  switch (order) {
    case 'object':
      return [...rows].sort(byName);
    case 'blocks':
      return [...rows].sort((a, b) => neverRan(b) - neverRan(a) || byName(a, b));
    case 'count':
      return [...rows].sort((a, b) => b.count - a.count || byName(a, b));
  }
}

/** `12 of 203 objects ran it`; of a line in one object, its blocks: `in 1 object, 2 of 3 blocks ran`. */
export function contributionsHeading(rows: readonly ContributionRow[]): string {
  const [only] = rows;
  if (only && rows.length === 1) {
    return `in 1 object, ${formatCount(only.blocksExecuted)} of ${formatQuantity(only.blocks, 'block')} ran`;
  }
  const ran = rows.reduce((sum, { count }) => sum + Number(count > 0), 0);
  return `${formatCount(ran)} of ${formatQuantity(rows.length, 'object')} ran it`;
}

function notesOf(gutter: Gutter, place: number, state: LineState): string[] {
  const notes: string[] = [];
  if (state === lineState.partlyRan) notes.push('partly: some code on this line never ran');
  if (gutter.approximate[place]) {
    notes.push(
      'approximate: a counter of this line was negative (updated by several CPUs at once) or beyond 2^53',
    );
  }
  return notes;
}

function branchRows(view: SourceView, shape: number, state: LineState): BranchRow[] {
  const first = view.shapeBranch[shape]!;
  return Array.from({ length: view.shapeBranch[shape + 1]! - first }, (_, index) => {
    const count = view.branchCount[first + index]!;
    const flags = view.branchFlags[first + index]!;
    const kinds = [
      ...(flags & branchFlag.fallthrough ? ['fallthrough'] : []),
      ...(flags & branchFlag.throwing ? ['throw'] : []),
    ];
    return {
      label: [`branch ${index + 1}`, ...kinds].join(', '),
      count,
      text:
        count > 0
          ? `taken ${formatQuantity(count, 'time')}`
          : state === lineState.neverRan
            ? 'never reached'
            : 'never taken',
    };
  });
}

function describeFunction(functions: readonly FunctionRow[], line: number): LineCard['function'] {
  const row = functionAt(functions, line);
  if (!row) return null;
  const calls = row.calls === 0 ? 'never called' : `called ${formatQuantity(row.calls, 'time')}`;
  const blocks = `${formatCount(row.blocksExecuted)} of ${formatQuantity(row.blocks, 'block')} ran (${formatShare(row.blocksExecuted, row.blocks)})`;
  return { name: row.name, text: row.blocks === 0 ? calls : `${calls}, ${blocks}` };
}
