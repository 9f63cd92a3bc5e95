// An expression's value, as far as it tells success from failure.

import {
  argumentsOf,
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
import { ampersand, caret, colon, minus, question, tilde } from '../../c/punctuators';
import { type Tokens, tokenKind } from '../../c/tokens';
import { answerOf, constantFact, type Fact, type Facts, nothingKnown } from './facts';
import {
  isErrno,
  isErrorAnswer,
  isErrorName,
  isFailureConstant,
  isFailureValue,
  isSuccessAnswer,
} from './vocabulary';

/** In place of a callee: the value is some bits of another, and no error code. */
export const masked = '&';

/** Some bits of another value. */
export const maskedFact = answerOf(masked);

/** `0`. */
export function isZero(tokens: Tokens, range: Range): boolean {
  const { first, last } = strip(tokens, range);
  const { kind, bytes, start, end } = tokens;
  return (
    first === last &&
    kind[first] === tokenKind.number &&
    end[first]! - start[first]! === 1 &&
    bytes[start[first]!] === 48
  );
}

/** The fact of a variable that is given this value. */
export function valueFact(tokens: Tokens, given: Range, facts: Facts): Fact {
  const range = strip(tokens, given);
  const { first, last } = range;
  if (last < first) return nothingKnown;
  const call = callOf(tokens, range);
  const literal = literalOf(tokens, range, call);
  if (literal !== null) return constantFact('failed', first, literal);
  if (first === last) {
    if (tokens.kind[first] === tokenKind.number) return constantFact('fine', first);
    const word = wordAt(tokens, first);
    if (word === 'NULL' || word === 'false') return constantFact('open', first);
    if (word === 'true') return constantFact('fine', first);
    if (/^[A-Z][A-Z0-9_]*$/.test(word)) return constantFact('fine', first);
  }
  if (call) {
    if (call.callee === 'PTR_ERR' || call.callee === 'PTR_ERR_OR_ZERO') {
      const [pointer] = argumentsOf(tokens, call);
      const link = pointer ? variableOf(tokens, pointer) : '';
      const known = facts.get(link);
      return answerOf(known?.callee ?? '', link, known?.status);
    }
    if (isFailureValue(call.callee)) {
      // `err = ERR_PTR(f())`: NULL when f() did not fail.
      const [argument] = call.callee === 'ERR_PTR' ? argumentsOf(tokens, call) : [];
      const inner = argument ? callOf(tokens, argument) : null;
      return inner ? answerOf(inner.callee) : constantFact('failed', first);
    }
    return answerOf(call.callee);
  }
  const variable = variableOf(tokens, range);
  if (variable !== '') return facts.get(variable) ?? nothingKnown;
  if (findAt(tokens, range, question) >= 0) {
    const either = returned(tokens, range, facts);
    if (either.outcome === 'fail') return constantFact('failed', first, either.errno);
    const [left, right] = calledEither(tokens, range);
    if (left && right) return answerOf(left.callee);
  }
  return takesBits(tokens, range) ? maskedFact : nothingKnown;
}

/** `n ? f() : g()`: the two calls, where both are ones. */
function calledEither(tokens: Tokens, range: Range): (Call | null | undefined)[] {
  const values = { first: findAt(tokens, range, question) + 1, last: range.last };
  return splitAt(tokens, values, colon).map((value) => callOf(tokens, value));
}

/** `x & MASK`, `x ^ y`. */
function takesBits({ kind, close }: Tokens, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (kind[at] === ampersand) return at > first;
    if (kind[at] === caret) return true;
    const end = close[at]!;
    if (end !== 0) at = end;
  }
  return false;
}

/** Calls that make another kind of value of an errno. */
const converters = new Set([
  'ERR_PTR',
  'cpu_to_be32',
  'htonl',
  'cpu_to_le32',
  'vmf_error',
  'ERR_CAST',
  'nfserrno',
  'errno_to_blk_status',
  'XA_ERROR',
]);

/** The errno of `-EXXX` and ERR_PTR(-EXXX), or another constant of failure; null for all else. */
export function literalFailure(tokens: Tokens, given: Range): string | null {
  const range = strip(tokens, given);
  return literalOf(tokens, range, callOf(tokens, range));
}

/** @param call what the range is as a call */
function literalOf(tokens: Tokens, { first, last }: Range, call: Call | null): string | null {
  if (tokens.kind[first] === minus && last === first + 1) {
    const word = wordAt(tokens, last);
    return isErrno(word) ? word : null;
  }
  if (first === last || tokens.kind[first + 1] === tokenKind.shift)
    return isFailureConstant(wordAt(tokens, first)) ? wordAt(tokens, first) : null;
  if (!call) return null;
  const converts = converters.has(call.callee);
  if (!converts && call.callee !== 'ERROR') return null;
  const [argument] = argumentsOf(tokens, call);
  if (!argument) return null;
  return converts ? literalFailure(tokens, argument) : wordAt(tokens, argument.first) || null;
}

/** `ERR_PTR(err)`: the errno that err is known to hold; ''. */
function handedErrno(tokens: Tokens, call: Call, facts: Facts): string {
  const [argument] = argumentsOf(tokens, call);
  const known = argument && call.callee === 'ERR_PTR' ? facts.get(variableOf(tokens, argument)) : undefined;
  return known?.status === 'failed' ? known.errno : '';
}

/** `handle(a, err)`: the errno that a call is told of; ''. It answers with a failure then. */
function toldErrno(tokens: Tokens, call: Call, facts: Facts): string {
  if (!facts.holdErrno()) return '';
  for (const argument of argumentsOf(tokens, call)) {
    const told = facts.get(variableOf(tokens, argument));
    if (told?.status === 'failed' && told.literalAt >= 0 && told.errno !== '') return told.errno;
  }
  return '';
}

/** `n < 0`, of a variable. */
function isNegative(tokens: Tokens, given: Range, variable: string): boolean {
  const { first, last } = strip(tokens, given);
  return variable !== '' && textOf(tokens, first, last) === `${variable} < 0`;
}

/** Whether a returned value reports a failure. */
export type Outcome = 'fail' | 'fine' | 'open';

/** What returning a value means; `errno` is '' where none is named. */
export function returned(
  tokens: Tokens,
  given: Range,
  facts: Facts,
): { readonly outcome: Outcome; readonly errno: string } {
  const range = strip(tokens, given);
  const { first, last } = range;
  const open = { outcome: 'open', errno: '' } as const;
  if (last < first) return open;
  const call = callOf(tokens, range);
  const literal = literalOf(tokens, range, call);
  if (literal !== null) return { outcome: 'fail', errno: literal };
  if (tokens.kind[first] === minus && last === first + 1) {
    if (tokens.kind[last] === tokenKind.number) return { outcome: 'fail', errno: '' };
    if (/^E[A-Z]+$/.test(wordAt(tokens, last))) return { outcome: 'fine', errno: '' };
  }
  // `~0U`.
  if (tokens.kind[first] === tilde && last === first + 1 && tokens.kind[last] === tokenKind.number)
    return { outcome: 'fail', errno: '' };
  const at = call ? -1 : findAt(tokens, range, question);
  if (at >= 0) {
    // `err ?: count`: what is left of it when there is no failure.
    if (tokens.kind[at + 1] === colon) {
      const left = { first, last: at - 1 };
      const known = returned(tokens, left, facts);
      if (known.outcome === 'fail') return known;
      const or = returned(tokens, { first: at + 2, last }, facts);
      // `err ?: -EINVAL`: a failure either way.
      const asked = callOf(tokens, left)?.callee === 'PTR_ERR' || isErrorName(variableOf(tokens, left));
      return asked && or.errno !== '' ? or : open;
    }
    const [left, right, further] = splitAt(tokens, { first: at + 1, last }, colon);
    if (!left || !right || further) return open;
    const either = returned(tokens, left, facts);
    const or = returned(tokens, right, facts);
    // `n < 0 ? n : -EIO`.
    if (or.errno !== '' && isNegative(tokens, { first, last: at - 1 }, variableOf(tokens, left))) return or;
    if (either.outcome !== 'fail' || or.outcome !== 'fail') return open;
    return { outcome: 'fail', errno: either.errno || or.errno };
  }
  if (call) {
    if (isFailureValue(call.callee)) return { outcome: 'fail', errno: handedErrno(tokens, call, facts) };
    if (call.callee === 'PTR_ERR') {
      const pointer = argumentsOf(tokens, call)[0];
      const status = pointer ? facts.get(variableOf(tokens, pointer))?.status : 'open';
      return status === 'failed' ? { outcome: 'fail', errno: '' } : open;
    }
    // What a call answers is not known here: a tail call may fail.
    const errno = toldErrno(tokens, call, facts);
    return errno === '' ? open : { outcome: 'fail', errno };
  }
  if (first === last) {
    const word = wordAt(tokens, first);
    if (word === 'NULL' || word === 'false') return open;
    if (word === 'true' || tokens.kind[first] === tokenKind.number) return { outcome: 'fine', errno: '' };
    if (isSuccessAnswer(word)) return { outcome: 'fine', errno: '' };
    if (isErrorAnswer(word)) return { outcome: 'fail', errno: word };
  }
  const variable = variableOf(tokens, range);
  const known = facts.get(variable);
  if (known?.status === 'failed') return { outcome: 'fail', errno: known.errno };
  if (known?.status === 'fine') return { outcome: 'fine', errno: '' };
  return open;
}
