import { afterEach, expect, test, vi } from 'vitest';
import { wordsFor } from '../server/opening';
import { openingOfArgv } from './arguments';

const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
const host = process as { defaultApp?: boolean };

afterEach(() => {
  delete host.defaultApp;
  stderr.mockClear();
});

const snapshot = { snapshot: '/here/boot.tar.gz', tree: '/linux', map: ['/b=/c', '/d=/here/e'] };

test.each([
  ['packaged', ['/opt/kerncov/kerncov', 'boot.tar.gz', '--tree', '/linux', '--map', '/b=/c', '-m', '/d=e']],
  ['by its command', ['kerncov', 'open', 'boot.tar.gz', '-t', '/linux', '--map=/b=/c', '--map=/d=e']],
  [
    'driven by Playwright',
    [
      'electron',
      '--inspect=0',
      '--remote-debugging-port=0',
      '--no-sandbox',
      '--disable-gpu',
      'boot.tar.gz',
      '--tree=/linux',
      '--map=/b=/c',
      '--map=/d=e',
    ],
  ],
  ['handed on', ['electron', '--log-level=3', ...wordsFor(snapshot)]],
])('arguments %s', (_, argv) => {
  expect(openingOfArgv(argv, '/here')).toEqual(snapshot);
});

test('Electron as it is released gets the path of the application first', () => {
  host.defaultApp = true;
  expect(openingOfArgv(['electron', '--no-sandbox', '/app', 'boot.tar.gz'], '/here')).toEqual({
    snapshot: '/here/boot.tar.gz',
    tree: null,
    map: [],
  });
  expect(openingOfArgv(['electron', '/app'], '/here')).toBeNull();
});

test('nothing asked for is the welcome view', () => {
  expect(openingOfArgv(['kerncov'], '/here')).toBeNull();
  expect(openingOfArgv(['kerncov', 'open', '--some-switch'], '/here')).toBeNull();
  expect(openingOfArgv(['kerncov', '--sample=faults'], '/here')).toEqual({ sample: 'faults' });
  expect(openingOfArgv(['kerncov', '--sample'], '/here')).toEqual({ sample: 'boot' });
});

test('what cannot be understood is said and opens nothing', () => {
  expect(openingOfArgv(['kerncov', 'boot.tar.gz', '--map', 'nonsense'], '/here')).toBeNull();
  expect(stderr.mock.calls.join()).toContain('FROM=TO');
});
