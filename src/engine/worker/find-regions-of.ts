// Tokens of sources → the error regions in each. The second of three jobs.

import { findRegions } from '../../core/analysis/errorpaths/find-error-paths';
import { type InjectableFunction, parseErrorInjection } from '../../core/analysis/recipes/error-injection';
import { inOneBuffer } from '../../core/bytes/pack';
import { tokensIn } from '../../core/c/shared-tokens';
import type { Job, JobResult } from './messages';

/** Does a job. */
export function findRegionsOf({
  tokenized,
}: Extract<Job, { kind: 'find-regions' }>): JobResult<'find-regions'> {
  const found = tokenized.sources.map(({ file, tokens: span }) => {
    const tokens = tokensIn(tokenized.room, span);
    return findRegions(tokens, file, injectableIn(tokens.bytes));
  });
  const regions = inOneBuffer(found.map((source) => source.regions));
  const outlines = inOneBuffer(found.map((source) => source.outlines));
  return {
    answer: { regions: regions.packs, outlines: outlines.packs },
    transfer: [regions.buffer, outlines.buffer],
  };
}

function injectableIn(text: Uint8Array): readonly InjectableFunction[] {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return bytes.includes('ALLOW_ERROR_INJECTION') ? parseErrorInjection(bytes.toString('latin1')) : [];
}
