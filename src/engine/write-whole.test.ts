import { spawnSync } from 'node:child_process';
import {
  closeSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removePartials, writeWhole, writeWholeBeside } from './write-whole';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['text', 'grüße\n'],
  ['chunks', ['grü', 'ße', '\n']],
])('writes %s, and leaves nothing else', (_, content) => {
  writeWhole(join(folder, 'file'), content);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('grüße\n');
  expect(readdirSync(folder)).toEqual(['file']);
});

it('writes thousands of pieces, one file or another at a time, while other things are done', async () => {
  const pieces = Array.from({ length: 5000 }, (_, at) => Buffer.from(`${at}\n`));
  const reversed = [...pieces].reverse();
  await Promise.all([
    writeWholeBeside(join(folder, 'file'), pieces),
    writeWholeBeside(join(folder, 'other'), reversed),
    writeWholeBeside(join(folder, 'empty'), []),
  ]);
  expect(readFileSync(join(folder, 'file')).equals(Buffer.concat(pieces))).toBe(true);
  expect(readFileSync(join(folder, 'other')).equals(Buffer.concat(reversed))).toBe(true);
  expect(readFileSync(join(folder, 'empty'))).toHaveLength(0);
  expect(readdirSync(folder).sort()).toEqual(['empty', 'file', 'other']);
  mkdirSync(join(folder, 'directory/full'), { recursive: true });
  await expect(writeWholeBeside(join(folder, 'directory'), pieces)).rejects.toThrow(
    /EISDIR|ENOTEMPTY|EEXIST/,
  );
  expect(readdirSync(folder).sort()).toEqual(['directory', 'empty', 'file', 'other']);
});

it('takes the place of an older file without touching it', () => {
  writeFileSync(join(folder, 'file'), 'older');
  linkSync(join(folder, 'file'), join(folder, 'link'));
  writeWhole(join(folder, 'file'), 'newer');
  expect(['file', 'link'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    'newer',
    'older',
  ]);
});

it('leaves the older file, and nothing half-written, when writing fails', () => {
  writeFileSync(join(folder, 'file'), 'older');
  function* failing(): Generator<string> {
    yield 'first half';
    throw new Error('no second half');
  }
  expect(() => writeWhole(join(folder, 'file'), failing())).toThrow('no second half');
  mkdirSync(join(folder, 'directory/full'), { recursive: true });
  expect(() => writeWhole(join(folder, 'directory'), 'text')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(() => writeWhole(join(folder, 'missing/file'), 'text')).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('older');
  expect(readdirSync(folder).sort()).toEqual(['directory', 'file']);
});

it('writes into a pipe, and lets it be one', () => {
  const pipe = join(folder, 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  // Open both ways, so that neither side waits for the other.
  const handle = openSync(pipe, 'r+');
  writeWhole(pipe, ['words ', 'for a reader']);
  const received = Buffer.alloc(100);
  const byteCount = readSync(handle, received);
  closeSync(handle);
  expect(received.subarray(0, byteCount).toString()).toBe('words for a reader');
  expect(statSync(pipe).isFIFO()).toBe(true);
});

it('removes what was left half-written by this process, at any depth, and nothing else', () => {
  mkdirSync(join(folder, 'mm/kasan'), { recursive: true });
  const ours = `mm/kasan/init.gcov.json.partial-${process.pid}-7`;
  for (const name of [ours, 'mm/mmap.gcov.json', 'mm/x.partial-1-1']) writeFileSync(join(folder, name), '');
  removePartials(folder);
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(left.sort()).toEqual(['mm', 'mm/kasan', 'mm/mmap.gcov.json', 'mm/x.partial-1-1']);
});
