// Sources newer than out/ → out/ built anew; otherwise nothing.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The build begins with the command line and ends with the page: the older of both says when it was made, the other that it is whole. */
const built = ['out/cli/kerncov.js', 'out/renderer/index.html'];
const sources = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'src'];

/** Whether out/ is up to date at the end; KERNCOV_BUILT=1 says that it is. What the build says goes to stderr when it fails. */
export function buildIfStale(log = () => {}) {
  if (process.env.KERNCOV_BUILT === '1') return true;
  if (isBuilt()) return true;
  log('building …');
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  if (!existsSync(vite)) {
    log('nothing is installed yet; run: npm ci');
    return false;
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

function isBuilt() {
  const builtAt = Math.min(...built.map((file) => modifiedAt(join(root, file))));
  return sources.every((source) => newestBelow(join(root, source)) < builtAt);
}

/** When a file, or the last of a directory's files, was changed. A directory changes when a file of it goes. */
function newestBelow(path) {
  if (!statSync(path).isDirectory()) return modifiedAt(path);
  return Math.max(
    modifiedAt(path),
    ...readdirSync(path, { recursive: true }).map((name) => modifiedAt(join(path, name))),
  );
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
