// What a recipe is made from.

import type { GuardWay, SyscallKind, Trigger } from '../../../shared/api/error-paths';
import type { InjectedError } from './error-injection';
import type { KernelConfig } from './kernel-config';
import type { SystemMap } from './system-map';

/** The error region to reach. An `ErrorPathRow` is one. */
export interface RecipeRegion {
  readonly file: string;
  readonly function: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly guardLine: number;
  readonly guard: string;
  readonly callee: string | null;
  readonly errno: string | null;
  readonly trigger: Trigger;
  /** What user space calls to enter the function, where it is an entry point. */
  readonly entry?: {
    readonly kind: SyscallKind;
    readonly name: string;
  } | null;
  readonly way: GuardWay;
}

/** What is known of the tree. */
export interface TreeFacts {
  /** null where the tree has no .config. */
  readonly config: KernelConfig | null;
  /** null where the tree has no System.map. */
  readonly symbols: SystemMap | null;
  /** Functions of the whole tree that allow error injection; empty where nobody looked. */
  readonly injectable: ReadonlyMap<string, InjectedError>;
  /** Error regions in the body of a function of the tree; for regions that pass a failure on. */
  readonly failuresOf?: (callee: string) => readonly CalleeFailure[];
}

export interface CalleeFailure {
  readonly file: string;
  readonly startLine: number;
  readonly trigger: Trigger;
  readonly guard: string;
}

/** Whether a name can go into a command that somebody will paste as root. */
export function isFunctionName(name: string | null): name is string {
  return name !== null && /^[A-Za-z_]\w{0,255}$/.test(name);
}

/** `mapping->a_ops->writepage` → `writepage()`. */
export function callText(callee: string): string {
  return `${/\w+$/.exec(callee)?.[0] ?? callee}()`;
}

/** The system call or option handler that a region is in: from what is known of it, or from the name. */
export function entryOf(region: RecipeRegion): NonNullable<RecipeRegion['entry']> | null {
  if (region.entry) return region.entry;
  const named = /^__(?:do|se|x64|ia32|arm64|riscv)_(compat_)?sys_(\w+)$/.exec(region.function);
  return named ? { kind: named[1] ? 'compat' : 'syscall', name: named[2]! } : null;
}

/** A few system calls are defined by another name than user space calls them. */
export function userName(defined: string): string {
  return Object.hasOwn(otherNames, defined) ? otherNames[defined]! : defined;
}

const otherNames: Record<string, string> = {
  newstat: 'stat',
  newlstat: 'lstat',
  newfstat: 'fstat',
  newuname: 'uname',
  mmap_pgoff: 'mmap',
  umount: 'umount2',
};
