// The error regions of one file → what stands at its lines: marks beside the text, notes behind it, lenses over functions.

import type { ErrorPathRow, ErrorState } from '../../shared/api/error-paths';
import { countsSentence, isUntested, lensText, linesText, stateWords } from './error-path-words';
import { compactCount } from './gutter';

/** A mark beside the lines of an arm. */
export interface ArmMark {
  readonly startLine: number;
  readonly endLine: number;
  readonly state: ErrorState;
  /** What the mark says to the pointer and to ears. */
  readonly text: string;
  /** What is written behind the arm's first line; '' for nothing. */
  readonly note: string;
}

/** What stands over a function. */
export interface FunctionLens {
  readonly function: string;
  readonly line: number;
  readonly text: string;
}

/** All that the editor shows of a file's error paths. */
export interface ErrorPathMarks {
  readonly arms: readonly ArmMark[];
  readonly lenses: readonly FunctionLens[];
  /** Regions by the lines of their arm and by their guard's line. */
  readonly byLine: ReadonlyMap<number, readonly ErrorPathRow[]>;
  /** First lines of untested arms, ascending. */
  readonly untestedLines: readonly number[];
}

export const noMarks: ErrorPathMarks = { arms: [], lenses: [], byLine: new Map(), untestedLines: [] };

/** @param functions where each function begins, as the outline has it */
export function errorPathMarks(
  regions: readonly ErrorPathRow[],
  functions: readonly { readonly name: string; readonly startLine: number }[],
): ErrorPathMarks {
  if (regions.length === 0) return noMarks;
  const byLine = new Map<number, ErrorPathRow[]>();
  const add = (line: number, row: ErrorPathRow): void => {
    const rows = byLine.get(line);
    if (!rows) byLine.set(line, [row]);
    else if (!rows.includes(row)) rows.push(row);
  };
  for (const row of regions) {
    if (row.guardLine > 0) add(row.guardLine, row);
    for (let line = row.startLine; line <= row.endLine; line++) add(line, row);
  }
  const lines = regions.filter(({ state }) => isUntested(state)).map(({ startLine }) => startLine);
  return {
    arms: regions.map(armMark),
    lenses: lensesOf(regions, functions),
    byLine,
    untestedLines: [...new Set(lines)].sort((a, b) => a - b),
  };
}

/** The next line after (1) or before (-1) a line, round the end; null when there is none. */
export function stepLine(lines: readonly number[], line: number, direction: 1 | -1): number | null {
  if (lines.length === 0) return null;
  if (direction === 1) return lines.find((one) => one > line) ?? lines[0]!;
  return lines.filter((one) => one < line).at(-1) ?? lines.at(-1)!;
}

function armMark(row: ErrorPathRow): ArmMark {
  const { startLine, endLine, state } = row;
  const text = `Error path, ${linesText(row)}: ${stateWords[state].short}; ${countsSentence(row)}`;
  return { startLine, endLine, state, text, note: noteOf(row) };
}

/** Short, since there may be many. Where an arm ran, its own count already says so. */
function noteOf({ state, guardCount }: ErrorPathRow): string {
  switch (state) {
    case 'almost':
      return guardCount === null || guardCount === 0
        ? 'almost reached'
        : `almost: 0 of ${compactCount(guardCount)}`;
    case 'unreached':
      return 'not reached';
    case 'unknown':
      return 'not known';
    case 'tested':
    case 'no code':
      return '';
  }
}

function lensesOf(
  regions: readonly ErrorPathRow[],
  functions: readonly { readonly name: string; readonly startLine: number }[],
): FunctionLens[] {
  const starts = new Map(functions.map(({ name, startLine }) => [name, startLine]));
  const states = new Map<string, ErrorState[]>();
  for (const row of regions) {
    if (row.trigger === 'impossible' || row.state === 'no code') continue;
    const own = states.get(row.function);
    if (own) own.push(row.state);
    else states.set(row.function, [row.state]);
  }
  return [...states].flatMap(([name, own]): FunctionLens[] => {
    const line = starts.get(name);
    return line === undefined ? [] : [{ function: name, line, text: lensText(own) }];
  });
}
