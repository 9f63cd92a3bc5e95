// The built application in a real Electron, on a display of its own where there is none.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { displayFor, hasDisplay } from '../support/display';
import { quit, startWindow } from '../support/electron-window';
import { isInstalled } from '../support/kerncov';

const runtime = await resolveElectron();

/** Why Electron cannot be started here; null when it can. */
export const whyNoElectron =
  runtime === null
    ? 'no Electron here; npm run setup fetches one'
    : hasDisplay || isInstalled('Xvfb')
      ? null
      : 'no display and no Xvfb here; npm run setup installs one';

/** A running application. */
export interface RunningElectron {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors on the page's console, from the start. */
  readonly consoleErrors: readonly string[];
  /** The environment of its process, for one more. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** How to start it. */
export interface ElectronOptions {
  /** The configuration directory. */
  readonly config: string;
  /** As after `kerncov open`. */
  readonly args?: readonly string[];
  readonly pick?: string;
}

export async function launchElectron({
  config,
  args = [],
  pick = '',
}: ElectronOptions): Promise<RunningElectron> {
  if (runtime === null) throw new Error(whyNoElectron!);
  const display = await displayFor();
  const environment = {
    ...(process.env as Record<string, string>),
    ...runtime.env,
    ...display.env,
    KERNCOV_CONFIG_DIR: config,
    KERNCOV_E2E: '1',
    KERNCOV_TEST_PICK: pick,
  };
  const { app, page } = await startWindow((timeout) =>
    _electron.launch({
      executablePath: runtime.executable,
      args: [...runtime.args, ...args],
      env: environment,
      timeout,
    }),
  );
  const consoleErrors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  await page.waitForLoadState();
  return {
    app,
    page,
    consoleErrors,
    environment,
    close: async () => {
      await quit(app);
      display.end();
    },
  };
}

/** Starts the application once more, to its end: a second instance ends at once. */
export async function runElectron(
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<number | null> {
  const child = spawn(runtime!.executable, [...runtime!.args, ...args], {
    env: environment,
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
