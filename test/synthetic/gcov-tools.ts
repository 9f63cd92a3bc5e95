// The gcc and gcov of this machine, for tests that ask the original.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SyntheticObject, writeCounters, writeNotes } from './gcov-writer';

/** A gcov that writes the JSON that kerncov imitates. */
export interface InstalledGcov {
  readonly command: string;
  /** The compiler of the same version; '' when it is not installed. */
  readonly gcc: string;
  /** Its version word, such as `B22*`. */
  readonly version: string;
}

/** Every gcov found here whose JSON has format 1 (GCC 9 to 13). */
export function installedGcovs(): InstalledGcov[] {
  const found = new Map<string, InstalledGcov>();
  for (const suffix of ['-11', '-12', '-13', '']) {
    const answer = spawnSync(`gcov${suffix}`, ['--version'], { encoding: 'utf8' });
    const match = /^gcov .* (\d+)\.(\d+)\.\d+$/m.exec(answer.stdout ?? '');
    if (!match) continue;
    const [major, minor] = [Number(match[1]), Number(match[2])];
    if (major < 9 || major > 13) continue;
    const version = `${String.fromCharCode(65 + Math.floor(major / 10))}${major % 10}${minor}*`;
    const gcc = spawnSync(`gcc${suffix}`, ['--version']).status === 0 ? `gcc${suffix}` : '';
    if (!found.has(version)) found.set(version, { command: `gcov${suffix}`, gcc, version });
  }
  return [...found.values()];
}

/** What `gcov -j -b -t` prints for each object, in order. */
export function gcovSays(
  { command, version }: InstalledGcov,
  littleEndian: boolean,
  objects: readonly SyntheticObject[],
): string[] {
  return inTemporaryFolder((folder) => {
    objects.forEach((object, index) => {
      writeFileSync(join(folder, `${index}.gcno`), writeNotes(object, { version, littleEndian }));
      writeFileSync(join(folder, `${index}.gcda`), writeCounters(object, { version, littleEndian }));
    });
    return runGcov(
      command,
      folder,
      objects.map((_, index) => `${index}.gcda`),
    );
  });
}

/** The lines that `gcov -j -b -t` prints, one for each file. */
export function runGcov(command: string, folder: string, files: readonly string[]): string[] {
  const args = ['-j', '-b', '-t', ...files];
  const run = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${command} failed: ${run.stderr}`);
  return run.stdout.trimEnd().split('\n');
}

export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
