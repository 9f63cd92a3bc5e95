// What the colours of a treemap mean, each with how many cells' worth there is of it, and a button that hides it.

import type { CSSProperties } from 'react';
import { formatCount } from '../../../shared/base/format';

export interface LegendEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  /** CSS background of the swatch. */
  readonly background: string;
  /** Colour of diagonal lines over it; null for none. */
  readonly hatch: string | null;
}

export interface TreemapLegendProps<Id extends string> {
  readonly entries: readonly LegendEntry<Id>[];
  readonly hidden: readonly Id[];
  /** What an area stands for. */
  readonly area: string;
  /** `only`: hide all others. */
  onToggle(id: Id, only: boolean): void;
}

export function TreemapLegend<Id extends string>({
  entries,
  hidden,
  area,
  onToggle,
}: TreemapLegendProps<Id>) {
  return (
    <footer className="treemap-legend">
      <fieldset className="treemap-bands" aria-label="Show" data-testid="treemap-legend">
        {entries.map(({ id, label, count, background, hatch }) => (
          <button
            key={id}
            type="button"
            className="treemap-band"
            aria-pressed={!hidden.includes(id)}
            title="Click: hide or show. Shift+click: show nothing else."
            onClick={(event) => onToggle(id, event.shiftKey)}
          >
            <span
              className="treemap-swatch"
              style={hidden.includes(id) ? {} : swatchStyle(background, hatch)}
            />
            <span>{label}</span>
            <span className="treemap-band-count">{formatCount(count)}</span>
          </button>
        ))}
      </fieldset>
      <span className="treemap-area">{area}</span>
      <span className="treemap-hint">click: in or open · right click or Backspace: out</span>
    </footer>
  );
}

function swatchStyle(background: string, hatch: string | null): CSSProperties {
  if (hatch === null) return { background };
  return {
    background: `repeating-linear-gradient(135deg, ${hatch} 0 1px, transparent 1px 4px), ${background}`,
    borderColor: hatch,
  };
}
