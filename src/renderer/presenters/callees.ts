// A callee that never failed → what that means, in a sentence.

import type { NeverFailedCallee } from '../../shared/api/error-paths';
import { formatCount, formatQuantity } from '../../shared/base/format';

/** `kmalloc() was called 1,204 times and never failed; 37 callers' cleanup is untested`. */
export function calleeSentence({ callee, calls, callers, regions }: NeverFailedCallee): string {
  const times = calls === 1 ? 'once' : `${formatCount(calls)} times`;
  const whose = callers === 1 ? "1 caller's" : `${formatCount(callers)} callers'`;
  return `${callee}() was called ${times} and never failed; ${whose} cleanup is untested (${formatQuantity(regions, 'error path')})`;
}
