// kerncov serve and kerncov open as processes: what they print, what they refuse, how they end.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cliFile, kerncov, sample, scratch } from '../support/kerncov';

interface Started {
  readonly child: ChildProcess;
  /** The first line on stdout. */
  readonly line: string;
  readonly stderr: () => string;
}

/** Starts kerncov without a display and waits for its first line. */
async function start(...args: readonly string[]): Promise<Started> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(process.execPath, [cliFile, ...args], {
    env: { ...env, KERNCOV_CONFIG_DIR: scratch(), SSH_CONNECTION: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const errors: Buffer[] = [];
  child.stderr.on('data', (data: Buffer) => errors.push(data));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, line, stderr: () => Buffer.concat(errors).toString() };
}

describe('serve', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'prints its URL alone, and ends in order by %s',
    async (signal) => {
      const { child, line, stderr } = await start('serve', '--sample');
      expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
      expect((await fetch(line, { redirect: 'manual' })).status).toBe(303);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
      expect(stderr()).toBe('');
    },
  );

  test('prints JSON', async () => {
    const { line } = await start('serve', '--json', sample.boot, '--tree', sample.tree);
    expect(JSON.parse(line)).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/) });
  });

  test('says that the network can listen when it is made to', async () => {
    const { stderr } = await start('serve', '--host', '0.0.0.0');
    expect(stderr()).toContain('unencrypted');
  });

  test('says so when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stderr } = kerncov('serve', '--port', String(port));
    other.close();
    expect([code, stderr]).toEqual([3, expect.stringContaining('choose another --port')]);
  });

  test.each([
    [['serve', '--port', '70000'], 2, '0 to 65535'],
    [['serve', '--port', 'x'], 2, '0 to 65535'],
    [['serve', '--tree', sample.tree], 2, 'belong to a SNAPSHOT'],
    [['serve', '--sample', 'other'], 2, 'boot and faults'],
    [['serve', sample.boot, '--map', 'x'], 2, 'FROM=TO'],
    [['serve', '--no-token'], 2, 'unknown option'],
    [['serve', '/no/such.tar'], 3, '/no/such.tar: there is no such'],
    [['open', sample.boot, '--tree', '/no/such'], 3, '/no/such: there is no such'],
    [['serve', '--host', '192.0.2.1'], 3, 'no such address'],
  ])('%j is refused', (args, code, words) => {
    const run = kerncov(...args);
    expect([run.code, run.stdout, run.stderr]).toEqual([code, '', expect.stringContaining(words)]);
  });
});

test('open serves a browser where there is no display, and says why', async () => {
  const { child, line, stderr } = await start('open', '--sample');
  expect(line).toMatch(/^http:\/\/127\.0\.0\.1:/);
  if (process.platform === 'linux') expect(stderr()).toContain('There is no display here');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
