// An expression's value, as far as it tells success from failure.

import {
  argumentsOf,
  type Call,
  callOf,
  findAt,
  opens,
  type Range,
  splitAt,
  strip,
  variableOf,
  wordAt,
} from '../../c/expressions';
import { ampersand, colon, minus, question } from '../../c/punctuators';
import { type Tokens, tokenKind } from '../../c/tokens';
import { type Fact, type Facts, fact } from './facts';
import { isErrno, isErrorAnswer, isFailureConstant, isFailureValue } from './vocabulary';

/** In place of a callee: the value is some bits of another, and no error code. */
export const masked = '&';

/** The fact of a variable that is given this value. */
export function valueFact(tokens: Tokens, given: Range, facts: Facts): Fact {
  const range = strip(tokens, given);
  const { first, last } = range;
  if (last < first) return fact({});
  const call = callOf(tokens, range);
  const literal = literalOf(tokens, range, call);
  if (literal !== null) return fact({ status: 'failed', errno: literal, literalAt: first });
  if (first === last) {
    if (tokens.kind[first] === tokenKind.number) return fact({ status: 'fine', literalAt: first });
    const word = wordAt(tokens, first);
    if (word === 'NULL' || word === 'false') return fact({ literalAt: first });
    if (word === 'true') return fact({ status: 'fine', literalAt: first });
    if (/^[A-Z][A-Z0-9_]*$/.test(word)) return fact({ status: 'fine', literalAt: first });
  }
  if (call) {
    if (call.callee === 'PTR_ERR' || call.callee === 'PTR_ERR_OR_ZERO') {
      const [pointer] = argumentsOf(tokens, call);
      const link = pointer ? variableOf(tokens, pointer) : '';
      const known = facts.get(link);
      return fact({ status: known?.status ?? 'open', callee: known?.callee ?? '', link });
    }
    if (isFailureValue(call.callee)) return fact({ status: 'failed', literalAt: first });
    return fact({ callee: call.callee });
  }
  const variable = variableOf(tokens, range);
  if (variable !== '') return facts.get(variable) ?? fact({});
  if (findAt(tokens, range, isQuestionMark) >= 0) {
    const either = returned(tokens, range, facts);
    if (either.outcome === 'fail') return fact({ status: 'failed', errno: either.errno, literalAt: first });
  }
  return takesBits(tokens, range) ? fact({ callee: masked }) : fact({});
}

function isQuestionMark(kind: number): boolean {
  return kind === question;
}

/** `x & MASK`. */
function takesBits({ kind, close }: Tokens, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const here = kind[at]!;
    if (here === ampersand) return at > first;
    if (opens(here)) at = close[at]!;
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
  const at = call ? -1 : findAt(tokens, range, isQuestionMark);
  if (at >= 0) {
    // `err ?: count`: what is left of it when there is no failure.
    if (tokens.kind[at + 1] === colon) {
      const known = returned(tokens, { first, last: at - 1 }, facts);
      return known.outcome === 'fail' ? known : open;
    }
    const sides = splitAt(tokens, { first: at + 1, last }, colon);
    const outcomes = sides.map((side) => returned(tokens, side, facts));
    const all = sides.length === 2 && outcomes.every(({ outcome }) => outcome === 'fail');
    return all ? { outcome: 'fail', errno: outcomes.find(({ errno }) => errno !== '')?.errno ?? '' } : open;
  }
  if (call) {
    if (isFailureValue(call.callee)) return { outcome: 'fail', errno: handedErrno(tokens, call, facts) };
    if (call.callee === 'PTR_ERR') {
      const pointer = argumentsOf(tokens, call)[0];
      const status = pointer ? facts.get(variableOf(tokens, pointer))?.status : 'open';
      return status === 'failed' ? { outcome: 'fail', errno: '' } : open;
    }
    // What a call answers is not known here: a tail call may fail.
    return open;
  }
  if (first === last) {
    const word = wordAt(tokens, first);
    if (word === 'NULL' || word === 'false') return open;
    if (word === 'true' || tokens.kind[first] === tokenKind.number) return { outcome: 'fine', errno: '' };
    if (isErrorAnswer(word)) return { outcome: 'fail', errno: word };
  }
  const variable = variableOf(tokens, range);
  const known = facts.get(variable);
  if (known?.status === 'failed') return { outcome: 'fail', errno: known.errno };
  if (known?.status === 'fine') return { outcome: 'fine', errno: '' };
  return open;
}
