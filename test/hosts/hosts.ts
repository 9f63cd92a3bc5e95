// All ways to the engine, each as a client: what a contract test runs over.

import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import WebSocket from 'ws';
import { type RunningServer, startServer } from '../../src/server/server';
import { ServiceHost } from '../../src/server/service-host';
import type { OpenParams } from '../../src/shared/api/contract';
import { socketPath } from '../../src/shared/api/host';
import { type Channel, channelPair, Mailbox } from '../../src/transport/channel';
import { Client } from '../../src/transport/client';
import { portChannel } from '../../src/transport/message-port';
import { serve } from '../../src/transport/serve';
import { type SocketLike, socketChannel } from '../../src/transport/web-socket';
import { repository } from '../support/kerncov';
import { startService } from '../support/service';
import { launchElectron, whyNoElectron } from './electron';

const built = join(repository, 'out');
const resources = join(repository, 'resources');

/** What all hosts are asked to open at the start. */
const start = { sample: 'faults' } as const satisfies OpenParams;

/** A way to the engine. */
export interface TestHost {
  readonly name: string;
  /** Why it cannot be had here; null when it can. */
  readonly missing: string | null;
  /** Whether its threads are this process's. */
  readonly ownThreads: boolean;
  connect(): Promise<Connected>;
}

/** A client on a configuration directory of its own. */
export interface Connected {
  readonly client: Client;
  close(): Promise<void>;
}

export const testHosts: readonly TestHost[] = [
  host('in process', inProcess),
  host('MessagePort', overMessagePort),
  host('service thread', overServiceThread),
  host('WebSocket', overWebSocket),
  { ...host('Electron', overElectron), missing: whyNoElectron, ownThreads: false },
];

/** Threads of this process; null where that cannot be seen. */
export function threadCount(): number | null {
  return process.platform === 'linux' ? readdirSync('/proc/self/task').length : null;
}

type Connect = (config: string) => Promise<Connected>;

function host(name: string, connect: Connect): TestHost {
  return {
    name,
    missing: null,
    ownThreads: true,
    connect: async () => {
      const config = mkdtempSync(join(tmpdir(), 'kerncov-host-'));
      const { client, close } = await connect(config);
      return {
        client,
        close: async () => {
          await close();
          rmSync(config, { recursive: true, force: true });
        },
      };
    },
  };
}

function served(channel: Channel, configDirectory: string): () => Promise<void> {
  const running = startService({ start }, configDirectory);
  serve(channel, running.service);
  return running.close;
}

async function inProcess(config: string): Promise<Connected> {
  const [near, far] = channelPair();
  const end = served(far, config);
  return {
    client: new Client(near),
    close: async () => {
      near.close();
      await end();
    },
  };
}

async function overMessagePort(config: string): Promise<Connected> {
  const { port1, port2 } = new MessageChannel();
  const end = served(portChannel(port2 as never), config);
  const client = new Client(portChannel(port1 as never));
  return {
    client,
    close: async () => {
      client.close();
      await end();
    },
  };
}

/** A service host takes its configuration from the environment, as hosts do. */
export function serviceHost(config: string): ServiceHost {
  const before = process.env.KERNCOV_CONFIG_DIR;
  process.env.KERNCOV_CONFIG_DIR = config;
  try {
    return new ServiceHost(built, resources);
  } finally {
    if (before === undefined) delete process.env.KERNCOV_CONFIG_DIR;
    else process.env.KERNCOV_CONFIG_DIR = before;
  }
}

async function overServiceThread(config: string): Promise<Connected> {
  const service = serviceHost(config);
  const mailbox = new Mailbox();
  const closeListeners: (() => void)[] = [];
  const lost = (): void => {
    for (const listener of closeListeners) listener();
  };
  const connection = service.connect(false, start, { send: (data) => mailbox.deliver(data), lost });
  const channel: Channel = {
    send: (message) => connection.receive(message),
    onMessage: (listener) => mailbox.listen(listener),
    onClose: (listener) => closeListeners.push(listener),
    close: lost,
  };
  return {
    client: new Client(channel),
    close: async () => {
      connection.disconnect();
      await service.close();
    },
  };
}

async function overWebSocket(config: string): Promise<Connected> {
  const service = serviceHost(config);
  const server = await startTestServer(service);
  const client = new Client(socketChannel((await openSocket(server, await cookieOf(server))) as SocketLike));
  return {
    client,
    close: async () => {
      client.close();
      await server.close();
      await service.close();
    },
  };
}

export function startTestServer(service: ServiceHost, host = '127.0.0.1'): Promise<RunningServer> {
  return startServer({ pageDirectory: join(built, 'renderer'), service, start, host, port: 0 });
}

/** Gets in as a browser does: by the printed URL, once. */
export async function cookieOf(server: RunningServer): Promise<string> {
  const answer = await fetch(server.newUrl(), { redirect: 'manual' });
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

/** A socket as the page opens it. Rejects when it is refused. */
export async function openSocket({ port }: RunningServer, cookie: string): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${socketPath}`, {
    headers: { Cookie: cookie },
    origin: `http://127.0.0.1:${port}`,
  });
  await once(socket, 'open');
  return socket;
}

async function overElectron(config: string): Promise<Connected> {
  const { page, close } = await launchElectron({ config, args: [`--sample=${start.sample}`] });
  const mailbox = new Mailbox();
  await page.exposeFunction('kerncovReceived', (json: string) =>
    mailbox.deliver(JSON.parse(json, (_key, value) => arrayOf(value))),
  );
  // The port goes to this test instead of to the page's own script.
  await page.addInitScript(() => {
    const own = window as unknown as { kerncovPort?: MessagePort; kerncovReceived(json: string): void };
    const seen = (_key: string, value: unknown): unknown =>
      ArrayBuffer.isView(value)
        ? { typedArray: value.constructor.name, values: Array.from(value as Uint8Array) }
        : value;
    window.addEventListener('message', (event) => {
      const [port] = event.ports;
      if (event.data?.kind !== 'kerncov:port' || !port) return;
      event.stopImmediatePropagation();
      port.onmessage = ({ data }) => own.kerncovReceived(JSON.stringify(data, seen));
      own.kerncovPort = port;
    });
  });
  await page.reload();
  await page.waitForFunction(() => 'kerncovPort' in window);
  // What the page itself remembered before it was loaded again.
  rmSync(join(config, 'state.json'), { force: true });
  const channel: Channel = {
    send: (message) => {
      void page.evaluate(
        (sent) => (window as unknown as { kerncovPort: MessagePort }).kerncovPort.postMessage(sent),
        message,
      );
    },
    onMessage: (listener) => mailbox.listen(listener),
    onClose: () => {},
    close: () => {},
  };
  return { client: new Client(channel), close };
}

const typedArrays = { Uint8Array, Uint32Array, Float64Array } as const;

/** JSON has no typed arrays: the way from Electron's page to the test spells them out. */
function arrayOf(value: unknown): unknown {
  const { typedArray, values } = (value ?? {}) as { typedArray?: keyof typeof typedArrays; values: number[] };
  return typedArray ? typedArrays[typedArray].from(values) : value;
}
