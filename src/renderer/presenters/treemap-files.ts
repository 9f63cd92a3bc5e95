// The table of source files → the items of a treemap, and what is said about one of its cells.

import type { FileTable } from '../../shared/api/contract';
import { formatCount, formatQuantity, formatShare } from '../../shared/base/format';
import { bandOf, type TreemapBand } from './treemap-bands';
import type { TreemapCell } from './treemap-layout';
import { eachItem, type TreemapItem, type TreemapNode } from './treemap-tree';

/** What the area of a file stands for. */
export type TreemapArea = 'lines' | 'uncovered';

/** Sums over the files of one or more nodes. */
export interface TreemapFacts {
  readonly files: number;
  readonly lines: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly functions: number;
  readonly functionsCovered: number;
}

const everyFile = (): boolean => true;

/** One item a file, in the table's order. Files without code, or not shown, keep their index but get no area. */
export function* fileItems(
  files: FileTable,
  area: TreemapArea,
  shows: (file: number) => boolean = everyFile,
): Generator<TreemapItem> {
  for (const [file, path] of files.names.entries()) {
    const shown = shows(file);
    const total = shown ? (files.lines[file] ?? 0) : 0;
    const covered = shown ? (files.linesCovered[file] ?? 0) : 0;
    yield { path, value: area === 'lines' ? total : total - covered, covered, total };
  }
}

/** The band of every file; null without code. */
export function fileBands({ lines, linesCovered, names }: FileTable): (TreemapBand | null)[] {
  return names.map((_, file) => (lines[file] === 0 ? null : bandOf(linesCovered[file]!, lines[file]!)));
}

/** How many files of each band are in a directory. */
export function bandCounts(
  bands: readonly (TreemapBand | null)[],
  directory: TreemapNode | null,
): Record<TreemapBand, number> {
  const counts: Record<TreemapBand, number> = { never: 0, 'under half': 0, 'half or more': 0, all: 0 };
  if (directory !== null) {
    eachItem(directory, (file) => {
      const band = bands[file] ?? null;
      if (band !== null) counts[band]++;
    });
  }
  return counts;
}

/** Sums over the files that are shown. */
export function factsOf(
  files: FileTable,
  nodes: readonly TreemapNode[],
  shows: (file: number) => boolean = everyFile,
): TreemapFacts {
  let count = 0;
  let lines = 0;
  let covered = 0;
  let functions = 0;
  let functionsCovered = 0;
  for (const node of nodes) {
    eachItem(node, (file) => {
      const own = files.lines[file] ?? 0;
      if (own === 0 || !shows(file)) return;
      count++;
      lines += own;
      covered += files.linesCovered[file] ?? 0;
      functions += files.functions[file] ?? 0;
      functionsCovered += files.functionsCovered[file] ?? 0;
    });
  }
  return { files: count, lines, covered, uncovered: lines - covered, functions, functionsCovered };
}

/** The first line of a cell's card. */
export function cellTitle(cell: TreemapCell): string {
  if (cell.kind === 'rest') {
    const where = cell.node.path === '' ? '' : ` in ${cell.node.path}/`;
    return `${formatQuantity(cell.nodes.length, 'smaller entry', 'smaller entries')}${where}`;
  }
  return cell.kind === 'item' ? cell.node.path : `${cell.node.path}/`;
}

/** A cell in one sentence, for the live region. */
export function cellSentence(cell: TreemapCell, facts: TreemapFacts): string {
  const what = cell.kind === 'item' ? 'file' : `directory, ${formatQuantity(facts.files, 'file')}`;
  const name = cell.kind === 'rest' ? cellTitle(cell) : `${cell.node.path}, ${what}`;
  return `${name}: ${shareSentence(facts)}`;
}

/** `14.4 %, 82,975 of 578,199 lines ran`. */
export function shareSentence({ covered, lines }: TreemapFacts): string {
  return lines === 0
    ? 'no code'
    : `${formatShare(covered, lines)}, ${formatCount(covered)} of ${formatQuantity(lines, 'line')} ran`;
}
