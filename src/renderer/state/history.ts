// Places that were visited → back and forward, like a browser's.

/** A tab, and the line in it; 0 where there are no lines. */
export interface Place {
  readonly tab: string;
  readonly line: number;
}

export interface History {
  /** Oldest first. */
  readonly places: readonly Place[];
  /** The place that is shown; -1 when there is none. */
  readonly at: number;
}

export const emptyHistory: History = { places: [], at: -1 };

const maxPlaces = 100;
/** Jumps within fewer lines are not worth a step back. */
const nearLines = 8;

/** Goes to a new place; what was ahead is forgotten. */
export function visit(history: History, place: Place): History {
  const here = history.places[history.at];
  if (here && here.tab === place.tab && Math.abs(here.line - place.line) < nearLines)
    return settle(history, place.line);
  const places = [...history.places.slice(0, history.at + 1), place].slice(-maxPlaces);
  return { places, at: places.length - 1 };
}

/** Notes where the cursor is in the place that is shown. */
export function settle(history: History, line: number): History {
  const here = history.places[history.at];
  if (!here || here.line === line) return history;
  const places = history.places.map((place) => (place === here ? { ...here, line } : place));
  return { ...history, places };
}

/** One step back (-1) or forward (1); null when there is nothing. */
export function step(history: History, direction: 1 | -1): History | null {
  const at = history.at + direction;
  return at < 0 || at >= history.places.length ? null : { ...history, at };
}
