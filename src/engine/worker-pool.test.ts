import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Job } from './worker/messages';
import { WorkerPool } from './worker-pool';

/** A worker that does what the job's `files` say, in place of real work. */
const puppet = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', async ({ id, job }) => {
  const [what, value] = job.files;
  if (what === 'die') throw new Error('out of memory, say');
  if (what === 'block') require('node:child_process').spawnSync('sleep', [value]);
  if (what === 'fail') return parentPort.postMessage({ id, error: 'Error: ' + value });
  if (what === 'sleep') await new Promise((resolve) => setTimeout(resolve, Number(value)));
  parentPort.postMessage({ id, answer: { missing: [value], thread: threadId } });
});`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
  writeFileSync(join(folder, 'puppet.cjs'), puppet);
});
afterAll(() => rmSync(folder, { recursive: true }));

function makePool(
  size: number,
): (what: string, value?: string) => Promise<{ missing: string[]; thread: number }> {
  const pool = new WorkerPool(join(folder, 'puppet.cjs'), size);
  onTestFinished(() => pool.close());
  return async (what, value = '') => {
    const job = { kind: 'find-missing', files: [what, value] } as unknown as Extract<
      Job,
      { kind: 'find-missing' }
    >;
    return (await pool.run<'find-missing'>(job)) as never;
  };
}

it('answers every job with its own answer, on all threads', async () => {
  const run = makePool(3);
  const values = Array.from({ length: 100 }, (_, at) => String(at));
  const answers = await Promise.all(values.map((value, at) => run(at % 7 ? 'echo' : 'sleep', value)));
  expect(answers.map(({ missing }) => missing[0])).toEqual(values);
  expect(new Set(answers.map(({ thread }) => thread)).size).toBe(3);
});

describe('while many regions are to be found', () => {
  type Kind = Job['kind'];
  function makeRunner(size: number) {
    const pool = new WorkerPool(join(folder, 'puppet.cjs'), size);
    onTestFinished(() => pool.close());
    const run = async (kind: Kind, what = 'echo', value = ''): Promise<number> => {
      const job = { kind, files: [what, value] } as unknown as Extract<Job, { kind: 'analyze' }>;
      return ((await pool.run<'analyze'>(job)) as never as { thread: number }).thread;
    };
    const threadsOf = async (kind: Kind): Promise<ReadonlySet<number>> =>
      new Set(await Promise.all(Array.from({ length: 24 }, () => run(kind))));
    return { pool, run, threadsOf };
  }

  it('half of the threads do that and nothing else, until it is over', async () => {
    const { pool, threadsOf } = makeRunner(4);
    const over = pool.expectRegions();
    const [finders, others] = [await threadsOf('find-regions'), await threadsOf('analyze')];
    expect([finders.size, others.size]).toEqual([2, 2]);
    expect([...finders].some((thread) => others.has(thread))).toBe(false);
    const overToo = pool.expectRegions();
    over();
    over();
    expect((await threadsOf('analyze')).size).toBe(2);
    overToo();
    expect((await threadsOf('analyze')).size).toBe(4);
  });

  it('work that waits for nobody is taken up when it is over', async () => {
    const { pool, threadsOf } = makeRunner(2);
    const over = pool.expectRegions();
    const waiting = threadsOf('analyze');
    over();
    expect((await waiting).size).toBe(2);
  });

  it('one thread does everything', async () => {
    const { pool, threadsOf } = makeRunner(1);
    pool.expectRegions();
    for (const kind of ['analyze', 'read-sources', 'find-regions', 'tell-causes'] as const)
      expect((await threadsOf(kind)).size).toBe(1);
  });

  it('so does the one that is left of two', async () => {
    const { pool, run, threadsOf } = makeRunner(2);
    pool.expectRegions();
    await expect(run('find-regions', 'die')).rejects.toThrow('out of memory');
    expect((await threadsOf('find-regions')).size).toBe(1);
    expect((await threadsOf('analyze')).size).toBe(1);
  });
});

it('takes what somebody looks at before what there is much of', async () => {
  const pool = new WorkerPool(join(folder, 'puppet.cjs'), 1);
  onTestFinished(() => pool.close());
  const order: string[] = [];
  const run = async (kind: Job['kind']): Promise<void> => {
    await pool.run<'analyze'>({ kind, files: ['sleep', '5'] } as unknown as Extract<
      Job,
      { kind: 'analyze' }
    >);
    order.push(kind);
  };
  // Two are with the thread before there is anything to choose from.
  await Promise.all([
    ...[run('analyze'), run('analyze')],
    ...[run('analyze'), run('read-sources'), run('search-text'), run('tell-causes')],
  ]);
  expect(order.slice(2)).toEqual(['search-text', 'read-sources', 'tell-causes', 'analyze']);
});

it('rejects the job that failed, and goes on', async () => {
  const run = makePool(1);
  const answers = await Promise.allSettled([run('echo', 'a'), run('fail', 'bad luck'), run('echo', 'b')]);
  expect(answers).toMatchObject([
    { value: { missing: ['a'] } },
    { reason: { message: expect.stringContaining('bad luck') } },
    { value: { missing: ['b'] } },
  ]);
});

it('replaces a thread that dies: its jobs reject, those behind it are done', async () => {
  const run = makePool(1);
  const doomed = [run('die'), run('echo', 'sent ahead')];
  const later = [run('echo', 'c'), run('echo', 'd')];
  expect(await Promise.allSettled(doomed)).toMatchObject([
    { reason: { message: 'out of memory, say' } },
    { status: 'rejected' },
  ]);
  expect((await Promise.all(later)).map(({ missing }) => missing[0])).toEqual(['c', 'd']);
});

it('does not wait for jobs when it is closed: they reject at once, and so does what comes later', async () => {
  const pool = new WorkerPool(join(folder, 'puppet.cjs'), 1);
  const job = { kind: 'find-missing', files: ['sleep', '60000'] } as unknown as Extract<
    Job,
    { kind: 'find-missing' }
  >;
  const jobs = [pool.run(job), pool.run(job), pool.run(job), pool.run(job)];
  const started = performance.now();
  const outcomes = Promise.allSettled(jobs);
  await pool.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  await expect(pool.run(job)).rejects.toThrow('closed');
  expect(performance.now() - started).toBeLessThan(10_000);
});

it.skipIf(process.platform === 'win32')('does not wait for a thread that does not end', async () => {
  const pool = new WorkerPool(join(folder, 'puppet.cjs'), 1);
  const job = { kind: 'find-missing', files: ['block', '5'] } as never;
  const running = expect(pool.run<'find-missing'>(job)).rejects.toThrow('closed');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const from = performance.now();
  await pool.close();
  await running;
  expect(performance.now() - from).toBeLessThan(3500);
});
