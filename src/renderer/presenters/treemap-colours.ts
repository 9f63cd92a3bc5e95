// Theme → the colours of a treemap, and the ink that reads on each of them.
//
// Share covered runs from vermilion (never ran) through a light neutral to blue (all ran), evenly in Lab, so that it also
// reads as dark–light–dark without either hue. In high contrast never-run cells are black with hatching instead.
// A canvas takes no CSS variables; the few names that theme.css also has are equal to its values, and a test says so.

import { interpolateLab, piecewise, rgb } from 'd3';

export type Theme = 'light' | 'dark' | 'contrast';

/** How to fill a cell. */
export interface CellPaint {
  readonly fill: string;
  /** Text on it, at least 4.5:1. */
  readonly ink: string;
  /** Diagonal lines over the fill; text then stands on a plate of the fill. */
  readonly hatch: string | null;
}

export interface TreemapSkin {
  readonly theme: Theme;
  /** Between the cells, and where nothing is. */
  readonly background: string;
  readonly outline: string | null;
  /** Strips of directories at depth 1, and below. */
  readonly strips: readonly [string, string];
  readonly foreground: string;
  readonly muted: string;
  readonly line: string;
  readonly focus: string;
  /** The part of a strip's bar that ran. */
  readonly ran: string;
  readonly barEmpty: string;
  paint(cell: { covered: number; total: number; category?: string | null }): CellPaint;
  /** Colour for a share that is neither nothing nor all; what the legend shows between 0 and 1. */
  shade(share: number): string;
}

const ends: Record<Theme, readonly [string, string, string]> = {
  light: ['#d9783f', '#f4f0ea', '#0f6ba6'],
  dark: ['#a14a18', '#c0bbb2', '#1c6ea4'],
  contrast: ['#ffa060', '#ffffff', '#4aa8f0'],
};

const fixed: Record<Theme, Omit<TreemapSkin, 'theme' | 'paint' | 'shade'>> = {
  light: {
    background: '#ffffff',
    outline: null,
    strips: ['#e9edf2', '#f5f6f8'],
    foreground: '#1c2128',
    muted: '#57606a',
    line: '#d4d9df',
    focus: '#0060b0',
    ran: '#0072b2',
    barEmpty: '#e3b899',
  },
  dark: {
    background: '#16191d',
    outline: null,
    strips: ['#2a3038', '#24292f'],
    foreground: '#dfe4ea',
    muted: '#9aa5b1',
    line: '#343b44',
    focus: '#58a6e8',
    ran: '#56b4e9',
    barEmpty: '#7a4a2b',
  },
  contrast: {
    background: '#000000',
    outline: '#ffffff',
    strips: ['#000000', '#000000'],
    foreground: '#ffffff',
    muted: '#e0e0e0',
    line: '#ffffff',
    focus: '#ffd54a',
    ran: '#7cc8ff',
    barEmpty: '#000000',
  },
};

/** How far along the scale a cell is of which anything ran: never is a state of its own, not the least of the shares. */
const apart: Record<Theme, number> = { light: 0.1, dark: 0.16, contrast: 0.1 };
/** Steps of the scale; finer than one percent, so that shares differ wherever they print differently by much. */
const steps = 200;

/** The colours by share covered. */
export function treemapSkin(theme: Theme): TreemapSkin {
  const scale = piecewise(interpolateLab, [...ends[theme]]);
  const start = apart[theme];
  const shade = (share: number): string =>
    rgb(scale(share < 0.5 ? start + share * (1 - 2 * start) : share)).formatHex();
  const paints: CellPaint[] = [];
  for (let step = 0; step <= steps; step++) {
    const fill = shade(step / steps);
    paints.push({ fill, ink: inkOn(fill, theme), hatch: null });
  }
  const never = rgb(scale(0)).formatHex();
  paints[0] =
    theme === 'contrast'
      ? { fill: '#000000', ink: '#ffffff', hatch: never }
      : { fill: never, ink: inkOn(never, theme), hatch: null };
  const noCode: CellPaint = { fill: fixed[theme].strips[0], ink: fixed[theme].foreground, hatch: null };
  return {
    theme,
    ...fixed[theme],
    shade,
    paint: ({ covered, total }) => (total === 0 ? noCode : paints[stepOf(covered, total)]!),
  };
}

/** Contrast of two colours as WCAG has it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Only shares of 0 and 1 get the ends of the scale. */
function stepOf(covered: number, total: number): number {
  if (covered === 0) return 0;
  if (covered === total) return steps;
  return Math.min(steps - 1, Math.max(1, Math.round((covered / total) * steps)));
}

/** White on dark fills, near-black on light ones; where both are weak, plain black, which then always does. */
function inkOn(fill: string, theme: Theme): string {
  const candidates = ['#ffffff', theme === 'light' ? '#1c2128' : '#000000'];
  return candidates.find((ink) => contrast(ink, fill) >= 4.5) ?? '#000000';
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const linear = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
