// Runs a scan on a thread of its own and hands its batches on, no faster than they are used.

import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../../shared/api/diagnostics';
import { SnapshotError } from '../importers';
import type { PathRule } from '../path-map';
import type { ObjectInput, ScanMessage, ScanRequest } from '../worker/messages';

/** Who uses what a scan finds. */
export interface ObjectUser {
  /** Resolves when the objects have been dealt with; the scan keeps a few batches ahead of that. */
  onObjects(objects: readonly ObjectInput[], diagnostics: readonly Diagnostic[]): Promise<void>;
  onRules(rules: readonly PathRule[]): void;
}

/** Resolves when the scan has ended and all its objects have been used. Rejects with `SnapshotError`, or when aborted. */
export function streamObjects(
  workerFile: string,
  request: ScanRequest,
  signal: AbortSignal | undefined,
  user: ObjectUser,
  yields = false,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const worker = new Worker(workerFile, { workerData: { kind: 'scan', request, yields } });
    let inUse = 0;
    let ended = false;
    let settled = false;

    const onAbort = (): void => fail(signal!.reason as Error);
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (message: ScanMessage) => {
      // A thread that was told to end may have said more before.
      if (settled) return;
      switch (message.kind) {
        case 'objects':
          inUse++;
          user.onObjects(message.objects, message.diagnostics).then(() => {
            inUse--;
            worker.postMessage('used');
            finishIfDone();
          }, fail);
          break;
        case 'done':
          user.onRules(message.rules);
          ended = true;
          finishIfDone();
          break;
        case 'failed':
          fail(new SnapshotError(message.message));
      }
    });
    worker.on('error', fail);

    function finishIfDone(): void {
      if (!ended || inUse > 0 || settled) return;
      settled = true;
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }

    function fail(error: Error): void {
      if (settled) return;
      settled = true;
      signal?.removeEventListener('abort', onAbort);
      void worker.terminate();
      reject(error);
    }
  });
}
