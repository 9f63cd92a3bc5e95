// Exports: files that appear whole or not at all, in formats that other tools take.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliFile, isInstalled, kerncov, sample, scratch, shell } from '../support/kerncov';
import { repeatedSnapshot } from '../support/sample';

const onTree = ['--tree', sample.tree] as const;
const formats = ['lcov', 'gcov-json'] as const;

describe('lcov', () => {
  it.skipIf(!isInstalled('lcov'))('is accepted by lcov, with the same totals (skipped without lcov)', () => {
    const file = exported('lcov', 'boot.info');
    const { code, stdout, stderr } = shell(`lcov --rc lcov_branch_coverage=1 --summary ${file}`);
    expect(code, stderr).toBe(0);
    const { lines, functions, branches } = JSON.parse(
      kerncov('summary', sample.boot, ...onTree, '--json').stdout,
    );
    const said = [...(stdout + stderr).matchAll(/(\w+)\.*: [\d.]+% \((\d+) of (\d+) /g)];
    expect(said.map(([, what, covered, total]) => `${what} ${covered} of ${total}`)).toEqual([
      `lines ${lines.covered} of ${lines.total}`,
      `functions ${functions.covered} of ${functions.total}`,
      `branches ${branches.covered} of ${branches.total}`,
    ]);
  });

  it('names sources where they are here, so that genhtml finds them', () => {
    const sources = readFileSync(exported('lcov', 'boot.info'), 'utf8').match(/^SF:.*/gm)!;
    expect(sources.length).toBe(18);
    expect(sources.filter((source) => !existsSync(source.slice(3)))).toEqual([]);
  });
});

describe('an export', () => {
  it('makes the directories that it needs, and leaves nothing but its files', () => {
    const directory = scratch();
    exported('lcov', 'deep/er/boot.info', directory);
    exported('gcov-json', 'also/deep', directory);
    const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const names = files.map(({ name }) => name).sort();
    expect(names).toEqual([...namesOfObjects.map((name) => `${name}.gcov.json`), 'boot.info'].sort());
  });

  it('takes the place of an older one by rename, so that readers see one or the other', () => {
    const directory = scratch();
    const file = join(directory, 'boot.info');
    writeFileSync(file, 'older');
    linkSync(file, join(directory, 'still-older'));
    exported('lcov', 'boot.info', directory);
    expect(statSync(file).size).toBeGreaterThan(1000);
    expect(readFileSync(join(directory, 'still-older'), 'utf8')).toBe('older');
  });

  it.each(formats)('as %s to where nothing can be written ends with 3, and leaves nothing', (format) => {
    const directory = scratch();
    writeFileSync(join(directory, 'file'), 'in the way');
    const output = join(directory, 'file/below');
    expect(kerncov('export', sample.boot, ...onTree, '--format', format, '-o', output).code).toBe(3);
    expect(readdirSync(directory)).toEqual(['file']);
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('in the way');
  });

  it.skipIf(process.getuid?.() === 0).each(formats)(
    'as %s into a directory that is read-only ends with 3, and leaves nothing (skipped for root, who may write)',
    (format) => {
      const directory = scratch();
      chmodSync(directory, 0o555);
      const output = join(directory, 'out');
      expect(kerncov('export', sample.boot, ...onTree, '--format', format, '-o', output).code).toBe(3);
      expect(readdirSync(directory)).toEqual([]);
    },
  );

  it('to what is not of the right kind ends with 3, says so, and touches nothing', () => {
    const directory = scratch();
    writeFileSync(join(directory, 'file'), 'in the way');
    mkdirSync(join(directory, 'folder'));
    const wrong = [
      ['gcov-json', 'file', 'this format writes a directory'],
      ['lcov', 'folder', 'this format writes a file'],
    ] as const;
    for (const [format, name, reason] of wrong) {
      const output = join(directory, name);
      expect(kerncov('export', sample.boot, ...onTree, '--format', format, '-o', output)).toEqual({
        code: 3,
        stdout: '',
        stderr: expect.stringMatching(new RegExp(`^kerncov: --output ${output}: ${reason}.*\\n$`)),
      });
    }
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('in the way');
  });

  it.skipIf(process.platform !== 'linux').each(formats)(
    'as %s below /proc, where no directory can be made, ends with 3 and says so (skipped but on Linux)',
    (format) => {
      const output = '/proc/kerncov/deep/out';
      expect(kerncov('export', sample.boot, ...onTree, '--format', format, '-o', output)).toEqual({
        code: 3,
        stdout: '',
        stderr: expect.stringMatching(
          /^kerncov: \/proc\/kerncov: this directory cannot be made \(ENOENT.*\)\. Choose .*\n$/,
        ),
      });
    },
  );

  it('that cannot be written is one line of text, not a stack trace', () => {
    const directory = scratch();
    writeFileSync(join(directory, 'fs'), 'in the way of fs/file.gcov.json');
    const args = ['export', sample.boot, ...onTree, '--format', 'gcov-json', '-o', directory];
    expect(kerncov(...args).stderr).toMatch(/^kerncov: .*EEXIST.*\n$/);
  });

  it('as lcov onto a full disk ends with 3, and leaves no file cut short', () => {
    expect(exportWithoutSpace('lcov')).toEqual({ code: 3, files: [] });
  });

  it('as gcov-json onto a full disk ends with 3, and leaves no file cut short', () => {
    expect(exportWithoutSpace('gcov-json')).toEqual({ code: 3, files: [] });
  });

  it('into a pipe writes to who reads it', async () => {
    const directory = scratch();
    const pipe = join(directory, 'pipe');
    const args = `export ${sample.boot} --tree ${sample.tree} --format lcov --output ${pipe} --quiet`;
    const run = shell(
      `mkfifo ${pipe}; (timeout 5 cat ${pipe}) & $kerncov ${args}; code=$?; test -p ${pipe} || exit 9; wait; exit $code`,
    );
    expect(run).toMatchObject({ code: 0, stdout: readFileSync(exported('lcov', 'boot.info'), 'utf8') });
  });
});

describe('Ctrl+C', () => {
  it('ends a run at once with 130, and leaves no partial files', async () => {
    const snapshot = repeatedSnapshot(300);
    const left: string[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      const output = join(scratch(), 'json');
      const args = ['export', snapshot, '--format', 'gcov-json', '-o', output];
      const child = spawn(process.execPath, [cliFile, ...args], { stdio: 'ignore' });
      while (!existsSync(join(output, 'copy-15'))) await new Promise((resolve) => setTimeout(resolve, 5));
      const pressed = performance.now();
      child.kill('SIGINT');
      const [code, signal] = await once(child, 'exit');
      expect({ code, signal }).toEqual({ code: 130, signal: null });
      expect(performance.now() - pressed).toBeLessThan(5000);
      const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
      const documents = files.filter((name) => name.endsWith('.gcov.json'));
      expect(documents.length).toBeLessThan(3600);
      for (const name of documents) JSON.parse(readFileSync(join(output, name), 'utf8'));
      left.push(...files.filter((name) => name.includes('partial')));
    }
    expect(left).toEqual([]);
  });
});

const namesOfObjects = [
  ...['ring', 'file', 'tinyfs', 'main', 'sched', 'sys'],
  ...['crc32', 'fault-inject', 'memblock', 'pool', 'slab', 'packet'],
];

/** Exports the sample where no file may have more than 2 KiB. */
function exportWithoutSpace(format: string): { readonly code: number | null; readonly files: string[] } {
  const output = join(scratch(), 'out');
  const args = `export ${sample.boot} --tree ${sample.tree} --format ${format} -o ${output}`;
  const { code } = shell(`ulimit -f 2; $kerncov ${args}`);
  const entries = existsSync(output) ? readdirSync(output, { recursive: true, withFileTypes: true }) : [];
  return { code, files: entries.filter((entry) => entry.isFile()).map(({ name }) => name) };
}

/** Exports the sample into a file or folder called `name`, and gives its path. */
function exported(format: string, name: string, directory = scratch()): string {
  const output = join(directory, name);
  const run = kerncov('export', sample.boot, ...onTree, '--format', format, '--output', output, '--quiet');
  expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  return output;
}
