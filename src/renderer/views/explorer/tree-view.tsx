// Rows of the tree → an ARIA tree: left and right close and open, Enter goes to the source.

import { ChevronDownIcon, ChevronRightIcon } from '@radix-ui/react-icons';
import { type KeyboardEvent, useCallback, useEffect, useMemo } from 'react';
import { formatCount, formatQuantity, formatShare } from '../../../shared/base/format';
import { baseName, directoryName } from '../../presenters/paths';
import { directoriesAbove, type TreeNode, type TreeRow, uncovered } from '../../presenters/tree';
import { focusEditor } from '../../state/editor-handle';
import { openFile } from '../../state/editors';
import { expandDirectories, useExplorer } from '../../state/explorer';
import { CoverageBar } from '../../widgets/coverage-bar';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { StartText } from '../../widgets/start-text';
import { useFollowedFile } from '../followed-file';

export interface TreeProps {
  readonly root: TreeNode;
  readonly rows: readonly TreeRow[];
  readonly flat: boolean;
  /** With a filter, directories are open because of it, not by choice. */
  readonly filter: string;
}

export function Tree({ root, rows, flat, filter }: TreeProps) {
  const filtered = filter !== '';
  const rowHeight = useRowHeight();
  const openedFile = useFollowedFile() ?? null;
  const activePath = useExplorer((state) => state.active);
  const places = useMemo(() => new Map(rows.map(({ node }, index) => [node.path, index])), [rows]);
  const active = activePath === null ? -1 : (places.get(activePath) ?? -1);
  const selected = openedFile === null ? -1 : (places.get(openedFile) ?? -1);

  // The tree follows the file that is shown.
  useEffect(() => {
    if (openedFile === null) return;
    expandDirectories(directoriesAbove(root, openedFile), true);
    useExplorer.setState({ active: openedFile });
  }, [root, openedFile]);

  const setActive = useCallback(
    (index: number) => {
      useExplorer.setState({ active: rows[index]?.node.path ?? null });
    },
    [rows],
  );
  const toggle = (row: TreeRow): void => {
    if (!filtered) expandDirectories([row.node.path], !row.expanded);
  };
  const onKey = (event: KeyboardEvent, index: number): boolean => {
    const row = rows[index];
    if (!row) return false;
    switch (event.key) {
      case 'ArrowRight':
        if (row.node.isFile) return true;
        if (row.expanded) setActive(index + 1);
        else toggle(row);
        return true;
      case 'ArrowLeft':
        if (row.expanded && !filtered) toggle(row);
        else if (row.parent >= 0) setActive(row.parent);
        return true;
      case '*':
        expandDirectories(
          rows
            .filter(({ node, parent }) => !node.isFile && parent === row.parent)
            .map(({ node }) => node.path),
          true,
        );
        return true;
      default:
        return false;
    }
  };

  return (
    <RowList
      id="tree"
      role="tree"
      label="Files"
      count={rows.length}
      rowHeight={rowHeight}
      active={active}
      selected={selected}
      listKey={filter}
      rowKey={(index) => rows[index]!.node.path + (rows[index]!.node.isFile ? '' : '/')}
      rowAria={(index) => {
        const { node, depth, expanded, position, siblings } = rows[index]!;
        return {
          label: rowLabel(node),
          level: depth + 1,
          expanded: node.isFile ? undefined : expanded,
          position,
          siblings,
        };
      }}
      renderRow={(index) => <Row row={rows[index]!} flat={flat} />}
      rowText={(index) => (flat ? baseName(rows[index]!.node.path) : rows[index]!.node.name)}
      onActive={setActive}
      onOpen={(index, keep) => {
        const row = rows[index]!;
        if (!row.node.isFile) {
          if (!keep) toggle(row);
          return;
        }
        openFile(row.node.path, { keep });
        if (keep) focusEditor();
      }}
      onKey={(event, index) => {
        const row = rows[index];
        if (event.key === 'Enter' && row && !row.node.isFile) {
          toggle(row);
          return true;
        }
        return onKey(event, index);
      }}
    />
  );
}

function rowLabel(node: TreeNode): string {
  const share =
    node.lines === 0
      ? 'no code'
      : `${formatShare(node.linesCovered, node.lines)} of ${formatQuantity(node.lines, 'line')} ran`;
  return `${node.name}, ${share}${node.isFile ? '' : `, ${formatQuantity(node.files, 'file')}`}`;
}

function Row({ row, flat }: { readonly row: TreeRow; readonly flat: boolean }) {
  const { node, depth, expanded } = row;
  const missed = uncovered(node);
  return (
    <>
      {Array.from({ length: depth }, (_, level) => (
        <span key={level} className="tree-guide" />
      ))}
      {!flat && (
        <span className="tree-twist">
          {!node.isFile && (expanded ? <ChevronDownIcon /> : <ChevronRightIcon />)}
        </span>
      )}
      {flat ? (
        <>
          <span className="tree-file">{baseName(node.path)}</span>
          <StartText text={directoryName(node.path)} className="tree-directory" />
        </>
      ) : (
        <span className="tree-name truncate" title={node.path}>
          {node.name}
        </span>
      )}
      <CoverageBar covered={node.linesCovered} total={node.lines} />
      <span className={`tree-share number${node.lines === 0 ? ' muted' : ''}`}>
        {node.lines === 0 ? 'no code' : formatShare(node.linesCovered, node.lines)}
      </span>
      <span className={`tree-missed number${missed === 0 ? ' muted' : ''}`}>
        {node.lines === 0 ? '' : formatCount(missed)}
      </span>
    </>
  );
}
