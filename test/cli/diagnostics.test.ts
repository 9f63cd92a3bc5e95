// Broken files in a snapshot: each is reported with its place, and costs its own object only.

import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kerncov, sample } from '../support/kerncov';
import { copyOfTree, sampleBuild, unpacked } from '../support/sample';
import { recordsOf } from '../synthetic/gcov-records';

it('are reported with kind, file, place and meaning, and the run goes on', () => {
  const { snapshot, tree } = breakSample();
  const run = kerncov('summary', snapshot, '--tree', tree, '--json');
  expect(run).toMatchObject({ code: 4, stderr: '' });
  const summary = JSON.parse(run.stdout);
  const found = summary.diagnostics.map(({ advice, ...rest }: { advice: string }) => {
    expect(advice).toMatch(/^[A-Z].{20,}\.$/);
    return rest;
  });
  const built = sampleBuild.slice(1);
  expect(found).toEqual([
    {
      kind: 'unreadable',
      file: `${built}/drivers/ring.gcda`,
      byteOffset: null,
      message: 'it is a symbolic link to /etc/passwd, not a file',
      fatal: true,
    },
    {
      kind: 'truncated',
      file: `${built}/fs/file.gcda`,
      byteOffset: recordAt(100, readFileSync(join(unpacked(), built, 'fs/file.gcda'))),
      message: expect.stringContaining('ends'),
      fatal: true,
    },
    {
      kind: 'wrong-magic',
      file: `${built}/fs/tinyfs.gcda`,
      byteOffset: 0,
      message: expect.stringContaining('gcda'),
      fatal: true,
    },
    {
      kind: 'stamp-mismatch',
      file: `${built}/init/main.gcda`,
      byteOffset: 4,
      message: expect.stringMatching(
        /^counters come from another build of init\/main\.c: stamp 0x[\da-f]{8}/,
      ),
      fatal: true,
    },
    {
      kind: 'unknown-version',
      file: `${built}/kernel/sched.gcda`,
      byteOffset: 4,
      message: expect.stringContaining('version'),
      fatal: true,
    },
    {
      kind: 'notes-missing',
      file: `${built}/kernel/sys.gcda`,
      byteOffset: null,
      message: `the notes (.gcno) of these counters were not found; the link beside the counters points to ${sampleBuild}/kernel/sys.gcno`,
      fatal: true,
    },
    {
      kind: 'truncated',
      file: 'lib/crc32.gcno',
      byteOffset: recordAt(50, readFileSync(join(sample.tree, 'lib/crc32.gcno'))),
      message: expect.stringContaining('ends'),
      fatal: true,
    },
    {
      kind: 'malformed',
      file: 'lib/fault-inject.gcno',
      byteOffset: expect.any(Number),
      message: expect.stringContaining('block'),
      fatal: true,
    },
    {
      kind: 'function-mismatch',
      file: `${built}/mm/slab.gcda`,
      byteOffset: expect.any(Number),
      message: expect.stringContaining('checksum'),
      fatal: false,
    },
    {
      kind: 'source-missing',
      file: 'mm/pool.c',
      byteOffset: null,
      message: 'the source is not in the tree',
      fatal: false,
    },
  ]);
  expect(summary.objects).toEqual({ read: 4, failed: 8 });
  expect(summary.diagnosticCounts).toEqual({
    ...{ unreadable: 1, truncated: 2, 'wrong-magic': 1, 'stamp-mismatch': 1, 'unknown-version': 1 },
    ...{ 'notes-missing': 1, malformed: 1, 'function-mismatch': 1, 'source-missing': 1 },
  });
});

it('leave what other objects say as it is', () => {
  const whole = unpacked();
  const broken = unpacked();
  for (const object of ['fs/file', 'lib/crc32']) {
    rmSync(join(whole, sampleBuild, `${object}.gcda`));
    truncateSync(join(broken, sampleBuild, `${object}.gcda`), 40);
  }
  const [without, incomplete] = [whole, broken].map((snapshot) =>
    kerncov('functions', snapshot, '--tree', sample.tree, '--json'),
  );
  expect(without!.code).toBe(0);
  expect(incomplete).toEqual({ ...without!, code: 4 });
});

it('are told on stderr with advice, in text, and are kept quiet by --quiet', () => {
  const { snapshot, tree } = breakSample();
  const loud = kerncov('summary', snapshot, '--tree', tree);
  expect(loud.code).toBe(4);
  expect(loud.stderr).toContain(`kerncov: ${sampleBuild.slice(1)}/fs/tinyfs.gcda: byte 0: `);
  expect(loud.stderr).toContain('  Use the .gcno files of the very build that ran');
  expect(loud.stdout).toContain('4 objects read, 8 not readable');
  expect(kerncov('summary', snapshot, '--tree', tree, '--quiet')).toEqual({ ...loud, stderr: '' });
});

it('are counted beyond the first few of a kind', () => {
  const { code, stderr } = kerncov('summary', unpacked());
  expect(code).toBe(3);
  expect(stderr.match(/^kerncov: .*notes \(\.gcno\) of these counters were not found/gm)).toHaveLength(3);
  expect(stderr).toContain('kerncov: 9 more files with "notes-missing"');
});

/** A snapshot and a tree of the sample, with everything wrong that a file can have wrong. */
function breakSample(): { readonly snapshot: string; readonly tree: string } {
  const snapshot = unpacked();
  const tree = copyOfTree();
  const counters = (object: string): string => join(snapshot, sampleBuild, `${object}.gcda`);

  rmSync(counters('drivers/ring'));
  symlinkSync('/etc/passwd', counters('drivers/ring'));
  truncateSync(counters('fs/file'), 100);
  change(counters('fs/tinyfs'), (bytes) => bytes.write('ELF!'));
  change(counters('init/main'), (bytes) => bytes.writeUInt32LE(0xdeadbeef, 8));
  change(counters('kernel/sched'), (bytes) => bytes.write('*99Z', 4));
  rmSync(join(tree, 'kernel/sys.gcno'));
  truncateSync(join(tree, 'lib/crc32.gcno'), 50);
  change(join(tree, 'lib/fault-inject.gcno'), (bytes) => {
    const arcs = recordsOf(bytes).records.find(({ tag }) => tag === 0x01430000)!;
    bytes.writeUInt32LE(9999, arcs.payload + 4);
  });
  change(counters('mm/slab'), (bytes) => {
    const fn = recordsOf(bytes).records.find(({ tag }) => tag === 0x01000000)!;
    bytes.writeUInt32LE(0xdeadbeef, fn.payload + 8);
  });
  rmSync(join(tree, 'mm/pool.c'));
  return { snapshot, tree };
}

/** Where the payload begins of the record that a cut at `byteOffset` goes through. */
function recordAt(byteOffset: number, bytes: Uint8Array): number {
  return recordsOf(bytes).records.find(({ end }) => end > byteOffset)!.payload;
}

function change(file: string, edit: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  edit(bytes);
  writeFileSync(file, bytes);
}
