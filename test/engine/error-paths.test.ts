// Error paths of an open snapshot, asked for through the service: while they are found, after, and when that is stopped.

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningService } from '../../src/engine/service/service';
import type { ErrorPathsProgress } from '../../src/shared/api/error-paths';
import type { CallContext } from '../../src/transport/serve';
import { sample, scratch } from '../support/kerncov';
import { joined } from '../support/sample';
import { startService } from '../support/service';

let running: RunningService;
beforeEach(() => {
  running = startService({ jobs: 2 });
});
afterEach(() => running.close());

const patient = (): CallContext => ({ signal: new AbortController().signal, progress: () => {} });
const all = {
  query: '',
  states: [],
  triggers: [],
  subsystem: null,
  below: '',
  function: '',
  callee: null,
  minConfidence: 0,
};

async function open(tree: string | null = sample.tree, snapshot: string = sample.faults): Promise<string> {
  const { session } = await running.service['session.open']({ snapshot, tree, map: [] }, patient());
  return session;
}

async function list(session: string, filter: object = {}) {
  const params = {
    session,
    ...all,
    sort: 'place' as const,
    reverse: false,
    offset: 0,
    limit: 1000,
    ...filter,
  };
  return running.service['errorpaths.list'](params, patient());
}

describe('loading', () => {
  it('answers with the tally of all that the list has, and a second time at once', async () => {
    const session = await open();
    const { elapsed: first, ...found } = await running.service['errorpaths.load']({ session }, patient());
    const { total, tally, rows } = await list(session);
    expect(found).toEqual({ ...tally, regions: total, problem: null });
    expect(rows.map(({ id }) => id)).toEqual(rows.map((_, at) => at));
    const { elapsed: second, ...again } = await running.service['errorpaths.load']({ session }, patient());
    expect(again).toEqual(found);
    expect(second).toBeLessThan(first);
  });

  it('is shared by who asks meanwhile, and goes on when one of them cancels', async () => {
    const session = await open();
    const abort = new AbortController();
    const cancelled = running.service['errorpaths.load']({ session }, { ...patient(), signal: abort.signal });
    const patientOne = running.service['errorpaths.load']({ session }, patient());
    abort.abort(new Error('not wanted'));
    await expect(cancelled).rejects.toThrow('not wanted');
    expect((await patientOne).regions).toBeGreaterThan(50);
  });

  it('begins again after all have cancelled', async () => {
    const session = await open();
    const abort = new AbortController();
    const cancelled = running.service['errorpaths.load']({ session }, { ...patient(), signal: abort.signal });
    abort.abort(new Error('not wanted'));
    await expect(cancelled).rejects.toThrow('not wanted');
    expect((await running.service['errorpaths.load']({ session }, patient())).regions).toBeGreaterThan(50);
  });

  it('ends with the session', async () => {
    const session = await open();
    const loading = running.service['errorpaths.load']({ session }, patient());
    const ended = expect(loading).rejects.toMatchObject({ code: 'cancelled' });
    await running.service['session.close']({ session }, patient());
    await ended;
    await expect(list(session)).rejects.toMatchObject({ code: 'no-session' });
  });

  it('says why there is nothing: no tree, or none of its sources', async () => {
    const bareSession = await open(null, joined(sample.faults).folder);
    const bare = await running.service['errorpaths.load']({ session: bareSession }, patient());
    expect(bare).toMatchObject({ regions: 0, problem: expect.stringContaining('No tree is open') });
    const tree = join(scratch(), 'tree');
    cpSync(sample.tree, tree, { recursive: true, filter: (path) => !/\.[ch]$/.test(path) });
    const empty = await running.service['errorpaths.load']({ session: await open(tree) }, patient());
    expect(empty).toMatchObject({ regions: 0, problem: expect.stringContaining('None of the 18 sources') });
  });

  it('reports how far it has come', async () => {
    const session = await open();
    const reports: ErrorPathsProgress[] = [];
    const context = { ...patient(), progress: (value: unknown) => reports.push(value as ErrorPathsProgress) };
    await running.service['errorpaths.load']({ session }, context);
    for (const { filesDone, files } of reports) {
      expect(files).toBe(18);
      expect(filesDone).toBeLessThanOrEqual(files);
    }
  });
});

describe('what has been found', () => {
  let session: string;
  beforeEach(async () => {
    session = await open();
    await running.service['errorpaths.load']({ session }, patient());
  });

  it('is the same in pages, in the map, by file and by group', async () => {
    const { rows, total, tally } = await list(session);
    const pages = [];
    for (let offset = 0; offset < total; offset += 7)
      pages.push(...(await list(session, { offset, limit: 7 })).rows);
    expect(pages).toEqual(rows);

    const files = [...new Set(rows.map(({ file }) => file))];
    const byFile = await Promise.all(
      files.map((file) => running.service['errorpaths.file']({ session, file }, patient())),
    );
    expect(byFile.flatMap(({ regions }) => regions)).toEqual(rows);

    const map = await running.service['errorpaths.map']({ session }, patient());
    expect(
      Array.from(map.region, (fn) => `${map.files[map.functionFile[fn]!]} ${map.functions[fn]}`),
    ).toEqual(rows.map((row) => `${row.file} ${row.function}`));
    expect(Array.from(map.fileSubsystem, (place) => map.subsystems[place])).toEqual(
      map.files.map((file) => rows.find((row) => row.file === file)!.subsystem),
    );

    for (const by of [
      'directory',
      'file',
      'function',
      'subsystem',
      'trigger',
      'state',
      'callee',
      'errno',
    ] as const) {
      const { groups } = await running.service['errorpaths.groups']({ session, ...all, by }, patient());
      expect([by, groups.reduce((sum, { tested }) => sum + tested, 0)]).toEqual([by, tally.byState.tested]);
      const untested = groups.map(({ almost, unreached, unknown }) => almost + unreached + unknown);
      expect(untested, by).toEqual([...untested].sort((a, b) => b - a));
    }
  });

  it('is narrowed by every part of a filter', async () => {
    const { rows } = await list(session);
    const some = rows.find(({ callee, subsystem }) => callee !== null && subsystem !== '')!;
    const filters: [object, (row: (typeof rows)[number]) => boolean][] = [
      [{ states: ['almost'] }, ({ state }) => state === 'almost'],
      [{ triggers: ['alloc', 'usercopy'] }, ({ trigger }) => /alloc|usercopy/.test(trigger)],
      [{ subsystem: some.subsystem }, ({ subsystem }) => subsystem === some.subsystem],
      [{ below: 'fs/' }, ({ file }) => file.startsWith('fs/')],
      [{ callee: some.callee }, ({ callee }) => callee === some.callee],
      [{ subsystem: '' }, ({ subsystem }) => subsystem === ''],
      [{ callee: '' }, ({ callee }) => callee === null],
      [{ function: some.function }, (row) => row.function === some.function],
      [{ minConfidence: 0.8 }, ({ confidence }) => confidence >= 0.8],
      [
        { query: 'ENOMEM' },
        (row) => `${row.function}|${row.guard}|${row.callee}|${row.errno}|${row.file}`.includes('ENOMEM'),
      ],
    ];
    for (const [filter, expected] of filters) {
      const kept = rows.filter(expected);
      expect(kept.length, JSON.stringify(filter)).toBeGreaterThan(0);
      expect((await list(session, filter)).rows, JSON.stringify(filter)).toEqual(kept);
    }
  });

  it('is told in detail, with reasons and a recipe', async () => {
    const { rows } = await list(session, { states: ['almost'], triggers: ['alloc'] });
    const { region, reasons, recipe } = await running.service['errorpaths.detail'](
      { session, id: rows[0]!.id },
      patient(),
    );
    expect(region).toEqual(rows[0]);
    expect(reasons.at(-1)).toMatch(/its guard was evaluated/);
    expect(recipe.steps.length).toBeGreaterThan(0);
  });
});
