// How a stretch of statements can be left.

import type { Statement } from '../../c/statements';

/** How a stretch of statements can be left, error regions in it aside. */
export interface Flow {
  falls: boolean;
  /** Ways out of the function that report failure, success, and nothing certain. */
  fails: number;
  fines: number;
  opens: number;
  /** Those of `opens` that answer with NULL. */
  nothings: number;
  /** Ways out that lie in error regions. */
  handled: number;
  breaks: number;
  /** Those of `breaks` with a failure put down in what is returned behind the loop or switch. */
  failingBreaks: number;
  /** Breaks in error regions. */
  handledBreaks: number;
  continues: number;
  /** Jumps back, or to a label that goes on. */
  retries: number;
  logs: boolean;
  /** A log line says that something is wrong. */
  complains: boolean;
  /** A message of another kind names a failure. */
  mentions: boolean;
  /** An errno is handed to somebody. */
  reports: boolean;
  /** Something is given back. */
  cleans: boolean;
  bug: boolean;
  /** The errno of a failing way out. */
  errno: string;
  /** A failing way out is known as one by its label's name alone. */
  byName: boolean;
  /** What goes on behind a loop or switch comes from error regions alone. */
  goesOnFailed: boolean;
  /** First token of an `if`, in the sequence itself, of which both arms are error regions; -1 where there is none. */
  bothFail: number;
}

/** The flow of no statements. */
export function noFlow(): Flow {
  return {
    falls: true,
    fails: 0,
    fines: 0,
    opens: 0,
    nothings: 0,
    handled: 0,
    breaks: 0,
    failingBreaks: 0,
    handledBreaks: 0,
    continues: 0,
    retries: 0,
    logs: false,
    complains: false,
    mentions: false,
    reports: false,
    cleans: false,
    bug: false,
    errno: '',
    byName: false,
    goesOnFailed: false,
    bothFail: -1,
  };
}

/** Adds the ways out of a part; those of an error region count as handled. */
export function merge(into: Flow, part: Flow, error: boolean): void {
  if (error) {
    into.handled += part.fails + part.fines + part.opens + part.handled;
    into.handledBreaks += part.breaks + part.handledBreaks;
    return;
  }
  into.fails += part.fails;
  into.fines += part.fines;
  into.opens += part.opens;
  into.nothings += part.nothings;
  into.handled += part.handled;
  into.breaks += part.breaks;
  into.failingBreaks += part.failingBreaks;
  into.handledBreaks += part.handledBreaks;
  into.continues += part.continues;
  into.retries += part.retries;
  into.logs ||= part.logs;
  into.complains ||= part.complains;
  into.mentions ||= part.mentions;
  into.reports ||= part.reports;
  into.cleans ||= part.cleans;
  into.bug ||= part.bug;
  into.errno ||= part.errno;
  into.byName ||= part.byName;
}

/** Statements that neither decide nor loop. */
export function isStraight(kind: Statement['kind']): boolean {
  return kind === 'plain' || kind === 'return' || kind === 'break' || kind === 'continue' || kind === 'goto';
}

/** Whether all of some statements neither decide nor loop. */
export function areStraight(list: readonly Statement[]): boolean {
  for (const { kind } of list) if (!isStraight(kind)) return false;
  return true;
}

/** A label, or a statement without tokens: no part of a region by itself. */
export function isNone({ kind, first, last }: Statement): boolean {
  return kind === 'label' || last < first;
}

/** The first statement that is no label. */
export function firstOf(list: readonly Statement[]): Statement | undefined {
  for (const statement of list) if (statement.kind !== 'label') return statement;
  return undefined;
}

/** Whether a statement can be left for another place than the one behind it. */
export function mayLeave(statement: Statement): boolean {
  switch (statement.kind) {
    case 'block':
      return statement.body.some(mayLeave);
    case 'if':
      return mayLeave(statement.then) || (statement.else !== null && mayLeave(statement.else));
    case 'loop':
    case 'switch':
      return mayLeave(statement.body);
    default:
      return statement.kind !== 'plain' && isStraight(statement.kind);
  }
}

/** Where the statements at the end begin that neither decide nor loop. */
export function straightEnd(list: readonly Statement[]): number {
  let from = list.length;
  while (from > 0 && isStraight(list[from - 1]!.kind)) from--;
  return from;
}
