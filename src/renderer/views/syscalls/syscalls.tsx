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
import { type Column, ColumnHeads } from '../../widgets/column-head';
import { CoverageBar } from '../../widgets/coverage-bar';
import { FilterBox } from '../../widgets/filter-box';
import { Message } from '../../widgets/message';
import { PagedList } from '../../widgets/paged-list';
import { StartText } from '../../widgets/start-text';
import { NothingYet, SearchNote, WhenSearched } from '../error-paths/search-note';
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
      <FilterBox
        className="syscalls-filter"
        label="Search system calls"
        placeholder="Name, function or file"
        value={query}
        onChange={(next) => useSyscallQuery.setState({ query: next })}
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

const columns: readonly Column<SyscallSort>[] = [
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
  return <ColumnHeads columns={columns} sort={sort} reverse={reverse} onSort={sortSyscalls} />;
}

function Table({ session }: { readonly session: string }) {
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
  return (
    <PagedList
      id="syscall"
      label="System calls"
      pages={pages}
      active={active}
      listKey={`${query} ${kinds.join()} ${sort} ${reverse}`}
      empty={
        searching ? (
          <NothingYet />
        ) : (
          <Message title="No system call matches">
            {query.trim() === ''
              ? 'The sources of the tree that were built define none of this kind.'
              : `None of this kind has “${query.trim()}” in its name, function or file.`}
          </Message>
        )
      }
      foot={(total) =>
        `${formatQuantity(total, 'entry point')} · Enter opens the source, → shows its error paths`
      }
      describe={syscallSentence}
      renderRow={(row) => <Row row={row} />}
      onActive={setActive}
      onOpen={(row, keep) => {
        // A look would put the source in the table's place.
        if (!keep) return;
        openFile(row.file, { line: row.line });
        focusEditor();
      }}
      onKey={(event, row) => {
        if (event.key !== 'ArrowRight') return false;
        showErrorPathsOf({ below: row.file, function: row.function }, 'place');
        return true;
      }}
    />
  );
}

function Row({ row }: { readonly row: SyscallRow }) {
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
