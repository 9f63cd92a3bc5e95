import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packTar, type Stored, writeTree } from '../importers/archives.testkit';
import type { PathRule } from '../path-map';
import type { ScannedBatch } from './scan';
import { scanSnapshot } from './scan';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Buffer => Buffer.from(text.padEnd(16, '-'));

/** What is found in a tar of these records, object by object. */
async function scanned(
  records: readonly Stored[],
  tree: string | null = null,
  rules: readonly PathRule[] = [],
) {
  const snapshot = join(folder, 'snapshot.tar');
  writeFileSync(snapshot, await packTar(records));
  const learnt: PathRule[] = [];
  const batches: ScannedBatch[] = [];
  const request = { snapshot, tree, rules };
  for await (const batch of scanSnapshot(request, new AbortController().signal, learnt)) batches.push(batch);
  return {
    objects: batches.flatMap(({ objects }) => objects),
    found: batches.flatMap(({ objects }) =>
      objects.map(({ object, countersPath, notesPath }) => `${object}: ${countersPath} with ${notesPath}`),
    ),
    problems: batches.flatMap(({ diagnostics }) => diagnostics.map(({ kind, file }) => `${kind}: ${file}`)),
    sizes: batches.map(({ objects }) => objects.length),
    learnt,
  };
}

describe('counters and notes in one archive', () => {
  const counters = { name: 'mm/mmap.gcda', bytes: bytes('adcg') };
  const notes = { name: 'mm/mmap.gcno', bytes: bytes('oncg') };

  it.each([
    ['before', [notes, counters]],
    ['behind', [counters, notes]],
    [
      'far behind',
      [
        counters,
        { name: 'fs/x.gcda', bytes: bytes('adcg') },
        { name: 'fs/x.gcno', bytes: bytes('oncg') },
        notes,
      ],
    ],
  ])('find each other, with the notes %s the counters', async (_, records) => {
    const { found, problems, objects } = await scanned(records);
    expect(found).toContain('mm/mmap: mm/mmap.gcda with mm/mmap.gcno');
    expect(problems).toEqual([]);
    const pair = objects.find(({ object }) => object === 'mm/mmap')!;
    expect([pair.counters, pair.notes]).toEqual([
      { bytes: new Uint8Array(counters.bytes) },
      { bytes: new Uint8Array(notes.bytes) },
    ]);
  });

  it('that lack one another: counters are reported, notes are no trouble', async () => {
    const { found, problems } = await scanned([counters, { name: 'fs/x.gcno', bytes: bytes('oncg') }]);
    expect({ found, problems }).toEqual({ found: [], problems: ['notes-missing: mm/mmap.gcda'] });
  });

  it('may be named twice: the later counts', async () => {
    const newer = { name: 'mm/mmap.gcda', bytes: bytes('newer') };
    const { objects } = await scanned([counters, newer, notes]);
    expect(objects.map((object) => object.counters)).toEqual([{ bytes: new Uint8Array(newer.bytes) }]);
  });
});

describe('a snapshot as debugfs has it', () => {
  const records: Stored[] = ['fs/inode', 'mm/mmap'].flatMap((object) => [
    { name: `build/linux/${object}.gcda`, bytes: bytes('adcg') },
    { name: `build/linux/${object}.gcno`, link: `/build/linux/${object}.gcno` },
  ]);
  const treeRecords: Stored[] = ['fs/inode', 'mm/mmap'].map((object) => ({
    name: `${object}.gcno`,
    bytes: bytes('oncg'),
  }));

  it('finds notes in the tree, shown relative to it, and learns where the build is', async () => {
    const tree = writeTree(treeRecords);
    expect(await scanned(records, tree)).toMatchObject({
      found: [
        'fs/inode: build/linux/fs/inode.gcda with fs/inode.gcno',
        'mm/mmap: build/linux/mm/mmap.gcda with mm/mmap.gcno',
      ],
      problems: [],
      learnt: [{ from: '/build/linux', to: tree, origin: 'inferred' }],
    });
  });

  it('counts an object once, though the archive names its counters twice, as tar -r makes it', async () => {
    const tree = writeTree(treeRecords);
    const twice = [...records, records[0]!];
    expect((await scanned(twice, tree)).found).toHaveLength(2);
  });

  it('says of counters without notes where their link points', async () => {
    expect((await scanned(records)).problems).toEqual([
      'notes-missing: build/linux/fs/inode.gcda',
      'notes-missing: build/linux/mm/mmap.gcda',
    ]);
  });
});

it('hands on batches: small ones first, so that all threads start soon, none beyond 64 objects', async () => {
  const records = Array.from({ length: 300 }, (_, at) => [
    { name: `${at}.gcno`, bytes: bytes('oncg') },
    { name: `${at}.gcda`, bytes: bytes('adcg') },
  ]).flat();
  expect((await scanned(records)).sizes).toEqual([16, 16, 16, 16, 64, 64, 64, 44]);
});

it('reports what cannot be read, fatal where an object is lost by it', async () => {
  const records: Stored[] = [
    { name: '../mm/mmap.gcda', bytes: bytes('adcg') },
    { name: '../mm/mmap.gcno', bytes: bytes('oncg') },
  ];
  expect((await scanned(records)).problems).toEqual([
    'unreadable: ../mm/mmap.gcda',
    'unreadable: ../mm/mmap.gcno',
  ]);
});
