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
import type { RegionOutline } from './regions';

/** A trigger, and what tells it. */
export interface Cause {
  readonly trigger: Trigger;
  /** A sentence that says why; '' where the model says it. */
  readonly reason: string;
  /** The word that spoke most for what the model says; '' for none. */
  readonly word: string;
}

/** Whether a region's trigger is for the model to say. */
export function isForModel({ origin }: RegionOutline): boolean {
  return origin.kind !== 'rung' && !origin.bug;
}

/**
 * Works out a region's trigger.
 *
 * @param teller that of the source
 * @param name that of the function around the region
 * @param before the triggers of the regions that jump here, for rungs
 */
export function causeOf(
  tokens: Tokens,
  region: RegionOutline,
  teller: RegionTeller,
  name: string,
  before: readonly Trigger[],
): Cause {
  const { origin } = region;
  if (origin.kind === 'rung') {
    if (origin.errno === 'EFAULT') return cause('usercopy', 'memory of user space was not there');
    return rungTrigger(before);
  }
  if (origin.bug) return cause('impossible', 'only a bug of the kernel makes it run');
  const outright = outrightSign(tokens, region, teller.file);
  if (outright) return cause(outright.trigger, outright.reason);
  const heard = listener();
  heard.begin();
  teller.tell(region, name, heard);
  const likeliest = heard.likeliest();
  const callee = origin.finding?.callee ?? '';
  const word = heard.strongest(likeliest, (word) => word !== callee && !ofC.has(word));
  return { trigger: triggers[likeliest]!, reason: '', word };
}

function cause(trigger: Trigger, reason: string): Cause {
  return { trigger, reason, word: '' };
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

/** Of what leads to a rung: all of one kind, or the commonest. */
function rungTrigger(causes: readonly Trigger[]): Cause {
  const counts = new Map<Trigger, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.size > 1 && counts.get('propagated') === most)
    return cause('propagated', 'several failures lead here');
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return cause('propagated', 'a failure before leads here');
  return cause(
    best[0],
    counts.size === 1 ? 'all that leads here has this cause' : 'most of what leads here has this cause',
  );
}
