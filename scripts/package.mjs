// npm run package: an unpacked application in out/package, for this system.
//
// It is made of the official Electron, or of the floor runtime where that is out of reach.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { buildIfStale } from './build-if-stale.mjs';
import { resolveElectron } from './electron-runtime.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const log = (words) => process.stderr.write(`kerncov: ${words}\n`);

const electron = await resolveElectron({ allowDownload: true, log });
if (!electron) {
  log('no Electron can be had here');
  process.exitCode = 1;
} else if (buildIfStale(log)) {
  log(`packaging with Electron ${electron.version} (${electron.origin})`);
  await packageWith(electron);
} else {
  process.exitCode = 1;
}

async function packageWith({ directory, version, origin }) {
  const work = mkdtempSync(join(tmpdir(), 'kerncov-package-'));
  try {
    const electronDist = join(work, 'electron');
    cpSync(directory, electronDist, { recursive: true, verbatimSymlinks: true });
    // The floor runtime's loader: a package's application is its archive alone.
    rmSync(join(electronDist, 'resources/app'), { recursive: true, force: true });
    const config = join(work, 'electron-builder.yml');
    const own = `electronDist: ${JSON.stringify(electronDist)}\nelectronVersion: ${version}\n`;
    writeFileSync(config, configFor(origin) + own);
    await build({ projectDir: root, dir: true, config });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The floor runtime does not have this fuse yet, and electron-builder has no other way to leave one out. */
function configFor(origin) {
  const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  return origin === 'floor' ? config.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, '') : config;
}
