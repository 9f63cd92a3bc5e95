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
/** Of sources to a thread that is kept for them: nobody else waits for these, and the main thread may be busy for longer. */
const sourcesAhead = 8;

/** Jobs in the queue, for each thread that they are for, that take longer than compiling what they run once more. */
const worthCompiling = 60;

interface Pending {
  readonly job: Job;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it prefers sources: every second thread does, the others objects. */
  readonly prefersSources: boolean;
  /** Whether it has compiled what the other half runs. */
  hasHelped: boolean;
  readonly running: Map<number, Pending>;
}

/** Worker threads that share one queue. */
export class WorkerPool {
  private readonly threads: Thread[] = [];
  private readonly queue: Pending[] = [];
  private nextId = 0;
  private closed = false;
  /** Who keeps threads for sources. */
  private keepers = 0;

  constructor(
    private readonly workerFile: string,
    readonly size: number,
    private readonly yields = false,
  ) {
    for (let index = 0; index < size; index++) this.threads.push(this.start(index % 2 === 1));
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

  /**
   * Keeps the threads that prefer sources for them, and the others for what else there is, as long as there is little for either
   * half: a thread compiles its code before it is fast, that of sources in as much time as a third of a kernel's sources take.
   * For when many are about to be read.
   *
   * @returns ends that
   */
  keepForSources(): () => void {
    this.keepers++;
    let isKept = true;
    return () => {
      if (!isKept) return;
      isKept = false;
      this.keepers--;
      this.dispatch();
    };
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

  private start(prefersSources: boolean): Thread {
    const worker = new Worker(this.workerFile, {
      workerData: { kind: 'pool', yields: this.yields },
    });
    const thread: Thread = { worker, prefersSources, hasHelped: false, running: new Map() };
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
    if (lost.length > 0) this.threads[index] = this.start(thread.prefersSources);
    else this.threads.splice(index, 1);
    if (this.threads.length === 0) for (const pending of this.queue.splice(0)) pending.reject(error);
    this.dispatch();
  }

  /** The thread that has least to do of those that take something from the queue, and where that stands; null when none does. */
  private next(): { readonly thread: Thread; readonly at: number } | null {
    if (this.queue.length === 0) return null;
    const kept = this.keptThreads();
    for (const thread of [...this.threads].sort((a, b) => a.running.size - b.running.size)) {
      const ahead = kept > 0 && thread.prefersSources ? sourcesAhead : jobsAhead;
      const at = thread.running.size < ahead ? this.placeFor(thread, kept) : -1;
      if (at >= 0) return { thread, at };
    }
    return null;
  }

  /** How many threads are kept for sources. None is where there would be no others. */
  private keptThreads(): number {
    const kept = this.threads.filter(({ prefersSources }) => prefersSources).length;
    return this.keepers > 0 && kept < this.threads.length ? kept : 0;
  }

  /** Where the job that a thread takes next stands in the queue; -1 when there is none for it. */
  private placeFor({ prefersSources, hasHelped }: Thread, kept: number): number {
    const at = this.queue.findIndex(({ job }) => isOfSource(job) === prefersSources);
    if (at >= 0 || kept === 0) return Math.max(at, 0);
    // What is left is for the other half.
    const threads = prefersSources ? this.threads.length - kept : kept;
    return hasHelped || this.queue.length > worthCompiling * threads ? 0 : -1;
  }

  private dispatch(): void {
    for (let next = this.next(); next !== null; next = this.next()) {
      const { thread } = next;
      const [pending] = this.queue.splice(next.at, 1) as [Pending];
      if (pending.signal?.aborted) {
        pending.reject(pending.signal.reason as Error);
        continue;
      }
      thread.hasHelped ||= isOfSource(pending.job) !== thread.prefersSources;
      const id = this.nextId++;
      thread.running.set(id, pending);
      thread.worker.postMessage({ id, job: pending.job });
    }
  }
}

function isOfSource({ kind }: Job): boolean {
  return kind === 'find-error-paths';
}
