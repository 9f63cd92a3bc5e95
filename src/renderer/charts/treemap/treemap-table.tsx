// The treemap's twin: what is directly below a directory, as a table that keyboard and screen reader walk through.
//
// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by hand cannot be those of a <table>

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatCount, formatShare } from '../../../shared/base/format';
import {
  nextSort,
  type TreemapColumn,
  type TreemapRow,
  type TreemapSort,
  treemapRows,
} from '../../presenters/treemap-rows';
import type { TreemapNode } from '../../presenters/treemap-tree';

export interface TreemapTableProps {
  readonly root: TreemapNode;
  readonly label: string;
  /** The column to begin with, greatest first. */
  readonly by: TreemapColumn;
  /** Heads of the columns with numbers; those of lines when left out. */
  readonly titles?: Readonly<Partial<Record<TreemapColumn, string>>>;
  onRoot(path: string): void;
  onOpen(node: TreemapNode): void;
}

const columns: readonly { readonly id: TreemapColumn; readonly title: string }[] = [
  { id: 'name', title: 'Name' },
  { id: 'lines', title: 'Lines' },
  { id: 'ran', title: 'Ran' },
  { id: 'share', title: 'Share' },
  { id: 'uncovered', title: 'Never ran' },
];

const rowHeight = 22;

export function TreemapTable({ root, label, by, titles = {}, onRoot, onOpen }: TreemapTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<TreemapSort>({ column: by, descending: true });
  const [chosen, setChosen] = useState<TreemapNode | null>(null);
  const last = useRef(root);
  const id = useId();
  const rows = useMemo(() => treemapRows(root, sort), [root, sort]);
  const active = Math.max(
    0,
    rows.findIndex(({ node }) => node === chosen),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });

  useLayoutEffect(() => setSort({ column: by, descending: true }), [by]);

  // Going out ends on the directory that one comes from, going in on the first row.
  useLayoutEffect(() => {
    const from = last.current;
    last.current = root;
    if (from === root) return;
    let node: TreemapNode | null = from;
    while (node !== null && node.parent !== root) node = node.parent;
    setChosen(node);
    if (node === null) scroller.current?.scrollTo(0, 0);
  }, [root]);

  useLayoutEffect(() => {
    if (chosen !== null && active < rows.length) virtual.scrollToIndex(active);
  }, [chosen, active, rows.length, virtual]);

  const enter = ({ node }: TreemapRow): void => {
    if (!node.divisible) onOpen(node);
    else onRoot(node.path);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const moves: Record<string, number | undefined> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) setChosen(rows[Math.max(0, Math.min(rows.length - 1, to))]?.node ?? null);
    else if (event.key === 'Enter' && rows[active] !== undefined) enter(rows[active]);
    else if ((event.key === 'Backspace' || event.key === 'Escape') && root.parent !== null)
      onRoot(root.parent.path);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={scroller}
      className="treemap-table"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rows.length > 0 ? `${id}${active}` : undefined}
      tabIndex={0}
      data-cells={rows.length}
      data-root={root.path}
      data-testid="treemap-table"
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="treemap-table-head">
        <div role="row" aria-rowindex={1} tabIndex={-1} className="treemap-row">
          {columns.map(({ id: column, title }) => (
            <div
              key={column}
              role="columnheader"
              tabIndex={-1}
              aria-sort={sort.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending'}
            >
              <button type="button" onClick={() => setSort(nextSort(sort, column))}>
                {titles[column] ?? title}
                <span aria-hidden="true">{sort.column !== column ? '' : sort.descending ? ' ↓' : ' ↑'}</span>
              </button>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="treemap-table-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
            <div
              key={row.node.path}
              id={`${id}${index}`}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              aria-selected={index === active}
              className="treemap-row"
              style={{ transform: `translateY(${start}px)` }}
              onMouseDown={(event) => {
                // The grid keeps the focus; rows are only pointed at.
                event.preventDefault();
                scroller.current?.focus();
                setChosen(row.node);
              }}
              onClick={() => enter(row)}
            >
              <div role="gridcell" tabIndex={-1}>
                {row.name}
              </div>
              <div role="gridcell" tabIndex={-1}>
                {formatCount(row.total)}
              </div>
              <div role="gridcell" tabIndex={-1}>
                {formatCount(row.covered)}
              </div>
              <div role="gridcell" tabIndex={-1}>
                <span className="treemap-bar" aria-hidden="true">
                  <span style={{ width: `${(row.covered / row.total) * 100}%` }} />
                </span>
                <span>{formatShare(row.covered, row.total)}</span>
              </div>
              <div role="gridcell" tabIndex={-1}>
                {formatCount(row.uncovered)}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
