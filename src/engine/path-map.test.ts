import { describe, expect, it } from 'vitest';
import { inferRule, PathMap, parsePathRule } from './path-map';

const here = (path: string): string => `/here/${path}`;
const given = (from: string, to: string) => ({ from, to, origin: 'given' as const });
const inferred = (from: string, to: string) => ({ from, to, origin: 'inferred' as const });

describe('a rule as the user gives it', () => {
  it.each([
    ['/build/linux=linux', given('/build/linux', '/here/linux')],
    ['/build//linux/=linux/', given('/build/linux', '/here/linux')],
    ['/build/./a/../linux=x', given('/build/linux', '/here/x')],
    ['/=sysroot', given('/', '/here/sysroot')],
    ['/build=a=b', given('/build', '/here/a=b')],
  ])('%s', (text, rule) => {
    expect(parsePathRule(text, here)).toEqual(rule);
  });

  it.each(['', 'nothing', '=/x', '/build=', 'build=/x'])('"%s" is refused with the reason', (text) => {
    expect(() => parsePathRule(text, here)).toThrow(`"${text}"`);
  });
});

describe('a map', () => {
  const map = new PathMap([
    inferred('/build/linux/drivers', '/wrong'),
    inferred('/home', '/mnt/home'),
    given('/build', '/tree'),
    given('/build/linux', '/tree/linux-6.1'),
  ]);

  it.each([
    ['/build/linux/mm/mmap.c', '/tree/linux-6.1/mm/mmap.c'],
    ['/build/linux', '/tree/linux-6.1'],
    ['/build/linux-next/mm/mmap.c', '/tree/linux-next/mm/mmap.c'],
    // What the user says counts for more than what was inferred, however long.
    ['/build/linux/drivers/net/tun.c', '/tree/linux-6.1/drivers/net/tun.c'],
    ['/home/me/x.c', '/mnt/home/me/x.c'],
    ['/usr/include/stdio.h', null],
    ['/builds/x.c', null],
  ])('takes %s to %s', (from, to) => {
    expect(map.toLocal(from)).toBe(to);
  });

  it('says which rule covers a path, and what is below it', () => {
    expect(map.belowRule('/build/linux/mm/mmap.c')).toEqual({
      rule: given('/build/linux', '/tree/linux-6.1'),
      rest: 'mm/mmap.c',
    });
    expect(map.belowRule('/build/linux')).toEqual({ rule: given('/build', '/tree'), rest: 'linux' });
    expect(map.belowRule('/usr/x.c')).toBeNull();
  });

  it('knows the root as a directory like any other', () => {
    const root = new PathMap([given('/', '/sysroot')]);
    expect(root.toLocal('/usr/x.c')).toBe('/sysroot/usr/x.c');
    expect(root.belowRule('/usr/x.c')?.rest).toBe('usr/x.c');
    expect(new PathMap([given('/chroot', '/')]).toLocal('/chroot/usr/x.c')).toBe('/usr/x.c');
  });

  it('keeps the first rule for a directory', () => {
    const two = new PathMap([given('/build', '/first'), inferred('/build', '/second')]);
    expect(two.rules).toEqual([given('/build', '/first')]);
  });
});

describe('inferring', () => {
  const infer = (path: string, ...existing: string[]) =>
    inferRule(path, '/tree', (local) => existing.includes(local));

  it('takes the longest tail of the path that is in the tree', () => {
    expect(infer('/build/linux/mm/mmap.c', '/tree/mm/mmap.c', '/tree/mmap.c')).toEqual(
      inferred('/build/linux', '/tree'),
    );
    expect(infer('/build/linux/mm/mmap.c', '/tree/mmap.c')).toEqual(inferred('/build/linux/mm', '/tree'));
    expect(infer('/build/linux/mm/mmap.c', '/tree/build/linux/mm/mmap.c')).toEqual(inferred('/', '/tree'));
    expect(infer('/build/linux/mm/mmap.c', '/tree/mm/mmap.h')).toBeNull();
  });
});
