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
import { FilterBox } from '../../widgets/filter-box';
import { Message } from '../../widgets/message';
import { PagedList } from '../../widgets/paged-list';
import './error-paths.css';
import { NothingYet, SearchNote, WhenSearched } from './search-note';

export function NeverFailed({ info }: { readonly info: SessionInfo }) {
  const [query, setQuery] = useState('');
  return (
    <section className="error-paths" data-testid="never-failed" aria-label="Callees that never failed">
      <WhenSearched what="Callees that never failed">
        <div className="toolbar">
          <FilterBox
            className="callee-filter"
            label="Search callees"
            placeholder="Search callees"
            value={query}
            onChange={setQuery}
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
  const round = useErrorPaths((state) => state.round);
  const searching = useErrorPaths((state) => state.load.kind === 'loading');
  const [active, setActive] = useState(-1);
  const ask = useCallback(
    (page: { readonly offset: number; readonly limit: number }) =>
      call('errorpaths.callees', { session, query, ...page }),
    [session, query],
  );
  const pages = useRowPages<NeverFailedCallee, Awaited<ReturnType<typeof ask>>>(ask, round);
  return (
    <PagedList
      id="callee"
      label="Callees that never failed"
      pages={pages}
      active={active}
      listKey={query}
      empty={
        searching ? (
          <NothingYet />
        ) : (
          <Message title="No such callee">
            {query === ''
              ? 'Every callee whose failure is handled failed at least once, or was never called.'
              : `No callee that never failed has “${query}” in its name.`}
          </Message>
        )
      }
      foot={(total) =>
        `${formatQuantity(total, 'callee')} · Enter or a double click shows the error paths that wait for one`
      }
      describe={calleeSentence}
      renderRow={(row) => <Row row={row} />}
      onActive={setActive}
      onOpen={(row, keep) => {
        if (keep) showErrorPathsOf({ callee: row.callee });
      }}
    />
  );
}

function Row({ row }: { readonly row: NeverFailedCallee }) {
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
