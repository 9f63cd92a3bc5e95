// kerncov as its users meet it: a process with arguments, two streams and an exit code.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const repository = resolve(import.meta.dirname, '../..');
export const cliFile = join(repository, 'out/cli/kerncov.js');
export const workerFile = join(repository, 'out/engine/worker.js');

/** The bundled sample: a tree and two snapshots of it. */
export const sample = {
  tree: join(repository, 'resources/sample/tree'),
  boot: join(repository, 'resources/sample/snapshots/boot.tar.gz'),
  faults: join(repository, 'resources/sample/snapshots/faults.tar.gz'),
} as const;

/** What a process left behind. `code` is null when a signal ended it. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs kerncov to its end. */
export function kerncov(...args: readonly string[]): Run {
  return run(process.execPath, [cliFile, ...args]);
}

/** Runs a command of bash; `$kerncov` in it is kerncov. */
export function shell(command: string, cwd?: string): Run {
  return run('bash', ['-c', command], cwd);
}

function run(command: string, args: readonly string[], cwd = repository): Run {
  const env = { ...process.env, kerncov: `${process.execPath} ${cliFile}` };
  const ended = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (ended.error) throw ended.error;
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

/** Whether a command is installed. Tests that need it skip themselves otherwise; the name of the test says why. */
export function isInstalled(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** A directory that goes with the test. */
export function scratch(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'kerncov-test-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
