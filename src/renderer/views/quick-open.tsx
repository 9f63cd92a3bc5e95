// What is typed → files, functions, a line or the functions of the open file, and the way there.

import { CodeIcon, FileTextIcon, RowsIcon } from '@radix-ui/react-icons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Goal } from '../../shared/api/contract';
import { formatCount, formatQuantity } from '../../shared/base/format';
import { call } from '../client/calls';
import { beginWork } from '../client/idle';
import { Latest } from '../client/latest';
import { useLoadable } from '../client/loadable';
import { dataOf } from '../client/session-data';
import {
  type GoalQuery,
  type GoalRow,
  goalRow,
  parseGoalQuery,
  recentFirst,
  symbolRows,
} from '../presenters/goals';
import { focusEditor } from '../state/editor-handle';
import { fileOfTab, openFile, useEditors } from '../state/editors';
import { closeOverlay } from '../state/overlay';
import { useOpenSession } from '../state/session';
import { CoverageBar } from '../widgets/coverage-bar';
import { MarkedText } from '../widgets/marked-text';
import { Picker } from '../widgets/picker';
import { prepareSource } from './editors/source-tab';

const shownGoals = 100;

interface Answer {
  readonly text: string;
  readonly goals: readonly Goal[];
  readonly total: number;
}

export interface QuickOpenProps {
  readonly initialText: string;
  /** With nothing typed: only files that were open before. */
  readonly recent: boolean;
}

export function QuickOpen({ initialText, recent }: QuickOpenProps) {
  const [text, setText] = useState(initialText);
  const [active, setActive] = useState(0);
  const session = useOpenSession()?.session ?? null;
  const query = useMemo(() => parseGoalQuery(text), [text]);
  const goals = useGoals(session, query);
  const onlyRecent = recent && text === '';
  const rows = useRows(session, query, goals, onlyRecent);
  const pending = query.kind === 'goals' && goals?.text !== query.text;

  usePreparedAhead(session, pending ? null : (rows[active] ?? null));

  const take = useCallback((row: GoalRow | null) => {
    if (!row) return;
    closeOverlay();
    openFile(row.file, row.line > 0 ? { line: row.line } : {});
    focusEditor();
  }, []);

  return (
    <Picker
      testId="quick-open"
      label="Go to file or function"
      placeholder={
        recent
          ? 'Recent files; type for any file or function'
          : 'File or function; :line, @function in this file'
      }
      text={text}
      onText={(typed) => {
        setText(typed);
        setActive(0);
      }}
      rows={rows}
      rowId={(row) => row.id}
      renderRow={(row) => <GoalLine row={row} />}
      active={active}
      onActive={setActive}
      onTake={take}
      onClose={closeOverlay}
      pending={pending}
      empty={onlyRecent ? 'No other file was open yet.' : emptyText(query, pending)}
      footer={
        query.kind === 'goals' &&
        !onlyRecent &&
        goals &&
        rows.length > 0 && <Footer query={query} total={goals.total} shown={rows.length} />
      }
    />
  );
}

function GoalLine({ row }: { readonly row: GoalRow }) {
  const Icon = row.icon === 'file' ? FileTextIcon : row.icon === 'function' ? CodeIcon : RowsIcon;
  return (
    <>
      <Icon />
      <span className="goal-title">
        <MarkedText text={row.title} marks={row.marks} />
      </span>
      <span className="goal-detail start-text" title={row.detail}>
        <bdi>
          <MarkedText text={row.detail} marks={row.detailMarks} />
        </bdi>
      </span>
      <CoverageBar covered={row.covered} total={row.total} />
      <span className={`goal-amount number${row.amount === 'never ran' ? ' goal-never' : ''}`}>
        {row.amount}
      </span>
    </>
  );
}

interface FooterProps {
  readonly query: GoalQuery;
  readonly total: number;
  readonly shown: number;
}

function Footer({ query, total, shown }: FooterProps) {
  const isEmpty = query.kind === 'goals' && query.text === '';
  const what = isEmpty ? formatQuantity(total, 'file') : formatQuantity(total, 'match', 'matches');
  return (
    <>
      <span>
        {what}
        {total > shown && `, the ${isEmpty ? 'first' : 'best'} ${formatCount(shown)} shown`}
      </span>
      <span className="spacer" />
      <span>
        <kbd>:</kbd> line
      </span>
      <span>
        <kbd>@</kbd> function in this file
      </span>
    </>
  );
}

/** Milliseconds that a row stays active before what Enter would show is prepared: longer than from one key to the next. */
const prepareDelay = 120;

/** Prepares the source that Enter would show. */
function usePreparedAhead(session: string | null, row: GoalRow | null): void {
  const file = row?.file ?? null;
  const line = row?.line ?? 0;
  useEffect(() => {
    if (session === null || file === null) return;
    const end = beginWork();
    let wanted = true;
    const timer = setTimeout(
      () => void prepareSource(session, file, line, () => wanted).finally(end),
      prepareDelay,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
      end();
    };
  }, [session, file, line]);
}

/** The newest answer of the engine; null before the first. */
function useGoals(session: string | null, query: GoalQuery): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const search = useMemo(
    () =>
      new Latest(
        (text: string) =>
          call('search.goals', { session: session ?? '', query: text.slice(0, 256), limit: shownGoals }),
        (text, found) => setAnswer({ text, ...found }),
        (text) => setAnswer({ text, goals: [], total: 0 }),
      ),
    [session],
  );
  const text = query.kind === 'goals' ? query.text : null;
  useEffect(() => {
    if (text !== null) search.request(text);
  }, [search, text]);
  return answer;
}

function useRows(
  session: string | null,
  query: GoalQuery,
  answer: Answer | null,
  onlyRecent: boolean,
): readonly GoalRow[] {
  const file = useEditors((state) => fileOfTab(state.active));
  const recentFiles = useEditors((state) => state.recentFiles);
  const source = useLoadable(
    useMemo(() => (session && file ? dataOf(session).source(file) : null), [session, file]),
  );
  const table = useLoadable(useMemo(() => (session ? dataOf(session).files() : null), [session]));

  return useMemo(() => {
    switch (query.kind) {
      case 'symbols':
        return source.status === 'ready' ? symbolRows(source.value.functions, query.text) : [];
      case 'line':
        return file === null || query.line === null || query.line < 1 ? [] : [lineRow(file, query.line)];
      case 'goals': {
        const rows = (answer?.goals ?? []).map((goal) => goalRow(goal, query.line));
        if (query.text !== '' || table.status !== 'ready') return rows;
        const { names, lines, linesCovered } = table.value;
        const recent = recentFiles
          .filter((one) => one !== file)
          .flatMap((one) => {
            const index = names.indexOf(one);
            if (index < 0) return [];
            const goal: Goal = {
              kind: 'file',
              name: one,
              file: one,
              line: 1,
              covered: linesCovered[index]!,
              total: lines[index]!,
              calls: null,
              marks: [],
            };
            return [goalRow(goal)];
          });
        return onlyRecent ? recent : recentFirst(rows, recent);
      }
    }
  }, [query, answer, source, table, file, recentFiles, onlyRecent]);
}

function lineRow(file: string, line: number): GoalRow {
  return {
    id: `line ${line}`,
    icon: 'line',
    title: `Line ${formatCount(line)}`,
    marks: [],
    detail: file,
    detailMarks: [],
    covered: 0,
    total: 0,
    amount: '',
    file,
    line,
  };
}

function emptyText(query: GoalQuery, pending: boolean): string {
  if (pending) return '';
  switch (query.kind) {
    case 'line':
      return 'Type a line number.';
    case 'symbols':
      return 'No function of the open file matches.';
    case 'goals':
      return 'No file or function matches.';
  }
}
