import { beforeEach, expect, test } from 'vitest';
import { CallError, contract, type Method } from '../shared/api/contract';
import { type Channel, channelPair } from './channel';
import { type CallContext, type Service, serve } from './serve';

let client: Channel;
let answers: Record<string, unknown>[];
/** What the service was called with. */
let calls: { method: string; params: unknown; context: CallContext; resolve(result: unknown): void }[];

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Notes every call, and answers when it is told to. */
const service = Object.fromEntries(
  Object.keys(contract).map((method) => [
    method,
    (params: unknown, context: CallContext) =>
      new Promise((resolve) => calls.push({ method, params, context, resolve })),
  ]),
) as unknown as Service;

beforeEach(() => {
  const [near, far] = channelPair();
  client = near;
  answers = [];
  calls = [];
  near.onMessage((message) => answers.push(message as Record<string, unknown>));
  serve(far, service);
});

test('a request is answered with what the service returns', async () => {
  client.send({ id: 7, method: 'recents.list', params: {} });
  await turn();
  calls[0]!.resolve({ recents: [] });
  await turn();
  expect(answers).toEqual([{ id: 7, result: { recents: [] } }]);
});

test('parameters reach the service validated, with their defaults and without what is not asked for', async () => {
  client.send({ id: 1, method: 'functions.list', params: { session: 's', more: 1 } });
  await turn();
  expect(calls[0]!.params).toEqual({
    session: 's',
    query: '',
    below: '',
    state: 'any',
    sort: 'place',
    reverse: false,
    offset: 0,
    limit: 200,
  });
});

test.each(Object.getOwnPropertyNames(Object.prototype).concat('', 'recents', 'files.list ', 'FILES.LIST'))(
  '%j is no method',
  async (method) => {
    client.send({ id: 1, method, params: {} });
    await turn();
    expect(calls).toEqual([]);
    expect(answers).toEqual([
      { id: 1, error: { code: 'bad-request', message: `there is no method ${JSON.stringify(method)}` } },
    ]);
  },
);

test('a refusal names the method and the parameter', async () => {
  client.send({ id: 1, method: 'source.open', params: { session: 's', file: 7 } });
  client.send({ id: 2, method: ['source.open'], params: {} });
  client.send({ id: 3, method: 'source.open' });
  await turn();
  expect(answers.map(({ error }) => error)).toEqual([
    { code: 'bad-request', message: expect.stringMatching(/^source\.open: file: /) },
    { code: 'bad-request', message: expect.stringContaining('no method') },
    { code: 'bad-request', message: expect.stringMatching(/^source\.open: parameters: /) },
  ]);
});

test('every method of the contract refuses what is no object', async () => {
  const methods = Object.keys(contract) as Method[];
  for (const [id, method] of methods.entries()) client.send({ id, method, params: 'text' });
  await turn();
  expect(answers.map(({ error }) => (error as CallError).code)).toEqual(methods.map(() => 'bad-request'));
});

test('what is no request is not answered', async () => {
  for (const message of [
    null,
    1,
    'x',
    [],
    {},
    { id: '1', method: 'state.read' },
    { id: 0.5 },
    { cancel: 5 },
  ]) {
    client.send(message);
  }
  client.send({ id: Number.NaN, method: 'state.read', params: {} });
  client.send({ id: 2 ** 53, method: 'state.read', params: {} });
  await turn();
  expect([answers, calls]).toEqual([[], []]);
});

test('an id that is under way is not taken again', async () => {
  client.send({ id: 1, method: 'state.read', params: {} });
  client.send({ id: 1, method: 'recents.list', params: {} });
  await turn();
  expect(calls.map(({ method }) => method)).toEqual(['state.read']);
});

test('cancelling aborts the call and answers with `cancelled`, whatever the service made of it', async () => {
  client.send({ id: 1, method: 'state.read', params: {} });
  await turn();
  const [call] = calls;
  call!.context.signal.addEventListener('abort', () => call!.resolve(Promise.reject(new Error('torn down'))));
  client.send({ cancel: 1 });
  await turn();
  expect(answers).toEqual([{ id: 1, error: { code: 'cancelled', message: 'cancelled' } }]);
});

test('when the client goes, everything that it asked for is aborted', async () => {
  client.send({ id: 1, method: 'state.read', params: {} });
  client.send({ id: 2, method: 'recents.list', params: {} });
  await turn();
  client.close();
  expect(calls.map(({ context }) => context.signal.aborted)).toEqual([true, true]);
});

test('progress is sent while the call is under way only', async () => {
  client.send({ id: 1, method: 'state.read', params: {} });
  await turn();
  const { context, resolve } = calls[0]!;
  context.progress(1);
  resolve({});
  await turn();
  context.progress(2);
  await turn();
  expect(answers).toEqual([
    { id: 1, progress: 1 },
    { id: 1, result: {} },
  ]);
});

test('errors keep their code; others are internal', async () => {
  client.send({ id: 1, method: 'state.read', params: {} });
  client.send({ id: 2, method: 'state.read', params: {} });
  await turn();
  calls[0]!.resolve(Promise.reject(new CallError('no-session', 'closed')));
  calls[1]!.resolve(Promise.reject(new TypeError('x is undefined')));
  await turn();
  expect(answers).toEqual([
    { id: 1, error: { code: 'no-session', message: 'closed' } },
    { id: 2, error: { code: 'internal', message: 'x is undefined' } },
  ]);
});

test('a client has 256 calls under way and no more', async () => {
  for (let id = 0; id < 257; id++) client.send({ id, method: 'state.read', params: {} });
  await turn();
  expect(calls).toHaveLength(256);
  expect(answers).toEqual([
    { id: 256, error: { code: 'bad-request', message: 'too many requests at once' } },
  ]);
  calls[0]!.resolve({});
  await turn();
  client.send({ id: 300, method: 'state.read', params: {} });
  await turn();
  expect(calls).toHaveLength(257);
});
