// All functions of the kernel as a table: search, ran or never ran, sorted by what the engine can sort by.

import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { FunctionRow, SessionInfo } from '../../../shared/api/contract';
import { formatCount, formatQuantity } from '../../../shared/base/format';
import { call } from '../../client/calls';
import { RowPages } from '../../client/row-pages';
import { compactCount } from '../../presenters/gutter';
import { baseName } from '../../presenters/paths';
import { focusEditor } from '../../state/editor-handle';
import { openFile } from '../../state/editors';
import { type FunctionQuery, sortFunctionTable, useFunctionQuery } from '../../state/functions';
import { ColumnHead, directionOf } from '../../widgets/column-head';
import { CoverageBar } from '../../widgets/coverage-bar';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { Waiting } from '../../widgets/waiting';
import './functions.css';

export function Functions({ info }: { readonly info: SessionInfo }) {
  const query = useFunctionQuery();
  const pages = useFunctionPages(info.session, query);
  return (
    <section className="functions" data-testid="functions" aria-label="Functions">
      <Tools />
      <Heads />
      <Table pages={pages} query={query} />
    </section>
  );
}

/** The pages of a query; those of the query before until the first of the new ones is there. */
function useFunctionPages(
  session: string,
  { query, state, sort, reverse }: FunctionQuery,
): RowPages<FunctionRow> | null {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [shown, setShown] = useState<RowPages<FunctionRow> | null>(null);
  const newest = useRef<RowPages<FunctionRow> | null>(null);
  useEffect(() => {
    const pages = new RowPages<FunctionRow>(
      (page) => call('functions.list', { session, query: query.trim(), state, sort, reverse, ...page }),
      () => {
        if (newest.current === pages) setShown(pages);
        changed();
      },
    );
    newest.current = pages;
  }, [session, query, state, sort, reverse]);
  return shown;
}

function Tools() {
  const { query, state } = useFunctionQuery();
  return (
    <div className="toolbar">
      <input
        className="filter-box"
        data-region-focus=""
        type="text"
        aria-label="Search functions"
        placeholder="Name, or mm/ for a path"
        spellCheck={false}
        value={query}
        onChange={(event) => useFunctionQuery.setState({ query: event.target.value.slice(0, 256) })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          useFunctionQuery.setState({ query: '' });
        }}
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

const columns = [
  { sort: 'name', title: 'Name', direction: 'ascending' },
  { sort: 'place', title: 'File', direction: 'ascending' },
  { sort: 'blocks', title: 'Never ran', direction: 'descending' },
  { sort: 'calls', title: 'Calls', direction: 'descending' },
] as const;

function Heads() {
  const { sort, reverse } = useFunctionQuery();
  return (
    <div className="column-heads functions-heads">
      {columns.map((column) => (
        <ColumnHead
          key={column.sort}
          title={column.title}
          className={`functions-head-${column.sort}`}
          sorted={sort === column.sort ? directionOf(column.direction, reverse) : null}
          onSort={() => sortFunctionTable(column.sort)}
        />
      ))}
    </div>
  );
}

function Table({
  pages,
  query,
}: {
  readonly pages: RowPages<FunctionRow> | null;
  readonly query: FunctionQuery;
}) {
  const rowHeight = useRowHeight();
  const [active, setActive] = useState(-1);
  const onRange = useCallback((first: number, last: number) => pages?.need(first, last), [pages]);
  useEffect(() => setActive(-1), [pages]);

  if (pages === null) return <Waiting what="Functions" />;
  if (pages.error !== null && pages.total === null) {
    return (
      <Message alert title="The functions could not be listed">
        {pages.error}
      </Message>
    );
  }
  const total = pages.total ?? 0;
  return (
    <>
      {total === 0 ? (
        <Message title="No function matches">{emptyText(query)}</Message>
      ) : (
        <RowList
          id="functions"
          role="listbox"
          label="Functions"
          count={total}
          rowHeight={rowHeight}
          active={active}
          rowKey={(index) => index}
          rowAria={(index) => ({ label: rowLabel(pages.row(index)) })}
          rowTitle={(index) => rowTitle(pages.row(index))}
          renderRow={(index) => <Row row={pages.row(index)} />}
          onActive={setActive}
          onOpen={(index, keep) => {
            const row = pages.row(index);
            if (!row) return;
            openFile(row.file, { line: row.startLine, keep });
            if (keep) focusEditor();
          }}
          onRange={onRange}
        />
      )}
      <div className="list-foot">{formatQuantity(total, 'function')}</div>
    </>
  );
}

function Row({ row }: { readonly row: FunctionRow | undefined }) {
  if (!row) return <span className="muted">…</span>;
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

function rowLabel(row: FunctionRow | undefined): string {
  if (!row) return 'on its way';
  const calls = row.calls === 0 ? 'never ran' : `ran ${formatQuantity(row.calls, 'time')}`;
  return `${row.name}, ${row.file} line ${row.startLine}, ${calls}, ${formatCount(row.blocksExecuted)} of ${formatQuantity(row.blocks, 'block')}`;
}

function rowTitle(row: FunctionRow | undefined): string {
  if (!row) return '';
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
