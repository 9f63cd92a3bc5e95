// Totals of a session → the words of the status line and of the progress view, each with its denominator.

import type { OpenProgress, SessionInfo } from '../../shared/api/contract';
import { formatCount, formatQuantity, formatShare } from '../../shared/base/format';

type Ratio = SessionInfo['totals']['lines'];

/** `82,975 of 578,199 lines (14.4 %)`. */
export function ratioText({ covered, total }: Ratio, noun: string): string {
  if (total === 0) return `no ${noun}s with code`;
  const amount = `${formatCount(covered)} of ${formatQuantity(total, noun)}`;
  return `${amount} (${formatShare(covered, total)})`;
}

/** `branch` is the one noun that is not regular. */
export function branchText({ covered, total }: Ratio): string {
  if (total === 0) return 'no branches';
  return `${formatCount(covered)} of ${formatQuantity(total, 'branch', 'branches')} (${formatShare(covered, total)})`;
}

/** The parts of the status line, the most important first. */
export function statusParts({ totals, objects, clamped, elapsed }: SessionInfo): string[] {
  const failed = objects.failed === 0 ? '' : `, ${formatCount(objects.failed)} not readable`;
  return [
    ratioText(totals.lines, 'line'),
    ratioText(totals.functions, 'function'),
    formatQuantity(objects.read, 'object') + failed,
    ...(clamped === 0 ? [] : [`${formatQuantity(clamped, 'count')} approximate`]),
    durationText(elapsed),
  ];
}

/** `0.1 s`; below that, `40 ms`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 100) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export interface ProgressText {
  readonly phase: string;
  /** 0 to 1; null while the amount is not known. */
  readonly share: number | null;
}

/** What the opening of a snapshot is at. */
export function progressText(progress: OpenProgress | null): ProgressText {
  if (progress === null || progress.objectsFound === 0) return { phase: 'Looking for counters', share: null };
  const { objectsDone, objectsFound, allRead } = progress;
  if (allRead)
    return { phase: `${formatQuantity(objectsDone, 'object')} read, putting lines in order`, share: 1 };
  return {
    phase: `${formatCount(objectsDone)} of ${formatQuantity(objectsFound, 'object')} read`,
    share: objectsDone / objectsFound,
  };
}
