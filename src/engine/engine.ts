// A snapshot and a tree → coverage. The one thing that hosts build: command line, window, browser host.
//
// The main thread only passes messages and folds columns; archives, notes, counters and sources are read in workers.

import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ErrorPaths } from '../core/analysis/errorpaths/error-paths';
import type { SourceRegions } from '../core/analysis/errorpaths/source-regions';
import type { TextQuery } from '../core/analysis/text-search/find-text';
import type { Batch, BatchDetail } from '../core/model/batch';
import { type CountedFiles, countedFilesOf, SegmentCollector } from '../core/model/counted-files';
import { type CoverageModel, noTotals, type Totals, type TotalsModel } from '../core/model/coverage-model';
import { ModelBuilder } from '../core/model/model-builder';
import type { Diagnostic } from '../shared/api/diagnostics';
import { type AnnotatedFile, annotateFile, mergeRecords } from './annotate';
import { DiagnosticLog } from './diagnostic-log';
import { SourceReader, type SourceUser } from './error-paths/read-sources';
import { defaultLimits } from './importers';
import type { PathRule } from './path-map';
import { PathMap } from './path-map';
import { streamObjects } from './scan/stream-objects';
import { type FoundInSources, type SearchOptions, searchSources } from './search-sources';
import { maxSourceBytes, SourceNames } from './source-names';
import { tuneV8 } from './tune-v8';
import type {
  AnnotatedGroupMember,
  AnnotatedRecord,
  Answers,
  Job,
  ObjectInput,
  Places,
  SourceToSearch,
} from './worker/messages';
import { WorkerPool } from './worker-pool';

/** What to read. Paths are absolute. */
export interface Input {
  readonly snapshot: string;
  readonly tree: string | null;
  readonly rules: readonly PathRule[];
}

/** How far a run has come. `found` grows while the snapshot is still being scanned. */
export interface Progress {
  readonly done: number;
  readonly found: number;
  /** Totals of what has been read so far; worked out when asked for. Zero in runs that do not fold. */
  readonly totals: () => Totals;
}

/** Options of one run. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** All objects have been read; their totals are final. The model takes some time yet. */
  readonly onAllRead?: (progress: Progress) => void;
}

/** What every run over a snapshot's objects reports. */
export interface RunReport {
  readonly objects: { readonly read: number; readonly failed: number };
  readonly diagnostics: DiagnosticLog;
  /** Path rules in force at the end: given and inferred. */
  readonly rules: readonly PathRule[];
}

/** Options of a run that looks for error paths. */
export interface ErrorPathsOptions extends RunOptions {
  /** null to read and write no cache. */
  readonly cacheDirectory: string | null;
  /** What else is to be done on this thread: called once, when all others have work, so that none of them waits for it to begin. */
  readonly meanwhile?: () => void;
}

/** What a run for error paths found. */
export interface ErrorPathsReport extends RunReport {
  readonly errorPaths: ErrorPaths;
  /** How many sources could be read. */
  readonly sourcesRead: number;
}

/** The snapshot as a whole cannot be used; `message` says why and what to do. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}

/** Runs work on a pool of threads until it is closed. */
export class Engine {
  private readonly pool: WorkerPool;
  private readonly saving: Promise<void>[] = [];

  /**
   * @param workerFile the built `engine/worker.js`
   * @param yields whether its threads let others of the machine go first: windows stay smooth
   */
  constructor(
    private readonly workerFile: string,
    jobs: number = availableParallelism(),
    private readonly yields = false,
  ) {
    this.pool = new WorkerPool(workerFile, Math.max(1, jobs), yields);
  }

  /** Reads a whole snapshot, as far as its totals. */
  async loadTotals(input: Input, options: RunOptions): Promise<RunReport & { readonly model: TotalsModel }> {
    const builder = new ModelBuilder(false);
    const report = await this.fold(input, options, builder, 'none');
    return { ...report, model: builder.totals() };
  }

  /** Reads a whole snapshot, line by line. `contributions`: whether to remember which object counted what. */
  async load(
    input: Input,
    options: RunOptions & { readonly contributions: boolean },
  ): Promise<RunReport & { readonly model: CoverageModel }> {
    const builder = new ModelBuilder(options.contributions);
    const report = await this.fold(input, options, builder, options.contributions ? 'contributions' : 'none');
    return { ...report, model: builder.build() };
  }

  /** Reads a whole snapshot and all sources that it has code of, both at a time. `input` has a tree. */
  async findErrorPaths(
    input: Input & { readonly tree: string },
    options: ErrorPathsOptions,
  ): Promise<ErrorPathsReport> {
    const collector = new SegmentCollector();
    return this.readWithSources(input, options, 'arcs', collector, () => collector.build());
  }

  /** As `findErrorPaths`, with the model. */
  async loadErrorPaths(
    input: Input & { readonly tree: string },
    options: ErrorPathsOptions,
  ): Promise<ErrorPathsReport & { readonly model: CoverageModel }> {
    const builder = new ModelBuilder(true);
    let model: CoverageModel | undefined;
    const report = await this.readWithSources(input, options, 'contributions', builder, () => {
      model = builder.build();
      return countedFilesOf(model);
    });
    return { ...report, model: model! };
  }

  /** Reads sources of a model that is there already, in the order of `files`. `input` has a tree. */
  async readSources(
    input: Input & { readonly tree: string },
    files: readonly string[],
    user: SourceUser,
    options: { readonly signal: AbortSignal; readonly cacheDirectory: string | null },
  ): Promise<void> {
    const reader = new SourceReader(this.pool, input.tree, options.cacheDirectory, {
      onSources: (read) => (options.signal.aborted ? undefined : user.onSources(read)),
      onDiagnostics: (found) => user.onDiagnostics(found),
    });
    const places = placesOf(input, input.rules);
    reader.add(files, places);
    const aborted = new Promise<never>((_, reject) => {
      options.signal.addEventListener('abort', () => reject(options.signal.reason as Error), { once: true });
    });
    try {
      options.signal.throwIfAborted();
      await Promise.race([reader.finish(places), aborted]);
    } finally {
      reader.end();
    }
    this.saving.push(reader.save());
  }

  /** Lines of sources that hold a text, in the order of `sources`. `input` has a tree or rules. */
  searchText(
    input: Input,
    query: TextQuery,
    sources: Iterable<SourceToSearch>,
    options: SearchOptions,
  ): Promise<FoundInSources> {
    const places = { ...placesOf(input, input.rules), maxFileBytes: maxSourceBytes };
    return searchSources(this.pool, places, query, sources, options);
  }

  /** gcov's text of some source files, summed over all objects that have code in them. */
  async annotate(
    input: Input,
    files: readonly string[],
    options: RunOptions,
  ): Promise<RunReport & { readonly files: AnnotatedFile[] }> {
    const records: AnnotatedRecord[] = [];
    const members: AnnotatedGroupMember[] = [];
    const report = await this.forEachBatch(input, options, 'annotate', { files }, (answer) => {
      records.push(...answer.records);
      members.push(...answer.members);
    });
    const sources = new SourceNames(input.tree, new PathMap(report.rules));
    const merged = mergeRecords(records, members);
    const annotated = await Promise.all(
      files.map((file) => annotateFile(file, sources.localPath(file), merged.get(file) ?? null)),
    );
    return { ...report, files: annotated };
  }

  /** Writes one document per object below `output`, an existing directory. However it ends, nothing of it writes any more. */
  async exportGcovJson(input: Input, output: string, options: RunOptions): Promise<RunReport> {
    const jobs = new Set<Promise<unknown>>();
    try {
      return await this.forEachBatch(
        input,
        options,
        'export-gcov-json',
        { output },
        () => {},
        noTotals,
        jobs,
      );
    } finally {
      await Promise.allSettled(jobs);
    }
  }

  /** Ends all threads, and does not wait for that: for who asks for nothing more and has still to show what was found. */
  endThreads(): void {
    this.saving.push(this.pool.close());
  }

  /** Ends all threads, and waits for caches that are being written. */
  async close(): Promise<void> {
    await Promise.all([this.pool.close(), ...this.saving]);
  }

  private async fold(
    input: Input,
    options: RunOptions,
    builder: ModelBuilder,
    detail: BatchDetail,
  ): Promise<RunReport> {
    const report = await this.forEachBatch(
      input,
      options,
      'analyze',
      { detail },
      ({ batch }) => builder.add(batch),
      () => builder.sum(),
    );
    await this.reportMissingSources(input, report, builder.totals().files);
    return report;
  }

  /** @param build makes what `collector` has collected into counts; called once, when all objects have been read */
  private async readWithSources(
    input: Input & { readonly tree: string },
    options: ErrorPathsOptions,
    detail: BatchDetail,
    collector: { add(batch: Batch): void },
    build: () => CountedFiles,
  ): Promise<ErrorPathsReport> {
    const early: { readonly file: string; readonly source: SourceRegions }[] = [];
    const problems: Diagnostic[] = [];
    let { meanwhile } = options;
    let errorPaths: ErrorPaths | null = null;
    let sourcesRead = 0;
    tuneV8();
    const reader = new SourceReader(this.pool, input.tree, options.cacheDirectory, {
      onSources: (read) => {
        meanwhile?.();
        meanwhile = undefined;
        sourcesRead += read.length;
        if (errorPaths) for (const { file, source } of read) errorPaths.add(file, source);
        else early.push(...read);
      },
      onDiagnostics: (found) => problems.push(...found),
    });
    try {
      const report = await this.forEachBatch(input, options, 'analyze', { detail }, ({ batch }, rules) => {
        collector.add(batch);
        reader.add(filesWithCode(batch), placesOf(input, rules));
      });
      const found = new ErrorPaths(build());
      errorPaths = found;
      await Promise.all([reader.finish(placesOf(input, report.rules)), addAll(early, found)]);
      this.saving.push(reader.save());
      report.diagnostics.add(problems);
      return { ...report, errorPaths: found, sourcesRead };
    } finally {
      reader.end();
    }
  }

  private async forEachBatch<K extends 'analyze' | 'annotate' | 'export-gcov-json'>(
    input: Input,
    options: RunOptions,
    kind: K,
    extra: Omit<Extract<Job, { kind: K }>, 'kind' | 'places' | 'objects'>,
    use: (answer: Answers[K], rules: readonly PathRule[]) => void,
    totals: () => Totals = noTotals,
    jobs = new Set<Promise<unknown>>(),
  ): Promise<RunReport> {
    const diagnostics = new DiagnosticLog();
    const map = new PathMap(input.rules);
    let read = 0;
    let failed = 0;
    let found = 0;
    let tried = 0;
    const places = placesOf(input, input.rules);
    const learn = (rules: readonly PathRule[]): void => {
      for (const rule of rules) map.add(rule);
    };

    const analyse = async (objects: readonly ObjectInput[]): Promise<void> => {
      const job = { kind, places: { ...places, rules: map.rules }, objects, ...extra } as unknown as Extract<
        Job,
        { kind: K }
      >;
      const running = this.pool.run<K>(job, options.signal);
      jobs.add(running);
      const answer = await running.finally(() => jobs.delete(running));
      options.signal?.throwIfAborted();
      const outcome = answer as Answers['annotate'];
      read += outcome.read;
      failed += outcome.failed;
      tried += objects.length;
      diagnostics.add(outcome.diagnostics);
      learn(outcome.rules);
      use(answer, map.rules);
      options.onProgress?.({ done: tried, found, totals });
    };

    await streamObjects(
      this.workerFile,
      input,
      options.signal,
      {
        onObjects: (objects, problems) => {
          diagnostics.add(problems);
          failed += problems.filter((problem) => problem.fatal).length;
          found += objects.length;
          return analyse(objects);
        },
        onRules: learn,
      },
      this.yields,
    );
    if (found + failed === 0) {
      throw new UnusableInput(
        `${input.snapshot}: no counters (.gcda) in it. Was the kernel built with CONFIG_GCOV_KERNEL, and debugfs mounted when the snapshot was made?`,
      );
    }
    options.onAllRead?.({ done: tried, found, totals });
    return { objects: { read, failed }, diagnostics, rules: map.rules };
  }

  private async reportMissingSources(
    input: Input,
    report: RunReport,
    files: readonly string[],
  ): Promise<void> {
    if (!input.tree) return;
    const places = placesOf(input, report.rules);
    const { missing } = await this.pool.run<'find-missing'>({ kind: 'find-missing', places, files });
    report.diagnostics.add(missing);
  }
}

/** Sources after which other messages have their turn: threads wait for their next jobs. */
const sourcesAtOnce = 8;

async function addAll(
  sources: readonly { readonly file: string; readonly source: SourceRegions }[],
  errorPaths: ErrorPaths,
): Promise<void> {
  for (const [at, { file, source }] of sources.entries()) {
    if (at % sourcesAtOnce === 0) await nextTurn();
    errorPaths.add(file, source);
  }
}

function placesOf({ tree }: Input, rules: readonly PathRule[]): Places {
  return { tree, rules, maxFileBytes: defaultLimits.maxFileBytes };
}

/** Compilers also mention files that they then say nothing of. */
function filesWithCode({ files, segmentFile, functionFile }: Batch): string[] {
  const used = new Set([...segmentFile, ...functionFile]);
  return files.filter((_, file) => used.has(file));
}
