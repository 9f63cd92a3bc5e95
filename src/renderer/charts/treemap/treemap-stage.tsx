// The picture of a treemap with its pointer and keyboard: any tree, any words.
//
// To assistive technology it is one application whose focused cell is spoken by a live region; the table is its twin.

import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import type { TreemapSkin } from '../../presenters/treemap-colours';
import { cellAt, type Direction, middleOf, neighbour, placeCard } from '../../presenters/treemap-hit';
import { type CellWords, shareWords } from '../../presenters/treemap-labels';
import {
  type Box,
  layoutTreemap,
  ownBox,
  type TreemapCell,
  type TreemapLayout,
} from '../../presenters/treemap-layout';
import { isWithin, type TreemapNode } from '../../presenters/treemap-tree';
import { TreemapCanvas, type TreemapZoom } from './treemap-canvas';

/** What a hover card says. */
export interface TreemapCard {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** Share covered, for the bar; null draws none. */
  readonly share: number | null;
}

/** What cells are, in a sentence: `a file`, `a directory`. */
export interface TreemapParts {
  readonly item: string;
  readonly group: string;
}

export interface TreemapStageProps {
  readonly root: TreemapNode;
  readonly skin: TreemapSkin;
  /** What this is a picture of. */
  readonly label: string;
  /** What is written on cells; shares when left out. */
  readonly words?: CellWords;
  /** What a key that goes into or opens a cell finds there. */
  readonly parts?: TreemapParts;
  card(cell: TreemapCell): TreemapCard;
  /** A cell in one sentence. */
  sentence(cell: TreemapCell): string;
  onRoot(path: string): void;
  onOpen(node: TreemapNode): void;
}

/** The stage's element: where a cell can be clicked, in the window's coordinates. For tests. */
export interface TreemapStageElement extends HTMLDivElement {
  cellRect?(path: string): { x: number; y: number; width: number; height: number; kind: string } | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

const coverageParts: TreemapParts = { item: 'a file', group: 'a directory' };

const arrows: Record<string, Direction | undefined> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function TreemapStage(props: TreemapStageProps) {
  const { root, skin, label, card, sentence, onRoot, onOpen } = props;
  const { words = shareWords, parts = coverageParts } = props;
  const host = useRef<TreemapStageElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<TreemapCanvas | null>(null);
  const shown = useRef<TreemapLayout | null>(null);
  const pointer = useRef({ x: 0, y: 0 });
  const lane = useRef<{ key: string; horizontal: boolean; at: number } | null>(null);
  const size = useSize(host);
  const [hoverKey, setHoverKey] = useState<string | null>(null);
  const [focusKey, setFocusKey] = useState<string | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);
  const helpId = useId();

  const layout = useMemo(() => {
    const began = performance.now();
    const made = layoutTreemap(root, { width: size.width, height: size.height });
    performance.measure('treemap layout', { start: began, end: performance.now() });
    return made;
  }, [root, size.width, size.height]);
  const cells = useMemo(() => new Map(layout.cells.map((cell) => [cell.key, cell])), [layout]);
  const hover = (hoverKey !== null && cells.get(hoverKey)) || null;
  const focus = (focusKey !== null && cells.get(focusKey)) || firstCell(layout);
  const marked = byKeyboard ? focus : hover;

  useLayoutEffect(() => {
    const made = new TreemapCanvas(base.current!, overlay.current!);
    canvas.current = made;
    return () => made.stop();
  }, []);

  useLayoutEffect(() => {
    if (size.width === 0) return;
    const before = shown.current;
    shown.current = layout;
    const moved = before !== null && before.root !== layout.root;
    const fontFamily = getComputedStyle(host.current!).fontFamily;
    canvas.current!.show(
      { layout, skin, words, ratio: size.ratio, fontFamily },
      moved ? zoomBetween(before, layout) : null,
    );
    if (!moved) return;
    // The pointer has not moved, but what is under it has: it points at nothing until it moves.
    setHoverKey(null);
    setFocusKey(cellWith(layout, before.root)?.key ?? null);
  }, [layout, skin, words, size.width, size.ratio]);

  useLayoutEffect(() => {
    canvas.current!.mark({ hover: byKeyboard ? null : hover, focus: byKeyboard ? focus : null });
  });

  useEffect(() => {
    const element = host.current!;
    element.cellRect = (path) => {
      const cell = cells.get(path);
      if (cell === undefined) return null;
      const { left, top } = element.getBoundingClientRect();
      const { x0, y0, x1, y1 } = ownBox(cell);
      return { x: left + x0, y: top + y0, width: x1 - x0, height: y1 - y0, kind: cell.kind };
    };
  }, [cells]);

  const activate = (cell: TreemapCell): void => {
    if (cell.kind === 'item') onOpen(cell.node);
    else if (cell.node !== root) onRoot(cell.node.path);
  };

  const zoomOut = (): void => {
    if (root.parent !== null) onRoot(root.parent.path);
  };

  const step = (direction: Direction): void => {
    if (focus === null) return;
    const horizontal = direction === 'left' || direction === 'right';
    const middle = middleOf(focus);
    const kept = lane.current;
    const at =
      kept !== null && kept.key === focus.key && kept.horizontal === horizontal
        ? kept.at
        : horizontal
          ? middle.y
          : middle.x;
    const next = neighbour(layout, focus, direction, at);
    if (next === null) return;
    lane.current = { key: next.key, horizontal, at };
    setFocusKey(next.key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const direction = arrows[event.key];
    if (direction !== undefined) {
      // The first key only shows where the focus is.
      if (byKeyboard) step(direction);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (focus !== null) activate(focus);
    } else if (event.key === 'Backspace' || (event.key === 'Escape' && root.parent !== null)) zoomOut();
    else if (event.key === 'Home') {
      if (root.parent !== null) onRoot('');
    } else return;
    setByKeyboard(true);
    event.preventDefault();
    event.stopPropagation();
  };

  const pick = (event: MouseEvent): TreemapCell | null => {
    const { left, top } = host.current!.getBoundingClientRect();
    pointer.current = { x: event.clientX, y: event.clientY };
    return cellAt(layout, event.clientX - left, event.clientY - top);
  };

  return (
    <>
      <div
        ref={host}
        className="treemap-stage"
        role="application"
        aria-roledescription="treemap"
        aria-label={label}
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        data-cells={layout.cells.length}
        data-root={root.path}
        data-hover={marked !== null && marked.kind !== 'rest' ? '' : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setByKeyboard(host.current!.matches(':focus-visible'))}
        onBlur={() => setByKeyboard(false)}
        onPointerDown={() => setByKeyboard(false)}
        onPointerMove={(event) => {
          const cell = pick(event);
          if (event.movementX !== 0 || event.movementY !== 0) setByKeyboard(false);
          setHoverKey(cell?.key ?? null);
        }}
        onPointerLeave={() => setHoverKey(null)}
        onClick={(event) => {
          const cell = pick(event);
          if (cell === null) return;
          setFocusKey(cell.key);
          activate(cell);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          zoomOut();
        }}
      >
        <canvas ref={base} className="treemap-canvas" data-testid="treemap-canvas" />
        <canvas ref={overlay} className="treemap-canvas treemap-overlay" />
      </div>
      <p id={helpId} className="treemap-hidden">
        Arrows move between cells, Enter opens {parts.item} or goes into {parts.group}, Backspace goes out,
        Home to the top. The same numbers are in the table.
      </p>
      <p className="treemap-hidden" aria-live="polite" data-testid="treemap-spoken">
        {byKeyboard && focus !== null ? sentence(focus) : ''}
      </p>
      {marked !== null && (
        <Card card={card(marked)} cell={marked} host={host} pointer={byKeyboard ? null : pointer.current} />
      )}
    </>
  );
}

interface CardProps {
  readonly card: TreemapCard;
  readonly cell: TreemapCell;
  readonly host: { readonly current: HTMLDivElement | null };
  /** In the window; null when the cell was reached by keyboard. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** Says more of a cell, beside it. The live region has the same for those who do not see it. */
function Card({ card, cell, host, pointer }: CardProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = element.current!;
    const { left, top } = host.current!.getBoundingClientRect();
    const { x0, y0, x1, y1 } = ownBox(cell);
    const box = { x0: x0 + left, y0: y0 + top, x1: x1 + left, y1: y1 + top };
    const near = pointer ?? { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
    const margin = 6;
    const bounds = { x0: margin, y0: margin, x1: innerWidth - margin, y1: innerHeight - margin };
    const measured = { width: own.offsetWidth, height: own.offsetHeight };
    const place = placeCard(box, measured, bounds, near) ?? farCorner(measured, bounds, near);
    own.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
  });
  return createPortal(
    <div ref={element} className="treemap-card" aria-hidden="true" data-testid="treemap-card">
      <div className="treemap-card-title">{card.title}</div>
      {card.share !== null && (
        <div className="treemap-bar">
          <div style={{ width: `${card.share * 100}%` }} />
        </div>
      )}
      <dl>
        {card.rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>,
    document.body,
  );
}

/** For a cell that leaves no room beside it. */
function farCorner(card: { width: number; height: number }, bounds: Box, near: { x: number; y: number }) {
  return {
    x: near.x > (bounds.x0 + bounds.x1) / 2 ? bounds.x0 : bounds.x1 - card.width,
    y: near.y > (bounds.y0 + bounds.y1) / 2 ? bounds.y0 : bounds.y1 - card.height,
  };
}

/** How one picture becomes the other; null where they have nothing in common, or nothing should move. */
function zoomBetween(before: TreemapLayout, after: TreemapLayout): TreemapZoom | null {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  if (before.width !== after.width || before.height !== after.height) return null;
  const into = isWithin(after.root, before.root);
  if (!into && !isWithin(before.root, after.root)) return null;
  const box = cellWith(into ? before : after, into ? after.root : before.root);
  return box === null ? null : { into, box };
}

/** The innermost cell that holds a node. */
function cellWith({ cells, root }: TreemapLayout, node: TreemapNode): TreemapCell | null {
  for (let at: TreemapNode | null = node; at !== null && at !== root; at = at.parent) {
    const cell = cells.find(({ node: own, kind }) => own === at && kind !== 'rest');
    if (cell !== undefined) return cell;
  }
  return null;
}

function firstCell({ cells }: TreemapLayout): TreemapCell | null {
  return cells.find(({ kind, strip }) => kind !== 'directory' || strip > 0) ?? null;
}

/** The size of an element in whole pixels, and the density of the screen. */
function useSize(host: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, ratio: 1 });
  useLayoutEffect(() => {
    const element = host.current!;
    let density: MediaQueryList | null = null;
    const read = (): void => {
      const next = { width: element.clientWidth, height: element.clientHeight, ratio: devicePixelRatio };
      setSize((last) =>
        last.width === next.width && last.height === next.height && last.ratio === next.ratio ? last : next,
      );
    };
    const watchDensity = (): void => {
      density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      density.addEventListener('change', onDensity, { once: true });
    };
    const onDensity = (): void => {
      read();
      watchDensity();
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    watchDensity();
    return () => {
      observer.disconnect();
      density?.removeEventListener('change', onDensity);
    };
  }, [host]);
  return size;
}
