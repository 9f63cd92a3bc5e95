// What the table of system calls is asked for.

import { create } from 'zustand';
import type { SyscallKind, syscallSorts } from '../../shared/api/error-paths';

export type SyscallSort = (typeof syscallSorts)[number];

export interface SyscallQuery {
  readonly query: string;
  /** None for all. */
  readonly kinds: readonly SyscallKind[];
  readonly sort: SyscallSort;
  readonly reverse: boolean;
}

export const defaultSyscalls = { kinds: ['syscall'], sort: 'name', reverse: false } as const;

export const useSyscallQuery = create<SyscallQuery>()(() => ({ query: '', ...defaultSyscalls }));

/** Sorts by a column; again, the other way round. */
export function sortSyscalls(by: SyscallSort): void {
  useSyscallQuery.setState(({ sort, reverse }) => ({ sort: by, reverse: sort === by ? !reverse : false }));
}
