// A source view → state, count and branches of any line at once, without a search.

import { lineFlag } from '../../core/model/batch';
import type { FunctionRow, SourceView } from '../../shared/api/contract';

/** What became of a line. */
export const lineState = { noCode: 0, ran: 1, partlyRan: 2, neverRan: 3 } as const;
export type LineState = (typeof lineState)[keyof typeof lineState];

/** What the gutter says of each line. */
export interface Gutter {
  /** `lineState` by line number; lines beyond have no code. */
  readonly state: Uint8Array;
  /** By line number: 1 + the line's place in the view's columns; 0 for no code. */
  readonly place: Uint32Array;
  /** Per place: exact count. */
  readonly count: Float64Array;
  /** Per place: 1 where the count is approximate. */
  readonly approximate: Uint8Array;
  /** Per place: branches, all shapes together, and those that were taken. */
  readonly branches: Uint32Array;
  readonly branchesTaken: Uint32Array;
  /** Stretches of never-run lines: first and last line of each, ascending. */
  readonly neverRan: Uint32Array;
  /** Characters of the widest count and of the widest branch mark. */
  readonly countWidth: number;
  readonly branchWidth: number;
}

const gutters = new WeakMap<SourceView, Gutter>();

/** Prepares a view, once. */
export function gutterOf(view: SourceView): Gutter {
  const known = gutters.get(view);
  if (known) return known;
  const made = makeGutter(view);
  gutters.set(view, made);
  return made;
}

function makeGutter(view: SourceView): Gutter {
  const { line, lineCount, lineFlags, lineShape, shapeBranch, branchCount } = view;
  const last = line.length === 0 ? 0 : line[line.length - 1]!;
  const state = new Uint8Array(last + 1);
  const place = new Uint32Array(last + 1);
  const approximate = new Uint8Array(line.length);
  const branches = new Uint32Array(line.length);
  const branchesTaken = new Uint32Array(line.length);
  let countWidth = 1;
  let branchWidth = 0;
  for (let index = 0; index < line.length; index++) {
    const count = lineCount[index]!;
    const flags = lineFlags[index]!;
    place[line[index]!] = index + 1;
    state[line[index]!] =
      count === 0
        ? lineState.neverRan
        : flags & lineFlag.unexecutedBlock
          ? lineState.partlyRan
          : lineState.ran;
    if (flags & lineFlag.approximate) approximate[index] = 1;
    const first = shapeBranch[lineShape[index]!] ?? 0;
    const end = shapeBranch[lineShape[index + 1]!] ?? first;
    let taken = 0;
    for (let branch = first; branch < end; branch++) if (branchCount[branch]! > 0) taken++;
    branches[index] = end - first;
    branchesTaken[index] = taken;
    countWidth = Math.max(countWidth, compactCount(count).length + approximate[index]!);
    if (end > first) branchWidth = Math.max(branchWidth, `${taken}/${end - first}`.length);
  }
  return {
    state,
    place,
    count: lineCount,
    approximate,
    branches,
    branchesTaken,
    neverRan: neverRanStretches(view),
    countWidth,
    branchWidth,
  };
}

/** The state of a line. */
export function stateAt(gutter: Gutter, line: number): LineState {
  return (gutter.state[line] ?? lineState.noCode) as LineState;
}

/** The exact count of a line; null where there is no code. */
export function countAt(gutter: Gutter, line: number): number | null {
  const place = gutter.place[line] ?? 0;
  return place === 0 ? null : gutter.count[place - 1]!;
}

/** A stretch that a jump leads to. */
export interface NeverRanJump {
  readonly first: number;
  readonly last: number;
  /** The jump went past the end of the file and began anew. */
  readonly wrapped: boolean;
}

/** The next stretch of never-run lines after a line, or the one before it; null when there is none at all. */
export function jumpToNeverRan(gutter: Gutter, line: number, direction: 1 | -1): NeverRanJump | null {
  const { neverRan } = gutter;
  const stretches = neverRan.length / 2;
  if (stretches === 0) return null;
  // How many stretches begin at or before the line (forwards), before it (backwards).
  let low = 0;
  let high = stretches;
  const limit = direction === 1 ? line : line - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (neverRan[middle * 2]! <= limit) low = middle + 1;
    else high = middle;
  }
  const wanted = direction === 1 ? low : low - 1;
  const stretch = (wanted + stretches) % stretches;
  return {
    first: neverRan[stretch * 2]!,
    last: neverRan[stretch * 2 + 1]!,
    wrapped: wanted !== stretch,
  };
}

/** The next function after a line that was never called, or the one before it; null when all were called. */
export function jumpToNeverRanFunction(
  functions: readonly FunctionRow[],
  line: number,
  direction: 1 | -1,
): NeverRanJump | null {
  const never = functions.filter(({ calls }) => calls === 0);
  const beyond = (fn: FunctionRow): boolean => (fn.startLine - line) * direction > 0;
  const ahead = never.filter(beyond);
  const from = ahead.length > 0 ? ahead : never;
  const found = direction === 1 ? from[0] : from.at(-1);
  if (!found) return null;
  const { startLine, endLine } = found;
  return { first: startLine, last: Math.max(startLine, endLine), wrapped: ahead.length === 0 };
}

/**
 * A count in at most four characters: `999`, `1.2k`, `34M`. Always rounded down, so nothing looks like more than it is.
 */
export function compactCount(count: number): string {
  if (count < 1000) return String(count);
  let unit = 0;
  let scale = 1000;
  while (unit < units.length - 1 && count >= scale * 1000) {
    scale *= 1000;
    unit++;
  }
  const whole = Math.floor(count / scale);
  if (whole >= 10) return `${whole}${units[unit]}`;
  return `${whole}.${Math.floor(count / (scale / 10)) % 10}${units[unit]}`;
}

const units = 'kMGTP';

/** A stretch ends where a line ran and where another function begins; lines without code do not end it. */
function neverRanStretches({ line, lineCount, functions }: SourceView): Uint32Array {
  const starts = new Set(functions.map(({ startLine }) => startLine));
  const found: number[] = [];
  let open = false;
  for (let index = 0; index < line.length; index++) {
    const number = line[index]!;
    if (lineCount[index] !== 0) {
      open = false;
      continue;
    }
    if (open && !starts.has(number)) found[found.length - 1] = number;
    else found.push(number, number);
    open = true;
  }
  return Uint32Array.from(found);
}
