// An error region → what makes it run.
//
// A rung of an unwind ladder has the trigger of most that leads to it, what asserts that something cannot happen runs by a bug
// alone, and a few signs say a cause outright (outright.ts). All others are told to a model, word by word, that was learned from
// labelled functions (docs/adr/0012).

import { type Trigger, triggers } from '../../../shared/api/error-paths';
import { keywords, type Tokens } from '../../c/tokens';
import { LinearModel } from './learned/linear-model';
import type { RegionTeller } from './learned/region-words';
import { triggerWeights } from './learned/trigger-weights';
import { outrightSign } from './outright';
import type { FoundRegion } from './regions';

/** A trigger and a sentence that says why. */
export interface Cause {
  readonly trigger: Trigger;
  readonly reason: string;
}

/** Whether a region's trigger is for the model to say. */
export function isForModel({ origin }: FoundRegion): boolean {
  return origin.kind !== 'rung' && !origin.bug;
}

/**
 * Works out a region's trigger.
 *
 * @param teller that of the source
 * @param name that of the function around the region
 * @param triggerOf the triggers of regions that have been worked out before, for rungs
 */
export function triggerOf(
  tokens: Tokens,
  region: FoundRegion,
  teller: RegionTeller,
  name: string,
  triggerOf: (region: FoundRegion) => Trigger,
): Cause {
  const { origin } = region;
  if (origin.kind === 'rung') return rungTrigger(origin.causes.map(triggerOf));
  if (origin.bug) return { trigger: 'impossible', reason: 'only a bug of the kernel makes it run' };
  const outright = outrightSign(tokens, region, teller.file);
  if (outright) return outright;
  const heard = listener();
  heard.begin();
  teller.tell(region, name, heard);
  const likeliest = heard.likeliest();
  const trigger = triggers[likeliest]!;
  const callee = origin.finding?.callee ?? '';
  const word = heard.strongest(likeliest, (word) => word !== callee && !ofC.has(word));
  return { trigger, reason: because(trigger, callee, word) };
}

let model: LinearModel | null = null;

/** The model, made when it is first asked: not all who load this file ask. */
function listener(): LinearModel {
  model ??= new LinearModel(triggers.length, triggerWeights);
  return model;
}

/** Words of C that say little, whatever they weigh. */
const ofC: ReadonlySet<string> = new Set([
  ...keywords,
  ...['sizeof', 'NULL', 'true', 'false', 'likely', 'unlikely'],
]);

function because(trigger: Trigger, callee: string, word: string): string {
  const said = callee === '' ? whyAlone[trigger] : `${callee}() ${whyCallee[trigger]}`;
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

/** Of what leads to a rung: all of one kind, or the commonest. */
function rungTrigger(causes: readonly Trigger[]): Cause {
  const counts = new Map<Trigger, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.size > 1 && counts.get('propagated') === most)
    return { trigger: 'propagated', reason: 'several failures lead here' };
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return { trigger: 'propagated', reason: 'a failure before leads here' };
  return {
    trigger: best[0],
    reason:
      counts.size === 1 ? 'all that leads here has this cause' : 'most of what leads here has this cause',
  };
}
