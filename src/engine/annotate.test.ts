import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotateFile, mergeRecords } from './annotate';
import type { AnnotatedRecord } from './worker/messages';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function record(line: number, count: number | bigint, rest: Partial<AnnotatedRecord> = {}): AnnotatedRecord {
  return { file: 'a.c', line, owner: null, count, unexecutedBlock: false, unexceptional: true, ...rest };
}

type Members = Parameters<typeof mergeRecords>[1];

/** What is said of `a.c`, a row a line, as gcov prints it. */
async function annotated(
  records: readonly AnnotatedRecord[],
  source: string | null,
  members: Members = [],
): Promise<string[]> {
  if (source !== null) writeFileSync(join(folder, 'a.c'), source, 'latin1');
  const local = source === null ? join(folder, 'missing.c') : join(folder, 'a.c');
  const merged = mergeRecords(records, members).get('a.c') ?? null;
  const { rows } = await annotateFile('a.c', local, merged);
  return rows!.map((row) => (row.kind === 'heading' ? row.text : `${row.mark}:${row.line}:${row.source}`));
}

it('marks each line by what all objects together say of it', async () => {
  const records = [
    record(1, 3),
    record(1, 4),
    record(2, 0),
    record(2, 5, { unexecutedBlock: true }),
    record(3, 0, { unexceptional: false }),
    record(4, 0, { unexceptional: false }),
    record(4, 0),
    record(6, -2),
  ];
  expect(await annotated(records, 'a\nb\nc\nd\ne\nf\ng\n')).toEqual([
    ...['7:1:a', '5*:2:b', '=====:3:c', '#####:4:d', '-:5:e', '#####:6:f', '-:7:g'],
  ]);
});

it('sums counts beyond 2^53 exactly', async () => {
  const counts = [Number.MAX_SAFE_INTEGER, 2, 1n << 60n, 1];
  expect(
    await annotated(
      counts.map((count) => record(1, count)),
      'a\n',
    ),
  ).toEqual([`${(1n << 60n) + (1n << 53n) + 2n}:1:a`]);
});

it('goes on beyond the end of the source, and does without it', async () => {
  expect(await annotated([record(3, 1)], 'a')).toEqual(['-:1:a', '-:2:/*EOF*/', '1:3:/*EOF*/']);
  expect(await annotated([record(2, 1)], null)).toEqual(['-:1:/*EOF*/', '1:2:/*EOF*/']);
});

it('shows sources with empty lines, no last newline, and bytes that are not UTF-8', async () => {
  expect(await annotated([record(2, 1)], '\n\xa9\n\n\nlast')).toEqual([
    ...['-:1:', '1:2:\ufffd', '-:3:', '-:4:', '-:5:last'],
  ]);
});

it('says when no object has code in a file, and when the source is not there', async () => {
  const merged = mergeRecords([record(1, 1)], []).get('a.c')!;
  expect(await annotateFile('b.c', null, null)).toEqual({
    file: 'b.c',
    rows: null,
    problem: 'no object of the snapshot has code in it (not built, not loaded, or another path)',
  });
  expect(await annotateFile('a.c', '/nowhere/a.c', merged)).toMatchObject({
    rows: [{ line: 1, mark: '1' }],
    problem: 'the source was not found at /nowhere/a.c; counts are shown without text',
  });
});
