// The engine with its real threads: the same answers however it is used, progress, and stopping.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { totalsOf } from '../../src/core/model/coverage-model';
import { Engine, type Input, type Progress, UnusableInput } from '../../src/engine/engine';
import { exporters } from '../../src/engine/exporters';
import { SnapshotError } from '../../src/engine/importers';
import { sample, scratch, workerFile } from '../support/kerncov';
import { repeatedSnapshot } from '../support/sample';

let engine: Engine;
beforeEach(() => {
  engine = new Engine(workerFile, 2);
});
afterEach(() => engine.close());

const boot: Input = { snapshot: sample.boot, tree: sample.tree, rules: [] };
const faults: Input = { ...boot, snapshot: sample.faults };

/** What a run says, in a form that can be compared. */
async function load(input: Input, from = engine) {
  const { model, objects, diagnostics, rules } = await from.load(input, { contributions: true });
  return { model, objects, diagnostics: diagnostics.list(), rules };
}

describe('one engine', () => {
  it('reads snapshots one after the other, and at once, and says the same of each', async () => {
    const apart = [await load(boot), await load(faults), await load(boot)];
    expect(apart[2]).toEqual(apart[0]);
    expect(await Promise.all([load(boot), load(faults), load(boot)])).toEqual(apart);
  });

  it('says the same with any number of threads', async () => {
    const many = new Engine(workerFile, 5);
    expect(await load(faults, many)).toEqual(await load(faults));
    await many.close();
  });

  it('says the same in totals as line by line', async () => {
    const { model } = await engine.loadTotals(boot, {});
    const { files, fileTotals, clamped } = (await load(boot)).model;
    expect(model).toEqual({ files, fileTotals, clamped });
  });

  it('goes on after a snapshot that cannot be used', async () => {
    const directory = scratch();
    await expect(load({ ...boot, snapshot: directory })).rejects.toThrow(UnusableInput);
    writeFileSync(join(directory, 'x.tar'), 'no archive');
    await expect(load({ ...boot, snapshot: join(directory, 'x.tar') })).rejects.toThrow(SnapshotError);
    expect((await load(boot)).objects).toEqual({ read: 12, failed: 0 });
  });
});

it('shows progress: done never goes back nor beyond what was found, and ends at both; totals grow to the last', async () => {
  const seen: (Omit<Progress, 'totals'> & { lines: number })[] = [];
  const snapshot = repeatedSnapshot(30);
  const { model } = await engine.loadTotals(
    { ...boot, snapshot },
    {
      onProgress: ({ done, found, totals }) => seen.push({ done, found, lines: totals().lines.total }),
    },
  );
  expect(seen.length).toBeGreaterThan(3);
  for (const [at, { done, found, lines }] of seen.entries()) {
    expect(done).toBeLessThanOrEqual(found);
    if (at === 0) continue;
    expect(done).toBeGreaterThan(seen[at - 1]!.done);
    expect(lines).toBeGreaterThanOrEqual(seen[at - 1]!.lines);
  }
  expect(seen.at(-1)).toEqual({ done: 360, found: 360, lines: totalsOf(model).lines.total });
});

describe('an export of documents', () => {
  const toJson = exporters.find(({ id }) => id === 'gcov-json')!;

  it('that fails leaves the engine fit for more, and nothing of it writes any more', async () => {
    const output = scratch();
    writeFileSync(join(output, 'fs'), 'in the way of fs/file.gcov.json');
    await expect(toJson.write(engine, boot, output, {})).rejects.toThrow('this directory cannot be made');
    const left = readdirSync(output, { recursive: true });
    expect((await load(boot)).objects).toEqual({ read: 12, failed: 0 });
    expect(readdirSync(output, { recursive: true })).toEqual(left);
  });

  it('that is aborted ends between documents, and leaves the engine fit for more', async () => {
    const output = scratch();
    const abort = new AbortController();
    const snapshot = repeatedSnapshot(300);
    const onProgress = ({ done }: Progress): void => {
      if (done >= 200) abort.abort(new Error('enough'));
    };
    const run = toJson.write(engine, { ...boot, snapshot }, output, { signal: abort.signal, onProgress });
    await expect(run).rejects.toThrow('enough');
    const left = readdirSync(output, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.includes('partial'))).toEqual([]);
    expect((await load(boot)).objects).toEqual({ read: 12, failed: 0 });
    expect(readdirSync(output, { recursive: true })).toEqual(left);
  });
});

describe('aborting', () => {
  it('before the start reads nothing', async () => {
    const signal = AbortSignal.abort(new Error('no, thanks'));
    await expect(engine.loadTotals(boot, { signal })).rejects.toThrow('no, thanks');
  });

  it('rejects with the reason, soon, and leaves the engine fit for more', async () => {
    const snapshot = repeatedSnapshot(300);
    const abort = new AbortController();
    let abortedAt = 0;
    const run = engine.loadTotals(
      { ...boot, snapshot },
      {
        signal: abort.signal,
        onProgress: ({ done }) => {
          if (done < 200 || abortedAt > 0) return;
          abortedAt = performance.now();
          abort.abort(new Error('enough'));
        },
      },
    );
    await expect(run).rejects.toThrow('enough');
    expect(performance.now() - abortedAt).toBeLessThan(5000);
    expect((await load(boot)).objects).toEqual({ read: 12, failed: 0 });
  });

  it('ends the thread that scans', async () => {
    const snapshot = repeatedSnapshot(300);
    const before = threads();
    const run = engine.loadTotals({ ...boot, snapshot }, { signal: AbortSignal.timeout(200) });
    await run.catch(() => {});
    await expect.poll(threads, { timeout: 5000 }).toBe(before);
  });
});

it('ends all its threads when it is closed, in the midst of a run too', async () => {
  const before = threads();
  const own = new Engine(workerFile, 3);
  let started = (): void => {};
  const hasStarted = new Promise<void>((resolve) => {
    started = resolve;
  });
  const input = { ...boot, snapshot: repeatedSnapshot(300) };
  const ended = expect(own.loadTotals(input, { onProgress: started })).rejects.toThrow('closed');
  await hasStarted;
  expect(threads()).toBeGreaterThan(before);
  await own.close();
  await ended;
  await expect.poll(threads, { timeout: 5000 }).toBe(before);
});

/** Every thread of this process holds a port. */
function threads(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
}
