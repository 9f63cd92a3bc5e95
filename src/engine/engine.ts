// A snapshot and a tree → coverage. The one thing that hosts build: command line, window, browser host.
//
// The main thread only passes messages and folds columns; archives, notes, counters and sources are read in workers.

import { availableParallelism } from 'node:os';
import {
  type CoverageModel,
  noTotals,
  type Totals,
  type TotalsModel,
  totalsOf,
} from '../core/model/coverage-model';
import { ModelBuilder } from '../core/model/model-builder';
import { type AnnotatedFile, annotateFile, mergeRecords } from './annotate';
import { DiagnosticLog } from './diagnostic-log';
import { defaultLimits } from './importers';
import type { PathRule } from './path-map';
import { PathMap } from './path-map';
import { streamObjects } from './scan/stream-objects';
import { SourceNames } from './source-names';
import type {
  AnnotatedGroupMember,
  AnnotatedRecord,
  Answers,
  Job,
  ObjectInput,
  Places,
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
}

/** What every run over a snapshot's objects reports. */
export interface RunReport {
  readonly objects: { readonly read: number; readonly failed: number };
  readonly diagnostics: DiagnosticLog;
  /** Path rules in force at the end: given and inferred. */
  readonly rules: readonly PathRule[];
}

/** The snapshot as a whole cannot be used; `message` says why and what to do. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}

/** Runs work on a pool of threads until it is closed. */
export class Engine {
  private readonly pool: WorkerPool;

  /** @param workerFile the built `engine/worker.js` */
  constructor(
    private readonly workerFile: string,
    jobs: number = availableParallelism(),
  ) {
    this.pool = new WorkerPool(workerFile, Math.max(1, jobs));
  }

  /** Reads a whole snapshot, as far as its totals. */
  async loadTotals(input: Input, options: RunOptions): Promise<RunReport & { readonly model: TotalsModel }> {
    const builder = new ModelBuilder(false);
    const report = await this.fold(input, options, builder);
    return { ...report, model: builder.totals() };
  }

  /** Reads a whole snapshot, line by line. `contributions`: whether to remember which object counted what. */
  async load(
    input: Input,
    options: RunOptions & { readonly contributions: boolean },
  ): Promise<RunReport & { readonly model: CoverageModel }> {
    const builder = new ModelBuilder(options.contributions);
    const report = await this.fold(input, options, builder);
    return { ...report, model: builder.build() };
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

  /** Writes one document per object below `output`, an existing directory. */
  exportGcovJson(input: Input, output: string, options: RunOptions): Promise<RunReport> {
    return this.forEachBatch(input, options, 'export-gcov-json', { output }, () => {});
  }

  /** Ends all threads. */
  close(): Promise<void> {
    return this.pool.close();
  }

  private async fold(input: Input, options: RunOptions, builder: ModelBuilder): Promise<RunReport> {
    const report = await this.forEachBatch(
      input,
      options,
      'analyze',
      {},
      ({ batch }) => builder.add(batch),
      () => totalsOf(builder.totals()),
    );
    await this.reportMissingSources(input, report, builder.totals().files);
    return report;
  }

  private async forEachBatch<K extends 'analyze' | 'annotate' | 'export-gcov-json'>(
    input: Input,
    options: RunOptions,
    kind: K,
    extra: Omit<Extract<Job, { kind: K }>, 'kind' | 'places' | 'objects'>,
    use: (answer: Answers[K]) => void,
    totals: () => Totals = noTotals,
  ): Promise<RunReport> {
    const diagnostics = new DiagnosticLog();
    const map = new PathMap(input.rules);
    let read = 0;
    let failed = 0;
    let found = 0;
    let tried = 0;
    const places: Places = { tree: input.tree, rules: input.rules, maxFileBytes: defaultLimits.maxFileBytes };
    const learn = (rules: readonly PathRule[]): void => {
      for (const rule of rules) map.add(rule);
    };

    const analyse = async (objects: readonly ObjectInput[]): Promise<void> => {
      const job = { kind, places: { ...places, rules: map.rules }, objects, ...extra } as unknown as Extract<
        Job,
        { kind: K }
      >;
      const answer = await this.pool.run<K>(job);
      options.signal?.throwIfAborted();
      const outcome = answer as Answers['annotate'];
      read += outcome.read;
      failed += outcome.failed;
      tried += objects.length;
      diagnostics.add(outcome.diagnostics);
      learn(outcome.rules);
      use(answer);
      options.onProgress?.({ done: tried, found, totals });
    };

    await streamObjects(this.workerFile, input, options.signal, {
      onObjects: (objects, problems) => {
        diagnostics.add(problems);
        failed += problems.filter((problem) => problem.fatal).length;
        found += objects.length;
        return analyse(objects);
      },
      onRules: learn,
    });
    if (found + failed === 0) {
      throw new UnusableInput(
        `${input.snapshot}: no counters (.gcda) in it. Was the kernel built with CONFIG_GCOV_KERNEL, and debugfs mounted when the snapshot was made?`,
      );
    }
    return { objects: { read, failed }, diagnostics, rules: map.rules };
  }

  private async reportMissingSources(
    input: Input,
    report: RunReport,
    files: readonly string[],
  ): Promise<void> {
    if (!input.tree) return;
    const places: Places = {
      tree: input.tree,
      rules: report.rules,
      maxFileBytes: defaultLimits.maxFileBytes,
    };
    const { missing } = await this.pool.run<'find-missing'>({ kind: 'find-missing', places, files });
    report.diagnostics.add(missing);
  }
}
