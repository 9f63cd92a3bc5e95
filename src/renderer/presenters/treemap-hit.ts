// Places in a laid-out treemap: what is under the pointer, what is beside the focused cell, where a card may stand.

import { type Box, ownBox, type TreemapCell, type TreemapLayout } from './treemap-layout';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The innermost cell at a point; null outside. */
export function cellAt(layout: TreemapLayout, x: number, y: number): TreemapCell | null {
  for (let at = layout.cells.length - 1; at >= 0; at--) {
    const cell = layout.cells[at]!;
    if (x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1) return cell;
  }
  return null;
}

/** The middle of what stands for a cell alone. */
export function middleOf(cell: TreemapCell): { x: number; y: number } {
  const { x0, y0, x1, y1 } = ownBox(cell);
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

/**
 * The next cell in a direction, as the eye sees it: the nearest that a line from the cell meets, else the nearest beside
 * that line. The line runs at `lane` across the direction, so that going there and back ends at the start.
 */
export function neighbour(
  layout: TreemapLayout,
  from: TreemapCell,
  direction: Direction,
  lane: number,
): TreemapCell | null {
  const horizontal = direction === 'left' || direction === 'right';
  const forward = direction === 'right' || direction === 'down';
  const start = ownBox(from);
  const edge = horizontal ? (forward ? start.x1 : start.x0) : forward ? start.y1 : start.y0;
  let best: TreemapCell | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const cell of layout.cells) {
    if (cell === from || (cell.kind === 'directory' && cell.strip === 0)) continue;
    const box = ownBox(cell);
    const near = horizontal ? (forward ? box.x0 : box.x1) : forward ? box.y0 : box.y1;
    const gap = forward ? near - edge : edge - near;
    if (gap < 0) continue;
    const low = horizontal ? box.y0 : box.x0;
    const high = horizontal ? box.y1 : box.x1;
    const aside = lane < low ? low - lane : lane >= high ? lane - high + 1 : 0;
    const cost = gap + aside * 3;
    if (cost < bestCost) {
      best = cell;
      bestCost = cost;
    }
  }
  return best;
}

/** Where to put a card of a size: beside the cell, never over it, inside the bounds. Null where there is no such place. */
export function placeCard(
  cell: Box,
  card: { width: number; height: number },
  bounds: Box,
  pointer: { x: number; y: number },
): { x: number; y: number } | null {
  const gap = 8;
  const x = clamp(pointer.x - card.width / 2, bounds.x0, bounds.x1 - card.width);
  const y = clamp(pointer.y - card.height / 2, bounds.y0, bounds.y1 - card.height);
  const places = [
    { x: cell.x1 + gap, y },
    { x: cell.x0 - gap - card.width, y },
    { x, y: cell.y1 + gap },
    { x, y: cell.y0 - gap - card.height },
  ];
  let best: { x: number; y: number } | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const inside =
      place.x >= bounds.x0 &&
      place.y >= bounds.y0 &&
      place.x + card.width <= bounds.x1 &&
      place.y + card.height <= bounds.y1;
    const distance =
      Math.abs(place.x + card.width / 2 - pointer.x) + Math.abs(place.y + card.height / 2 - pointer.y);
    if (inside && distance < bestDistance) {
      best = place;
      bestDistance = distance;
    }
  }
  return best;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
