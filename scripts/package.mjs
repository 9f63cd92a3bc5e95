// npm run package: an unpacked application in out/package, for this system.
//
// It is made of the official Electron, or of the floor runtime where that is out of reach.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { buildIfStale } from './build-if-stale.mjs';
import { resolveElectron } from './electron-runtime.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const log = (words) => process.stderr.write(`kerncov: ${words}\n`);

const electron = await resolveElectron({ allowDownload: true, log });
if (!buildIfStale(log) || !electron) {
  if (!electron) log('no Electron can be had here');
  process.exit(1);
}
log(`packaging with Electron ${electron.version} (${electron.origin})`);
const bare = withoutApplication(electron.directory);
try {
  await build({
    projectDir: root,
    dir: true,
    config: {
      electronDist: bare,
      electronVersion: electron.version,
      ...(electron.origin === 'floor' ? { electronFuses: { grantFileProtocolExtraPrivileges: null } } : {}),
    },
  });
} finally {
  rmSync(bare, { recursive: true, force: true });
}

/** The floor runtime holds our loader, which a package must not: its application is the archive alone. */
function withoutApplication(directory) {
  const copy = mkdtempSync(join(tmpdir(), 'kerncov-electron-'));
  cpSync(directory, copy, { recursive: true, verbatimSymlinks: true });
  rmSync(join(copy, 'resources/app'), { recursive: true, force: true });
  return copy;
}
