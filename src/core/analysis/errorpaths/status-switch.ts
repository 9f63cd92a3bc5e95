// A switch over what something answered, `switch (err) { case 0: … case -ENOMEM: … }`: which of its cases are of failures.

import { assignmentsOf, mentions, type Range, textOf, variableOf, wordAt } from '../../c/expressions';
import { minus } from '../../c/punctuators';
import type { Statement } from '../../c/statements';
import type { Tokens } from '../../c/tokens';
import { lastOf } from './calls';
import { isErrno, isErrorName, isFailureConstant } from './vocabulary';

const isFailure = (name: string): boolean =>
  isFailureConstant(name) || /_(FAIL|FAILED|FAILURE|ERROR)$/.test(name);

/** Whether a switch goes through what happened: success is one of its cases, and a failure another. */
export function isStatusSwitch(tokens: Tokens, guard: Range, list: readonly Statement[]): boolean {
  if (!isErrorName(variableOf(tokens, guard))) return false;
  let hasSuccess = false;
  let hasFailure = false;
  for (const { kind, first } of list) {
    if (kind !== 'case') continue;
    const name = textOf(tokens, first + 1, first + 1);
    hasSuccess ||= name === '0' || /_(OK|SUCCESS)$/.test(name);
    hasFailure ||= tokens.kind[first + 1] === minus || isFailure(name);
  }
  return hasSuccess && hasFailure;
}

/** What is asked for once more, or elsewhere, or need not be there. */
const mayBeFine = /DELAY|MOVED|NOENT|NOKEY|EEXIST|EINPROGRESS/;

/** Whether a case of such a switch is of failures alone: an errno's, or that of all others. */
export function isFailureCase(tokens: Tokens, label: Statement): boolean {
  if (label.kind !== 'case') return false;
  if (label.isDefault) return true;
  if (tokens.kind[label.first + 1] !== minus) return isFailure(wordAt(tokens, label.first + 1));
  const name = wordAt(tokens, label.first + 2);
  return isErrno(name) && !mayBeFine.test(name);
}

/** Whether what stands in a case makes up for the failure: it begins again, or puts a success in its place. */
export function makesUpFor(tokens: Tokens, list: readonly Statement[], guard: Range): boolean {
  const all = { first: list[0]!.first, last: list.at(-1)!.last };
  if (mentions(tokens, all, (name) => name.includes('restart'))) return true;
  return putsRight(tokens, list, guard);
}

/** `status = 0`, of the variable that the switch is over. */
export function putsRight(tokens: Tokens, list: readonly Statement[], guard: Range): boolean {
  const variable = variableOf(tokens, guard);
  return list.some(
    (statement) =>
      statement.kind === 'plain' &&
      assignmentsOf(tokens, { first: statement.first, last: lastOf(tokens, statement) }).some(
        ({ target, value }) => target === variable && textOf(tokens, value.first, value.last) === '0',
      ),
  );
}
