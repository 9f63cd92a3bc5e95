import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { cacheDirectory, SourceCache, sourceHash } from './cache';

function scratch(): string {
  const path = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const entry = { hash: 'h1', fileState: '', regions: Uint8Array.of(1, 2, 3), causes: Uint8Array.of(9) };
const other = { hash: 'h2', fileState: 's', regions: Uint8Array.of(4), causes: Uint8Array.of(5, 6) };
const empty = { hash: 'h3', fileState: '', regions: Uint8Array.of(), causes: Uint8Array.of() };

async function filled(directory: string, tree = '/tree'): Promise<void> {
  const cache = await SourceCache.open(directory, tree);
  cache.put('mm/mmap.c', entry);
  cache.put('fs/open.c', other);
  await cache.save();
}

function told(cache: SourceCache, name: string) {
  const known = cache.get(name);
  return (
    known && { ...known, regions: Uint8Array.from(known.regions), causes: Uint8Array.from(known.causes) }
  );
}

it('gives back what was kept, and what was added later beside it', async () => {
  const directory = join(scratch(), 'not', 'there', 'yet');
  await filled(directory);
  const second = await SourceCache.open(directory, '/tree');
  expect(told(second, 'mm/mmap.c')).toEqual(entry);
  second.put('fs/open.c', empty);
  await second.save();
  const third = await SourceCache.open(directory, '/tree');
  expect([told(third, 'mm/mmap.c'), told(third, 'fs/open.c'), told(third, 'x.c')]).toEqual([
    entry,
    empty,
    undefined,
  ]);
  expect(readdirSync(directory)).toHaveLength(1);
});

it('starts a tree that it does not know with what it knows of the one that was read last', async () => {
  const directory = scratch();
  await filled(directory);
  const copy = await SourceCache.open(directory, '/copy/of/tree');
  expect(told(copy, 'mm/mmap.c')).toEqual(entry);
  await copy.save();
  expect(readdirSync(directory)).toHaveLength(2);
});

it('takes a pack as empty that is cut at any byte or has any byte changed, and writes it anew', async () => {
  const directory = scratch();
  await filled(directory);
  const file = join(directory, readdirSync(directory)[0]!);
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    writeFileSync(file, whole.subarray(0, at));
    expect((await SourceCache.open(directory, '/tree')).get('mm/mmap.c'), `cut at ${at}`).toBeUndefined();
    const changed = Buffer.from(whole);
    changed[at]! ^= 0x40;
    writeFileSync(file, changed);
    expect((await SourceCache.open(directory, '/tree')).get('mm/mmap.c'), `byte ${at}`).toBeUndefined();
  }
  await filled(directory);
  expect(readFileSync(file)).toEqual(whole);
});

it('ends no run where it cannot write', async () => {
  const file = join(scratch(), 'file');
  writeFileSync(file, '');
  await expect(filled(join(file, 'below'))).resolves.toBeUndefined();
});

it('goes by content, name and configuration', () => {
  const text = Buffer.from('int x;');
  const hashes = [
    sourceHash(text, 'a.c', ''),
    sourceHash(text, 'a.c', 'config'),
    sourceHash(text, 'b.c', ''),
    sourceHash(Buffer.from('int y;'), 'a.c', ''),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(sourceHash(Buffer.from('int x;'), 'a.c', '')).toBe(hashes[0]);
});

it.each([
  ['linux', { XDG_CACHE_HOME: '/c' }, '/c/kerncov'],
  ['linux', { KERNCOV_CACHE_DIR: '/own', XDG_CACHE_HOME: '/c' }, '/own'],
  ['win32', { LOCALAPPDATA: '/l' }, '/l/kerncov/Cache'],
] as const)('lies where caches of %s lie: %o', (platform, environment, expected) => {
  expect(cacheDirectory(environment, platform)).toBe(expected);
});
