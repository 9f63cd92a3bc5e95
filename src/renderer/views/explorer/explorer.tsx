// The kernel's files as a tree, with how much of each ran.

import { Cross2Icon, ListBulletIcon } from '@radix-ui/react-icons';
import { useDeferredValue, useMemo } from 'react';
import type { FileTable, SessionInfo } from '../../../shared/api/contract';
import { formatCount, formatQuantity } from '../../../shared/base/format';
import { useLoadable } from '../../client/loadable';
import { dataOf } from '../../client/session-data';
import { buildTree, type TreeColumn, type TreeNode, treeRows } from '../../presenters/tree';
import { sortExplorer, useExplorer } from '../../state/explorer';
import { ColumnHead } from '../../widgets/column-head';
import { FilterBox } from '../../widgets/filter-box';
import { IconButton } from '../../widgets/icon-button';
import { CollapseIcon, TreeIcon } from '../../widgets/icons';
import { Message } from '../../widgets/message';
import { Waiting } from '../../widgets/waiting';
import './explorer.css';
import { Tree } from './tree-view';

export function Explorer({ info }: { readonly info: SessionInfo }) {
  const table = useLoadable(useMemo(() => dataOf(info.session).files(), [info.session]));
  return (
    <section className="explorer" data-testid="explorer" aria-label="Files">
      {table.status === 'loading' && <Waiting what="Files" />}
      {table.status === 'failed' && (
        <Message alert title="The files could not be listed">
          {table.message}
        </Message>
      )}
      {table.status === 'ready' && <Loaded table={table.value} />}
    </section>
  );
}

function Loaded({ table }: { readonly table: FileTable }) {
  const root = useMemo(() => buildTree(table), [table]);
  const { sort, flat, filter, expanded } = useExplorer();
  const words = useDeferredValue(filter);
  const rows = useMemo(
    () => treeRows(root, { sort, flat, filter: words, expanded }),
    [root, sort, flat, words, expanded],
  );
  if (root.files === 0) {
    return <Message title="No files">No object of this snapshot has code of any source file.</Message>;
  }
  return (
    <>
      <Tools />
      <Heads />
      {rows.length === 0 ? (
        <Message
          title="No file matches"
          actions={
            <button type="button" className="button" onClick={() => useExplorer.setState({ filter: '' })}>
              Clear the filter
            </button>
          }
        >
          No path has all of “{words.trim()}”.
        </Message>
      ) : (
        <Tree root={root} rows={rows} flat={flat} filter={words.trim()} />
      )}
      <Foot root={root} shown={words.trim() === '' ? null : rows.filter(({ node }) => node.isFile).length} />
    </>
  );
}

function Tools() {
  const { filter, flat } = useExplorer();
  return (
    <div className="toolbar">
      <FilterBox
        label="Filter files"
        placeholder="Filter files"
        value={filter}
        onChange={(next) => useExplorer.setState({ filter: next })}
      />
      {filter !== '' && (
        <IconButton label="Clear the filter" onClick={() => useExplorer.setState({ filter: '' })}>
          <Cross2Icon />
        </IconButton>
      )}
      <IconButton
        label={flat ? 'Show as a tree' : 'Show as a list'}
        onClick={() => useExplorer.setState({ flat: !flat })}
      >
        {flat ? <TreeIcon /> : <ListBulletIcon />}
      </IconButton>
      <IconButton
        label="Collapse all directories"
        disabled={flat}
        onClick={() => useExplorer.setState({ expanded: new Set() })}
      >
        <CollapseIcon />
      </IconButton>
    </div>
  );
}

function Heads() {
  const sort = useExplorer((state) => state.sort);
  const head = (column: TreeColumn, title: string, className: string) => (
    <ColumnHead
      title={title}
      className={className}
      sorted={sort.by === column ? (sort.descending ? 'descending' : 'ascending') : null}
      onSort={() => sortExplorer(column)}
    />
  );
  return (
    <div className="column-heads">
      {head('name', 'Name', 'explorer-head-name')}
      {head('coverage', 'Lines ran', 'explorer-head-coverage')}
      {head('uncovered', 'Never ran', 'explorer-head-uncovered')}
    </div>
  );
}

function Foot({ root, shown }: { readonly root: TreeNode; readonly shown: number | null }) {
  const all = formatQuantity(root.files, 'file');
  return <div className="list-foot">{shown === null ? all : `${formatCount(shown)} of ${all}`}</div>;
}
