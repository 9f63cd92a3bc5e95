// The subsystems of MAINTAINERS: how much of each ran, and how many of its error paths. Enter shows those.

import { useEffect, useMemo, useState } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import type { SubsystemRow } from '../../../shared/api/error-paths';
import { formatCount, formatQuantity } from '../../../shared/base/format';
import { call } from '../../client/calls';
import { Latest } from '../../client/latest';
import type { LoadState } from '../../client/loadable';
import { groupRow } from '../../presenters/error-path-groups';
import { type SubsystemSort, subsystemRows, subsystemSentence } from '../../presenters/subsystems';
import { showErrorPathsOf } from '../../state/commands';
import { useErrorPaths } from '../../state/error-paths';
import { type Column, ColumnHeads } from '../../widgets/column-head';
import { CoverageBar } from '../../widgets/coverage-bar';
import { FilterBox } from '../../widgets/filter-box';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { Waiting } from '../../widgets/waiting';
import { SearchNote, WhenSearched } from '../error-paths/search-note';
import '../syscalls/syscalls.css';

export function Subsystems({ info: { session } }: { readonly info: SessionInfo }) {
  const [query, setQuery] = useState('');
  return (
    <section className="syscalls" data-testid="subsystems" aria-label="Subsystems">
      <WhenSearched what="Subsystems">
        <div className="toolbar">
          <FilterBox
            className="syscalls-filter"
            label="Search subsystems"
            placeholder="Search subsystems"
            value={query}
            onChange={setQuery}
          />
        </div>
        <SearchNote session={session} />
        <Table session={session} query={query} />
      </WhenSearched>
    </section>
  );
}

const columns: readonly Column<SubsystemSort>[] = [
  { sort: 'name', title: 'Subsystem', className: 'subsystem-name', direction: 'ascending' },
  { sort: 'files', title: 'Files', className: 'subsystem-files', direction: 'descending' },
  { sort: 'lines', title: 'Never-run lines', className: 'syscall-share', direction: 'descending' },
  { sort: 'untested', title: 'Untested paths', className: 'syscall-share', direction: 'descending' },
  { sort: 'almost', title: 'Almost reached', className: 'subsystem-almost', direction: 'descending' },
];

function Table({ session, query }: { readonly session: string; readonly query: string }) {
  const rowHeight = useRowHeight();
  const all = useSubsystems(session);
  const [{ sort, reverse }, setOrder] = useState<{ sort: SubsystemSort; reverse: boolean }>({
    sort: 'untested',
    reverse: false,
  });
  const [active, setActive] = useState(-1);
  const rows = useMemo(
    () => (all.status === 'ready' ? subsystemRows(all.value, query, sort, reverse) : []),
    [all, query, sort, reverse],
  );
  if (all.status === 'loading') return <Waiting what="Subsystems" />;
  if (all.status === 'failed') {
    return (
      <Message alert title="The subsystems could not be listed">
        {all.message}
      </Message>
    );
  }
  return (
    <>
      <ColumnHeads
        columns={columns}
        sort={sort}
        reverse={reverse}
        onSort={(by) => setOrder({ sort: by, reverse: sort === by && !reverse })}
      />
      {rows.length === 0 ? (
        <Message title="No subsystem matches">None has “{query.trim()}” in its name.</Message>
      ) : (
        <RowList
          id="subsystem"
          role="listbox"
          label="Subsystems"
          count={rows.length}
          rowHeight={rowHeight}
          active={active}
          listKey={`${query} ${sort} ${reverse}`}
          rowKey={(index) => rows[index]!.name}
          rowAria={(index) => ({ label: subsystemSentence(rows[index]!) })}
          rowTitle={(index) => subsystemSentence(rows[index]!)}
          rowText={(index) => rows[index]!.name}
          renderRow={(index) => <Row row={rows[index]!} />}
          onActive={setActive}
          onOpen={(index, keep) => {
            const { name } = rows[index]!;
            if (keep) showErrorPathsOf({ subsystem: name });
          }}
        />
      )}
      <div className="list-foot">
        {formatQuantity(rows.length, 'subsystem')} · Enter or a double click shows the error paths of one
      </div>
    </>
  );
}

function Row({ row }: { readonly row: SubsystemRow }) {
  const { tested, untested, total } = groupRow(row.errorPaths);
  return (
    <>
      <span className="subsystem-name truncate">{row.name === '' ? 'In no subsystem' : row.name}</span>
      <span className="subsystem-files number">{formatCount(row.files)}</span>
      <span className="syscall-share">
        <CoverageBar covered={row.linesCovered} total={row.lines} />
        <span className="number">{formatCount(row.lines - row.linesCovered)}</span>
      </span>
      <span className="syscall-share">
        <CoverageBar covered={tested} total={total} />
        <span className="number">{formatCount(untested)}</span>
      </span>
      <span className="subsystem-almost number">{formatCount(row.errorPaths.almost)}</span>
    </>
  );
}

/** The subsystems as far as they are searched. */
function useSubsystems(session: string): LoadState<readonly SubsystemRow[]> {
  const round = useErrorPaths((state) => state.round);
  const [state, setState] = useState<LoadState<readonly SubsystemRow[]>>({ status: 'loading' });
  const [latest] = useState(
    () =>
      new Latest<string, readonly SubsystemRow[]>(
        async (own) => (await call('subsystems.list', { session: own })).rows,
        (_, value) => setState({ status: 'ready', value }),
        (_, error) =>
          setState({ status: 'failed', message: error instanceof Error ? error.message : String(error) }),
      ),
  );
  useEffect(() => {
    if (round >= 0) latest.request(session);
  }, [latest, session, round]);
  return state;
}
