// A laid-out treemap, a way to measure text → the names and shares to write, only where they fit.

import { formatCount, formatShare } from '../../shared/base/format';
import type { TreemapCell, TreemapLayout } from './treemap-layout';

/** Fonts differ in weight and size; the painter knows the face. */
export type LabelFont = 'cell' | 'strip' | 'strip-strong';

/** One run of text. `y` is its middle. */
export interface TreemapLabel {
  readonly cell: number;
  readonly text: string;
  readonly font: LabelFont;
  /** Names are in full ink; shares beside a name may be quieter. */
  readonly role: 'name' | 'share';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Width of a text in CSS pixels. */
export type Measure = (text: string, font: LabelFont) => number;

/** What is written on a cell besides its name. */
export interface CellWords {
  /** A letter before the name, which stays when the name has no room; null for none. */
  letter(cell: TreemapCell): string | null;
  /** The second line, and the right end of a strip. */
  note(cell: TreemapCell): string;
}

/** Shares, and no letters. */
export const shareWords: CellWords = {
  letter: () => null,
  note: ({ covered, total }) => formatShare(covered, total),
};

const padding = 3;
/** Height of one line of text in a cell. */
const lineHeight = 14;

export function labelTreemap(
  layout: TreemapLayout,
  measure: Measure,
  words: CellWords = shareWords,
): TreemapLabel[] {
  const labels: TreemapLabel[] = [];
  for (const [index, cell] of layout.cells.entries()) {
    if (cell.kind === 'directory') labelStrip(labels, index, cell, measure, words);
    else labelCell(labels, index, cell, measure, words);
  }
  return labels;
}

/**
 * As much of a name as fits. A path loses its first parts (`…/x86`), a name its end, but never so much that fewer than
 * four characters are left; then nothing is better.
 */
export function fitName(name: string, room: number, font: LabelFont, measure: Measure): string | null {
  if (measure(name, font) <= room) return name;
  const end = name.endsWith('/') ? name.length - 1 : name.length;
  const slash = name.lastIndexOf('/', end - 1);
  if (slash > 0) {
    const last = `…${name.slice(slash)}`;
    if (measure(last, font) <= room) return last;
    return fitName(name.slice(slash + 1), room, font, measure);
  }
  let kept = name.length;
  let text = name;
  do {
    kept = Math.min(kept - 1, Math.floor((kept * room) / measure(text, font)));
    if (kept < 3) return null;
    text = `${name.slice(0, kept)}…`;
  } while (measure(text, font) > room);
  return text;
}

function labelStrip(
  labels: TreemapLabel[],
  index: number,
  cell: TreemapCell,
  measure: Measure,
  words: CellWords,
): void {
  if (cell.strip === 0) return;
  const font = cell.depth === 1 ? 'strip-strong' : 'strip';
  const room = cell.x1 - cell.x0 - padding * 2 - 1;
  const y = cell.y0 + Math.floor(cell.strip / 2);
  const share = words.note(cell);
  const shareWidth = measure(share, 'strip');
  const full = measure(cell.node.label, font);
  // The share gives way to the name, unless the name is long anyway.
  const both = full + shareWidth + padding * 2 <= room || room >= 130;
  const name = fitName(cell.node.label, both ? room - shareWidth - padding * 2 : room, font, measure);
  if (name === null) return;
  labels.push({
    cell: index,
    text: name,
    font,
    role: 'name',
    x: cell.x0 + padding,
    y,
    width: measure(name, font),
  });
  if (!both) return;
  const x = cell.x1 - padding - 1 - shareWidth;
  labels.push({ cell: index, text: share, font: 'strip', role: 'share', x, y, width: shareWidth });
}

function labelCell(
  labels: TreemapLabel[],
  index: number,
  cell: TreemapCell,
  measure: Measure,
  words: CellWords,
): void {
  const room = cell.x1 - cell.x0 - padding * 2;
  const height = cell.y1 - cell.y0;
  if (height < lineHeight + 1) return;
  const letter = words.letter(cell);
  const before = letter === null ? '' : `${letter} `;
  const fitted = room < 20 ? null : fitName(cellLabel(cell), room - measure(before, 'cell'), 'cell', measure);
  const name = fitted === null ? letter : before + fitted;
  if (name === null || measure(name, 'cell') > room) return;
  const x = cell.x0 + padding;
  const y = cell.y0 + Math.min(10, Math.floor(height / 2));
  labels.push({ cell: index, text: name, font: 'cell', role: 'name', x, y, width: measure(name, 'cell') });
  if (height < lineHeight * 2 + 3) return;
  const share = words.note(cell);
  const width = measure(share, 'cell');
  if (width > room) return;
  labels.push({ cell: index, text: share, font: 'cell', role: 'share', x, y: y + lineHeight, width });
}

function cellLabel(cell: TreemapCell): string {
  if (cell.kind === 'rest') return `+${formatCount(cell.nodes.length)}`;
  return cell.kind === 'closed' ? `${cell.node.label}/` : cell.node.label;
}
