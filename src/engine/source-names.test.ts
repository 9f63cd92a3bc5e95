import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PathMap } from './path-map';
import { SourceNames } from './source-names';

let tree: string;
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
  for (const file of [
    'mm/mmap.c',
    'include/linux/mm.h',
    'obj/include/generated/bounds.h',
    'lib/zstd/mem.h',
  ]) {
    mkdirSync(join(tree, dirname(file)), { recursive: true });
    writeFileSync(join(tree, file), '');
  }
});
afterAll(() => rmSync(tree, { recursive: true }));

/** What a kernel built in `workingDirectory` calls a source → the model's name. */
function nameIn(workingDirectory: string, name: string, map = new PathMap()): string {
  return new SourceNames(tree, map).modelName(name, workingDirectory);
}

describe('a name in the model', () => {
  it.each([
    ['of a build in the tree itself', '/build/linux', 'mm/mmap.c', 'mm/mmap.c'],
    ['of a build beside the sources', '/build/linux/obj', '../mm/mmap.c', 'mm/mmap.c'],
    [
      'that was generated there',
      '/build/linux/obj',
      'include/generated/bounds.h',
      'obj/include/generated/bounds.h',
    ],
    ['that is absolute', '/build/linux/obj', '/build/linux/mm/mmap.c', 'mm/mmap.c'],
    [
      'that is nowhere in the tree',
      '/build/linux',
      '/usr/lib/gcc/include/stddef.h',
      '/usr/lib/gcc/include/stddef.h',
    ],
    ['that keeps "..", as gcov has it', '/build/linux', 'lib/zstd/../zstd/mem.h', 'lib/zstd/../zstd/mem.h'],
    ['of a compiler that does not say where it ran', '', 'mm/mmap.c', 'mm/mmap.c'],
    ['of a file that is missing', '/build/linux', 'mm/missing.c', 'mm/missing.c'],
  ])('%s', (_, workingDirectory, name, expected) => {
    expect(nameIn(workingDirectory, name)).toBe(expected);
  });

  it('follows the rules that the user gave', () => {
    const map = new PathMap([{ from: '/elsewhere', to: `${tree}/include`, origin: 'given' }]);
    expect(nameIn('/elsewhere', 'linux/mm.h', map)).toBe('include/linux/mm.h');
    expect(nameIn('/elsewhere', 'linux/gone.h', map)).toBe('include/linux/gone.h');
  });

  it('is as it was written when there is no tree', () => {
    const names = new SourceNames(null, new PathMap());
    expect(names.modelName('mm/mmap.c', '/build/linux')).toBe('mm/mmap.c');
    expect(names.modelName('../mm/mmap.c', '/build/linux/obj')).toBe('/build/linux/mm/mmap.c');
  });

  it('teaches one rule per build, whichever of its files is missing', () => {
    const map = new PathMap();
    const names = new SourceNames(tree, map);
    for (const name of ['mm/missing.c', 'include/linux/mm.h', 'mm/mmap.c'])
      names.modelName(name, '/build/linux');
    expect(map.rules).toEqual([{ from: '/build/linux', to: tree, origin: 'inferred' }]);
  });
});

describe('the file that holds the text', () => {
  it.each([
    ['mm/mmap.c', (root: string) => `${root}/mm/mmap.c`],
    ['/build/extra/x.c', () => '/local/x.c'],
    ['/usr/include/stdio.h', () => '/usr/include/stdio.h'],
  ])('of %s', (name, local) => {
    const map = new PathMap([{ from: '/build/extra', to: '/local', origin: 'given' }]);
    expect(new SourceNames(tree, map).localPath(name)).toBe(local(tree));
  });

  it('is nowhere for a relative name without a tree', () => {
    expect(new SourceNames(null, new PathMap()).localPath('mm/mmap.c')).toBeNull();
  });

  it('of a relative name without a tree is found by the rule that covers where the compiler ran', () => {
    const map = new PathMap([{ from: '/build', to: dirname(tree), origin: 'given' }]);
    const workingDirectory = `/build/${basename(tree)}`;
    expect(new SourceNames(null, map).modelName('mm/mmap.c', workingDirectory)).toBe('mm/mmap.c');
    const elsewhere = new SourceNames(null, new PathMap(map.rules));
    expect(elsewhere.localPath('mm/mmap.c')).toBe(`${tree}/mm/mmap.c`);
    expect(elsewhere.localPath('mm/gone.c')).toBeNull();
  });
});
