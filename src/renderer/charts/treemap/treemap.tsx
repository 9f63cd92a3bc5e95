// The whole kernel at a glance: a treemap of source files with breadcrumb and legend, or the same as a table.

import { useCallback, useMemo } from 'react';
import type { FileTable } from '../../../shared/api/contract';
import { formatCount, formatShare } from '../../../shared/base/format';
import { type Theme, type TreemapSkin, treemapSkin } from '../../presenters/treemap-colours';
import {
  cellSentence,
  cellTitle,
  factsOf,
  fileItems,
  shareSentence,
  type TreemapArea,
} from '../../presenters/treemap-files';
import type { TreemapCell } from '../../presenters/treemap-layout';
import { buildTreemapTree, type TreemapNode, treemapTrail } from '../../presenters/treemap-tree';
import { type TreemapCard, TreemapStage } from './treemap-stage';
import { TreemapTable } from './treemap-table';
import './treemap.css';

export interface TreemapProps {
  files: FileTable;
  theme: Theme;
  area: TreemapArea;
  /** '' or a directory's path. */
  root: string;
  onRoot(path: string): void;
  onOpenFile(path: string): void;
  asTable: boolean;
}

export default function Treemap({ files, theme, area, root, onRoot, onOpenFile, asTable }: TreemapProps) {
  const tree = useMemo(() => buildTreemapTree(fileItems(files, area)), [files, area]);
  const skin = useMemo(() => treemapSkin(theme), [theme]);
  const directory = tree.directories.get(root) ?? null;
  const facts = useMemo(() => factsOf(files, directory === null ? [] : [directory]), [files, directory]);

  const card = useCallback(
    (cell: TreemapCell): TreemapCard => {
      const own = factsOf(files, cell.nodes);
      const rows: [string, string][] = [
        ['lines', `${formatCount(own.covered)} of ${formatCount(own.lines)} ran`],
        ['share', formatShare(own.covered, own.lines)],
        ['never ran', formatCount(own.uncovered)],
        ['functions', `${formatCount(own.functionsCovered)} of ${formatCount(own.functions)} ran`],
      ];
      if (cell.kind !== 'item') rows.push(['files', formatCount(own.files)]);
      return { title: cellTitle(cell), rows, share: own.lines === 0 ? null : own.covered / own.lines };
    },
    [files],
  );
  const sentence = useCallback(
    (cell: TreemapCell) => cellSentence(cell, factsOf(files, cell.nodes)),
    [files],
  );
  const open = useCallback((node: TreemapNode) => onOpenFile(node.path), [onOpenFile]);

  const where = directory === null || directory.path === '' ? 'all files' : directory.path;
  const label = `Coverage of ${where}: ${shareSentence(facts)}`;
  const empty = directory === null || (asTable ? facts.lines === 0 : directory.value === 0);
  return (
    <section className="treemap" aria-label="Treemap">
      <header className="treemap-head">
        <Breadcrumb
          trail={directory === null ? [tree.root] : treemapTrail(directory)}
          lost={directory === null ? root : null}
          onRoot={onRoot}
        />
        <span className="treemap-summary">{shareSentence(facts)}</span>
      </header>
      {empty ? (
        <Empty allRan={facts.lines > 0} root={root} onRoot={onRoot} />
      ) : asTable ? (
        <TreemapTable
          root={directory}
          label={label}
          by={area === 'lines' ? 'lines' : 'uncovered'}
          onRoot={onRoot}
          onOpen={open}
        />
      ) : (
        <TreemapStage
          root={directory}
          skin={skin}
          label={label}
          card={card}
          sentence={sentence}
          onRoot={onRoot}
          onOpen={open}
        />
      )}
      {!asTable && !empty && <Legend skin={skin} area={area} />}
    </section>
  );
}

/** The way from the top to what is shown. `lost` is a path that is not in the tree. */
function Breadcrumb(props: {
  trail: readonly TreemapNode[];
  lost: string | null;
  onRoot(path: string): void;
}) {
  const { trail, lost, onRoot } = props;
  return (
    <nav className="treemap-breadcrumb" aria-label="Directory" data-testid="treemap-breadcrumb">
      <ol>
        {trail.map((node, at) => (
          <li key={node.path}>
            <button
              type="button"
              aria-current={lost === null && at === trail.length - 1 ? 'location' : undefined}
              onClick={() => onRoot(node.path)}
            >
              {node.path === '' ? 'all files' : node.label}
            </button>
          </li>
        ))}
        {lost !== null && <li>{lost}</li>}
      </ol>
    </nav>
  );
}

function Empty({ allRan, root, onRoot }: { allRan: boolean; root: string; onRoot(path: string): void }) {
  return (
    <div className="treemap-empty" data-cells={0} data-root={root}>
      <p>{allRan ? 'Every line below this directory ran.' : 'No files with code below this directory.'}</p>
      {root !== '' && (
        <button type="button" onClick={() => onRoot('')}>
          Show all files
        </button>
      )}
    </div>
  );
}

function Legend({ skin, area }: { skin: TreemapSkin; area: TreemapArea }) {
  const stops = Array.from({ length: 21 }, (_, at) => skin.shade(at / 20)).join(', ');
  const never = skin.paint({ covered: 0, total: 1 });
  const hatching =
    never.hatch === null
      ? {}
      : {
          backgroundImage: `repeating-linear-gradient(135deg, ${never.hatch} 0 1px, transparent 1px 4px)`,
          borderColor: never.hatch,
        };
  return (
    <footer className="treemap-legend">
      <span className="treemap-swatch" style={{ background: never.fill, ...hatching }} />
      <span>never ran</span>
      <span className="treemap-scale">
        <span className="treemap-gradient" style={{ background: `linear-gradient(to right, ${stops})` }} />
        <span className="treemap-ticks">
          <span>0 %</span>
          <span>50 %</span>
          <span>100 %</span>
        </span>
      </span>
      <span className="treemap-area-mark" aria-hidden="true" />
      <span className="treemap-area">
        {area === 'lines' ? 'area: lines with code' : 'area: lines that never ran'}
      </span>
      <span className="treemap-hint">click: in or open · right click or Backspace: out</span>
    </footer>
  );
}
