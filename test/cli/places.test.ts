// Where things are: kernels built with O=, objects and sources in different directories, elsewhere or where they were built.

import { cpSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled, kerncov, scratch, shell } from '../support/kerncov';
import { notesOf } from '../support/sample';

describe.skipIf(!isInstalled('gcc'))('a program built with O= (skipped without gcc)', () => {
  // Half of the objects name their source by a relative path, half by an absolute one, as kernels do.
  const layouts = [
    ['objects beside the sources', 'src', 'obj'],
    ['objects below the sources', 'src', 'src/build'],
    ['objects far from the sources', 'git/linux', 'out/x86/debug'],
  ] as const;

  describe.each(layouts)('%s', (_, sources, objects) => {
    it('is resolved with nothing but --tree, on the directory above both', () => {
      const { snapshot, moved } = build(sources, objects);
      expect(summary(snapshot, '--tree', moved)).toEqual(expected(sources));
    });

    it('is resolved with --map, which says where things are', () => {
      const { snapshot, moved, built } = build(sources, objects);
      expect(summary(snapshot, '--tree', moved, '--map', `${built}=${moved}`)).toEqual(expected(sources));
    });

    it('is resolved with --map alone, to find the sources too', () => {
      const { snapshot, moved, built } = build(sources, objects);
      const source = join(built, sources, 'main.c');
      const run = kerncov('annotate', snapshot, '--map', `${built}=${moved}`, source);
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toContain('       10:    7:\t\tsum += twice(i) + half(i);\n');
    });
  });

  it('in one directory is resolved with --map alone, where notes name sources relatively too', () => {
    const { snapshot, moved, built } = build('src', 'src');
    for (const rule of [`${built}=${moved}`, `${built}/src=${moved}/src`]) {
      const run = kerncov('annotate', snapshot, '--map', rule, 'main.c', 'include/inl.h');
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toContain('       10:    7:\t\tsum += twice(i) + half(i);\n');
      expect(run.stdout).toContain('       10:    5:\treturn 2 * x;\n');
    }
  });

  it('with the objects below the sources is resolved with --tree on the sources', () => {
    const { snapshot, moved } = build('src', 'src/build');
    expect(summary(snapshot, '--tree', join(moved, 'src'))).toEqual(expected(''));
  });

  it('with sources and objects moved apart is resolved with a rule for each', () => {
    const { snapshot, moved, built } = build('src', 'obj');
    const tree = scratch();
    renameSync(join(moved, 'src'), join(tree, 'linux'));
    renameSync(join(moved, 'obj'), join(tree, 'linux-objects'));
    const rules = ['--map', `${built}/src=${tree}/linux`, '--map', `${built}/obj=${tree}/linux-objects`];
    expect(summary(snapshot, '--tree', tree, ...rules)).toEqual(expected('linux'));
    expect(summary(snapshot, '--tree', join(tree, 'linux'), ...rules)).toEqual(expected(''));
  });

  it('with another build of the same sources in the tree takes the notes of the right one', () => {
    const { snapshot, moved } = build('src', 'obj');
    cpSync(join(moved, 'obj'), join(moved, 'renamed/obj'), { recursive: true });
    for (const name of ['main.gcno', 'lib/half.gcno']) {
      const notes = join(moved, 'obj', name);
      expect(shell(`printf '\\1\\2\\3\\4' | dd of=${notes} bs=1 seek=8 conv=notrunc status=none`).code).toBe(
        0,
      );
    }
    expect(summary(snapshot, '--tree', moved)).toEqual(expected('src'));
  });
});

describe.skipIf(!isInstalled('gcc'))('a program that lies where it was built (skipped without gcc)', () => {
  // As in a kernel's own directory: all names are relative, and the links beside the counters lead somewhere.
  it.each([
    ['with nothing said', (): string[] => []],
    ['with --tree', (built: string) => ['--tree', built]],
    ['with --tree through a link', (built: string) => ['--tree', linkTo(built)]],
  ])('is resolved %s', (_, options) => {
    const { snapshot, moved, built } = build('.', '.');
    renameSync(moved, built);
    expect(summary(snapshot, ...options(built))).toEqual(expected(''));
  });
});

function linkTo(directory: string): string {
  const link = join(scratch(), 'linux');
  symlinkSync(directory, link);
  return link;
}

/** Where a build ended up. `built` is its path on the "build machine", which exists no more. */
interface Built {
  readonly snapshot: string;
  readonly moved: string;
  readonly built: string;
}

function build(sources: string, objects: string): Built {
  const root = scratch();
  const built = join(root, 'build');
  const sourceDirectory = join(built, sources);
  for (const [name, text] of Object.entries(program)) {
    mkdirSync(dirname(join(sourceDirectory, name)), { recursive: true });
    writeFileSync(join(sourceDirectory, name), text);
  }
  const objectDirectory = join(built, objects);
  mkdirSync(join(objectDirectory, 'lib'), { recursive: true });
  const up = '../'.repeat(objects.split('/').length);
  const elsewhere = objects.startsWith(`${sources}/`) ? '../' : `${up}${sources}/`;
  const relative = objects === sources ? '' : elsewhere;
  const library = objects === '.' ? '' : `${sourceDirectory}/`;
  const made = shell(
    `set -e
    gcc --coverage -c ${relative}main.c -o main.o
    gcc --coverage -c ${library}lib/half.c -o lib/half.o
    gcc --coverage main.o lib/half.o -o program
    ./program`,
    objectDirectory,
  );
  if (made.code !== 0) throw new Error(made.stderr);

  // As debugfs has it: counters under the absolute path of the build, beside each a link to its notes.
  const snapshot = join(root, 'snapshot');
  for (const name of readdirSync(objectDirectory, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.gcda')) continue;
    const counters = join(snapshot, objectDirectory, name);
    mkdirSync(dirname(counters), { recursive: true });
    renameSync(join(objectDirectory, name), counters);
    symlinkSync(join(objectDirectory, notesOf(name)), notesOf(counters));
  }
  const moved = join(root, 'moved');
  renameSync(built, moved);
  return { snapshot, moved, built };
}

const program = {
  'include/inl.h': `static inline int twice(int x)
{
	if (x > 100)
		return -1;
	return 2 * x;
}
`,
  'main.c': `#include "include/inl.h"
int half(int);
int main(void)
{
	int sum = 0;
	for (int i = 0; i < 10; i++)
		sum += twice(i) + half(i);
	return sum == 0;
}
`,
  'lib/half.c': `#include "../include/inl.h"
int half(int x)
{
	if (x < 0)
		return twice(x);
	return x / 2;
}
`,
} as const;

/** Files with their lines, and everything that went wrong. */
function summary(snapshot: string, ...options: readonly string[]) {
  const files = kerncov('files', snapshot, ...options, '--json');
  const { diagnostics, objects } = JSON.parse(kerncov('summary', snapshot, ...options, '--json').stdout);
  const rows: { file: string; lines: { covered: number; total: number } }[] = JSON.parse(files.stdout).files;
  return {
    code: files.code,
    objects,
    diagnostics,
    files: rows.map(({ file, lines }) => `${file} ${lines.covered}/${lines.total}`),
  };
}

/** What `summary` gives when all is found. `sources` is where they are in the tree. */
function expected(sources: string): ReturnType<typeof summary> {
  return {
    code: 0,
    objects: { read: 2, failed: 0 },
    diagnostics: [],
    files: ['include/inl.h 3/4', 'lib/half.c 3/4', 'main.c 5/5'].map((file) => join(sources, file)),
  };
}
