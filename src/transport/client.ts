// A channel → typed calls.

import { CallError, errorCodes, type Method, type Params, type Result } from '../shared/api/contract';
import type { Channel } from './channel';

/** Options of one call. */
export interface CallOptions {
  /** Aborting cancels the work on the other side and rejects the call with code `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (value: never) => void;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: CallError) => void;
  readonly onProgress: ((value: never) => void) | undefined;
}

/** Calls the methods of the contract over a channel. */
export class Client {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private closed = false;

  constructor(private readonly channel: Channel) {
    channel.onMessage((message) => this.receive(message as Record<string, unknown>));
    channel.onClose(() => {
      this.closed = true;
      for (const call of this.waiting.values()) call.reject(connectionLost());
      this.waiting.clear();
    });
  }

  call<M extends Method>(method: M, params: Params<M>, options: CallOptions = {}): Promise<Result<M>> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        reject(connectionLost());
        return;
      }
      const { signal, onProgress } = options;
      if (signal?.aborted) {
        reject(new CallError('cancelled', 'cancelled'));
        return;
      }
      const id = this.nextId++;
      const cancel = (): void => {
        if (!this.waiting.delete(id)) return;
        this.channel.send({ cancel: id });
        reject(new CallError('cancelled', 'cancelled'));
      };
      const done = (): void => signal?.removeEventListener('abort', cancel);
      this.waiting.set(id, {
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          done();
          reject(error);
        },
        onProgress,
      });
      signal?.addEventListener('abort', cancel, { once: true });
      this.channel.send({ id, method, params });
    });
  }

  close(): void {
    this.channel.close();
  }

  private receive(message: Record<string, unknown>): void {
    const call = this.waiting.get(message.id as number);
    if (!call) return;
    if ('progress' in message) {
      call.onProgress?.(message.progress as never);
      return;
    }
    this.waiting.delete(message.id as number);
    if ('error' in message) {
      const { code, message: text } = message.error as { code: CallError['code']; message: string };
      call.reject(new CallError(errorCodes.includes(code) ? code : 'internal', text));
    } else {
      call.resolve(message.result as never);
    }
  }
}

function connectionLost(): CallError {
  return new CallError('internal', 'the connection to the engine was lost');
}
