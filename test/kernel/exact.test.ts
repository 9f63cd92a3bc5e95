// A whole kernel: kerncov says what gcov says, of every object of every snapshot.
//
// Needs KERNCOV_DATA (a directory with kernel-6.1/tree.tar.xz and snapshots) and gcov 12; takes about a minute.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gcov12, gcovDocuments, gcovText, textByFile } from '../support/gcov';
import { kerncov } from '../support/kerncov';
import {
  filesBelow,
  hasKernel,
  kernelTree,
  snapshotFile,
  snapshots,
  whyNoKernel,
  withJoinedFolder,
} from '../support/kernel-data';
import { annotatedText, NaiveFold } from '../support/naive-fold';

const skipped = hasKernel ? (gcov12 ? null : 'gcov 12 is not installed') : whyNoKernel;
if (skipped) console.warn(`test/kernel is skipped: ${skipped}`);

const known = 'boot.tar.gz';
/** The known one last: the tests after these go on with what was found about it. */
const inOrder = [...snapshots].sort((a, b) => Number(a === known) - Number(b === known));

describe.skipIf(skipped).each(inOrder)('%s', (snapshot) => {
  let said: Comparison;
  beforeAll(async () => {
    said = await compare(snapshot);
  });

  it('is exported as the very documents that gcov writes', () => {
    expect(said.different).toEqual([]);
    expect(said.exported).toEqual(said.asked);
    expect(said.asked.length).toBe(1977);
  });

  it('has the totals that follow from these documents', () => {
    const { lines, functions, branches, files, clamped, objects } = said.summary;
    expect({ lines, functions, branches, files, clamped, objects }).toEqual({
      ...said.totals,
      objects: { read: said.asked.length, failed: 0 },
    });
  });

  it('lacks nothing but sources that the tree does not have', () => {
    const missing = [...said.fold.files.keys()].filter((file) => !existsSync(join(kernelTree(), file)));
    const diagnostics: readonly { kind: string; file: string }[] = said.summary.diagnostics;
    expect(diagnostics.map(({ kind, file }) => `${kind} ${file}`)).toEqual(
      missing.sort().map((file) => `source-missing ${file}`),
    );
  });
});

describe.skipIf(skipped ?? !snapshots.includes(known))(`${known}, known numbers and text`, () => {
  it('runs 82,975 of 578,199 lines in 1,977 objects', async () => {
    expect((await compare(known)).summary).toMatchObject({
      lines: { covered: 82_975, total: 578_199 },
      objects: { read: 1977, failed: 0 },
    });
  });

  it('is annotated with the text that gcov writes, in sources of every directory, system calls among them', async () => {
    const fold = (await compare(known)).fold;
    await withJoinedFolder(known, 'notes and sources', async ({ folder, counters }) => {
      // Sources that are part of one object only: of others, gcov writes a text per object.
      const candidates = counters
        .map((file) => file.replace(/\.gcda$/, '.c'))
        .filter((source) => fold.files.get(source)?.documents === 1);
      const defineSystemCalls = candidates.filter((source) =>
        readFileSync(join(folder, source), 'latin1').includes('\nSYSCALL_DEFINE'),
      );
      const chosen = new Set(['mm/mmap.c', ...every(8, defineSystemCalls), ...every(50, candidates)]);
      expect(chosen.size).toBeGreaterThan(40);
      const annotated = annotate([...chosen]);
      for (const source of chosen) {
        const expected = gcovText(gcov12!, folder, source.replace(/c$/, 'gcda')).get(source);
        expect(annotated.get(source), source).toBe(expected);
      }
    });
  });

  it('sums a header over all objects', async () => {
    const header = 'include/linux/mm.h';
    const file = (await compare(known)).fold.files.get(header)!;
    expect(file.documents).toBeGreaterThan(100);
    const source = readFileSync(join(kernelTree(), header), 'utf8');
    expect(annotate([header]).get(header)).toBe(annotatedText(file, source));
  });
});

interface Comparison {
  /** Objects asked for and objects exported, in order. */
  readonly asked: readonly string[];
  readonly exported: readonly string[];
  /** Where a document differs from gcov's. */
  readonly different: readonly string[];
  readonly totals: ReturnType<NaiveFold['totals']> & { readonly files: number; readonly clamped: number };
  readonly fold: NaiveFold;
  // biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives
  readonly summary: any;
}

/** Of the last snapshot only: a fold takes much memory. */
let last: { readonly snapshot: string; readonly comparison: Promise<Comparison> } | undefined;

function compare(snapshot: string): Promise<Comparison> {
  if (last?.snapshot !== snapshot) last = { snapshot, comparison: compareAnew(snapshot) };
  return last.comparison;
}

function compareAnew(snapshot: string): Promise<Comparison> {
  return withJoinedFolder(snapshot, 'notes', async ({ folder, counters }) => {
    const output = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
    try {
      const args = [snapshotFile(snapshot), '--tree', kernelTree(), '--format', 'gcov-json', '-o', output];
      const run = kerncov('export', ...args, '--quiet');
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
      const fold = new NaiveFold();
      const different: string[] = [];
      const asked = counters.map((file) => file.replace(/\.gcda$/, ''));
      let at = 0;
      for await (const theirs of gcovDocuments(gcov12!, folder, counters)) {
        const file = join(output, `${asked[at]}.gcov.json`);
        const ours = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
        if (!ours.equals(Buffer.concat([theirs, Buffer.from('\n')]))) {
          different.push(firstDifference(asked[at]!, ours.toString(), theirs.toString()));
        }
        fold.add(JSON.parse(theirs.toString()));
        at++;
      }
      const exported = filesBelow(output).map((file) => file.replace(/\.gcov\.json$/, ''));
      const summary = summaryOf(snapshot);
      const totals = { ...fold.totals(), files: fold.files.size, clamped: fold.clamped };
      return { asked: [...asked].sort(), exported: exported.sort(), different, totals, fold, summary };
    } finally {
      rmSync(output, { recursive: true });
    }
  });
}

function firstDifference(object: string, ours: string, theirs: string): string {
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 40);
  return `${object} at ${at}: kerncov …${around(ours)}… gcov …${around(theirs)}…`;
}

function summaryOf(snapshot: string): Comparison['summary'] {
  const run = kerncov('summary', snapshotFile(snapshot), '--tree', kernelTree(), '--json');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(run.stdout);
}

function annotate(files: readonly string[]): Map<string, string> {
  const run = kerncov('annotate', snapshotFile(known), '--tree', kernelTree(), ...files);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return textByFile(run.stdout);
}

function every<T>(step: number, items: readonly T[]): T[] {
  return items.filter((_, at) => at % step === 0);
}
