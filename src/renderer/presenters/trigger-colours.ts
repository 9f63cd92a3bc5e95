// Triggers → colours, the same in all themes: eight hues and two greys, each of its own lightness, so that they differ
// without hue too. A letter goes with each wherever it is shown.

import type { Trigger } from '../../shared/api/error-paths';
import { type CellPaint, contrast, type Theme, type TreemapSkin, treemapSkin } from './treemap-colours';

/** By lightness (CIE L*), the darkest first. */
const fills: Readonly<Record<Trigger, string>> = {
  state: '#573d7d',
  io: '#0665a4',
  propagated: '#6a6a6a',
  alloc: '#c6543f',
  hardware: '#379879',
  privilege: '#ce7ea4',
  argument: '#df9c45',
  usercopy: '#7ecae2',
  unsupported: '#d4df87',
  impossible: '#f0f0f0',
};

const paints = new Map(
  Object.entries(fills).map(([trigger, fill]): [string, CellPaint] => [
    trigger,
    { fill, ink: contrast('#ffffff', fill) >= 4.5 ? '#ffffff' : '#000000', hatch: null },
  ]),
);

/** How to fill what stands for a trigger, and the ink that reads on it. */
export function triggerPaint(trigger: Trigger): CellPaint {
  return paints.get(trigger)!;
}

/** What the colour of a cell tells. */
export const errorPathColours = ['trigger', 'share'] as const;
export type ErrorPathColour = (typeof errorPathColours)[number];

/** The skin of the treemap of error paths. */
export function errorPathSkin(theme: Theme, colour: ErrorPathColour): TreemapSkin {
  const skin = treemapSkin(theme);
  if (colour === 'share') return skin;
  return {
    ...skin,
    paint: (cell) => paints.get(cell.category ?? '') ?? skin.paint({ covered: 0, total: 0 }),
  };
}
