// A query that changes → its pages, those of the query before until the first of the new ones is there.

import { useEffect, useReducer, useRef, useState } from 'react';
import { RowPages } from './row-pages';

type Ask<Answer> = (page: { readonly offset: number; readonly limit: number }) => Promise<Answer>;

/**
 * @param ask another function is another query
 * @param round another number asks again: more is known by then
 */
export function useRowPages<Row, Answer extends { readonly rows: readonly Row[]; readonly total: number }>(
  ask: Ask<Answer>,
  round = 0,
): RowPages<Row, Answer> | null {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [shown, setShown] = useState<RowPages<Row, Answer> | null>(null);
  const newest = useRef<RowPages<Row, Answer> | null>(null);
  useEffect(() => {
    const pages = new RowPages<Row, Answer>(ask, () => {
      if (newest.current === pages) setShown(pages);
      changed();
    });
    newest.current = pages;
  }, [ask, round]);
  return shown;
}
