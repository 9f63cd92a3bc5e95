import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './write-whole';

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
