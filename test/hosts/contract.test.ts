// The same calls over every transport and host: equal answers, progress, cancelling, refusals.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CallError, Method, OpenProgress, Params } from '../../src/shared/api/contract';
import type { Client } from '../../src/transport/client';
import { sample, scratch, shell } from '../support/kerncov';
import { type Connected, testHosts, threadCount } from './hosts';

describe.each(testHosts)('$name', (host) => {
  describe.skipIf(host.missing)(host.missing ?? '', () => {
    let connected: Connected;
    let client: Client;
    beforeAll(async () => {
      connected = await host.connect();
      client = connected.client;
    });
    afterAll(() => connected?.close());

    test('answers as every other does, to the last element of every column', async () => {
      expect(await tour(client)).toStrictEqual(await expectedTour());
    });

    test('columns are typed arrays', async () => {
      const { session } = await client.call('session.open', { sample: 'boot' });
      const source = await client.call('source.open', { session, file: 'mm/pool.c' });
      expect(
        [source.line, source.lineCount, source.lineFlags].map((column) => column.constructor.name),
      ).toEqual(['Uint32Array', 'Float64Array', 'Uint8Array']);
    });

    test('tells of each object what it counted on a line of a header, and how many blocks of it ran', async () => {
      const { session } = await client.call('session.open', { sample: 'boot' });
      const { line, lineFlags } = await client.call('source.open', { session, file: headerFile });
      const neverRan: boolean[] = [];
      for (const at of line) {
        const { contributions } = await client.call('source.contributions', {
          ...{ session, file: headerFile, line: at },
        });
        neverRan.push(contributions.some(({ blocks, blocksExecuted }) => blocksExecuted < blocks));
        expect(contributions.every(({ blocks, count }) => blocks > 0 && count >= 0)).toBe(true);
        expect(contributions.every((row) => row.blocksExecuted > 0 === row.count > 0)).toBe(true);
      }
      expect(neverRan).toContain(true);
      // `lineFlag.unexecutedBlock` of any object.
      expect(neverRan).toEqual(Array.from(lineFlags, (flags) => (flags & 1) !== 0));
    });

    test('reports progress of what it opens', async () => {
      const reports: OpenProgress[] = [];
      const opened = await client.call(
        'session.open',
        { sample: 'boot' },
        { onProgress: (value: OpenProgress) => reports.push(value) },
      );
      expect(reports.at(-1)).toMatchObject({ allRead: true, totals: opened.totals });
      const { objectsDone, objectsFound, totals } = reports[0]!;
      expect(objectsDone).toBeLessThanOrEqual(objectsFound);
      expect(totals.lines.total).toBeGreaterThan(0);
    });

    test('stops an opening that is cancelled, threads and all', async () => {
      await client.call('session.open', { sample: 'boot' });
      const threadsBefore = threadCount();
      const abort = new AbortController();
      const opening = client.call('session.open', largeSnapshot(), {
        signal: abort.signal,
        onProgress: () => abort.abort(),
      });
      await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
      if (threadsBefore !== null && host.ownThreads) {
        await vi.waitFor(() => expect(threadCount()).toBeLessThanOrEqual(threadsBefore), 5_000);
      }
      // The connection is as good as before.
      await expect(client.call('session.open', { sample: 'boot' })).resolves.toMatchObject({ files: 18 });
    });

    test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'session', '', 'session.open.x'])(
      'refuses to call %j',
      async (method) => {
        const call = client.call(method as Method, {} as never);
        await expect(call).rejects.toMatchObject({ code: 'bad-request' });
      },
    );

    test('refuses parameters that are not of the contract', async () => {
      const refused: [Method, unknown][] = [
        ['session.open', {}],
        ['session.open', { sample: 'other' }],
        ['session.open', { snapshot: 7, tree: null }],
        ['session.open', { snapshot: 'x'.repeat(5000), tree: null }],
        ['session.open', null],
        ['files.list', []],
        ['files.list', JSON.parse('{"__proto__": {"session": "x"}}')],
        ['search.goals', { session: 'x', query: 'q', limit: 1e9 }],
        ['search.goals', { session: 'x', query: 'q', limit: Number.NaN }],
        ['search.text', { session: 'x', query: '' }],
        ['search.text', { session: 'x', query: 'two\nlines' }],
        ['state.write', { json: 'x'.repeat(262_145) }],
        ['state.write', { json: 'not JSON' }],
      ];
      for (const [method, params] of refused) {
        await expect([method, params, await failure(client.call(method, params as never))]).toEqual([
          method,
          params,
          expect.objectContaining({ code: 'bad-request' }),
        ]);
      }
    });

    test('answers many calls at once, each to whom it is due', async () => {
      const { session } = await client.call('session.open', { sample: 'boot' });
      const files = ['mm/pool.c', 'fs/tinyfs.c', 'drivers/ring.c', 'lib/crc32.c'];
      const asked = Array.from({ length: 100 }, (_, index) => files[index % files.length]!);
      const answers = await Promise.all(asked.map((file) => client.call('source.open', { session, file })));
      expect(answers.map(({ file }) => file)).toEqual(asked);
    });
  });
});

/** A header of the sample that several objects inline. */
const headerFile = 'include/linux/list.h';

/** Answers of the first host, which has no transport to speak of. */
let firstTour: Promise<unknown> | undefined;

function expectedTour(): Promise<unknown> {
  firstTour ??= (async () => {
    const { client, close } = await testHosts[0]!.connect();
    const answers = await tour(client);
    await close();
    return answers;
  })();
  return firstTour;
}

/** A use of every method that is the same wherever and whenever it is made. */
async function tour(client: Client): Promise<unknown> {
  const answers: [string, unknown][] = [];
  const ask = async <M extends Method>(method: M, params: Params<M>): Promise<void> => {
    answers.push([method, await outcome(client.call(method, params))]);
  };
  await ask('app.info', {});
  const { session, elapsed: _, ...info } = await client.call('session.open', { sample: 'boot' });
  answers.push(['session.open', info]);
  await ask('files.list', { session });
  const { names } = await client.call('files.list', { session });
  for (const file of names) await ask('source.open', { session, file });
  for (const line of [1, 20, 36, 40]) {
    await ask('source.contributions', { session, file: 'include/linux/list.h', line });
  }
  for (const query of ['', 'pool', 'tinyfs', 'no such thing']) {
    await ask('search.goals', { session, query, limit: 20 });
  }
  for (const sort of ['place', 'name', 'calls', 'blocks'] as const) {
    await ask('functions.list', { session, sort, state: 'any', limit: 1000 });
  }
  await ask('functions.list', { session, state: 'never ran', below: 'mm', offset: 1, limit: 3 });
  for (const functions of ['any', 'ran', 'partly ran', 'never ran'] as const) {
    const { elapsed: _, ...found } = await client.call('search.text', { session, query: 'kfree', functions });
    answers.push(['search.text', found]);
  }
  await ask('problems.list', { session });
  const { elapsed: __, ...found } = await client.call('errorpaths.load', { session });
  answers.push(['errorpaths.load', found]);
  for (const sort of ['almost', 'place', 'function', 'trigger', 'state', 'confidence', 'hits'] as const) {
    await ask('errorpaths.list', { session, sort, states: ['almost', 'tested'], limit: 1000 });
  }
  for (const by of ['directory', 'function', 'subsystem', 'trigger', 'callee'] as const) {
    await ask('errorpaths.groups', { session, by, below: 'fs' });
  }
  await ask('errorpaths.map', { session });
  for (const file of names) await ask('errorpaths.file', { session, file });
  for (const id of [0, 40, 80, 1e6]) await ask('errorpaths.detail', { session, id });
  await ask('errorpaths.ladder', { session, file: 'fs/tinyfs.c', line: 80 });
  await ask('errorpaths.callees', { session });
  await ask('syscalls.list', { session, sort: 'own' });
  await ask('subsystems.list', { session });
  await ask('state.read', {});
  await ask('state.write', { json: '{"theme": "dark", "text": "–…€ \\u0000 😀"}' });
  await ask('state.read', {});
  await ask('recents.list', {});
  await ask('recents.forget', { snapshot: '/no/such' });
  await ask('paths.complete', { prefix: `${sample.tree}/m`, want: 'directory' });
  await ask('source.open', { session, file: '../../etc/passwd' });
  await ask('editor.open', { session, file: 'no/such.c', line: 1 });
  await ask('session.open', { snapshot: '/no/such/snapshot.tar', tree: null });
  await ask('session.close', { session });
  await ask('files.list', { session });
  return answers;
}

/** What came of a call: its result, or its error as a value. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: CallError) => ({ code: error.code, message: error.message }));
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'an answer',
    (error: unknown) => error,
  );
}

/** The sample 512 times over: enough to be still at it when the first progress is reported. */
function largeSnapshot(): { snapshot: string; tree: string } {
  const snapshot = scratch();
  shell(
    `tar -xzf ${sample.boot} && for half in {1..9}; do cp -al build half && mv half build/$half; done`,
    snapshot,
  );
  return { snapshot, tree: sample.tree };
}
