// What is left of a sequence of statements when all else has been a success, or when it begins by saying that something is
// wrong: an error region without a condition of its own.

import { callOf } from '../../c/expressions';
import type { Statement } from '../../c/statements';
import { type Tokens, tokenKind } from '../../c/tokens';
import { assertion } from './arms';
import { type CallReader, lastOf } from './calls';
import type { Verdict } from './conditions';
import type { FunctionType } from './declarations';
import { type Flow, isStraight } from './flow';
import { type Origin, withBug } from './regions';
import { isCacheLookup, isUndoing } from './vocabulary';

/** A statement of a sequence, and what was found as it was walked. */
export interface Step {
  readonly statement: Statement;
  readonly flow: Flow;
  readonly verdict: Verdict | null;
  readonly label: boolean;
  /** It stands below a label that only failures reach. */
  readonly inSection: boolean;
  /** For a label: what is returned behind it is a failure, whatever leads there. */
  readonly constFail: boolean;
  /** For a label: the errno that what falls into it has just set, and that is returned there. */
  readonly fallsFailed: { readonly errno: string; readonly from: number } | null;
}

/** Lines of what is left of a failure, at most. */
const maxLines = 7;

const nothingElse = 'every other way out has been taken: what is left reports a failure';

/** Marks statements from one index to before another as an error region. */
export type MarkRange = (list: readonly Statement[], start: number, end: number, origin: Origin) => void;

/** Finds what is left of the sequences of one function. */
export class LeftOvers {
  constructor(
    private readonly tokens: Tokens,
    private readonly calls: CallReader,
    private readonly name: string,
    /** What the function answers with. */
    private readonly type: FunctionType,
    private readonly markRange: MarkRange,
  ) {}

  /**
   * What is left when every other way out of a sequence has been a success.
   *
   * @param list the statements of the steps
   */
  mark(list: readonly Statement[], steps: readonly Step[]): void {
    let end = steps.length;
    for (let index = steps.length - 1; index >= 0; index--) {
      const step = steps[index]!;
      if (!step.label) continue;
      // A rung that is certain to fail makes what falls into it fail.
      const must = step.inSection && step.constFail;
      if (!step.inSection && this.tail(list, steps, index + 1, end, false) === steps.length)
        this.complaint(list, steps, steps.length);
      end = index;
      const above = this.segmentStart(steps, index);
      // One that is a rung itself has its causes already.
      if (step.fallsFailed !== null && index > above) {
        const { errno, from } = step.fallsFailed;
        if (this.endsOtherwise(steps, above, from)) {
          this.markRange(list, from, index, this.leftOver(steps, from, errno, nothingElse));
          end = from;
        }
      } else if (must && !steps[above]!.inSection) {
        const from = this.tail(list, steps, above, index, true);
        end = Math.min(end, from);
      }
    }
    if (steps.length === 1) return;
    const left = this.tail(list, steps, 0, end, false);
    if (left === steps.length) {
      this.complaint(list, steps, left);
      this.emptyHanded(list, steps);
    }
    for (let index = 1; index < steps.length; index++) {
      const step = steps[index]!;
      if (step.label && !step.inSection) this.complaint(list, steps, index);
    }
  }

  /**
   * What is left when there has been another way out, and begins by saying that something is wrong.
   *
   * @param end where it ends: at the end of the steps, or at a label
   */
  private complaint(list: readonly Statement[], steps: readonly Step[], end: number): void {
    const start = this.straightFrom(steps, end);
    const before = steps[start - 1];
    const first = steps[start];
    const kind = before?.statement.kind;
    if ((kind !== 'if' && kind !== 'loop') || start >= end) return;
    if (first?.statement.kind !== 'plain' || first.inSection) return;
    const above = steps.slice(this.segmentStart(steps, end), start);
    if (!above.some(({ flow }) => flow.fines + flow.opens + flow.retries + flow.continues > 0)) return;
    const left = steps.slice(start, end);
    const warnings = left.filter(({ statement }) => this.calls.alwaysWarns(statement));
    const last = left.at(-1)!.statement;
    if (!warnings.some(({ statement }) => this.calls.asserts(statement)) && !this.calls.panics(last)) {
      const second = left[1]?.statement;
      if (!this.complainsFirst(first.statement) && !(second && this.calls.complains(second))) return;
    }
    if (!this.complainsFirst(first.statement) && left.some(({ flow }) => flow.fines > 0)) return;
    const always = warnings.length > 0;
    const origin = this.leftOver(steps, start, '', 'it begins by saying that something is wrong');
    this.markRange(list, start, end, always ? assertion(origin.guard, 'tail', origin.way) : origin);
  }

  /** What is left when nothing came of what was tried before, and `NULL` or `false` says so. */
  private emptyHanded(list: readonly Statement[], steps: readonly Step[]): void {
    if (list.at(-1)?.kind !== 'return' || steps.at(-1)!.flow.nothings === 0) return;
    const start = this.undoneFrom(steps);
    const before = steps[start - 1];
    if (before?.statement.kind !== 'if' || before.statement.else !== null || steps[start]!.inSection) return;
    if (before.flow.opens + before.flow.fines === 0 || before.flow.nothings + before.flow.fails > 0) return;
    const left = list.slice(start);
    const reason =
      this.whatDidNotCome(before) ?? (left.length === 1 ? null : this.whatIsUndone(left, before));
    if (reason === null) return;
    const asserts = left.some((statement) => this.calls.alwaysWarns(statement));
    this.markRange(list, start, steps.length, withBug(this.leftOver(steps, start, '', reason), asserts));
  }

  /** Where the steps at the end begin that go on to the last of them, whatever they decide. */
  private undoneFrom(steps: readonly Step[]): number {
    const start = this.straightFrom(steps, steps.length);
    let from = start;
    while (from > 0 && !steps[from - 1]!.label && goesThrough(steps[from - 1]!.flow)) from--;
    return from;
  }

  /** `page = alloc(); if (page) return page; return NULL;`. */
  private whatDidNotCome({ verdict }: Step): string | null {
    const strength = verdict?.whenFalse?.strength ?? 0;
    return strength >= 0.8 ? 'what was tried before it failed' : null;
  }

  /** `if (page) return page; count(FAILED); return NULL;`: there is more to do, when what was tried for did not come. */
  private whatIsUndone([first]: readonly Statement[], before: Step): string | null {
    if (this.type !== 'pointer' || !before.flow.falls) return null;
    const call = callOf(this.tokens, { first: first!.first, last: lastOf(this.tokens, first!) });
    if (!call || !isUndoing(call.callee)) return null;
    return 'nothing came of what was tried before, and there is something to undo';
  }

  private complainsFirst(statement: Statement): boolean {
    return (
      this.calls.alwaysWarns(statement) ||
      this.calls.complains(statement) ||
      this.calls.setsFailure(statement)
    );
  }

  /** Whether the stretch can be left before its end without a failure. */
  private endsOtherwise(steps: readonly Step[], from: number, end: number): boolean {
    return steps.slice(from, end).some(({ flow }) => flow.fines + flow.opens > 0);
  }

  /** Where the steps before a place begin that neither decide nor loop. */
  private straightFrom(steps: readonly Step[], end: number): number {
    let start = end;
    while (start > 0 && !steps[start - 1]!.label && isStraight(steps[start - 1]!.statement.kind)) start--;
    return start;
  }

  /** The first step behind the label before a place. */
  private segmentStart(steps: readonly Step[], end: number): number {
    let start = end;
    while (start > 0 && !steps[start - 1]!.label) start--;
    return start;
  }

  /**
   * Marks the end of a stretch without labels, as far as it must fail.
   *
   * @param must whether what follows the stretch fails
   * @returns where the marked part begins; `end` when there is none
   */
  private tail(
    list: readonly Statement[],
    steps: readonly Step[],
    from: number,
    end: number,
    follows: boolean,
  ): number {
    let must = follows;
    let start = end;
    for (let index = end - 1; index >= from; index--) {
      const { flow } = steps[index]!;
      const broken = index === end - 1 && comesToSuccess(steps[index - 1]) ? flow.failingBreaks : 0;
      const otherwise = flow.fines + flow.opens + flow.breaks - broken + flow.continues + flow.retries > 0;
      if (!flow.falls) {
        // A label's name alone does not make what leads to it at the end a failure.
        if (flow.fails + broken === 0 || otherwise || (flow.byName && flow.errno === '' && !follows)) break;
        must = true;
      } else if (!must || otherwise) {
        break;
      }
      start = index;
    }
    // All of a sequence: whether it is a region is for the condition around it to say.
    if (!must || start >= end || start === 0) return end;
    let named = '';
    let asserts = false;
    for (let index = start; index < end; index++) {
      const { flow, statement } = steps[index]!;
      named = flow.errno || named;
      asserts ||= this.calls.alwaysWarns(statement);
    }
    // What is not in a cache is looked for elsewhere.
    if (named === 'ENOENT' && isCacheLookup(this.name)) return end;
    // `return -1` behind a search that found nothing is an answer.
    const before = steps[start - 1]!.statement.kind;
    const known = named !== '' || this.returnsFailure(list[end - 1]!);
    if (!known && (before === 'loop' || before === 'switch')) return end;
    if (this.isLong(steps[start]!.statement, steps[end - 1]!.statement)) return end;
    const origin = this.leftOver(steps, start, named, nothingElse);
    this.markRange(list, start, end, withBug(origin, asserts));
    return start;
  }

  /** `return err`, `return ERR_PTR(err)`; not `return -1`. */
  private returnsFailure({ kind, last }: Statement): boolean {
    return kind === 'return' && this.tokens.kind[last - 1] !== tokenKind.number;
  }

  /** Whether a stretch has more lines than failures are handled in: there is work of its own in it. */
  isLong({ first }: Statement, { last }: Statement): boolean {
    const { line } = this.tokens;
    let lines = 1;
    for (let at = first + 1; at <= last; at++) if (line[at] !== line[at - 1]) lines++;
    return lines > maxLines;
  }

  /** Why what begins at a step is a region. */
  private leftOver(steps: readonly Step[], start: number, errno: string, reason: string): Origin {
    const before = steps[start - 1]!;
    const { statement } = before;
    const guard =
      statement.kind === 'if' || statement.kind === 'loop' || statement.kind === 'switch'
        ? { first: statement.open + 1, last: statement.close - 1 }
        : null;
    return {
      guard: guard && guard.last >= guard.first ? guard : null,
      finding: before.verdict?.whenFalse ?? null,
      errno,
      confidence: 0.85,
      bug: false,
      reasons: [reason],
      causes: [],
      kind: 'tail',
      way: statement.kind === 'loop' || statement.kind === 'switch' ? statement.kind : 'false',
    };
  }
}

/** `if (translate(a)) return ACCEPT; break;`: where a failure is returned behind the switch, the break leads to it. */
function comesToSuccess(before: Step | undefined): boolean {
  if (before?.statement.kind !== 'if') return false;
  const { fines, opens, continues } = before.flow;
  return fines + opens > 0 && continues === 0;
}

/** Whether all ways through lead on. */
function goesThrough(flow: Flow): boolean {
  return (
    flow.falls && flow.fails + flow.fines + flow.opens + flow.retries + flow.breaks + flow.continues === 0
  );
}
