// What a window's service makes of an opening: its path rules, what it remembers of it, and the words of its failures.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { createService, type RunningService } from '../../src/engine/service/service';
import type { OpenParams } from '../../src/shared/api/contract';
import { contract } from '../../src/shared/api/contract';
import { repository, sample, scratch, workerFile } from '../support/kerncov';

let running: RunningService;
beforeEach(() => {
  running = createService({
    version: '0',
    workerFile,
    sampleDirectory: `${repository}/resources/sample`,
    configDirectory: scratch(),
    cacheDirectory: scratch(),
    jobs: 1,
    start: null,
  });
});
afterEach(() => running.close());

const context = { signal: new AbortController().signal, progress: () => {} };

function open(params: OpenParams) {
  return running.service['session.open'](contract['session.open'].params.parse(params), context);
}

it('takes path rules, with ~ for the home directory, and remembers them as they were typed', async () => {
  const map = ['/build/x=/nowhere', '/build/y=~/y'];
  const { rules } = await open({ snapshot: sample.boot, tree: sample.tree, map });
  expect(rules.filter(({ origin }) => origin === 'given')).toEqual([
    { from: '/build/x', to: '/nowhere', origin: 'given' },
    { from: '/build/y', to: `${process.env.HOME}/y`, origin: 'given' },
  ]);
  expect((await running.service['recents.list']({}, context)).recents).toEqual([
    { snapshot: sample.boot, tree: sample.tree, map, at: expect.any(Number) },
  ]);
});

it('says what a window can do where notes are missing, not what a command line can', async () => {
  const message = await open({ snapshot: sample.boot, tree: null }).then(
    () => 'it opened',
    (error: Error) => error.message,
  );
  expect(message).toContain('Open the kernel tree that holds the .gcno files, or say with a path rule');
  expect(message).not.toContain('--');
});
