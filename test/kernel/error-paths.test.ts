// A whole kernel: states of error paths against gcov's own counts of lines and branches.
//
// What is checked here knows nothing of where branches lead. A region that ran has a line or a branch of its guard with a
// count; one that is called untested has no line with one; and where its guard is one condition with two branches, one of
// them leads to it: then the one was never taken, or the region is not untested.
//
// Needs KERNCOV_DATA and gcov 12, as exact.test.ts does; takes about a minute for each snapshot.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gcov12, gcovDocuments } from '../support/gcov';
import { shell } from '../support/kerncov';
import {
  hasKernel,
  kernelTree,
  snapshotFile,
  snapshots,
  whyNoKernel,
  withJoinedFolder,
} from '../support/kernel-data';
import type { GcovDocument } from '../support/naive-fold';

const skipped = hasKernel ? (gcov12 ? null : 'gcov 12 is not installed') : whyNoKernel;
if (skipped) console.warn(`test/kernel/error-paths is skipped: ${skipped}`);

/** What gcov says of a line in one object. */
interface Line {
  count: number;
  readonly branches: number[];
}
type Lines = Map<number, Line>;

interface Row {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly guardLine: number;
  readonly trigger: string;
  readonly state: string;
  readonly guardCount: number | null;
  readonly hits: number | null;
}

describe.skipIf(skipped).each(snapshots)('%s', (snapshot) => {
  let rows: readonly Row[];
  /** Per source: its lines in each object. */
  let sources: Map<string, Lines[]>;
  beforeAll(async () => {
    rows = errorPathsOf(snapshot);
    sources = await linesOf(snapshot);
  }, 600_000);

  /** Lines of a region in all objects; what stands on its guard's line is not told apart by its count. */
  const linesIn = ({ file, startLine, endLine, guardLine }: Row): Line[] => {
    const first = Math.max(startLine, guardLine + 1);
    const numbers = Array.from({ length: Math.max(0, endLine - first + 1) }, (_, at) => first + at);
    return (sources.get(file) ?? []).flatMap((lines) =>
      numbers.map((line) => lines.get(line)).filter((line) => line !== undefined),
    );
  };
  const ran = (row: Row): boolean => linesIn(row).some(({ count }) => count > 0);
  /** The guard, where it is an `if` on one line that is in one object and has two branches; null elsewhere. */
  const twoWayGuard = ({ file, guardLine }: Row): Line | null => {
    const objects = sources.get(file) ?? [];
    const guard = objects.length === 1 ? objects[0]!.get(guardLine) : undefined;
    if (guard?.branches.length !== 2) return null;
    return /\bif\b/.test(textOf(file)[guardLine - 1] ?? '') ? guard : null;
  };

  it('finds error paths all over the tree', () => {
    expect(rows.length).toBeGreaterThan(40_000);
    const unknown = rows.filter(({ state }) => state === 'unknown').length;
    expect(unknown / rows.length).toBeLessThan(0.025);
  });

  it('counts no line in two of them', () => {
    const inOrder = [...rows].sort((a, b) => a.file.localeCompare(b.file) || a.startLine - b.startLine);
    const twice = inOrder.filter((row, at) => {
      const before = inOrder[at - 1];
      return before?.file === row.file && row.startLine < before.endLine;
    });
    expect(twice.map(placeOf)).toEqual([]);
  });

  it('calls none untested of which a line ran', () => {
    const untested = rows.filter(({ state }) => state !== 'tested');
    expect(untested.filter(ran).map(placeOf)).toEqual([]);
  });

  it('calls none tested without a line that ran, or a branch of its guard that was taken as often', () => {
    const without = rows
      .filter(({ state }) => state === 'tested')
      .filter((row) => !ran(row))
      .filter(({ file, guardLine, hits }) => {
        const near = (sources.get(file) ?? []).flatMap((lines) =>
          Array.from({ length: 40 }, (_, back) => lines.get(guardLine - back)?.branches ?? []).flat(),
        );
        return hits === null || hits === 0 || Math.max(0, ...near) === 0;
      });
    expect(without.map(placeOf)).toEqual([]);
  });

  it('agrees with both branches of a condition that guards what owns no code', () => {
    const guarded = rows
      .filter((row) => linesIn(row).length === 0)
      .map((row) => ({ row, guard: twoWayGuard(row) }))
      .filter(({ guard }) => guard !== null);
    expect(guarded.length).toBeGreaterThan(5_000);
    const wrong = guarded.filter(({ row, guard }) => {
      const [one, other] = guard!.branches as [number, number];
      if (row.state === 'tested') return row.hits !== one && row.hits !== other;
      if (row.state === 'almost') return (one > 0 && other > 0) || guard!.count === 0;
      if (row.state === 'unreached') return one > 0 || other > 0;
      return false;
    });
    expect(wrong.map(({ row }) => placeOf(row))).toEqual([]);
  });
});

const texts = new Map<string, readonly string[]>();

function textOf(file: string): readonly string[] {
  let text = texts.get(file);
  if (!text) {
    text = readFileSync(join(kernelTree(), file), 'latin1').split('\n');
    texts.set(file, text);
  }
  return text;
}

function placeOf({ file, startLine, state }: Row): string {
  return `${file}:${startLine} ${state}`;
}

function errorPathsOf(snapshot: string): Row[] {
  const cache = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
  try {
    const run = shell(
      `KERNCOV_CACHE_DIR='${cache}' $kerncov errorpaths '${snapshotFile(snapshot)}' --tree '${kernelTree()}' --json`,
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    return JSON.parse(run.stdout).errorPaths;
  } finally {
    rmSync(cache, { recursive: true });
  }
}

async function linesOf(snapshot: string): Promise<Map<string, Lines[]>> {
  const sources = new Map<string, Lines[]>();
  await withJoinedFolder(snapshot, 'notes', async ({ folder, counters }) => {
    for await (const text of gcovDocuments(gcov12!, folder, counters)) {
      for (const { file, lines } of (JSON.parse(text.toString()) as GcovDocument).files) {
        if (lines.length === 0) continue;
        const own: Lines = new Map();
        for (const { line_number, count, branches } of lines) {
          // Functions that begin on one line have their lines apart.
          const line = own.get(line_number) ?? { count: 0, branches: [] };
          line.count += count;
          line.branches.push(...branches.map((branch) => branch.count));
          own.set(line_number, line);
        }
        sources.set(file, [...(sources.get(file) ?? []), own]);
      }
    }
  });
  return sources;
}
