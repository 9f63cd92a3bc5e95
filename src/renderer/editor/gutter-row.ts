// One line of the gutter → its HTML.
//
// Monaco asks for the text of a line number when it draws a line and puts it into the page as HTML, so the gutter is drawn
// with the lines, for the lines in view, in the same frame. What goes in is made of numbers only.

import { compactCount, countAt, type Gutter, type LineState, lineState, stateAt } from '../presenters/gutter';

const stateName: Readonly<Record<LineState, string>> = {
  [lineState.noCode]: 'none',
  [lineState.ran]: 'ran',
  [lineState.partlyRan]: 'partly',
  [lineState.neverRan]: 'never',
};

/** The row of one line. */
export function gutterRow(gutter: Gutter, line: number): string {
  const count = countAt(gutter, line);
  if (count === null) {
    return `<span class="kc-row" data-line="${line}" data-count="" data-state="none"><i class="kc-count"></i><b>${line}</b></span>`;
  }
  const state = stateName[stateAt(gutter, line)];
  const place = gutter.place[line]! - 1;
  const total = gutter.branches[place]!;
  const approximate = gutter.approximate[place] ? '≈' : '';
  const taken = gutter.branchesTaken[place]!;
  const data = `data-line="${line}" data-count="${count}" data-state="${state}"${total > 0 ? ` data-branches="${taken}/${total}"` : ''}`;
  return `<span class="kc-row kc-${state}" ${data}><i class="kc-count">${approximate}${compactCount(count)}</i><b>${line}</b>${branchMark(count, taken, total)}<s></s></span>`;
}

/** Characters that the rows of a file with so many lines take. */
export function gutterWidth(gutter: Gutter, lines: number): number {
  const branch = gutter.branchWidth === 0 ? 0 : gutter.branchWidth + 2.2;
  return Math.ceil(gutter.countWidth + lineDigits(lines) + branch + 4.2);
}

/** Digits of the widest line number; never so few that short files look cramped. */
export function lineDigits(lines: number): number {
  return Math.max(3, String(lines).length);
}

/** Where a line never ran, its branches are no news. */
function branchMark(count: number, taken: number, total: number): string {
  if (total === 0 || count === 0) return '';
  return `<u class="${taken < total ? 'kc-untaken' : ''}">${taken}/${total}</u>`;
}
