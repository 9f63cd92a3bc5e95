// Who gets into the browser host, and what it gives to nobody.

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { isLoopback, type RunningServer } from '../../src/server/server';
import type { ServiceHost } from '../../src/server/service-host';
import { socketPath } from '../../src/shared/api/host';
import { decode, encode } from '../../src/transport/packing';
import { cookieOf, openSocket, serviceHost, startTestServer } from './hosts';

let config: string;
let service: ServiceHost;
let server: RunningServer;
let cookie: string;
let own: { Host: string; Origin: string };

beforeAll(async () => {
  config = mkdtempSync(join(tmpdir(), 'kerncov-server-'));
  service = serviceHost(config);
  server = await startTestServer(service);
  cookie = await cookieOf(server);
  own = { Host: `127.0.0.1:${server.port}`, Origin: `http://127.0.0.1:${server.port}` };
});
afterAll(async () => {
  await server.close();
  await service.close();
  rmSync(config, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a path as it is; `fetch` would tidy it. */
async function get(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  const body = (await response.setEncoding('utf8').toArray()).join('');
  return { status: response.statusCode, headers: response.headers, body };
}

describe('files', () => {
  test('come with the cookie', async () => {
    const { status, headers, body } = await get('/', { Cookie: cookie });
    expect([status, headers['content-type'], body.includes('<div id="root">')]).toEqual([
      200,
      'text/html;charset=utf-8',
      true,
    ]);
  });

  test.each([
    ['no cookie', {}],
    ['an invented cookie', { Cookie: 'kerncov=1; other=2' }],
  ])('do not come with %s', async (_, headers) => {
    expect((await get('/', headers)).status).toBe(401);
    expect((await get('/assets/none.js', headers)).status).toBe(401);
  });

  test('do not come with a wrong secret in the right cookie', async () => {
    const [name] = cookie.split('=');
    expect((await get('/', { Cookie: `${name}=${'x'.repeat(43)}` })).status).toBe(401);
  });

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    '192.0.2.1',
    '[::2]',
    'user@evil.example',
  ])('do not come when the server is called %j', async (Host) => {
    expect((await get('/', { Cookie: cookie, Host })).status).toBe(403);
  });

  test.each(['localhost', 'localhost:8123', '127.0.0.1:8123', '[::1]:8123'])(
    'come when the server is called %s, as through a tunnel',
    async (Host) => {
      expect((await get('/', { Cookie: cookie, Host })).status).toBe(200);
    },
  );

  test('do not come to pages of another origin', async () => {
    for (const Origin of [
      'http://evil.example',
      'null',
      `http://localhost:${server.port}`,
      'http://127.0.0.1:1',
    ]) {
      expect([Origin, (await get('/', { Cookie: cookie, Origin })).status]).toEqual([Origin, 403]);
    }
  });

  test.each([
    '/..%2f..%2fetc/passwd',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fmain/index.js',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/%00',
    '/%',
    '/.env',
    'http://127.0.0.1/etc/passwd',
  ])('are the page alone: %s is not there', async (path) => {
    expect((await get(path, { Cookie: cookie })).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('cannot be changed: %s is refused', async (method) => {
    expect((await get('/', { Cookie: cookie }, method)).status).toBe(405);
  });
});

describe('a token', () => {
  test('sets a cookie that scripts and other sites cannot use, and leaves the URL', async () => {
    const { search } = new URL(server.newUrl());
    const { status, headers } = await get(`/${search}`);
    expect([status, headers.location, headers['cache-control']]).toEqual([303, '/', 'no-store']);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^kerncov-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
  });

  test('has 256 bits and admits once', async () => {
    const url = new URL(server.newUrl());
    expect(Buffer.from(url.searchParams.get('token')!, 'base64url').length).toBe(32);
    expect((await get(`/${url.search}`)).status).toBe(303);
    expect((await get(`/${url.search}`)).status).toBe(401);
  });

  test('is not used up by a look at its headers, nor by a request under a wrong name', async () => {
    const { search } = new URL(server.newUrl());
    expect((await get(`/${search}`, {}, 'HEAD')).status).toBe(401);
    expect((await get(`/${search}`, { Host: 'evil.example' })).status).toBe(403);
    expect((await get(`/${search}`)).status).toBe(303);
  });

  test('that is used up leads the browser that used it to the page', async () => {
    const { status, headers } = await get('/?token=used', { Cookie: cookie });
    expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/', undefined]);
  });

  test('admits to the page alone, and must be one that was issued', async () => {
    const { search } = new URL(server.newUrl());
    expect((await get(`/assets/index.js${search}`)).status).toBe(401);
    expect((await get('/?token=')).status).toBe(401);
    expect((await get(`/?token=${'x'.repeat(43)}`)).status).toBe(401);
  });
});

test('every answer, refusals too, confines the page', async () => {
  const answers = [
    await get('/', { Cookie: cookie }),
    await get('/none', { Cookie: cookie }),
    await get('/'),
    await get('/', { Cookie: cookie, Host: 'evil.example' }),
  ];
  for (const { headers } of answers) {
    const policy = headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';");
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
  expect(answers[0]!.headers['content-security-policy']).toContain(
    `connect-src 'self' ws://127.0.0.1:${server.port};`,
  );
});

describe('a socket', () => {
  /** The status by which an upgrade was refused; 101 when it was not. */
  async function upgrade(headers: Record<string, string>, path = socketPath): Promise<number> {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers });
    return new Promise((resolve) => {
      socket.on('open', () => {
        socket.terminate();
        resolve(101);
      });
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode!));
      socket.on('error', () => {});
    });
  }

  test('opens to the page', async () => {
    expect(await upgrade({ ...own, Cookie: cookie })).toBe(101);
  });

  test('needs the cookie', async () => {
    expect(await upgrade(own)).toBe(401);
  });

  test('needs the page as its origin', async () => {
    expect(await upgrade({ Host: own.Host, Cookie: cookie })).toBe(403);
    for (const Origin of [
      'http://evil.example',
      'null',
      'https://127.0.0.1',
      `http://localhost:${server.port}`,
    ]) {
      expect([Origin, await upgrade({ ...own, Cookie: cookie, Origin })]).toEqual([Origin, 403]);
    }
  });

  test('needs a name of this machine', async () => {
    expect(await upgrade({ Host: 'evil.example', Origin: 'http://evil.example', Cookie: cookie })).toBe(403);
  });

  test('opens at one path', async () => {
    expect(await upgrade({ ...own, Cookie: cookie }, '/')).toBe(404);
    expect(await upgrade({ ...own, Cookie: cookie }, `${socketPath}/x`)).toBe(404);
  });

  test('closes on a message that is too large, and on text', async () => {
    for (const [message, code] of [
      [new Uint8Array(1024 * 1024 + 1), 1009],
      ['{"id": 1}', 1003],
    ] as const) {
      const socket = await openSocket(server, cookie);
      socket.send(message);
      expect((await once(socket, 'close'))[0]).toBe(code);
    }
  });

  test('outlives messages that are none', async () => {
    const socket = await openSocket(server, cookie);
    for (const garbage of [
      [],
      [0xc1],
      [0xdd, 255, 255, 255, 255],
      [0xd4, 0x72, 0x40],
      [0xc7, 1],
      [0x93, 1],
    ]) {
      socket.send(Uint8Array.from(garbage));
    }
    for (const message of [
      null,
      7,
      'x',
      [],
      {},
      { id: 'x' },
      { id: 1.5, method: 'app.info' },
      { cancel: 99 },
    ]) {
      socket.send(encode(message));
    }
    socket.send(encode({ id: 1, method: 'recents.list', params: {} }));
    const [answer] = await once(socket, 'message');
    expect(decode(answer)).toEqual({ id: 1, result: { recents: [] } });
    socket.close();
  });

  test('is let go with the server', async () => {
    const other = await startTestServer(service);
    const socket = await openSocket(other, await cookieOf(other));
    const closed = once(socket, 'close');
    await other.close();
    expect((await closed)[0]).toBe(1001);
  });
});

test('cookies of two servers on one machine are apart', async () => {
  const other = await startTestServer(service);
  const both = `${await cookieOf(other)}; ${cookie}`;
  expect((await get('/', { Cookie: both })).status).toBe(200);
  expect((await get('/', { Cookie: await cookieOf(other) })).status).toBe(401);
  await other.close();
});

test('an address for all the network is called by the names of this machine', async () => {
  const open = await startTestServer(service, '0.0.0.0');
  const url = new URL(open.newUrl());
  expect(url.hostname).not.toBe('0.0.0.0');
  const sent = request({
    host: '127.0.0.1',
    port: open.port,
    path: `/${url.search}`,
    headers: { Host: url.host },
  });
  sent.end();
  const [{ statusCode }] = await once(sent, 'response');
  expect(statusCode).toBe(303);
  await open.close();
});

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.0.2.1', false],
  ['127.0.0.1.evil.example', false],
])('%s: within this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
