// What the colours of a treemap mean, each with how many cells' worth there is of it, and a button that hides it.

import type { CSSProperties, ReactNode } from 'react';
import { formatCount } from '../../../shared/base/format';

export interface LegendEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  /** CSS background of the swatch. */
  readonly background: string;
  /** Colour of diagonal lines over it; null for none. */
  readonly hatch: string | null;
  /** A letter that tells the colour too, and its ink. */
  readonly letter?: { readonly text: string; readonly ink: string };
  /** What the pointer is told besides what clicks do. */
  readonly title?: string;
}

export interface TreemapLegendProps<Id extends string> {
  readonly entries: readonly LegendEntry<Id>[];
  readonly hidden: readonly Id[];
  /** What an area stands for. */
  readonly area: string;
  /** What else filters. */
  readonly children?: ReactNode;
  /** `only`: hide all others. */
  onToggle(id: Id, only: boolean): void;
}

export function TreemapLegend<Id extends string>({
  entries,
  hidden,
  area,
  children,
  onToggle,
}: TreemapLegendProps<Id>) {
  return (
    <footer className="treemap-legend">
      <fieldset className="treemap-bands" aria-label="Show" data-testid="treemap-legend">
        {entries.map(({ id, label, count, background, hatch, letter, title = '' }) => (
          <button
            key={id}
            type="button"
            className="treemap-band"
            aria-pressed={!hidden.includes(id)}
            title={`${title}Click: hide or show. Shift+click: show nothing else.`}
            onClick={(event) => onToggle(id, event.shiftKey)}
          >
            <span
              className={letter ? 'treemap-swatch treemap-letter' : 'treemap-swatch'}
              style={hidden.includes(id) ? {} : { ...swatchStyle(background, hatch), color: letter?.ink }}
              aria-hidden="true"
            >
              {letter?.text}
            </span>
            <span>{label}</span>
            <span className="treemap-band-count">{formatCount(count)}</span>
          </button>
        ))}
      </fieldset>
      {children}
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
