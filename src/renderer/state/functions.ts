// What the table of functions is asked for.

import { create } from 'zustand';
import type { Params } from '../../shared/api/contract';

type ListParams = Params<'functions.list'>;

export interface FunctionQuery {
  readonly query: string;
  readonly state: NonNullable<ListParams['state']>;
  readonly sort: NonNullable<ListParams['sort']>;
  /** The order is turned round. */
  readonly reverse: boolean;
}

export const useFunctionQuery = create<FunctionQuery>()(() => ({
  query: '',
  state: 'any',
  sort: 'place',
  reverse: false,
}));

/** Sorts by a column; again, the other way round. */
export function sortFunctionTable(sort: FunctionQuery['sort']): void {
  useFunctionQuery.setState((query) => ({ sort, reverse: query.sort === sort && !query.reverse }));
}
