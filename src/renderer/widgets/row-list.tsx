// A number of rows → a list that draws only what is in view and is worked by the keyboard alone.
//
// The list has the focus, one row is active (`aria-activedescendant`). Arrows, Home, End, pages, Enter, Space and
// typing ahead move and open; what else keys mean (a tree's left and right) is told by `onKey`.

import { type Rect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { afterPaint } from './after-paint';
import './row-list.css';

export interface RowAria {
  readonly label: string;
  /** Of trees. */
  readonly level?: number;
  readonly expanded?: boolean | undefined;
  readonly position?: number;
  readonly siblings?: number;
}

export interface RowListProps {
  /** Makes the rows' ids; unique in the page. */
  readonly id: string;
  readonly role: 'tree' | 'listbox';
  readonly label: string;
  readonly count: number;
  readonly rowHeight: number;
  /** The active row's index; -1 for none. */
  readonly active: number;
  /** The row that is open elsewhere, shown as selected; the active one when left out. */
  readonly selected?: number;
  /** Another value makes another list of it: it is shown from its beginning. */
  readonly listKey?: string;
  rowKey(index: number): string | number;
  rowAria(index: number): RowAria;
  renderRow(index: number): ReactNode;
  /** What the pointer is told over a row. */
  rowTitle?(index: number): string;
  /** What typing ahead compares with. */
  rowText?(index: number): string;
  onActive(index: number): void;
  /** `keep` is false for a single click: have a look. */
  onOpen(index: number, keep: boolean): void;
  /** Returns true when it used the key. */
  onKey?(event: KeyboardEvent, active: number): boolean;
  /** The first and last row in view. */
  onRange?(first: number, last: number): void;
}

/** Tells a list's size when the page is laid out; the library's own way asks for a layout in the middle of a change. */
function watchSize({ scrollElement }: Virtualizer<HTMLDivElement, Element>, tell: (size: Rect) => void) {
  if (!scrollElement) return;
  const observer = new ResizeObserver((entries) => {
    const [size] = entries.at(-1)!.borderBoxSize;
    if (size) tell({ width: Math.round(size.inlineSize), height: Math.round(size.blockSize) });
  });
  observer.observe(scrollElement, { box: 'border-box' });
  return () => observer.disconnect();
}

/** Milliseconds after which typing ahead begins anew. */
const typeAheadTime = 700;

export function RowList(props: RowListProps) {
  const { id, role, label, count, rowHeight, active, onRange } = props;
  const selected = props.selected ?? active;
  const scroller = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    observeElementRect: watchSize,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;

  useEffect(() => {
    if (rowHeight > 0) virtual.measure();
  }, [rowHeight, virtual]);
  const shownKey = useRef(props.listKey);
  useEffect(() => {
    if (shownKey.current === props.listKey) return;
    shownKey.current = props.listKey;
    virtual.scrollToOffset(0);
  }, [props.listKey, virtual]);
  useEffect(() => {
    if (active < 0 || active >= count) return;
    // What follows something else comes into the middle; what the keyboard moves to, just into view.
    const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
    // Scrolling measures the page, which is dear while it is being changed.
    if (active > startIndex && active < endIndex) return;
    const isFar = active < startIndex - 1 || active > endIndex + 1;
    if (isFar) return afterPaint(() => virtual.scrollToIndex(active, { align: 'center' }));
    virtual.scrollToIndex(active, { align: 'auto' });
  }, [active, count, virtual]);
  useEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, onRange]);

  const move = (index: number): void => {
    if (count > 0) props.onActive(Math.min(Math.max(0, index), count - 1));
  };
  const page = (): number =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (props.onKey?.(event, active)) {
      event.preventDefault();
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        move(active + 1);
        break;
      case 'ArrowUp':
        move(active < 0 ? count - 1 : active - 1);
        break;
      case 'Home':
        move(0);
        break;
      case 'End':
        move(count - 1);
        break;
      case 'PageDown':
        move(active + page());
        break;
      case 'PageUp':
        move(active - page());
        break;
      case 'Enter':
        if (active >= 0) props.onOpen(active, true);
        break;
      case ' ':
        if (active >= 0) props.onOpen(active, false);
        break;
      default:
        if (event.key.length !== 1 || !props.rowText) return;
        typeAhead(event.key);
    }
    event.preventDefault();
  };

  const typeAhead = (character: string): void => {
    const now = performance.now();
    const goesOn = now - typed.current.at < typeAheadTime;
    const text = (goesOn ? typed.current.text : '') + character.toLowerCase();
    typed.current = { text, at: now };
    // A longer text may still be the active row's; a new one looks further.
    for (let step = text.length > 1 ? 0 : 1; step <= count; step++) {
      const index = (Math.max(active, 0) + step) % count;
      if (props.rowText!(index).toLowerCase().startsWith(text)) {
        move(index);
        return;
      }
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a tree or a list box
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a tree or a list box
    <div
      ref={scroller}
      className="row-list"
      role={role}
      aria-label={label}
      aria-activedescendant={active >= first && active <= last ? `${id}-${active}` : undefined}
      tabIndex={0}
      data-region-focus=""
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (active < 0 && count > 0) move(0);
      }}
    >
      <div className="row-list-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const aria = props.rowAria(index);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the list
            // biome-ignore lint/a11y/noStaticElementInteractions: a tree item or an option
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a tree item or an option
            <div
              key={props.rowKey(index)}
              id={`${id}-${index}`}
              role={role === 'tree' ? 'treeitem' : 'option'}
              className={index === active ? 'row row-active' : 'row'}
              aria-label={aria.label}
              title={props.rowTitle?.(index)}
              aria-level={aria.level}
              aria-expanded={aria.expanded}
              aria-posinset={aria.position ?? index + 1}
              aria-setsize={aria.siblings ?? count}
              aria-selected={index === selected}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              onClick={() => {
                props.onActive(index);
                props.onOpen(index, false);
              }}
              onDoubleClick={() => props.onOpen(index, true)}
            >
              {props.renderRow(index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
