// npm start [-- ARGUMENTS]: builds what is stale and opens the explorer, on the bundled sample when nothing is asked for.

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

const log = (words) => process.stderr.write(`kerncov: ${words}\n`);
const given = process.argv.slice(2);

if (buildIfStale(log)) {
  const kerncov = join(dirname(fileURLToPath(import.meta.url)), '../out/cli/kerncov.js');
  const child = spawn(process.execPath, [kerncov, 'open', ...(given.length > 0 ? given : ['--sample'])], {
    stdio: 'inherit',
  });
  // The other ends in order. Ctrl+C reaches it by itself; what only this process is told is passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  process.exitCode = 1;
}
