// A snapshot on its way to be open.
//
// It may begin before anybody asks for it, as when the arguments of a start name it: whoever asks takes it over, with what
// was reported so far, and can then cancel it.

import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CoverageModel } from '../../core/model/coverage-model';
import { CallError, type OpenProgress, type ValidParams } from '../../shared/api/contract';
import { windowAdvice } from '../../shared/api/window-advice';
import { Engine, type Input, UnusableInput } from '../engine';
import { SnapshotError } from '../importers';
import { parsePathRule } from '../path-map';
import { absolutePath } from './complete-path';
import { Session } from './session';

/** Milliseconds between two reports of progress. */
const progressInterval = 60;

/** What it needs of its service. */
export interface OpeningOptions {
  /** The built `engine/worker.js`. */
  readonly workerFile: string;
  /** `resources/sample`. */
  readonly sampleDirectory: string;
  readonly jobs?: number;
}

/** What came of it. */
export interface Opened {
  readonly session: Session;
  /** With the path rules that were inferred. */
  readonly input: Input;
  readonly model: CoverageModel;
}

/** Reads one snapshot, on threads of its own. */
export class Opening {
  /** Rejects with `CallError` when the snapshot cannot be used. */
  readonly opened: Promise<Opened>;
  private readonly engine: Engine;
  private readonly abort = new AbortController();
  private latest: OpenProgress | null = null;
  private report: (progress: OpenProgress) => void = () => {};

  constructor(
    readonly params: ValidParams<'session.open'>,
    private readonly options: OpeningOptions,
  ) {
    // A fresh pool for each opening: ending it is what stops the work of one that is cancelled.
    this.engine = new Engine(options.workerFile, options.jobs, true);
    this.opened = this.run();
    // It may fail before somebody waits for it.
    this.opened.catch(() => {});
  }

  /** Hands everything that is reported to a caller, who may stop it. */
  takeOver(signal: AbortSignal, report: (progress: OpenProgress) => void): void {
    this.report = report;
    if (this.latest) report(this.latest);
    const stop = (): void => this.abort.abort(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  }

  /** Ends its work and all its threads. */
  async stop(): Promise<void> {
    this.abort.abort(new CallError('cancelled', 'cancelled'));
    await this.engine.close();
  }

  private async run(): Promise<Opened> {
    try {
      const opened = await this.open();
      this.abort.signal.throwIfAborted();
      return opened;
    } catch (error) {
      this.abort.signal.throwIfAborted();
      if (error instanceof UnusableInput || error instanceof SnapshotError) {
        throw new CallError('unusable-input', error.message);
      }
      throw error;
    } finally {
      await this.engine.close();
    }
  }

  private tell(progress: OpenProgress): void {
    this.latest = progress;
    this.report(progress);
  }

  private async open(): Promise<Opened> {
    const { params } = this;
    const started = performance.now();
    const input = 'sample' in params ? sampleInput(params.sample, this.options) : await userInput(params);
    let reported = 0;
    const report = await this.engine.load(input, {
      contributions: true,
      signal: this.abort.signal,
      onProgress: ({ done, found, totals }) => {
        const now = performance.now();
        if (now - reported < progressInterval) return;
        reported = now;
        this.tell({ objectsDone: done, objectsFound: found, totals: totals(), allRead: false });
      },
      onAllRead: ({ done, found, totals }) =>
        this.tell({ objectsDone: done, objectsFound: found, totals: totals(), allRead: true }),
    });
    if (report.objects.read === 0) {
      const [first] = report.diagnostics.list();
      throw new UnusableInput(
        `None of the ${report.objects.failed} objects could be read. ${first ? `${first.file}: ${first.message}. ${windowAdvice(first)}` : ''}`,
      );
    }
    const session = new Session(randomUUID(), input, report.model, report, performance.now() - started);
    // What was inferred on the way holds for all that is read later.
    return { session, input: { ...input, rules: report.rules }, model: report.model };
  }
}

function sampleInput(sample: 'boot' | 'faults', { sampleDirectory }: OpeningOptions): Input {
  return {
    snapshot: join(sampleDirectory, 'snapshots', `${sample}.tar.gz`),
    tree: join(sampleDirectory, 'tree'),
    rules: [],
  };
}

async function userInput({
  snapshot,
  tree,
  map,
}: Exclude<ValidParams<'session.open'>, { sample: unknown }>): Promise<Input> {
  const absoluteTree = tree === null ? null : absolutePath(tree);
  if (absoluteTree !== null && !(await isDirectory(absoluteTree))) {
    throw new CallError(
      'unusable-input',
      `${tree}: there is no such directory. Choose the kernel tree with the .gcno files.`,
    );
  }
  try {
    const rules = map.map((rule) => parsePathRule(rule, absolutePath));
    return { snapshot: absolutePath(snapshot), tree: absoluteTree, rules };
  } catch (error) {
    throw new CallError('bad-request', (error as Error).message);
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
