import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
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

it('keeps half of the threads free of objects while sources are on their way', async () => {
  const pool = new WorkerPool(join(folder, 'puppet.cjs'), 2);
  onTestFinished(() => pool.close());
  const threadOf = async (kind: 'analyze' | 'find-error-paths'): Promise<number> => {
    const job = { kind, files: ['echo', ''] } as unknown as Extract<Job, { kind: 'analyze' }>;
    return ((await pool.run<'analyze'>(job)) as never as { thread: number }).thread;
  };
  const objects = async (): Promise<number> =>
    new Set(await Promise.all(Array.from({ length: 12 }, () => threadOf('analyze')))).size;
  pool.expectSources(true);
  expect(await objects()).toBe(1);
  await threadOf('find-error-paths');
  expect(await objects()).toBe(2);
  pool.expectSources(true);
  const waiting = objects();
  pool.expectSources(false);
  expect(await waiting).toBe(2);
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
