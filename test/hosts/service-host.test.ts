// A service host whose thread dies: clients are told, and may connect again.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ServiceHost } from '../../src/server/service-host';
import { scratch } from '../support/kerncov';

/** Sends back what clients send; throws at the word. */
const thread = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ kind, client, data }) => {
  if (data === 'die') throw new Error('died as told');
  if (kind === 'message') parentPort.postMessage({ client, data });
});`;

test('tells its clients when the thread dies, and starts another', async () => {
  const built = scratch();
  mkdirSync(join(built, 'engine'));
  writeFileSync(join(built, 'engine/service-thread.js'), thread);
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const host = new ServiceHost(built, built);
  const heard: unknown[] = [];
  const connect = (name: string) =>
    host.connect(false, null, {
      send: (data) => heard.push([name, data]),
      lost: () => heard.push([name, 'lost']),
    });

  const [a, b, gone] = [connect('a'), connect('b'), connect('gone')];
  gone.disconnect();
  a.receive('hello');
  await vi.waitFor(() => expect(heard).toEqual([['a', 'hello']]));
  b.receive('die');
  await vi.waitFor(() =>
    expect(heard.slice(1)).toEqual([
      ['a', 'lost'],
      ['b', 'lost'],
    ]),
  );
  expect(stderr.mock.calls.join()).toContain('died as told');
  connect('c').receive('hello again');
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['c', 'hello again']));
  stderr.mockRestore();
  await host.close();
});
