import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PathMap, type PathRule } from '../path-map';
import { NotesLocator } from './notes-locator';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kerncov-test-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes notes that carry a stamp, below the test's folder. */
function notes(path: string, stamp = 1): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(`oncg*22B${String.fromCharCode(stamp)}\0\0\0----`, 'latin1'));
  return file;
}

interface Asked {
  readonly counters?: string;
  readonly link?: string;
  readonly beside?: string;
  readonly stamp?: number | null;
  readonly rules?: readonly PathRule[];
  readonly tree?: string | null;
}

/** Where the notes are for the counters of /build/linux/mm/mmap.gcda with stamp 1, if nothing else is said. */
function locate(asked: Asked = {}) {
  const map = new PathMap(asked.rules ?? []);
  const tree = asked.tree === undefined ? join(folder, 'tree') : asked.tree;
  const stamp = asked.stamp === undefined ? 1 : asked.stamp;
  const found = new NotesLocator(tree, map).locate(
    asked.counters ?? 'build/linux/mm/mmap.gcda',
    () => (stamp === null ? null : Uint8Array.of(stamp, 0, 0, 0)),
    asked.link ?? null,
    asked.beside ?? null,
  );
  return { found: found?.notesFile ?? null, object: found?.object ?? null, rules: map.rules };
}

const rule = (from: string, to: string, origin: 'given' | 'inferred' = 'inferred') => ({ from, to, origin });

describe('notes are found', () => {
  it('beside the counters, before anywhere else', () => {
    const beside = notes('snapshot/mm/mmap.gcno');
    notes('tree/mm/mmap.gcno');
    expect(locate({ beside })).toEqual({ found: beside, object: 'build/linux/mm/mmap', rules: [] });
  });

  it('where a rule says that their path is', () => {
    const file = notes('moved/mm/mmap.gcno');
    const rules = [rule('/build/linux', join(folder, 'moved'), 'given')];
    expect(locate({ rules })).toEqual({ found: file, object: 'mm/mmap', rules });
    expect(locate({ rules, tree: null })).toEqual({ found: file, object: 'mm/mmap', rules });
  });

  it('where the link beside the counters points, whatever the path of the counters', () => {
    const link = notes('build/mm/mmap.gcno');
    expect(locate({ counters: 'copy-of-it/x.gcda', link, tree: null }).found).toBe(link);
  });

  it('in the tree, before where the link points: the user said which tree', () => {
    const file = notes('tree/mm/mmap.gcno');
    const link = notes('build/mm/mmap.gcno');
    expect(locate({ link })).toMatchObject({ found: file, object: 'mm/mmap' });
    const built = notes('tree/net/dev.gcno');
    expect(locate({ counters: `${built.slice(1, -5)}.gcda`, link: built })).toMatchObject({
      found: built,
      object: 'net/dev',
    });
  });

  it('where the link points, when the tree has only those of another build', () => {
    notes('tree/mm/mmap.gcno', 2);
    const link = notes('build/mm/mmap.gcno');
    expect(locate({ link }).found).toBe(link);
  });

  it('in the tree, by the tail of the path, which teaches a rule', () => {
    const file = notes('tree/mm/mmap.gcno');
    const tree = join(folder, 'tree');
    expect(locate()).toEqual({ found: file, object: 'mm/mmap', rules: [rule('/build/linux', tree)] });
  });

  it('in the tree, by the link, when counters were copied elsewhere', () => {
    const file = notes('tree/mm/mmap.gcno');
    const asked = { counters: 'dump/17.gcda', link: '/build/linux/mm/mmap.gcno' };
    expect(locate(asked)).toMatchObject({ found: file, object: 'mm/mmap' });
  });

  it('in a copy of all of debugfs, mount point included', () => {
    const tree = join(folder, 'tree');
    const file = notes('tree/mm/mmap.gcno');
    expect(locate({ counters: 'sys/kernel/debug/gcov/build/linux/mm/mmap.gcda' })).toEqual({
      found: file,
      object: 'mm/mmap',
      rules: [rule('/build/linux', tree)],
    });
  });

  it('anywhere below the tree: the longest common tail of those that carry the stamp', () => {
    notes('tree/a/obj/mm/mmap.gcno', 2);
    notes('tree/b/other/mmap.gcno', 1);
    const file = notes('tree/c/obj/mm/mmap.gcno', 1);
    expect(locate({ counters: 'build/linux/obj/mm/mmap.gcda' })).toEqual({
      found: file,
      object: 'obj/mm/mmap',
      rules: [rule('/build/linux', join(folder, 'tree/c'))],
    });
  });

  it('of another build, when there are no others: the stamp is then reported', () => {
    const file = notes('tree/mm/mmap.gcno', 2);
    expect(locate().found).toBe(file);
    expect(locate({ stamp: null }).found).toBe(file);
  });
});

describe('notes are not found', () => {
  it('where there are none', () => {
    mkdirSync(join(folder, 'tree'));
    expect(locate()).toEqual({ found: null, object: null, rules: [] });
    expect(locate({ tree: null })).toEqual({ found: null, object: null, rules: [] });
    expect(locate({ tree: join(folder, 'gone') })).toEqual({ found: null, object: null, rules: [] });
  });

  it('at a place that a rule of the user forbids', () => {
    notes('tree/mm/mmap.gcno');
    const rules = [rule('/build', join(folder, 'elsewhere'), 'given')];
    expect(locate({ rules })).toEqual({ found: null, object: null, rules });
  });

  it('for no better reason than an inferred rule that fits others', () => {
    const file = notes('tree/modules/mm/mmap.gcno');
    const rules = [rule('/build/linux', join(folder, 'tree'))];
    expect(locate({ rules }).found).toBe(file);
  });

  it('by a relative link from where the user stands', () => {
    expect(locate({ counters: 'x.gcda', link: 'package.json' }).found).toBeNull();
  });
});
