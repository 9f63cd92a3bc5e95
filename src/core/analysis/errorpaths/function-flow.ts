// One function's statements → the stretches of it that run only because something failed.
//
// The tree is walked once, in order, with what is known of variables (facts.ts). An arm of a condition is an error region
// when all its ways out report failure, when the condition itself tells of one (conditions.ts) and the arm does not make
// up for it, or when it sets an errno or warns. Unwind labels are error regions when only such arms jump to them.
// Last, what is left of a sequence when all other ways out succeed is one (`return -ENOENT` behind a search), or when it
// begins with a complaint.
//
// A function may be walked twice: when NULL turns out to be its answer to a failure, all its NULLs are.

import {
  assignmentsOf,
  type Call,
  callOf,
  type Range,
  strip,
  textOf,
  variableOf,
  wordAt,
} from '../../c/expressions';
import type { FunctionText } from '../../c/functions';
import { ampersand, closeParen, comma, minus, openParen, semicolon } from '../../c/punctuators';
import type {
  GotoStatement,
  IfStatement,
  LoopStatement,
  Statement,
  SwitchStatement,
} from '../../c/statements';
import { type Tokens, tokenKind } from '../../c/tokens';
import { type Finding, failureFrom, judge, learn, type Verdict } from './conditions';
import { declaredTypes, type FunctionType, functionType } from './declarations';
import { Facts, fact } from './facts';
import { type Label, labelsOf } from './labels';
import type { GuardWay } from './source-regions';
import { returned, valueFact } from './values';
import {
  isBenignLabel,
  isCleanup,
  isComparator,
  isErrno,
  isErrorLabel,
  isErrorLog,
  isErrorName,
  isRefusal,
  isUnwindLabel,
  isWarning,
} from './vocabulary';

/** Why a stretch of a function is an error region. */
export interface Origin {
  /** Tokens of the guard's condition; null where there is none. */
  readonly guard: Range | null;
  readonly finding: Finding | null;
  readonly errno: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly bug: boolean;
  readonly reasons: readonly string[];
  /** Regions that jump here: the causes of a rung of an unwind ladder. */
  readonly causes: readonly FoundRegion[];
  readonly kind: 'arm' | 'case' | 'rung' | 'tail';
  /** How the guard leads here. */
  readonly way: GuardWay;
}

/** An error region, as tokens. */
export interface FoundRegion {
  readonly first: number;
  readonly last: number;
  readonly origin: Origin;
  /** The line where control goes on when the guard says the other thing; 0 where that is not known. */
  readonly elseLine: number;
  /** The label that the region's last statement jumps to; null when it does not jump. */
  readonly jump: Label | null;
  /** Whether its last statement returns. */
  readonly returns: boolean;
}

/** A goto, and what was known where it stands. */
export interface Jump {
  readonly name: string;
  readonly at: number;
  readonly facts: Facts;
  /** Whether it is on an error path: its own value says so, or the region around it. */
  error: boolean;
  cause: FoundRegion | null;
}

/** All that is found in a function. */
export interface FunctionFindings {
  readonly regions: readonly FoundRegion[];
  readonly labels: ReadonlyMap<string, Label>;
  /** By the label that they name, each in order of place. */
  readonly jumpsTo: ReadonlyMap<string, readonly Jump[]>;
}

/** How a stretch of statements can be left, error regions in it aside. */
interface Flow {
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
  /** Breaks in error regions. */
  handledBreaks: number;
  continues: number;
  /** Jumps back, or to a label that goes on. */
  retries: number;
  logs: boolean;
  /** A log line says that something is wrong. */
  complains: boolean;
  /** An errno is handed to somebody. */
  reports: boolean;
  /** Something is given back. */
  cleans: boolean;
  bug: boolean;
  /** The errno of a failing way out. */
  errno: string;
  /** A failing way out is known as one by its label's name alone. */
  byName: boolean;
}

function noFlow(): Flow {
  return {
    falls: true,
    fails: 0,
    fines: 0,
    opens: 0,
    nothings: 0,
    handled: 0,
    breaks: 0,
    handledBreaks: 0,
    continues: 0,
    retries: 0,
    logs: false,
    complains: false,
    reports: false,
    cleans: false,
    bug: false,
    errno: '',
    byName: false,
  };
}

/** Finds the error regions of a function. */
export function findInFunction(
  tokens: Tokens,
  text: FunctionText,
  body: readonly Statement[],
): FunctionFindings {
  let walker = new Walker(tokens, text, labelsOf(tokens, body), false);
  const next = tokens.line[text.bodyClose]!;
  walker.sequence(body, Facts.none(), next);
  if (walker.nothingFailed && walker.answersNothing) {
    walker = new Walker(tokens, text, walker.labels, true);
    walker.sequence(body, Facts.none(), next);
  }
  walker.regions.sort((a, b) => a.first - b.first);
  return { regions: walker.regions, labels: walker.labels, jumpsTo: walker.jumpsTo };
}

class Walker {
  readonly regions: FoundRegion[] = [];
  /** Whether NULL is the answer to a failure somewhere. */
  nothingFailed = false;
  /** Whether NULL is the answer of an arm of which nothing else is known. */
  answersNothing = false;
  /** In order of place. */
  readonly jumps: Jump[] = [];
  readonly jumpsTo = new Map<string, Jump[]>();
  /** How many arms and cases are around the statement. */
  private armDepth = 0;
  private readonly type: FunctionType;
  private readonly name: string;
  private readonly types = new Map<string, 'bool' | 'pointer' | 'other'>();

  constructor(
    private readonly tokens: Tokens,
    text: FunctionText,
    readonly labels: ReadonlyMap<string, Label>,
    /** NULL is known to mean failure in this function. */
    private readonly nothingFails: boolean,
  ) {
    this.type = functionType(tokens, text, this.types);
    this.name = text.name;
  }

  /**
   * Walks statements in order.
   *
   * @param next the line where control goes on behind them
   */
  sequence(list: readonly Statement[], facts: Facts, next: number): Flow {
    const flow = noFlow();
    const steps: Step[] = [];
    let section: Section | null = null;
    const closeSection = (end: number): void => {
      if (!section) return;
      this.markRange(list, section.start, end, section.origin, 0);
      section = null;
    };
    list.forEach((statement, index) => {
      if (statement.kind === 'label') {
        const fallsNormally = flow.falls && section === null;
        const falls = flow.falls;
        const above = falls && section !== null ? (section as Section).origin.causes : [];
        closeSection(index);
        const fallsFailed = !fallsNormally ? null : this.fallsFailed(statement.name, list[index - 1], facts);
        const entered = this.enterLabel(statement.name, facts, falls, fallsNormally, above);
        flow.falls = true;
        section = entered.origin && { start: index + 1, origin: entered.origin };
        steps.push({
          statement,
          flow: noFlow(),
          verdict: null,
          label: true,
          inSection: section !== null,
          constFail: entered.constFail,
          fallsFailed,
        });
        return;
      }
      // `return -EINVAL; break;`: what cannot be reached says nothing.
      if (!flow.falls && !section && index > 0 && (statement.kind === 'break' || statement.kind === 'return'))
        return;
      const following = list[index + 1];
      const nextLine = following ? this.tokens.line[following.first]! : next;
      const before = this.regions.length;
      const firstJump = this.jumps.length;
      const step = this.statement(statement, facts, nextLine);
      const inSection: Section | null = section;
      if (inSection) {
        this.regions.length = before;
        for (const jump of this.jumps.slice(firstJump)) jump.error = true;
      }
      steps.push({
        statement,
        flow: step.flow,
        verdict: step.verdict,
        label: false,
        inSection: inSection !== null,
        constFail: false,
        fallsFailed: null,
      });
      merge(flow, step.flow, inSection !== null);
      flow.falls = step.flow.falls;
    });
    closeSection(list.length);
    this.tails(list, steps);
    return flow;
  }

  private statement(
    statement: Statement,
    facts: Facts,
    next: number,
  ): { flow: Flow; verdict: Verdict | null } {
    const flow = noFlow();
    switch (statement.kind) {
      case 'plain':
        this.plain(statement, facts, flow);
        break;
      case 'block':
        return { flow: this.sequence(statement.body, facts, next), verdict: null };
      case 'if':
        return this.ifStatement(statement, facts, next);
      case 'loop':
        return { flow: this.loop(statement, facts), verdict: null };
      case 'switch':
        return { flow: this.switchStatement(statement, facts, next), verdict: null };
      case 'return': {
        flow.falls = false;
        const range = { first: statement.first + 1, last: this.lastOf(statement) };
        const { outcome, errno } = returned(this.tokens, range, facts);
        if (outcome === 'fail' && (errno !== '' || !this.isNumber(range) || !isComparator(this.name)))
          flow.fails++;
        else if (outcome === 'fine') flow.fines++;
        else flow.opens++;
        if (outcome === 'open' && this.isNothing(range, facts)) flow.nothings++;
        flow.errno = errno;
        if (outcome === 'open') {
          this.noteCall(range, flow);
          if (this.armDepth > 0 && isRefusal(callOf(this.tokens, range)?.callee ?? '')) flow.reports = true;
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
        break;
      case 'continue':
        flow.falls = false;
        flow.continues++;
        break;
      default:
    }
    return { flow, verdict: null };
  }

  /** -1 and the like. */
  private isNumber({ first, last }: Range): boolean {
    return this.tokens.kind[first] === minus && this.tokens.kind[last] === tokenKind.number;
  }

  /** The last token of a statement without its semicolon. */
  private lastOf(statement: Statement): number {
    return this.tokens.kind[statement.last] === semicolon ? statement.last - 1 : statement.last;
  }

  private plain(statement: Statement, facts: Facts, flow: Flow): void {
    const { tokens } = this;
    const range = { first: statement.first, last: this.lastOf(statement) };
    if (range.last < range.first) return;
    declaredTypes(tokens, range, this.types);
    const assignments = assignmentsOf(tokens, range);
    for (const { target, value } of assignments) this.noteOutputs(value, facts, target);
    for (const { target, value } of assignments) {
      const known = valueFact(tokens, value, facts);
      facts.set(target, known);
      // A declaration's `*p = f()` sets p.
      if (target.startsWith('*') && this.types.has(target.slice(1))) facts.set(target.slice(1), known);
    }
    if (assignments.length === 0) this.noteOutputs(range, facts);
    this.noteCall(range, flow);
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
      facts.set(name, fact({ callee: call?.callee ?? '', link }));
    }
  }

  /** Takes note of what a call in an arm says; elsewhere nobody asks. */
  private noteCall(range: Range, flow: Flow): void {
    if (this.armDepth === 0) return;
    const call = callOf(this.tokens, range);
    if (!call) return;
    if (isErrorLog(call.callee) || this.hasLogLevel(call)) {
      flow.logs = true;
      if (this.tellsOfFailure(call)) flow.complains = true;
    }
    if (this.passesErrno(call)) flow.reports = true;
    if (isCleanup(call.callee)) flow.cleans = true;
    if (isWarning(call.callee)) {
      if (this.isCertain(call)) flow.bug = true;
      if (/^(BUG|panic|unreachable)$/.test(call.callee)) flow.falls = false;
    }
  }

  /** An error, or a warning that says what is wrong. */
  private tellsOfFailure(call: Call): boolean {
    if (!/warn|WARN|notice|printk|_msg/.test(call.callee)) return true;
    const text = textOf(this.tokens, call.open, call.close);
    return /KERN_(ERR|CRIT|ALERT|EMERG)|fail|error|invalid|corrupt|\bbad\b|unable|can(no|')t|cannot|could not|couldn|\bnot?\b|missing|unexpected|wrong|illegal|exceed|\btoo\b|mismatch|unknown|broken|unsupported|ignor|bogus|inconsistent|out of|timed? ?out|abort|lost|conflict|weird|stuck|leak/i.test(
      text,
    );
  }

  /** `mas_set_err(mas, -EBUSY)`: a failure is handed on. */
  private passesErrno(call: Call): boolean {
    for (let at = call.open + 1; at < call.close - 1; at++) {
      const before = this.tokens.kind[at - 1]!;
      if (this.tokens.kind[at] !== minus || (before !== openParen && before !== comma)) continue;
      const after = this.tokens.kind[at + 2]!;
      if ((after === closeParen || after === comma) && isErrno(wordAt(this.tokens, at + 1))) return true;
    }
    return false;
  }

  /** `ext4_msg(sb, KERN_ERR, …)`, `printk(KERN_WARNING …)`. */
  private hasLogLevel(call: Call): boolean {
    const last = Math.min(call.close, call.open + 8);
    for (let at = call.open + 1; at < last; at++) {
      // Most words can be told by their first letter.
      if (this.tokens.bytes[this.tokens.start[at]!] !== 75) continue;
      if (/^KERN_(ERR|WARNING|CRIT|ALERT|EMERG)$/.test(wordAt(this.tokens, at))) return true;
    }
    return false;
  }

  private jump(statement: GotoStatement, facts: Facts, flow: Flow): void {
    const jump: Jump = {
      name: statement.name,
      at: statement.first,
      facts: facts.fork(),
      error: false,
      cause: null,
    };
    this.jumps.push(jump);
    const same = this.jumpsTo.get(statement.name);
    if (same) same.push(jump);
    else this.jumpsTo.set(statement.name, [jump]);
    const label = this.labels.get(statement.name);
    const benign = isBenignLabel(statement.name) && !isErrorLabel(statement.name);
    if (label && label.at < statement.first && !label.straight && !isErrorLabel(statement.name)) {
      flow.retries++;
      return;
    }
    const value = label ? this.valueBehind(label, facts) : null;
    const byName =
      isErrorLabel(statement.name) || (isUnwindLabel(statement.name) && label?.gotoOnly === true);
    if (value?.outcome === 'fail') {
      flow.fails++;
      flow.errno = value.errno;
    } else if (benign) {
      flow.retries++;
    } else if (value?.outcome === 'fine' && !(byName && (label?.gotoOnly || this.isPositive(label, facts)))) {
      flow.fines++;
    } else if (byName) {
      flow.fails++;
      flow.byName = true;
    } else {
      flow.opens++;
      if (label?.tail && this.isNothing(label.tail, this.withoutAssigned(facts, label))) flow.nothings++;
    }
  }

  /** What a label returns, as far as it is known where a goto stands; null where another way out may be taken first. */
  private valueBehind(label: Label, facts: Facts): ReturnType<typeof returned> | null {
    const asked = label.asked === '' ? undefined : facts.get(label.asked);
    if (asked?.status === 'failed') return { outcome: 'fail', errno: asked.errno };
    if (!label.tail) return null;
    const constant = returned(this.tokens, label.tail, Facts.none());
    // `if (err) return err; return -EAGAIN;` fails either way.
    if (constant.outcome !== 'open' && !label.certain) return isErrorName(label.asked) ? constant : null;
    return returned(this.tokens, label.tail, this.withoutAssigned(facts, label));
  }

  /** Whether a label's return answers with a constant other than 0, as far as is known here. */
  private isPositive(label: Label | undefined, facts: Facts): boolean {
    if (!label?.tail) return false;
    const at = facts.get(variableOf(this.tokens, label.tail))?.literalAt ?? -1;
    return at >= 0 && textOf(this.tokens, at, at) !== '0';
  }

  /** Facts as they are at a label's return: what is assigned on the way there is not known. */
  private withoutAssigned(facts: Facts, label: Label): Facts {
    if (label.assigned.length === 0) return facts;
    const later = facts.fork();
    for (const { target, value } of label.assigned) {
      later.set(target, label.certain ? valueFact(this.tokens, value, later) : fact({}));
    }
    return later;
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
    return {
      origin: {
        guard: null,
        finding: null,
        errno: '',
        confidence: 0.95,
        bug: false,
        reasons: [`${count} to ${name}, and nothing else leads there`],
        causes: [...above, ...causes],
        kind: 'rung',
        way: 'none',
      },
      constFail,
    };
  }

  /** The errno that the last statement before a label sets, if it is returned behind it. */
  private fallsFailed(name: string, before: Statement | undefined, facts: Facts): string | null {
    const tail = this.labels.get(name)?.tail;
    if (!tail || before?.kind !== 'plain') return null;
    const variable = variableOf(this.tokens, tail);
    const known = variable === '' ? undefined : facts.get(variable);
    return known?.status === 'failed' && known.literalAt >= before.first ? known.errno : null;
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
    return word === 'NULL' && this.type === 'pointer';
  }

  private ifStatement(statement: IfStatement, facts: Facts, next: number): { flow: Flow; verdict: Verdict } {
    const { tokens } = this;
    const condition = { first: statement.open + 1, last: statement.close - 1 };
    this.noteOutputs({ first: condition.first, last: condition.last }, facts);
    const verdict = judge(tokens, condition, facts, this.types);
    const flow = noFlow();
    const thenFacts = facts.fork();
    learn(thenFacts, verdict.learnTrue);
    const elseFacts = facts.fork();
    learn(elseFacts, verdict.learnFalse);
    const otherwise = statement.else;
    const elseFirst = otherwise ? tokens.line[firstToken(otherwise)]! : next;
    const thenFlow = this.arm(statement.then, verdict, 'true', condition, thenFacts, next, elseFirst);
    merge(flow, thenFlow.flow, thenFlow.error);
    let elseFalls = true;
    if (otherwise) {
      const chained = otherwise.kind === 'if';
      const elseFlow = chained
        ? { flow: this.statement(otherwise, elseFacts, next).flow, error: false }
        : this.arm(
            otherwise,
            verdict,
            'false',
            condition,
            elseFacts,
            next,
            tokens.line[firstToken(statement.then)]!,
          );
      merge(flow, elseFlow.flow, elseFlow.error);
      elseFalls = elseFlow.flow.falls;
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
    const first = list.find(({ kind }) => kind !== 'label');
    const last = list.at(-1);
    if (!first || !last || last.last < first.first) return { flow, error: false };
    const finding = way === 'true' ? verdict.whenTrue : verdict.whenFalse;
    const make = this.originOf(list, finding, way, guard, facts);
    const whole = this.conclude(list, flow, finding, guard, make);
    const origin = whole ?? this.concludeEnd(flow, make, this.errnoSet(list, facts));
    if (!origin) return { flow, error: false };
    if (!whole && flow.fines + flow.opens + flow.retries + flow.handled > 0) {
      // What is set or said behind other ways out is of the end alone.
      const end = straightEnd(list);
      if (end > 0) {
        const at = list[end]?.first;
        const marked = this.regions
          .slice(regionsBefore)
          .some(({ first, last }) => first <= at! && at! <= last);
        if (at !== undefined && !marked)
          this.markRange(list, end, list.length, endOrigin(origin, list[end - 1]!), 0);
        return { flow, error: false };
      }
    }
    this.regions.length = regionsBefore;
    this.mark({ first: first.first, last: last.last }, origin, elseLine, last, jumpsBefore);
    return { flow, error: true };
  }

  /** Makes what is known of an arm that is a region. */
  private originOf(
    list: readonly Statement[],
    finding: Finding | null,
    way: GuardWay,
    guard: Range,
    facts: Facts,
  ): MakeOrigin {
    const left = this.errnoSet(list, facts);
    return (confidence, errno, ...reasons) => ({
      guard,
      finding,
      errno: errno || left || finding?.errno || '',
      confidence,
      bug: finding?.bug === true,
      reasons: finding && finding.strength >= 0.3 ? [finding.reason, ...reasons] : reasons,
      causes: [],
      kind: 'arm',
      way,
    });
  }

  /** Whether all of an arm is an error region. */
  private conclude(
    list: readonly Statement[],
    flow: Flow,
    finding: Finding | null,
    guard: Range,
    make: MakeOrigin,
  ): Origin | null {
    const leaves = !flow.falls;
    const strong = finding !== null && finding.strength >= 0.8;
    if (finding?.bug) return make(0.95, flow.errno, 'a warning of the kernel stands in the condition');
    if (this.asserts(list, flow)) {
      return { ...make(0.9, flow.errno, 'it asserts that this cannot happen'), bug: true };
    }
    const failing = flow.fails + flow.handled;
    if (
      leaves &&
      failing > 0 &&
      flow.fines + flow.opens + flow.breaks + flow.continues + flow.retries === 0 &&
      flow.fails > 0
    ) {
      if (strong && finding.gaveNothing && flow.errno === '' && this.type === 'pointer')
        this.nothingFailed = true;
      if (flow.byName && !strong)
        return make(0.88, flow.errno, 'it jumps to a label that only failures reach');
      return make(
        flow.errno ? 0.98 : 0.95,
        flow.errno,
        flow.errno ? `it ends with ${shownErrno(flow.errno)}` : 'it ends by reporting a failure',
      );
    }
    if (strong && finding) {
      if (flow.retries > 0 && flow.fails + flow.opens === 0) return null;
      if (
        flow.continues > 0 &&
        flow.fails + flow.opens + flow.breaks === 0 &&
        !flow.logs &&
        list.length === 1
      )
        return null;
      if (flow.falls && this.makesUp(list, finding)) return null;
      if (flow.nothings > 0 && finding.callee !== '') this.nothingFailed = true;
      return make(finding.strength * 0.95, flow.errno, 'it handles the failure');
    }
    const onlyNothing =
      leaves &&
      flow.nothings > 0 &&
      flow.nothings === flow.opens &&
      flow.fines + flow.retries + flow.breaks + flow.continues === 0;
    if (finding && onlyNothing && (finding.strength >= 0.55 || (finding.answersCode && flow.cleans))) {
      return make(0.8, '', 'it answers with nothing');
    }
    if (finding && finding.strength >= 0.55 && this.takesBack(list, 'NULL')) {
      return make(0.75, '', 'it answers with nothing');
    }
    if (finding && leaves && this.types.get(finding.variable) === 'pointer' && this.takesBack(list, '0')) {
      return make(0.7, '', 'it answers with 0 for want of what it looked for');
    }
    if (onlyNothing && !this.isAnsweredYes(finding, guard)) {
      this.answersNothing = true;
      if (this.nothingFails)
        return make(0.75, '', 'it answers with nothing, as the failures of this function do');
    }
    const allHandled =
      flow.handled > 0 && flow.fines + flow.opens + flow.breaks + flow.continues + flow.handledBreaks === 0;
    if (
      finding &&
      finding.strength >= 0.7 &&
      leaves &&
      (flow.fails > 0 || allHandled) &&
      flow.retries === 0
    ) {
      return make(0.85, flow.errno, 'it handles the failure');
    }
    return null;
  }

  /** Whether the end of an arm is an error region: for what it leaves in a variable, hands on or says. */
  private concludeEnd(flow: Flow, make: MakeOrigin, left: string | null): Origin | null {
    const leaves = !flow.falls;
    if (left !== null) return make(0.9, left, left ? `it sets ${shownErrno(left)}` : 'it sets a failure');
    if (flow.reports && leaves && flow.retries === 0) return make(0.75, flow.errno, 'it hands a failure on');
    if (flow.logs && (flow.complains || leaves) && flow.fines === 0 && flow.retries === 0)
      return make(0.65, flow.errno, 'it warns');
    return null;
  }

  /** Whether an arm puts NULL into a pointer, or 0 into what a label returns that is no error code. */
  private takesBack(list: readonly Statement[], value: 'NULL' | '0'): boolean {
    const last = list.at(-1);
    const tail = last?.kind === 'goto' ? this.labels.get(last.name)?.tail : null;
    const answer = tail ? variableOf(this.tokens, tail) : '';
    return list.some((statement) => {
      if (statement.kind !== 'plain') return false;
      const range = { first: statement.first, last: this.lastOf(statement) };
      const [assignment] = assignmentsOf(this.tokens, range);
      if (!assignment || textOf(this.tokens, assignment.value.first, assignment.value.last) !== value)
        return false;
      const { target } = assignment;
      if (value === 'NULL') return this.type === 'pointer' && this.types.get(target) === 'pointer';
      return target === answer && !isErrorName(target);
    });
  }

  /** `if (is_reply(skb)) return NULL`: a question that is answered with yes has not failed. */
  private isAnsweredYes(finding: Finding | null, guard: Range): boolean {
    if (!finding || !/(^|_)(is|has)_|_exists?$/.test(finding.callee)) return false;
    return wordAt(this.tokens, guard.first) === finding.callee;
  }

  /** Whether an arm is about something that cannot happen: a warning fires before anything is decided in it. */
  private asserts(list: readonly Statement[], flow: Flow): boolean {
    const at = list.findIndex((statement) => this.alwaysWarns(statement));
    if (at >= 0) return list.slice(0, at).every(({ kind }) => kind === 'plain');
    if (flow.bug) return list.every(({ kind }) => kind === 'block' || isStraight(kind));
    return this.warnsAndLeaves(list);
  }

  /** `WARN_ONCE(in_use, "…"); return;`: there is nothing but the warning. */
  private warnsAndLeaves(list: readonly Statement[]): boolean {
    const [first] = list;
    const last = list.at(-1)!;
    if (first?.kind !== 'plain' || !list.every(({ kind }) => isStraight(kind))) return false;
    const call = callOf(this.tokens, { first: first.first, last: this.lastOf(first) });
    if (!call || !/^_*WARN(_ONCE)?$/.test(call.callee)) return false;
    if (last.kind !== 'return') return false;
    const answer = { first: last.first + 1, last: this.lastOf(last) };
    return answer.last < answer.first || callOf(this.tokens, answer) === null;
  }

  /** `WARN_ON(1)`, `WARN(1, "message")`, `BUG()`. */
  private alwaysWarns(statement: Statement): boolean {
    if (statement.kind !== 'plain') return false;
    const call = callOf(this.tokens, { first: statement.first, last: this.lastOf(statement) });
    return call !== null && isWarning(call.callee) && this.isCertain(call);
  }

  /** Whether a warning fires whenever it is reached. */
  private isCertain({ callee, open, close }: Call): boolean {
    if (/^(BUG|panic|unreachable|dump_stack)$/.test(callee)) return true;
    return /^(1|true)$/.test(textOf(this.tokens, open + 1, Math.min(open + 1, close - 1)));
  }

  private assertion(guard: Range | null, kind: 'arm' | 'tail', way: GuardWay): Origin {
    return {
      guard,
      finding: null,
      errno: '',
      confidence: 0.9,
      bug: true,
      reasons: ['it asserts that this cannot happen'],
      causes: [],
      kind,
      way,
    };
  }

  /**
   * The errno that the arm leaves in a variable; null when it leaves none. One that is set before further conditions is
   * set in advance, for them.
   */
  private errnoSet(list: readonly Statement[], facts: Facts): string | null {
    let from = list.length;
    while (from > 0 && ['plain', 'break', 'goto', 'return'].includes(list[from - 1]!.kind)) from--;
    const first = list[from]?.first;
    if (first === undefined) return null;
    for (const known of facts.values()) {
      if (known.status === 'failed' && known.literalAt >= first) return known.errno;
    }
    return null;
  }

  /** Whether an arm puts something else in place of what failed: another attempt, or nothing but a value. */
  private makesUp(list: readonly Statement[], finding: Finding): boolean {
    const again = list.some((statement) => {
      const inner = statement.kind === 'if' ? statement.then : statement;
      if (inner.kind !== 'plain') return false;
      const range = { first: inner.first, last: this.lastOf(inner) };
      return assignmentsOf(this.tokens, range).some(
        ({ target, value }) =>
          target === finding.variable && callOf(this.tokens, value) !== null && !this.isErrorValue(value),
      );
    });
    if (again) return true;
    return list.every((statement) => {
      if (statement.kind !== 'plain') return false;
      const [assignment] = assignmentsOf(this.tokens, {
        first: statement.first,
        last: this.lastOf(statement),
      });
      if (!assignment) return false;
      const value = valueFact(this.tokens, assignment.value, Facts.none());
      if (value.status === 'failed') return false;
      return assignment.target === finding.variable || (finding.variable === '' && value.status === 'fine');
    });
  }

  private isErrorValue(value: Range): boolean {
    const known = valueFact(this.tokens, value, Facts.none());
    return known.status === 'failed' || known.link !== '';
  }

  private loop(statement: LoopStatement, facts: Facts): Flow {
    const { tokens } = this;
    const header = { first: statement.open + 1, last: statement.close - 1 };
    const inside = facts.fork();
    let endless = false;
    if (statement.form === 'while') {
      const verdict = judge(tokens, header, inside, this.types);
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
      if (cursor !== '') inside.set(cursor, fact({ status: 'fine' }));
    }
    const list = statement.body.kind === 'block' ? statement.body.body : [statement.body];
    const regionsBefore = this.regions.length;
    const jumpsBefore = this.jumps.length;
    const flow = this.sequence(list, inside, tokens.line[statement.first]!);
    const first = list[0];
    const last = list.at(-1);
    if (first && last && statement.form !== 'do' && this.alwaysWarns(first)) {
      this.regions.length = regionsBefore;
      const origin = this.assertion(header, 'arm', 'loop');
      this.mark({ first: first.first, last: last.last }, origin, 0, last, jumpsBefore);
    }
    if (statement.form === 'do' && statement.close > statement.open)
      judge(tokens, header, inside, this.types);
    facts.meet(inside);
    flow.falls = !endless || flow.breaks + flow.handledBreaks > 0;
    flow.breaks = 0;
    flow.handledBreaks = 0;
    flow.continues = 0;
    return flow;
  }

  private switchStatement(statement: SwitchStatement, facts: Facts, next: number): Flow {
    const flow = noFlow();
    const { body } = statement;
    const list = body.kind === 'block' ? body.body : [body];
    const guard = { first: statement.open + 1, last: statement.close - 1 };
    let hasDefault = false;
    let after: Facts | null = null;
    let falls = false;
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
      const ofFailure = isDefault && this.isFailed(guard, facts);
      const { flow: part, error } = this.segment(
        segment,
        guard,
        inside,
        next,
        list[at]!.first,
        isLast,
        ofFailure,
      );
      const breaks = part.breaks + part.handledBreaks;
      part.breaks = 0;
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
    flow.falls = falls;
    flow.breaks = 0;
    return flow;
  }

  /** What stands between two cases. */
  private segment(
    list: readonly Statement[],
    guard: Range,
    facts: Facts,
    next: number,
    caseAt: number,
    isLast: boolean,
    ofFailure: boolean,
  ): { flow: Flow; error: boolean } {
    if (list.length === 0) return { flow: noFlow(), error: false };
    const regionsBefore = this.regions.length;
    const jumpsBefore = this.jumps.length;
    const inner = list.length === 1 && list[0]!.kind === 'block' ? list[0]!.body : list;
    this.armDepth++;
    const flow = this.sequence(inner, facts, next);
    this.armDepth--;
    const first = inner.find(({ kind }) => kind !== 'label');
    const last = inner.at(-1);
    if (!first || !last) return { flow, error: false };
    const range = { first: first.first, last: last.last };
    const errno = this.errnoSet(inner, facts);
    const failing =
      !flow.falls &&
      flow.fails > 0 &&
      flow.fines + flow.opens + flow.breaks + flow.continues + flow.retries === 0;
    const setting =
      errno !== null &&
      (flow.breaks === 1 || (isLast && flow.falls)) &&
      flow.fails + flow.fines + flow.opens + flow.handled === 0 &&
      inner.length <= 4;
    const bug = flow.bug && inner.length <= 3;
    const handing = ofFailure && flow.retries === 0 && this.handsOn(inner, facts);
    if (!failing && !setting && !bug && !handing) return { flow, error: false };
    const name = textOf(this.tokens, caseAt, caseAt + 1).replace(/ ?:$/, '');
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
    this.regions.length = regionsBefore;
    this.mark(range, origin, 0, last, jumpsBefore);
    return { flow, error: true };
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
        assignmentsOf(this.tokens, { first: statement.first, last: this.lastOf(statement) }).some(
          ({ value }) => this.isFailed(value, facts),
        ),
    );
  }

  /** What is left when every other way out of a sequence has been a success. */
  private tails(list: readonly Statement[], steps: readonly Step[]): void {
    let end = steps.length;
    for (let index = steps.length - 1; index >= 0; index--) {
      const step = steps[index]!;
      if (!step.label) continue;
      // A rung that is certain to fail makes what falls into it fail.
      const must = step.inSection && step.constFail;
      if (!step.inSection) this.tail(list, steps, index + 1, end, false);
      end = index;
      const above = this.segmentStart(steps, index);
      // One that is a rung itself has its causes already.
      if (step.fallsFailed !== null && index > above) {
        if (this.endsOtherwise(steps, above, index - 1)) {
          this.markRange(list, index - 1, index, this.leftOver(steps, index - 1, step.fallsFailed), 0);
          end = index - 1;
        }
      } else if (must && !steps[above]!.inSection) {
        const from = this.tail(list, steps, above, index, true);
        end = Math.min(end, from);
      }
    }
    if (steps.length === 1) return;
    const left = this.tail(list, steps, 0, end, false);
    if (left === steps.length) this.complaint(list, steps);
  }

  /** What is left when there has been another way out, and begins by saying that something is wrong. */
  private complaint(list: readonly Statement[], steps: readonly Step[]): void {
    let start = steps.length;
    while (start > 0 && isStraight(steps[start - 1]!.statement.kind)) start--;
    const before = steps[start - 1];
    const first = steps[start];
    if (before?.statement.kind !== 'if' || first?.statement.kind !== 'plain' || first.inSection) return;
    const { fines, opens, retries } = before.flow;
    if (fines + opens + retries === 0) return;
    if (!this.alwaysWarns(first.statement) && !this.complains(first.statement)) return;
    const left = steps.slice(start);
    if (left.some(({ flow }) => flow.fines > 0)) return;
    const origin = this.leftOver(steps, start, '');
    const always = left.some(({ statement }) => this.alwaysWarns(statement));
    this.markRange(
      list,
      start,
      steps.length,
      always ? this.assertion(origin.guard, 'tail', origin.way) : origin,
      0,
    );
  }

  /** A log line that tells of a failure. */
  private complains(statement: Statement): boolean {
    if (statement.kind !== 'plain') return false;
    const call = callOf(this.tokens, { first: statement.first, last: this.lastOf(statement) });
    return call !== null && (isErrorLog(call.callee) || this.hasLogLevel(call)) && this.tellsOfFailure(call);
  }

  /** Whether the stretch can be left before its end without a failure. */
  private endsOtherwise(steps: readonly Step[], from: number, end: number): boolean {
    return steps.slice(from, end).some(({ flow }) => flow.fines + flow.opens > 0);
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
      const otherwise = flow.fines + flow.opens + flow.breaks + flow.continues + flow.retries > 0;
      if (!flow.falls) {
        // A label's name alone does not make what leads to it at the end a failure.
        if (flow.fails === 0 || otherwise || (flow.byName && flow.errno === '' && !follows)) break;
        must = true;
      } else if (!must || otherwise) {
        break;
      }
      start = index;
    }
    // All of a sequence: whether it is a region is for the condition around it to say.
    if (!must || start >= end || start === 0) return end;
    const named = steps
      .slice(start, end)
      .map(({ flow }) => flow.errno)
      .filter((name) => name !== '');
    const origin = this.leftOver(steps, start, named.at(-1) ?? '');
    const asserts = steps.slice(start, end).some(({ statement }) => this.alwaysWarns(statement));
    this.markRange(list, start, end, { ...origin, bug: asserts }, 0);
    return start;
  }

  /** Why what begins at a step is a region: nothing else is left. */
  private leftOver(steps: readonly Step[], start: number, errno: string): Origin {
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
      reasons: ['every other way out has been taken: what is left reports a failure'],
      causes: [],
      kind: 'tail',
      way: statement.kind === 'loop' || statement.kind === 'switch' ? statement.kind : 'false',
    };
  }

  private markRange(
    list: readonly Statement[],
    start: number,
    end: number,
    origin: Origin,
    elseLine: number,
  ): void {
    const inner = list.slice(start, end).filter(({ kind, last, first }) => kind !== 'label' && last >= first);
    const first = inner[0];
    const last = inner.at(-1);
    if (!first || !last) return;
    const range = { first: first.first, last: last.last };
    for (let index = this.regions.length - 1; index >= 0; index--) {
      const region = this.regions[index]!;
      if (region.first >= range.first && region.last <= range.last) this.regions.splice(index, 1);
    }
    this.mark(range, origin, elseLine, last, 0);
  }

  private mark(range: Range, origin: Origin, elseLine: number, last: Statement, firstJump: number): void {
    const jump = (last.kind === 'goto' && this.labels.get(last.name)) || null;
    const region: FoundRegion = {
      first: range.first,
      last: range.last,
      origin,
      elseLine,
      jump,
      returns: last.kind === 'return',
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

/** @param errno '' where none is known by itself */
type MakeOrigin = (confidence: number, errno: string, ...reasons: string[]) => Origin;

interface Step {
  readonly statement: Statement;
  readonly flow: Flow;
  readonly verdict: Verdict | null;
  readonly label: boolean;
  readonly inSection: boolean;
  readonly constFail: boolean;
  /** For a label: the errno that what falls into it has just set, and that is returned there. */
  readonly fallsFailed: string | null;
}

interface Section {
  readonly start: number;
  readonly origin: Origin;
}

/** Adds the ways out of a part; those of an error region count as handled. */
function merge(into: Flow, part: Flow, error: boolean): void {
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
  into.handledBreaks += part.handledBreaks;
  into.continues += part.continues;
  into.retries += part.retries;
  into.logs ||= part.logs;
  into.complains ||= part.complains;
  into.reports ||= part.reports;
  into.cleans ||= part.cleans;
  into.bug ||= part.bug;
  into.errno ||= part.errno;
  into.byName ||= part.byName;
}

/** Statements that neither decide nor loop. */
function isStraight(kind: Statement['kind']): boolean {
  return kind === 'plain' || kind === 'return' || kind === 'break' || kind === 'continue' || kind === 'goto';
}

/** Where the statements at the end begin that neither decide nor loop. */
function straightEnd(list: readonly Statement[]): number {
  let from = list.length;
  while (from > 0 && isStraight(list[from - 1]!.kind)) from--;
  return from;
}

/** The origin of what stands behind a statement that other ways out are in. */
function endOrigin(origin: Origin, before: Statement): Origin {
  const decides = before.kind === 'if' || before.kind === 'loop' || before.kind === 'switch';
  return {
    ...origin,
    guard: decides ? { first: before.open + 1, last: before.close - 1 } : null,
    finding: null,
    kind: 'tail',
    way: before.kind === 'loop' || before.kind === 'switch' ? before.kind : decides ? 'false' : 'none',
  };
}

/** An errno with its sign; other constants as they are. */
function shownErrno(name: string): string {
  return /^(E[A-Z0-9]|NFS4ERR|NFSERR)/.test(name) ? `-${name}` : name;
}

function firstToken(statement: Statement): number {
  return statement.kind === 'block' ? (statement.body[0]?.first ?? statement.first) : statement.first;
}
