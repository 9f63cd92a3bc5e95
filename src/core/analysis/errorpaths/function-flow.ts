// One function's statements → the stretches of it that run only because something failed.
//
// The tree is walked once, in order, with what is known of variables (facts.ts). An arm of a condition is an error region
// when all its ways out report failure, when the condition itself tells of one (conditions.ts) and the arm does not make
// up for it, or when it sets an errno or warns. Unwind labels are error regions when only such arms jump to them.
// Last, what is left of a sequence when all other ways out succeed is one (`return -ENOENT` behind a search), or when it
// begins with a complaint.
//
// A function may be walked again: when NULL turns out to be its answer to a failure, all its NULLs are; and when other functions
// tell what answers with nothing mean (answers.ts).

import {
  assignmentsOf,
  callOf,
  isWord,
  mentions,
  type Range,
  strip,
  textOf,
  variableOf,
  wordAt,
} from '../../c/expressions';
import type { FunctionText } from '../../c/functions';
import { ampersand, closeParen, comma, minus, openParen, semicolon } from '../../c/punctuators';
import {
  type Body,
  firstToken,
  type GotoStatement,
  type IfStatement,
  type JumpStatement,
  type LoopStatement,
  type ReturnStatement,
  type Statement,
  type SwitchStatement,
} from '../../c/statements';
import { type Tokens, tokenKind } from '../../c/tokens';
import { type Answers, Said } from './answers';
import { type Arm, ArmJudge, assertion, endOrigin, type MakeOrigin } from './arms';
import {
  answersUntested,
  errnoBefore,
  factsAtReturn,
  fallsFailing,
  fallsUndoing,
  handedOn,
  isPositive,
  valueBehind,
} from './behind-labels';
import { CallReader, lastOf } from './calls';
import { type Finding, failureFrom, judge, type KnownNames, learn, type Verdict } from './conditions';
import {
  comparedCodes,
  declaredTypes,
  type FunctionType,
  functionType,
  type VariableType,
} from './declarations';
import { answerOf, constantFact, type Fact, Facts, knownFine, saysNothing } from './facts';
import { areStraight, type Flow, firstOf, isNone, mayLeave, merge, noFlow, straightEnd } from './flow';
import { type Label, labelsOf } from './labels';
import { LeftOvers, type Step } from './left-overs';
import type { FoundRegion, FunctionFindings, Jump, Origin } from './regions';
import { Remedies } from './remedies';
import { isFailureCase, isStatusSwitch, makesUpFor, putsRight } from './status-switch';
import { isZero, literalFailure, maskedFact, returned, valueFact } from './values';
import {
  asksWhetherReady,
  isBenignLabel,
  isEndLabel,
  isErrno,
  isErrorLabel,
  isErrorName,
  isJudge,
  isPredicate,
  isRanking,
  isRefusal,
  isRelease,
  isReport,
  isResultName,
  isUnwindLabel,
} from './vocabulary';

/** Finds the error regions of a function. */
export function findInFunction(
  tokens: Tokens,
  text: FunctionText,
  body: Body,
  answers: Answers,
): FunctionFindings {
  let walker = new Walker(tokens, text, body, labelsOf(tokens, body), answers, noFailures);
  const next = tokens.line[text.bodyClose]!;
  walker.sequence(body.statements, Facts.none(), next);
  const known = walker.knownFailures();
  if (known) {
    walker = new Walker(tokens, text, body, walker.labels, answers, known);
    walker.sequence(body.statements, Facts.none(), next);
  }
  walker.regions.sort((a, b) => a.first - b.first);
  const { regions, labels, jumpsTo, said } = walker;
  return { regions, labels, jumpsTo, said };
}

/** What a function is called with that fills messages one after the other. */
const isDump = (name: string): boolean => name === 'netlink_callback';
const isMessage = (name: string): boolean => name === 'sk_buff';

/** Whether the parameters of a function mention a name. */
function takes(tokens: Tokens, { open, close }: FunctionText, is: (name: string) => boolean): boolean {
  return mentions(tokens, { first: open, last: close }, is);
}

/** What a walk of a function has shown of its failures, for another one. */
interface KnownFailures {
  /** NULL is the answer to one. */
  readonly nothing: boolean;
  /** Labels behind which regions begin. */
  readonly labels: ReadonlySet<string>;
}

const noLabels: ReadonlySet<string> = new Set();
const noFailures: KnownFailures = { nothing: false, labels: noLabels };

/** What walking a statement tells. */
interface Walked {
  readonly flow: Flow;
  /** What its condition says; null where it has none. */
  readonly verdict: Verdict | null;
}

/** What most statements tell: control goes on behind them. Nobody may write to it. */
const goesOn: Walked = { flow: noFlow(), verdict: null };

/** What returning something says of which nothing is known. */
const unsaid = { outcome: 'open', errno: '' } as const;

/** What is known of a case of a switch. */
interface Case {
  /** What the switch is over. */
  readonly guard: Range;
  /** Its first label. */
  readonly at: number;
  readonly isDefault: boolean;
  readonly isLast: boolean;
  /** What the switch is over is known to have failed, whatever the case. */
  readonly isFailed: boolean;
  /** It is of failures alone, and others are of none. */
  readonly isFailure: boolean;
  /** It is of all other answers of a call. */
  readonly isOtherAnswer: boolean;
}

/** What is returned right behind the loop or switch around a statement. */
interface Behind {
  /** The errno of a failure that is returned whatever happened before; null when something else is. */
  readonly errno: string | null;
  /** The variable that is returned; ''. */
  readonly variable: string;
}

const nothingBehind: Behind = { errno: null, variable: '' };

/** Statements between a loop and the failure that is returned behind it, at most. */
const maxBeforeReturn = 3;

class Walker {
  readonly regions: FoundRegion[] = [];
  readonly arms: ArmJudge;
  private readonly calls: CallReader;
  private readonly leftOvers: LeftOvers;
  /** In order of place. */
  readonly jumps: Jump[] = [];
  readonly jumpsTo = new Map<string, Jump[]>();
  readonly said = new Said();
  private readonly remedies: Remedies;
  /** How many arms and cases are around the statement. */
  private armDepth = 0;
  /** What is known where the loop around the statement is left by a break; null where a break leaves a switch. */
  private breaks: Facts[] | null = null;
  private behind = nothingBehind;
  /** The errno that the statement right before this one put down; null when it did not. */
  private putDown: string | null = null;
  /** The same, in a member, for the arm that is walked: `buf->error = -EINVAL; if (…) return false;`. */
  private memberDown: string | null = null;
  private readonly type: FunctionType;
  private readonly name: string;
  private readonly names: KnownNames;
  /** 0 is known to mean failure in this function. */
  private readonly zeroFails: boolean;
  private codes: ReadonlySet<string> | null = null;
  private readonly types = new Map<string, VariableType>();

  constructor(
    private readonly tokens: Tokens,
    private readonly text: FunctionText,
    body: Body,
    readonly labels: ReadonlyMap<string, Label>,
    answers: Answers,
    private readonly known: KnownFailures,
  ) {
    this.type = functionType(tokens, text, this.types);
    const isTakenForFailure =
      answers.isTakenForFailure &&
      !asksWhetherReady(text.name) &&
      (this.type === 'pointer' || this.type === 'other');
    this.zeroFails = isTakenForFailure && this.type === 'other';
    this.names = {
      isCode: (variable) => this.isCode(variable),
      failsWithNothing: answers.failsWithNothing,
    };
    this.name = text.name;
    this.remedies = new Remedies(tokens, labels);
    this.calls = new CallReader(tokens);
    this.leftOvers = new LeftOvers(tokens, this.calls, text.name, this.type, (list, start, end, origin) =>
      this.markRange(list, start, end, origin, 0),
    );
    this.arms = new ArmJudge(tokens, this.calls, labels, {
      name: text.name,
      type: this.type,
      types: this.types,
      nothingFails: known.nothing,
      isTakenForFailure,
      zeroIsFine: this.type === 'other' && this.endsWithZero(body.statements.at(-1)),
      dumps: () => takes(tokens, text, isDump) && takes(tokens, text, isMessage),
    });
  }

  /** `return 0`, `return -1`. */
  private endsWithZero(last: Statement | undefined): boolean {
    if (last?.kind !== 'return') return false;
    const range = { first: last.first + 1, last: lastOf(this.tokens, last) };
    return this.tokens.kind[range.first] === minus || isZero(this.tokens, range);
  }

  /** What the regions say of other ways out; null when that is nothing new. */
  knownFailures(): KnownFailures | null {
    const nothing = this.arms.nothingFailed && this.arms.answersNothing;
    const labels = this.failingLabels();
    return nothing || labels.size > 0 ? { nothing, labels } : null;
  }

  /** `fail: unlock(a); return NULL;` behind the success: where one error path goes, all that go there fail. */
  private answersNothingAt(name: string, jumps: readonly Jump[]): boolean {
    const { gotoOnly, tail } = this.labels.get(name)!;
    return (
      gotoOnly &&
      tail !== null &&
      (this.isNothing(tail, Facts.none()) || (this.type === 'other' && isZero(this.tokens, tail))) &&
      jumps.some(({ error }) => error)
    );
  }

  /** Labels at which regions begin, although some that jump there were not seen to fail. */
  private failingLabels(): ReadonlySet<string> {
    let failing: Set<string> | null = null;
    for (const [name, jumps] of this.jumpsTo) {
      const next = this.labels.get(name)?.next;
      if (!next || jumps.every(({ error }) => error)) continue;
      if (!this.regions.some(({ first }) => first === next.first) && !this.answersNothingAt(name, jumps))
        continue;
      failing ??= new Set();
      failing.add(name);
    }
    return failing ?? noLabels;
  }

  /**
   * Walks statements in order.
   *
   * @param next the line where control goes on behind them
   */
  sequence(list: readonly Statement[], facts: Facts, next: number): Flow {
    const [only] = list;
    if (list.length === 1 && only!.kind !== 'label') return this.alone(only!, facts, next);
    const flow = noFlow();
    const steps: Step[] = [];
    let section: Section | null = null;
    for (let index = 0; index < list.length; index++) {
      const statement = list[index]!;
      if (statement.kind === 'label') {
        const fallsNormally = flow.falls && section === null;
        const falls = flow.falls;
        const failing =
          fallsNormally &&
          (fallsFailing(this.tokens, this.labels.get(statement.name), facts) ||
            fallsUndoing(this.tokens, statement.name, steps));
        const above: readonly FoundRegion[] = falls && section !== null ? section.origin.causes : [];
        if (section) this.markRange(list, section.start, index, section.origin, 0);
        const fallsFailed =
          !fallsNormally || isBenignLabel(statement.name)
            ? null
            : errnoBefore(this.tokens, this.labels.get(statement.name), list, index, facts);
        const entered = this.enterLabel(statement.name, facts, falls, fallsNormally && !failing, above);
        flow.falls = true;
        section = entered.origin && { start: index + 1, origin: entered.origin };
        steps.push({
          statement,
          flow: noFlow(),
          verdict: null,
          label: true,
          inSection: section !== null,
          constFail: entered.constFail || failing,
          fallsFailed,
        });
        continue;
      }
      // `return -EINVAL; break;`: what cannot be reached says nothing.
      if (!flow.falls && !section && index > 0 && (statement.kind === 'break' || statement.kind === 'return'))
        continue;
      const following = list[index + 1];
      const nextLine = following ? this.tokens.line[following.first]! : next;
      const before = this.regions.length;
      const firstJump = this.jumps.length;
      const outside = this.behind;
      if (statement.kind === 'loop' || statement.kind === 'switch')
        this.behind = this.behindOf(list, index, statement.kind);
      if (index > 0 && statement.kind === 'if') {
        this.putDown = this.errnoPutDown(list[index - 1]!, facts);
        if (this.putDown !== null) this.memberDown = this.errnoInMember(list[index - 1]!);
      }
      const step = this.statement(statement, facts, nextLine);
      this.behind = outside;
      if (section) {
        this.forgetFrom(before);
        for (const jump of this.jumps.slice(firstJump)) jump.error = true;
      }
      if (!section && step.flow.goesOnFailed && this.isShortBehind(list, index))
        section = { start: index + 1, origin: behindFailures(statement) };
      steps.push({
        statement,
        flow: step.flow,
        verdict: step.verdict,
        label: false,
        inSection: section !== null,
        constFail: false,
        fallsFailed: null,
      });
      if (step !== goesOn) merge(flow, step.flow, section !== null);
      if (flow.bothFail < 0) flow.bothFail = step.flow.bothFail;
      flow.falls = step.flow.falls;
    }
    if (section) this.markRange(list, section.start, list.length, section.origin, 0);
    // What cannot be reached has no step: places in the two would differ.
    const reached = steps.length === list.length ? list : steps.map(({ statement }) => statement);
    if (this.type !== 'void' || !isReport(this.name)) this.leftOvers.mark(reached, steps);
    return flow;
  }

  /** Whether what stands behind a statement, up to a label, is no longer than failures are handled in. */
  private isShortBehind(list: readonly Statement[], index: number): boolean {
    let end = index + 1;
    while (end < list.length && list[end]!.kind !== 'label') end++;
    return end > index + 1 && !this.leftOvers.isLong(list[index + 1]!, list[end - 1]!);
  }

  /** A sequence of one statement: nothing can be left of it. */
  private alone(statement: Statement, facts: Facts, next: number): Flow {
    const outside = this.behind;
    if (statement.kind === 'loop' || statement.kind === 'switch') this.behind = nothingBehind;
    const step = this.statement(statement, facts, next);
    this.behind = outside;
    return step === goesOn ? noFlow() : step.flow;
  }

  private statement(statement: Statement, facts: Facts, next: number): Walked {
    switch (statement.kind) {
      case 'plain':
        return this.plain(statement, facts);
      case 'case':
      case 'label':
        return goesOn;
      case 'block':
        return { flow: this.sequence(statement.body, facts, next), verdict: null };
      case 'if':
        return this.ifStatement(statement, facts, next);
      case 'loop':
        return { flow: this.loop(statement, facts), verdict: null };
      case 'switch':
        return { flow: this.switchStatement(statement, facts, next), verdict: null };
      default:
        return { flow: this.wayOut(statement, facts), verdict: null };
    }
  }

  private wayOut(statement: ReturnStatement | GotoStatement | JumpStatement, facts: Facts): Flow {
    const flow = noFlow();
    switch (statement.kind) {
      case 'return': {
        flow.falls = false;
        const range = { first: statement.first + 1, last: lastOf(this.tokens, statement) };
        const answer = returned(this.tokens, range, facts);
        const zero = this.zeroFails && answer.outcome === 'fine' && isZero(this.tokens, range);
        const { outcome, errno } = zero ? unsaid : answer;
        const turnsDown = outcome === 'open' && this.turnsDown(range);
        const isDown = outcome === 'open' && this.memberDown !== null;
        if (
          turnsDown ||
          isDown ||
          (outcome === 'fail' && (errno !== '' || !this.isNumber(range) || !isRanking(this.name)))
        )
          flow.fails++;
        else if (outcome === 'fine') flow.fines++;
        else flow.opens++;
        if (outcome === 'open' && !turnsDown && !isDown && (zero || this.isNothing(range, facts)))
          flow.nothings++;
        flow.errno = isDown ? this.memberDown! : errno;
        if (outcome === 'open') {
          const call = this.armDepth > 0 ? callOf(this.tokens, range) : null;
          if (call) this.calls.note(call, flow);
          if (call && isRefusal(call.callee)) flow.reports = true;
        }
        break;
      }
      case 'goto':
        flow.falls = false;
        this.jump(statement, facts, flow);
        break;
      case 'break':
        flow.falls = false;
        flow.breaks++;
        this.breaks?.push(facts.fork());
        this.breakOff(facts, flow);
        break;
      default:
        flow.falls = false;
        flow.continues++;
    }
    return flow;
  }

  /** The errno that a statement puts down in a member: `buf->error = -EINVAL`; null when it does not. */
  private errnoInMember(statement: Statement): string | null {
    if (statement.kind !== 'plain') return null;
    const range = { first: statement.first, last: lastOf(this.tokens, statement) };
    for (const { target, value } of assignmentsOf(this.tokens, range)) {
      const errno = /[>.]/.test(target) ? literalFailure(this.tokens, value) : null;
      if (errno !== null && isErrno(errno) && errno !== 'ECHILD' && errno !== 'EAGAIN') return errno;
    }
    return null;
  }

  private errnoPutDown(statement: Statement, facts: Facts): string | null {
    if (statement.kind !== 'plain') return null;
    for (const { status, errno, literalAt } of facts.values())
      if (status === 'failed' && literalAt > statement.first && literalAt <= statement.last) return errno;
    return null;
  }

  /** A break to where a failure is returned is a way out that reports it. */
  private breakOff(facts: Facts, flow: Flow): void {
    const { errno, variable } = this.behind;
    const known = variable === '' ? undefined : facts.get(variable);
    const put = known?.status === 'failed' && known.literalAt >= 0 ? known.errno : null;
    if (errno === null && put === null) return;
    flow.failingBreaks++;
    flow.errno = errno ?? put!;
  }

  /** What is returned behind a loop or switch. */
  private behindOf(list: readonly Statement[], index: number, kind: 'loop' | 'switch'): Behind {
    const isPassed = (at: number): boolean =>
      list[at]?.kind === 'plain' || (kind === 'switch' && list[at]?.kind === 'label');
    let at = index + 1;
    while (at <= index + maxBeforeReturn && isPassed(at)) at++;
    const statement = list[at];
    if (statement?.kind !== 'return') return nothingBehind;
    const range = { first: statement.first + 1, last: lastOf(this.tokens, statement) };
    const { outcome, errno } = returned(this.tokens, range, Facts.none());
    return {
      errno: outcome === 'fail' && !this.isNumber(range) ? errno : null,
      // Who leaves a loop has found something, more often than not, and sets it right behind.
      variable: kind === 'switch' ? variableOf(this.tokens, range) : '',
    };
  }

  /** Whether a variable holds error codes, whatever its name: few are asked about. */
  private isCode(variable: string): boolean {
    this.codes ??= comparedCodes(this.tokens, this.text);
    return this.codes.has(variable);
  }

  /** `result = sem->value`: names of error codes are names of much else. */
  private isCount(target: string, value: Range, known: Fact): boolean {
    if (!saysNothing(known) || !isResultName(target)) return false;
    const from = variableOf(this.tokens, value);
    return from !== '' && !isErrorName(from);
  }

  /** -1 and the like. */
  private isNumber({ first, last }: Range): boolean {
    return this.tokens.kind[first] === minus && this.tokens.kind[last] === tokenKind.number;
  }

  private plain(statement: Statement, facts: Facts): Walked {
    const { tokens } = this;
    const range = { first: statement.first, last: lastOf(this.tokens, statement) };
    if (range.last < range.first) return goesOn;
    if (this.labels.size > 0) this.noteHiddenJump(range, facts);
    declaredTypes(tokens, range, this.types);
    const assignments = assignmentsOf(tokens, range);
    for (const { target, value } of assignments) this.noteOutputs(value, facts, target);
    for (const { target, value } of assignments) {
      const known =
        this.isNumber(value) && isErrorName(target)
          ? constantFact('failed', value.first)
          : valueFact(tokens, value, facts);
      // What is put into a register is for who was interrupted.
      const isAside = this.isCount(target, value, known) || target.startsWith('regs->');
      facts.set(target, isAside ? maskedFact : known);
      // A declaration's `*p = f()` sets p.
      if (target.startsWith('*') && this.types.has(target.slice(1))) facts.set(target.slice(1), known);
    }
    if (assignments.length === 0) this.noteOutputs(range, facts);
    const failed = this.failsOutright(range);
    if (failed) return { flow: failed, verdict: null };
    // What is said outside of arms nobody asks.
    if (this.armDepth === 0) return goesOn;
    let says = false;
    for (const assignment of assignments) says ||= this.calls.notesFault(assignment);
    const call = says ? null : callOf(tokens, range);
    if (!says && !call) return goesOn;
    const flow = noFlow();
    flow.mentions = says;
    if (call) this.calls.note(call, flow);
    return { flow, verdict: null };
  }

  /** `RETURN_ERROR(corrupt, "…")`: a macro that returns a failure; null for all else. */
  private failsOutright({ first, last }: Range): Flow | null {
    if (this.tokens.kind[first + 1] !== openParen || !isWord(this.tokens, first, 'RETURN_ERROR')) return null;
    if (this.tokens.close[first + 1] !== last) return null;
    const flow = noFlow();
    flow.falls = false;
    flow.fails = 1;
    flow.errno = wordAt(this.tokens, first + 2);
    return flow;
  }

  /**
   * A call's `&err` may be set by it.
   *
   * @param target the variable that the call's answer goes to: `p = f(&err)` gives NULL and an error code at once
   */
  private noteOutputs(range: Range, facts: Facts, target = ''): void {
    const { tokens } = this;
    for (let at = range.first + 1; at < range.last; at++) {
      if (tokens.kind[at] !== ampersand) continue;
      const before = tokens.kind[at - 1]!;
      if (before !== openParen && before !== comma) continue;
      const name = wordAt(tokens, at + 1);
      const after = tokens.kind[at + 2]!;
      if (name === '' || (after !== comma && after !== closeParen)) continue;
      const call = callOf(tokens, range);
      if (!isErrorName(name)) continue;
      const pointer = target.startsWith('*') ? target.slice(1) : target;
      const link = this.types.get(pointer) === 'pointer' && /err|ret|rc$/.test(name) ? pointer : '';
      facts.set(name, answerOf(call?.callee ?? '', link));
    }
  }

  /** `unsafe_put_user(x, p, Efault)`: a jump that a macro makes when memory of user space is not there. */
  private noteHiddenJump({ first, last }: Range, facts: Facts): void {
    const { tokens } = this;
    if (tokens.kind[last] !== closeParen || tokens.kind[last - 2] !== comma) return;
    const name = wordAt(tokens, last - 1);
    if (!this.labels.has(name) || !wordAt(tokens, first).startsWith('unsafe_')) return;
    this.addJump({ name, at: first, facts: facts.fork(), hidden: true, error: true, cause: null });
  }

  private addJump(jump: Jump): void {
    this.jumps.push(jump);
    const same = this.jumpsTo.get(jump.name);
    if (same) same.push(jump);
    else this.jumpsTo.set(jump.name, [jump]);
  }

  private jump(statement: GotoStatement, facts: Facts, flow: Flow): void {
    const jump: Jump = {
      name: statement.name,
      at: statement.first,
      facts: facts.fork(),
      hidden: false,
      error: false,
      cause: null,
    };
    this.addJump(jump);
    const label = this.labels.get(statement.name);
    if (this.known.labels.has(statement.name)) {
      flow.fails++;
      return;
    }
    const benign = isBenignLabel(statement.name) && !isErrorLabel(statement.name);
    if (label && label.at < statement.first && !label.straight && !isErrorLabel(statement.name)) {
      const behind = benign ? null : valueBehind(this.tokens, label, facts);
      if (this.isInRegion(label)) {
        flow.fails++;
        flow.byName = true;
      } else if (behind?.outcome === 'fail') {
        flow.fails++;
        flow.errno = behind.errno;
      } else {
        flow.retries++;
      }
      return;
    }
    const value = label
      ? (valueBehind(this.tokens, label, facts) ?? handedOn(this.tokens, label, facts))
      : null;
    const byName =
      isErrorLabel(statement.name) ||
      (isUnwindLabel(statement.name) &&
        label?.gotoOnly === true &&
        label.outermost &&
        !isRelease(this.name)) ||
      (label?.gotoOnly === true &&
        label.next !== null &&
        (this.calls.complains(label.next) || this.calls.setsFailure(label.next)));
    if (value?.outcome === 'fail' && label && this.isPlace(label)) {
      flow.opens++;
    } else if (value?.outcome === 'fail') {
      flow.fails++;
      flow.errno = value.errno;
    } else if (benign && !(isEndLabel(statement.name) && label && label.at > statement.first)) {
      if (label && label.at > statement.first && /^(skip|next|cont)/.test(statement.name)) flow.continues++;
      else flow.retries++;
    } else if (
      value?.outcome === 'fine' &&
      !(
        byName &&
        (label?.entersBlock ||
          (label?.gotoOnly && !(label.tail && isErrorName(variableOf(this.tokens, label.tail)))) ||
          isPositive(this.tokens, label, facts))
      )
    ) {
      flow.fines++;
    } else if (byName && !answersUntested(this.tokens, label, facts)) {
      flow.fails++;
      flow.byName = true;
    } else if (label && this.answersNo(label)) {
      flow.fails++;
    } else {
      flow.opens++;
      if (label?.tail && this.isNothing(label.tail, factsAtReturn(this.tokens, label, facts)))
        flow.nothings++;
    }
  }

  /** `out: return -1;` where something is placed among others, or asked whether it fits: an answer, unless it is complained of. */
  private isPlace({ tail, next }: Label): boolean {
    if (tail === null || !this.isNumber(tail) || !isRanking(this.name)) return false;
    return next === null || !this.calls.complains(next);
  }

  /** Whether a label stands in a stretch that is an error region already. */
  private isInRegion({ at }: Label): boolean {
    // Regions begin behind labels at their start.
    return this.regions.some(({ first, last }) => first <= at + 2 && at <= last);
  }

  /** `out: fput(file); return false;` behind `return true`: all that jumps there is no. */
  private answersNo({ gotoOnly, outermost, tail }: Label): boolean {
    return (
      this.type === 'bool' &&
      gotoOnly &&
      outermost &&
      tail !== null &&
      wordAt(this.tokens, tail.first) === 'false' &&
      !isPredicate(this.name)
    );
  }

  private enterLabel(
    name: string,
    facts: Facts,
    falls: boolean,
    fallsNormally: boolean,
    above: readonly FoundRegion[],
  ): { origin: Origin | null; constFail: boolean } {
    const incoming = this.jumpsTo.get(name) ?? [];
    const label = this.labels.get(name);
    const allError = incoming.length > 0 && incoming.every(({ error }) => error);
    const constFail =
      label?.tail !== undefined &&
      label.tail !== null &&
      label.certain &&
      (returned(this.tokens, label.tail, Facts.none()).outcome === 'fail' ||
        ((isErrorLabel(name) || allError) && this.isNothing(label.tail, Facts.none())));
    const merged = incoming[0]?.facts.fork();
    if (merged) {
      for (const jump of incoming.slice(1)) merged.meet(jump.facts);
      if (falls) merged.meet(facts);
      facts.become(merged);
    }
    const onlyErrors = allError && (!fallsNormally || constFail);
    if (!onlyErrors) return { origin: null, constFail: false };
    const causes = incoming.flatMap(({ cause }) => (cause ? [cause] : []));
    const count = incoming.length === 1 ? 'one error path jumps' : `${incoming.length} error paths jump`;
    const byMacros = incoming.every(({ hidden }) => hidden);
    return {
      origin: {
        guard: null,
        finding: null,
        errno: byMacros ? 'EFAULT' : '',
        confidence: 0.95,
        bug: false,
        reasons: [
          byMacros
            ? `a macro jumps to ${name} when memory of user space is not there`
            : `${count} to ${name}, and nothing else leads there`,
        ],
        causes: [...above, ...causes],
        kind: 'rung',
        way: 'none',
      },
      constFail,
    };
  }

  /** `return false` where what came in is judged: it is not valid. */
  private turnsDown({ first, last }: Range): boolean {
    return (
      this.type === 'bool' && first === last && isJudge(this.name) && wordAt(this.tokens, first) === 'false'
    );
  }

  /** NULL, or a variable that was set to it and not since. */
  private isNothing(range: Range, facts: Facts): boolean {
    const { first, last } = strip(this.tokens, range);
    if (first === last && this.isNothingAt(first)) return true;
    const at = facts.get(variableOf(this.tokens, range))?.literalAt ?? -1;
    return at >= 0 && this.isNothingAt(at);
  }

  private isNothingAt(at: number): boolean {
    const word = wordAt(this.tokens, at);
    if (this.type === 'pointer') return word === 'NULL';
    return this.type === 'bool' && word === 'false' && !isPredicate(this.name);
  }

  private ifStatement(statement: IfStatement, facts: Facts, next: number): Walked {
    const { tokens } = this;
    const condition = { first: statement.open + 1, last: statement.close - 1 };
    this.noteOutputs(condition, facts);
    const verdict = judge(tokens, condition, facts, this.types, this.names);
    const flow = noFlow();
    const thenFacts = facts.fork();
    learn(thenFacts, verdict.learnTrue);
    const elseFacts = facts.fork();
    learn(elseFacts, verdict.learnFalse);
    const otherwise = statement.else;
    const putDown = otherwise ? null : this.putDown;
    this.putDown = null;
    const elseFirst = otherwise ? tokens.line[firstToken(otherwise)]! : next;
    const outside = this.behind;
    // `err = -EAGAIN; if (!timeout) break;`: the errno is put down for who breaks off.
    if (putDown !== null && isBreak(statement.then)) this.behind = { errno: putDown, variable: '' };
    const thenFlow = this.arm(statement.then, verdict, 'true', condition, thenFacts, next, elseFirst);
    this.behind = outside;
    this.memberDown = null;
    merge(flow, thenFlow.flow, thenFlow.error);
    this.noteAnswers(statement.then, verdict.whenTrue, thenFlow.error);
    this.remedies.note(statement, verdict, thenFlow, facts, this.armDepth > 0);
    let elseFalls = true;
    if (otherwise) {
      const chained = otherwise.kind === 'if';
      const elseFlow = chained
        ? { flow: this.statement(otherwise, elseFacts, next).flow, error: false }
        : this.arm(
            otherwise,
            // Where a condition's being true is the failure, its being false is none.
            thenFlow.error ? withoutFalse(verdict) : verdict,
            'false',
            condition,
            elseFacts,
            next,
            tokens.line[firstToken(statement.then)]!,
          );
      merge(flow, elseFlow.flow, elseFlow.error);
      if (!chained) this.noteAnswers(otherwise, verdict.whenFalse, elseFlow.error);
      elseFalls = elseFlow.flow.falls;
      if (thenFlow.error && (elseFlow.error || (chained && elseFlow.flow.bothFail === otherwise.first)))
        flow.bothFail = statement.first;
    }
    flow.falls = thenFlow.flow.falls || elseFalls;
    if (thenFlow.flow.falls && elseFalls) {
      thenFacts.meet(elseFacts);
      facts.become(thenFacts);
    } else {
      facts.become(thenFlow.flow.falls ? thenFacts : elseFacts);
    }
    return { flow, verdict };
  }

  /** Breaks that all report a failure are ways out like others. */
  private withFailingBreaks(arm: Arm): Arm {
    const { flow } = arm;
    if (flow.breaks === 0 || flow.failingBreaks < flow.breaks) return arm;
    return { ...arm, flow: { ...flow, fails: flow.fails + flow.breaks, breaks: 0 } };
  }

  /** Notes what an arm says of answers with nothing: that it ends with one, or is led to by one. */
  private noteAnswers(arm: Statement, finding: Finding | null, failed: boolean): void {
    if (finding?.nothing && finding.callee !== '') this.said.heard.push({ callee: finding.callee, failed });
    const last = arm.kind === 'block' ? arm.body[arm.body.length - 1] : arm;
    if (last?.kind !== 'return') return;
    const answer = { first: last.first + 1, last: lastOf(this.tokens, last) };
    if (!isZero(this.tokens, answer) && !this.isNothing(answer, Facts.none())) return;
    if (failed) this.said.failing++;
    else this.said.other++;
  }

  /** Walks an arm and decides whether it is an error region. */
  private arm(
    statement: Statement,
    verdict: Verdict,
    way: 'true' | 'false',
    guard: Range,
    facts: Facts,
    next: number,
    elseLine: number,
  ): { flow: Flow; error: boolean } {
    const regionsBefore = this.regions.length;
    const jumpsBefore = this.jumps.length;
    const list = statement.kind === 'block' ? statement.body : [statement];
    this.armDepth++;
    const flow = this.sequence(list, facts, next);
    this.armDepth--;
    const first = firstOf(list);
    const last = list[list.length - 1];
    if (!first || !last || last.last < first.first) return { flow, error: false };
    const finding = way === 'true' ? verdict.whenTrue : verdict.whenFalse;
    const left = this.arms.errnoSet(list, facts);
    const make = this.arms.originOf(finding, way, guard, left);
    const arm = { list, flow, finding, guard, make };
    const whole = this.remedies.leavesToOthers(list, flow)
      ? null
      : this.arms.conclude(this.withFailingBreaks(arm));
    const forAll = whole || !finding || finding.strength < 0.8 ? 0 : this.remedies.doneForAll(list);
    if (forAll > 0) {
      this.markRange(list, 0, forAll, make(0.8, '', 'it handles the failure, whatever its errno'), elseLine);
      return { flow, error: false };
    }
    const origin = whole ?? this.arms.concludeEnd(arm, left);
    if (!origin) {
      if (flow.complains || flow.mentions) this.markComplaint(list, make, elseLine);
      return { flow, error: false };
    }
    if (!whole && flow.fines + flow.opens + flow.retries + flow.handled > 0) {
      // What is set or said behind other ways out is of the end alone.
      const end = straightEnd(list);
      if (end > 0 && list.slice(0, end).some(mayLeave)) {
        const at = list[end]?.first;
        const marked = this.regions
          .slice(regionsBefore)
          .some(({ first, last }) => first <= at! && at! <= last);
        if (at !== undefined && !marked)
          this.markRange(list, end, list.length, endOrigin(origin, list[end - 1]!), 0);
        if (flow.complains || flow.mentions) this.markComplaint(list, make, elseLine);
        return {
          flow: { ...flow, logs: false, complains: false, mentions: false, reports: false },
          error: false,
        };
      }
    }
    this.forgetFrom(regionsBefore);
    this.markAround(list, origin, elseLine, jumpsBefore);
    return { flow, error: true };
  }

  /** `pr_warn("%d is beyond the end"); if (grow(a)) return 0; …`: marks what an arm says is wrong before it decides anything. */
  private markComplaint(list: readonly Statement[], make: MakeOrigin, elseLine: number): void {
    const told = this.arms.complaintAtStart(list);
    if (told > 0)
      this.markRange(list, 0, told, make(0.65, '', 'it begins by saying that something is wrong'), elseLine);
  }

  /** Marks an arm, save for conditions in it whose arms make up for the failure: `if (err == -EEXIST) goto repeat;`. */
  private markAround(list: readonly Statement[], origin: Origin, elseLine: number, firstJump: number): void {
    for (const { range, last, behind } of this.remedies.piecesOf(list)) {
      const made = behind ? endOrigin(origin, behind) : origin;
      this.markAroundRemedies(range, made, behind ? 0 : elseLine, last, firstJump);
    }
  }

  /** Marks a range, save for what makes up for the failure in it. */
  private markAroundRemedies(
    range: Range,
    origin: Origin,
    elseLine: number,
    last: Statement,
    firstJump: number,
  ): void {
    for (const piece of this.remedies.around(range, last)) {
      const line = piece.first === range.first ? elseLine : 0;
      this.mark(piece, origin, line, piece.last === range.last ? last : null, firstJump);
    }
  }

  private loop(statement: LoopStatement, facts: Facts): Flow {
    const { tokens } = this;
    const header = { first: statement.open + 1, last: statement.close - 1 };
    const inside = facts.fork();
    let endless = false;
    let verdict: Verdict | null = null;
    if (statement.form === 'while') {
      verdict = judge(tokens, header, inside, this.types, this.names);
      learn(inside, verdict.learnTrue);
      endless = header.first === header.last && /^(1|true)$/.test(textOf(tokens, header.first, header.last));
    } else if (statement.form === 'for') {
      endless = header.last - header.first === 1;
      const end = header.first;
      for (let at = end; at <= header.last; at++) {
        if (tokens.kind[at] !== semicolon) continue;
        for (const { target, value } of assignmentsOf(tokens, { first: header.first, last: at - 1 })) {
          inside.set(target, valueFact(tokens, value, inside));
        }
        break;
      }
    } else if (statement.form === 'macro') {
      const cursor = wordAt(tokens, header.first);
      if (cursor !== '') inside.set(cursor, knownFine);
    }
    const list = statement.body.kind === 'block' ? statement.body.body : [statement.body];
    const regionsBefore = this.regions.length;
    const jumpsBefore = this.jumps.length;
    const outside = this.breaks;
    const breaks: Facts[] = [];
    this.breaks = breaks;
    const flow = this.sequence(list, inside, tokens.line[statement.first]!);
    this.breaks = outside;
    const first = list[0];
    const last = list.at(-1);
    if (first && last && statement.form !== 'do' && this.calls.alwaysWarns(first)) {
      this.forgetFrom(regionsBefore);
      const origin = assertion(header, 'arm', 'loop');
      this.mark({ first: first.first, last: last.last }, origin, 0, last, jumpsBefore);
    }
    if (first?.kind === 'return' && list.length === 1 && flow.fails > 0 && flow.errno !== '')
      this.mark(
        { first: first.first, last: first.last },
        foundOne(header, flow.errno),
        0,
        first,
        jumpsBefore,
      );
    if (statement.form === 'do' && statement.close > statement.open)
      verdict = judge(tokens, header, inside, this.types, this.names);
    facts.meet(inside);
    // `do { err = step(); } while (!err);`: it ends when that fails.
    if (verdict && breaks.length === 0) learn(facts, verdict.learnFalse);
    for (const left of breaks) facts.meet(left);
    // A loop that nothing else ends is over when that fails.
    flow.goesOnFailed = endless && flow.breaks === 0 && flow.handledBreaks > 0 && flow.fines + flow.opens > 0;
    flow.falls = !endless || flow.breaks + flow.handledBreaks > 0;
    flow.bothFail = -1;
    flow.breaks = 0;
    flow.failingBreaks = 0;
    flow.handledBreaks = 0;
    flow.continues = 0;
    return flow;
  }

  private switchStatement(statement: SwitchStatement, facts: Facts, next: number): Flow {
    const outside = this.breaks;
    this.breaks = null;
    const flow = this.casesOf(statement, facts, next);
    this.breaks = outside;
    return flow;
  }

  private casesOf(statement: SwitchStatement, facts: Facts, next: number): Flow {
    const flow = noFlow();
    const { body } = statement;
    const list = body.kind === 'block' ? body.body : [body];
    const guard = { first: statement.open + 1, last: statement.close - 1 };
    let hasDefault = false;
    let after: Facts | null = null;
    let falls = false;
    let goesOnFine = false;
    const ofStatus = isStatusSwitch(this.tokens, guard, list);
    let running: Facts | null = null;
    for (let at = 0; at < list.length; ) {
      let first = at;
      let isDefault = false;
      while (list[first]?.kind === 'case') {
        const label = list[first]!;
        if (label.kind === 'case' && label.isDefault) isDefault = true;
        first++;
      }
      hasDefault ||= isDefault;
      let end = first;
      while (end < list.length && list[end]!.kind !== 'case') end++;
      const inside: Facts = facts.fork();
      if (running) inside.meet(running);
      const segment = list.slice(first, end);
      const isLast = end >= list.length;
      const { flow: part, error } = this.segment(segment, inside, next, {
        guard,
        at: list[at]!.first,
        isDefault,
        isLast,
        isFailed: isDefault && this.isFailed(guard, facts),
        isFailure: ofStatus && list.slice(at, first).every((label) => isFailureCase(this.tokens, label)),
        isOtherAnswer:
          isDefault && running === null && (facts.get(variableOf(this.tokens, guard))?.callee ?? '') !== '',
      });
      const breaks = part.breaks + part.handledBreaks;
      goesOnFine ||= !error && (part.breaks > 0 || (isLast && part.falls));
      part.breaks = 0;
      part.failingBreaks = 0;
      part.handledBreaks = 0;
      merge(flow, part, error);
      running = part.falls ? inside : null;
      if (breaks > 0 || (isLast && part.falls)) {
        falls = true;
        if (after) (after as Facts).meet(inside);
        else after = inside;
      }
      at = Math.max(end, at + 1);
    }
    if (!hasDefault) {
      falls = true;
      if (after) (after as Facts).meet(facts);
    }
    if (after) facts.become(after);
    flow.goesOnFailed = hasDefault && falls && !goesOnFine;
    flow.falls = falls;
    flow.breaks = 0;
    return flow;
  }

  /** What stands between two cases. */
  private segment(
    list: readonly Statement[],
    facts: Facts,
    next: number,
    { guard, at, isDefault, isLast, isFailed, isFailure, isOtherAnswer }: Case,
  ): { flow: Flow; error: boolean } {
    if (list.length === 0) return { flow: noFlow(), error: false };
    const regionsBefore = this.regions.length;
    const jumpsBefore = this.jumps.length;
    const inner = list.length === 1 && list[0]!.kind === 'block' ? list[0]!.body : list;
    this.armDepth++;
    const flow = this.sequence(inner, facts, next);
    this.armDepth--;
    const first = firstOf(inner);
    const last = inner.at(-1);
    if (!first || !last) return { flow, error: false };
    const range = { first: first.first, last: last.last };
    const errno = this.arms.errnoSet(inner, facts);
    const failing =
      !flow.falls &&
      flow.fails > 0 &&
      flow.fines + flow.opens + flow.breaks + flow.continues + flow.retries === 0;
    const setting =
      errno !== null &&
      (flow.breaks === 1 || (isLast && flow.falls)) &&
      flow.fails + flow.fines + flow.opens + flow.handled === 0 &&
      inner.length <= 4;
    const bug = flow.bug && (inner.length <= 3 || this.calls.complains(first));
    const handing = isFailed && flow.retries === 0 && this.handsOn(inner, facts);
    const complaining =
      flow.fines + flow.retries === 0 &&
      (flow.complains || flow.mentions) &&
      this.calls.complains(first) &&
      areStraight(inner);
    const handed = flow.reports && flow.fines + flow.retries === 0 && areStraight(inner);
    const told =
      isFailure &&
      first.kind !== 'break' &&
      flow.fines + flow.retries + flow.continues === 0 &&
      !(isDefault ? putsRight : makesUpFor)(this.tokens, inner, guard);
    const none =
      isDefault &&
      this.type === 'pointer' &&
      first.kind === 'return' &&
      flow.nothings > 0 &&
      inner.length === 1;
    const left = isOtherAnswer && this.returnsVariable(last, guard) && areStraight(inner);
    const reported = failing || setting || handing || handed || told || none || left;
    if (!reported && !bug && !complaining) return { flow, error: false };
    const name = textOf(this.tokens, at, at + 1).replace(/ ?:$/, '');
    const origin: Origin = {
      guard,
      finding: handing ? failureFrom(valueFact(this.tokens, guard, facts)) : null,
      errno: flow.errno || errno || '',
      confidence: bug ? 0.9 : 0.95,
      bug: flow.bug,
      reasons: [`${name} of the switch ends in a failure`],
      causes: [],
      kind: 'case',
      way: 'switch',
    };
    this.forgetFrom(regionsBefore);
    this.markAroundRemedies(range, origin, 0, last, jumpsBefore);
    return { flow, error: true };
  }

  private returnsVariable(statement: Statement, guard: Range): boolean {
    if (statement.kind !== 'return') return false;
    const answer = { first: statement.first + 1, last: lastOf(this.tokens, statement) };
    const variable = variableOf(this.tokens, guard);
    return variable !== '' && variableOf(this.tokens, answer) === variable;
  }

  /** Whether a value is known to be a failure: `switch (PTR_ERR(x))` behind a test of x. */
  private isFailed(range: Range, facts: Facts): boolean {
    return valueFact(this.tokens, range, facts).status === 'failed';
  }

  /** Whether statements put a failure that is known into another variable. */
  private handsOn(list: readonly Statement[], facts: Facts): boolean {
    return list.some(
      (statement) =>
        statement.kind === 'plain' &&
        assignmentsOf(this.tokens, { first: statement.first, last: lastOf(this.tokens, statement) }).some(
          ({ value }) => this.isFailed(value, facts),
        ),
    );
  }

  private markRange(
    list: readonly Statement[],
    start: number,
    end: number,
    origin: Origin,
    elseLine: number,
  ): void {
    let from = start;
    while (from < end && isNone(list[from]!)) from++;
    if (from >= end) return;
    let to = end - 1;
    while (isNone(list[to]!)) to--;
    const last = list[to]!;
    const range = { first: list[from]!.first, last: last.last };
    for (let index = this.regions.length - 1; index >= 0; index--) {
      const region = this.regions[index]!;
      if (region.first >= range.first && region.last <= range.last) this.regions.splice(index, 1);
    }
    this.mark(range, origin, elseLine, last, 0);
  }

  /** Forgets regions that have become part of a larger one. Most often there are none. */
  private forgetFrom(count: number): void {
    while (this.regions.length > count) this.regions.pop();
  }

  private mark(
    range: Range,
    origin: Origin,
    elseLine: number,
    last: Statement | null,
    firstJump: number,
  ): void {
    const jump = (last?.kind === 'goto' && this.labels.get(last.name)) || null;
    const region: FoundRegion = {
      first: range.first,
      last: range.last,
      origin,
      elseLine,
      jump,
      returns: last?.kind === 'return',
    };

    this.regions.push(region);
    for (let index = this.jumps.length - 1; index >= firstJump; index--) {
      const jump = this.jumps[index]!;
      if (jump.at < range.first) break;
      if (jump.at > range.last) continue;
      jump.error = true;
      jump.cause = region;
    }
  }
}

/** `for_each_user(a, b) return -EBUSY;`: there is one, and that is a failure. */
function foundOne(guard: Range, errno: string): Origin {
  return {
    guard,
    finding: null,
    errno,
    confidence: 0.9,
    bug: false,
    reasons: [`the first that the loop comes to makes it end with -${errno}`],
    causes: [],
    kind: 'arm',
    way: 'loop',
  };
}

function withoutFalse({ whenTrue, learnTrue, learnFalse }: Verdict): Verdict {
  return { whenTrue, whenFalse: null, learnTrue, learnFalse };
}

interface Section {
  readonly start: number;
  readonly origin: Origin;
}

/** What stands behind a loop or switch that goes on from error regions alone. */
function behindFailures(statement: Statement): Origin {
  return {
    guard: statement.kind === 'switch' ? { first: statement.open + 1, last: statement.close - 1 } : null,
    finding: null,
    errno: '',
    confidence: 0.85,
    bug: false,
    reasons: [`only failures leave the ${statement.kind} before it for here`],
    causes: [],
    kind: 'tail',
    way: statement.kind === 'switch' ? 'switch' : 'none',
  };
}

function isBreak(arm: Statement): boolean {
  return (arm.kind === 'block' ? arm.body[0] : arm)?.kind === 'break';
}
