// Failures of the system and exceeded limits → words that say what to do.

import { getSystemErrorMap } from 'node:util';
import { type ImportLimits, SnapshotError } from './entry.js';

/** A path that the user named cannot be reached at all. */
export function unreachable(path: string, error: unknown): SnapshotError {
  const hint = path.startsWith('/sys/kernel/debug') ? (debugfsHints[errorCode(error)] ?? '') : '';
  return new SnapshotError(`${path}: ${systemReason(error)}${hint}`, { cause: error });
}

const forRootOnly =
  '; debugfs shows its files to root only: run kerncov as root, or copy the counters out as root and open the copy';
const debugfsHints: Readonly<Record<string, string>> = {
  ENOENT:
    '; is debugfs mounted (mount -t debugfs none /sys/kernel/debug), and was the kernel built with CONFIG_GCOV_KERNEL=y?',
  EACCES: forRootOnly,
  EPERM: forRootOnly,
};

/** "permission denied" rather than "EACCES: permission denied, scandir '/x'": the path is in the message already. */
export function systemReason(error: unknown): string {
  if (isSystemError(error)) return getSystemErrorMap().get(error.errno ?? 0)?.[1] ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

/** zlib numbers its errors too: without a system call, -3 is not "no such process". */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && (error as NodeJS.ErrnoException).syscall !== undefined;
}

export function errorCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : '';
}

export function tooLargeReason(byteCount: number, limits: ImportLimits): string {
  return `it has ${grouped(byteCount)} bytes, more than the limit of ${grouped(limits.maxFileBytes)}`;
}

export function tooManyEntries(path: string, limits: ImportLimits): SnapshotError {
  return new SnapshotError(`${path}: more than ${grouped(limits.maxEntries)} entries, which is the limit`);
}

export function tooManyBytes(path: string, limits: ImportLimits): SnapshotError {
  return new SnapshotError(
    `${path}: unpacks to more than ${grouped(limits.maxTotalBytes)} bytes, which is the limit`,
  );
}

/** "1 record", "1,977 records". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
