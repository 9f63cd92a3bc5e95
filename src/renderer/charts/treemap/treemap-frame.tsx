// A tree and words for it → a treemap with its breadcrumb, or the same as a table. Knows nothing of what the items are.

import type { ReactNode } from 'react';
import type { TreemapSkin } from '../../presenters/treemap-colours';
import type { CellWords } from '../../presenters/treemap-labels';
import type { TreemapCell } from '../../presenters/treemap-layout';
import { type TreemapNode, type TreemapTree, treemapTrail } from '../../presenters/treemap-tree';
import { type TreemapCard, type TreemapParts, TreemapStage } from './treemap-stage';
import './treemap.css';

export interface TreemapFrameProps {
  readonly tree: TreemapTree;
  /** '' or a directory's path; one that is not in the tree is said to be empty. */
  readonly root: string;
  /** What the topmost directory is called. */
  readonly topName: string;
  readonly skin: TreemapSkin;
  /** What is written on cells; shares when left out. */
  readonly words?: CellWords;
  /** What a key that goes into or opens a cell finds there; directories and files when left out. */
  readonly parts?: TreemapParts;
  /** What this is a picture of. */
  readonly label: string;
  /** Beside the breadcrumb: the numbers of what is shown. */
  readonly summary: string;
  /** Why nothing can be shown; null when something can. */
  readonly empty: string | null;
  /** What can be done about an empty view, besides going to the top. */
  readonly emptyActions?: ReactNode;
  readonly legend: ReactNode;
  /** The twin in place of the picture; null for the picture. */
  readonly table: ((root: TreemapNode) => ReactNode) | null;
  card(cell: TreemapCell): TreemapCard;
  /** A cell in one sentence. */
  sentence(cell: TreemapCell): string;
  onRoot(path: string): void;
  onOpen(node: TreemapNode): void;
}

export function TreemapFrame(props: TreemapFrameProps) {
  const { tree, root, empty, table, onRoot } = props;
  const directory = tree.directories.get(root) ?? null;
  return (
    <section className="treemap" aria-label="Treemap">
      <header className="treemap-head">
        <Breadcrumb
          trail={directory === null ? [tree.root] : treemapTrail(directory)}
          lost={directory === null ? root : null}
          topName={props.topName}
          onRoot={onRoot}
        />
        <span className="treemap-summary">{props.summary}</span>
      </header>
      {empty !== null || directory === null ? (
        <div className="treemap-empty" data-cells={0} data-root={root}>
          <p>{empty}</p>
          <div className="treemap-empty-actions">
            {props.emptyActions}
            {root !== '' && (
              <button type="button" onClick={() => onRoot('')}>
                Go to {props.topName}
              </button>
            )}
          </div>
        </div>
      ) : table !== null ? (
        table(directory)
      ) : (
        <TreemapStage
          root={directory}
          skin={props.skin}
          {...(props.words ? { words: props.words } : {})}
          {...(props.parts ? { parts: props.parts } : {})}
          label={props.label}
          card={props.card}
          sentence={props.sentence}
          onRoot={onRoot}
          onOpen={props.onOpen}
        />
      )}
      {props.legend}
    </section>
  );
}

interface BreadcrumbProps {
  readonly trail: readonly TreemapNode[];
  /** A path that is not in the tree. */
  readonly lost: string | null;
  readonly topName: string;
  onRoot(path: string): void;
}

/** The way from the top to what is shown. */
function Breadcrumb({ trail, lost, topName, onRoot }: BreadcrumbProps) {
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
              {node.path === '' ? topName : node.label}
            </button>
          </li>
        ))}
        {lost !== null && <li>{lost}</li>}
      </ol>
    </nav>
  );
}
