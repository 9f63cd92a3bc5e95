import { expect, test } from 'vitest';
import { GoalIndex } from './goals';

const files = [
  'arch/x86/mm/mmap.c',
  'include/linux/mmap_lock.h',
  'kernel/mm_map.c',
  'mm/mmap.c',
  'net/ipv4/tcp.c',
];
const functions = ['do_mmap', 'mmap_region', 'mmapped', 'tcp', 'tcp_sendmsg', 'vm_mmap', 'xmmap'];
const names = [
  ...files.map((text) => ({ text, isFile: true })),
  ...functions.map((text) => ({ text, isFile: false })),
];
const index = new GoalIndex(names);
const found = (query: string, limit = 20): string[] =>
  index.find(query, limit).matches.map((match) => names[match.index]!.text);

test('files by their names come before functions, whole names before beginnings, those before words', () => {
  expect(found('mmap')).toEqual([
    ...['mm/mmap.c', 'arch/x86/mm/mmap.c', 'include/linux/mmap_lock.h'],
    ...['mmapped', 'mmap_region', 'do_mmap', 'vm_mmap', 'xmmap'],
    'kernel/mm_map.c',
  ]);
});

test('a function that is named whole is the first of functions, whatever the case', () => {
  expect(found('tcp')[0]).toBe('net/ipv4/tcp.c');
  expect(found('TCP')[1]).toBe('tcp');
  expect(found('do_mmap')[0]).toBe('do_mmap');
});

test('a directory that is typed narrows files down by the end of their path', () => {
  expect(found('mm/mmap')).toEqual(['mm/mmap.c', 'arch/x86/mm/mmap.c']);
  expect(found('x86/mm/mmap.c')).toEqual(['arch/x86/mm/mmap.c']);
  expect(found('m/mmap.c')).not.toContain('include/linux/mmap_lock.h');
});

test('what is not in one piece is still found, with the places that matched', () => {
  expect(found('mmregion')).toEqual(['mmap_region']);
  expect(index.find('tcpsend', 1).matches).toEqual([{ index: 9, marks: [0, 1, 2, 4, 5, 6, 7] }]);
});

test('a limit cuts the list, not the number', () => {
  expect(found('mmap', 2)).toEqual(['mm/mmap.c', 'arch/x86/mm/mmap.c']);
  expect(index.find('mmap', 2).total).toBe(index.find('mmap', 20).total);
});
