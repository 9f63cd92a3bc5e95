// What the start names is opened before anybody asks, and handed to the first who does.

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RunningService } from '../../src/engine/service/service';
import type { OpenParams } from '../../src/shared/api/contract';
import { channelPair } from '../../src/transport/channel';
import { Client } from '../../src/transport/client';
import { serve } from '../../src/transport/serve';
import { sample, scratch } from '../support/kerncov';
import { startService } from '../support/service';

function started(start: OpenParams): { running: RunningService; client: Client } {
  const [near, far] = channelPair();
  const running = startService({ start });
  serve(far, running.service);
  onTestFinished(() => running.close());
  return { running, client: new Client(near) };
}

/** A copy of the sample's snapshot that can be taken away. */
function ownSnapshot(): string {
  const snapshot = join(scratch(), 'boot.tar.gz');
  cpSync(sample.boot, snapshot);
  return snapshot;
}

test('whoever asks first gets it as it was read; whoever asks again has it read again', async () => {
  const snapshot = ownSnapshot();
  const { running, client } = started({ snapshot, tree: sample.tree });
  await running.openAhead();
  rmSync(snapshot);
  const { session, files } = await client.call('session.open', { snapshot, tree: sample.tree, map: [] });
  expect(files).toBe(18);
  expect((await client.call('files.list', { session })).names.length).toBe(18);
  await expect(client.call('session.open', { snapshot, tree: sample.tree })).rejects.toMatchObject({
    code: 'unusable-input',
  });
});

test('whoever asks for something else gets that', async () => {
  const { running, client } = started({ snapshot: ownSnapshot(), tree: sample.tree });
  void running.openAhead();
  await expect(client.call('session.open', { sample: 'boot' })).resolves.toMatchObject({
    snapshot: sample.boot,
  });
});

test('why it failed is said to whoever asks', async () => {
  const { running, client } = started({ snapshot: '/no/such.tar', tree: null });
  await running.openAhead();
  await expect(client.call('session.open', { snapshot: '/no/such.tar', tree: null })).rejects.toMatchObject({
    code: 'unusable-input',
    message: expect.stringContaining('/no/such.tar'),
  });
});

test('it can be cancelled by whoever took it over', async () => {
  const { running, client } = started({ sample: 'boot' });
  void running.openAhead();
  const abort = new AbortController();
  const opening = client.call('session.open', { sample: 'boot' }, { signal: abort.signal });
  abort.abort();
  await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
  await expect(client.call('session.open', { sample: 'boot' })).resolves.toMatchObject({ files: 18 });
});
