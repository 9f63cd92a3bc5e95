// A thread that serves windows: engine, sessions and encoding, away from the event loop of whoever owns the window.
//
// Each client gets a service of its own. Messages of a client come either as values (from a MessagePort) or as bytes
// (from a WebSocket), and go back in the same way.

import { parentPort, workerData } from 'node:worker_threads';
import type { OpenParams } from '../../shared/api/contract';
import { type Channel, Mailbox } from '../../transport/channel';
import { decode, encode } from '../../transport/packing';
import { serve } from '../../transport/serve';
import { createService, type RunningService, type ServiceOptions } from './service';
import type { FromThread, ToThread } from './thread-messages';

const port = parentPort!;
const options = workerData as ServiceOptions;

interface ServedClient {
  readonly channel: ClientChannel;
  readonly running: RunningService;
}
const clients = new Map<number, ServedClient>();

/** A service that has begun to open what its client will ask for; null when there is none, or its client has come. */
let prepared: { readonly start: string; readonly running: RunningService } | null = null;

port.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'prepare': {
      const running = createService({ ...options, start: message.start });
      void running.openAhead();
      void prepared?.running.close();
      prepared = { start: JSON.stringify(message.start), running };
      break;
    }
    case 'connect': {
      const channel = new ClientChannel(message.client, message.packed);
      const running = takePrepared(message.start) ?? createService({ ...options, start: message.start });
      clients.set(message.client, { channel, running });
      serve(channel, running.service);
      break;
    }
    case 'message':
      clients.get(message.client)?.channel.receive(message.data);
      break;
    case 'disconnect': {
      const client = clients.get(message.client);
      clients.delete(message.client);
      client?.channel.close();
      void client?.running.close();
    }
  }
});

/** The prepared service, for the first client that is to open what it was prepared for. */
function takePrepared(start: OpenParams | null): RunningService | null {
  if (prepared?.start !== JSON.stringify(start)) return null;
  const { running } = prepared;
  prepared = null;
  return running;
}

class ClientChannel implements Channel {
  private readonly mailbox = new Mailbox();
  private readonly closeListeners: (() => void)[] = [];

  constructor(
    private readonly client: number,
    private readonly packed: boolean,
  ) {}

  send(message: unknown): void {
    if (!clients.has(this.client)) return;
    if (this.packed) {
      const bytes = encode(message);
      port.postMessage({ client: this.client, data: bytes } satisfies FromThread, [
        bytes.buffer as ArrayBuffer,
      ]);
    } else {
      port.postMessage({ client: this.client, data: message } satisfies FromThread);
    }
  }

  receive(data: unknown): void {
    if (!this.packed) {
      this.mailbox.deliver(data);
      return;
    }
    try {
      this.mailbox.deliver(decode(data as Uint8Array));
    } catch {
      // Not in our encoding: there is no request in it that could be answered.
    }
  }

  onMessage(listener: (message: unknown) => void): void {
    this.mailbox.listen(listener);
  }

  onClose(listener: () => void): void {
    this.closeListeners.push(listener);
  }

  close(): void {
    for (const listener of this.closeListeners.splice(0)) listener();
  }
}
