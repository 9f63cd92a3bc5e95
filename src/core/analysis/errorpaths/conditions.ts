// A condition → what its outcomes say: that something failed, that it did not, or nothing of the kind.

import {
  argumentsOf,
  assignmentsOf,
  type Call,
  callOf,
  findAt,
  type Range,
  splitAt,
  strip,
  textOf,
  variableOf,
  wordAt,
} from '../../c/expressions';
import { ampersand, greater, less, minus, not } from '../../c/punctuators';
import { type Tokens, tokenKind } from '../../c/tokens';
import type { VariableType } from './declarations';
import type { Fact, Facts } from './facts';
import { masked, valueFact } from './values';
import {
  answersWithWhatIsLeft,
  callKind,
  isAllocation,
  isCertainErrno,
  isComparator,
  isConstructor,
  isDecoder,
  isErrno,
  isErrorName,
  isPermission,
  isPredicate,
  isRegisterRead,
  isResultName,
  isUserCopy,
} from './vocabulary';

/** A failure that an outcome of a condition tells of. */
export interface Finding {
  /** 0 to 1: how sure it is that this outcome means failure, whatever is done about it. */
  readonly strength: number;
  /** Who failed; '' when nobody was called. */
  readonly callee: string;
  /** The errno that was compared with; ''. */
  readonly errno: string;
  /** The variable that was tested; ''. */
  readonly variable: string;
  /** A call was tested for not being 0, and its name is not that of a question: it answers with an error code. */
  readonly answersCode: boolean;
  /** A pointer that a call answered with is NULL. */
  readonly gaveNothing: boolean;
  /** The call answered with NULL, 0 or false. */
  readonly nothing: boolean;
  /** An error pointer was asked for: it may tell of any failure. */
  readonly errorPointer: boolean;
  /** WARN_ON and the like: the outcome means a bug. */
  readonly bug: boolean;
  /** A sentence: why. */
  readonly reason: string;
}

/** What a condition says when it is true, and when it is false. */
export interface Verdict {
  readonly whenTrue: Finding | null;
  readonly whenFalse: Finding | null;
  /** What to learn from each outcome. */
  readonly learnTrue: readonly Lesson[];
  readonly learnFalse: readonly Lesson[];
}

interface Lesson {
  readonly variable: string;
  readonly status: 'failed' | 'fine';
  readonly errno: string;
}

const silent = verdictOf(null, null);

/** What is known by name. */
export interface KnownNames {
  /** Whether a variable holds error codes although its name does not say so. */
  isCode(variable: string): boolean;
  /** Whether NULL, or 0, is what a function answers with when it fails, and only then. */
  failsWithNothing(callee: string): boolean;
}

/** No tokens. */
const nothing: Range = { first: 0, last: -1 };

/** Types that variables were declared with, as far as they matter here. */
export type VariableTypes = ReadonlyMap<string, VariableType>;

/** Reads the condition in a range. Assignments in it become facts. */
export function judge(
  tokens: Tokens,
  range: Range,
  facts: Facts,
  types: VariableTypes,
  names: KnownNames,
): Verdict {
  return new Judge(tokens, facts, types, names).any(range, 0);
}

/** Applies what an outcome teaches. */
export function learn(facts: Facts, lessons: readonly Lesson[]): void {
  for (let at = 0; at < lessons.length; at++) {
    const { variable, status, errno } = lessons[at]!;
    facts.learn(variable, status, errno);
  }
}

class Judge {
  constructor(
    private readonly tokens: Tokens,
    private readonly facts: Facts,
    private readonly types: VariableTypes,
    private readonly names: KnownNames,
  ) {}

  any(given: Range, depth: number): Verdict {
    const { tokens } = this;
    const range = strip(tokens, given);
    if (range.last < range.first || depth > 40) return silent;
    let comparison = -1;
    let ands = false;
    for (let at = range.first; at <= range.last; at++) {
      const kind = tokens.kind[at]!;
      const end = tokens.close[at]!;
      if (end !== 0) at = end;
      else if (kind === tokenKind.or) return this.eitherOf(splitAt(tokens, range, tokenKind.or), depth);
      else if (kind === tokenKind.and) ands = true;
      else if (comparison < 0 && kind !== tokenKind.name && isComparison(kind)) comparison = at;
    }
    if (ands) {
      const parts = this.each(splitAt(tokens, range, tokenKind.and), depth);
      return negate(either(parts.map(negate)));
    }
    if (tokens.kind[range.first] === not) {
      return negate(this.any({ first: range.first + 1, last: range.last }, depth + 1));
    }
    return this.atom(range, comparison, depth);
  }

  private eitherOf(parts: readonly Range[], depth: number): Verdict {
    return either(this.each(parts, depth), ({ variable }) => this.areAllAbout(parts, variable));
  }

  /** `len < 0 || len > max`: several questions about one answer. */
  private areAllAbout(parts: readonly Range[], variable: string): boolean {
    const { tokens } = this;
    return parts.every(({ first, last }) => {
      for (let at = first; at <= last; at++) if (wordAt(tokens, at) === variable) return true;
      return false;
    });
  }

  private each(parts: readonly Range[], depth: number): Verdict[] {
    const verdicts: Verdict[] = [];
    for (const part of parts) verdicts.push(this.any(part, depth + 1));
    return verdicts;
  }

  /** @param comparison the first token that compares; -1 when there is none */
  private atom(range: Range, comparison: number, depth: number): Verdict {
    const { tokens } = this;
    if (comparison > range.first) return this.comparison(range, comparison, depth);
    const call = callOf(tokens, range);
    if (call) return this.call(call, depth);
    const assigned = this.assign(range);
    const variable = assigned || variableOf(tokens, range);
    return variable === '' ? this.errorBits(range) : this.truth(variable);
  }

  /** `ret & VM_FAULT_ERROR`: bits that say that who set it failed. */
  private errorBits(range: Range): Verdict {
    const { tokens } = this;
    const at = findAt(tokens, range, ampersand);
    if (at <= range.first) return silent;
    const variable = variableOf(tokens, { first: range.first, last: at - 1 });
    const known = variable === '' ? undefined : this.facts.get(variable);
    const bits = textOf(tokens, at + 1, range.last);
    if (!known?.callee || !/(^|_)ERR(OR)?(_|\b)|FAIL/.test(bits) || /DONE|READY|COMPLETE/.test(bits))
      return silent;
    return when(finding(known.callee, variable, 0.8, `${known.callee}() failed: ${variable} says so`), []);
  }

  /** Notes an assignment in a condition; '' when there is none. */
  private assign(range: Range): string {
    const [assignment] = assignmentsOf(this.tokens, range);
    if (!assignment) return '';
    this.facts.set(assignment.target, valueFact(this.tokens, assignment.value, this.facts));
    return assignment.target;
  }

  private comparison(range: Range, at: number, depth: number): Verdict {
    const { tokens } = this;
    let operator = tokens.kind[at]!;
    let left = strip(tokens, { first: range.first, last: at - 1 });
    let right = strip(tokens, { first: at + 1, last: range.last });
    // `0 > err`: some write the constant first.
    if (isPlainConstant(tokens, left)) {
      [left, right] = [right, left];
      operator = mirrored(operator);
    }
    const value = constantOf(tokens, right);
    if (value === null) return silent;
    const equal = operator === tokenKind.equal;
    if (equal || operator === tokenKind.unequal) {
      if (value === '0' || value === 'NULL' || value === 'false' || /(^|_)(SUCCESS|OK)$/.test(value)) {
        const truth = this.any(left, depth + 1);
        const compared = value === '0' && truth.whenTrue?.answersCode ? strengthen(truth, 0.6) : truth;
        return equal ? negate(compared) : compared;
      }
      if (value === 'true') {
        const truth = this.any(left, depth + 1);
        return equal ? truth : negate(truth);
      }
      return this.oneValue(left, value, equal);
    }
    if (value !== '0' && !(value === '-1' && operator === greater)) return silent;
    const negative = this.negative(left);
    switch (operator) {
      case less:
        return negative;
      case tokenKind.lessOrEqual:
        // `needs_update(x) <= 0`: no is an answer.
        return isPredicate(negative.whenTrue?.callee ?? '') ? silent : weaken(negative, 0.8);
      case tokenKind.greaterOrEqual:
        return negate(negative);
      case greater:
        return value === '-1' ? negate(negative) : silent;
      default:
        return silent;
    }
  }

  /** `x == -EBUSY`: one failure among others, which is often no failure here. */
  private oneValue(left: Range, value: string, equal: boolean): Verdict {
    const errno = value.startsWith('-') ? value.slice(1) : '';
    if (errno === '' || !isErrno(errno)) {
      if (value !== '-1') return silent;
      const negative = this.negative(left);
      return equal ? negative : negate(negative);
    }
    const variable = this.assign(left) || variableOf(this.tokens, left);
    const call = callOf(this.tokens, left);
    const pointer =
      call && /^PTR_ERR/.test(call.callee) ? variableOf(this.tokens, argumentsOf(this.tokens, call)[0]!) : '';
    const about = variable || pointer;
    const known = this.facts.get(about);
    const found = finding(
      known?.callee ?? (pointer === '' ? (call?.callee ?? '') : ''),
      about,
      isCertainErrno(errno) ? 0.85 : 0.45,
      `it runs when ${about || call?.callee} is -${errno}`,
      withErrno(errno),
    );
    const verdict = when(found, about ? [{ variable: about, status: 'failed', errno }] : []);
    return equal ? verdict : negate(verdict);
  }

  /** `x < 0`. */
  private negative(left: Range): Verdict {
    const call = callOf(this.tokens, left);
    // A macro that computes: `PRIO_TO_NICE(prio) < 0`.
    // `atomic_read(&a->n) < 0`: a counter is no error code.
    if (call && (/^[A-Z0-9_]+$|^atomic/.test(call.callee) || isComparator(call.callee))) return silent;
    if (call) {
      if (isPermission(call.callee))
        return when(finding(call.callee, '', 0.9, `${call.callee}() says no`), []);
      return when(finding(call.callee, '', 0.93, `${call.callee}() failed`), []);
    }
    const variable = this.assign(left) || variableOf(this.tokens, left);
    if (variable === '') return silent;
    const known = this.facts.get(variable);
    if (known && (isComparator(known.callee) || known.callee === masked)) return silent;
    const lesson: Lesson[] = [{ variable, status: 'failed', errno: '' }];
    const strength = known?.callee
      ? isErrorName(variable)
        ? 0.95
        : 0.72
      : known?.status === 'failed' || isErrorName(variable)
        ? 0.82
        : 0.3;
    const reason = known?.callee
      ? `${known.callee}() failed: ${variable} is negative`
      : `${variable} holds an error code`;
    return when(finding(known?.callee ?? '', variable, strength, reason, asSet(known)), lesson, [
      { variable, status: 'fine', errno: '' },
    ]);
  }

  private call(call: Call, depth: number): Verdict {
    const { callee } = call;
    const kind = callKind(callee);
    switch (kind) {
      case 'wrapper':
        return this.any(argumentsOf(this.tokens, call)[0] ?? nothing, depth + 1);
      case 'warning': {
        const inner = this.any(argumentsOf(this.tokens, call)[0] ?? nothing, depth + 1);
        const fired = finding('', '', 0.97, `${callee}() fired`, asBug);
        return verdictOf(fired, null, inner.learnTrue, inner.learnFalse);
      }
      case 'failure-test':
        return callee === 'ACPI_SUCCESS' ? negate(this.failureTest(call)) : this.failureTest(call);
      case 'user-copy': {
        const access = /access_ok|access_begin/.test(callee);
        const sure = access || !/^fault_in_iov_iter|^memcpy_from_msg$|fault_in_safe/.test(callee);
        const verdict = failed(callee, sure ? 0.97 : 0.9);
        return access ? negate(verdict) : verdict;
      }
      case 'allocation':
        // An allocator answers with a pointer; one that answers with an error code has a name of its own kind.
        return /charge|init|set_name|prepare|register|_store|_insert|preload|reserve|linearize|writable|expand|cow|unclone|pad|schedule_page|alloc_(id|group_id)|dma_map|prealloc|resize|fork|clone$|security_/.test(
          callee,
        )
          ? failed(callee, 0.9)
          : negate(when(finding(callee, '', 0.9, `${callee}() failed`, withNothing), []));
      case 'attempt':
        // The weaker ones are verbs, which others than those that answer with an error code have too.
        return failed(callee, 0.82);
      case 'fault':
        return failed(callee, 0.85, `${callee}() lets it fail`);
      case 'failure-report':
        return failed(callee, 0.9, `${callee}() says that something failed`);
      case 'soundness':
        return negate(failed(callee, 0.85, `${callee}() says no`));
      case 'undertaking':
        return negate(failed(callee, 0.82));
      case 'overflow':
        return failed(callee, 0.9, `${callee}() finds a number too large`);
      case 'interruptible':
        return failed(callee, 0.9, `a signal ends ${callee}()`);
      case 'security':
        return failed(callee, 0.92, `${callee}() says no`);
      case 'permission': {
        const yes = /capable|allowed|may_|_ok$|owner_or_capable|uid_eq|gid_eq/.test(callee);
        const verdict = failed(callee, 0.5, `${callee}() says no`);
        return yes ? negate(verdict) : verdict;
      }
      case 'reference': {
        const taken = finding(callee, '', 0.35, `${callee}() answers so`);
        // Who looks something up finds it going away now and then: that is no failure.
        const strength = /not_zero|unless_zero/.test(callee) ? 0.5 : 0.6;
        return verdictOf(taken, finding(callee, '', strength, `${callee}() finds the object going away`));
      }
      default: {
        const reason = `${callee}() answers so`;
        return verdictOf(
          finding(callee, '', 0.35, reason, kind === 'predicate' ? plainly : withCode),
          finding(callee, '', this.names.failsWithNothing(callee) ? 0.85 : 0.35, reason, withNothing),
        );
      }
    }
  }

  /** `IS_ERR(x)`. */
  private failureTest(call: Call): Verdict {
    const { tokens } = this;
    const first = argumentsOf(tokens, call)[0] ?? nothing;
    const inner = callOf(tokens, first);
    const variable = this.assign(first) || variableOf(tokens, first);
    const known = this.facts.get(variable);
    const source = inner?.callee ?? known?.callee ?? '';
    const reason = source ? `${source}() failed` : `${variable || 'it'} is an error pointer`;
    const isErrorPointer = /^(IS_ERR|PTR_ERR)/.test(call.callee);
    // A member that may hold an error pointer by design is often asked for, and means no failure here.
    const strength = isErrorPointer && source === '' && /[>.]/.test(variable) ? 0.7 : 0.97;
    return when(
      finding(source, variable, strength, reason, isErrorPointer ? withErrorPointer : plainly),
      variable ? [{ variable, status: 'failed', errno: '' }] : [],
      variable ? [{ variable, status: 'fine', errno: '' }] : [],
    );
  }

  /** `x` alone, as a truth. */
  private truth(variable: string): Verdict {
    const known = this.facts.get(variable);
    const type = this.types.get(variable);
    if (type === 'bool') return silent;
    const callee = known?.callee ?? '';
    if (callee !== '' && (callee === masked || isRegisterRead(callee))) return silent;
    // `rc = compare(a, b); if (rc) …`: that two things differ is an answer.
    if (callee !== '' && isComparator(callee)) return silent;
    // `if (ret < 0) return ret; if (ret) …`: what is left is an answer.
    if (known?.status === 'fine' && callee !== '') return silent;
    // What is unsigned holds no code, save where it is called one or a copy failed by so many bytes.
    const named =
      (type !== 'unsigned' || /^(error|err|result)$/.test(variable) || isUserCopy(callee)) &&
      (this.isErrorVariable(variable, callee) || (callee !== '' && this.names.isCode(variable)));
    // `const char *error = f(); if (error) return error;`: a pointer that says what failed.
    if (type === 'pointer' && /^err(or)?$/.test(variable) && callee !== '')
      return when(finding(callee, variable, 0.9, `${callee}() failed`), [
        { variable, status: 'failed', errno: '' },
      ]);
    if (type === 'pointer' || (callee !== '' && isConstructor(callee) && !named)) {
      const strength =
        callee !== '' && isAllocation(callee)
          ? 0.95
          : callee !== '' && (isConstructor(callee) || isDecoder(callee))
            ? 0.88
            : known?.status === 'failed'
              ? 0.9
              : callee !== '' && this.names.failsWithNothing(callee)
                ? 0.75
                : 0.35;
      const reason = callee ? `${callee}() gave nothing` : `${variable} is NULL`;
      return verdictOf(
        callee === '' ? null : finding(callee, variable, 0.2, `${callee}() gave something`),
        finding(callee, variable, strength, reason, callee === '' ? plainly : withNoPointer),
        [{ variable, status: 'fine', errno: '' }],
        [{ variable, status: 'failed', errno: '' }],
      );
    }
    if (known?.status === 'fine' && callee === '' && known.literalAt >= 0) {
      // Set to 0 and since then perhaps to something else, in ways that were not seen.
      return named
        ? when(finding('', variable, 0.6, `${variable} holds an error code`), [
            { variable, status: 'failed', errno: '' },
          ])
        : silent;
    }
    if (callee !== '' && answersWithWhatIsLeft(callee))
      return when(finding(callee, variable, 0.95, `${callee}() left ${variable} bytes`), [
        { variable, status: 'failed', errno: '' },
      ]);
    const strength = named ? (callee ? 0.93 : 0.8) : isSecurityHook(callee) ? 0.9 : callee ? 0.35 : 0.2;
    const reason = callee ? `${callee}() failed: ${variable} is not 0` : `${variable} holds an error code`;
    return when(
      finding(callee, variable, strength, reason, asSet(known)),
      strength >= 0.8 ? [{ variable, status: 'failed', errno: '' }] : [],
      strength >= 0.8 ? [{ variable, status: 'fine', errno: '' }] : [],
    );
  }

  /** Whether a variable's name says that it holds an error code: `dio->result`, which nobody was called for, may be anything. */
  private isErrorVariable(variable: string, callee: string): boolean {
    if (!isErrorName(variable)) return false;
    return callee !== '' || !/[*>.]/.test(variable) || !isResultName(variable.replace(/^.*[*>.]/, ''));
  }
}

/** Answers with an error code, whatever the variable for it is called. */
function isSecurityHook(callee: string): boolean {
  return callee !== '' && callKind(callee) === 'security';
}

/** `0`, `-1`, `-EBUSY`, `NULL`: what most conditions have on their right side. */
function isPlainConstant(tokens: Tokens, { first, last }: Range): boolean {
  const kind = tokens.kind[first];
  if (kind === tokenKind.number) return first === last;
  if (kind === minus) return last === first + 1;
  if (first !== last || kind !== tokenKind.name) return false;
  const letter = tokens.bytes[tokens.start[first]!];
  return (
    (letter === 78 || letter === 116 || letter === 102) && /^(NULL|true|false)$/.test(wordAt(tokens, first))
  );
}

/** The operator that says the same when its sides change places. */
function mirrored(operator: number): number {
  switch (operator) {
    case less:
      return greater;
    case greater:
      return less;
    case tokenKind.lessOrEqual:
      return tokenKind.greaterOrEqual;
    case tokenKind.greaterOrEqual:
      return tokenKind.lessOrEqual;
    default:
      return operator;
  }
}

// What is found is written out field by field: values of one shape are read faster than copies of copies.

function finding(callee: string, variable: string, strength: number, reason: string, how = plainly): Finding {
  const { errno, answersCode, gaveNothing, nothing, errorPointer, bug } = how;
  return { strength, callee, errno, variable, answersCode, gaveNothing, nothing, errorPointer, bug, reason };
}

/** How something failed, as far as an outcome tells. */
type How = Pick<Finding, 'errno' | 'answersCode' | 'gaveNothing' | 'nothing' | 'errorPointer' | 'bug'>;

const plainly: How = {
  errno: '',
  answersCode: false,
  gaveNothing: false,
  nothing: false,
  errorPointer: false,
  bug: false,
};
const withCode: How = { ...plainly, answersCode: true };
const withNothing: How = { ...plainly, nothing: true };
const withNoPointer: How = { ...plainly, gaveNothing: true, nothing: true };
const withErrorPointer: How = { ...plainly, errorPointer: true };
const asBug: How = { ...plainly, bug: true };

function withErrno(errno: string): How {
  return errno === '' ? plainly : { ...plainly, errno };
}

/** With the errno that a variable was set to, where nobody was called for it. */
function asSet(known: Fact | undefined): How {
  return known !== undefined && known.callee === '' ? withErrno(known.errno) : plainly;
}

/** A callee's answer that means failure. */
function failed(callee: string, strength: number, reason = `${callee}() failed`): Verdict {
  return when(finding(callee, '', strength, reason), []);
}

/** A failure that is known from before. */
export function failureFrom({ callee }: Fact): Finding {
  return finding(callee, '', 0.9, callee ? `${callee}() failed` : 'something failed before');
}

function withStrength(found: Finding, strength: number): Finding {
  return finding(found.callee, found.variable, strength, found.reason, found);
}

function verdictOf(
  whenTrue: Finding | null,
  whenFalse: Finding | null,
  learnTrue: readonly Lesson[] = [],
  learnFalse: readonly Lesson[] = [],
): Verdict {
  return { whenTrue, whenFalse, learnTrue, learnFalse };
}

function isComparison(kind: number): boolean {
  return (
    kind === tokenKind.equal ||
    kind === tokenKind.unequal ||
    kind === less ||
    kind === greater ||
    kind === tokenKind.lessOrEqual ||
    kind === tokenKind.greaterOrEqual
  );
}

function when(found: Finding, learnTrue: readonly Lesson[], learnFalse: readonly Lesson[] = []): Verdict {
  return verdictOf(found, null, learnTrue, learnFalse);
}

function negate(verdict: Verdict): Verdict {
  return verdictOf(verdict.whenFalse, verdict.whenTrue, verdict.learnFalse, verdict.learnTrue);
}

/** A call whose answer is compared with 0 answers with a code. */
function strengthen({ whenTrue, learnTrue, learnFalse }: Verdict, strength: number): Verdict {
  const stronger = whenTrue && withStrength(whenTrue, Math.max(strength, whenTrue.strength));
  return verdictOf(stronger, null, learnTrue, learnFalse);
}

function weaken(verdict: Verdict, factor: number): Verdict {
  const weaker = (found: Finding | null): Finding | null =>
    found && withStrength(found, found.strength * factor);
  return verdictOf(
    weaker(verdict.whenTrue),
    weaker(verdict.whenFalse),
    verdict.learnTrue,
    verdict.learnFalse,
  );
}

/**
 * Any of several conditions. It being true says that one of them is, and not which: sure only when all would mean failure, or ask
 * about the same answer. It being false says that none is.
 *
 * @param areAbout whether all of them ask about what the most certain one does; left out where that is not asked
 */
function either(parts: readonly Verdict[], areAbout?: (best: Finding) => boolean): Verdict {
  let best: Finding | null = null;
  let whenFalse: Finding | null = null;
  for (const part of parts) {
    if (part.whenTrue && (!best || part.whenTrue.strength > best.strength)) best = part.whenTrue;
    if (part.whenFalse && (!whenFalse || part.whenFalse.strength > whenFalse.strength))
      whenFalse = part.whenFalse;
  }
  let all = true;
  const learnFalse: Lesson[] = [];
  for (const { whenTrue, learnFalse: lessons } of parts) {
    if (!whenTrue || whenTrue.strength < 0.8 || (best?.bug && !whenTrue.bug)) all = false;
    for (const lesson of lessons) learnFalse.push(lesson);
  }
  if (!best || all) return verdictOf(best, whenFalse, [], learnFalse);
  const { callee, variable, strength, reason } = best;
  const isAnswer = callee !== '' && variable !== '' && !best.bug && !best.errorPointer && !best.nothing;
  if (isAnswer && areAbout?.(best)) return verdictOf(best, whenFalse, [], learnFalse);
  const how = best.bug ? { ...best, bug: false } : best;
  return verdictOf(finding(callee, variable, strength * 0.75, reason, how), whenFalse, [], learnFalse);
}

/** `0`, `-EBUSY`, `NULL`, another name or number; null for what is no constant. */
function constantOf(tokens: Tokens, range: Range): string | null {
  const size = range.last - range.first + 1;
  if (size === 1) {
    const word = wordAt(tokens, range.first);
    if (word !== '') return word;
    if (tokens.kind[range.first] !== tokenKind.number) return null;
    return textOf(tokens, range.first, range.first).replace(/[uUlL]+$/, '');
  }
  if (size === 2 && tokens.kind[range.first] === minus) {
    const inner = constantOf(tokens, { first: range.last, last: range.last });
    return inner === null ? null : `-${inner}`;
  }
  return null;
}
