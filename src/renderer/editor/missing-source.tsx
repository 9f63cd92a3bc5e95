// A file whose text is not here: why, and what is known of its lines all the same.

import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { formatCount, formatQuantity } from '../../shared/base/format';
import {
  countAt,
  gutterOf,
  jumpToNeverRan,
  jumpToNeverRanFunction,
  lineState,
  stateAt,
} from '../presenters/gutter';
import { functionAt, timesRun } from '../presenters/hover';
import { copyText } from './copy-text';
import type { SourceEditorProps } from './source-editor-props';
import { SymbolPicker } from './symbol-picker';

const rowHeight = 22;

export function MissingSource(props: SourceEditorProps) {
  const { view, reveal, onReady, onCursor } = props;
  const gutter = gutterOf(view);
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const [picking, setPicking] = useState(false);
  const lines = view.line;
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });

  const choose = useCallback(
    (index: number): void => {
      const place = Math.min(Math.max(0, index), lines.length - 1);
      if (place < 0) return;
      setChosen(place);
      rows.scrollToIndex(place, { align: 'auto' });
      onCursor(lines[place]!);
    },
    [lines, rows, onCursor],
  );
  const goTo = useCallback(
    (line: number): void => {
      // The line itself, or the next one that has code.
      const found = lines.findIndex((other) => other >= line);
      choose(found < 0 ? lines.length - 1 : found);
    },
    [lines, choose],
  );

  useLayoutEffect(() => {
    setChosen(0);
    onReady();
  }, [view]);
  useEffect(() => {
    if (reveal) goTo(reveal.line);
  }, [reveal?.token, view]);

  useImperativeHandle(props.ref, () => ({
    focus: () => scroller.current?.focus(),
    nextNeverRun: (direction) => {
      const jump = jumpToNeverRan(gutter, lines[chosen] ?? 1, direction);
      if (jump) goTo(jump.first);
      scroller.current?.focus();
      return jump;
    },
    nextNeverRunFunction: (direction) => {
      const jump = jumpToNeverRanFunction(view.functions, lines[chosen] ?? 1, direction);
      if (jump) goTo(jump.first);
      scroller.current?.focus();
      return jump;
    },
    nextErrorPath: () => null,
    goToLine: goTo,
    openSymbolPicker: () => setPicking(true),
    openFind: () => {},
    copyLineWithCount: () => {
      const line = lines[chosen];
      if (line === undefined) return 0;
      copyText(`${view.file}:${line}  ${formatCount(countAt(gutter, line) ?? 0)}`);
      return 1;
    },
    showLineCard: () => {},
  }));

  return (
    <div className="kc-source kc-missing" data-testid="source-missing" data-file={view.file}>
      <div className="kc-missing-head">
        <h2>The source of {view.file} is not here</h2>
        <p>{view.problem ?? 'Its text could not be read.'}</p>
        <p className="kc-missing-note">
          What ran is known all the same: {formatQuantity(lines.length, 'line')} with code
          {view.functions.length > 0 && ` in ${formatQuantity(view.functions.length, 'function')}`}.
        </p>
      </div>
      <div
        ref={scroller}
        className="kc-missing-rows"
        data-testid="gutter"
        role="listbox"
        aria-label={`Lines of ${view.file} that have code`}
        aria-activedescendant={`kc-missing-${chosen}`}
        tabIndex={0}
        onKeyDown={(event) => {
          const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20, Home: -1e9, End: 1e9 };
          const step = steps[event.key as keyof typeof steps];
          if (step === undefined) return;
          event.preventDefault();
          choose(chosen + step);
        }}
      >
        <div style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]!;
            const count = countAt(gutter, line) ?? 0;
            const state = stateAt(gutter, line);
            const row = functionAt(view.functions, line);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the list
              <div
                key={line}
                id={`kc-missing-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === chosen}
                className="kc-missing-row"
                data-line={line}
                data-count={count}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => choose(index)}
              >
                <span className={`kc-mark kc-mark-${state}`} />
                <span className="kc-missing-line">{line}</span>
                <span className={state === lineState.neverRan ? 'kc-never-text' : ''}>
                  {timesRun(count, gutter.approximate[index] === 1)}
                  {state === lineState.partlyRan && ', partly'}
                </span>
                <span className="kc-missing-branches">
                  {gutter.branches[index]! > 0 &&
                    `${gutter.branchesTaken[index]} of ${gutter.branches[index]} branches`}
                </span>
                <span className="kc-missing-function">{row ? `${row.name}()` : ''}</span>
              </div>
            );
          })}
        </div>
      </div>
      {picking && (
        <SymbolPicker
          functions={view.functions}
          line={lines[chosen] ?? 1}
          onPick={(line) => {
            setPicking(false);
            goTo(line);
            scroller.current?.focus();
          }}
          onClose={() => {
            setPicking(false);
            scroller.current?.focus();
          }}
        />
      )}
    </div>
  );
}
