// Sources read, searched and explained by the engine's real threads: the same as by one function in one thread.

import { appendFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { valuesOf } from '../../src/core/analysis/errorpaths/counted-file.testkit';
import { findErrorPaths } from '../../src/core/analysis/errorpaths/find-error-paths';
import type { SourceRegions } from '../../src/core/analysis/errorpaths/source-regions';
import { parseKernelConfig } from '../../src/core/analysis/recipes/kernel-config';
import { Engine } from '../../src/engine/engine';
import { SourceReader } from '../../src/engine/error-paths/read-sources';
import { WorkerPool } from '../../src/engine/worker-pool';
import { scratch, workerFile } from '../support/kerncov';
import { copyOfTree } from '../support/sample';

const options = { signal: new AbortController().signal, cacheDirectory: null };

function engineWith(threads: number): Engine {
  const engine = new Engine(workerFile, threads);
  onTestFinished(() => engine.close());
  return engine;
}

/** The sample's sources many times over, each copy with functions of its own: more than are under way at a time. */
function largeTree(copies: number): { readonly tree: string; readonly files: readonly string[] } {
  const tree = copyOfTree();
  const files = readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.c'),
  );
  const all = [...files];
  for (let copy = 0; copy < copies; copy++) {
    for (const file of files) {
      const name = `${file.slice(0, -2)}-${copy}.c`;
      const more = `\nint only_${copy}(int a)\n{\n\tif (a > ${copy})\n\t\treturn -EINVAL;\n\treturn 0;\n}\n`;
      writeFileSync(join(tree, name), readFileSync(join(tree, file), 'latin1') + more);
      all.push(name);
    }
  }
  return { tree, files: all };
}

async function read(
  engine: Engine,
  tree: string,
  files: readonly string[],
  cacheDirectory: string | null = null,
): Promise<Map<string, SourceRegions>> {
  const found = new Map<string, SourceRegions>();
  await engine.readSources(
    { snapshot: '', tree, rules: [] },
    files,
    {
      onSources: (sources) => {
        for (const { file, source } of sources) {
          expect(found.has(file)).toBe(false);
          found.set(file, valuesOf(source));
        }
      },
      onDiagnostics: (problems) => expect(problems).toEqual([]),
    },
    { ...options, cacheDirectory },
  );
  return found;
}

function alone(tree: string, files: readonly string[]): Map<string, SourceRegions> {
  const config = parseKernelConfig(readFileSync(join(tree, '.config'), 'utf8')).options;
  const on = new Map([...config].filter(([, value]) => value !== 'n'));
  return new Map(
    files.map((file) => [file, valuesOf(findErrorPaths(readFileSync(join(tree, file)), file, on))]),
  );
}

it.each([1, 2, 3, 5])('are the same with %i threads', async (threads) => {
  const { tree, files } = largeTree(60);
  const found = await read(engineWith(threads), tree, files);
  const expected = alone(tree, files);
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [file, source] of expected) expect(found.get(file), file).toEqual(source);
  expect([...found.values()].flatMap(({ regions }) => regions).length).toBeGreaterThan(files.length);
});

it('are the same out of the cache, and only those that changed are read anew', async () => {
  const { tree, files } = largeTree(10);
  const cache = scratch();
  // As old as what may be taken from the cache without a look at it.
  for (const file of files) utimesSync(join(tree, file), 1e9, 1e9);
  const cold = engineWith(2);
  const first = await read(cold, tree, files, cache);
  await cold.close();
  const changed = files[3]!;
  writeFileSync(join(tree, changed), 'int g(int a)\n{\n\tif (!a)\n\t\treturn -EIO;\n\treturn 0;\n}\n');
  const second = await read(engineWith(2), tree, files, cache);
  expect(second.get(changed)!.regions).toMatchObject([{ errno: 'EIO', startLine: 4 }]);
  const rest = (sources: ReadonlyMap<string, SourceRegions>) =>
    new Map([...sources].filter(([file]) => file !== changed).sort());
  expect(rest(second)).toEqual(rest(first));
});

/** A pool that remembers, of each group of sources that is read, whether half of its threads find regions and nothing else then. */
class WatchedPool extends WorkerPool {
  readonly states: boolean[] = [];
  private waiting = 0;

  override expectRegions(): () => void {
    this.waiting++;
    const over = super.expectRegions();
    return () => {
      this.waiting--;
      over();
    };
  }

  override run: WorkerPool['run'] = (job, signal) => {
    if (job.kind === 'read-sources') this.states.push(this.waiting > 0);
    return super.run(job, signal);
  };
}

describe('half of the threads find regions and nothing else', () => {
  async function statesOf(tree: string, files: readonly string[], cache: string): Promise<boolean[]> {
    const pool = new WatchedPool(workerFile, 2);
    onTestFinished(() => pool.close());
    const user = { onSources: () => {}, onDiagnostics: () => {} };
    const reader = new SourceReader(pool, tree, cache, user);
    const places = { tree, rules: [], maxFileBytes: 1 << 20 };
    reader.add(files, places);
    await reader.finish(places);
    await reader.save();
    reader.end();
    expect(pool.states.length).toBeGreaterThan(8);
    return pool.states;
  }

  it('unless a tree is known, and again when most of it has changed', async () => {
    const { tree, files } = largeTree(40);
    const cache = scratch();
    for (const file of files) utimesSync(join(tree, file), 1e9, 1e9);
    expect(await statesOf(tree, files, cache)).not.toContain(false);
    expect(await statesOf(tree, files, cache)).not.toContain(true);
    for (const file of files) appendFileSync(join(tree, file), '\n');
    const states = await statesOf(tree, files, cache);
    expect([states[0], states.at(-1)]).toEqual([false, true]);
  });

  it('also where another tree is known', async () => {
    const known = largeTree(40);
    const cache = scratch();
    await statesOf(known.tree, known.files, cache);
    const { tree, files } = largeTree(80);
    const others = files.filter((file) => !known.files.includes(file));
    expect(await statesOf(tree, others, cache)).not.toContain(false);
  });
});

it('that are asked for and then not wanted any more leave the threads to others', async () => {
  const { tree, files } = largeTree(60);
  const engine = engineWith(2);
  const abort = new AbortController();
  const input = { snapshot: '', tree, rules: [] };
  const user = { onSources: () => abort.abort(new Error('enough')), onDiagnostics: () => {} };
  await expect(engine.readSources(input, files, user, { ...options, signal: abort.signal })).rejects.toThrow(
    'enough',
  );
  const again = await read(engine, tree, files.slice(0, 5));
  expect(again).toEqual(alone(tree, files.slice(0, 5)));
});
