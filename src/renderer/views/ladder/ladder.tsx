// The unwind ladder of the function at the cursor: which rungs ever ran, and the gotos that lead to each.

import { useEffect, useMemo, useState } from 'react';
import type { Result, SessionInfo } from '../../../shared/api/contract';
import { call } from '../../client/calls';
import { Latest } from '../../client/latest';
import { type LoadState, useLoadable } from '../../client/loadable';
import { dataOf } from '../../client/session-data';
import { functionAt } from '../../presenters/hover';
import { jumpText, type LadderRow, ladderRows, ladderSentence, rungText } from '../../presenters/ladder';
import { focusEditor } from '../../state/editor-handle';
import { openFile, useEditors } from '../../state/editors';
import { useErrorPaths } from '../../state/error-paths';
import { ErrorMark } from '../../widgets/error-mark';
import { Message } from '../../widgets/message';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { StartText } from '../../widgets/start-text';
import { TriggerChip } from '../../widgets/trigger-chip';
import { Waiting } from '../../widgets/waiting';
import { WhenSearched } from '../error-paths/search-note';
import { useFollowedFile } from '../followed-file';
import './ladder.css';

type LadderOf = Result<'errorpaths.ladder'>;

export function Ladder({ info }: { readonly info: SessionInfo }) {
  const file = useFollowedFile();
  return (
    <section className="ladder" data-testid="ladder" aria-label="Unwind ladder">
      <WhenSearched what="Ladder">
        {file === undefined ? null : file === null ? (
          <Message title="No source is shown">
            The ladder of the function at the cursor is shown here.
          </Message>
        ) : (
          <OfFile session={info.session} file={file} />
        )}
      </WhenSearched>
    </section>
  );
}

function OfFile({ session, file }: { readonly session: string; readonly file: string }) {
  const source = useLoadable(useMemo(() => dataOf(session).source(file), [session, file]));
  const cursor = useEditors((state) => state.cursors[file] ?? 1);
  const searching = useErrorPaths((state) => state.load.kind === 'loading');
  const here = source.status === 'ready' ? functionAt(source.value.functions, cursor) : null;
  const ladder = useLadder(session, file, here?.startLine ?? cursor);
  if (ladder.status === 'loading') return <Waiting what="Ladder" />;
  if (ladder.status === 'failed') return <Message title="Not known">{ladder.message}</Message>;
  const { function: name, rungs } = ladder.value;
  if (rungs.length === 0) {
    return (
      <Message title={here ? `${here.name}() has no ladder` : 'No function is at the cursor'}>
        {searching
          ? 'The search for error paths goes on.'
          : 'A ladder is a row of labels at the end of a function that undo what was done before an error.'}
      </Message>
    );
  }
  return (
    <>
      <h2 className="ladder-title truncate">{name}()</h2>
      <Rungs key={`${file} ${name}`} file={file} cursor={cursor} ladder={ladder.value} />
    </>
  );
}

interface RungsProps {
  readonly file: string;
  readonly cursor: number;
  readonly ladder: LadderOf;
}

function Rungs({ file, cursor, ladder }: RungsProps) {
  const rowHeight = useRowHeight();
  const rows = useMemo(() => ladderRows(ladder.rungs), [ladder]);
  const atCursor = rows.findIndex(
    (row) =>
      row.line === cursor || (row.type === 'rung' && cursor >= row.rung.line && cursor <= row.rung.endLine),
  );
  const [active, setActive] = useState(atCursor);
  return (
    <RowList
      id="ladder"
      role="tree"
      label={`Unwind ladder of ${ladder.function}`}
      count={rows.length}
      rowHeight={rowHeight}
      active={active}
      selected={atCursor}
      rowKey={(index) => index}
      rowAria={(index) => {
        const row = rows[index]!;
        return { label: ladderSentence(row), level: row.type === 'rung' ? 1 : 2 };
      }}
      rowTitle={(index) => ladderSentence(rows[index]!)}
      rowText={(index) => {
        const row = rows[index]!;
        return row.type === 'rung' ? row.rung.label : jumpText(row);
      }}
      renderRow={(index) => <Row row={rows[index]!} />}
      onActive={setActive}
      onOpen={(index, keep) => {
        openFile(file, { line: rows[index]!.line, keep });
        if (keep) focusEditor();
      }}
    />
  );
}

function Row({ row }: { readonly row: LadderRow }) {
  if (row.type === 'rung') {
    return (
      <>
        <span className="ladder-rail ladder-rail-rung" aria-hidden="true" />
        <ErrorMark state={row.rung.state} />
        <StartText className="ladder-label" text={`${row.rung.label}:`} />
        <span className={row.rung.hits ? 'ladder-hits' : 'ladder-hits ladder-unrun'}>
          {rungText(row.rung)}
        </span>
        <span className="ladder-line number">{row.line}</span>
      </>
    );
  }
  const { region } = row.jump;
  return (
    <>
      <span className="ladder-rail" aria-hidden="true" />
      <span className="ladder-from" aria-hidden="true">
        ↳
      </span>
      {region && <ErrorMark state={region.state} />}
      <span className="ladder-cause truncate">{jumpText(row)}</span>
      {region && <TriggerChip trigger={region.trigger} />}
      <span className="ladder-line number">{row.line}</span>
    </>
  );
}

/** The ladder of the function around a line; the one before until it is there. */
function useLadder(session: string, file: string, line: number): LoadState<LadderOf> {
  const round = useErrorPaths((state) => state.round);
  const [state, setState] = useState<LoadState<LadderOf>>({ status: 'loading' });
  const [latest] = useState(
    () =>
      new Latest<{ session: string; file: string; line: number }, LadderOf>(
        (params) => call('errorpaths.ladder', params),
        (_, value) => setState({ status: 'ready', value }),
        (_, error) =>
          setState({ status: 'failed', message: error instanceof Error ? error.message : String(error) }),
      ),
  );
  useEffect(() => {
    if (round >= 0) latest.request({ session, file, line });
  }, [latest, session, file, line, round]);
  return state;
}
