import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeDirectory } from './make-directory';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes a directory and those above it, and lets what is there be', () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/file'), '');
  makeDirectory(join(folder, 'a/b/c'));
  makeDirectory(join(folder, 'a/b/c'));
  makeDirectory('/');
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(made.sort()).toEqual(['a', 'a/b', 'a/b/c', 'a/file']);
});

it('says which directory cannot be made, and why', () => {
  writeFileSync(join(folder, 'file'), '');
  const message = (reason: string, path: string): string =>
    `${path}: this directory cannot be made (${reason}, mkdir '${path}'). Choose a place where you may write.`;
  const file = join(folder, 'file');
  expect(() => makeDirectory(file)).toThrow(message('EEXIST: file already exists', file));
  expect(() => makeDirectory(join(file, 'x'))).toThrow(message('ENOTDIR: not a directory', join(file, 'x')));
});

it.skipIf(process.platform !== 'linux')(
  'ends below /proc, where Node does not (skipped but on Linux)',
  () => {
    expect(() => makeDirectory('/proc/kerncov/deep/er')).toThrow(
      '/proc/kerncov: this directory cannot be made',
    );
  },
);
