// How much of each system call was exercised: calls, lines, error paths in it and in what it calls. Socket option handlers
// of the protocol families are listed the same way.

import { useCallback, useState } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import type { SyscallRow } from '../../../shared/api/error-paths';
import { formatQuantity } from '../../../shared/base/format';
import { call } from '../../client/calls';
import { useRowPages } from '../../client/use-row-pages';
import { compactCount } from '../../presenters/gutter';
import { shareText, syscallKinds, syscallSentence, totalOf } from '../../presenters/syscalls';
import { showErrorPathsOf } from '../../state/commands';
import { focusEditor } from '../../state/editor-handle';
import { openFile } from '../../state/editors';
import { useErrorPaths } from '../../state/error-paths';
import { type SyscallSort, sortSyscalls, useSyscallQuery } from '../../state/syscalls';
import { ColumnHead, directionOf, type SortDirection } from '../../widgets/column-head';
import { CoverageBar } from '../../widgets/coverage-bar';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { StartText } from '../../widgets/start-text';
import { Waiting } from '../../widgets/waiting';
import { SearchNote, WhenSearched } from '../error-paths/search-note';
import './syscalls.css';

export function Syscalls({ info: { session } }: { readonly info: SessionInfo }) {
  return (
    <section className="syscalls" data-testid="syscalls" aria-label="System calls">
      <WhenSearched what="System calls">
        <Tools />
        <SearchNote session={session} />
        <Heads />
        <Table session={session} />
      </WhenSearched>
    </section>
  );
}

function Tools() {
  const { query, kinds } = useSyscallQuery();
  return (
    <search className="toolbar" aria-label="Filter system calls">
      <input
        className="filter-box syscalls-filter"
        type="text"
        aria-label="Search system calls"
        placeholder="Name, function or file"
        spellCheck={false}
        value={query}
        onChange={(event) => useSyscallQuery.setState({ query: event.target.value.slice(0, 256) })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          useSyscallQuery.setState({ query: '' });
        }}
      />
      <fieldset className="chips" aria-label="Kinds">
        {syscallKinds.map(({ kind, title }) => (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={kinds.includes(kind)}
            onClick={() =>
              useSyscallQuery.setState({
                kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
              })
            }
          >
            {title}
          </button>
        ))}
      </fieldset>
    </search>
  );
}

const columns: readonly {
  readonly sort: SyscallSort | null;
  readonly title: string;
  readonly className: string;
  readonly direction: SortDirection;
}[] = [
  { sort: 'name', title: 'Name', className: 'syscall-name', direction: 'ascending' },
  { sort: 'family', title: 'Family', className: 'syscall-family', direction: 'ascending' },
  { sort: 'calls', title: 'Calls', className: 'syscall-calls', direction: 'descending' },
  { sort: 'lines', title: 'Lines ran', className: 'syscall-share', direction: 'descending' },
  { sort: 'own', title: 'Error paths tested', className: 'syscall-share', direction: 'descending' },
  { sort: 'direct', title: 'In direct callees', className: 'syscall-share', direction: 'descending' },
  { sort: null, title: 'Place', className: 'syscall-place', direction: 'ascending' },
];

function Heads() {
  const { sort, reverse } = useSyscallQuery();
  return (
    <div className="column-heads">
      {columns.map(({ sort: by, title, className, direction }) =>
        by === null ? (
          <span key={title} className={`column-title ${className}`}>
            {title}
          </span>
        ) : (
          <ColumnHead
            key={title}
            title={title}
            className={className}
            sorted={sort === by ? directionOf(direction, reverse) : null}
            onSort={() => sortSyscalls(by)}
          />
        ),
      )}
    </div>
  );
}

function Table({ session }: { readonly session: string }) {
  const rowHeight = useRowHeight();
  const { query, kinds, sort, reverse } = useSyscallQuery();
  const round = useErrorPaths((state) => state.round);
  const searching = useErrorPaths((state) => state.load.kind === 'loading');
  const [active, setActive] = useState(-1);
  const ask = useCallback(
    (page: { readonly offset: number; readonly limit: number }) =>
      call('syscalls.list', { session, query: query.trim(), kinds: [...kinds], sort, reverse, ...page }),
    [session, query, kinds, sort, reverse],
  );
  const pages = useRowPages<SyscallRow, Awaited<ReturnType<typeof ask>>>(ask, round);
  const onRange = useCallback((first: number, last: number) => pages?.need(first, last), [pages]);
  if (pages === null) return <Waiting what="System calls" />;
  if (pages.error !== null && pages.total === null) {
    return (
      <Message alert title="The system calls could not be listed">
        {pages.error}
      </Message>
    );
  }
  const total = pages.total ?? 0;
  if (total === 0) {
    return searching ? (
      <Message title="Nothing found yet">The search goes on.</Message>
    ) : (
      <Message title="No system call matches">
        {query.trim() === ''
          ? 'The sources of the tree that were built define none of this kind.'
          : `None of this kind has “${query.trim()}” in its name, function or file.`}
      </Message>
    );
  }
  return (
    <>
      <RowList
        id="syscall"
        role="listbox"
        label="System calls"
        count={total}
        rowHeight={rowHeight}
        active={active}
        listKey={`${query} ${kinds.join()} ${sort} ${reverse}`}
        rowKey={(index) => index}
        rowAria={(index) => ({ label: rowLabel(pages.row(index)) })}
        rowTitle={(index) => rowLabel(pages.row(index))}
        renderRow={(index) => <Row row={pages.row(index)} />}
        onActive={setActive}
        onOpen={(index, keep) => {
          // A look would put the source in the table's place.
          const row = pages.row(index);
          if (!row || !keep) return;
          openFile(row.file, { line: row.line });
          focusEditor();
        }}
        onKey={(event, index) => {
          const row = pages.row(index);
          if (event.key !== 'ArrowRight' || !row) return false;
          showErrorPathsOf({ below: row.file, function: row.function }, 'place');
          return true;
        }}
        onRange={onRange}
      />
      <div className="list-foot">
        {formatQuantity(total, 'entry point')} · Enter opens the source, → shows its error paths
      </div>
    </>
  );
}

function Row({ row }: { readonly row: SyscallRow | undefined }) {
  if (!row) return <span className="muted">…</span>;
  return (
    <>
      <span className="syscall-name truncate">{row.name}</span>
      <span className="syscall-family truncate">{row.kind === 'compat' ? 'compat' : row.family}</span>
      <span className={`syscall-calls number${row.calls === 0 ? ' syscall-never' : ''}`}>
        {compactCount(row.calls)}
      </span>
      <span className="syscall-share">
        <CoverageBar covered={row.linesCovered} total={row.lines} />
        <span className="number">
          {row.linesCovered} of {row.lines}
        </span>
      </span>
      <ErrorShare share={row.own} />
      <ErrorShare share={row.direct} />
      <StartText text={`${row.file}:${row.line}`} className="syscall-place" />
    </>
  );
}

function ErrorShare({ share }: { readonly share: SyscallRow['own'] }) {
  return (
    <span className="syscall-share">
      <CoverageBar covered={share.tested} total={totalOf(share)} />
      <span className="number">{shareText(share)}</span>
    </span>
  );
}

function rowLabel(row: SyscallRow | undefined): string {
  return row ? syscallSentence(row) : 'on its way';
}
