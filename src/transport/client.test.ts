import { beforeEach, expect, test } from 'vitest';
import { type Channel, channelPair } from './channel';
import { Client } from './client';

let client: Client;
/** The other end, worked by hand. */
let engine: Channel;
let asked: Record<string, unknown>[];

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  const [near, far] = channelPair();
  client = new Client(near);
  engine = far;
  asked = [];
  far.onMessage((message) => asked.push(message as Record<string, unknown>));
});

test('answers reach the call that they are for, in whatever order they come', async () => {
  const first = client.call('recents.list', {});
  const second = client.call('state.read', {});
  await turn();
  expect(asked).toEqual([
    { id: 1, method: 'recents.list', params: {} },
    { id: 2, method: 'state.read', params: {} },
  ]);
  engine.send({ id: 2, result: { json: '{}' } });
  engine.send({ id: 1, result: { recents: [] } });
  expect(await Promise.all([first, second])).toEqual([{ recents: [] }, { json: '{}' }]);
});

test('progress is reported until the answer, and not after it', async () => {
  const seen: unknown[] = [];
  const call = client.call('session.open', { sample: 'boot' }, { onProgress: (value) => seen.push(value) });
  for (const message of [{ progress: 1 }, { progress: 2 }, { result: {} }, { progress: 3 }]) {
    engine.send({ id: 1, ...message });
  }
  await call;
  await turn();
  expect(seen).toEqual([1, 2]);
});

test('an error rejects with its code; a code that is not known counts as internal', async () => {
  const calls = [client.call('state.read', {}), client.call('state.read', {})];
  engine.send({ id: 1, error: { code: 'not-found', message: 'not here' } });
  engine.send({ id: 2, error: { code: '__proto__', message: 'odd' } });
  await expect(calls[0]).rejects.toMatchObject({ code: 'not-found', message: 'not here' });
  await expect(calls[1]).rejects.toMatchObject({ code: 'internal', message: 'odd' });
});

test('aborting cancels on the other side, rejects at once, and leaves the answer unheard', async () => {
  const abort = new AbortController();
  const call = client.call('state.read', {}, { signal: abort.signal });
  abort.abort();
  await expect(call).rejects.toMatchObject({ code: 'cancelled' });
  engine.send({ id: 1, result: { json: 'late' } });
  await turn();
  expect(asked).toEqual([{ id: 1, method: 'state.read', params: {} }, { cancel: 1 }]);
});

test('a call that is aborted beforehand is never made; one that is answered is never cancelled', async () => {
  await expect(client.call('state.read', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(asked).toEqual([]);
  const abort = new AbortController();
  const call = client.call('state.read', {}, { signal: abort.signal });
  engine.send({ id: 1, result: { json: '{}' } });
  await call;
  abort.abort();
  await turn();
  expect(asked).toHaveLength(1);
});

test('when the connection ends, calls under way and calls to come reject', async () => {
  const call = client.call('state.read', {});
  engine.close();
  await expect(call).rejects.toMatchObject({ code: 'internal', message: expect.stringContaining('lost') });
  await expect(client.call('state.read', {})).rejects.toMatchObject({ code: 'internal' });
});
