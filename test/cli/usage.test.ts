// How the command line behaves whatever it prints: exit codes, streams, help, completion.

import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isInstalled, kerncov, repository, sample, scratch, shell } from '../support/kerncov';
import { copyOfTree, joined, repeatedSnapshot, sampleBuild, unpacked } from '../support/sample';

const onTree = ['--tree', sample.tree] as const;

describe('exit code', () => {
  it('0: done', () => {
    expect(kerncov('summary', sample.boot, ...onTree)).toMatchObject({ code: 0, stderr: '' });
    expect(kerncov('--version')).toEqual({ code: 0, stdout: `${packageVersion()}\n`, stderr: '' });
    expect(kerncov('--help')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['unknown option', ['summary', sample.boot, '--bogus'], "unknown option '--bogus'"],
    ['unknown command', ['bogus'], "unknown command 'bogus'"],
    ['no snapshot', ['summary'], "missing required argument 'snapshot'"],
    ['no threads', ['summary', sample.boot, '--jobs', '0'], '1 to 256 are possible'],
    ['half a rule', ['summary', sample.boot, '--map', 'here'], '"here" is not of the form FROM=TO'],
    ['relative rule', ['summary', sample.boot, '--map', 'here=/x'], 'must be an absolute path'],
    ['no rows', ['files', sample.boot, '--limit', '0'], 'a whole number above 0 is needed'],
    [
      'unknown order',
      ['files', sample.boot, '--sort', 'colour'],
      'choices are name, coverage, uncovered, lines',
    ],
    ['no file', ['annotate', sample.boot, ...onTree], "missing required argument 'file'"],
    ['no output', ['export', sample.boot, '--format', 'lcov'], "required option '-o, --output <path>'"],
    ['unknown format', ['export', sample.boot, '--format', 'xml', '-o', 'x'], 'choices are gcov-json, lcov'],
  ])('2: wrong usage, %s', (_, args, reason) => {
    const run = kerncov(...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(reason);
    expect(run.stderr).toContain('--help');
  });

  it('2: no command at all, with the help', () => {
    expect(kerncov()).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: kerncov'),
    });
  });

  it('3: input unusable, with one line that says why', () => {
    const directory = scratch();
    const file = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(directory, name), content);
      return join(directory, name);
    };
    mkdirSync(join(directory, 'empty'));
    const cut = readFileSync(sample.boot).subarray(0, 1000);
    const unusable: [args: string[], reason: string][] = [
      [[join(directory, 'empty'), ...onTree], 'no counters (.gcda) in it'],
      [[join(directory, 'missing')], 'there is no such file or directory'],
      [[sample.boot, '--tree', join(directory, 'missing')], 'there is no such directory'],
      [[sample.boot, '--tree', file('plain', '')], 'there is no such directory'],
      [[file('a.tar.gz', 'not an archive')], 'not a snapshot'],
      [[file('b.tar.gz', '')], 'the file is empty'],
      [[file('c.tar.gz', cut), ...onTree], 'the archive is cut short'],
    ];
    for (const [args, reason] of unusable) {
      const run = kerncov('summary', ...args);
      expect(run).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining(reason) });
      expect(run.stderr.match(/\n/g), run.stderr).toHaveLength(1);
    }
  });

  it('3: no object could be read', () => {
    expect(kerncov('summary', sample.boot, '--quiet', '--json')).toMatchObject({ code: 3, stderr: '' });
  });

  it('3: a source that has no code in the snapshot, beside one that has', () => {
    const run = kerncov('annotate', sample.boot, ...onTree, 'fs/quota.c', 'fs/file.c');
    expect(run).toMatchObject({ code: 3, stdout: expect.stringContaining('Source:fs/file.c') });
    expect(run.stderr).toContain('fs/quota.c: no object of the snapshot has code in it');
  });

  it('4: done, but an object could not be read', () => {
    const snapshot = unpacked();
    truncateSync(join(snapshot, sampleBuild, 'fs/file.gcda'), 100);
    for (const command of ['summary', 'files', 'functions']) {
      expect(kerncov(command, snapshot, ...onTree)).toMatchObject({
        code: 4,
        stdout: expect.stringContaining('fs/tinyfs.c'),
        stderr: expect.stringContaining('fs/file.gcda: byte '),
      });
    }
    // An object in another corner of the tree costs an annotated source nothing.
    expect(kerncov('annotate', snapshot, ...onTree, 'mm/slab.c').code).toBe(0);
  });

  it('3: the results cannot be written', () => {
    const run = shell(`$kerncov summary ${sample.boot} --tree ${sample.tree} > /dev/full`);
    expect(run).toEqual({
      code: 3,
      stdout: '',
      stderr: expect.stringMatching(/^kerncov: .*no space left.*\n$/i),
    });
  });
});

describe('streams', () => {
  it('keep results and everything else apart', () => {
    const snapshot = unpacked();
    truncateSync(join(snapshot, sampleBuild, 'fs/file.gcda'), 100);
    const run = kerncov('files', snapshot, ...onTree);
    expect(run.stderr).toMatch(/^kerncov: /);
    expect(run.stdout).not.toContain('kerncov');
    expect(kerncov('files', snapshot, ...onTree, '--quiet')).toEqual({ ...run, stderr: '' });
    expect(() => JSON.parse(kerncov('files', snapshot, ...onTree, '--json').stdout)).not.toThrow();
  });

  it('have neither colours nor progress when they are not terminals', () => {
    const run = kerncov('annotate', repeatedSnapshot(100), ...onTree, 'copy-0/fs/file.c', 'fs/file.c');
    for (const text of [run.stdout, run.stderr]) {
      expect(text).toBe(stripVTControlCharacters(text).replaceAll('\r', ''));
    }
  });

  it('may be closed early, as head does', () => {
    const much = Array(40).fill('fs/file.c').join(' ');
    const pipeline = `$kerncov annotate ${sample.boot} --tree ${sample.tree} ${much} | head -n 1; echo \${PIPESTATUS[0]}`;
    expect(shell(pipeline)).toEqual({ code: 0, stdout: '        -:    0:Source:fs/file.c\n0\n', stderr: '' });
  });
});

describe.skipIf(!isInstalled('script'))('on a terminal (skipped without script(1))', () => {
  /** What a terminal receives. */
  const sent = (command: string): string => shell(`script -qec "${command}" /dev/null`).stdout;
  /** What it then shows: lines without what was wiped from them. */
  const shown = (text: string): string => {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    return lines.map((line) => line.split('\r\u001b[K').at(-1)).join('\n');
  };

  it('lines are coloured by what they say, unless that is not wanted', () => {
    const annotate = `$kerncov annotate ${sample.boot} --tree ${sample.tree} lib/crc32.c --quiet`;
    const plain = shell(annotate).stdout;
    const coloured = shown(sent(annotate));
    expect(coloured).toContain('\u001b[34m     4154\u001b[39m:    5:');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    for (const uncoloured of [`${annotate} --no-color`, `NO_COLOR=1 ${annotate}`, `TERM=dumb ${annotate}`]) {
      expect(shown(sent(uncoloured)), uncoloured).toBe(plain);
    }
  });

  it('progress is shown on stderr while a run takes long, and wiped; not with --quiet', () => {
    const snapshot = repeatedSnapshot(250);
    const output = join(scratch(), 'out');
    const progress = sent(`$kerncov summary ${snapshot} > ${output}`);
    expect(progress.split('\r\u001b[K')[1]).toMatch(/^[\d,]+ of [\d,]+ objects read {2}\(Ctrl\+C stops\)$/);
    expect(shown(progress)).toBe('');
    expect(readFileSync(output, 'utf8')).toContain('3,000 objects read');
    expect(sent(`$kerncov summary ${snapshot} --quiet > ${output}`)).toBe('');
  });

  it('progress is wiped before results come, so that both can be on one terminal', () => {
    const snapshot = repeatedSnapshot(250);
    const received = sent(`$kerncov summary ${snapshot} --no-color`);
    expect(received).toContain('Ctrl+C stops');
    expect(shown(received)).toBe(shell(`$kerncov summary ${snapshot}`).stdout);
  });
});

describe('help', () => {
  const commands = [...kerncov('--help').stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');

  it('lists the commands', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['summary', 'annotate', 'files', 'functions', 'export', 'completion']),
    );
  });

  it.each(commands)('of %s has examples of it', (command) => {
    const { code, stdout, stderr } = kerncov(command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`\\nExamples:\\n(?:  .*kerncov ${command}\\b.*\\n)+$`));
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('script is accepted by %s, where that is installed', (name) => {
    const file = join(scratch(), `kerncov.${name}`);
    const { code, stdout, stderr } = kerncov('completion', name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    writeFileSync(file, stdout);
    if (isInstalled(name)) expect(shell(`${name} -n ${file}`)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['exp', 'export'],
    ['export --f', '--format'],
    ['export --format ', 'gcov-json lcov'],
    ['files x.tar.gz --sort un', 'uncovered'],
    ['functions --state never', 'never-ran'],
  ])('of bash turns "kerncov %s" into %s', (typed, completed) => {
    const words = ['kerncov', ...typed.split(' ')].map((word) => `'${word}'`);
    const ask = `source <($kerncov completion bash); COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}`;
    expect(shell(`${ask}; _kerncov; echo "\${COMPREPLY[@]}"`)).toEqual({
      code: 0,
      stdout: `${completed}\n`,
      stderr: '',
    });
  });
});

describe('a snapshot', () => {
  const archivers: [kind: string, tool: string, pack: (file: string) => string][] = [
    ['.tar', 'tar', (file) => `tar -cf ${file} .`],
    ['.tar.gz', 'gzip', (file) => `tar -cf - . | gzip > ${file}`],
    ['.tar.zst', 'zstd', (file) => `tar -cf - . | zstd -q > ${file}`],
    ['.zip', 'zip', (file) => `zip -qry ${file} .`],
  ];

  it.each(archivers.filter(([, tool]) => isInstalled(tool)))(
    'says the same as %s as it does as a directory',
    (kind, _, pack) => {
      const directory = unpacked(sample.faults);
      truncateSync(join(directory, sampleBuild, 'fs/file.gcda'), 100);
      const archive = join(scratch(), `faults${kind}`);
      expect(shell(pack(archive), directory).code).toBe(0);
      const expected = kerncov('summary', directory, ...onTree, '--json');
      expect(expected.code).toBe(4);
      expect(kerncov('summary', archive, ...onTree, '--json')).toEqual(expected);
    },
  );

  it('may be the tree itself, with counters beside notes, as programs in user space leave them', () => {
    const { folder } = joined(sample.boot);
    const [apart, together] = [sample.boot, folder].map((snapshot) => {
      const run = kerncov('functions', snapshot, '--tree', folder, '--json');
      expect(run).toMatchObject({ code: 0, stderr: '' });
      return JSON.parse(run.stdout);
    });
    expect(together).toEqual(apart);
  });

  it('is known by its content, whatever its name', () => {
    const misnamed = join(scratch(), 'boot.zip');
    writeFileSync(misnamed, readFileSync(sample.boot));
    const expected = kerncov('summary', sample.boot, ...onTree, '--json');
    expect(kerncov('summary', misnamed, ...onTree, '--json')).toEqual(expected);
  });

  it('is read from where it lies: nothing is unpacked or written', () => {
    const home = scratch();
    const archive = join(home, 'boot.tar.gz');
    writeFileSync(archive, readFileSync(sample.boot));
    const tree = copyOfTree();
    const before = readdirSync(tree, { recursive: true });
    const run = shell(`TMPDIR=${home} HOME=${home} $kerncov summary boot.tar.gz --tree ${tree}`, home);
    expect(run.code).toBe(0);
    expect(readdirSync(home)).toEqual(['boot.tar.gz']);
    expect(readdirSync(tree, { recursive: true })).toEqual(before);
  });
});

function packageVersion(): string {
  return JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).version;
}
