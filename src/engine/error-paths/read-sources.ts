// Names of sources, as they become known → what each says of its error paths, from the cache or from workers.
//
// Sources are read while objects still are: both kinds of job share the pool's queue. What is not in the cache takes three jobs,
// one after the other: tokens, regions, causes.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type PackedFindings,
  type SourceFindings,
  unpackFindings,
} from '../../core/analysis/errorpaths/pack-regions';
import type { Diagnostic } from '../../shared/api/diagnostics';
import type { ConfigFile, Places, TokenizedSources } from '../worker/messages';
import type { WorkerPool } from '../worker-pool';
import { SourceCache } from './cache';

/** Sources that are read together: some 600 KB of text. With more, a thread that is done waits for the other at the end. */
const groupSize = 24;

/** So many groups of sources are under way at a time, for each thread: their tokens take 4 MB each. */
const groupsPerThread = 4;

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
  private readonly underWay: Limit;
  /** Frees the threads that find regions and nothing else; null when there are none. */
  private freeThreads: (() => void) | null = null;
  private ended = false;

  /** @param cacheDirectory null to read and write no cache */
  constructor(
    private readonly pool: WorkerPool,
    tree: string,
    cacheDirectory: string | null,
    private readonly user: SourceUser,
  ) {
    this.underWay = new Limit(groupsPerThread * pool.size);
    this.expectRegions(true);
    this.config = findConfig(tree);
    this.cache = cacheDirectory === null ? Promise.resolve(null) : SourceCache.open(cacheDirectory, tree);
    void this.cache.then((cache) => {
      if (cache?.knowsTree) this.expectRegions(false);
    });
  }

  /** Reads some sources. Those that were asked for before are passed over. */
  add(files: readonly string[], places: Places): void {
    for (const file of files) {
      if (this.asked.has(file)) continue;
      this.asked.add(file);
      this.waiting.push(file);
    }
    while (this.waiting.length >= groupSize) this.queue(this.waiting.splice(0, groupSize), places);
  }

  /** Resolves when all has been read and used. */
  async finish(places: Places): Promise<void> {
    if (this.waiting.length > 0) this.queue(this.waiting.splice(0), places);
    await Promise.all(this.jobs);
    if (this.failure !== null) throw this.failure;
  }

  /** For when nothing more is asked of it, however that came. What has not begun never will. */
  end(): void {
    this.underWay.forgetTheRest();
    this.expectRegions(false);
    this.ended = true;
  }

  /** Writes the cache. For when all has been read. Never rejects. */
  async save(): Promise<void> {
    await (await this.cache)?.save();
  }

  /** Says whether most sources have regions that are to be found: of those that are known few do. */
  private expectRegions(many: boolean): void {
    if (this.ended) return;
    if (many) {
      this.freeThreads ??= this.pool.expectRegions();
    } else {
      this.freeThreads?.();
      this.freeThreads = null;
    }
  }

  private queue(files: readonly string[], places: Places): void {
    // Kept for `finish`: a job that fails meanwhile must not count as a rejection that nobody looks at.
    this.jobs.push(
      this.underWay
        .run(() => this.read(files, places))
        .catch((error: unknown) => {
          this.failure ??= error;
        }),
    );
  }

  private async read(files: readonly string[], places: Places): Promise<void> {
    const cache = await this.cache;
    const config = await this.config;
    const { known, tokenized, contents, diagnostics } = await this.pool.run<'read-sources'>({
      kind: 'read-sources',
      places,
      config,
      files: files.map((file) => {
        const entry = cache?.get(file);
        return { file, known: entry ? { hash: entry.hash, fileState: entry.fileState } : null };
      }),
    });
    if (contents.length !== known.length) this.expectRegions(contents.length > known.length);
    this.user.onDiagnostics(diagnostics);
    for (const { file, fileState } of known) cache!.confirm(file, fileState);
    const found = known.map(({ file }) => ({ file, source: unpackFindings(cache!.get(file)!) }));
    if (tokenized) {
      const packs = await this.analyse(tokenized);
      for (const [at, { file }] of tokenized.sources.entries()) {
        cache?.put(file, { ...contents[at]!, ...packs[at]! });
        found.push({ file, source: unpackFindings(packs[at]!) });
      }
    }
    await this.user.onSources(found);
  }

  private async analyse(tokenized: TokenizedSources): Promise<PackedFindings[]> {
    const { regions, outlines } = await this.pool.run<'find-regions'>({ kind: 'find-regions', tokenized });
    const { causes } = await this.pool.run<'tell-causes'>({ kind: 'tell-causes', tokenized, outlines });
    return regions.map((packed, at) => ({ regions: packed, causes: causes[at]! }));
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

/** Starts so much at a time, the rest in the order of asking. */
class Limit {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly most: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running === this.most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  /** What has not begun never will. */
  forgetTheRest(): void {
    this.waiting.length = 0;
  }
}
