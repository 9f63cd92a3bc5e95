// Jobs → answers, on a fixed number of threads.

import { Worker } from 'node:worker_threads';
import type { Answers, Job } from './worker/messages';

/**
 * Milliseconds that a thread gets to end. Now and then one waits for ever in Node's drain of V8's compilations (probably
 * nodejs/node#54918): such a thread is left behind, idle.
 */
const endLimit = 1000;

/** Jobs sent ahead to each worker, so that it does not wait for the main thread between two. */
const jobsAhead = 2;

interface Pending {
  readonly job: Job;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly running: Map<number, Pending>;
}

/** Which jobs go first: what somebody looks at, then what others wait for, then what there is much of. */
const turn: Readonly<Record<Job['kind'], number>> = {
  ...{ 'search-text': 0, annotate: 0, 'find-missing': 0 },
  ...{ 'tell-causes': 1, 'find-regions': 1, 'read-sources': 1 },
  ...{ analyze: 2, 'export-gcov-json': 2 },
};

/** Worker threads that share one queue. */
export class WorkerPool {
  private readonly threads: Thread[] = [];
  private readonly queue: Pending[] = [];
  private nextId = 0;
  private closed = false;
  private readonly expecting = new Set<symbol>();

  constructor(
    private readonly workerFile: string,
    readonly size: number,
    private readonly yields = false,
  ) {
    for (let index = 0; index < size; index++) this.threads.push(this.start());
  }

  /**
   * Says that many regions are to be found: half of the threads do that from now on and nothing else, and wait for it. A thread
   * compiles what it runs before it is fast; what it never runs costs it nothing.
   *
   * @returns to be called when that is over; more than once does no harm
   */
  expectRegions(): () => void {
    const over = Symbol();
    this.expecting.add(over);
    return () => {
      this.expecting.delete(over);
      this.dispatch();
    };
  }

  /** Queues a job. Rejects when the job threw, its thread died, the pool was closed, or `signal` came before its turn. */
  run<K extends Job['kind']>(job: Extract<Job, { kind: K }>, signal?: AbortSignal): Promise<Answers[K]> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        reject(new Error('the worker pool is closed'));
        return;
      }
      this.queue.push({ job, signal, resolve: resolve as (answer: never) => void, reject });
      this.dispatch();
    });
  }

  /** Ends all threads at once, whatever they are doing. Jobs that have not been answered reject. */
  async close(): Promise<void> {
    this.closed = true;
    const error = new Error('the worker pool was closed');
    for (const pending of this.queue.splice(0)) pending.reject(error);
    for (const { running } of this.threads) {
      for (const pending of running.values()) pending.reject(error);
      running.clear();
    }
    const ended = Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, endLimit);
    });
    await Promise.race([ended, late]);
    clearTimeout(timer);
  }

  private start(): Thread {
    const worker = new Worker(this.workerFile, {
      workerData: { kind: 'pool', yields: this.yields },
    });
    const thread: Thread = { worker, running: new Map() };
    worker.on('message', ({ id, answer, error }: { id: number; answer?: unknown; error?: string }) => {
      const pending = thread.running.get(id);
      thread.running.delete(id);
      this.dispatch();
      if (error !== undefined) pending?.reject(new Error(error));
      else pending?.resolve(answer as never);
    });
    worker.on('error', (error) => this.replace(thread, error));
    return thread;
  }

  /** A thread died (out of memory, say): its jobs fail, another takes its place. One that died idle is not replaced. */
  private replace(thread: Thread, error: Error): void {
    const index = this.threads.indexOf(thread);
    if (index < 0) return;
    const lost = [...thread.running.values()];
    thread.running.clear();
    for (const pending of lost) pending.reject(error);
    if (lost.length > 0) this.threads[index] = this.start();
    else this.threads.splice(index, 1);
    if (this.threads.length === 0) for (const pending of this.queue.splice(0)) pending.reject(error);
    this.dispatch();
  }

  /** Whether a thread does such jobs. */
  private does(index: number, kind: Job['kind']): boolean {
    if (this.expecting.size === 0 || this.threads.length === 1) return true;
    // The first thread is never of those that find regions: there may be no other.
    return (kind === 'find-regions') === (index % 2 === 1);
  }

  /** Takes the next job that a thread does out of the queue. */
  private takeFor(index: number): Pending | undefined {
    let next = -1;
    for (const [at, { job }] of this.queue.entries()) {
      if (!this.does(index, job.kind)) continue;
      if (next < 0 || turn[job.kind] < turn[this.queue[next]!.job.kind]) next = at;
    }
    return next < 0 ? undefined : this.queue.splice(next, 1)[0]!;
  }

  /** Gives threads work, each as much as the others. */
  private dispatch(): void {
    for (let ahead = 0; ahead < jobsAhead; ahead++) {
      for (const [index, thread] of this.threads.entries())
        while (thread.running.size <= ahead && this.queue.length > 0) {
          const pending = this.takeFor(index);
          if (!pending) break;
          this.send(thread, pending);
        }
    }
  }

  private send(thread: Thread, { signal, ...rest }: Pending): void {
    if (signal?.aborted) {
      rest.reject(signal.reason as Error);
      return;
    }
    const id = this.nextId++;
    thread.running.set(id, { signal, ...rest });
    thread.worker.postMessage({ id, job: rest.job });
  }
}
