// Starts a service thread and connects clients to it. The owner's event loop only passes messages on.

import { Worker } from 'node:worker_threads';
import type { OpenParams } from '../../shared/api/contract';
import { tuneV8 } from '../tune-v8';
import type { ServiceOptions } from './service';
import type { FromThread, ToThread } from './thread-messages';

/** A client, as its host sees it. */
export interface Connection {
  /** A message from the client: a value, or bytes when the connection is packed. */
  receive(data: unknown): void;
  disconnect(): void;
}

/** A thread with an engine in it. */
export class ServiceThread {
  private readonly worker: Worker;
  private readonly senders = new Map<number, (data: unknown) => void>();
  private nextClient = 1;

  /**
   * @param threadFile the built `engine/service-thread.js`
   * @param onDeath called when the thread dies by itself, which is a bug
   */
  constructor(threadFile: string, options: Omit<ServiceOptions, 'start'>, onDeath: (error: Error) => void) {
    tuneV8();
    this.worker = new Worker(threadFile, { workerData: options });
    this.worker.on('message', ({ client, data }: FromThread) => this.senders.get(client)?.(data));
    this.worker.on('error', onDeath);
  }

  /** Begins to open what the client that comes will ask for. */
  prepare(start: OpenParams): void {
    this.tell({ kind: 'prepare', start });
  }

  connect(packed: boolean, start: OpenParams | null, send: (data: unknown) => void): Connection {
    const client = this.nextClient++;
    this.senders.set(client, send);
    this.tell({ kind: 'connect', client, packed, start });
    return {
      receive: (data) => this.tell({ kind: 'message', client, data }),
      disconnect: () => {
        if (this.senders.delete(client)) this.tell({ kind: 'disconnect', client });
      },
    };
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private tell(message: ToThread): void {
    this.worker.postMessage(message);
  }
}
