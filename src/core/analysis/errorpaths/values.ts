// An expression's value, as far as it tells success from failure.

import {
  argumentsOf,
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
  const literal = literalFailure(tokens, range);
  if (literal !== null) return fact({ status: 'failed', errno: literal, literalAt: first });
  if (first === last) {
    if (tokens.kind[first] === tokenKind.number) return fact({ status: 'fine', literalAt: first });
    const word = wordAt(tokens, first);
    if (word === 'NULL' || word === 'false') return fact({ literalAt: first });
    if (word === 'true') return fact({ status: 'fine', literalAt: first });
    if (/^[A-Z][A-Z0-9_]*$/.test(word)) return fact({ status: 'fine', literalAt: first });
  }
  const either = returned(tokens, range, facts);
  if (either.outcome === 'fail' && findAt(tokens, range, (kind) => kind === question) >= 0)
    return fact({ status: 'failed', errno: either.errno, literalAt: first });
  const call = callOf(tokens, range);
  if (call) {
    if (/^PTR_ERR(_OR_ZERO)?$/.test(call.callee)) {
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
  return takesBits(tokens, range) ? fact({ callee: masked }) : fact({});
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

/** The errno of `-EXXX` and ERR_PTR(-EXXX), or another constant of failure; null for all else. */
export function literalFailure(tokens: Tokens, given: Range): string | null {
  const { first, last } = strip(tokens, given);
  if (tokens.kind[first] === minus && last === first + 1) {
    const word = wordAt(tokens, last);
    return isErrno(word) ? word : null;
  }
  if (first === last) return isFailureConstant(wordAt(tokens, first)) ? wordAt(tokens, first) : null;
  const call = callOf(tokens, { first, last });
  if (!call) return null;
  const [argument] = argumentsOf(tokens, call);
  if (call.callee === 'ERROR' && argument) return wordAt(tokens, argument.first) || null;
  if (
    /^(ERR_PTR|cpu_to_be32|htonl|cpu_to_le32|vmf_error|ERR_CAST|nfserrno|errno_to_blk_status|XA_ERROR)$/.test(
      call.callee,
    ) &&
    argument
  ) {
    return literalFailure(tokens, argument);
  }
  return null;
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
  const literal = literalFailure(tokens, range);
  if (literal !== null) return { outcome: 'fail', errno: literal };
  if (tokens.kind[first] === minus && last === first + 1) {
    if (tokens.kind[last] === tokenKind.number) return { outcome: 'fail', errno: '' };
    if (/^E[A-Z]+$/.test(wordAt(tokens, last))) return { outcome: 'fine', errno: '' };
  }
  const at = findAt(tokens, range, (kind) => kind === question);
  if (at >= 0) {
    const sides = splitAt(tokens, { first: at + 1, last }, colon);
    const outcomes = sides.map((side) => returned(tokens, side, facts));
    const all = sides.length === 2 && outcomes.every(({ outcome }) => outcome === 'fail');
    return all ? { outcome: 'fail', errno: outcomes.find(({ errno }) => errno !== '')?.errno ?? '' } : open;
  }
  const call = callOf(tokens, range);
  if (call) {
    if (isFailureValue(call.callee)) return { outcome: 'fail', errno: '' };
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
