// The orders in which gcov prints functions. They differ where more than sixteen begin at one place.

import type { Notes } from '../../gcov/notes/notes';
import { sortLikeGcov } from './sort-like-gcov';

/** Functions of one file by line and column: the order of gcov's list of functions. Given in the order of the notes. */
export function functionsByPlace(notes: Notes, functions: readonly number[]): number[] {
  return sortLikeGcov(functions, byStart(notes));
}

/**
 * Functions of one file by line and column, sorted line by line: the order in which gcov prints the lines of functions
 * that begin on one line. Given in the order of the notes.
 */
export function functionsByStartLine(notes: Notes, functions: readonly number[]): number[] {
  const atLine = new Map<number, number[]>();
  for (const fn of functions) {
    const line = notes.startLine[fn]!;
    const others = atLine.get(line);
    if (others) others.push(fn);
    else atLine.set(line, [fn]);
  }
  const lines = [...atLine.keys()].sort((a, b) => a - b);
  return lines.flatMap((line) => sortLikeGcov(atLine.get(line)!, byStart(notes)));
}

function byStart({ startLine, startColumn }: Notes): (a: number, b: number) => boolean {
  return (a, b) =>
    startLine[a] === startLine[b] ? startColumn[a]! < startColumn[b]! : startLine[a]! < startLine[b]!;
}
