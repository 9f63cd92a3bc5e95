// What a search for a text found → rows by file, and what is said of it.

import type { Result, TextHit, TextSearchProgress } from '../../shared/api/contract';
import { formatCount, formatQuantity } from '../../shared/base/format';

type Found = Result<'search.text'>;

export type TextRow =
  | { readonly kind: 'file'; readonly file: string; readonly lines: number; readonly open: boolean }
  /** `parent` is the row of the file. */
  | { readonly kind: 'hit'; readonly file: string; readonly hit: TextHit; readonly parent: number };

/** Files with their lines below them, save for those that are folded. */
export function textRows(files: Found['files'], folded: ReadonlySet<string>): TextRow[] {
  const rows: TextRow[] = [];
  for (const { file, hits } of files) {
    const parent = rows.length;
    const open = !folded.has(file);
    rows.push({ kind: 'file', file, lines: hits.length, open });
    if (open) for (const hit of hits) rows.push({ kind: 'hit', file, hit, parent });
  }
  return rows;
}

export interface TextPart {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** A line in parts, those that match marked. */
export function textParts({ text, marks }: Pick<TextHit, 'text' | 'marks'>): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  const add = (to: number, marked: boolean): void => {
    if (to > from) parts.push({ at: from, text: text.slice(from, to), marked });
    from = Math.max(from, to);
  };
  for (let mark = 0; mark + 1 < marks.length; mark += 2) {
    add(marks[mark]!, false);
    add(marks[mark + 1]!, true);
  }
  add(text.length, false);
  return parts;
}

/** `128 lines in 23 files`; says so where there are more. */
export function foundText({ files, lines, stopped, unread }: Found): string {
  const where = `in ${formatQuantity(files.length, 'file')}`;
  const what = stopped
    ? `The first ${formatQuantity(lines, 'line')}, ${where}: there are more`
    : `${formatQuantity(lines, 'line')} ${where}`;
  return unread === 0 ? what : `${what} · ${formatQuantity(unread, 'source')} not here`;
}

/** `Searching, 240 of 1,977 files, 12 lines`. */
export function searchingText(progress: TextSearchProgress | null): string {
  if (progress === null) return 'Searching';
  const { filesDone, files, lines } = progress;
  return `Searching, ${formatCount(filesDone)} of ${formatQuantity(files, 'file')}, ${formatQuantity(lines, 'line')}`;
}

/** How often a line ran, in words. */
export function lineRanText({ count }: Pick<TextHit, 'count'>): string {
  if (count === null) return 'no code of its own';
  return count === 0 ? 'never ran' : `ran ${formatQuantity(count, 'time')}`;
}

/** What is spoken of a row. */
export function textRowLabel(row: TextRow): string {
  if (row.kind === 'file') return `${row.file}, ${formatQuantity(row.lines, 'line')}`;
  const { hit } = row;
  return `${hit.text}, line ${hit.line} in ${hit.function}, ${lineRanText(hit)}`;
}

/** What the pointer is told over a row. */
export function textRowTitle(row: TextRow): string {
  if (row.kind === 'file') return row.file;
  const { hit } = row;
  const calls = !hit.functionRan
    ? 'never ran'
    : hit.calls === 0
      ? 'never called, but ran inlined'
      : formatQuantity(hit.calls, 'call');
  return `${row.file}:${hit.line}:${hit.column}, ${lineRanText(hit)}\n${hit.function}(), ${calls}`;
}

/** Why nothing was found: what was asked for, as a sentence. */
export function nothingText({
  text,
  functions,
  lines,
  below,
}: {
  readonly text: string;
  readonly functions: 'any' | 'ran' | 'partly ran' | 'never ran';
  readonly lines: 'any' | 'ran' | 'never ran';
  readonly below: string;
}): string {
  const line = lines === 'any' ? 'line' : `line that ${lines}`;
  const fn = functions === 'any' ? 'a function' : `a function that ${functions}`;
  const where = below.trim() === '' ? '' : ` below ${below.trim()}`;
  return `No ${line} of ${fn}${where} has “${text}”.`;
}
