// The search for error paths in the tree that is open, how far it is, and what the panel shows of what it found.

import { create } from 'zustand';
import { CallError } from '../../shared/api/contract';
import type { ErrorPathsProgress, ErrorPathTally, ErrorState, Trigger } from '../../shared/api/error-paths';
import { call } from '../client/calls';
import { onceLeftAlone } from '../client/left-alone';
import { groupings } from '../presenters/error-path-groups';
import { openSession } from './session';

export type ErrorPathsLoad =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly progress: ErrorPathsProgress | null }
  | { readonly kind: 'ready'; readonly tally: ErrorPathTally; readonly regions: number }
  /** There is nothing to search; says why. */
  | { readonly kind: 'nothing'; readonly problem: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

export const errorPathGroups = ['none', ...groupings] as const;
export type ErrorPathGroupBy = (typeof errorPathGroups)[number];

export const errorPathSorts = [
  'almost',
  'place',
  'function',
  'trigger',
  'state',
  'confidence',
  'hits',
] as const;
export type ErrorPathSort = (typeof errorPathSorts)[number];

/** What narrows the panel. Empty lists and texts, and null, do not narrow. */
export interface ErrorPathFilter {
  readonly query: string;
  readonly states: readonly ErrorState[];
  readonly triggers: readonly Trigger[];
  /** '' for files that nobody claims. */
  readonly subsystem: string | null;
  /** A directory or a file. */
  readonly below: string;
  readonly function: string;
  /** '' for regions of which it is not known. */
  readonly callee: string | null;
  readonly minConfidence: number;
}

export interface ErrorPaths {
  readonly session: string | null;
  readonly load: ErrorPathsLoad;
  /** Another number: more has been found, and rows and ids from before may be outdated. */
  readonly round: number;
  readonly filter: ErrorPathFilter;
  readonly sort: ErrorPathSort;
  readonly reverse: boolean;
  readonly groupBy: ErrorPathGroupBy;
  /** Whether the recipe and the reasons of the active row are shown beside the table. */
  readonly detail: boolean;
}

export const noFilter: ErrorPathFilter = {
  query: '',
  states: [],
  triggers: [],
  subsystem: null,
  below: '',
  function: '',
  callee: null,
  minConfidence: 0,
};

export const defaultErrorPaths = {
  filter: noFilter,
  sort: 'almost',
  reverse: false,
  groupBy: 'none',
  detail: true,
} as const;

export const useErrorPaths = create<ErrorPaths>()(() => ({
  session: null,
  load: { kind: 'idle' },
  round: 0,
  ...defaultErrorPaths,
}));

/** Milliseconds between two rounds while the search goes on: each makes the views ask again. */
const roundInterval = 1000;

/** Milliseconds without a key or a click, after which the search begins by itself: it takes processors from whoever is in a hurry. */
const quietTime = 1500;

let underWay: AbortController | null = null;
let callOffSearch: () => void = () => {};

/** Searches as soon as nobody does anything; a view of error paths does not wait for that. */
export function searchWhenLeftAlone(session: string): void {
  callOffSearch();
  callOffSearch = onceLeftAlone(quietTime, () => void loadErrorPaths(session));
}

/** Searches the open session, unless that has begun. */
export function searchNow(): void {
  const session = openSession();
  if (session && useErrorPaths.getState().load.kind === 'idle') void loadErrorPaths(session.session);
}

/** Searches the tree of a session. What was under way ends. */
export async function loadErrorPaths(session: string): Promise<void> {
  callOffSearch();
  underWay?.abort();
  const abort = new AbortController();
  underWay = abort;
  let roundAt = performance.now();
  const set = (load: ErrorPathsLoad, nextRound: boolean): void => {
    if (underWay !== abort) return;
    useErrorPaths.setState(({ round }) => ({ session, load, round: nextRound ? round + 1 : round }));
  };
  set({ kind: 'loading', progress: null }, true);
  try {
    // Not work that a settled page waits for: it can take long, and everything else goes on beside it.
    const { problem, byState, byTrigger, regions } = await call(
      'errorpaths.load',
      { session },
      {
        signal: abort.signal,
        background: true,
        onProgress: (progress: ErrorPathsProgress) => {
          const now = performance.now();
          const nextRound = now - roundAt >= roundInterval;
          if (nextRound) roundAt = now;
          set({ kind: 'loading', progress }, nextRound);
        },
      },
    );
    if (problem !== null) set({ kind: 'nothing', problem }, true);
    else set({ kind: 'ready', tally: { byState, byTrigger }, regions }, true);
  } catch (error) {
    const { code, message } =
      error instanceof CallError ? error : { code: 'internal' as const, message: String(error) };
    set(code === 'cancelled' ? { kind: 'stopped' } : { kind: 'failed', message }, true);
  } finally {
    if (underWay === abort) underWay = null;
  }
}

/** Ends the search. What has been found stays. */
export function stopErrorPaths(): void {
  underWay?.abort();
}

/** Forgets a session and what was searched in it; filters stay, save those that name its parts. */
export function leaveErrorPaths(): void {
  callOffSearch();
  const abort = underWay;
  underWay = null;
  abort?.abort();
  useErrorPaths.setState(({ filter, round }) => ({
    session: null,
    load: { kind: 'idle' },
    round: round + 1,
    filter: {
      ...noFilter,
      states: filter.states,
      triggers: filter.triggers,
      minConfidence: filter.minConfidence,
    },
  }));
}

export function filterErrorPaths(changes: Partial<ErrorPathFilter>): void {
  useErrorPaths.setState(({ filter }) => ({ filter: { ...filter, ...changes } }));
}

/** Shows only what a group, a function or a callee has: nothing else narrows then. */
export function narrowErrorPaths(changes: Partial<ErrorPathFilter>): void {
  useErrorPaths.setState({ filter: { ...noFilter, ...changes } });
}

/** Sorts by a column; again, the other way round. */
export function sortErrorPaths(by: ErrorPathSort): void {
  useErrorPaths.setState(({ sort, reverse }) => ({ sort: by, reverse: sort === by ? !reverse : false }));
}

/** Whether anything narrows the panel. */
export function isNarrowed(filter: ErrorPathFilter): boolean {
  return (Object.keys(noFilter) as (keyof ErrorPathFilter)[]).some(
    (key) => String(filter[key]) !== String(noFilter[key]),
  );
}
