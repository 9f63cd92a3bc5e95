// A line → the unwind ladder of the function around it: which rungs ever ran, and who jumps there.

import { type CoverageModel, lowerBound } from '../../model/coverage-model';
import type { ErrorPath, FileErrorPaths } from './error-paths';
import type { SourceFunction, SourceRung } from './source-regions';
import { stateCode } from './states';

/** A rung with what is known of it. */
export interface Rung {
  readonly rung: SourceRung;
  /** `stateCode`. */
  readonly state: number;
  /** NaN where nothing tells. */
  readonly hits: number;
  /** The jumps to it, with the path that each stands in; null where it stands in none. */
  readonly jumps: readonly { readonly line: number; readonly path: ErrorPath | null }[];
}

/** The ladder around `line`; null where there is no function. */
export function ladderAt(
  model: CoverageModel,
  file: FileErrorPaths,
  line: number,
): { readonly function: SourceFunction; readonly rungs: readonly Rung[] } | null {
  const fn = file.source.functions.find(({ startLine, endLine }) => line >= startLine && line <= endLine);
  if (!fn) return null;
  const rungs: Rung[] = [];
  for (const rung of fn.rungs) {
    const jumps = rung.jumps.map((jump) => ({
      line: jump,
      path: file.paths.find(({ region }) => jump >= region.startLine && jump <= region.endLine) ?? null,
    }));
    rungs.push({ rung, jumps, ...stateOf(model, file.file, rung, jumps) });
  }
  return { function: fn, rungs };
}

/** A rung's own lines decide; where it owns no code, those who jump to it do, if all of them are known. */
function stateOf(
  model: CoverageModel,
  file: number,
  rung: SourceRung,
  jumps: Rung['jumps'],
): { state: number; hits: number } {
  const line = model.line.subarray(model.fileLine[file]!, model.fileLine[file + 1]!);
  const count = model.lineCount.subarray(model.fileLine[file]!, model.fileLine[file + 1]!);
  const from = jumps.map(({ path }) => path);
  const reached = from.some((path) => path !== null && path.guardCount > 0);
  const untested = reached ? stateCode.almost : stateCode.unreached;
  const first = lowerBound(line, rung.startLine);
  if (line[first]! <= rung.endLine) {
    let most = 0;
    for (let at = first; line[at]! <= rung.endLine; at++) most = Math.max(most, count[at]!);
    if (most > 0) return { state: stateCode.tested, hits: count[first]! > 0 ? count[first]! : most };
    return { state: untested, hits: 0 };
  }
  const tested = from.filter((path) => path?.state === stateCode.tested);
  if (tested.length > 0) {
    // Some of the jumps may be unknown: this is what is known to have come.
    return { state: stateCode.tested, hits: tested.reduce((sum, path) => sum + path!.hits, 0) };
  }
  return { state: stateCode.unknown, hits: Number.NaN };
}
