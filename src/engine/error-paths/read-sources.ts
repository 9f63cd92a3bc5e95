// Names of sources, as they become known → what each says of its error paths, from the cache or from a worker.
//
// Sources are read while objects still are: both kinds of job share the pool's queue.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SourceFindings, unpackRegions } from '../../core/analysis/errorpaths/pack-regions';
import type { Diagnostic } from '../../shared/api/diagnostics';
import type { ConfigFile, Places } from '../worker/messages';
import type { WorkerPool } from '../worker-pool';
import { SourceCache } from './cache';

/** Sources of one job: some 300 KB of text. With more, a thread that is done waits for the other at the end. */
const filesPerJob = 12;

/** Who uses what sources say. */
export interface SourceUser {
  /** In no particular order; once for each source that could be read. */
  onSources(
    sources: readonly { readonly file: string; readonly source: SourceFindings }[],
  ): void | Promise<void>;
  onDiagnostics(diagnostics: readonly Diagnostic[]): void;
}

/** Reads sources in the workers of a pool. */
export class SourceReader {
  private readonly asked = new Set<string>();
  private waiting: string[] = [];
  private readonly jobs: Promise<void>[] = [];
  private readonly cache: Promise<SourceCache | null>;
  private readonly config: Promise<ConfigFile | null>;
  private failure: unknown = null;

  /** @param cacheDirectory null to read and write no cache */
  constructor(
    private readonly pool: WorkerPool,
    tree: string,
    cacheDirectory: string | null,
    private readonly user: SourceUser,
  ) {
    this.config = findConfig(tree);
    this.cache = cacheDirectory === null ? Promise.resolve(null) : SourceCache.open(cacheDirectory, tree);
  }

  /** Reads some sources. Those that were asked for before are passed over. */
  add(files: readonly string[], places: Places): void {
    for (const file of files) {
      if (this.asked.has(file)) continue;
      this.asked.add(file);
      this.waiting.push(file);
    }
    while (this.waiting.length >= filesPerJob) this.start(this.waiting.splice(0, filesPerJob), places);
  }

  /** Resolves when all has been read and used. */
  async finish(places: Places): Promise<void> {
    if (this.waiting.length > 0) this.start(this.waiting.splice(0), places);
    await Promise.all(this.jobs);
    if (this.failure !== null) throw this.failure;
  }

  /** Writes the cache. For when all has been read. Never rejects. */
  async save(): Promise<void> {
    await (await this.cache)?.save();
  }

  private start(files: readonly string[], places: Places): void {
    // Kept for `finish`: a job that fails meanwhile must not count as a rejection that nobody looks at.
    this.jobs.push(
      this.read(files, places).catch((error: unknown) => {
        this.failure ??= error;
      }),
    );
  }

  private async read(files: readonly string[], places: Places): Promise<void> {
    const cache = await this.cache;
    const config = await this.config;
    const { found, diagnostics } = await this.pool.run<'find-error-paths'>({
      kind: 'find-error-paths',
      places,
      config,
      files: files.map((file) => {
        const known = cache?.get(file);
        return { file, known: known ? { hash: known.hash, fileState: known.fileState } : null };
      }),
    });
    const sources = found.map(({ file, hash, fileState, packed }) => {
      if (packed) cache?.put(file, { hash, fileState, packed });
      else cache?.confirm(file, fileState);
      return { file, source: unpackRegions(packed ?? cache!.get(file)!.packed) };
    });
    this.user.onDiagnostics(diagnostics);
    await this.user.onSources(sources);
  }
}

/** The .config of a tree that was built where it lies. */
async function findConfig(tree: string): Promise<ConfigFile | null> {
  const path = join(tree, '.config');
  try {
    return {
      path,
      hash: createHash('sha1')
        .update(await readFile(path))
        .digest('base64url'),
    };
  } catch {
    return null;
  }
}
