// A source's text and a plain text → the lines that hold it, within some stretches of lines.
//
// What is looked for is never a regular expression: JavaScript's engine backtracks, and `(a+)+b` over a kernel would hold
// a worker for ever. The pattern made here is literal text: at worst each of its characters is compared at each place.

import { lowerBound } from '../../model/coverage-model';

/** What is looked for. */
export interface TextQuery {
  /** Not empty, and of one line. */
  readonly text: string;
  readonly matchCase: boolean;
  /** Only where it is no part of a longer identifier. */
  readonly wholeWord: boolean;
  /** `ran`, `never ran`: only lines with code that did. */
  readonly lines: 'any' | 'ran' | 'never ran';
}

/** One source and where to look in it. */
export interface SearchedText {
  readonly text: string;
  /** Stretches of lines, ascending, without overlap: the first and the last line of each. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Lines with code, ascending, and their counts. */
  readonly line: Uint32Array;
  readonly lineCount: Float64Array;
}

/** A line that holds what was looked for. */
export interface TextHit {
  readonly line: number;
  /** 1-based, of the first match. */
  readonly column: number;
  /** The line without blanks around it; a part of it with … where it is long. */
  readonly text: string;
  /** Where matches are in `text`: first character and end of each. */
  readonly marks: readonly number[];
  /** The stretch that the line is in. */
  readonly stretch: number;
  /** How often it ran; null for a line without code. */
  readonly count: number | null;
}

/** Characters of a line that are shown, and how many of them before the first match. */
const shownLength = 200;
const shownBefore = 40;
/** Marks of one line. */
const maxMarks = 20;

/** Lines of one source, ascending, at most `limit`. */
export function findText(source: SearchedText, query: TextQuery, limit: number): TextHit[] {
  const { text, first, last } = source;
  const pattern = patternOf(query);
  const hits: TextHit[] = [];
  let line = 1;
  let lineStart = 0;
  let stretch = 0;
  while (hits.length < limit) {
    const match = pattern.exec(text);
    if (!match) break;
    let lineEnd = text.indexOf('\n', lineStart);
    while (lineEnd >= 0 && lineEnd < match.index) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    if (lineEnd < 0) lineEnd = text.length;
    while (stretch < first.length && last[stretch]! < line) stretch++;
    if (stretch === first.length) break;
    if (line >= first[stretch]!) {
      const count = countOf(source, line);
      if (isWanted(count, query.lines)) {
        const column = match.index - lineStart + 1;
        hits.push({ line, column, stretch, count, ...shownPart(text, lineStart, lineEnd, match, pattern) });
      }
    }
    pattern.lastIndex = lineEnd;
  }
  return hits;
}

function patternOf({ text, matchCase, wholeWord }: TextQuery): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const before = wholeWord && /^\w/.test(text) ? '(?<!\\w)' : '';
  const after = wholeWord && /\w$/.test(text) ? '(?!\\w)' : '';
  return new RegExp(before + literal + after, matchCase ? 'g' : 'gi');
}

function countOf({ line: lines, lineCount }: SearchedText, line: number): number | null {
  const at = lowerBound(lines, line);
  return lines[at] === line ? lineCount[at]! : null;
}

function isWanted(count: number | null, lines: TextQuery['lines']): boolean {
  if (lines === 'any') return true;
  if (count === null) return false;
  return lines === 'ran' ? count > 0 : count === 0;
}

function shownPart(
  text: string,
  lineStart: number,
  lineEnd: number,
  match: RegExpExecArray,
  pattern: RegExp,
): Pick<TextHit, 'text' | 'marks'> {
  let from = lineStart;
  while (from < match.index && /\s/.test(text[from]!)) from++;
  const cutBefore = lineEnd - from > shownLength && match.index - from > shownBefore;
  if (cutBefore) from = match.index - shownBefore;
  const to = Math.min(lineEnd, from + shownLength);
  const marks: number[] = [];
  const head = cutBefore ? '…' : '';
  for (
    let next: RegExpExecArray | null = match;
    next && next.index < to && marks.length < 2 * maxMarks;
    next = pattern.exec(text)
  ) {
    const begin = next.index - from + head.length;
    marks.push(begin, Math.min(begin + next[0].length, to - from + head.length));
  }
  const shown = text.slice(from, to);
  return { text: head + (to < lineEnd ? `${shown}…` : shown.trimEnd()), marks };
}
