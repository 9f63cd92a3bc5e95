// What in an arm makes up for the failure that led there: it is none of the error region around it.
//
// `if (err == -EEXIST) goto again;` is for one errno, and left without a failure. `if (err != -EAGAIN) return err;` is for all
// others, so that what follows makes up for one. Elsewhere, however deep, an arm begins again, goes on where success does, or
// puts an answer in place of the failure.

import { assignmentsOf, isWord, type Range } from '../../c/expressions';
import { closeBrace, openBrace } from '../../c/punctuators';
import { firstToken, type IfStatement, type Statement } from '../../c/statements';
import type { Tokens } from '../../c/tokens';
import { lastOf } from './calls';
import type { Verdict } from './conditions';
import { type Facts, saysNothing } from './facts';
import { type Flow, isNone, mayLeave } from './flow';
import type { Label } from './labels';
import { isZero, valueFact } from './values';
import { isErrorLabel, isErrorName } from './vocabulary';

/** A condition in an arm that makes up for the failure that led there, up to its else. */
interface Remedy extends Range {
  /** The label that it goes on at, as success does; '' where it begins again. */
  readonly to: string;
}

/** A stretch of an arm between conditions of one errno. */
export interface Piece {
  readonly range: Range;
  readonly last: Statement;
  /** The condition before it; null for the first piece. */
  readonly behind: Statement | null;
}

/** The remedies of one function, as they become known. */
export class Remedies {
  /** Conditions of one errno whose arm is left without a failure. */
  private readonly ofOne = new StatementSet();
  /** Conditions of all errnos but one whose arm is an error region and never goes on. */
  private readonly ofOthers = new StatementSet();
  /** In order of place. */
  private readonly known: Remedy[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly labels: ReadonlyMap<string, Label>,
  ) {}

  /**
   * Notes what a condition's first arm is to the failure around it.
   *
   * @param before what was known before the condition
   * @param isInArm whether there may be such a failure
   */
  note(
    statement: IfStatement,
    { whenTrue, whenFalse }: Verdict,
    { flow, error }: { readonly flow: Flow; readonly error: boolean },
    before: Facts,
    isInArm: boolean,
  ): void {
    if (error) {
      if (!statement.else && whenFalse?.errno && !flow.falls) this.ofOthers.add(statement);
      return;
    }
    const isOfOne = Boolean(whenTrue?.errno) && recovers(flow);
    if (isOfOne && !statement.else) this.ofOne.add(statement);
    if (isInArm) this.noteWithin(statement, isOfOne, flow, before);
  }

  private noteWithin(statement: IfStatement, isOfOne: boolean, flow: Flow, before: Facts): void {
    const { then, else: otherwise, first, last } = statement;
    const isDone =
      (isOfOne && otherwise !== null) || (flow.falls ? this.answersInstead(then, before) : beginsAgain(flow));
    const to = isDone ? '' : this.joins(then, flow);
    if (to === null) return;
    while (this.known.length > 0 && this.known.at(-1)!.first > first) this.known.pop();
    this.known.push({ first, last: otherwise ? firstToken(otherwise) - 1 : last, to });
  }

  /** Whether the failures in an arm are those of all errnos but one, which have regions of their own. */
  leavesToOthers(list: readonly Statement[], { fails, opens }: Flow): boolean {
    return fails + opens === 0 && list.some((statement) => this.ofOthers.has(statement));
  }

  /** `undo(a); if (err != -EAGAIN) return err; wait(); goto again;`: how many statements come before one errno is let through; 0. */
  doneForAll(list: readonly Statement[]): number {
    if (this.ofOthers.isEmpty) return 0;
    let at = list.length - 1;
    while (at > 0 && !this.ofOthers.has(list[at]!)) at--;
    return at > 0 && !list.slice(0, at).some(mayLeave) ? at + 1 : 0;
  }

  /** What is left of an arm without the conditions of one errno in it. */
  piecesOf(list: readonly Statement[]): Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at <= list.length; at++) {
      const statement = list[at];
      if (statement && !this.ofOne.has(statement)) continue;
      let first = from;
      while (first < at && isNone(list[first]!)) first++;
      const last = list[at - 1];
      if (first < at && last)
        pieces.push({
          range: { first: list[first]!.first, last: last.last },
          last,
          behind: list[from - 1] ?? null,
        });
      from = at + 1;
    }
    return pieces;
  }

  /**
   * A range without what makes up for the failure in it.
   *
   * @param end its last statement
   */
  around({ first, last }: Range, end: Statement): Range[] {
    const ranges: Range[] = [];
    let from = first;
    for (let at = this.firstFrom(first); at < this.known.length; at++) {
      const remedy = this.known[at]!;
      if (remedy.first > last) break;
      if (remedy.first < from || remedy.last > last || !isRemedyFor(remedy, end)) continue;
      const before = { first: from, last: this.beforeBraces(remedy.first - 1) };
      if (before.last >= from) ranges.push(before);
      from = this.behindBraces(remedy.last + 1);
    }
    if (from <= last) ranges.push({ first: from, last });
    return ranges;
  }

  /** The first remedy that begins at a token or behind it. */
  private firstFrom(token: number): number {
    let low = 0;
    let high = this.known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.known[middle]!.first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last token up to a place that is no brace. */
  private beforeBraces(at: number): number {
    let last = at;
    while (this.isBrace(last)) last--;
    return last;
  }

  /** The first token from a place on that is no brace. */
  private behindBraces(at: number): number {
    let first = at;
    while (this.isBrace(first) || isWord(this.tokens, first, 'else')) first++;
    return first;
  }

  private isBrace(at: number): boolean {
    return this.tokens.kind[at] === openBrace || this.tokens.kind[at] === closeBrace;
  }

  /** `if (skb->len) err = skb->len;`: an arm ends by putting an answer, and not just 0, in place of a failure. */
  private answersInstead(arm: Statement, before: Facts): boolean {
    const last = arm.kind === 'block' ? arm.body.at(-1) : arm;
    if (last?.kind !== 'plain' || !before.holdFailure()) return false;
    const [assignment] = assignmentsOf(this.tokens, { first: last.first, last: lastOf(this.tokens, last) });
    if (!assignment || before.get(assignment.target)?.status !== 'failed') return false;
    if (!isErrorName(assignment.target) || isZero(this.tokens, assignment.value)) return false;
    const now = valueFact(this.tokens, assignment.value, before);
    return (now.status === 'fine' && now.callee === '') || saysNothing(now);
  }

  /** `goto okay`: the label that an arm jumps to, where success falls into it; null when it does not. */
  private joins(arm: Statement, flow: Flow): string | null {
    const { falls, opens, fails, handled, fines, retries, continues, breaks, handledBreaks } = flow;
    if (falls || opens + fines === 0 || fails + handled + retries + continues + breaks + handledBreaks > 0)
      return null;
    const last = arm.kind === 'block' ? arm.body.at(-1) : arm;
    if (last?.kind !== 'goto' || isErrorLabel(last.name)) return null;
    return this.labels.get(last.name)?.gotoOnly === false ? last.name : null;
  }
}

/** A set of statements, made when there is one: most functions have none. */
class StatementSet {
  private all: Set<Statement> | null = null;

  get isEmpty(): boolean {
    return this.all === null;
  }

  add(statement: Statement): void {
    this.all ??= new Set();
    this.all.add(statement);
  }

  has(statement: Statement): boolean {
    return this.all?.has(statement) === true;
  }
}

/** Whether an arm that ends with a statement is left another way by what makes up for its failure. */
function isRemedyFor({ to }: Remedy, end: Statement): boolean {
  if (to === '') return true;
  return end.kind === 'goto' ? end.name !== to : end.kind === 'return';
}

/** Whether an arm begins again, whatever happens in it. */
function beginsAgain({
  falls,
  fails,
  opens,
  handled,
  fines,
  retries,
  continues,
  breaks,
  handledBreaks,
}: Flow): boolean {
  return !falls && retries > 0 && fails + opens + handled + fines + continues + breaks + handledBreaks === 0;
}

/** Whether all ways out of an arm are none of a failure. */
function recovers({ falls, fails, opens, handled, fines, retries, continues }: Flow): boolean {
  return !falls && fails + opens + handled === 0 && fines + retries + continues > 0;
}
