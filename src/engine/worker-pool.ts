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

/** Worker threads that share one queue. */
export class WorkerPool {
  private readonly threads: Thread[] = [];
  private readonly queue: Pending[] = [];
  private nextId = 0;
  private closed = false;
  private sourcesComing = false;

  constructor(
    private readonly workerFile: string,
    readonly size: number,
    private readonly yields = false,
  ) {
    for (let index = 0; index < size; index++) this.threads.push(this.start());
  }

  /**
   * Says whether jobs of sources are on their way: their half of the threads waits for the first one, and leaves objects to the
   * other. A thread that began with objects would compile what it soon does no more.
   */
  expectSources(coming: boolean): void {
    this.sourcesComing = coming;
    this.dispatch();
  }

  /** Queues a job. Rejects when the job threw, its thread died, the pool was closed, or `signal` came before its turn. */
  run<K extends Job['kind']>(job: Extract<Job, { kind: K }>, signal?: AbortSignal): Promise<Answers[K]> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        reject(new Error('the worker pool is closed'));
        return;
      }
      if (job.kind === 'find-error-paths') this.sourcesComing = false;
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

  /** Sources are one half's, objects the other's, as long as there is both: a thread compiles its code before it is fast. */
  private takeFor(index: number): Pending {
    const sources = isOfSources(index);
    const at = this.queue.findIndex(({ job }) => (job.kind === 'find-error-paths') === sources);
    return this.queue.splice(Math.max(at, 0), 1)[0]!;
  }

  private dispatch(): void {
    while (this.queue.length > 0 && this.threads.length > 0) {
      const waits = this.sourcesComing && this.queue.every(({ job }) => job.kind === 'analyze');
      const ready = waits ? this.threads.filter((_, index) => !isOfSources(index)) : this.threads;
      const thread = ready.reduce((a, b) => (b.running.size < a.running.size ? b : a));
      if (thread.running.size >= jobsAhead) return;
      const pending = this.takeFor(this.threads.indexOf(thread));
      if (pending.signal?.aborted) {
        pending.reject(pending.signal.reason as Error);
        continue;
      }
      const id = this.nextId++;
      thread.running.set(id, pending);
      thread.worker.postMessage({ id, job: pending.job });
    }
  }
}

/** Whether a thread is of the half that prefers sources. The first never is: it may be the only one. */
function isOfSources(index: number): boolean {
  return index % 2 === 1;
}
