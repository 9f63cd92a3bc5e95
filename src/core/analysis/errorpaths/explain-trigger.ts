// An error path's trigger → the sentence that says what it was decided from. It is made when somebody asks: to make, keep and
// read one for each of tens of thousands takes a part of a cold run.

import { type Trigger, triggers } from '../../../shared/api/error-paths';
import type { SourceRegion } from './source-regions';

/** One sentence, as those of `SourceRegion.reasons` are. */
export function explainTrigger({ trigger, callee, cause, word }: SourceRegion): string {
  if (cause !== '') return cause;
  const name = triggers[trigger]!;
  const said = callee === '' ? whyAlone[name] : `${callee}() ${whyCallee[name]}`;
  return word === '' ? said : `${said}: so says ${word}`;
}

/** What happens in the function itself. */
const whyAlone: Readonly<Record<Trigger, string>> = {
  alloc: 'memory is not to be had',
  usercopy: 'an address of user space is bad',
  io: 'a transfer fails',
  argument: 'what was passed or received is not valid',
  privilege: 'a right is missing',
  state: 'the object is not in a state for it',
  hardware: 'a device is not there or does not answer',
  unsupported: 'it is not supported',
  propagated: 'a failure from before is handed on',
  impossible: 'only a bug of the kernel makes it run',
};

/** What the callee does. */
const whyCallee: Readonly<Record<Trigger, string>> = {
  alloc: 'fails for want of memory',
  usercopy: 'fails on a bad address',
  io: 'fails when a transfer does',
  argument: 'finds what was passed or received not valid',
  privilege: 'finds a right missing',
  state: 'finds the object in another state',
  hardware: 'finds no device, or no answer of it',
  unsupported: 'finds that it is not supported',
  propagated: 'fails for reasons of its own',
  impossible: 'fails by a bug of the kernel alone',
};
