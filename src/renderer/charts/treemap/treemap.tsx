// The whole kernel at a glance: a treemap of source files whose legend filters them, or the same as a table.

import { useCallback, useMemo } from 'react';
import type { FileTable } from '../../../shared/api/contract';
import { formatCount, formatQuantity, formatShare } from '../../../shared/base/format';
import { type TreemapBand, toggleBand, treemapBands } from '../../presenters/treemap-bands';
import { type Theme, type TreemapSkin, treemapSkin } from '../../presenters/treemap-colours';
import {
  bandCounts,
  cellSentence,
  cellTitle,
  factsOf,
  fileBands,
  fileItems,
  shareSentence,
  type TreemapArea,
} from '../../presenters/treemap-files';
import type { TreemapCell } from '../../presenters/treemap-layout';
import { buildTreemapTree, type TreemapNode } from '../../presenters/treemap-tree';
import { TreemapFrame } from './treemap-frame';
import { type LegendEntry, TreemapLegend } from './treemap-legend';
import type { TreemapCard } from './treemap-stage';
import { TreemapTable } from './treemap-table';

export interface TreemapProps {
  readonly files: FileTable;
  readonly theme: Theme;
  readonly area: TreemapArea;
  /** '' or a directory's path. */
  readonly root: string;
  /** Bands whose files are left out. */
  readonly hidden: readonly TreemapBand[];
  readonly asTable: boolean;
  onRoot(path: string): void;
  onHidden(hidden: readonly TreemapBand[]): void;
  onOpenFile(path: string): void;
}

export default function Treemap(props: TreemapProps) {
  const { files, theme, area, root, hidden, asTable, onRoot, onHidden, onOpenFile } = props;
  const bands = useMemo(() => fileBands(files), [files]);
  const shows = useCallback(
    (file: number) => bands[file] !== null && !hidden.includes(bands[file]!),
    [bands, hidden],
  );
  const tree = useMemo(() => buildTreemapTree(fileItems(files, area, shows)), [files, area, shows]);
  const skin = useMemo(() => treemapSkin(theme), [theme]);
  const directory = tree.directories.get(root) ?? null;
  const facts = useMemo(
    () => factsOf(files, directory === null ? [] : [directory], shows),
    [files, directory, shows],
  );
  const counts = useMemo(() => bandCounts(bands, directory), [bands, directory]);

  const card = useCallback(
    (cell: TreemapCell): TreemapCard => {
      const own = factsOf(files, cell.nodes, shows);
      const rows: [string, string][] = [
        ['lines', `${formatCount(own.covered)} of ${formatCount(own.lines)} ran`],
        ['share', formatShare(own.covered, own.lines)],
        ['never ran', formatCount(own.uncovered)],
        ['functions', `${formatCount(own.functionsCovered)} of ${formatCount(own.functions)} ran`],
      ];
      if (cell.kind !== 'item') rows.push(['files', formatCount(own.files)]);
      return { title: cellTitle(cell), rows, share: own.lines === 0 ? null : own.covered / own.lines };
    },
    [files, shows],
  );
  const sentence = useCallback(
    (cell: TreemapCell) => cellSentence(cell, factsOf(files, cell.nodes, shows)),
    [files, shows],
  );
  const open = useCallback((node: TreemapNode) => onOpenFile(node.path), [onOpenFile]);

  const all = treemapBands.reduce((sum, band) => sum + counts[band], 0);
  const isFiltered = facts.files < all;
  const where = directory === null || directory.path === '' ? 'all files' : directory.path;
  const which = isFiltered
    ? `, in the ${formatCount(facts.files)} of ${formatQuantity(all, 'file')} shown`
    : '';
  const summary = shareSentence(facts) + which;
  const label = `Coverage of ${where}: ${summary}`;
  return (
    <TreemapFrame
      tree={tree}
      root={root}
      topName="all files"
      skin={skin}
      label={label}
      summary={summary}
      empty={emptyText(directory, all, facts.lines, asTable)}
      emptyActions={
        isFiltered && (
          <button type="button" onClick={() => onHidden([])}>
            Show what the legend hides
          </button>
        )
      }
      legend={
        <TreemapLegend
          entries={legendEntries(skin, counts)}
          hidden={hidden}
          area={area === 'lines' ? 'area: lines with code' : 'area: lines that never ran'}
          onToggle={(band, only) => onHidden(toggleBand(treemapBands, hidden, band, only))}
        />
      }
      table={
        asTable
          ? (shown) => (
              <TreemapTable
                root={shown}
                label={label}
                by={area === 'lines' ? 'lines' : 'uncovered'}
                onRoot={onRoot}
                onOpen={open}
              />
            )
          : null
      }
      card={card}
      sentence={sentence}
      onRoot={onRoot}
      onOpen={open}
    />
  );
}

/** Why there is nothing to draw; null when there is something. */
function emptyText(
  directory: TreemapNode | null,
  files: number,
  lines: number,
  asTable: boolean,
): string | null {
  if (directory === null || files === 0) return 'No files with code below this directory.';
  if (lines === 0) return 'The legend hides every file below this directory.';
  return asTable || directory.value > 0 ? null : 'Every line of the files shown ran.';
}

const bandLabels: Readonly<Record<TreemapBand, string>> = {
  never: 'never ran',
  'under half': 'under half ran',
  'half or more': 'half or more',
  all: 'all ran',
};

function legendEntries(
  skin: TreemapSkin,
  counts: Readonly<Record<TreemapBand, number>>,
): LegendEntry<TreemapBand>[] {
  const between = (from: number, to: number): string => {
    const stops = Array.from({ length: 9 }, (_, at) => skin.shade(from + ((to - from) * at) / 8));
    return `linear-gradient(to right, ${stops.join(', ')})`;
  };
  const never = skin.paint({ covered: 0, total: 1 });
  const backgrounds: Record<TreemapBand, string> = {
    never: never.fill,
    'under half': between(0, 0.5),
    'half or more': between(0.5, 1),
    all: skin.paint({ covered: 1, total: 1 }).fill,
  };
  return treemapBands.map((id) => ({
    id,
    label: bandLabels[id],
    count: counts[id],
    background: backgrounds[id],
    hatch: id === 'never' ? never.hatch : null,
  }));
}
