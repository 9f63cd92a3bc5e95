// A display for windows: the one that is there, or one that nobody sees.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Whether windows have somewhere to appear. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What a process needs in its environment to show windows. `end` it when they are gone. */
export interface Display {
  readonly env: Readonly<Record<string, string>>;
  end(): void;
}

/** The display that is there, or one of its own, on which nothing else takes the focus. */
export async function displayFor(): Promise<Display> {
  if (hasDisplay) return { env: {}, end: () => {} };
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await Promise.race([
    once(xvfb.stdio[3] as Readable, 'data').then(([data]) => String(data).trim()),
    once(xvfb, 'exit').then(() => null),
  ]);
  if (number === null) throw new Error('neither a display nor Xvfb here; run: npm run setup');
  return { env: { DISPLAY: `:${number}` }, end: () => void xvfb.kill() };
}
