import { expect, test } from 'vitest';
import { agoText, baseName, directoryName, snapshotName, tabNames } from './paths';

test('names of paths', () => {
  expect(baseName('/home/me/linux-6.1/')).toBe('linux-6.1');
  expect(baseName('/')).toBe('/');
  expect(directoryName('mm/mmap.c')).toBe('mm');
  expect(directoryName('main.c')).toBe('');
  expect(snapshotName('/data/boot.tar.gz')).toBe('boot');
  expect(snapshotName('/sys/kernel/debug/gcov')).toBe('gcov');
});

test('tabs show as much of a path as tells files apart', () => {
  expect(tabNames(['mm/init.c', 'arch/x86/mm/init.c', 'fs/namei.c'])).toEqual([
    'mm/init.c',
    'x86/mm/init.c',
    'namei.c',
  ]);
});

test('how long ago', () => {
  const minute = 60_000;
  const ago = (minutes: number): string => agoText(0, minutes * minute);
  expect([0, 5, 60, 300, 1500, 5000].map(ago)).toEqual([
    'just now',
    '5 min ago',
    '1 hour ago',
    '5 hours ago',
    'yesterday',
    '3 days ago',
  ]);
});
