// Sources in order → the lines of them that hold a text, in that order, from the workers of a pool.

import type { TextHit, TextQuery } from '../core/analysis/text-search/find-text';
import type { Answers, Places, SourceToSearch } from './worker/messages';
import type { WorkerPool } from './worker-pool';

/** Sources of one job: some 600 KB of text, which take a worker about 10 ms. */
const sourcesPerJob = 24;
/** Jobs under way per worker: what is found beyond the limit is thrown away, so there are few. */
const jobsPerWorker = 3;

/** What a search found. */
export interface FoundInSources {
  /** Sources with lines, in their order. */
  readonly found: readonly { readonly file: string; readonly hits: readonly TextHit[] }[];
  readonly lines: number;
  /** There are more lines than the limit. */
  readonly stopped: boolean;
  readonly searched: number;
  readonly unread: number;
}

export interface SearchOptions {
  readonly signal: AbortSignal;
  /** Lines. */
  readonly limit: number;
  onProgress(done: { readonly searched: number; readonly lines: number }): void;
}

/** @param sources made as they are needed: what is said of each is copied to a worker */
export async function searchSources(
  pool: WorkerPool,
  places: Places,
  query: TextQuery,
  sources: Iterable<SourceToSearch>,
  { signal, limit, onProgress }: SearchOptions,
): Promise<FoundInSources> {
  const found: { file: string; hits: readonly TextHit[] }[] = [];
  const totals = { lines: 0, searched: 0, unread: 0 };
  const waiting = sources[Symbol.iterator]();
  const underWay: { readonly files: string[]; readonly answer: Promise<Answers['search-text']> }[] = [];
  const start = (): boolean => {
    const taken: SourceToSearch[] = [];
    while (taken.length < sourcesPerJob) {
      const next = waiting.next();
      if (next.done) break;
      taken.push(next.value);
    }
    if (taken.length === 0) return false;
    // One more than the limit tells that there are more.
    const answer = pool.run<'search-text'>(
      { kind: 'search-text', places, query, sources: taken, limit: limit + 1 },
      signal,
    );
    // Nobody looks at those that are left when the search ends early.
    answer.catch(() => {});
    underWay.push({ files: taken.map(({ file }) => file), answer });
    return true;
  };

  for (;;) {
    while (underWay.length < pool.size * jobsPerWorker && start());
    const next = underWay.shift();
    if (!next) return { found, ...totals, stopped: false };
    const { hits } = await next.answer;
    signal.throwIfAborted();
    totals.searched += next.files.length;
    for (const [at, own] of hits.entries()) {
      if (own === null) totals.unread++;
      if (own === null || own.length === 0) continue;
      const kept = own.slice(0, limit - totals.lines);
      totals.lines += kept.length;
      if (kept.length > 0) found.push({ file: next.files[at]!, hits: kept });
      if (kept.length < own.length) return { found, ...totals, stopped: true };
    }
    onProgress({ searched: totals.searched, lines: totals.lines });
  }
}
