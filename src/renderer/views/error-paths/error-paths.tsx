// The panel of error paths: filters above, groups at the left, the table, and at the right what is known of one row.

import { useCallback, useState } from 'react';
import type { SessionInfo } from '../../../shared/api/contract';
import type { ErrorPathRow, ErrorPathTally } from '../../../shared/api/error-paths';
import { formatQuantity } from '../../../shared/base/format';
import { call } from '../../client/calls';
import type { RowPages } from '../../client/row-pages';
import { useRowPages } from '../../client/use-row-pages';
import { tallyText } from '../../presenters/error-path-search';
import {
  causeText,
  guardCountText,
  placeText,
  regionSentence,
  stateWords,
} from '../../presenters/error-path-words';
import { focusEditor } from '../../state/editor-handle';
import { openFile } from '../../state/editors';
import {
  type ErrorPathSort,
  filterErrorPaths,
  isNarrowed,
  noFilter,
  sortErrorPaths,
  useErrorPaths,
} from '../../state/error-paths';
import { type Column, ColumnHeads } from '../../widgets/column-head';
import { ErrorMark } from '../../widgets/error-mark';
import { Message } from '../../widgets/message';
import { PagedList } from '../../widgets/paged-list';
import { StartText } from '../../widgets/start-text';
import { TriggerChip } from '../../widgets/trigger-chip';
import './error-paths.css';
import { FilterBar } from './filter-bar';
import { GroupList } from './group-list';
import { RegionDetail } from './region-detail';
import { NothingYet, SearchNote, WhenSearched } from './search-note';

interface Answer {
  readonly rows: readonly ErrorPathRow[];
  readonly total: number;
  readonly tally: ErrorPathTally;
}
type Pages = RowPages<ErrorPathRow, Answer>;

export function ErrorPaths({ info }: { readonly info: SessionInfo }) {
  const { session } = info;
  const groupBy = useErrorPaths((state) => state.groupBy);
  const detail = useErrorPaths((state) => state.detail);
  const pages = useErrorPathPages(session);
  const [active, setActive] = useState(-1);
  const region = active < 0 ? undefined : pages?.row(active);
  return (
    <section className="error-paths" data-testid="error-paths" aria-label="Error paths">
      <WhenSearched what="Error paths">
        <FilterBar session={session} tally={pages?.answer?.tally ?? null} />
        <SearchNote session={session} />
        <div className="error-columns">
          {groupBy !== 'none' && (
            <div className="error-groups">
              <GroupList session={session} by={groupBy} />
            </div>
          )}
          <div className="error-table">
            <Heads />
            <Table pages={pages} active={active} onActive={setActive} />
          </div>
          {detail && region && (
            <aside className="error-detail" aria-label="What is known of the error path">
              <RegionDetail session={session} region={region} />
            </aside>
          )}
        </div>
      </WhenSearched>
    </section>
  );
}

function useErrorPathPages(session: string): Pages | null {
  const { filter, sort, reverse, round } = useErrorPaths();
  const ask = useCallback(
    (page: { readonly offset: number; readonly limit: number }): Promise<Answer> =>
      call('errorpaths.list', {
        session,
        ...filter,
        query: filter.query.trim(),
        states: [...filter.states],
        triggers: [...filter.triggers],
        sort,
        reverse,
        ...page,
      }),
    [session, filter, sort, reverse],
  );
  return useRowPages<ErrorPathRow, Answer>(ask, round);
}

const columns: readonly Column<ErrorPathSort>[] = [
  { sort: 'state', title: 'State', className: 'error-state', direction: 'ascending' },
  { sort: 'almost', title: 'Guard ran', className: 'error-guard-count', direction: 'descending' },
  { sort: 'function', title: 'Function', className: 'error-function', direction: 'ascending' },
  { sort: null, title: 'What fails', className: 'error-cause', direction: 'ascending' },
  { sort: null, title: 'Errno', className: 'error-errno', direction: 'ascending' },
  { sort: 'trigger', title: 'Trigger', className: 'error-trigger', direction: 'ascending' },
  { sort: 'place', title: 'Place', className: 'error-place', direction: 'ascending' },
  { sort: 'hits', title: 'Ran', className: 'error-hits', direction: 'descending' },
  { sort: 'confidence', title: 'Sure', className: 'error-confidence', direction: 'descending' },
];

function Heads() {
  const sort = useErrorPaths((state) => state.sort);
  const reverse = useErrorPaths((state) => state.reverse);
  return <ColumnHeads columns={columns} sort={sort} reverse={reverse} onSort={sortErrorPaths} />;
}

interface TableProps {
  readonly pages: Pages | null;
  readonly active: number;
  onActive(index: number): void;
}

function Table({ pages, active, onActive }: TableProps) {
  const filter = useErrorPaths((state) => state.filter);
  const sort = useErrorPaths((state) => `${state.sort} ${state.reverse}`);
  return (
    <PagedList
      id="error-path"
      label="Error paths"
      pages={pages}
      active={active}
      // Another round of the same query has the active row where it was, or near.
      listKey={`${JSON.stringify(filter)} ${sort}`}
      empty={<NoErrorPath />}
      foot={(total) => (
        <>
          <span>{formatQuantity(total, 'region')}</span>
          {pages?.answer && <span>{tallyText(pages.answer.tally)}</span>}
          <span className="spacer" />
          <button
            type="button"
            className="link-button"
            onClick={() => useErrorPaths.setState(({ detail }) => ({ detail: !detail }))}
          >
            Show or hide the recipe
          </button>
        </>
      )}
      describe={regionSentence}
      renderRow={(row) => <Row row={row} />}
      onActive={onActive}
      onOpen={(row, keep) => {
        openFile(row.file, { line: row.startLine, keep });
        if (keep) focusEditor();
      }}
    />
  );
}

function NoErrorPath() {
  const filter = useErrorPaths((state) => state.filter);
  const searching = useErrorPaths((state) => state.load.kind === 'loading');
  if (searching) return <NothingYet />;
  if (!isNarrowed(filter))
    return <Message title="No error paths">The sources of the tree that were built have none.</Message>;
  return (
    <Message
      title="No error path matches"
      actions={
        <button type="button" className="button" onClick={() => filterErrorPaths(noFilter)}>
          Show all
        </button>
      }
    >
      Nothing is left by the filters that are set.
    </Message>
  );
}

function Row({ row }: { readonly row: ErrorPathRow }) {
  return (
    <>
      <span className="error-state">
        <ErrorMark state={row.state} />
        {stateWords[row.state].short}
      </span>
      <span className="error-guard-count number">{guardCountText(row)}</span>
      <span className="error-function truncate">{row.function}</span>
      <span className="error-cause truncate">{causeText(row)}</span>
      <span className="error-errno truncate">{row.errno ?? ''}</span>
      <span className="error-trigger">
        <TriggerChip trigger={row.trigger} />
        {row.trigger}
      </span>
      <StartText text={placeText(row)} className="error-place" />
      <span className="error-hits number">
        {row.hits === null ? '' : guardCountText({ guardCount: row.hits })}
      </span>
      <span className="error-confidence number">{Math.round(row.confidence * 100)} %</span>
    </>
  );
}
