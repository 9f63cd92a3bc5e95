// A tree, a size → the flat list of rectangles that a treemap draws, parents before children.
//
// Directories are opened greatest first, until the number of cells or the room runs out; one that stays closed is a cell
// of its own. What would be smaller than a few pixels shares one cell ("rest"), so the list stays short for any kernel.
// d3's squarified tiling divides each directory; one level at a time, as only that lets the depth follow the room.

import { type HierarchyRectangularNode, treemapSquarify } from 'd3';
import type { TreemapNode } from './treemap-tree';

/** In CSS pixels, whole numbers. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * `directory` is open and shows a strip and its children, `closed` a directory drawn as one cell, `rest` what is too
 * small to be drawn apart, `item` a file. What can be divided is a directory here, also an item with parts.
 */
export type CellKind = 'directory' | 'closed' | 'rest' | 'item';

export interface TreemapCell extends Box {
  readonly kind: CellKind;
  /** Unlike the path also unique for a rest. */
  readonly key: string;
  /** The directory that holds them for a rest. */
  readonly node: TreemapNode;
  /** What is in the cell: the node, or all of a rest. */
  readonly nodes: readonly TreemapNode[];
  readonly covered: number;
  readonly total: number;
  /** Levels below the root of the picture, from 1. */
  readonly depth: number;
  /** Height of the strip with the name; 0 for all but open directories, and for those without room. */
  readonly strip: number;
  /** The directory that holds this cell: its place in the list, -1 for the root. */
  readonly parent: number;
}

export interface TreemapLayout {
  readonly root: TreemapNode;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly TreemapCell[];
}

export interface TreemapSize {
  readonly width: number;
  readonly height: number;
  readonly maxCells?: number;
}

/** Cells at most, unless told otherwise. */
export const defaultMaxCells = 3000;

/** Square pixels below which a node shares a cell with its like. */
const minArea = 16;
/** An open directory without a strip needs this much room. */
const minOpenArea = 360;
const minOpenSide = 14;
/** Width to height of the cells aimed at. */
const stretch = 1.5;
const squarify = treemapSquarify.ratio(1);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Tile = { value: number; x0: number; y0: number; x1: number; y1: number; nodes: readonly TreemapNode[] };

/** Lays out what is below `root`. */
export function layoutTreemap(root: TreemapNode, size: TreemapSize): TreemapLayout {
  const { width, height, maxCells = defaultMaxCells } = size;
  const cells: Mutable<TreemapCell>[] = [];
  const layout = { root, width, height, cells };
  if (width < 2 || height < 2 || root.value === 0) return layout;

  // Directories to open, the greatest last.
  const waiting: number[] = [];
  for (const place of divide(cells, root, { x0: 0, y0: 0, x1: width, y1: height }, 1, -1, maxCells)) {
    insertByArea(waiting, place, cells);
  }
  while (waiting.length > 0 && cells.length < maxCells) {
    const place = waiting.pop()!;
    const cell = cells[place]!;
    const strip = stripHeight(cell);
    const inner = innerBox(cell, strip);
    if (areaOf(inner) < minOpenArea) continue;
    if (Math.min(inner.x1 - inner.x0, inner.y1 - inner.y0) < minOpenSide) continue;
    const room = maxCells - cells.length;
    if (countParts(cell.node, inner) > room) continue;
    cell.kind = 'directory';
    cell.strip = strip;
    for (const child of divide(cells, cell.node, inner, cell.depth + 1, place, room)) {
      insertByArea(waiting, child, cells);
    }
  }
  return layout;
}

/** The part of a cell that stands for it alone: the strip of an open directory, all of any other cell. */
export function ownBox(cell: TreemapCell): Box {
  if (cell.kind !== 'directory') return cell;
  return { x0: cell.x0, y0: cell.y0, x1: cell.x1, y1: cell.y0 + Math.max(cell.strip, 1) };
}

/** Puts the children of `node` into `box`; gives the places of the directories among them. */
function divide(
  cells: Mutable<TreemapCell>[],
  node: TreemapNode,
  box: Box,
  depth: number,
  parent: number,
  room: number,
): number[] {
  const tiles = tilesOf(node, box, room);
  let value = 0;
  for (const tile of tiles) value += tile.value;
  const parts = { value, children: tiles } as unknown as HierarchyRectangularNode<unknown>;
  // Squares in a space that is squeezed sideways: cells wider than high, as names are.
  squarify(parts, box.x0 / stretch, box.y0, box.x1 / stretch, box.y1);

  const directories: number[] = [];
  for (const tile of tiles) {
    const x0 = Math.round(tile.x0 * stretch);
    const y0 = Math.round(tile.y0);
    const x1 = Math.round(tile.x1 * stretch);
    const y1 = Math.round(tile.y1);
    if (x1 <= x0 || y1 <= y0) continue;
    const { nodes } = tile;
    const only = nodes.length === 1 ? nodes[0]! : null;
    const kind: CellKind = only === null ? 'rest' : only.divisible ? 'closed' : 'item';
    let covered = 0;
    let total = 0;
    for (const each of nodes) {
      covered += each.covered;
      total += each.total;
    }
    const key = only?.path ?? `${node.path}/…`;
    if (kind === 'closed') directories.push(cells.length);
    cells.push({
      kind,
      key,
      node: only ?? node,
      nodes,
      covered,
      total,
      depth,
      strip: 0,
      parent,
      x0,
      y0,
      x1,
      y1,
    });
  }
  return directories;
}

/** The nodes with room of their own, greatest first, and the rest of them as one tile. */
function tilesOf(node: TreemapNode, box: Box, room: number): Tile[] {
  const own = countOwn(node, box, room);
  const tiles: Tile[] = [];
  for (const child of node.children.slice(0, own)) tiles.push(tileOf(child.value, [child]));
  const rest = node.children.slice(own).filter((child) => child.value > 0);
  if (rest.length > 0) {
    let value = 0;
    for (const child of rest) value += child.value;
    tiles.push(tileOf(value, rest));
  }
  return tiles;
}

function tileOf(value: number, nodes: readonly TreemapNode[]): Tile {
  return { value, nodes, x0: 0, y0: 0, x1: 0, y1: 0 };
}

/** How many children are large enough to be told apart. Children are in order of value. */
function countOwn(node: TreemapNode, box: Box, room: number): number {
  const scale = ((box.x1 - box.x0) * (box.y1 - box.y0)) / node.value;
  const least = Math.max(minArea / scale, Number.MIN_VALUE);
  let low = 0;
  let high = node.children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (node.children[middle]!.value >= least) low = middle + 1;
    else high = middle;
  }
  // One small child needs no company: it is its own rest.
  return Math.min(low, room - 1);
}

function countParts(node: TreemapNode, box: Box): number {
  return countOwn(node, box, Number.POSITIVE_INFINITY) + 1;
}

function insertByArea(waiting: number[], place: number, cells: readonly TreemapCell[]): void {
  const area = areaOf(cells[place]!);
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (areaOf(cells[waiting[middle]!]!) < area) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, place);
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0);
}

function stripHeight({ x0, y0, x1, y1, depth }: TreemapCell): number {
  const strip = depth === 1 ? 18 : 15;
  const narrow = depth === 1 ? 34 : 44;
  return x1 - x0 >= narrow && y1 - y0 >= strip * 2.5 ? strip : 0;
}

/** Where the children go: below the strip, inside a frame. The right and lower edge of a cell are its separator. */
function innerBox({ x0, y0, x1, y1, depth }: TreemapCell, strip: number): Box {
  const frame = depth === 1 ? 2 : 1;
  return {
    x0: x0 + (strip > 0 ? frame - 1 : 0),
    y0: y0 + strip,
    x1: x1 - frame,
    y1: y1 - frame,
  };
}
