import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSnapshot, scratchDirectory, take, writeTree } from './archives.testkit.js';
import { defaultLimits, openSnapshot } from './index.js';

const empty = Buffer.alloc(0);
const files = (...names: string[]) => names.map((name) => ({ name, bytes: empty }));
const pathsIn = async (root: string) => (await readSnapshot(root)).entries.map((entry) => entry.path);

describe('the walk', () => {
  it('is depth first, each directory in code unit order', async () => {
    const root = writeTree(
      files('b.gcda', 'a/z.gcda', 'a/B.gcda', 'a/b.gcda', 'a-/x.gcda', 'c/d/e.gcda', 'c.gcda'),
    );
    expect(await pathsIn(root)).toEqual([
      ...['a/B.gcda', 'a/b.gcda', 'a/z.gcda'],
      'a-/x.gcda',
      'b.gcda',
      'c/d/e.gcda',
      'c.gcda',
    ]);
  });

  it('keeps that order for any tree, however many directories are read ahead', async () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 0, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(path, { maxLength: 60 }), async (folders) => {
        const names = [...new Set(folders.map((folder) => [...folder, 'f.gcda'].join('/')))];
        // "f.gcda" sorts after every directory here, so sorting by segment is the order of the walk.
        const inOrder = [...names].sort((a, b) =>
          a.replaceAll('f.', '~') < b.replaceAll('f.', '~') ? -1 : 1,
        );
        expect(await pathsIn(writeTree(files(...names)))).toEqual(inOrder);
      }),
      { numRuns: 50 },
    );
  });

  it('yields files unopened, whatever size they claim', async () => {
    const root = writeTree(files('a.gcda', 'a.gcno'));
    const { entries } = await openSnapshot(root, defaultLimits, new AbortController().signal);
    expect(await take(entries)).toEqual([
      { kind: 'counters', path: 'a.gcda', payload: { file: join(root, 'a.gcda') } },
      { kind: 'notes', path: 'a.gcno', payload: { file: join(root, 'a.gcno') } },
    ]);
  });

  it('does not follow links to directories, neither in a circle nor out', async () => {
    const root = writeTree(files('in/a.gcda'));
    symlinkSync('..', join(root, 'in/circle'));
    symlinkSync(writeTree(files('secret.gcda')), join(root, 'out'));
    expect(await pathsIn(root)).toEqual(['in/a.gcda']);
  });

  it('starts from a link, as people name snapshots "latest"', async () => {
    const link = join(scratchDirectory(), 'latest');
    symlinkSync(writeTree(files('a.gcda')), link);
    expect(await pathsIn(link)).toEqual(['a.gcda']);
  });

  it('reports links by what they say, and counters that are links as unreadable', async () => {
    const root = writeTree([
      { name: 'a.gcno', link: '/build/a.gcno' },
      { name: 'b.gcda', link: '/etc/passwd' },
    ]);
    expect((await readSnapshot(root)).entries).toEqual([
      { kind: 'notes-link', path: 'a.gcno', target: '/build/a.gcno' },
      { kind: 'unreadable', path: 'b.gcda', reason: 'it is a symbolic link to /etc/passwd, not a file' },
    ]);
  });

  it.skipIf(process.platform === 'win32')('passes by pipes, and attribute files of macOS', async () => {
    const root = writeTree(files('a.gcda', '._a.gcda'));
    execFileSync('mkfifo', [join(root, 'pipe.gcda')]);
    expect(await pathsIn(root)).toEqual(['a.gcda']);
  });

  it.skipIf(process.platform !== 'linux')(
    'says that a name which is not UTF-8 cannot be opened',
    async () => {
      const root = writeTree(files('a.gcda'));
      writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.gcda')]), '');
      expect((await readSnapshot(root)).entries.at(-1)).toEqual({
        kind: 'unreadable',
        path: '\ufffd.gcda',
        reason: 'its name is not valid UTF-8',
      });
    },
  );
});

describe.skipIf(process.platform === 'win32')('without permission', () => {
  /** Root reads everything, so the test steps down. */
  function asOrdinaryUser(): void {
    if (process.getuid?.() !== 0) return;
    process.seteuid?.(65534);
    onTestFinished(() => process.seteuid?.(0));
  }

  it('one directory is one unreadable entry', async () => {
    const root = writeTree(files('a/x.gcda', 'locked/x.gcda', 'z/x.gcda'));
    chmodSync(root, 0o755);
    chmodSync(join(root, 'locked'), 0);
    onTestFinished(() => chmodSync(join(root, 'locked'), 0o755));
    asOrdinaryUser();
    expect((await readSnapshot(root)).entries).toEqual([
      { kind: 'counters', path: 'a/x.gcda', bytes: '' },
      { kind: 'unreadable', path: 'locked', reason: 'permission denied' },
      { kind: 'counters', path: 'z/x.gcda', bytes: '' },
    ]);
  });

  it('the root is an error', async () => {
    const root = scratchDirectory();
    chmodSync(root, 0);
    asOrdinaryUser();
    expect(await readSnapshot(root)).toEqual({ entries: [], error: 'PATH: permission denied' });
  });

  it('debugfs is explained', async () => {
    asOrdinaryUser();
    expect((await readSnapshot('/sys/kernel/debug/gcov')).error).toMatch(/debugfs/);
  });
});

describe('stops', () => {
  it('at the limit of entries, those of no interest included', async () => {
    const root = writeTree(files('a/a.gcda', 'b/1.c', 'b/2.c', 'c/x.gcda'));
    expect(await readSnapshot(root, { maxEntries: 5 })).toEqual({
      entries: [{ kind: 'counters', path: 'a/a.gcda', bytes: '' }],
      error: 'PATH: more than 5 entries, which is the limit',
    });
    expect((await readSnapshot(root, { maxEntries: 7 })).error).toBeUndefined();
  });

  it.skipIf(process.platform !== 'linux')('where names get longer than a path can be', async () => {
    const root = scratchDirectory();
    const deep = Array(9).fill('d'.repeat(250)).join('/');
    // Only in two steps can a name be made that is longer than a system call takes.
    writeTree(files(`a/${deep}/x.gcda`, `b/${deep}/x.gcda`), root);
    renameSync(join(root, 'b'), join(root, 'a', deep, 'b'));
    onTestFinished(() => void execFileSync('rm', ['-rf', join(root, 'a')]));
    expect((await readSnapshot(root)).entries).toEqual([
      {
        kind: 'unreadable',
        path: expect.stringMatching(/^a\/d{198}…$/),
        reason: expect.stringMatching(/longer|too long/),
      },
      { kind: 'counters', path: `a/${deep}/x.gcda`, bytes: '' },
    ]);
  });

  it('with the reason of the signal, at once', async () => {
    const root = writeTree(files('a.gcda', 'b.gcda', 'c/d.gcda'));
    const reason = new Error('enough');
    const controller = new AbortController();
    const { entries } = await openSnapshot(root, defaultLimits, controller.signal);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const entry of entries) {
        seen.push(entry.path);
        controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen).toEqual(['a.gcda']);
  });

  it('an empty directory is an empty snapshot', async () => {
    const root = scratchDirectory();
    mkdirSync(join(root, 'empty'));
    expect(await readSnapshot(root)).toEqual({ entries: [] });
  });
});
