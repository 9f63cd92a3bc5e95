// Goals (files, functions, lines, symbols) → rows of the quick-open list.

import type { FunctionRow, Goal } from '../../shared/api/contract';
import { formatCount, formatQuantity, formatShare } from '../../shared/base/format';

/** A row that can be gone to. */
export interface GoalRow {
  readonly id: string;
  readonly icon: 'file' | 'function' | 'line';
  /** What is shown large, and the places of the matched characters in it, ascending. */
  readonly title: string;
  readonly marks: readonly number[];
  /** Where it is, and the matched characters in that. */
  readonly detail: string;
  readonly detailMarks: readonly number[];
  /** Lines or blocks. */
  readonly covered: number;
  readonly total: number;
  /** Right-aligned: how much ran. */
  readonly amount: string;
  readonly file: string;
  /** 0 for wherever the file was left. */
  readonly line: number;
}

/** What was typed → what it asks for. `:12` and `mmap.c:12` name a line, `@` a symbol of the open file. */
export type GoalQuery =
  | { readonly kind: 'goals'; readonly text: string; readonly line: number | null }
  | { readonly kind: 'line'; readonly line: number | null }
  | { readonly kind: 'symbols'; readonly text: string };

/** Reads what was typed. */
export function parseGoalQuery(typed: string): GoalQuery {
  if (typed.startsWith('@')) return { kind: 'symbols', text: typed.slice(1).trim() };
  const [, text, digits] = /^(.*?)(?::(\d*))?$/s.exec(typed)!;
  const line = digits ? Number(digits) : null;
  if (text === '' && digits !== undefined) return { kind: 'line', line };
  return { kind: 'goals', text: text!.trim(), line };
}

/** A goal's row. Of a file the name is shown large, its directory beside. */
export function goalRow(goal: Goal, line: number | null = null): GoalRow {
  if (goal.kind === 'function') {
    return {
      ...functionGoal(goal.name, goal.file, goal.line, goal.calls ?? 0, goal.covered, goal.total),
      marks: goal.marks,
      detail: `${goal.file}:${goal.line}`,
    };
  }
  const slash = goal.name.lastIndexOf('/');
  return {
    id: `file ${goal.file}`,
    icon: 'file',
    title: goal.name.slice(slash + 1),
    marks: goal.marks.filter((mark) => mark > slash).map((mark) => mark - slash - 1),
    detail: goal.name.slice(0, Math.max(slash, 0)),
    detailMarks: goal.marks.filter((mark) => mark < slash),
    covered: goal.covered,
    total: goal.total,
    amount: formatShare(goal.covered, goal.total),
    file: goal.file,
    line: line ?? 0,
  };
}

function functionGoal(
  name: string,
  file: string,
  line: number,
  calls: number,
  covered: number,
  total: number,
): GoalRow {
  return {
    id: `function ${file}:${line} ${name}`,
    icon: 'function',
    title: name,
    marks: [],
    detail: `line ${formatCount(line)}`,
    detailMarks: [],
    covered,
    total,
    amount: calls === 0 ? 'never ran' : formatQuantity(calls, 'call'),
    file,
    line,
  };
}

/** The open file's functions that a query matches, in their order in the file; best matches first when there is a query. */
export function symbolRows(functions: readonly FunctionRow[], text: string): GoalRow[] {
  const rows = functions.flatMap((fn) => {
    const marks = subsequence(fn.name, text);
    if (!marks) return [];
    const row = functionGoal(fn.name, fn.file, fn.startLine, fn.calls, fn.blocksExecuted, fn.blocks);
    return [{ ...row, marks }];
  });
  if (text === '') return rows;
  const spread = ({ marks }: GoalRow): number => marks.at(-1)! - marks[0]! + marks[0]! / 100;
  return rows.sort((a, b) => spread(a) - spread(b));
}

/** Where the characters of `text` occur in `name` in their order, as close together as can be; null when they do not. */
export function subsequence(name: string, text: string): number[] | null {
  const lower = name.toLowerCase();
  const wanted = text.toLowerCase().replace(/\s+/g, '');
  if (wanted === '') return [];
  let best: number[] | null = null;
  for (let start = lower.indexOf(wanted[0]!); start >= 0; start = lower.indexOf(wanted[0]!, start + 1)) {
    const marks = [start];
    for (const character of wanted.slice(1)) {
      const next = lower.indexOf(character, marks.at(-1)! + 1);
      if (next < 0) return best;
      marks.push(next);
    }
    if (!best || marks.at(-1)! - start < best.at(-1)! - best[0]!) best = marks;
  }
  return best;
}

/** Recent files first, in their order; then the others. */
export function recentFirst(rows: readonly GoalRow[], recent: readonly GoalRow[]): GoalRow[] {
  const known = new Set(recent.map(({ id }) => id));
  return [...recent, ...rows.filter(({ id }) => !known.has(id))];
}
