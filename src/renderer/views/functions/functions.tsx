// All functions of the kernel as a table: search, ran or never ran, sorted by what the engine can sort by.

import { useCallback, useState } from 'react';
import type { FunctionRow, SessionInfo } from '../../../shared/api/contract';
import { formatCount, formatQuantity } from '../../../shared/base/format';
import { call } from '../../client/calls';
import { useRowPages } from '../../client/use-row-pages';
import { compactCount } from '../../presenters/gutter';
import { baseName } from '../../presenters/paths';
import { focusEditor } from '../../state/editor-handle';
import { openFile } from '../../state/editors';
import { type FunctionQuery, sortFunctionTable, useFunctionQuery } from '../../state/functions';
import { type Column, ColumnHeads } from '../../widgets/column-head';
import { CoverageBar } from '../../widgets/coverage-bar';
import { FilterBox } from '../../widgets/filter-box';
import { Message } from '../../widgets/message';
import { PagedList } from '../../widgets/paged-list';
import './functions.css';

export function Functions({ info }: { readonly info: SessionInfo }) {
  return (
    <section className="functions" data-testid="functions" aria-label="Functions">
      <Tools />
      <Heads />
      <Table session={info.session} />
    </section>
  );
}

function Tools() {
  const { query, state } = useFunctionQuery();
  return (
    <div className="toolbar">
      <FilterBox
        label="Search functions"
        placeholder="Name, or mm/ for a path"
        value={query}
        takesRegionFocus
        onChange={(next) => useFunctionQuery.setState({ query: next })}
      />
      <select
        className="select-box"
        aria-label="Which functions"
        value={state}
        onChange={(event) =>
          useFunctionQuery.setState({ state: event.target.value as FunctionQuery['state'] })
        }
      >
        <option value="any">All</option>
        <option value="never ran">Never ran</option>
        <option value="partly ran">Partly ran</option>
        <option value="ran">Ran</option>
      </select>
    </div>
  );
}

const columns: readonly Column<FunctionQuery['sort']>[] = [
  { sort: 'name', title: 'Name', className: 'functions-head-name', direction: 'ascending' },
  { sort: 'place', title: 'File', className: 'functions-head-place', direction: 'ascending' },
  { sort: 'blocks', title: 'Never ran', className: 'functions-head-blocks', direction: 'descending' },
  { sort: 'calls', title: 'Calls', className: 'functions-head-calls', direction: 'descending' },
];

function Heads() {
  const { sort, reverse } = useFunctionQuery();
  return (
    <ColumnHeads
      className="functions-heads"
      columns={columns}
      sort={sort}
      reverse={reverse}
      onSort={sortFunctionTable}
    />
  );
}

function Table({ session }: { readonly session: string }) {
  const asked = useFunctionQuery();
  const { query, state, sort, reverse } = asked;
  const [active, setActive] = useState(-1);
  const ask = useCallback(
    (page: { readonly offset: number; readonly limit: number }) =>
      call('functions.list', { session, query: query.trim(), state, sort, reverse, ...page }),
    [session, query, state, sort, reverse],
  );
  const pages = useRowPages<FunctionRow, Awaited<ReturnType<typeof ask>>>(ask);
  return (
    <PagedList
      id="functions"
      label="Functions"
      pages={pages}
      active={active}
      listKey={`${query} ${state} ${sort} ${reverse}`}
      empty={<Message title="No function matches">{emptyText(asked)}</Message>}
      foot={(total) => formatQuantity(total, 'function')}
      describe={rowLabel}
      titleOf={rowTitle}
      renderRow={(row) => <Row row={row} />}
      onActive={setActive}
      onOpen={(row, keep) => {
        openFile(row.file, { line: row.startLine, keep });
        if (keep) focusEditor();
      }}
    />
  );
}

function Row({ row }: { readonly row: FunctionRow }) {
  const missed = row.blocks - row.blocksExecuted;
  return (
    <>
      <span className="functions-name truncate">{row.name}</span>
      <span className="functions-file truncate">{baseName(row.file)}</span>
      <CoverageBar covered={row.blocksExecuted} total={row.blocks} />
      <span className={`functions-blocks number${missed === 0 ? ' muted' : ''}`}>{formatCount(missed)}</span>
      <span className={`functions-calls number${row.calls === 0 ? ' functions-never' : ''}`}>
        {compactCount(row.calls)}
      </span>
    </>
  );
}

function rowLabel(row: FunctionRow): string {
  const calls = row.calls === 0 ? 'never ran' : `ran ${formatQuantity(row.calls, 'time')}`;
  return `${row.name}, ${row.file} line ${row.startLine}, ${calls}, ${formatCount(row.blocksExecuted)} of ${formatQuantity(row.blocks, 'block')}`;
}

function rowTitle(row: FunctionRow): string {
  const calls = row.calls === 0 ? 'never ran' : formatQuantity(row.calls, 'call');
  const blocks = `${formatCount(row.blocksExecuted)} of ${formatQuantity(row.blocks, 'block')} ran`;
  return `${row.name}\n${row.file}:${row.startLine}\n${calls}, ${blocks}`;
}

function emptyText({ query, state }: FunctionQuery): string {
  const which = state === 'any' ? 'function' : `function that ${state}`;
  return query.trim() === ''
    ? `There is no ${which}.`
    : `No ${which} has all of “${query.trim()}” in its name; words with a slash or a dot are looked for in the path.`;
}
