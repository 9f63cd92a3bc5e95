// Starts the real application in one of its hosts and hands out its page.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, _electron as electron, type Page } from '@playwright/test';
import { displayFor } from '../support/display';
import { quit, startWindow } from '../support/electron-window';

export type Host = 'browser' | 'electron';

/** What to start the application with. */
export interface LaunchOptions {
  /** Arguments as after `kerncov open`. */
  readonly args?: readonly string[];
  /** What the pick dialog answers in Electron. */
  readonly pick?: string;
  /** False: hand out the page while the application is still busy. */
  readonly wait?: boolean;
  /** What the environment has besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** The configuration directory; a fresh one when left out. */
  readonly config?: string;
  /** A browser that runs already, and goes on; one of its own when left out. */
  readonly browser?: Browser;
}

/** A running application. */
export interface Running {
  readonly host: Host;
  readonly page: Page;
  readonly config: string;
  /** Messages of the page's console at level error. */
  readonly consoleErrors: string[];
  close(): Promise<void>;
}

const runtimeModule = pathToFileURL(join(__dirname, '../../scripts/electron-runtime.mjs')).href;
const kerncov = join(__dirname, '../../out/cli/kerncov.js');
const chromiumPath = process.env.KERNCOV_CHROMIUM ?? '/usr/bin/chromium';

/** Starts the application. Everything that is started ends with `close`. */
export async function launch(host: Host, options: LaunchOptions = {}): Promise<Running> {
  const config = options.config ?? mkdtempSync(join(tmpdir(), 'kerncov-e2e-'));
  const env = {
    ...process.env,
    KERNCOV_CONFIG_DIR: config,
    KERNCOV_E2E: '1',
    KERNCOV_TEST_PICK: options.pick ?? '',
    ...options.env,
  };
  const started =
    host === 'browser'
      ? await inBrowser(options.args ?? [], env, options.browser)
      : await inElectron(options.args ?? [], env);
  const consoleErrors: string[] = [];
  let closed = false;
  started.page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  started.page.on('pageerror', (error) => consoleErrors.push(String(error)));
  return {
    host,
    page: started.page,
    config,
    consoleErrors,
    close: async () => {
      // A test that restarts the application closes it itself; the fixture closes whatever was started.
      if (closed) return;
      closed = true;
      await started.close();
      if (options.config === undefined) rmSync(config, { recursive: true, force: true });
    },
  };
}

interface Started {
  readonly page: Page;
  close(): Promise<void>;
}

/** The browser that pages are shown in. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
}

async function inBrowser(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  running: Browser | undefined,
): Promise<Started> {
  const server = spawn(process.execPath, [kerncov, 'serve', '--json', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstUrl(server);
  const browser = running ?? (await launchBrowser());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(url);
  return {
    page,
    close: async () => {
      await page.close();
      if (!running) await browser.close();
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

async function firstUrl(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    if (line.startsWith('{')) return (JSON.parse(line) as { url: string }).url;
  }
  throw new Error('kerncov serve ended without printing its URL');
}

async function inElectron(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  // The module is ESM, which a static import from a test cannot reach.
  const { resolveElectron } = (await import(
    runtimeModule
  )) as typeof import('../../scripts/electron-runtime.mjs');
  const runtime = await resolveElectron({ allowDownload: false });
  if (!runtime) throw new Error('no Electron here; run: npm run setup');
  const display = await displayFor();
  try {
    const { app, page } = await startWindow((timeout) =>
      electron.launch({
        executablePath: runtime.executable,
        args: [...runtime.args, ...args],
        env: { ...env, ...runtime.env, ...display.env } as Record<string, string>,
        timeout,
      }),
    );
    return { page, close: () => quit(app).finally(display.end) };
  } catch (error) {
    display.end();
    throw error;
  }
}
