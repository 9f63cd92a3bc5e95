// The search for a text in functions: what is asked for, and what was found. Typing searches; the search before it ends.

import { create } from 'zustand';
import { CallError, type Result, type TextSearchProgress, type ValidParams } from '../../shared/api/contract';
import { call } from '../client/calls';
import { beginWork } from '../client/idle';
import { openSession } from './session';

type SearchParams = ValidParams<'search.text'>;

/** What is asked for; remembered over restarts. */
export interface TextQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly functions: SearchParams['functions'];
  readonly lines: SearchParams['lines'];
  readonly below: string;
}

export type TextFound = Result<'search.text'>;

export interface TextSearch {
  /** What came of the last search that ended, and what it was for; shown until another one has. Null before the first. */
  readonly found: TextFound | null;
  readonly query: TextQuery;
  /** Of the search under way; null when none is. */
  readonly underWay: { readonly progress: TextSearchProgress | null } | null;
  readonly failure: string | null;
  /** The user ended the last search. */
  readonly stopped: boolean;
  /** Counts searches that ended: another number is another list. */
  readonly round: number;
  /** Files whose lines are folded away. */
  readonly folded: ReadonlySet<string>;
}

export const textFunctions = [
  'any',
  'never ran',
  'partly ran',
  'ran',
] as const satisfies readonly TextQuery['functions'][];
export const textLines = ['any', 'never ran', 'ran'] as const satisfies readonly TextQuery['lines'][];

export const defaultTextQuery: TextQuery = {
  text: '',
  matchCase: false,
  wholeWord: false,
  functions: 'any',
  lines: 'any',
  below: '',
};

const nothingFound: TextSearch = {
  found: null,
  query: defaultTextQuery,
  underWay: null,
  failure: null,
  stopped: false,
  round: 0,
  folded: new Set(),
};

export const useTextQuery = create<TextQuery>()(() => defaultTextQuery);
export const useTextSearch = create<TextSearch>()(() => nothingFound);

/** Milliseconds without a key after which what was typed is searched for. */
const typingPause = 200;

let underWay: AbortController | null = null;
let endPause: (() => void) | null = null;

/** Changes what is asked for, and searches for it once the typing pauses. */
export function changeTextQuery(changes: Partial<TextQuery>): void {
  const before = useTextQuery.getState();
  useTextQuery.setState(changes);
  const keys = Object.keys(changes) as (keyof TextQuery)[];
  if (keys.every((key) => changes[key] === before[key])) return;
  endPause?.();
  const end = beginWork();
  const timer = setTimeout(() => {
    endPause?.();
    void searchText();
  }, typingPause);
  endPause = () => {
    clearTimeout(timer);
    endPause = null;
    end();
  };
}

/** Searches for what is asked for now. What was under way ends. */
export async function searchText(): Promise<void> {
  endPause?.();
  underWay?.abort();
  underWay = null;
  const info = openSession();
  const query = useTextQuery.getState();
  const { text, below, ...options } = query;
  if (!info || text === '') {
    useTextSearch.setState({ found: null, underWay: null, failure: null, stopped: false });
    return;
  }
  const abort = new AbortController();
  underWay = abort;
  useTextSearch.setState({ underWay: { progress: null } });
  const end = (state: Partial<TextSearch>): void => {
    if (underWay !== abort) return;
    underWay = null;
    useTextSearch.setState(({ round }) => ({
      ...{ underWay: null, failure: null, stopped: false, round: round + 1 },
      ...state,
    }));
  };
  try {
    const found = await call(
      'search.text',
      { session: info.session, query: text, below: below.trim(), ...options },
      {
        signal: abort.signal,
        onProgress: (progress: TextSearchProgress) => {
          if (underWay === abort) useTextSearch.setState({ underWay: { progress } });
        },
      },
    );
    end({ found, query, folded: new Set() });
  } catch (error) {
    if (error instanceof CallError && error.code === 'cancelled') end({ stopped: true });
    else end({ found: null, failure: error instanceof Error ? error.message : String(error) });
  }
}

/** Ends the search under way; the view says so in the place of what was found before. */
export function stopTextSearch(): void {
  endPause?.();
  underWay?.abort();
}

/** Forgets what was found in a session; what is asked for stays. */
export function leaveTextSearch(): void {
  endPause?.();
  const abort = underWay;
  underWay = null;
  abort?.abort();
  useTextSearch.setState(({ round }) => ({ ...nothingFound, round: round + 1 }));
}

export function foldFile(file: string, fold: boolean): void {
  useTextSearch.setState(({ folded }) => {
    const next = new Set(folded);
    if (fold) next.add(file);
    else next.delete(file);
    return { folded: next };
  });
}
