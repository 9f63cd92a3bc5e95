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

export const functionSorts = [
  'place',
  'name',
  'calls',
  'blocks',
] as const satisfies readonly FunctionQuery['sort'][];

/** By file and line. */
export const defaultFunctionOrder = {
  sort: 'place',
  reverse: false,
} as const satisfies Partial<FunctionQuery>;

export const useFunctionQuery = create<FunctionQuery>()(() => ({
  query: '',
  state: 'any',
  ...defaultFunctionOrder,
}));

/** Sorts by a column; again, the other way round. */
export function sortFunctionTable(sort: FunctionQuery['sort']): void {
  useFunctionQuery.setState((query) => ({ sort, reverse: query.sort === sort && !query.reverse }));
}
