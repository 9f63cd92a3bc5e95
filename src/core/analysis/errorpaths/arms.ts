// Whether an arm of a condition is an error region, all of it or its end.

import type { GuardWay } from '../../../shared/api/error-paths';
import {
  argumentsOf,
  asksForMore,
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
import { ampersand, greater, less, not } from '../../c/punctuators';
import type { Statement } from '../../c/statements';
import { type Tokens, tokenKind } from '../../c/tokens';
import { type CallReader, lastOf } from './calls';
import type { Finding, VariableTypes } from './conditions';
import type { FunctionType } from './declarations';
import { Facts } from './facts';
import { areStraight, type Flow, isStraight, straightEnd } from './flow';
import type { Label } from './labels';
import { type Origin, withBug } from './regions';
import { valueFact } from './values';
import {
  isAction,
  isAllocator,
  isBenignLabel,
  isCacheLookup,
  isDecoder,
  isErrorLabel,
  isErrorName,
  isFeatureTest,
  isLimit,
  isNeeded,
  isPredicate,
  isQuestion,
  isRanking,
  isRelease,
  isReporter,
  isRevalidation,
  isSearch,
  isSize,
  isUndertaking,
  isUserCopy,
} from './vocabulary';

/** @param errno '' where none is known by itself */
export type MakeOrigin = (confidence: number, errno: string, ...reasons: string[]) => Origin;

/** What is known of the function that arms stand in. */
export interface JudgedFunction {
  readonly name: string;
  /** What it answers with. */
  readonly type: FunctionType;
  readonly types: VariableTypes;
  /** NULL is known to mean failure in it: other failures of it say so. */
  readonly nothingFails: boolean;
  /** Its callers take NULL, or 0, for a failure. */
  readonly isTakenForFailure: boolean;
  /** Whether it fills a message until that is full, and is called again for the rest. */
  readonly dumps: () => boolean;
  /** It ends with `return 0` or a negative number: 0 is no failure in it. */
  readonly zeroIsFine: boolean;
}

/** An arm of a condition. */
export interface Arm {
  readonly list: readonly Statement[];
  readonly flow: Flow;
  /** What its condition says of a failure where it leads here. */
  readonly finding: Finding | null;
  readonly guard: Range;
  readonly make: MakeOrigin;
}

/** Judges the arms of one function. */
export class ArmJudge {
  /** Whether NULL is the answer to a failure somewhere. */
  nothingFailed = false;
  /** Whether NULL is the answer of an arm of which nothing else is known. */
  answersNothing = false;
  /** Whether the function asks of a state; null until that is asked. */
  private ofState: boolean | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly calls: CallReader,
    private readonly labels: ReadonlyMap<string, Label>,
    private readonly within: JudgedFunction,
  ) {}

  /**
   * Makes what is known of an arm that is a region.
   *
   * @param left what `errnoSet` says of the arm
   */
  originOf(finding: Finding | null, way: GuardWay, guard: Range, left: string | null): MakeOrigin {
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
  conclude(arm: Arm): Origin | null {
    const { list, flow, finding, make } = arm;
    if (this.isAnswer(arm)) return null;
    if (finding?.bug) return make(0.95, flow.errno, 'a warning of the kernel stands in the condition');
    if (beginsFailing(list)) return make(0.88, flow.errno, 'it begins at a label that failures jump to');
    if (this.asserts(list, flow)) return this.assertionOf(arm);
    if (onlyFails(flow)) return this.failing(arm);
    const either = this.failingUnless(arm);
    if (either) return either;
    if (finding && finding.strength >= strongEnough) return this.handling(arm, finding);
    return (finding && this.givingBack(arm, finding)) ?? this.hardlyEver(arm) ?? this.answeringNothing(arm);
  }

  /** What looks like a failure and is an answer: of want of time, of a state, of what is looked for elsewhere. */
  private isAnswer({ list, flow: { errno }, finding, guard }: Arm): boolean {
    switch (errno) {
      case '':
        if (finding && isFeatureTest(finding.callee)) return true;
        return !finding?.bug && this.asksOfState() && this.answers(list, saysNo);
      case 'ECHILD':
        // A walk that may not sleep asks to be called again; what is not in a cache is looked for elsewhere.
        return mentions(this.tokens, guard, forbidsSleep) || isCacheLookup(this.within.name);
      case 'ENOENT':
        return isCacheLookup(this.within.name);
      case 'EAGAIN':
      case 'EBUSY':
        // `ret & VM_FAULT_RETRY`: the caller begins again.
        return mentions(this.tokens, guard, asksForMoreTurns);
      default:
        return false;
    }
  }

  private assertionOf({ list, flow: { errno }, finding, make }: Arm): Origin {
    // Nothing can be done about what failed, and that it fails is no bug: `panic("no memory")`.
    const failed =
      finding !== null &&
      (finding.strength >= strongEnough || (finding.callee !== '' && !isPredicate(finding.callee)));
    const bug = !(failed && this.panics(list));
    return withBug(make(0.9, errno, bug ? 'it asserts that this cannot happen' : 'it panics'), bug);
  }

  /** An arm that does nothing but fail. */
  private failing({ flow: { errno, byName }, finding, make }: Arm): Origin | null {
    const strong = finding !== null && finding.strength >= strongEnough;
    if (strong && finding.gaveNothing && errno === '' && this.within.type === 'pointer')
      this.nothingFailed = true;
    if (byName && !strong) {
      // `if (a->size != b->size) goto busy;`: that two things differ is an answer.
      if (errno === '' && (isRanking(this.within.name) || isRevalidation(this.within.name))) return null;
      return make(0.88, errno, 'it jumps to a label that only failures reach');
    }
    return errno
      ? make(0.98, errno, `it ends with ${shownErrno(errno)}`)
      : make(0.95, errno, 'it ends by reporting a failure');
  }

  /** An arm that fails whichever way it goes, or unless something has been done. */
  private failingUnless({ list, flow, finding, make }: Arm): Origin | null {
    if (this.failsEitherWay(list, flow)) return make(0.85, flow.errno, 'whichever way it goes, it fails');
    if (this.tellsUnlessBegun(list, flow))
      return make(0.8, flow.errno, 'it tells of a failure unless something was done');
    const told = this.toldUnlessDone(list, finding);
    return told === null ? null : make(0.85, told, 'it tells of a failure unless something was done');
  }

  /** An arm that a failure leads to, whatever it does about it. */
  private handling({ list, flow, make }: Arm, finding: Finding): Origin | null {
    if (
      isDecoder(finding.callee) &&
      list.length === 1 &&
      (isPredicate(this.within.name) || this.within.type === 'void' || list[0]!.kind === 'break')
    )
      return null;
    if (
      flow.retries > 0 &&
      flow.fails + flow.opens === 0 &&
      !flow.complains &&
      !this.passesOn(list, finding.variable)
    )
      return null;
    if (
      flow.fails === 0 &&
      !finding.gaveNothing &&
      !/valid|parse/.test(finding.callee) &&
      areStraight(list) &&
      this.within.dumps()
    )
      return null;
    if (flow.falls && !isUserCopy(finding.callee) && this.makesUp(list, finding)) return null;
    if (flow.nothings > 0 && finding.callee !== '') this.nothingFailed = true;
    return make(finding.strength * 0.95, flow.errno, 'it handles the failure');
  }

  /** An arm of what may be a failure, that gives back what was taken, passes the failure on or says so. */
  private givingBack({ list, flow, make }: Arm, finding: Finding): Origin | null {
    const { callee, variable, errno, strength } = finding;
    if (list.length === 1 && flow.cleans && flow.falls) {
      if (finding.answersCode && isAction(callee))
        return make(0.7, '', 'it gives back what the call did not take');
      if (strength >= 0.7 && variable !== '') return make(0.8, '', 'it gives back what was taken');
    }
    if (strength >= 0.7 && this.passesOn(list, variable))
      return make(0.85, flow.errno, 'it passes the failure on');
    if (errno !== '' && strength >= 0.45 && this.calls.isMessage(list[0]!))
      return make(0.75, flow.errno, 'it says so');
    return null;
  }

  /** An arm of what hardly ever happens, as the guard says, or what came in says by its size. */
  private hardlyEver({ list, flow: { falls, fines, retries }, finding, guard, make }: Arm): Origin | null {
    if (retries === 0 && this.isUnlikely(guard)) {
      if (fines === 0 && areStraight(list) && this.calls.isMessage(list[0]!))
        return make(0.7, '', 'it says so, which hardly ever happens');
      if (!falls && finding && finding.strength >= 0.7 && finding.callee !== '')
        return make(0.75, '', 'it is left, which hardly ever happens');
      if (cameShort.test(textOf(this.tokens, guard.first, guard.last)))
        return make(0.75, '', 'less was copied than asked for');
    }
    if (!falls && list.length === 1 && this.within.type !== 'bool' && this.isTooShort(guard))
      return make(0.7, '', 'what came in is too short');
    return null;
  }

  /** An arm that answers with NULL, 0 or no, where that tells of a failure; or leaves one that it does not name. */
  private answeringNothing(arm: Arm): Origin | null {
    const { list, flow, finding, guard, make } = arm;
    const { name, type } = this.within;
    const leaves = !flow.falls;
    const onlyNothing =
      leaves &&
      flow.nothings > 0 &&
      flow.nothings === flow.opens &&
      flow.fines + flow.retries + flow.breaks + flow.continues === 0;
    const pointer = type === 'pointer';
    if (
      pointer &&
      finding &&
      onlyNothing &&
      (finding.strength >= 0.55 || (finding.answersCode && flow.cleans))
    ) {
      return make(0.8, '', 'it answers with nothing');
    }
    if ((finding && finding.strength >= 0.55) || (list.length === 2 && flow.cleans && flow.falls)) {
      if (this.takesBack(list, 'NULL')) return make(0.75, '', 'it answers with nothing');
    }
    if (
      finding &&
      leaves &&
      this.within.types.get(finding.variable) === 'pointer' &&
      this.takesBack(list, '0')
    ) {
      return make(0.7, '', 'it answers with 0 for want of what it looked for');
    }
    if (onlyNothing && pointer && list.length === 1 && !isSearch(name)) {
      if (this.isOutOfBounds(guard)) return make(0.7, '', 'it answers with nothing for a size out of bounds');
      if (this.isUnlikely(guard)) return make(0.65, '', 'it answers with nothing, which hardly ever happens');
    }
    const last = list.at(-1)!;
    if (this.isNo(last) && areStraight(list) && isUndertaking(name) && !this.isDone(last))
      return make(0.7, '', 'it answers that it is not done');
    if (
      !pointer &&
      (this.answersNo(list) || this.answers(list, /^1$/)) &&
      !isPredicate(name) &&
      this.isOverLimit(guard) &&
      !this.isDone(list[0]!)
    )
      return make(0.7, '', 'it turns down more than a limit');
    if (onlyNothing) {
      const origin = this.nothingElse(arm, last);
      if (origin) return origin;
    }
    if (
      type === 'void' &&
      finding?.gaveNothing &&
      list.length === 1 &&
      last.kind === 'return' &&
      isNeeded(finding.callee)
    )
      return make(0.6, '', 'it cannot go on without what it asked for');
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

  /** An arm that is left with nothing and tells no more of it: what the function and its callers take nothing for decides. */
  private nothingElse({ finding, guard, make }: Arm, last: Statement): Origin | null {
    const pointer = this.within.type === 'pointer';
    if (pointer && isAllocator(this.within.name)) return make(0.75, '', 'it has nothing to give');
    if (
      this.isAnsweredYes(finding, guard) ||
      this.wasNotAskedTo(guard) ||
      isCacheLookup(this.within.name) ||
      (pointer && last.kind === 'return' && this.asksForKind(guard))
    )
      return null;
    if (this.within.isTakenForFailure)
      return make(0.75, '', 'it answers with nothing, which its callers take for a failure');
    if (!pointer && !this.asksAction(finding)) return null;
    this.answersNothing = true;
    return this.within.nothingFails
      ? make(0.75, '', 'it answers with nothing, as the failures of this function do')
      : null;
  }

  /** `unlock(a); if (a->dev) dev_err(…); else pr_err(…);`: an arm comes to a condition both of whose arms are failures. */
  private failsEitherWay(list: readonly Statement[], { bothFail }: Flow): boolean {
    if (bothFail < 0) return false;
    const at = list.findIndex(({ first }) => first === bothFail);
    return areStraight(list.slice(0, at));
  }

  /** `if (copied) break; return -EFAULT;`: what has been done already is answered first. */
  private tellsUnlessBegun([first, last, ...others]: readonly Statement[], flow: Flow): boolean {
    if (first?.kind !== 'if' || first.else !== null || last?.kind !== 'return' || others.length > 0)
      return false;
    if (flow.falls || flow.errno === '' || flow.fails === 0 || flow.retries + flow.continues > 0)
      return false;
    if (!isStraight(first.then.kind)) return false;
    const asked = variableOf(this.tokens, { first: first.open + 1, last: first.close - 1 });
    return asked !== '' && !isErrorName(asked);
  }

  /**
   * `free(a); if (!count) count = -EIO; break;`: a failure is told of unless something has been done.
   *
   * @returns its errno; null when an arm is nothing of the kind
   */
  private toldUnlessDone(list: readonly Statement[], finding: Finding | null): string | null {
    const first = list.at(-2);
    const last = list.at(-1);
    if (first?.kind !== 'if' || first.else !== null || !areStraight(list.slice(0, -2))) return null;
    if (last?.kind !== 'break' && last?.kind !== 'return' && last?.kind !== 'goto') return null;
    const inner = first.then.kind === 'block' ? first.then.body : [first.then];
    const [only] = inner;
    if (inner.length !== 1 || only?.kind !== 'plain') return null;
    const [assignment] = assignmentsOf(this.tokens, { first: only.first, last: lastOf(this.tokens, only) });
    if (!assignment) return null;
    const asked = textOf(this.tokens, first.open + 1, first.close - 1);
    if (asked !== `!${assignment.target}` && asked !== `${assignment.target} == 0`) return null;
    if (finding && finding.variable !== '' && variableOf(this.tokens, assignment.value) === finding.variable)
      return '';
    const { status, errno } = valueFact(this.tokens, assignment.value, Facts.none());
    return status === 'failed' ? errno : null;
  }

  /** Whether the end of an arm is an error region: for what it leaves in a variable, hands on or says. */
  concludeEnd({ list, flow, finding, make }: Arm, left: string | null): Origin | null {
    const ofErrno = finding !== null && finding.errno !== '' && this.isTold(list, flow);
    // Asked first, as most arms are none of this.
    if (left === null && !ofErrno && !flow.reports && !flow.logs && !flow.mentions) return null;
    const leaves = !flow.falls;
    // Who gives something back tells those who wait for it.
    if (flow.falls && isRelease(this.within.name) && !flow.logs && !flow.mentions) return null;
    if (left !== null) return make(0.9, left, left ? `it sets ${shownErrno(left)}` : 'it sets a failure');
    // A function that is there to complain: that it does so is no failure of its own.
    if (this.within.type === 'void' && isReporter(this.within.name, flow.complains)) return null;
    if (
      flow.reports &&
      (leaves || areStraight(list) || this.calls.setsFailure(list[0]!)) &&
      flow.retries === 0
    )
      return make(0.75, flow.errno, 'it hands a failure on');
    if (
      flow.logs &&
      (flow.complains || (leaves && !this.goesOnElsewhere(list))) &&
      flow.fines === 0 &&
      (flow.retries === 0 || (flow.complains && areStraight(list)))
    )
      return make(0.65, flow.errno, 'it warns');
    if (ofErrno) return make(0.65, flow.errno, 'it tells of a failure');
    if (list.length === 1 && (flow.complains || flow.mentions) && list[0]!.kind === 'plain')
      return make(0.65, flow.errno, 'it says that something is wrong');
    if (
      flow.falls &&
      flow.retries === 0 &&
      flow.mentions &&
      areStraight(list) &&
      this.calls.complains(list[0]!)
    )
      return make(0.65, flow.errno, 'it says that something is wrong');
    if (leaves && flow.retries === 0 && (flow.complains || flow.mentions) && this.givesUp(list))
      return make(0.65, flow.errno, 'it warns, and gives up');
    return null;
  }

  /** `if (err == -ENOENT) { pr_info("no such symbol yet"); err = 0; }`: an errno is told of, in whatever words. */
  private isTold(list: readonly Statement[], flow: Flow): boolean {
    if (!flow.falls || !areStraight(list)) return false;
    return flow.logs || list.some((statement) => this.calls.isMessage(statement));
  }

  /** How many statements are told of a failure by a complaint before an arm decides anything: 0 where it does not begin with one. */
  complaintAtStart(list: readonly Statement[]): number {
    if (list[0]?.kind !== 'plain' || !this.calls.complains(list[0])) return 0;
    if (this.within.type === 'void' && isReporter(this.within.name, false)) return 0;
    const end = list.findIndex(({ kind }) => kind !== 'plain');
    return Math.max(end, 0);
  }

  /** `pr_warn("old form"); return f(…);`: the work is done all the same. */
  private goesOnElsewhere(list: readonly Statement[]): boolean {
    const last = list.at(-1)!;
    if (last.kind !== 'return') return false;
    return callOf(this.tokens, { first: last.first + 1, last: lastOf(this.tokens, last) }) !== null;
  }

  /** `pr_err("bad: %s", s); return 1;`: what is wrong is said or put down first of all; then a way out that says nothing of it. */
  private givesUp(list: readonly Statement[]): boolean {
    const last = list.at(-1)!;
    if (last.kind === 'goto' && !/^(out|err|fail|exit|free|put|unlock)/.test(last.name)) return false;
    if (!areStraight(list)) return false;
    const range = { first: list[0]!.first, last: lastOf(this.tokens, list[0]!) };
    return (
      this.calls.complains(list[0]!) ||
      assignmentsOf(this.tokens, range).some((assignment) => this.calls.notesFault(assignment))
    );
  }

  /** Whether an arm puts NULL into a pointer, or 0 into what a label returns that is no error code. */
  private takesBack(list: readonly Statement[], value: 'NULL' | '0'): boolean {
    const last = list.at(-1);
    const tail = last?.kind === 'goto' ? this.labels.get(last.name)?.tail : null;
    const answer = tail ? variableOf(this.tokens, tail) : '';
    return list.some((statement) => {
      if (statement.kind !== 'plain') return false;
      const range = { first: statement.first, last: lastOf(this.tokens, statement) };
      const [assignment] = assignmentsOf(this.tokens, range);
      if (!assignment || textOf(this.tokens, assignment.value.first, assignment.value.last) !== value)
        return false;
      const { target } = assignment;
      if (value === 'NULL')
        return this.within.type === 'pointer' && this.within.types.get(target) === 'pointer';
      return target === answer && !isErrorName(target);
    });
  }

  /** `if (n < 0) err = n;`: what was tested goes into the variable for errors. */
  private passesOn(list: readonly Statement[], variable: string): boolean {
    return (
      variable !== '' &&
      list.some(
        (statement) =>
          statement.kind === 'plain' &&
          assignmentsOf(this.tokens, { first: statement.first, last: lastOf(this.tokens, statement) }).some(
            ({ target, value }) => isErrorName(target) && variableOf(this.tokens, value) === variable,
          ),
      )
    );
  }

  /** `len > limit`, `size >= INT_MAX`, `unlikely(n > fdt->max_fds)`. */
  private isOutOfBounds(guard: Range): boolean {
    return asksForMore(this.tokens, guard) && mentions(this.tokens, guard, isSize);
  }

  /** `unlikely(…)`, all of a guard. */
  private isUnlikely({ first, last }: Range): boolean {
    return this.tokens.close[first + 1] === last && isWord(this.tokens, first, 'unlikely');
  }

  /** `skb->len < NLMSG_HDRLEN`, `len < sizeof(*hdr)`, perhaps among others. */
  private isTooShort({ first, last }: Range): boolean {
    const { kind } = this.tokens;
    for (let at = first + 1; at < last; at++) {
      if (kind[at] !== less) continue;
      if (!/(^|_)h?(len|length|size)$/.test(wordAt(this.tokens, at - 1))) continue;
      const bound = wordAt(this.tokens, at + 1);
      if (/HDR|HEADER|HLEN/.test(bound)) return true;
      // What is read a word at a time ends with less than one.
      if (bound === 'sizeof' && wordAt(this.tokens, at + 3) !== 'unsigned') return true;
    }
    return false;
  }

  /** `n > MAX_ENTRIES`, `used + n > info->limit`. */
  private isOverLimit({ first, last }: Range): boolean {
    for (let at = first; at < last; at++)
      if (this.tokens.kind[at] === greater) return mentions(this.tokens, { first: at + 1, last }, isLimit);
    return false;
  }

  /** `return 0`, `return false`, and nothing else. */
  private answersNo(list: readonly Statement[]): boolean {
    return list.length === 1 && this.isNo(list[0]!);
  }

  private isNo(statement: Statement): boolean {
    return this.isReturnOf(statement, /^(0|false)$/);
  }

  /** Whether an arm is a return of one of some short values. */
  private answers(list: readonly Statement[], values: RegExp): boolean {
    return list.length === 1 && this.isReturnOf(list[0]!, values);
  }

  private isReturnOf(statement: Statement, values: RegExp): boolean {
    if (statement.kind !== 'return' || statement.last - statement.first > maxAnswerTokens) return false;
    return values.test(textOf(this.tokens, statement.first + 1, lastOf(this.tokens, statement)));
  }

  private asksOfState(): boolean {
    this.ofState ??= asksOfState.test(this.within.name);
    return this.ofState;
  }

  /** `return 0`, in a function that ends so too, or with a failure: 0 says that all is well. */
  private isDone(statement: Statement): boolean {
    return (
      this.within.zeroIsFine &&
      textOf(this.tokens, statement.first + 1, lastOf(this.tokens, statement)) === '0'
    );
  }

  /** In a function that says yes or no, no is a failure only of what it set out to do. */
  private asksAction(finding: Finding | null): boolean {
    const callee = finding?.callee ?? '';
    return callee !== '' && !isPredicate(callee) && !isQuestion(callee);
  }

  /** `if (!create) return NULL`: the caller did not want it made. */
  private wasNotAskedTo({ first, last }: Range): boolean {
    return last === first + 1 && /^(alloc|create)$/.test(wordAt(this.tokens, last));
  }

  /** `if (iph->protocol != IPPROTO_TCP) return NULL`, `if (flags & VM_SPECIAL) …`: it is for those of a kind. */
  private asksForKind(guard: Range): boolean {
    const { kind, close } = this.tokens;
    let { first, last } = strip(this.tokens, guard);
    if (kind[first] === not) ({ first, last } = strip(this.tokens, { first: first + 1, last }));
    for (let at = first; at < last; at++) {
      const operator = kind[at]!;
      if (operator === tokenKind.and || operator === tokenKind.or) return false;
      if (operator === ampersand || operator === tokenKind.equal || operator === tokenKind.unequal)
        return this.isKind({ first: at + 1, last });
      const end = close[at]!;
      if (end !== 0) at = end;
    }
    return false;
  }

  /** `IPPROTO_TCP`, `htons(IP_OFFSET)`. */
  private isKind(given: Range): boolean {
    const call = callOf(this.tokens, given);
    const { first, last } =
      call && /^(hton|cpu_to_)/.test(call.callee) ? argumentsOf(this.tokens, call)[0]! : given;
    return (
      first === last &&
      /^_*[A-Z][A-Z0-9_]+$/.test(wordAt(this.tokens, first)) &&
      wordAt(this.tokens, first) !== 'NULL'
    );
  }

  /** `if (is_reply(skb)) return NULL`: a question that is answered with yes has not failed. */
  private isAnsweredYes(finding: Finding | null, guard: Range): boolean {
    if (!finding || !/(^|_)(is|has)_|_exists?$/.test(finding.callee)) return false;
    return wordAt(this.tokens, guard.first) === finding.callee;
  }

  /** Whether an arm is about something that cannot happen: a warning fires before anything is decided in it. */
  private asserts(list: readonly Statement[], flow: Flow): boolean {
    if (!flow.bug) return this.warnsAndLeaves(list);
    const at = list.findIndex((statement) => this.calls.alwaysWarns(statement));
    if (at >= 0) return list.slice(0, at).every(({ kind }) => kind === 'plain');
    return list.every(({ kind }) => kind === 'block' || isStraight(kind));
  }

  /** `panic("no memory")`. */
  private panics(list: readonly Statement[]): boolean {
    return list.some((statement) => this.calls.panics(statement));
  }

  /** `WARN_ONCE(in_use, "…"); return;`: there is nothing but the warning. */
  private warnsAndLeaves(list: readonly Statement[]): boolean {
    const first = list[0];
    if (first?.kind !== 'plain' || !areStraight(list)) return false;
    const last = list[list.length - 1]!;
    const call = callOf(this.tokens, { first: first.first, last: lastOf(this.tokens, first) });
    if (!call || !onlyWarns(call.callee)) return false;
    if (last.kind !== 'return') return false;
    const answer = { first: last.first + 1, last: lastOf(this.tokens, last) };
    return answer.last < answer.first || callOf(this.tokens, answer) === null;
  }

  /**
   * The errno that the arm leaves in a variable; null when it leaves none. One that is set before further conditions is
   * set in advance, for them.
   */
  errnoSet(list: readonly Statement[], facts: Facts): string | null {
    const first = list[straightEnd(list)]?.first;
    if (first === undefined) return null;
    for (const known of facts.values()) {
      if (known.status === 'failed' && known.literalAt >= first && !this.triesBehind(list, known.literalAt))
        return known.errno;
    }
    return null;
  }

  /** `err = -ESRCH; x = lookup();`: the errno is put down for what may come of a call. */
  private triesBehind(list: readonly Statement[], literalAt: number): boolean {
    const last = list.at(-1)!;
    if (last.kind !== 'plain' || last.first <= literalAt) return false;
    const [assignment] = assignmentsOf(this.tokens, { first: last.first, last: lastOf(this.tokens, last) });
    return assignment !== undefined && callOf(this.tokens, assignment.value) !== null;
  }

  /** Whether an arm puts something else in place of what failed: another attempt, or nothing but a value. */
  private makesUp(list: readonly Statement[], finding: Finding): boolean {
    const again = list.some((statement) => {
      const inner = statement.kind === 'if' ? statement.then : statement;
      if (inner.kind !== 'plain') return false;
      const range = { first: inner.first, last: lastOf(this.tokens, inner) };
      return assignmentsOf(this.tokens, range).some(
        ({ target, value }) =>
          target === finding.variable && this.isAttempt(value, finding.variable) && !this.isErrorValue(value),
      );
    });
    if (again) return true;
    // A pointer that holds an error: putting NULL or a name in its place is what is done about it.
    if (finding.errorPointer) return false;
    return list.every((statement) => {
      if (statement.kind !== 'plain') return false;
      const [assignment] = assignmentsOf(this.tokens, {
        first: statement.first,
        last: lastOf(this.tokens, statement),
      });
      if (!assignment) return false;
      const value = valueFact(this.tokens, assignment.value, Facts.none());
      if (value.status === 'failed') return false;
      return assignment.target === finding.variable || (finding.variable === '' && value.status === 'fine');
    });
  }

  /** Whether a value is what a call answers that is not told of what failed before: `err = handle(server, err)` is no attempt. */
  private isAttempt(value: Range, failed: string): boolean {
    const call = callOf(this.tokens, value);
    return (
      call !== null &&
      argumentsOf(this.tokens, call).every((argument) => variableOf(this.tokens, argument) !== failed)
    );
  }

  private isErrorValue(value: Range): boolean {
    const known = valueFact(this.tokens, value, Facts.none());
    return known.status === 'failed' || known.link !== '';
  }
}

/** `if (receive(skb)) { drop: kfree_skb(skb); }`: other failures jump into an arm. */
function beginsFailing([first]: readonly Statement[]): boolean {
  return first?.kind === 'label' && isErrorLabel(first.name) && !isBenignLabel(first.name);
}

/** `WARN`, `WARN_ONCE`. */
function onlyWarns(callee: string): boolean {
  // Most names have another letter there.
  const letter = callee.charCodeAt(callee.length - 1);
  return (letter === 78 || letter === 69) && /^_*WARN(_ONCE)?$/.test(callee);
}

/** What is known of a finding as of a failure. */
const strongEnough = 0.8;

/** Whether all ways out of an arm, of which there are some, report a failure. */
function onlyFails({ falls, fails, fines, opens, breaks, continues, retries }: Flow): boolean {
  return !falls && fails > 0 && fines + opens + breaks + continues + retries === 0;
}

/** `unlikely(copied < len)`. */
const cameShort = /^unlikely ?\( ?(copied|written) < len ?\)$/;

/** Tokens of `return (FALSE);` behind the first. */
const maxAnswerTokens = 4;

/** A function that asks of something's state, and what it answers with when that is not so. */
const asksOfState = /_(is|has|can|may|should|need|want)_/;
const saysNo = /^(0|false|FALSE|\( ?FALSE ?\))$/;

const asksForMoreTurns = (name: string): boolean => /_(RETRY|COMPLETED)$/.test(name);

const forbidsSleep = (name: string): boolean => /rcu|NOT_BLOCK/i.test(name);

/** The origin of what stands behind a statement that other ways out are in. */
export function endOrigin(origin: Origin, before: Statement): Origin {
  const decides = before.kind === 'if' || before.kind === 'loop' || before.kind === 'switch';
  const { errno, confidence, bug, reasons, causes } = origin;
  return {
    guard: decides ? { first: before.open + 1, last: before.close - 1 } : null,
    finding: null,
    errno,
    confidence,
    bug,
    reasons,
    causes,
    kind: 'tail',
    way: before.kind === 'loop' || before.kind === 'switch' ? before.kind : decides ? 'false' : 'none',
  };
}

/** An errno with its sign; other constants as they are. */
function shownErrno(name: string): string {
  return /^(E[A-Z0-9]|NFS4ERR|NFSERR)/.test(name) ? `-${name}` : name;
}

/** The origin of what asserts that it cannot be reached. */
export function assertion(guard: Range | null, kind: 'arm' | 'tail', way: GuardWay): Origin {
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
