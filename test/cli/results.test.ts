// What the commands print of the sample is what follows from gcov's own documents of it.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gcov12, gcovDocuments, gcovText, textByFile } from '../support/gcov';
import { kerncov, sample, scratch } from '../support/kerncov';
import { filesBelow } from '../support/kernel-data';
import { annotatedText, type FoldedFile, NaiveFold } from '../support/naive-fold';
import { copyOfTree, joined, sampleBuild } from '../support/sample';

const snapshots = ['boot', 'faults'] as const;
const onTree = ['--tree', sample.tree] as const;

describe.skipIf(!gcov12)('as gcov 12 says (skipped where it is not installed)', () => {
  it.each(snapshots)('summary --json of %s', async (name) => {
    const fold = await foldOf(name);
    expect(json('summary', sample[name], ...onTree)).toEqual({
      ...fold.totals(),
      files: fold.files.size,
      objects: { read: 12, failed: 0 },
      clamped: 0,
      diagnostics: [],
      diagnosticCounts: {},
      directories: [...new Set(inOrder(fold).map(([file]) => file.split('/')[0]!))].map((path) => {
        const files = inOrder(fold).filter(([file]) => file.startsWith(`${path}/`));
        return { path, files: files.length, ...fold.totals(files.map(([, file]) => file)) };
      }),
      pathMap: [{ from: sampleBuild, to: sample.tree, origin: 'inferred' }],
    });
  });

  it.each(snapshots)('files --json of %s', async (name) => {
    const fold = await foldOf(name);
    expect(json('files', sample[name], ...onTree)).toEqual({
      files: inOrder(fold).map(([file, folded]) => ({ file, ...fold.totals([folded]) })),
    });
  });

  it.each(snapshots)('functions --json of %s', async (name) => {
    expect(json('functions', sample[name], ...onTree)).toEqual({
      functions: inOrder(await foldOf(name)).flatMap(([file, { functions }]) =>
        [...functions.values()]
          .sort((a, b) => a.startLine - b.startLine || (a.name < b.name ? -1 : 1))
          .map((fn) => ({ file, ...fn })),
      ),
    });
  });

  it.each(snapshots)('export --format gcov-json of %s, byte for byte', async (name) => {
    const output = join(scratch(), 'json');
    const run = kerncov('export', sample[name], ...onTree, '--format', 'gcov-json', '-o', output);
    expect(run).toEqual({ code: 0, stdout: '', stderr: expect.stringContaining('12 objects') });
    const exported = filesBelow(output).map((file) => [file, readFileSync(join(output, file), 'utf8')]);
    expect(exported).toEqual(
      (await documentsOf(name)).map(({ file, text }) => [file.replace(/gcda$/, 'gcov.json'), `${text}\n`]),
    );
  });

  it.each(snapshots)('annotate of every source of %s', async (name) => {
    const { folder, counters } = joined(sample[name]);
    const sources = counters.map((file) => file.replace(/gcda$/, 'c'));
    const { code, stdout, stderr } = kerncov('annotate', sample[name], ...onTree, ...sources);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const annotated = textByFile(stdout);
    for (const [at, source] of sources.entries()) {
      expect(annotated.get(source), source).toBe(gcovText(gcov12!, folder, counters[at]!).get(source));
    }
  });

  it('annotate of a header, whose lines are sums over objects', async () => {
    const header = 'include/linux/list.h';
    const folded = (await foldOf('boot')).files.get(header)!;
    expect(folded.documents).toBeGreaterThan(1);
    const text = annotatedText(folded, readFileSync(join(sample.tree, header), 'utf8'));
    expect(kerncov('annotate', sample.boot, ...onTree, header)).toEqual({
      code: 0,
      stdout: `        -:    0:Source:${header}\n${text}`,
      stderr: '',
    });
  });
});

describe('tables', () => {
  it('of files are sorted, cut and filtered', () => {
    expect(kerncov('files', sample.boot, ...onTree, '--sort', 'uncovered', '-n', '3', '-f', 'mm/')).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
 lines  ran  of  functions  of  branches  of  file
75.9 %   41  54          4   5        12  24  mm/pool.c
84.3 %   59  70          7   8        24  38  mm/slab.c
55.6 %    5   9          1   2         2   8  mm/memblock.c
`,
    });
    const rows = json('files', sample.boot, ...onTree, '--sort', 'lines').files as {
      lines: { total: number };
    }[];
    const sizes = rows.map(({ lines }) => lines.total);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const turned = json('files', sample.boot, ...onTree, '--sort', 'lines', '--reverse').files;
    expect(turned).toEqual([...rows].reverse());
  });

  it('of functions are sorted, cut and filtered', () => {
    const args = ['--file', 'lib', '--state', 'never-ran', '--sort', 'blocks', '-n', '2'];
    expect(kerncov('functions', sample.boot, ...onTree, ...args)).toEqual({
      code: 0,
      stderr: '',
      stdout: `\
calls  blocks  ran  of  function          place
    0     0 %    0   8  setup_fault_attr  lib/fault-inject.c:36
    0     0 %    0   1  set_fail_nth      lib/fault-inject.c:55
`,
    });
    const named = json('functions', sample.boot, ...onTree, '-f', 'tinyfs_', '--sort', 'name').functions;
    const names = (named as { name: string }[]).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort());
    expect(names.every((name) => name.includes('tinyfs_'))).toBe(true);
  });

  it('of a summary say what is counted, where it is, and where the build machine is here', () => {
    const { code, stdout, stderr } = kerncov('summary', sample.boot, ...onTree);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(sample.tree, 'TREE').split('\n').slice(0, 12).join('\n')).toBe(`\
boot.tar.gz on tree
lines      450  of  603  74.6 %
functions   78  of   90  86.7 %
branches   218  of  406  53.7 %
18 source files, 12 objects read
/build/tiny-1.0 is TREE (inferred)

Directories
          lines  ran   of  functions  of  files
drivers  62.9 %   44   70          5   6      1
fs       78.8 %  141  179         29  30      2
include   100 %   40   40          5   5      6`);
  });
});

it('gives the same answers whatever the number of threads', () => {
  const answers = ['1', '2', '7'].map((jobs) => [
    kerncov('functions', sample.faults, ...onTree, '--json', '--jobs', jobs),
    kerncov('summary', sample.faults, ...onTree, '--json', '--jobs', jobs),
  ]);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

it('annotates files as the user names them: below the tree, from where he stands, or absolute', () => {
  const expected = kerncov('annotate', sample.boot, ...onTree, 'fs/file.c');
  expect(expected.code).toBe(0);
  for (const file of ['./fs/file.c', join(sample.tree, 'fs/file.c'), 'resources/sample/tree/fs/file.c']) {
    expect(kerncov('annotate', sample.boot, ...onTree, file), file).toEqual(expected);
  }
});

it('annotates without the source, and says that it lacks it', () => {
  const tree = copyOfTree();
  rmSync(join(tree, 'lib/crc32.c'));
  const withText = kerncov('annotate', sample.boot, ...onTree, 'lib/crc32.c').stdout;
  const { code, stdout, stderr } = kerncov('annotate', sample.boot, '--tree', tree, 'lib/crc32.c');
  const upToLastCode = withText
    .replace(/^( *(?:-|#####|[\d*]+): *[1-9]\d*):.*/gm, '$1:/*EOF*/')
    .split('\n', 16);
  expect(stdout.trimEnd().split('\n')).toEqual(upToLastCode);
  expect(code).toBe(0);
  expect(stderr).toContain(`the source was not found at ${tree}/lib/crc32.c`);
});

// biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives
function json(...args: readonly string[]): any {
  const { code, stdout, stderr } = kerncov(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

async function documentsOf(name: (typeof snapshots)[number]) {
  const { folder, counters } = joined(sample[name]);
  const documents: { readonly file: string; readonly text: string }[] = [];
  for await (const text of gcovDocuments(gcov12!, folder, counters)) {
    documents.push({ file: counters[documents.length]!, text: text.toString() });
  }
  return documents;
}

async function foldOf(name: (typeof snapshots)[number]): Promise<NaiveFold> {
  const fold = new NaiveFold();
  for (const { text } of await documentsOf(name)) fold.add(JSON.parse(text));
  return fold;
}

function inOrder(fold: NaiveFold): [string, FoldedFile][] {
  return [...fold.files].sort(([a], [b]) => (a < b ? -1 : 1));
}
