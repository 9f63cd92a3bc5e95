// What a label leads to, as far as it is known where a goto stands or control falls into it: the answer that is returned behind it.

import { callOf, textOf, variableOf, wordAt } from '../../c/expressions';
import type { Statement } from '../../c/statements';
import type { Tokens } from '../../c/tokens';
import { lastOf } from './calls';
import { Facts, nothingKnown } from './facts';
import type { Label } from './labels';
import type { Step } from './left-overs';
import { returned, valueFact } from './values';
import { isErrorLabel, isErrorName, isUndoing } from './vocabulary';

type Answer = ReturnType<typeof returned>;

/** What a label returns, as far as it is known where a goto stands; null where another way out may be taken first. */
export function valueBehind(tokens: Tokens, label: Label, facts: Facts): Answer | null {
  const asked = label.asked === '' ? undefined : facts.get(label.asked);
  if (asked?.status === 'failed') return { outcome: 'fail', errno: asked.errno };
  if (!label.tail) return null;
  const constant = returned(tokens, label.tail, Facts.none());
  // `if (err) return err; return -EAGAIN;` fails either way.
  if (constant.outcome !== 'open' && !label.certain) return isErrorName(label.asked) ? constant : null;
  return returned(tokens, label.tail, factsAtReturn(tokens, label, facts));
}

/** Facts as they are at a label's return: what is assigned on the way there is not known. */
export function factsAtReturn(tokens: Tokens, label: Label, facts: Facts): Facts {
  if (label.assigned.length === 0) return facts;
  const later = facts.fork();
  for (const { target, value } of label.assigned) {
    later.set(target, label.certain ? valueFact(tokens, value, later) : nothingKnown);
  }
  return later;
}

/** `set_status: *status = err;`: what a label's first statement does with an errno that is known where a goto stands. */
export function handedOn(tokens: Tokens, { next }: Label, facts: Facts): Answer | null {
  if (next?.kind !== 'plain' || !facts.holdErrno()) return null;
  for (let at = next.first + 1; at < next.last; at++) {
    const name = wordAt(tokens, at);
    const known = name !== '' && isErrorName(name) ? facts.get(name) : undefined;
    if (known?.status === 'failed' && known.errno !== '') return { outcome: 'fail', errno: known.errno };
  }
  return null;
}

/** `ret = f(); goto error;` where success comes to the label too: what is returned may be either. */
export function answersUntested(tokens: Tokens, label: Label | undefined, facts: Facts): boolean {
  if (!label?.tail || label.gotoOnly) return false;
  const known = facts.get(variableOf(tokens, label.tail));
  return known?.status === 'open' && known.callee !== '';
}

/** Whether a label's return answers with a constant other than 0, as far as is known here. */
export function isPositive(tokens: Tokens, label: Label | undefined, facts: Facts): boolean {
  if (!label?.tail) return false;
  const at = facts.get(variableOf(tokens, label.tail))?.literalAt ?? -1;
  return at >= 0 && textOf(tokens, at, at) !== '0';
}

/** Whether what is returned behind a label is known to be a failure where control falls into it. */
export function fallsFailing(tokens: Tokens, label: Label | undefined, facts: Facts): boolean {
  if (!label?.tail || !label.certain) return false;
  return returned(tokens, label.tail, factsAtReturn(tokens, label, facts)).outcome === 'fail';
}

/** `if (added) return 0; module_put(owner); err_module:`: behind a success, something is undone before a rung is come to. */
export function fallsUndoing(tokens: Tokens, name: string, steps: readonly Step[]): boolean {
  if (!isErrorLabel(name)) return false;
  let at = steps.length;
  while (at > 0 && steps[at - 1]!.statement.kind === 'plain') at--;
  const before = steps[at - 1];
  const first = steps[at]?.statement;
  if (before?.statement.kind !== 'if' || !first || before.flow.fines + before.flow.opens === 0) return false;
  const call = callOf(tokens, { first: first.first, last: lastOf(tokens, first) });
  return call !== null && isUndoing(call.callee);
}

/** The errno that one of the statements right before a label sets, if it is returned behind it, and where it is set. */
export function errnoBefore(
  tokens: Tokens,
  label: Label | undefined,
  list: readonly Statement[],
  index: number,
  facts: Facts,
): Step['fallsFailed'] {
  const tail = label?.tail;
  const variable = tail ? variableOf(tokens, tail) : '';
  const known = variable === '' ? undefined : facts.get(variable);
  if (known?.status !== 'failed') return null;
  for (let from = index - 1; list[from]?.kind === 'plain'; from--) {
    if (known.literalAt >= list[from]!.first) return { errno: known.errno, from };
  }
  return null;
}
