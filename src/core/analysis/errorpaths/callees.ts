// Error paths → the functions that were called, never failed, and whose failure somebody is prepared for.

import type { NeverFailedCallee } from '../../../shared/api/error-paths';
import { type ErrorPaths, impossible } from './error-paths';
import { stateCode } from './states';

/**
 * Callees that were called and never failed, most calls first. One of whose regions nothing can be told is left out: it may
 * have failed there.
 */
export function neverFailed(errorPaths: ErrorPaths): NeverFailedCallee[] {
  interface Found {
    calls: number;
    regions: number;
    mayHaveFailed: boolean;
    readonly callers: Set<string>;
    /** A guard may lead to several regions. */
    readonly guards: Set<string>;
  }
  const found = new Map<string, Found>();
  for (const { file, function: fn, region, trigger, state, guardCount } of errorPaths.all()) {
    if (region.callee === '' || trigger === impossible || state === stateCode.noCode) continue;
    let callee = found.get(region.callee);
    if (!callee) {
      callee = { calls: 0, regions: 0, mayHaveFailed: false, callers: new Set(), guards: new Set() };
      found.set(region.callee, callee);
    }
    callee.regions++;
    callee.callers.add(`${file} ${fn.startLine}`);
    if (state === stateCode.tested || (state === stateCode.unknown && guardCount !== 0))
      callee.mayHaveFailed = true;
    const guard = `${file} ${region.guardStart}`;
    if (!callee.guards.has(guard)) callee.calls += guardCount || 0;
    callee.guards.add(guard);
  }
  return [...found]
    .filter(([, { calls, mayHaveFailed }]) => calls > 0 && !mayHaveFailed)
    .map(([callee, { calls, callers, regions }]) => ({ callee, calls, callers: callers.size, regions }))
    .sort((a, b) => b.calls - a.calls || (a.callee < b.callee ? -1 : 1));
}
