// What the text of one source file says of its error paths, before any counts: plain columns, so that they can be cached
// by the file's content and handed between threads.

import type { GuardWay, SyscallKind } from '../../../shared/api/error-paths';

/** A function that the file defines. */
export interface SourceFunction {
  /** As gcov names it: `__do_sys_openat` for SYSCALL_DEFINE4(openat, …). */
  readonly name: string;
  /** The line of the name, and that of the closing brace. */
  readonly startLine: number;
  readonly endLine: number;
  /** What kind of entry point it is, and what user space calls it; null for all others. */
  readonly entry: {
    readonly kind: SyscallKind;
    readonly name: string;
  } | null;
  /** Names that an entry point calls, once each, in order; empty for all others. */
  readonly calls: readonly string[];
  /** Unwind labels, in order; empty where there is no ladder. */
  readonly rungs: readonly SourceRung[];
}

/** A label of an unwind ladder with the statements up to the next label. */
export interface SourceRung {
  readonly label: string;
  readonly line: number;
  readonly startLine: number;
  readonly endLine: number;
  /** Lines of the gotos that lead here. */
  readonly jumps: readonly number[];
}

/** One error region, before it is said what makes it run. */
export interface RegionText {
  /** Place in `functions`. */
  readonly function: number;
  readonly startLine: number;
  readonly endLine: number;
  /** Lines of the guard's condition; both 0 where the region has none. */
  readonly guardStart: number;
  readonly guardEnd: number;
  readonly guard: string;
  readonly way: GuardWay;
  /** '' where nothing that is called decides. */
  readonly callee: string;
  /** Without its sign: `ENOMEM`; '' where none is named. */
  readonly errno: string;
  /** 0 to 100. */
  readonly confidence: number;
  /** Sentences: why it is a region. */
  readonly reasons: readonly string[];
  /** Where control goes on when the guard is false, if that is known; 0 otherwise. */
  readonly elseLine: number;
  /** Line of the label that the region ends by jumping to; 0 when it does not. */
  readonly jumpLine: number;
  /** Whether it ends by returning. */
  readonly returns: boolean;
}

/** One error region. */
export interface SourceRegion extends RegionText {
  /** Place in `triggers`. */
  readonly trigger: number;
  /** A sentence: why it is of this trigger; '' where a model says it. */
  readonly cause: string;
  /** The word that spoke most for what the model says; '' for none. */
  readonly word: string;
}

/** What one source file's text says, before it is said what makes its regions run. */
export interface FoundSource {
  readonly functions: readonly SourceFunction[];
  readonly regions: readonly RegionText[];
}

/** All that one source file's text says. Regions are in order of line and do not overlap. */
export interface SourceRegions extends FoundSource {
  readonly regions: readonly SourceRegion[];
}
