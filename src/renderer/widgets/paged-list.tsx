// Pages of rows → the list of them, or what stands in its place: on its way, failed, empty.

import { type KeyboardEvent, type ReactNode, useCallback, useEffect } from 'react';
import type { RowPages } from '../client/row-pages';
import { Message } from './message';
import { useRowHeight } from './row-height';
import { RowList } from './row-list';
import { Waiting } from './waiting';

export interface PagedListProps<Row> {
  /** Makes the rows' ids; unique in the page. */
  readonly id: string;
  /** What the rows are, as the list is called. */
  readonly label: string;
  readonly pages: RowPages<Row> | null;
  readonly active: number;
  /** Another key is another list: it begins at its top, with no row active. */
  readonly listKey: string;
  /** What is said where there are no rows. */
  readonly empty: ReactNode;
  readonly foot: (total: number) => ReactNode;
  readonly describe: (row: Row) => string;
  /** What the pointer is told over a row; `describe` where left out. */
  readonly titleOf?: (row: Row) => string;
  readonly renderRow: (row: Row) => ReactNode;
  onActive(index: number): void;
  /** `keep` is false for a single click: have a look. */
  onOpen(row: Row, keep: boolean): void;
  /** Returns true when it used the key. */
  onKey?(event: KeyboardEvent, row: Row): boolean;
}

export function PagedList<Row>(props: PagedListProps<Row>) {
  const { label, pages, listKey, describe, titleOf = describe, onActive, onKey } = props;
  const rowHeight = useRowHeight();
  const onRange = useCallback((first: number, last: number) => pages?.need(first, last), [pages]);
  useEffect(() => {
    if (listKey !== null) onActive(-1);
  }, [listKey, onActive]);
  if (pages === null) return <Waiting what={label} />;
  if (pages.error !== null && pages.total === null) {
    return (
      <Message alert title={`${label} could not be listed`}>
        {pages.error}
      </Message>
    );
  }
  const total = pages.total ?? 0;
  if (total === 0) return props.empty;
  const say = (index: number, words: (row: Row) => string): string => {
    const row = pages.row(index);
    return row === undefined ? 'on its way' : words(row);
  };
  return (
    <>
      <RowList
        id={props.id}
        role="listbox"
        label={label}
        count={total}
        rowHeight={rowHeight}
        active={props.active}
        listKey={listKey}
        rowKey={(index) => index}
        rowAria={(index) => ({ label: say(index, describe) })}
        rowTitle={(index) => say(index, titleOf)}
        renderRow={(index) => {
          const row = pages.row(index);
          return row === undefined ? <span className="muted">…</span> : props.renderRow(row);
        }}
        onActive={onActive}
        onOpen={(index, keep) => {
          const row = pages.row(index);
          if (row !== undefined) props.onOpen(row, keep);
        }}
        onKey={(event, index) => {
          const row = pages.row(index);
          return row !== undefined && (onKey?.(event, row) ?? false);
        }}
        onRange={onRange}
      />
      <div className="list-foot">{props.foot(total)}</div>
    </>
  );
}
