// A laid-out treemap → pixels.
//
// The picture is painted once per layout, into a layer of its own, and copied to the screen; pointer and focus only change
// the overlay on top. Zooming moves and blends the old and the new layer: nothing is laid out or painted again on the way.

import { easeCubicOut } from 'd3';
import type { CellPaint, TreemapSkin } from '../../presenters/treemap-colours';
import type { CellWords, LabelFont, Measure, TreemapLabel } from '../../presenters/treemap-labels';
import { labelTreemap } from '../../presenters/treemap-labels';
import { type Box, ownBox, type TreemapCell, type TreemapLayout } from '../../presenters/treemap-layout';

export interface TreemapScene {
  readonly layout: TreemapLayout;
  readonly skin: TreemapSkin;
  readonly words: CellWords;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  readonly fontFamily: string;
}

/** How the picture gets to the next: `box` is the directory's place in the picture that shows more. */
export interface TreemapZoom {
  readonly into: boolean;
  readonly box: Box;
}

export interface TreemapMarks {
  readonly hover: TreemapCell | null;
  readonly focus: TreemapCell | null;
}

const zoomMilliseconds = 180;
/** Pixels between the lines of a hatching. */
const hatchStep = 5;

const fonts: Record<LabelFont, string> = { cell: '11px', strip: '11px', 'strip-strong': '600 12px' };

export class TreemapCanvas {
  readonly #base: CanvasRenderingContext2D;
  readonly #overlay: CanvasRenderingContext2D;
  #layer = context(document.createElement('canvas'), false);
  #spare = context(document.createElement('canvas'), false);
  #scene: TreemapScene | null = null;
  #frame = 0;

  constructor(base: HTMLCanvasElement, overlay: HTMLCanvasElement) {
    this.#base = context(base, false);
    this.#overlay = context(overlay, true);
  }

  /** Paints a scene and shows it, at once or by zooming from the scene before. */
  show(scene: TreemapScene, zoom: TreemapZoom | null): void {
    this.stop();
    const { layout, ratio } = scene;
    const began = performance.now();
    const before = this.#layer;
    this.#layer = this.#spare;
    this.#spare = before;
    fit(this.#layer.canvas, layout, ratio);
    paintScene(this.#layer, scene);
    fit(this.#base.canvas, layout, ratio);
    fit(this.#overlay.canvas, layout, ratio);
    this.#scene = scene;
    performance.measure('treemap paint', { start: began, end: performance.now() });
    if (zoom === null) this.#base.drawImage(this.#layer.canvas, 0, 0);
    else this.#animate(zoom, performance.now());
  }

  /** Draws what is under the pointer and what has the focus. */
  mark({ hover, focus }: TreemapMarks): void {
    const scene = this.#scene;
    if (scene === null) return;
    const { ratio, skin } = scene;
    const target = this.#overlay;
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.clearRect(0, 0, target.canvas.width, target.canvas.height);
    target.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (let at = hover; at !== null && at.parent >= 0; ) {
      at = scene.layout.cells[at.parent]!;
      frame(target, at, skin.muted, 1);
    }
    if (hover !== null) {
      frame(target, hover, skin.background, 3);
      frame(target, hover, skin.foreground, 1.5);
    }
    if (focus !== null) {
      const box = ownBox(focus);
      frame(target, box, skin.background, 5);
      frame(target, box, skin.focus, 3);
    }
  }

  /** Ends a zoom on the spot. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #animate(zoom: TreemapZoom, start: number): void {
    const step = (): void => {
      const done = Math.min(1, (performance.now() - start) / zoomMilliseconds);
      this.#blend(zoom, easeCubicOut(done));
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#overlay.clearRect(0, 0, this.#overlay.canvas.width, this.#overlay.canvas.height);
    step();
  }

  /** One moment of a zoom. `wide` is the picture of more, `near` that of the directory, which grows or shrinks. */
  #blend({ into, box }: TreemapZoom, done: number): void {
    const target = this.#base;
    const { width, height } = target.canvas;
    const ratio = this.#scene!.ratio;
    const wide = into ? this.#spare.canvas : this.#layer.canvas;
    const near = into ? this.#layer.canvas : this.#spare.canvas;
    const closeness = into ? done : 1 - done;
    const left = box.x0 * ratio * closeness;
    const top = box.y0 * ratio * closeness;
    const across = width + (box.x1 * ratio - box.x0 * ratio - width) * closeness;
    const down = height + (box.y1 * ratio - box.y0 * ratio - height) * closeness;
    const scaleX = width / across;
    const scaleY = height / down;
    target.globalAlpha = 1;
    target.drawImage(wide, left, top, across, down, 0, 0, width, height);
    target.globalAlpha = closeness;
    target.drawImage(
      near,
      (box.x0 * ratio - left) * scaleX,
      (box.y0 * ratio - top) * scaleY,
      (box.x1 - box.x0) * ratio * scaleX,
      (box.y1 - box.y0) * ratio * scaleY,
    );
    target.globalAlpha = 1;
    if (done === 1) target.drawImage(this.#layer.canvas, 0, 0);
  }
}

/** Widths by summing those of characters: labels are many, characters few. Without kerning, so never too narrow. */
export function textMeasure(fontFamily: string): Measure {
  const measuring = context(document.createElement('canvas'), false);
  const widths: Record<LabelFont, Map<string, number>> = {
    cell: new Map(),
    strip: new Map(),
    'strip-strong': new Map(),
  };
  return (text, font) => {
    let width = 0;
    for (const character of text) {
      let own = widths[font].get(character);
      if (own === undefined) {
        measuring.font = `${fonts[font]} ${fontFamily}`;
        own = measuring.measureText(character).width;
        widths[font].set(character, own);
      }
      width += own;
    }
    return width;
  };
}

const measures = new Map<string, Measure>();

function paintScene(target: CanvasRenderingContext2D, scene: TreemapScene): void {
  const { layout, skin, ratio, fontFamily } = scene;
  let measure = measures.get(fontFamily);
  if (measure === undefined) {
    measure = textMeasure(fontFamily);
    measures.set(fontFamily, measure);
  }
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.fillStyle = skin.background;
  target.fillRect(0, 0, target.canvas.width, target.canvas.height);
  const hatching = makeHatching(target, ratio);
  const paints = layout.cells.map((cell) =>
    skin.paint({
      covered: cell.covered,
      total: cell.total,
      category: cell.kind === 'rest' ? null : cell.node.category,
    }),
  );
  for (const [index, cell] of layout.cells.entries()) {
    if (cell.kind === 'directory') paintDirectory(target, cell, skin, ratio);
    else paintCell(target, cell, paints[index]!, hatching, ratio);
  }
  target.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintLabels(target, scene, labelTreemap(layout, measure, scene.words), paints);
}

function paintDirectory(
  target: CanvasRenderingContext2D,
  cell: TreemapCell,
  skin: TreemapSkin,
  ratio: number,
): void {
  const { x0, y0, width, height } = devicePixels(cell, ratio);
  const line = Math.max(1, Math.floor(ratio));
  target.fillStyle =
    cell.strip > 0 || skin.outline === null ? skin.strips[cell.depth === 1 ? 0 : 1] : skin.background;
  target.fillRect(x0, y0, width - line, height - line);
  if (cell.strip === 0) return;
  if (skin.outline !== null) {
    target.strokeStyle = skin.outline;
    target.lineWidth = line;
    target.strokeRect(x0 + line / 2, y0 + line / 2, width - line, height - line);
  }
  if (cell.depth > 1) return;
  // The lower edge of an outer strip is a bar of what ran.
  const bar = 2 * line;
  const y = Math.round((cell.y0 + cell.strip) * ratio) - bar - line;
  const left = x0 + 4 * line;
  const across = width - 9 * line;
  if (across < 12 || cell.total === 0) return;
  const ran = Math.round((across * cell.covered) / cell.total);
  target.fillStyle = skin.barEmpty;
  target.fillRect(left, y, across, bar / 2);
  target.fillStyle = skin.ran;
  target.fillRect(left, y, ran, bar);
}

function paintCell(
  target: CanvasRenderingContext2D,
  cell: TreemapCell,
  paint: CellPaint,
  hatching: (colour: string) => CanvasPattern | null,
  ratio: number,
): void {
  const { x0, y0, width, height } = devicePixels(cell, ratio);
  const gap = Math.min(width, height) > 4 * ratio ? Math.max(1, Math.floor(ratio)) : 0.5;
  target.fillStyle = paint.fill;
  target.fillRect(x0, y0, width - gap, height - gap);
  if (paint.hatch === null) return;
  target.fillStyle = hatching(paint.hatch) ?? paint.hatch;
  target.fillRect(x0, y0, width - gap, height - gap);
  target.strokeStyle = paint.hatch;
  target.lineWidth = gap;
  target.strokeRect(x0 + gap / 2, y0 + gap / 2, width - gap * 2, height - gap * 2);
}

function paintLabels(
  target: CanvasRenderingContext2D,
  { layout, skin, fontFamily }: TreemapScene,
  labels: readonly TreemapLabel[],
  paints: readonly CellPaint[],
): void {
  target.textBaseline = 'middle';
  let font: LabelFont | null = null;
  for (const label of labels) {
    if (label.font !== font) {
      font = label.font;
      target.font = `${fonts[font]} ${fontFamily}`;
    }
    const paint = paints[label.cell]!;
    const inStrip = layout.cells[label.cell]!.kind === 'directory';
    if (paint.hatch !== null && !inStrip) {
      target.fillStyle = paint.fill;
      target.fillRect(label.x - 2, label.y - 7, label.width + 4, 14);
    }
    if (inStrip) target.fillStyle = label.role === 'name' ? skin.foreground : skin.muted;
    else target.fillStyle = paint.ink;
    target.fillText(label.text, label.x, label.y);
  }
}

/** Patterns of diagonal lines, one per colour. */
function makeHatching(
  target: CanvasRenderingContext2D,
  ratio: number,
): (colour: string) => CanvasPattern | null {
  const patterns = new Map<string, CanvasPattern | null>();
  return (colour) => {
    let pattern = patterns.get(colour);
    if (pattern === undefined) {
      const side = Math.round(hatchStep * ratio);
      const tile = context(document.createElement('canvas'), true);
      tile.canvas.width = side;
      tile.canvas.height = side;
      tile.strokeStyle = colour;
      tile.lineWidth = Math.max(1, ratio * 0.9);
      tile.beginPath();
      for (const shift of [-side, 0, side]) {
        tile.moveTo(shift - 1, side + 1);
        tile.lineTo(shift + side + 1, -1);
      }
      tile.stroke();
      pattern = target.createPattern(tile.canvas, 'repeat');
      patterns.set(colour, pattern);
    }
    return pattern;
  };
}

function frame(
  target: CanvasRenderingContext2D,
  { x0, y0, x1, y1 }: Box,
  colour: string,
  width: number,
): void {
  target.strokeStyle = colour;
  target.lineWidth = width;
  target.strokeRect(x0 + width / 2, y0 + width / 2, x1 - x0 - width - 1, y1 - y0 - width - 1);
}

function devicePixels({ x0, y0, x1, y1 }: Box, ratio: number) {
  const left = Math.round(x0 * ratio);
  const top = Math.round(y0 * ratio);
  return { x0: left, y0: top, width: Math.round(x1 * ratio) - left, height: Math.round(y1 * ratio) - top };
}

/** Sets the size if it is another; either way what was drawn is of no use any more. */
function fit(canvas: HTMLCanvasElement, { width, height }: TreemapLayout, ratio: number): void {
  const across = Math.max(1, Math.round(width * ratio));
  const down = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

function context(canvas: HTMLCanvasElement, alpha: boolean): CanvasRenderingContext2D {
  const made = canvas.getContext('2d', { alpha });
  if (made === null) throw new Error('This browser has no canvas.');
  return made;
}
