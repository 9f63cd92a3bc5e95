// What outlives a window: recent snapshots, settings and layout, as JSON files in the user's configuration directory.

import { readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Recent } from '../../shared/api/contract';
import { makeDirectory } from '../make-directory';

const recents = z.array(
  z.object({
    snapshot: z.string(),
    tree: z.string().nullable(),
    map: z.array(z.string()).default([]),
    at: z.number(),
  }),
);
const maxRecents = 20;

/** Where the user's configuration is, by the platform's habit. */
export function configDirectory(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (environment.KERNCOV_CONFIG_DIR) return environment.KERNCOV_CONFIG_DIR;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'kerncov');
  if (platform === 'win32')
    return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'kerncov');
  return join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'kerncov');
}

/** Reads and writes what is remembered. Unreadable files count as empty: losing a layout must not stop a start. */
export class Remembered {
  /** Writes wait for one another. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly directory: string) {}

  async recents(): Promise<Recent[]> {
    const parsed = recents.safeParse(await this.read('recents.json'));
    return parsed.success ? parsed.data : [];
  }

  async remember(opened: Omit<Recent, 'at'>): Promise<void> {
    const others = (await this.recents()).filter((recent) => recent.snapshot !== opened.snapshot);
    await this.write('recents.json', [{ ...opened, at: Date.now() }, ...others].slice(0, maxRecents));
  }

  async forget(snapshot: string): Promise<Recent[]> {
    const left = (await this.recents()).filter((recent) => recent.snapshot !== snapshot);
    await this.write('recents.json', left);
    return left;
  }

  /** The window's state, as it was written; `{}` when there is none. */
  async state(): Promise<string> {
    return JSON.stringify((await this.read('state.json')) ?? {});
  }

  async writeState(json: string): Promise<void> {
    await this.write('state.json', JSON.parse(json));
  }

  private async read(name: string): Promise<unknown> {
    try {
      return JSON.parse(await readFile(join(this.directory, name), 'utf8'));
    } catch {
      return undefined;
    }
  }

  private write(name: string, value: unknown): Promise<void> {
    const done = this.last.then(async () => {
      makeDirectory(this.directory);
      const partial = join(this.directory, `${name}.partial-${process.pid}`);
      await writeFile(partial, `${JSON.stringify(value, null, 1)}\n`);
      await rename(partial, join(this.directory, name));
    });
    this.last = done.catch(() => {});
    return done;
  }
}
