// Functions of a file, by name: type, choose, be there. A number goes to that line.

import fuzzysort from 'fuzzysort';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FunctionRow } from '../../shared/api/contract';
import { formatCount, formatQuantity } from '../../shared/base/format';
import { compactCount } from '../presenters/gutter';
import { functionAt } from '../presenters/hover';

/** Rows that are drawn; more are found by typing on. */
const shownRows = 200;

interface SymbolPickerProps {
  readonly functions: readonly FunctionRow[];
  /** The cursor's line: its function is chosen at first. */
  readonly line: number;
  onPick(line: number): void;
  onClose(): void;
}

export function SymbolPicker({ functions, line, onPick, onClose }: SymbolPickerProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const rows = useMemo(
    () => (query === '' ? functions : fuzzysort.go(query, functions, { key: 'name' }).map(({ obj }) => obj)),
    [functions, query],
  );
  const shown = rows.slice(0, shownRows);
  const [active, setActive] = useState(() => Math.max(0, functions.indexOf(functionAt(functions, line)!)));
  const number = /^[:\s]*(\d+)\s*$/.exec(query)?.[1];

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = (index: number): void => {
    if (number !== undefined) onPick(Number(number));
    else if (shown[index]) onPick(shown[index].startLine);
  };
  const move = (to: number): void => setActive(Math.min(Math.max(0, to), shown.length - 1));

  return (
    <div
      className="kc-picker"
      role="dialog"
      aria-label="Go to function"
      data-testid="symbol-picker"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <input
        ref={input}
        role="combobox"
        aria-label="Go to function, or to a line by its number"
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-activedescendant={shown[active] ? `${id}${active}` : undefined}
        placeholder={`${formatQuantity(functions.length, 'function')}: type a name, or a line number`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[event.key];
          if (step !== undefined) move(active + step);
          else if (event.key === 'Enter') pick(active);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {number !== undefined ? (
        <p>Go to line {formatCount(Number(number))}</p>
      ) : (
        <div ref={list} id={`${id}list`} role="listbox" aria-label="Functions">
          {shown.map((row, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the input
            <div
              // Several functions may share name and line: those of a system call's macro do share the line.
              key={`${row.startLine} ${row.name}`}
              id={`${id}${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(index)}
            >
              <span className={row.calls === 0 ? 'kc-symbol kc-never-text' : 'kc-symbol'}>{row.name}</span>
              <span className="kc-symbol-calls">
                {row.calls === 0 ? 'never ran' : `${compactCount(row.calls)}×`}
              </span>
              <span className="kc-symbol-blocks">
                {row.blocksExecuted}/{row.blocks}
              </span>
              <span className="kc-symbol-line">{row.startLine}</span>
            </div>
          ))}
        </div>
      )}
      {number === undefined && rows.length === 0 && <p>No function of this file has such a name</p>}
      {number === undefined && rows.length > shown.length && (
        <p>and {formatCount(rows.length - shown.length)} more: type on</p>
      )}
    </div>
  );
}
