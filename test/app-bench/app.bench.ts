// From start to totals on screen, from quick open to a painted gutter, and how long the host's event loop was blocked.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopBlock } from '../../src/server/loop-delay';
import { type App, test } from '../e2e/app';
import { launchBrowser } from '../e2e/launch';
import { hasKernel, kernelTree, snapshotFile, whyNoKernel } from '../support/kernel-data';

const kerncov = join(__dirname, '../../out/cli/kerncov.js');
const rounds = Number(process.env.KERNCOV_BENCH_ROUNDS ?? 5);
/** The first is opened in an editor that nothing was shown in yet. */
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

function whole(values: readonly number[]): string {
  return values.map((value) => value.toFixed(0)).join(', ');
}

/** Of the blocks of a round's loop: the longest by the clock, and the longest that its thread itself ran. */
interface Longest {
  readonly milliseconds: number;
  readonly runMilliseconds: number | null;
}

function longestOf(blocks: readonly LoopBlock[]): Longest {
  const known = blocks.map((block) => block.runMilliseconds).filter((value) => value !== null);
  return {
    milliseconds: Math.max(0, ...blocks.map((block) => block.milliseconds)),
    runMilliseconds: known.length === 0 ? null : Math.max(...known),
  };
}

function loopText(what: string, rounds: readonly Longest[]): string {
  const blocked = rounds.map((round) => round.milliseconds);
  const ran = rounds.map((round) => round.runMilliseconds).filter((value) => value !== null);
  const ranText = ran.length === 0 ? 'not known here' : `${Math.max(...ran).toFixed(0)} ms (${whole(ran)})`;
  return `longest block of the host's event loop ${what} ${Math.max(...blocked).toFixed(0)} ms (${whole(blocked)}), target at most 50; its thread itself ran at most ${ranText}, the rest it waited for a processor`;
}

/** Milliseconds from the key that takes a file in quick open to the frame after its counts are painted. */
async function openingTime(app: App, file: string): Promise<number> {
  await app.press('Control+p');
  await app.region('quick-open').getByRole('combobox').fill(file);
  await app.idle();
  await app.page.evaluate((name) => {
    const painted = `[data-testid="source-editor"][data-file="${name}"] [data-testid="gutter"] [data-line]`;
    const measured = new Promise<number>((resolve) => {
      const onKey = ({ key, timeStamp }: KeyboardEvent): void => {
        if (key !== 'Enter') return;
        window.removeEventListener('keydown', onKey, true);
        const look = (): void => {
          if (document.querySelector(painted) === null) requestAnimationFrame(look);
          // The frame that holds it ends before the next begins.
          else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      };
      window.addEventListener('keydown', onKey, true);
    });
    Object.assign(window, { measured });
  }, file);
  await app.press('Enter');
  return app.page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}

/** Waits for the totals: while the snapshot is still being put in order, and then in the status line. */
function totalsShown(app: App, executed = '82,975'): Promise<void> {
  return app.page
    .getByText(new RegExp(`^${executed} of 578,199 lines`))
    .first()
    .waitFor({ timeout: 60_000 });
}

/** A process that does nothing: how long the machine keeps it waiting is no fault of ours. */
class Bystander {
  private readonly child: ChildProcess = spawn(
    process.execPath,
    [
      '-e',
      `const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 5 });
       delay.enable();
       setInterval(() => {}, 1 << 30);
       process.on('SIGTERM', () => {
         process.stdout.write(String(Math.max(0, delay.max / 1e6 - 5)), () => process.exit());
       });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

  /** Ends it; the milliseconds that it was kept waiting at most. */
  async longestWait(): Promise<number> {
    const said = once(this.child.stdout!, 'data') as Promise<[Buffer]>;
    this.child.kill('SIGTERM');
    return Number(String((await said)[0]));
  }
}

test('the application beside the command line', async ({ start, host }) => {
  test.skip(!hasKernel, whyNoKernel);
  const args = [snapshotFile('boot.tar.gz'), '--tree', kernelTree()];
  const summary: number[] = [];
  const totals: number[] = [];
  /** In a browser that runs already, as a user's does. */
  const inRunning: number[] = [];
  const first: number[] = [];
  const gutter: number[] = [];
  const whileStarting: Longest[] = [];
  const inWindow: Longest[] = [];
  const waited: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let from = performance.now();
    execFileSync(process.execPath, [kerncov, 'summary', ...args, '-q']);
    summary.push(performance.now() - from);

    const loopLog = join(tmpdir(), `kerncov-loop-${process.pid}.json`);
    process.env.KERNCOV_LOOP_LOG = loopLog;
    const bystander = new Bystander();
    from = performance.now();
    const own = host === 'browser' ? await launchBrowser() : undefined;
    const other = snapshotFile('trinity.tar.gz');
    const app = await start({ args, pick: other, wait: false, ...(own && { browser: own }) });
    await totalsShown(app);
    totals.push(performance.now() - from);
    await app.idle();
    first.push(await openingTime(app, files[0]!));
    for (const file of files.slice(1)) gutter.push(await openingTime(app, file));
    const opened = Date.now();
    await app.press('Control+o');
    await app.answerPath(other);
    await totalsShown(app, '57,921');
    await app.idle();
    await app.running.close();
    await own?.close();
    const blocks = JSON.parse(readFileSync(loopLog, 'utf8')) as LoopBlock[];
    whileStarting.push(longestOf(blocks.filter(({ at }) => at < opened)));
    inWindow.push(longestOf(blocks.filter(({ at }) => at >= opened)));
    rmSync(loopLog);
    waited.push(await bystander.longestWait());
    if (host === 'browser') {
      const browser = await launchBrowser();
      // Its first page has processes to start.
      await (await browser.newPage()).goto('about:blank');
      from = performance.now();
      const beside = await start({ args, wait: false, browser });
      await totalsShown(beside);
      inRunning.push(performance.now() - from);
      await beside.running.close();
      await browser.close();
    }
  }
  const ratio = median(totals.map((value, round) => value / summary[round]!));
  process.stdout.write(
    [
      '',
      `${host}: start to totals ${median(totals).toFixed(0)} ms (${whole(totals)})`,
      `${host}: kerncov summary ${median(summary).toFixed(0)} ms (${whole(summary)}); ratio ${ratio.toFixed(2)}, target at most 2.5`,
      ...(inRunning.length === 0
        ? []
        : [
            `${host}: start to totals in a browser that runs already ${median(inRunning).toFixed(0)} ms (${whole(inRunning)}); ratio ${median(inRunning.map((value, round) => value / summary[round]!)).toFixed(2)}`,
          ]),
      `${host}: quick open to painted gutter ${median([...first, ...gutter]).toFixed(0)} ms at the median of ${first.length + gutter.length}, target below 150; longest ${Math.max(...first, ...gutter).toFixed(0)} ms`,
      `${host}: of these the first file after a start ${median(first).toFixed(0)} ms (${whole(first)})`,
      `${host}: ${loopText('while the application starts and a kernel loads', whileStarting)}`,
      `${host}: ${loopText('while another loads in its window', inWindow)}`,
      `${host}: longest that the machine kept an idle process beside it waiting ${Math.max(...waited).toFixed(0)} ms (${whole(waited)})`,
      '',
    ].join('\n'),
  );
});
