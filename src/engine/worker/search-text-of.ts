// Sources and a plain text → the lines that hold it, where the job says to look.

import { readFileSync, statSync } from 'node:fs';
import { findText, type TextHit } from '../../core/analysis/text-search/find-text';
import { PathMap } from '../path-map';
import { SourceNames } from '../source-names';
import type { Answers, Job } from './messages';

/** Does a job. A source that cannot be read has no lines: the session has said so when it opened. */
export function searchTextOf({
  places,
  query,
  sources,
  limit,
}: Extract<Job, { kind: 'search-text' }>): Answers['search-text'] {
  const names = new SourceNames(places.tree, new PathMap(places.rules));
  const hits: (readonly TextHit[] | null)[] = [];
  let left = limit;
  for (const source of sources) {
    if (left === 0) break;
    const text = readText(names.localPath(source.file), places.maxFileBytes);
    const found = text === null ? null : findText({ ...source, text }, query, left);
    left -= found?.length ?? 0;
    hits.push(found);
  }
  return { hits };
}

function readText(path: string | null, maxBytes: number): string | null {
  if (path === null) return null;
  try {
    const status = statSync(path);
    return status.isFile() && status.size <= maxBytes ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}
