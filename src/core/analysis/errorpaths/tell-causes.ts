// The error regions of a source → what makes each of them run.

import type { Trigger } from '../../../shared/api/error-paths';
import type { Tokens } from '../../c/tokens';
import { RegionTeller } from './learned/region-words';
import { unpackOutlines } from './outlines';
import { packCauses } from './pack-regions';
import { type Cause, causeOf } from './triggers';

/**
 * Tells what makes the regions of a source run.
 *
 * @param outlines what `findRegions` packed of them
 * @returns their causes, packed
 */
export function tellCauses(tokens: Tokens, file: string, outlines: Uint8Array): Uint8Array {
  const teller = new RegionTeller(tokens, file);
  const causes: Cause[] = [];
  unpackOutlines(outlines, (name, regions) => {
    const first = causes.length;
    const triggerOf = (place: number): Trigger => (place < 0 ? 'propagated' : causes[first + place]!.trigger);
    for (const region of regions)
      causes.push(causeOf(tokens, region, teller, name, region.causes.map(triggerOf)));
  });
  return packCauses(causes);
}
