// What a window's service makes of an opening: its path rules, what it remembers of it, and the words of its failures.

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningService } from '../../src/engine/service/service';
import type { OpenParams } from '../../src/shared/api/contract';
import { sample } from '../support/kerncov';
import { openIn, plainCall, startService } from '../support/service';

let running: RunningService;
beforeEach(() => {
  running = startService({ jobs: 1 });
});
afterEach(() => running.close());

function open(params: OpenParams) {
  return openIn(running, params);
}

it('takes path rules, with ~ for the home directory, and remembers them as they were typed', async () => {
  const map = ['/build/x=/nowhere', '/build/y=~/y'];
  const { rules } = await open({ snapshot: sample.boot, tree: sample.tree, map });
  expect(rules.filter(({ origin }) => origin === 'given')).toEqual([
    { from: '/build/x', to: '/nowhere', origin: 'given' },
    { from: '/build/y', to: `${process.env.HOME}/y`, origin: 'given' },
  ]);
  expect((await running.service['recents.list']({}, plainCall)).recents).toEqual([
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
