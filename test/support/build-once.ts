// Sources → out/, once, before the tests that start what was built.
//
// An out/ that is newer than all sources is taken as it is; KERNCOV_BUILT=1 takes it whatever its age.

import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cliFile, repository } from './kerncov';

export default function buildOnce(): void {
  if (process.env.KERNCOV_BUILT === '1' || isNewerThanSources(cliFile)) return;
  const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: repository, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`npm run build failed:\n${build.stdout}\n${build.stderr}`);
}

function isNewerThanSources(built: string): boolean {
  const builtAt = modifiedAt(built);
  const sources = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'src'];
  return sources.every((source) => newestBelow(join(repository, source)) < builtAt);
}

/** When a file, or the last of a directory's files, was changed. A directory changes when a file of it goes. */
function newestBelow(path: string): number {
  if (!statSync(path).isDirectory()) return modifiedAt(path);
  const inner = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(modifiedAt(path), ...inner.map((name) => modifiedAt(join(path, name))));
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
