// Error paths, system calls and subsystems of the sample, as the command line prints them.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorStates, triggers } from '../../src/shared/api/error-paths';
import { type Run, sample, scratch, shell } from '../support/kerncov';

interface Row {
  readonly file: string;
  readonly function: string;
  readonly startLine: number;
  readonly guardLine: number;
  readonly trigger: string;
  readonly state: string;
  readonly guardCount: number | null;
  readonly hits: number | null;
}

/** Runs kerncov with a cache of its own. */
function kerncov(cache: string, ...args: readonly string[]): Run {
  const quoted = args.map((arg) => `'${arg}'`).join(' ');
  return shell(`KERNCOV_CACHE_DIR='${cache}' $kerncov ${quoted}`);
}

// biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives
function json(cache: string, ...args: readonly string[]): any {
  const { code, stdout, stderr } = kerncov(cache, ...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const faults = [sample.faults, '--tree', sample.tree] as const;

describe('errorpaths --json', () => {
  let rows: readonly Row[];
  let totals: { byState: Record<string, number>; byTrigger: Record<string, number> };
  beforeAll(() => {
    const cache = mkdtempSync(join(tmpdir(), 'kerncov-test-'));
    try {
      ({ errorPaths: rows, totals } = json(cache, 'errorpaths', ...faults));
    } finally {
      rmSync(cache, { recursive: true });
    }
  });

  it('has the promised fields of every path, in order of file and line', () => {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        ...['file', 'function', 'startLine', 'endLine', 'guardLine', 'guard', 'callee', 'errno', 'trigger'],
        ...['confidence', 'state', 'guardCount', 'hits'],
      ]);
    }
    const places = rows.map(({ file, startLine }) => `${file}:${String(startLine).padStart(5)}`);
    expect(places).toEqual([...places].sort());
  });

  it('adds up: WARN and BUG arms count in byTrigger alone', () => {
    const count = (names: readonly string[], of: (row: Row) => string, some: readonly Row[]) =>
      Object.fromEntries(names.map((name) => [name, some.filter((row) => of(row) === name).length]));
    expect(totals).toEqual({
      byState: count(
        errorStates,
        ({ state }) => state,
        rows.filter(({ trigger }) => trigger !== 'impossible'),
      ),
      byTrigger: count(triggers, ({ trigger }) => trigger, rows),
    });
  });

  it('says what ran, what was almost reached and what was not', () => {
    for (const { state, guardCount, hits } of rows) {
      if (state === 'tested') expect(hits).toBeGreaterThan(0);
      if (state === 'almost' || state === 'unreached') expect(hits).toBe(0);
      if (state === 'almost' && guardCount !== null) expect(guardCount).toBeGreaterThan(0);
      if (state === 'unreached' && guardCount !== null) expect(guardCount).toBe(0);
    }
    const send = rows.filter(({ function: name }) => name === '__do_sys_send');
    expect(send.map(({ trigger, state }) => `${trigger} ${state}`)).toEqual([
      'argument tested',
      'alloc tested',
      'usercopy tested',
      'propagated tested',
      'argument tested',
    ]);
  });
});

it('filters by file, state, trigger and subsystem, and counts what it lets through', () => {
  const cache = scratch();
  const all: readonly Row[] = json(cache, 'errorpaths', ...faults).errorPaths;
  const only = (...args: readonly string[]): Row[] =>
    json(cache, 'errorpaths', ...faults, ...args).errorPaths;
  expect(only('--file', 'fs/')).toEqual(all.filter(({ file }) => file.startsWith('fs/')));
  expect(only('--state', 'almost', '--state', 'tested', '--trigger', 'alloc')).toEqual(
    all.filter(({ state, trigger }) => /almost|tested/.test(state) && trigger === 'alloc'),
  );
  const network = json(cache, 'errorpaths', ...faults, '--subsystem', 'NETWORKING');
  expect(network.errorPaths).toEqual(all.filter(({ file }) => file.startsWith('net/')));
  expect(network.totals.byState.tested).toBe(
    all.filter(({ file, state }) => file.startsWith('net/') && state === 'tested').length,
  );
});

it('prints totals, triggers, subsystems and what was almost reached', () => {
  const { code, stdout, stderr } = kerncov(scratch(), 'errorpaths', ...faults, '--limit', '2');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')[0]).toMatch(/^\d+ error paths, and \d+ WARN or BUG arms$/);
  for (const heading of ['Triggers', 'Subsystems with most that is untested', 'Almost reached first'])
    expect(stdout).toContain(`\n${heading}\n`);
  expect(stdout.trimEnd().split('\n').slice(-4)).toEqual([
    expect.stringMatching(/^guard ran +ran +trigger +state +place +function +guard$/),
    expect.stringContaining(' almost '),
    expect.stringContaining(' almost '),
    expect.stringMatching(/^\d+ more; --limit shows more, --json all$/),
  ]);
});

describe('the cache', () => {
  it('changes no answer: cold, warm, damaged, or where none can be written', () => {
    const cache = scratch();
    const cold = kerncov(cache, 'errorpaths', ...faults, '--json');
    const packs = readdirSync(cache);
    expect(packs).toHaveLength(1);
    expect(kerncov(cache, 'errorpaths', ...faults, '--json')).toEqual(cold);
    writeFileSync(join(cache, packs[0]!), 'damaged');
    expect(kerncov(cache, 'errorpaths', ...faults, '--json')).toEqual(cold);
    const file = join(cache, 'file');
    writeFileSync(file, '');
    expect(kerncov(file, 'errorpaths', ...faults, '--json')).toEqual(cold);
  });

  it('notices that a source changed', () => {
    const cache = scratch();
    const tree = join(scratch(), 'tree');
    cpSync(sample.tree, tree, { recursive: true });
    const pathsOf = (): Row[] =>
      json(cache, 'errorpaths', sample.faults, '--tree', tree, '--file', 'net/packet.c').errorPaths;
    expect(pathsOf().length).toBeGreaterThan(0);
    writeFileSync(join(tree, 'net/packet.c'), 'int nothing;\n');
    expect(pathsOf()).toEqual([]);
  });
});

describe('what cannot be done', () => {
  it('without a tree, or with none of its sources', () => {
    const bare = kerncov(scratch(), 'errorpaths', sample.faults);
    expect(bare).toMatchObject({ code: 3, stdout: '' });
    const tree = join(scratch(), 'tree');
    cpSync(sample.tree, tree, { recursive: true, filter: (path) => !/\.[ch]$/.test(path) });
    const empty = kerncov(scratch(), 'errorpaths', sample.faults, '--tree', tree, '--json');
    expect(empty).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('sources can be read'),
    });
  });

  it('is said of single sources, and the others are still answered', () => {
    const tree = join(scratch(), 'tree');
    cpSync(sample.tree, tree, { recursive: true });
    rmSync(join(tree, 'net/packet.c'));
    mkdirSync(join(tree, 'net/packet.c'));
    const { code, stdout, stderr } = kerncov(scratch(), 'errorpaths', sample.faults, '--tree', tree);
    expect(code).toBe(0);
    expect(stderr).toContain('net/packet.c');
    expect(stdout).toContain('error paths');
  });

  it.each([
    [['--state', 'ran'], 2, 'Allowed choices'],
    [['--trigger', 'gremlins'], 2, 'Allowed choices'],
    [['--subsystem', 'NO SUCH'], 3, 'kerncov subsystems lists them'],
  ] as const)('%o', (args, code, says) => {
    const run = kerncov(scratch(), 'errorpaths', ...faults, ...args);
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(says) });
  });
});

it('lists system calls with their calls, lines and error paths', () => {
  const { syscalls } = json(scratch(), 'syscalls', ...faults, '--sort', 'untested', '--filter', 'send');
  expect(syscalls).toEqual([
    {
      ...{ name: 'send', kind: 'syscall', family: '', file: 'net/packet.c', function: '__do_sys_send' },
      ...{ line: 63, calls: 65, linesCovered: expect.any(Number), lines: expect.any(Number) },
      own: { tested: 5, almost: 0, unreached: 0, unknown: 0 },
      direct: expect.objectContaining({ unreached: 0 }),
      ...{ callees: 7, calleesRan: 7 },
    },
  ]);
});

it('lists subsystems, whose numbers add up to the totals', () => {
  const cache = scratch();
  const { subsystems } = json(cache, 'subsystems', ...faults);
  const { byState } = json(cache, 'errorpaths', ...faults).totals;
  const sum = (key: string): number =>
    subsystems.reduce(
      (total: number, row: { errorPaths: Record<string, number> }) => total + row.errorPaths[key]!,
      0,
    );
  expect({ tested: sum('tested'), almost: sum('almost'), unreached: sum('unreached') }).toEqual({
    tested: byState.tested,
    almost: byState.almost,
    unreached: byState.unreached,
  });
  expect(subsystems.find(({ name }: { name: string }) => name === 'TINYFS')).toMatchObject({
    status: 'Maintained',
    files: 3,
  });
});
