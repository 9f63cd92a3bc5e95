// What the table of system calls is asked for.

import { create } from 'zustand';
import type { Params } from '../../shared/api/contract';

type ListParams = Params<'syscalls.list'>;
export type SyscallSort = NonNullable<ListParams['sort']>;
export type SyscallKind = NonNullable<ListParams['kinds']>[number];

export interface SyscallQuery {
  readonly query: string;
  /** None for all. */
  readonly kinds: readonly SyscallKind[];
  readonly sort: SyscallSort;
  readonly reverse: boolean;
}

export const useSyscallQuery = create<SyscallQuery>()(() => ({
  query: '',
  kinds: ['syscall'],
  sort: 'name',
  reverse: false,
}));

/** Sorts by a column; again, the other way round. */
export function sortSyscalls(by: SyscallSort): void {
  useSyscallQuery.setState(({ sort, reverse }) => ({ sort: by, reverse: sort === by ? !reverse : false }));
}
