// All error paths and a filter → those that it lets through, in an order, or as numbers per group.

import {
  type ErrorPathGroup,
  type ErrorPathTally,
  errorStates,
  triggers,
} from '../../../shared/api/error-paths';
import { type ErrorPath, type ErrorPaths, impossible, Tally, triggerOf } from './error-paths';
import { stateCode } from './states';

/** Which paths; what is empty or null does not narrow. As in the contract. */
export interface ErrorPathFilter {
  readonly query: string;
  readonly states: readonly (typeof errorStates)[number][];
  readonly triggers: readonly (typeof triggers)[number][];
  readonly subsystem: string | null;
  readonly below: string;
  readonly function: string;
  readonly callee: string | null;
  /** 0 to 1. */
  readonly minConfidence: number;
}

export const everything: ErrorPathFilter = {
  query: '',
  states: [],
  triggers: [],
  subsystem: null,
  below: '',
  function: '',
  callee: null,
  minConfidence: 0,
};

export type ErrorPathSort = 'almost' | 'place' | 'function' | 'trigger' | 'state' | 'confidence' | 'hits';

/** Who claims each file of `ErrorPaths.names`; '' where nobody does. */
export type SubsystemOf = (file: number) => string;

/** Some paths, by id, and their tally. */
export interface Selection {
  readonly ids: Uint32Array;
  readonly tally: ErrorPathTally;
}

/** The paths that a filter lets through, sorted. */
export function selectPaths(
  errorPaths: ErrorPaths,
  filter: ErrorPathFilter,
  sort: ErrorPathSort,
  reverse: boolean,
  subsystemOf: SubsystemOf,
): Selection {
  const all = errorPaths.all();
  const tally = new Tally();
  const ids: number[] = [];
  const passes = passer(errorPaths, filter, subsystemOf);
  all.forEach((path, id) => {
    if (!passes(path)) return;
    tally.add(path);
    ids.push(id);
  });
  const order = orders[sort];
  const sorted = order ? inOrder(ids, all, order) : ids;
  if (reverse) sorted.reverse();
  return { ids: Uint32Array.from(sorted), tally: tally.result() };
}

/** Each bucket by itself: most hold little, or what is all alike and takes no sorting. */
function inOrder(ids: readonly number[], all: readonly ErrorPath[], { bucketOf, compare }: Order): number[] {
  const buckets: number[][] = [];
  for (const id of ids) {
    const bucket = bucketOf(all[id]!);
    buckets[bucket] ??= [];
    buckets[bucket].push(id);
  }
  if (compare) {
    // Some buckets may not be there.
    buckets.forEach((bucket) => {
      bucket.sort((a, b) => compare(all[a]!, all[b]!) || a - b);
    });
  }
  return buckets.flat();
}

function passer(
  { names }: ErrorPaths,
  filter: ErrorPathFilter,
  subsystemOf: SubsystemOf,
): (path: ErrorPath) => boolean {
  const query = filter.query.toLowerCase();
  const states = new Set(filter.states.map((state) => errorStates.indexOf(state)));
  const wantedTriggers = new Set(filter.triggers.map((trigger) => triggers.indexOf(trigger)));
  const below = filter.below.replace(/^(?:\.\/)+|\/+$/g, '');
  const minConfidence = filter.minConfidence * 100;
  const fileSays = names.map((file, at): boolean | undefined => {
    if (below !== '' && file !== below && !file.startsWith(`${below}/`)) return false;
    if (filter.subsystem !== null && subsystemOf(at) !== filter.subsystem) return false;
    return query === '' || file.toLowerCase().includes(query) ? true : undefined;
  });
  const has = (text: string): boolean => text.toLowerCase().includes(query);
  // Texts of a path are cut out of its pack: they are looked at last, and only where something is asked of them.
  return (path) => {
    const { region } = path;
    const said = fileSays[path.file];
    if (said === false) return false;
    if (states.size > 0 && !states.has(path.state)) return false;
    if (wantedTriggers.size > 0 && !wantedTriggers.has(path.trigger)) return false;
    if (minConfidence > 0 && region.confidence < minConfidence) return false;
    if (filter.function !== '' && path.function.name !== filter.function) return false;
    if (filter.callee !== null && region.callee !== filter.callee) return false;
    if (said === true) return true;
    return has(path.function.name) || has(region.guard) || has(region.callee) || has(region.errno);
  };
}

/** An order of paths: by bucket, then by comparison, then by place. */
interface Order {
  /** A small whole number. */
  readonly bucketOf: (path: ErrorPath) => number;
  readonly compare?: (a: ErrorPath, b: ErrorPath) => number;
}

const oneBucket = (): number => 0;

const orders: Readonly<Record<ErrorPathSort, Order | null>> = {
  almost: { bucketOf: rank, compare: (a, b) => (b.guardCount || 0) - (a.guardCount || 0) },
  place: null,
  function: { bucketOf: oneBucket, compare: (a, b) => compareText(a.function.name, b.function.name) },
  trigger: { bucketOf: ({ trigger }) => trigger },
  state: { bucketOf: ({ state }) => state },
  confidence: { bucketOf: ({ region }) => 100 - region.confidence },
  hits: { bucketOf: oneBucket, compare: (a, b) => (b.hits || 0) - (a.hits || 0) },
};

/** Almost reached first, then what else is untested; what nothing can make run comes last. */
function rank({ state, trigger }: ErrorPath): number {
  return trigger === impossible ? byRank.length : rankOf[state]!;
}

const byRank: readonly number[] = [
  stateCode.almost,
  stateCode.unreached,
  stateCode.unknown,
  stateCode.tested,
  stateCode.noCode,
];
const rankOf: readonly number[] = errorStates.map((_, state) => byRank.indexOf(state));

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type GroupBy =
  | 'directory'
  | 'file'
  | 'function'
  | 'subsystem'
  | 'trigger'
  | 'state'
  | 'callee'
  | 'errno';

/** Numbers per group of those paths that a filter lets through, most untested first. */
export function groupPaths(
  errorPaths: ErrorPaths,
  filter: ErrorPathFilter,
  by: GroupBy,
  subsystemOf: SubsystemOf,
): ErrorPathGroup[] {
  const { ids } = selectPaths(errorPaths, filter, 'place', false, subsystemOf);
  return groupSelection(errorPaths, ids, by, subsystemOf);
}

/** The same of paths that have been selected, by their ids. */
export function groupSelection(
  errorPaths: ErrorPaths,
  ids: Uint32Array,
  by: GroupBy,
  subsystemOf: SubsystemOf,
): ErrorPathGroup[] {
  const all = errorPaths.all();
  const keyOf = keys(errorPaths, subsystemOf)[by];
  const groups = new Map<string, ErrorPathGroup>();
  for (const id of ids) {
    const path = all[id]!;
    const key = keyOf(path);
    let group = groups.get(key);
    if (!group) {
      group = emptyGroup(key);
      groups.set(key, group);
    }
    addToGroup(group, path);
  }
  const untested = ({ almost, unreached, unknown }: ErrorPathGroup): number => almost + unreached + unknown;
  return [...groups.values()].sort((a, b) => untested(b) - untested(a) || compareText(a.key, b.key));
}

/** A group of nothing, to add to. */
export function emptyGroup(key: string): ErrorPathGroup {
  return { key, tested: 0, almost: 0, unreached: 0, unknown: 0, noCode: 0, impossible: 0 };
}

const stateKeys = ['tested', 'almost', 'unreached', 'unknown', 'noCode'] as const;

export function addToGroup(group: ErrorPathGroup, { state, trigger }: ErrorPath): void {
  group[trigger === impossible ? 'impossible' : stateKeys[state]!]++;
}

function keys(
  { names }: ErrorPaths,
  subsystemOf: SubsystemOf,
): Readonly<Record<GroupBy, (path: ErrorPath) => string>> {
  const fileOf = ({ file }: ErrorPath): string => names[file]!;
  return {
    directory: (path) => fileOf(path).slice(0, Math.max(0, fileOf(path).lastIndexOf('/'))),
    file: fileOf,
    function: (path) => `${fileOf(path)}:${path.function.name}`,
    subsystem: ({ file }) => subsystemOf(file),
    trigger: triggerOf,
    state: ({ state }) => errorStates[state]!,
    callee: ({ region }) => region.callee,
    errno: ({ region }) => region.errno,
  };
}
