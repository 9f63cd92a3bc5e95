// The packaged application, started: its threads run from beside the archive, its page from inside.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import WebSocket from 'ws';
import { displayFor } from '../support/display';
import { repository, scratch } from '../support/kerncov';
import { whyNoElectron } from './electron';

const packaged = join(repository, 'out/package/linux-unpacked');
const executable = join(packaged, 'kerncov');
const whyNot =
  whyNoElectron ?? (process.platform === 'linux' ? null : 'the package of this test is for Linux');

describe.skipIf(whyNot)(whyNot ?? 'the package', () => {
  test('opens the sample', async () => {
    const made = spawnSync(process.execPath, [join(repository, 'scripts/package.mjs')], { encoding: 'utf8' });
    expect([made.status, made.status === 0 ? '' : made.stdout + made.stderr]).toEqual([0, '']);
    expect(existsSync(join(packaged, 'resources/app.asar'))).toBe(true);
    expect(existsSync(join(packaged, 'resources/app'))).toBe(false);

    const app = await start(['--sample']);
    const page = await firstPage(await portOf(app));
    await vi.waitFor(async () => {
      const text = await evaluate(page, "document.querySelector('[data-testid=status]')?.textContent");
      expect(text).toContain('450 of 603 lines');
    }, 30_000);
  });

  test('has its fuses set', () => {
    // The wire follows its sentinel: version, length, then a digit for each fuse. The floor runtime ends before the last.
    const binary = readFileSync(executable);
    const wire = binary.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32;
    const digits = binary.toString('latin1', wire + 2, wire + 2 + binary[wire + 1]!);
    const [runAsNode, cookieEncryption, nodeOptions, inspect, asarIntegrity, onlyAsar, , fileProtocol] =
      digits;
    expect({ runAsNode, cookieEncryption, nodeOptions, inspect, asarIntegrity, onlyAsar }).toEqual({
      runAsNode: '0',
      cookieEncryption: '1',
      nodeOptions: '0',
      inspect: '0',
      asarIntegrity: '1',
      onlyAsar: '1',
    });
    expect(['0', undefined]).toContain(fileProtocol);
  });

  test('is no Node for others to use', () => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const { stdout } = spawnSync(executable, ['-p', '"ran"'], { env, encoding: 'utf8', timeout: 5000 });
    expect(stdout).not.toContain('ran');
  });
});

/** Playwright starts Electron by Node's inspector, which the package refuses; Chromium's own remains. */
async function start(args: readonly string[]): Promise<ChildProcess> {
  const display = await displayFor();
  onTestFinished(() => display.end());
  const switches = ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const app = spawn(executable, [...switches, ...args], {
    env: { ...process.env, ...display.env, KERNCOV_CONFIG_DIR: scratch() },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(async () => {
    app.kill();
    if (app.exitCode === null && app.signalCode === null) await once(app, 'exit');
  });
  return app;
}

async function portOf(app: ChildProcess): Promise<string> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: app.stderr! })) {
    seen.push(line);
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (port) return port;
  }
  throw new Error(`the package ended:\n${seen.join('\n')}`);
}

async function firstPage(port: string): Promise<WebSocket> {
  const url = await vi.waitFor(async () => {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as Record<string, string>[];
    const page = targets.find((target) => target.url === 'kerncov://app/index.html');
    expect(page).toBeDefined();
    return page!.webSocketDebuggerUrl!;
  }, 20_000);
  const socket = new WebSocket(url);
  await once(socket, 'open');
  onTestFinished(() => socket.terminate());
  return socket;
}

async function evaluate(page: WebSocket, expression: string): Promise<unknown> {
  page.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }));
  const [message] = await once(page, 'message');
  return JSON.parse(String(message)).result.result.value;
}
