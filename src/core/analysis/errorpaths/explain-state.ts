// An error path's state → the sentence that says what it was decided from.

import { formatCount } from '../../../shared/base/format';
import type { ErrorPath } from './error-paths';
import { evidence, stateCode } from './states';

/** One sentence. */
export function explainState({ state, guardCount, hits, evidence: by, region }: ErrorPath): string {
  const evaluated = Number.isNaN(guardCount)
    ? region.guardStart === 0
      ? 'it has no guard, and the code before it ran'
      : 'its guard owns no code, and the code before it ran'
    : `its guard was evaluated ${times(guardCount)}`;
  switch (state) {
    case stateCode.tested:
      return by === evidence.arcs
        ? `It owns no code, and arcs that lead from its guard into it were taken ${times(hits)}.`
        : `Its lines ran, ${times(hits)}.`;
    case stateCode.almost:
      return by === evidence.arcs
        ? `It owns no code; ${evaluated}, and no arc that leads into it was ever taken.`
        : `Its lines never ran; ${evaluated}.`;
    case stateCode.unreached:
      return Number.isNaN(guardCount)
        ? 'Neither its lines nor the code before them ever ran.'
        : 'Its guard was never evaluated.';
    case stateCode.unknown:
      return Number.isNaN(guardCount)
        ? 'Neither it nor a guard of it owns code that would tell.'
        : `It owns no code; ${evaluated}, and where the arcs out of the guard lead does not tell whether it ran.`;
    default:
      return 'The compiler kept nothing of it, nor of its guard.';
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${formatCount(count)} times`;
}
