import { describe, expect, it } from 'vitest';
import { cpuMilliseconds } from '../../../../test/synthetic/cpu-time';
import { belowDirectory, sourceName } from './source-name';

describe('a source name', () => {
  it.each([
    // As written, the object, as gcov prints it.
    ['mm/mmap.c', 'mm/mmap.o', 'mm/mmap.c'],
    ['./include/linux/mm.h', 'mm/mmap.o', 'include/linux/mm.h'],
    ['./arch/x86/include/asm/./page.h', 'mm/mmap.o', 'arch/x86/include/asm/page.h'],
    ['include//linux/mm.h', 'mm/mmap.o', 'include/linux/mm.h'],
    ['net/core/../ipv4/x.h', 'net/core/dev.o', 'net/ipv4/x.h'],
    ['net/core/../../lib/x.h', 'net/core/dev.o', 'lib/x.h'],
    ['net/./core/../ipv4/x.h', 'net/core/dev.o', 'net/ipv4/x.h'],
    // `other` might be a symlink: only directories on the way to the object are certain.
    ['net/other/../ipv4/x.h', 'net/core/dev.o', 'net/other/../ipv4/x.h'],
    ['net/other/../../lib/x.h', 'net/core/dev.o', 'net/other/../../lib/x.h'],
    ['net/cor/../x.h', 'net/core/dev.o', 'net/cor/../x.h'],
    ['../shared/x.c', 'x.o', '../shared/x.c'],
    ['../shared/../x.c', '../shared/x.o', '../x.c'],
    ['../../a/x.c', 'x.o', '../../a/x.c'],
    ['/build/linux/./mm/mmap.c', 'mm/mmap.o', '/build/linux/mm/mmap.c'],
    ['/build//mm/mmap.c', 'mm/mmap.o', '/build/mm/mmap.c'],
    ['/../mmap.c', 'mm/mmap.o', '/../mmap.c'],
    ['', 'mm/mmap.o', ''],
    ['<built-in>', 'mm/mmap.o', '<built-in>'],
    ['a...b/c..h', 'mm/mmap.o', 'a...b/c..h'],
  ])('%j of %j is %j', (written, object, expected) => {
    expect(sourceName(written, object)).toBe(expected);
  });

  it('does not change when named again', () => {
    for (const written of ['./a/./b/../c.h', 'a/../a/../b.h', './/x', '../a/../b', '/a/../../b']) {
      const once = sourceName(written, 'a/b/c.o');
      expect(sourceName(once, 'a/b/c.o')).toBe(once);
    }
  });

  it('stays relative behind a doubled slash', () => {
    expect(sourceName('.//x.c', 'x.o')).toBe('x.c');
  });

  it('is absolute like its object or not at all on the way to it', () => {
    expect([sourceName('/a/b/../x.h', 'a/b/c.o'), sourceName('/a/b/../x.h', '/a/b/c.o')]).toEqual([
      '/a/b/../x.h',
      '/a/x.h',
    ]);
  });

  it('is found in time that grows with its length, not with the square', () => {
    const name = `${'a/../'.repeat(5000)}x.c`;
    expect(cpuMilliseconds(() => sourceName(name, 'b/x.o'))).toBeLessThan(100);
  });
});

describe("an object's path", () => {
  it.each([
    // Path, where its compiler ran, what is below.
    ['build/linux/mm/mmap', '/build/linux', 'mm/mmap'],
    ['mm/mmap', '/build/linux', 'mm/mmap'],
    ['build/linux-next/mm/mmap', '/build/linux', 'build/linux-next/mm/mmap'],
    ['build/mm/mmap', '', 'build/mm/mmap'],
    ['mm/mmap', '/', 'mm/mmap'],
  ])('%j, built in %j, is %j', (path, directory, expected) => {
    expect(belowDirectory(path, directory)).toBe(expected);
  });
});
