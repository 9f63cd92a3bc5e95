// The arguments of Electron's process → what to open.
//
// They hold more than ours: switches of Chromium and of those who drive it, and the application's own path.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openingOf } from '../server/opening';
import type { OpenParams } from '../shared/api/contract';

/** Arguments that cannot be understood are reported and open nothing: a window with a welcome is better than none. */
export function openingOfArgv(argv: readonly string[], directory: string): OpenParams | null {
  const { values, positionals } = parseArgs({
    args: argv.slice(1),
    options: {
      tree: { type: 'string', short: 't' },
      map: { type: 'string', short: 'm', multiple: true },
      sample: { type: 'string' },
    },
    strict: false,
    allowPositionals: true,
  });
  // Electron as it is released gets the application's path first; a packaged application does not.
  if ((process as { defaultApp?: boolean }).defaultApp) positionals.shift();
  if (positionals[0] === 'open') positionals.shift();
  try {
    return openingOf(
      {
        snapshot: positionals[0],
        tree: text(values.tree),
        map: (values.map as (string | boolean)[] | undefined)?.map(String),
        sample: values.sample as string | boolean | undefined,
      },
      directory,
    );
  } catch (error) {
    process.stderr.write(`kerncov: ${(error as Error).message}\n`);
    return null;
  }
}

/** A snapshot that the desktop hands over. */
export function openingOfFile(path: string): OpenParams {
  return { snapshot: resolve(path), tree: null, map: [] };
}

/** `--tree` without a value parses as `true`. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
