// The explorer in a browser: the page's files over HTTP, and each page's channel over a WebSocket.
//
// The event loop here passes bytes on; messages are decoded in the service thread.

import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import sirv from 'sirv';
import { type WebSocket, WebSocketServer } from 'ws';
import type { OpenParams } from '../shared/api/contract';
import { socketPath } from '../shared/api/host';
import { Admission, urlHostname } from './admission';
import { securityHeaders } from './security-headers';
import type { ServiceHost } from './service-host';

/** What to serve, and where. */
export interface ServerOptions {
  /** The built page, `out/renderer`. */
  readonly pageDirectory: string;
  readonly service: ServiceHost;
  /** What each page opens at its start. */
  readonly start: OpenParams | null;
  /** Address or name to listen on. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** A server that is listening. */
export interface RunningServer {
  readonly port: number;
  /** A URL that admits one browser, once. */
  newUrl(): string;
  /** Ends all connections. The service is the caller's. */
  close(): Promise<void>;
}

/** Largest message from a page: a window's state, at most 256 KB of JSON, is the largest there is. */
const maxMessageBytes = 1024 * 1024;
const maxSockets = 32;
/** A page that does not answer two pings is gone: its computer sleeps, or the tunnel broke. */
const pingInterval = 15_000;
/** Milliseconds that a page has to say goodbye. */
const closeTimeout = 500;

/** Whether only this machine can connect to an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host);
}

/** Rejects when the address cannot be listened on. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const answerFile = sirv(options.pageDirectory, {
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
  });
  const server = createServer();
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const names = isLoopback(options.host) ? [options.host] : ownNames(options.host);
  const admission = new Admission(port, names);

  server.on('request', (request, response) => {
    setSecurityHeaders(request, response);
    const admitted = admit(request, admission);
    if ('status' in admitted) refuse(response, admitted);
    else if ('cookie' in admitted) redirectHome(response, admitted.cookie);
    // sirv has read the directory once and knows no other files.
    else answerFile(request, response, () => refuse(response, noFile));
  });
  const sockets = serveSockets(server, admission, options);

  return {
    port,
    newUrl: () =>
      `http://${urlHostname(isWildcard(options.host) ? hostname() : options.host)}:${port}/?token=${admission.issueToken()}`,
    close: async () => {
      sockets.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

interface Refusal {
  readonly status: number;
  readonly words: string;
}

const noCookie: Refusal = {
  status: 401,
  words:
    'This browser is not known here. Open the URL that kerncov printed; press Enter there for a new one.',
};
const notOwn: Refusal = {
  status: 403,
  words: 'This server is called by another name, or from another page.',
};
const readOnly: Refusal = { status: 405, words: 'Files can be read here, nothing else.' };
const noFile: Refusal = { status: 404, words: 'There is no such file.' };

/** A refusal, or a file to be answered, or a cookie to be set ('' for none) on the way to the page without its token. */
function admit(
  request: IncomingMessage,
  admission: Admission,
): Refusal | { readonly file: true } | { readonly cookie: string } {
  const { method, headers, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') return readOnly;
  if (!admission.hasOwnHost(request)) return notOwn;
  if (headers.origin !== undefined && !admission.hasOwnOrigin(request)) return notOwn;
  const token = url.startsWith('/?') ? new URLSearchParams(url.slice(1)).get('token') : null;
  if (admission.hasCookie(request)) {
    // A bookmark of the printed URL goes on working in the browser that used it.
    return token === null ? { file: true } : { cookie: '' };
  }
  // HEAD comes from programs that look at links, not from the browser that is to come in.
  const cookie = token === null || method === 'HEAD' ? null : admission.redeem(token);
  return cookie === null ? noCookie : { cookie };
}

function setSecurityHeaders({ headers }: IncomingMessage, response: ServerResponse): void {
  // A Host header that is not a name of ours goes nowhere near an answer's headers.
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? '') ? headers.host : undefined;
  const all = securityHeaders(host && `ws://${host}`);
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
}

function redirectHome(response: ServerResponse, cookie: string): void {
  if (cookie !== '') response.setHeader('Set-Cookie', cookie);
  response.writeHead(303, { Location: '/', 'Cache-Control': 'no-store' }).end();
}

function refuse(response: ServerResponse, { status, words }: Refusal): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${words}\n`);
}

/** Names of built assets hold a hash of what is in them. */
function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
}

function serveSockets(
  server: Server,
  admission: Admission,
  { service, start }: ServerOptions,
): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
  });
  const unanswered = new WeakMap<WebSocket, number>();

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const status = upgradeRefusal(request, admission, sockets.clients.size);
    if (status !== null) {
      stream.on('error', () => {});
      stream.end(
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket));
  });

  sockets.on('connection', (socket: WebSocket) => {
    const connection = service.connect(true, start, {
      send: (bytes) => socket.send(bytes as Uint8Array),
      lost: () => socket.close(1011, 'the engine died'),
    });
    unanswered.set(socket, 0);
    socket.on('pong', () => unanswered.set(socket, 0));
    // What follows an error, an oversized message say, is `close`.
    socket.on('error', () => {});
    socket.on('close', () => connection.disconnect());
    socket.on('message', (data, isBinary) => {
      // A copy, for a Buffer can be a view of a larger block, which would be sent to the thread as a whole.
      if (isBinary) connection.receive(Uint8Array.from(data as Buffer));
      else socket.close(1003, 'messages are binary');
    });
  });

  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      const count = unanswered.get(socket) ?? 0;
      if (count >= 2) socket.terminate();
      else {
        unanswered.set(socket, count + 1);
        socket.ping();
      }
    }
  }, pingInterval);

  return {
    close: () => {
      clearInterval(pings);
      for (const socket of sockets.clients) {
        socket.close(1001, 'kerncov ends');
        setTimeout(() => socket.terminate(), closeTimeout).unref();
      }
      sockets.close();
    },
  };
}

function upgradeRefusal(request: IncomingMessage, admission: Admission, open: number): number | null {
  if (!admission.hasOwnHost(request) || !admission.hasOwnOrigin(request)) return 403;
  if (!admission.hasCookie(request)) return 401;
  if (request.url !== socketPath) return 404;
  return open < maxSockets ? null : 503;
}

/** What a machine can be called by those who connect to `host` on it. */
function ownNames(host: string): string[] {
  if (!isWildcard(host)) return [host];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [hostname(), ...addresses.map(({ address }) => address)];
}

function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
