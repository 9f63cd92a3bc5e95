// A worker thread: a pool worker that does jobs, or a scanner that streams what it finds.

import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { PathRule } from '../path-map';
import { scanSnapshot } from '../scan/scan';
import type { Job, ScanMessage, ScanRequest } from './messages';
import { runJob } from './run-job';

const port = parentPort!;
const role = workerData as (
  | { readonly kind: 'pool' }
  | { readonly kind: 'scan'; readonly request: ScanRequest }
) & { readonly yields: boolean };

if (role.yields) yieldToOthers();

if (role.kind === 'pool') serveJobs();
else void scan(role.request);

/** Lets windows and the threads that answer them go first. Priorities are a thread's own on Linux alone. */
function yieldToOthers(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, 5);
  } catch {
    // Where that is not allowed, all are alike.
  }
}

function serveJobs(): void {
  port.on('message', ({ id, job }: { id: number; job: Job }) => {
    try {
      const { answer, transfer } = runJob(job);
      port.postMessage({ id, answer }, transfer as ArrayBuffer[]);
    } catch (error) {
      port.postMessage({ id, error: describe(error) });
    }
  });
}

/** What the system says is enough for the user; a bug needs its stack. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? error.message : (error.stack ?? error.message);
}

/** Batches handed over and not yet taken, above which the scan waits: this bounds the memory of archives. */
const maxAhead = 8;

async function scan(request: ScanRequest): Promise<void> {
  let ahead = 0;
  let resume: (() => void) | undefined;
  port.on('message', () => {
    ahead--;
    resume?.();
  });
  const learnt: PathRule[] = [];
  const send = (message: ScanMessage, transfer: ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  try {
    for await (const batch of scanSnapshot(request, new AbortController().signal, learnt)) {
      while (ahead >= maxAhead) {
        await new Promise<void>((resolve) => {
          resume = resolve;
        });
      }
      ahead++;
      send({ kind: 'objects', ...batch });
    }
    send({ kind: 'done', rules: learnt });
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
  port.close();
}
