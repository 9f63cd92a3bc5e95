// What the table of functions is asked for.

import { create } from 'zustand';
import type { Params } from '../../shared/api/contract';

type ListParams = Params<'functions.list'>;

export interface FunctionQuery {
  readonly query: string;
  readonly state: NonNullable<ListParams['state']>;
  readonly sort: NonNullable<ListParams['sort']>;
}

export const useFunctionQuery = create<FunctionQuery>()(() => ({ query: '', state: 'any', sort: 'place' }));
