// kerncov open: the explorer in a window of its own; in a browser where there is no display or no Electron.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { ElectronRuntime } from '../../../scripts/electron-runtime.mjs';
import { wordsFor } from '../../server/opening';
import type { OpenParams } from '../../shared/api/contract';
import { type OpeningOptions, onOptionalSnapshot, requireOpening, serveBrowser } from './serve';

/** Adds the command. */
export function addOpen(program: Command): void {
  onOptionalSnapshot(program.command('open'))
    .description('open the explorer in a window')
    .addHelpText(
      'after',
      `
Where there is no display, or no Electron, the explorer is served to a browser, as by "kerncov serve".

Examples:
  kerncov open boot.tar.gz --tree linux-6.1
  kerncov open --sample`,
    )
    .action((snapshot: string | undefined, options: OpeningOptions, command: Command) =>
      open(requireOpening(snapshot, options, command)),
    );
}

async function open(opening: OpenParams | null): Promise<void> {
  const runtime = hasDisplay() ? await resolveElectron() : null;
  if (runtime) {
    process.exitCode = await openWindow(runtime, opening);
    return;
  }
  const lack = hasDisplay() ? 'No Electron can be had here' : 'There is no display here';
  say(`${lack}, so the explorer is served to a browser. Open this address:`);
  await serveBrowser(opening, { host: '127.0.0.1', port: 0 });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Not bundled: the tests and `npm start` use the same file. */
async function resolveElectron(): Promise<ElectronRuntime | null> {
  const file = join(__dirname, '../../scripts/electron-runtime.mjs');
  const module = (await import(
    pathToFileURL(file).href
  )) as typeof import('../../../scripts/electron-runtime.mjs');
  return module.resolveElectron({ allowDownload: true, log: say });
}

/** The exit code of the window's process. */
function openWindow({ executable, args, env }: ElectronRuntime, opening: OpenParams | null): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  // Chromium's own log says nothing to a user of kerncov.
  const child = spawn(executable, [...args, '--log-level=3', ...wordsFor(opening)], {
    env: { ...inherited, ...env },
    stdio: 'inherit',
  });
  // Ctrl+C reaches the window too, which ends by itself; what only this process is told is passed on.
  process.on('SIGINT', () => {});
  process.once('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function say(words: string): void {
  process.stderr.write(`kerncov: ${words}\n`);
}
