// Error regions of sources → what makes each of them run. The last of three jobs.

import { tellCauses } from '../../core/analysis/errorpaths/tell-causes';
import { inOneBuffer } from '../../core/bytes/pack';
import { tokensIn } from '../../core/c/shared-tokens';
import type { Job, JobResult } from './messages';
import { giveBackRoom } from './token-rooms';

/** Does a job. The memory of the tokens is kept for sources that are read next. */
export function tellCausesOf({
  tokenized,
  outlines,
}: Extract<Job, { kind: 'tell-causes' }>): JobResult<'tell-causes'> {
  const { room, sources } = tokenized;
  const causes = inOneBuffer(
    sources.map(({ file, tokens }, at) => tellCauses(tokensIn(room, tokens), file, outlines[at]!)),
  );
  giveBackRoom(room);
  return { answer: { causes: causes.packs }, transfer: [causes.buffer] };
}
