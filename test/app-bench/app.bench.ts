// From start to totals on screen, from quick open to a painted gutter, and how long the host's event loop was blocked.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../e2e/app';

const data = process.env.KERNCOV_DATA;
const kernel = data && join(data, 'kernel-6.1');
const kerncov = join(__dirname, '../../out/cli/kerncov.js');
const rounds = 5;
const files = [
  'mm/mmap.c',
  'fs/namespace.c',
  'net/core/dev.c',
  'kernel/sched/core.c',
  'include/linux/mm.h',
  'fs/ext4/super.c',
];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The kernel's tree, unpacked once. */
function unpackedTree(archives: string): string {
  const tree = join(tmpdir(), 'kerncov-test-kernel-tree');
  if (!existsSync(tree)) {
    const partial = `${tree}.partial-${process.pid}`;
    mkdirSync(partial);
    execFileSync('tar', ['-xJf', join(archives, 'tree.tar.xz'), '-C', partial]);
    renameSync(partial, tree);
  }
  return join(tree, 'linux-6.1');
}

test('the application beside the command line', async ({ start, host }) => {
  test.skip(!kernel, 'needs a real kernel: set KERNCOV_DATA');
  const args = [join(kernel!, 'boot.tar.gz'), '--tree', unpackedTree(kernel!)];
  const summary: number[] = [];
  const totals: number[] = [];
  const gutter: number[] = [];
  let blocked = 0;
  for (let round = 0; round < rounds; round++) {
    let from = performance.now();
    execFileSync(process.execPath, [kerncov, 'summary', ...args, '-q']);
    summary.push(performance.now() - from);

    const loopLog = join(tmpdir(), `kerncov-loop-${process.pid}-${round}.json`);
    process.env.KERNCOV_LOOP_LOG = loopLog;
    from = performance.now();
    const app = await start({ args });
    await expect(app.region('status')).toContainText('82,975 of 578,199 lines', { timeout: 60_000 });
    totals.push(performance.now() - from);
    await app.idle();
    if (round === 0) {
      // Warm up: the first file loads the editor itself.
      await app.quickOpen('kernel/fork.c');
    }
    for (const file of round === 0 ? files : []) {
      await app.press('Control+p');
      await app.region('quick-open').getByRole('combobox').fill(file);
      await app.idle();
      from = performance.now();
      await app.press('Enter');
      await app.page.waitForFunction(
        (name) => document.querySelector(`[data-testid="gutter"][data-file="${name}"] [data-line]`) !== null,
        file,
        { polling: 'raf' },
      );
      gutter.push(performance.now() - from);
    }
    await app.running.close();
    if (existsSync(loopLog))
      blocked = Math.max(blocked, JSON.parse(readFileSync(loopLog, 'utf8')).longestMilliseconds);
  }
  const ratio = median(totals.map((value, round) => value / summary[round]!));
  process.stdout.write(
    [
      '',
      `${host}: start to totals ${median(totals).toFixed(0)} ms, kerncov summary ${median(summary).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (target at most 2.5)`,
      `${host}: quick open to painted gutter ${median(gutter).toFixed(0)} ms at the median of ${gutter.length} files (target 150)`,
      `${host}: longest block of the host's event loop while loading ${blocked.toFixed(0)} ms (target 50)`,
      '',
    ].join('\n'),
  );
});
