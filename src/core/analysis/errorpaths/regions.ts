// What is found in a function: error regions, why they are ones, and the gotos that lead to labels.

import type { GuardWay } from '../../../shared/api/error-paths';
import type { Range } from '../../c/expressions';
import type { Said } from './answers';
import type { Finding } from './conditions';
import type { Facts } from './facts';
import type { Label } from './labels';

/** What kind of stretch a region is. */
export const originKinds = ['arm', 'case', 'rung', 'tail'] as const;

/** Why a stretch of a function is an error region. */
export interface Origin {
  /** Tokens of the guard's condition; null where there is none. */
  readonly guard: Range | null;
  readonly finding: Finding | null;
  readonly errno: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly bug: boolean;
  readonly reasons: readonly string[];
  /** Regions that jump here: the causes of a rung of an unwind ladder. */
  readonly causes: readonly FoundRegion[];
  readonly kind: (typeof originKinds)[number];
  /** How the guard leads here. */
  readonly way: GuardWay;
}

/**
 * The same, save for what asserts that it cannot be reached. Written out, as wherever an origin is made, in the same order: values
 * of one shape are read fast.
 */
export function withBug(origin: Origin, bug: boolean): Origin {
  const { guard, finding, errno, confidence, reasons, causes, kind, way } = origin;
  return { guard, finding, errno, confidence, bug, reasons, causes, kind, way };
}

/** An error region, as tokens. */
export interface FoundRegion {
  readonly first: number;
  readonly last: number;
  readonly origin: Origin;
  /** The line where control goes on when the guard says the other thing; 0 where that is not known. */
  readonly elseLine: number;
  /** The label that the region's last statement jumps to; null when it does not jump. */
  readonly jump: Label | null;
  /** Whether its last statement returns. */
  readonly returns: boolean;
}

/** What of a region decides what makes it run. */
export interface RegionOutline extends Pick<FoundRegion, 'first' | 'last' | 'returns'> {
  readonly origin: Pick<Origin, 'guard' | 'errno' | 'bug' | 'kind' | 'way'> & {
    readonly finding: FindingOutline | null;
  };
}

/** What of a finding does. */
export type FindingOutline = Pick<
  Finding,
  'strength' | 'callee' | 'errno' | 'variable' | 'answersCode' | 'gaveNothing' | 'errorPointer'
>;

/** A goto, or what a macro makes one of, and what was known where it stands. */
export interface Jump {
  readonly name: string;
  readonly at: number;
  readonly facts: Facts;
  /** Whether a macro makes it, when memory of user space is not there. */
  readonly hidden: boolean;
  /** Whether it is on an error path: its own value says so, or the region around it. */
  error: boolean;
  cause: FoundRegion | null;
}

/** All that is found in a function. */
export interface FunctionFindings {
  readonly regions: readonly FoundRegion[];
  readonly labels: ReadonlyMap<string, Label>;
  /** By the label that they name, each in order of place. */
  readonly jumpsTo: ReadonlyMap<string, readonly Jump[]>;
  /** What it shows of answers with nothing. */
  readonly said: Said;
}
