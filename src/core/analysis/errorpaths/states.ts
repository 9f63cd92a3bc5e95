// What the text says of a file's error regions, and what a snapshot counted in the file → the state of each region.
//
// Lines of the region that own code decide. Half of all regions own none: `if (!p) return -ENOMEM;` becomes one arc to the
// function's exit. There the guard's arcs decide, each sorted by where it leads: on within the guard, to where control goes
// when the guard is false, or into the region. An arc that fits two of these, or none, says nothing; neither do arcs that
// do not add up to the guard's count, for then some ways out of the guard are not among them (inlined code has some of
// its own). All of this is asked per object and summed: an inline function of a header differs from object to object.

import { branchTarget } from '../../model/branch-targets';
import type { FileCounts, FileSegment } from '../../model/counted-files';
import { lowerBound } from '../../model/coverage-model';
import type { SourceFunction, SourceRegion, SourceRegions } from './source-regions';

/** Places in `errorStates` of the contract. */
export const stateCode = { tested: 0, almost: 1, unreached: 2, unknown: 3, noCode: 4 } as const;

/** What decided a state. */
export const evidence = {
  /** Nothing did. */
  none: 0,
  /** Lines of the region. */
  lines: 1,
  /** Arcs out of the guard. */
  arcs: 2,
  /** The guard was never evaluated. */
  guard: 3,
} as const;

/** States of a file's regions, one entry per region. */
export interface RegionStates {
  /** 1 for regions of functions that have code in some object; the others are not in this build. */
  readonly built: Uint8Array;
  /** `stateCode`. */
  readonly state: Uint8Array;
  /** How often the guard was evaluated; NaN where nothing tells. */
  readonly guardCount: Float64Array;
  /** How often the region ran; NaN where nothing tells. */
  readonly hits: Float64Array;
  /** `evidence`. */
  readonly evidence: Uint8Array;
}

/** Decides the states of all regions of one source file. */
export function decideStates(counts: FileCounts, source: SourceRegions): RegionStates {
  const { functions, regions } = source;
  const states: RegionStates = {
    built: new Uint8Array(regions.length),
    state: new Uint8Array(regions.length).fill(stateCode.noCode),
    guardCount: new Float64Array(regions.length).fill(Number.NaN),
    hits: new Float64Array(regions.length).fill(Number.NaN),
    evidence: new Uint8Array(regions.length),
  };
  const built = functions.map(({ startLine, endLine }) => counts.hasCodeIn(startLine, endLine));
  const guards = countGuards(regions);
  regions.forEach((region, at) => {
    if (!built[region.function]) return;
    states.built[at] = 1;
    const fn = functions[region.function]!;
    // What leads out of a switch cannot be told apart by elimination.
    const alone = guards.get(guardKey(region)) === 1 && region.way !== 'switch';
    const sum = new Sum();
    for (const segment of counts.segments) sum.add(decideInObject(segment, fn, region, alone));
    const decided = sum.decide(() => counts.isApproximate(region.startLine, region.endLine));
    states.state[at] = decided.state;
    states.guardCount[at] = decided.guardCount;
    states.hits[at] = decided.hits;
    states.evidence[at] = decided.evidence;
  });
  return states;
}

/** How many regions share each guard. */
function countGuards(regions: readonly SourceRegion[]): Map<number, number> {
  const count = new Map<number, number>();
  for (const region of regions) {
    const key = guardKey(region);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}

function guardKey({ guardStart, guardEnd }: SourceRegion): number {
  return guardStart * 2 ** 26 + guardEnd;
}

/** What one object says of a region. */
interface Decided {
  readonly state: number;
  readonly guardCount: number;
  readonly hits: number;
  readonly evidence: number;
}

const nothing: Decided = {
  state: stateCode.noCode,
  guardCount: Number.NaN,
  hits: Number.NaN,
  evidence: evidence.none,
};

function decideInObject(
  segment: FileSegment,
  fn: SourceFunction,
  region: SourceRegion,
  alone: boolean,
): Decided {
  const { lineCount } = segment.columns;
  const [functionFirst, functionEnd] = placesOf(segment, fn.startLine, fn.endLine);
  if (functionFirst === functionEnd) return nothing;

  const guardCount =
    region.guardStart === 0 ? Number.NaN : greatestCount(segment, region.guardStart, region.guardEnd);
  // `if (err) return err;` on one line: its count is the guard's.
  const ownStart = Math.max(region.startLine, region.guardEnd + 1);
  const [first, end] = placesOf(segment, ownStart, region.endLine);
  if (first < end) {
    let most = 0;
    for (let at = first; at < end; at++) most = Math.max(most, lineCount[at]!);
    if (most > 0) {
      const hits = lineCount[first]! > 0 ? lineCount[first]! : most;
      return { state: stateCode.tested, guardCount, hits, evidence: evidence.lines };
    }
    // Where the guard owns no code, the closest line before stands for it.
    const reached = Number.isNaN(guardCount) ? countBefore(segment, functionFirst, region) : guardCount;
    const state = reached > 0 ? stateCode.almost : stateCode.unreached;
    return { state, guardCount, hits: 0, evidence: evidence.lines };
  }
  if (guardCount === 0) return { state: stateCode.unreached, guardCount, hits: 0, evidence: evidence.guard };
  if (guardCount > 0) return decideByArcs(segment, fn, region, guardCount, alone);
  return region.guardStart === 0 ? { ...nothing, state: stateCode.unknown } : nothing;
}

/** The places of a segment's lines that lie in a range, as `[first, end]`. */
function placesOf(
  { columns, first, last }: FileSegment,
  startLine: number,
  endLine: number,
): [number, number] {
  const from = lowerBound(columns.line, startLine, first, last);
  let end = from;
  while (end < last && columns.line[end]! <= endLine) end++;
  return [from, end];
}

/** The greatest count of the lines in a range; NaN when none has code. */
function greatestCount(segment: FileSegment, startLine: number, endLine: number): number {
  const [first, end] = placesOf(segment, startLine, endLine);
  let greatest = Number.NaN;
  for (let at = first; at < end; at++) {
    const count = segment.columns.lineCount[at]!;
    if (!(greatest >= count)) greatest = count;
  }
  return greatest;
}

/** The count of the function's last line before the region; 0 when there is none. */
function countBefore(
  { columns, first, last }: FileSegment,
  functionFirst: number,
  region: SourceRegion,
): number {
  const at = lowerBound(columns.line, region.guardStart || region.startLine, first, last) - 1;
  return at >= functionFirst ? columns.lineCount[at]! : 0;
}

/** Where an arc out of the guard leads. */
type Way = 'inside' | 'else' | 'error' | 'unclear';

function decideByArcs(
  segment: FileSegment,
  fn: SourceFunction,
  region: SourceRegion,
  guardCount: number,
  alone: boolean,
): Decided {
  const { firstBranch, branchCount, branchTarget: targets } = segment.columns;
  const wayOf = sorter(segment, fn, region);
  const sum: Record<Way, number> = { inside: 0, else: 0, error: 0, unclear: 0 };
  let errorArcs = 0;
  const [first, end] = placesOf(segment, region.guardStart, region.guardEnd);
  for (let at = first; at < end; at++) {
    const last = firstBranch[at + 1]!;
    const ways = Array.from(targets.subarray(firstBranch[at]!, last), wayOf);
    if (alone) settlePairs(ways);
    ways.forEach((way, place) => {
      const own = alone || way !== 'error' ? way : 'unclear';
      sum[own] += branchCount[firstBranch[at]! + place]!;
      if (way === 'error') errorArcs++;
    });
  }
  if (sum.error > 0) {
    return { state: stateCode.tested, guardCount, hits: sum.error, evidence: evidence.arcs };
  }
  if (errorArcs > 0 && sum.unclear === 0 && (!alone || sum.else === guardCount)) {
    return { state: stateCode.almost, guardCount, hits: 0, evidence: evidence.arcs };
  }
  return { state: stateCode.unknown, guardCount, hits: Number.NaN, evidence: evidence.none };
}

/** Tells where an arc leads by its target. */
function sorter(
  { columns, first, last }: FileSegment,
  fn: SourceFunction,
  region: SourceRegion,
): (target: number) => Way {
  const firstCode = (from: number): number => {
    const at = lowerBound(columns.line, from, first, last);
    return at < last && columns.line[at]! <= fn.endLine ? columns.line[at]! : branchTarget.exit;
  };
  const elseLine = region.elseLine || region.endLine + 1;
  const elseCode = firstCode(elseLine);
  const labelCode = region.jumpLine === 0 ? 0 : firstCode(region.jumpLine);
  const leaves = (target: number): boolean => target < fn.startLine || target > fn.endLine;
  return (target) => {
    if (target === branchTarget.unknown) return 'unclear';
    if (target >= region.guardStart && target <= region.guardEnd) return 'inside';
    if (target >= region.startLine && target <= region.endLine) return 'error';
    const toElse = leaves(target) ? elseCode === branchTarget.exit : target >= elseLine && target <= elseCode;
    const toError =
      region.jumpLine === 0
        ? region.returns && leaves(target)
        : leaves(target)
          ? labelCode === branchTarget.exit
          : target >= region.jumpLine && target <= labelCode;
    if (toElse === toError) return 'unclear';
    return toElse ? 'else' : 'error';
  };
}

/**
 * A condition's block has two arcs, one after the other, and no two of a kind: what one is tells the other.
 * Two that seem to lead to the same side are both unclear.
 */
function settlePairs(ways: Way[]): void {
  if (ways.length % 2 !== 0) return;
  for (let at = 0; at < ways.length; at += 2) {
    const one = ways[at]!;
    const other = ways[at + 1]!;
    if (one === other && one !== 'inside') {
      ways[at] = ways[at + 1] = 'unclear';
    } else if (one === 'unclear') {
      ways[at] = opposite(other);
    } else if (other === 'unclear') {
      ways[at + 1] = opposite(one);
    }
  }
}

function opposite(way: Way): Way {
  return way === 'else' ? 'error' : way === 'error' ? 'else' : 'unclear';
}

/** What objects say, put together. */
class Sum {
  private readonly seen = new Uint8Array(5);
  private guardCount = Number.NaN;
  private hits = Number.NaN;
  private evidence: number = evidence.none;

  add({ state, guardCount, hits, evidence: by }: Decided): void {
    this.seen[state] = 1;
    if (!Number.isNaN(guardCount)) this.guardCount = (this.guardCount || 0) + guardCount;
    if (!Number.isNaN(hits)) this.hits = (this.hits || 0) + hits;
    // The strongest of what objects say, in whatever order they come.
    if (by !== evidence.none && (this.evidence === evidence.none || by < this.evidence)) this.evidence = by;
  }

  /** @param isApproximate whether a count of 0 need not be one */
  decide(isApproximate: () => boolean): Decided {
    const { seen, guardCount, hits, evidence: by } = this;
    const state = seen[stateCode.tested]
      ? stateCode.tested
      : seen[stateCode.unknown]
        ? stateCode.unknown
        : seen[stateCode.almost]
          ? stateCode.almost
          : seen[stateCode.unreached]
            ? // Reached in the one object where it has no line, never in the others.
              guardCount > 0
              ? stateCode.almost
              : stateCode.unreached
            : stateCode.noCode;
    const untested = state === stateCode.almost || state === stateCode.unreached;
    if (state === stateCode.unknown || (untested && isApproximate())) {
      return { state: stateCode.unknown, guardCount, hits: Number.NaN, evidence: evidence.none };
    }
    return { state, guardCount, hits, evidence: by };
  }
}
