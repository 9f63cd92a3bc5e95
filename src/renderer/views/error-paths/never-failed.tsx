// Callees that were called and never failed: what their callers do when they fail is untested. Enter shows those places.

import { useCallback, useState } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import type { NeverFailedCallee } from '../../../shared/api/error-paths';
import { formatCount, formatQuantity } from '../../../shared/base/format';
import { call } from '../../client/calls';
import { useRowPages } from '../../client/use-row-pages';
import { calleeSentence } from '../../presenters/callees';
import { compactCount } from '../../presenters/gutter';
import { showErrorPathsOf } from '../../state/commands';
import { useErrorPaths } from '../../state/error-paths';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { Waiting } from '../../widgets/waiting';
import './error-paths.css';
import { SearchNote, WhenSearched } from './search-note';

export function NeverFailed({ info }: { readonly info: SessionInfo }) {
  const [query, setQuery] = useState('');
  return (
    <section className="error-paths" data-testid="never-failed" aria-label="Callees that never failed">
      <WhenSearched what="Callees that never failed">
        <div className="toolbar">
          <input
            className="filter-box callee-filter"
            type="text"
            aria-label="Search callees"
            placeholder="Search callees"
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.target.value.slice(0, 256))}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || query === '') return;
              event.preventDefault();
              setQuery('');
            }}
          />
          <span className="muted truncate">
            Functions that were called and never failed: the cleanup of their callers waits for them.
          </span>
        </div>
        <SearchNote session={info.session} />
        <div className="column-heads">
          <span className="column-title callee-name">Callee</span>
          <span className="column-title callee-calls">Calls</span>
          <span className="column-title callee-callers">Callers</span>
          <span className="column-title callee-regions">Error paths</span>
        </div>
        <Table session={info.session} query={query.trim()} />
      </WhenSearched>
    </section>
  );
}

function Table({ session, query }: { readonly session: string; readonly query: string }) {
  const rowHeight = useRowHeight();
  const round = useErrorPaths((state) => state.round);
  const searching = useErrorPaths((state) => state.load.kind === 'loading');
  const [active, setActive] = useState(-1);
  const ask = useCallback(
    (page: { readonly offset: number; readonly limit: number }) =>
      call('errorpaths.callees', { session, query, ...page }),
    [session, query],
  );
  const pages = useRowPages<NeverFailedCallee, Awaited<ReturnType<typeof ask>>>(ask, round);
  const onRange = useCallback((first: number, last: number) => pages?.need(first, last), [pages]);
  if (pages === null) return <Waiting what="Callees" />;
  if (pages.error !== null && pages.total === null) {
    return (
      <Message alert title="The callees could not be listed">
        {pages.error}
      </Message>
    );
  }
  const total = pages.total ?? 0;
  if (total === 0) {
    return searching ? (
      <Message title="Nothing found yet">The search goes on.</Message>
    ) : (
      <Message title="No such callee">
        {query === ''
          ? 'Every callee whose failure is handled failed at least once, or was never called.'
          : `No callee that never failed has “${query}” in its name.`}
      </Message>
    );
  }
  return (
    <>
      <RowList
        id="callee"
        role="listbox"
        label="Callees that never failed"
        count={total}
        rowHeight={rowHeight}
        active={active}
        listKey={query}
        rowKey={(index) => index}
        rowAria={(index) => ({ label: rowLabel(pages.row(index)) })}
        rowTitle={(index) => rowLabel(pages.row(index))}
        renderRow={(index) => <Row row={pages.row(index)} />}
        onActive={setActive}
        onOpen={(index, keep) => {
          const row = pages.row(index);
          if (row && keep) showErrorPathsOf({ callee: row.callee });
        }}
        onRange={onRange}
      />
      <div className="list-foot">
        {formatQuantity(total, 'callee')} · Enter or a double click shows the error paths that wait for one
      </div>
    </>
  );
}

function Row({ row }: { readonly row: NeverFailedCallee | undefined }) {
  if (!row) return <span className="muted">…</span>;
  return (
    <>
      <span className="callee-name truncate">{row.callee}()</span>
      <span className="callee-calls number">{compactCount(row.calls)}</span>
      <span className="callee-callers number">{formatCount(row.callers)}</span>
      <span className="callee-regions number">{formatCount(row.regions)}</span>
      <span className="callee-sentence muted truncate">{calleeSentence(row)}</span>
    </>
  );
}

function rowLabel(row: NeverFailedCallee | undefined): string {
  return row ? calleeSentence(row) : 'on its way';
}
