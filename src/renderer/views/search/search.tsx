// A text in functions that ran, never ran, or all: the lines that hold it, by file, with their counts.

import { ChevronDownIcon, ChevronRightIcon } from '@radix-ui/react-icons';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SessionInfo, TextHit } from '../../../shared/api/contract';
import { formatCount } from '../../../shared/base/format';
import { compactCount } from '../../presenters/gutter';
import { baseName, directoryName } from '../../presenters/paths';
import {
  foundText,
  nothingText,
  searchingText,
  type TextRow,
  textParts,
  textRowLabel,
  textRows,
  textRowTitle,
} from '../../presenters/text-search';
import { focusEditor } from '../../state/editor-handle';
import { openFile } from '../../state/editors';
import {
  changeTextQuery,
  foldFile,
  searchText,
  stopTextSearch,
  type TextFound,
  type TextQuery,
  useTextQuery,
  useTextSearch,
} from '../../state/text-search';
import { FilterBox } from '../../widgets/filter-box';
import { Message } from '../../widgets/message';
import { ProgressNote } from '../../widgets/progress-note';
import { useRowHeight } from '../../widgets/row-height';
import { RowList } from '../../widgets/row-list';
import { StartText } from '../../widgets/start-text';
import { useSlow } from '../../widgets/waiting';
import { NoSource } from '../no-source';
import './search.css';

export function Search({ info }: { readonly info: SessionInfo }) {
  // What is remembered is searched for when somebody looks.
  useEffect(() => {
    const { found, underWay, failure } = useTextSearch.getState();
    if (info.session && !found && !underWay && failure === null) void searchText();
  }, [info.session]);
  return (
    <section className="text-search" data-testid="text-search" aria-label="Search in functions">
      <Query />
      <Found />
    </section>
  );
}

function Query() {
  const { text, matchCase, wholeWord, functions, lines, below } = useTextQuery();
  const onKey = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    if (event.key === 'Enter') void searchText();
    else if (event.key === 'ArrowDown') focusResults(event.currentTarget);
    else return false;
    return true;
  };
  return (
    <search className="text-query" aria-label="What to search for">
      <div className="text-box">
        <FilterBox
          label="Text"
          placeholder="Text in functions"
          value={text}
          takesRegionFocus
          selects
          onChange={(value) => changeTextQuery({ text: value })}
          onKey={onKey}
        />
        <Toggle
          label="Match case"
          sign="Aa"
          on={matchCase}
          onChange={(on) => changeTextQuery({ matchCase: on })}
        />
        <Toggle
          label="Match whole word"
          sign={<u>ab</u>}
          on={wholeWord}
          onChange={(on) => changeTextQuery({ wholeWord: on })}
        />
      </div>
      <div className="text-where">
        <Choice
          label="Which functions"
          words={functionWords}
          value={functions}
          onChange={(value) => changeTextQuery({ functions: value })}
        />
        <Choice
          label="Which lines"
          words={lineWords}
          value={lines}
          onChange={(value) => changeTextQuery({ lines: value })}
        />
      </div>
      <FilterBox
        label="Directory or file"
        placeholder="Directory or file, such as mm"
        value={below}
        maxLength={4096}
        onChange={(value) => changeTextQuery({ below: value })}
        onKey={onKey}
      />
    </search>
  );
}

const functionWords: Readonly<Record<TextQuery['functions'], string>> = {
  any: 'All functions',
  'never ran': 'Functions never run',
  'partly ran': 'Functions partly run',
  ran: 'Functions that ran',
};
const lineWords: Readonly<Record<TextQuery['lines'], string>> = {
  any: 'All lines',
  'never ran': 'Lines never run',
  ran: 'Lines that ran',
};

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  onChange(value: T): void;
}

function Choice<T extends string>({ label, words, value, onChange }: ChoiceProps<T>) {
  return (
    <select
      className="select-box"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {(Object.keys(words) as T[]).map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </select>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly sign: React.ReactNode;
  readonly on: boolean;
  onChange(on: boolean): void;
}

function Toggle({ label, sign, on, onChange }: ToggleProps) {
  return (
    <button
      type="button"
      className="icon-button text-toggle"
      aria-label={label}
      title={label}
      aria-pressed={on}
      onClick={() => onChange(!on)}
    >
      {sign}
    </button>
  );
}

/** Arrow down goes from the box into the list. */
function focusResults(from: Element): void {
  from.closest('.text-search')?.querySelector<HTMLElement>('[role="tree"]')?.focus();
}

function Found() {
  const { found, underWay, failure, stopped } = useTextSearch();
  const text = useTextQuery((query) => query.text);
  const slow = useSlow(underWay !== null);
  return (
    <>
      {underWay !== null && slow && (
        <ProgressNote
          label="Search in functions"
          done={underWay.progress?.filesDone ?? 0}
          total={underWay.progress?.files ?? 0}
          text={searchingText(underWay.progress)}
          onCancel={stopTextSearch}
        />
      )}
      {failure !== null ? (
        <Message alert title="The search failed" actions={<SearchAgain />}>
          {failure}
        </Message>
      ) : stopped ? (
        <Message title="The search was stopped" actions={<SearchAgain />} />
      ) : found === null ? (
        text === '' && (
          <Message title="Search the source">
            Type a text: the lines that have it are listed, of functions that ran, that never ran, or of all.
          </Message>
        )
      ) : (
        <Results found={found} />
      )}
    </>
  );
}

function SearchAgain() {
  return (
    <button type="button" className="button" onClick={() => void searchText()}>
      Search again
    </button>
  );
}

function Results({ found }: { readonly found: TextFound }) {
  const query = useTextSearch((state) => state.query);
  if (found.problem !== null) return <NoSource>{found.problem}</NoSource>;
  if (found.lines === 0) {
    return <Message title="Nothing found">{nothingText(query)}</Message>;
  }
  return (
    <>
      <List found={found} />
      <div
        className="list-foot"
        role="status"
        title={found.stopped ? 'Narrow the search to see the others' : undefined}
      >
        {foundText(found)}
      </div>
    </>
  );
}

function List({ found }: { readonly found: TextFound }) {
  const rowHeight = useRowHeight();
  const folded = useTextSearch((state) => state.folded);
  const round = useTextSearch((state) => state.round);
  const [active, setActive] = useState(-1);
  const rows = useMemo(() => textRows(found.files, folded), [found, folded]);
  const shownRound = useRef(round);
  useEffect(() => {
    if (shownRound.current === round) return;
    shownRound.current = round;
    setActive(-1);
  }, [round]);

  const open = (row: TextRow | undefined, keep: boolean): void => {
    if (row?.kind !== 'hit') return;
    openFile(row.file, { line: row.hit.line, keep });
    if (keep) focusEditor();
  };
  return (
    <RowList
      id="text-hit"
      role="tree"
      label="Lines found"
      count={rows.length}
      rowHeight={rowHeight}
      active={Math.min(active, rows.length - 1)}
      listKey={String(round)}
      rowKey={(index) => index}
      rowAria={(index) => {
        const row = rows[index]!;
        return {
          label: textRowLabel(row),
          level: row.kind === 'file' ? 1 : 2,
          expanded: row.kind === 'file' ? row.open : undefined,
        };
      }}
      rowTitle={(index) => textRowTitle(rows[index]!)}
      renderRow={(index) => <Row row={rows[index]!} />}
      onActive={setActive}
      onOpen={(index, keep) => {
        const row = rows[index];
        if (row?.kind === 'file' && !keep) foldFile(row.file, row.open);
        else open(row, keep);
      }}
      onKey={(event, index) => {
        const row = rows[index];
        if (event.key === 'ArrowUp' && index <= 0) {
          event.currentTarget.closest('.text-search')?.querySelector('input')?.focus();
        } else if (row?.kind === 'file' && event.key === 'Enter') foldFile(row.file, row.open);
        else if (row?.kind === 'file' && event.key === 'ArrowRight' && !row.open) foldFile(row.file, false);
        else if (row?.kind === 'file' && event.key === 'ArrowRight') setActive(index + 1);
        else if (row?.kind === 'file' && event.key === 'ArrowLeft' && row.open) foldFile(row.file, true);
        else if (row?.kind === 'hit' && event.key === 'ArrowLeft') setActive(row.parent);
        else return false;
        return true;
      }}
    />
  );
}

function Row({ row }: { readonly row: TextRow }) {
  if (row.kind === 'hit') return <Hit hit={row.hit} />;
  return (
    <>
      <span className="text-twist">{row.open ? <ChevronDownIcon /> : <ChevronRightIcon />}</span>
      <span className="text-file">{baseName(row.file)}</span>
      <StartText text={directoryName(row.file)} className="text-directory" />
      <span className="region-count">{formatCount(row.lines)}</span>
    </>
  );
}

function Hit({ hit }: { readonly hit: TextHit }) {
  const state = hit.count === null ? 'no-code' : hit.count === 0 ? 'never' : 'ran';
  return (
    <>
      <span className={`text-count number text-count-${state}`}>
        {hit.count === null ? '' : compactCount(hit.count)}
      </span>
      <code className="text-line truncate">
        {textParts(hit).map(({ at, text, marked }) => (marked ? <mark key={at}>{text}</mark> : text))}
      </code>
      <span className={`text-function truncate${!hit.functionRan ? ' text-function-never' : ''}`}>
        {hit.function}
      </span>
    </>
  );
}
