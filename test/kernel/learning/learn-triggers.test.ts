// The weights in the sources are those that the labels give: who changes what is told of a region must learn anew.

import { describe, expect, it } from 'vitest';
import { unit } from '../../../src/core/analysis/errorpaths/learned/linear-model';
import { triggerWeights } from '../../../src/core/analysis/errorpaths/learned/trigger-weights';
import { triggers } from '../../../src/shared/api/error-paths';
import { hasKernel, whyNoKernel } from '../../support/kernel-data';
import { learnedWeights } from './learn-triggers';

/** Twentieths by which a weight may differ: machines round the last digits of exp() in ways of their own. */
const tolerance = 1;
/** The largest weight that is not written: one that is missing is that large at most. */
const unwritten = 1;

/** A minute of arithmetic where nothing else runs, several on a machine that is slow or shared. */
const slowly = 600_000;

function read(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const line of text.split('\n').filter((line) => line !== '')) {
    const [feature, entries] = line.split('\t');
    for (const entry of entries!.split(' ')) {
      const [of, weight] = entry.split(':');
      weights.set(`${feature} ${of}`, Number(weight));
    }
  }
  return weights;
}

if (!hasKernel) console.warn(`learning is skipped: ${whyNoKernel}`);

describe.skipIf(!hasKernel)('weights of triggers', () => {
  it(
    'are what `npm run learn` writes',
    () => {
      const kept = read(triggerWeights);
      // There is one answer; from near it the way is shorter.
      const learned = read(
        learnedWeights((feature) => triggers.map((_, of) => (kept.get(`${feature} ${of}`) ?? 0) / unit)),
      );
      expect(learned.size).toBeGreaterThan(10_000);
      const different = [...new Set([...kept.keys(), ...learned.keys()])].filter((key) => {
        const [one, other] = [kept.get(key), learned.get(key)];
        if (one === undefined || other === undefined)
          return Math.abs((one ?? other)!) > unwritten + tolerance;
        return Math.abs(one - other) > tolerance;
      });
      expect(different).toEqual([]);
    },
    slowly,
  );
});
