import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCounters, writeNotes } from '../../../test/synthetic/gcov-writer';
import { countSynthetic, everyday, gcc12 } from '../../../test/synthetic/objects';
import { valuesOf } from '../../core/analysis/errorpaths/counted-file.testkit';
import { findErrorPaths } from '../../core/analysis/errorpaths/find-error-paths';
import { unpackFindings } from '../../core/analysis/errorpaths/pack-regions';
import { gcovJson } from '../../core/exporters/gcov-json/gcov-json';
import { sourceHash } from '../error-paths/cache';
import type { Answers, Job, ObjectInput, Places } from './messages';
import { runJob } from './run-job';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const nowhere: Places = { tree: null, rules: [], maxFileBytes: 1 << 20 };
const notes = writeNotes(everyday, gcc12);
const counters = writeCounters(everyday, gcc12);

function object(name: string, given: Partial<ObjectInput> = {}): ObjectInput {
  return {
    object: name,
    counters: { bytes: new Uint8Array(counters) },
    countersPath: `${name}.gcda`,
    notes: { bytes: new Uint8Array(notes) },
    notesPath: `${name}.gcno`,
    ...given,
  };
}

function answer<K extends Job['kind']>(job: Extract<Job, { kind: K }>): Answers[K] {
  return runJob(job).answer as Answers[K];
}

describe('objects', () => {
  it('are read from memory or from files, and give the same', () => {
    writeFileSync(join(folder, 'x.gcno'), notes);
    writeFileSync(join(folder, 'x.gcda'), counters);
    const inFiles = object('x', {
      counters: { file: join(folder, 'x.gcda') },
      notes: { file: join(folder, 'x.gcno') },
    });
    const [fromFiles, fromMemory] = [inFiles, object('x')].map((input) =>
      answer({ kind: 'analyze', detail: 'none', places: nowhere, objects: [input] }),
    );
    expect(fromFiles).toMatchObject({ read: 1, failed: 0, diagnostics: [], batch: { objects: ['x'] } });
    expect(fromFiles).toEqual(fromMemory);
  });

  it('that cannot be read are reported, and the others are read', () => {
    const missing = { file: join(folder, 'missing') };
    const answered = answer({
      kind: 'analyze',
      detail: 'none',
      places: { ...nowhere, maxFileBytes: 1000 },
      objects: [
        object('no-notes', { notes: missing }),
        object('no-counters', { counters: missing }),
        object('cut', { counters: { bytes: new Uint8Array(counters.subarray(0, 30)) } }),
        object('a-directory', { counters: { file: folder } }),
        object('good'),
      ],
    });
    expect(answered).toMatchObject({
      read: 1,
      failed: 4,
      batch: { objects: ['good'] },
      diagnostics: [
        { kind: 'notes-missing', file: 'no-notes.gcno', message: 'the file does not exist', fatal: true },
        { kind: 'unreadable', file: 'no-counters.gcda', message: 'the file does not exist', fatal: true },
        { kind: 'truncated', file: 'cut.gcda', byteOffset: expect.any(Number), fatal: true },
        {
          kind: 'unreadable',
          file: 'a-directory.gcda',
          message: expect.stringContaining('EISDIR'),
          fatal: true,
        },
      ],
    });
  });

  it('are refused when their files are larger than any that a compiler writes', () => {
    writeFileSync(join(folder, 'x.gcda'), counters);
    const large = object('x', { counters: { file: join(folder, 'x.gcda') } });
    const places = { ...nowhere, maxFileBytes: counters.length - 1 };
    expect(answer({ kind: 'analyze', detail: 'none', places, objects: [large] }).diagnostics).toMatchObject([
      { kind: 'unreadable', message: `more than ${counters.length - 1} bytes are no coverage file` },
    ]);
  });
});

it('hands over every buffer of a batch', () => {
  const { answer, transfer } = runJob({
    kind: 'analyze',
    detail: 'none',
    places: nowhere,
    objects: [object('x')],
  });
  const columns = Object.values((answer as Answers['analyze']).batch).filter((value) =>
    ArrayBuffer.isView(value),
  );
  expect(columns.every(({ buffer }) => (transfer as ArrayBufferLike[]).includes(buffer))).toBe(true);
});

describe('annotating', () => {
  it('gives the records of the wanted files only, and does not even parse objects that cannot have any', () => {
    const broken = object('broken', { notes: { bytes: new Uint8Array(Buffer.from('no notes at all')) } });
    const answered = answer({
      kind: 'annotate',
      places: nowhere,
      objects: [object('x'), broken],
      files: ['a.c'],
    });
    expect(answered).toMatchObject({ read: 1, failed: 0, members: [] });
    expect(answered.records.map(({ line, count }) => `${line}: ${count}`)).toEqual([
      ...['10: 10', '11: 9', '12: 9', '14: 1', '15: 1', '61: 0', '62: 0'],
    ]);
    expect(
      answer({ kind: 'annotate', places: nowhere, objects: [object('x')], files: ['dir/a.c'] }).records,
    ).toEqual([]);
  });
});

describe('exporting documents', () => {
  it('writes one per object, in directories of its own', () => {
    const objects = [object('mm/mmap'), object('fs/ext4/inode')];
    const answered = answer({ kind: 'export-gcov-json', places: nowhere, objects, output: folder });
    expect(answered).toMatchObject({ read: 2, failed: 0 });
    expect(readFileSync(join(folder, 'mm/mmap.gcov.json'), 'utf8')).toBe(
      `${gcovJson(countSynthetic(everyday), 'mm/mmap.gcda')}\n`,
    );
    expect(readdirSync(join(folder, 'fs/ext4'))).toEqual(['inode.gcov.json']);
  });

  it('stays below the output directory, whatever objects are called', () => {
    const output = join(folder, 'a/b');
    answer({
      kind: 'export-gcov-json',
      places: nowhere,
      objects: [object('/../../x'), object('./y/../z')],
      output,
    });
    expect(readdirSync(output, { recursive: true }).sort()).toEqual(['x.gcov.json', 'y', 'y/z.gcov.json']);
    expect(existsSync(join(folder, 'x.gcov.json'))).toBe(false);
  });
});

it('finds which sources are missing, in the tree and where rules point', () => {
  writeFileSync(join(folder, 'here.c'), '');
  const rules = [{ from: '/build', to: folder, origin: 'given' as const }];
  const files = ['here.c', 'gone.c', '/build/here.c', '/build/gone.c'];
  const { missing } = answer({ kind: 'find-missing', places: { ...nowhere, tree: folder, rules }, files });
  expect(missing.map(({ kind, file, fatal }) => ({ kind, file, fatal }))).toEqual([
    { kind: 'source-missing', file: 'gone.c', fatal: false },
    { kind: 'source-missing', file: '/build/gone.c', fatal: false },
  ]);
});

describe('searching', () => {
  const query = { text: 'x', matchCase: false, wholeWord: false, lines: 'any' } as const;
  const source = (file: string) => ({
    ...{ file, first: [1], last: [9], line: new Uint32Array(), lineCount: new Float64Array() },
  });

  it('goes through sources in order until there are enough lines; those that cannot be read have null', () => {
    writeFileSync(join(folder, 'a.c'), 'x\ny\nx\n');
    writeFileSync(join(folder, 'large.c'), 'x'.repeat(2000));
    const places = { ...nowhere, tree: folder, maxFileBytes: 1000 };
    const sources = ['gone.c', 'large.c', '.', 'a.c', 'a.c', 'a.c'].map(source);
    const lines = (limit: number) =>
      answer({ kind: 'search-text', places, query, sources, limit }).hits.map(
        (hits) => hits?.map(({ line }) => line) ?? null,
      );
    expect(lines(3)).toEqual([null, null, null, [1, 3], [1]]);
    expect(lines(100)).toEqual([null, null, null, [1, 3], [1, 3], [1, 3]]);
  });
});

describe('sources', () => {
  const text = 'int f(void *a)\n{\n\tif (!a)\n\t\treturn -ENOMEM;\n\treturn 0;\n}\n';
  const places = (): Places => ({ ...nowhere, tree: folder });
  const readSources = (files: Extract<Job, { kind: 'read-sources' }>['files']) =>
    answer<'read-sources'>({ kind: 'read-sources', places: places(), config: null, files });

  it('go through three jobs, and say what they say to one function', () => {
    const files = ['a.c', 'b.c', 'c.c'];
    for (const file of files) writeFileSync(join(folder, file), file === 'b.c' ? '' : text);
    const read = readSources(files.map((file) => ({ file, known: null })));
    const tokenized = read.tokenized!;
    expect(read.contents.map(({ hash }) => hash)).toEqual(
      files.map((file) => sourceHash(readFileSync(join(folder, file)), file, '')),
    );
    const { regions, outlines } = answer<'find-regions'>({ kind: 'find-regions', tokenized });
    const { causes } = answer<'tell-causes'>({ kind: 'tell-causes', tokenized, outlines });
    const found = files.map((_, at) =>
      valuesOf(unpackFindings({ regions: regions[at]!, causes: causes[at]! })),
    );
    expect(found).toEqual(
      files.map((file) => valuesOf(findErrorPaths(readFileSync(join(folder, file)), file, null))),
    );
    expect(found.map((source) => source.regions.length)).toEqual([1, 0, 1]);
  });

  it('that say what they said before are not read again, others that cannot be read are told', () => {
    writeFileSync(join(folder, 'a.c'), text);
    writeFileSync(join(folder, 'large.c'), ' '.repeat(places().maxFileBytes + 1));
    const hash = sourceHash(Buffer.from(text), 'a.c', '');
    const { known, tokenized, contents, diagnostics } = readSources([
      { file: 'a.c', known: { hash, fileState: '' } },
      { file: 'large.c', known: null },
      { file: 'missing.c', known: { hash, fileState: '' } },
    ]);
    expect(known).toMatchObject([{ file: 'a.c' }]);
    expect([tokenized, contents]).toEqual([null, []]);
    expect(diagnostics).toMatchObject([
      { kind: 'unreadable', file: 'large.c' },
      { kind: 'source-missing', file: 'missing.c' },
    ]);
  });
});
