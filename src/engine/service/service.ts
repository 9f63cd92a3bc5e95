// The contract, implemented over an engine. One service serves one window.

import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CoverageModel } from '../../core/model/coverage-model';
import { CallError, type OpenParams, type OpenProgress, type ValidParams } from '../../shared/api/contract';
import type { CallContext, Service } from '../../transport/serve';
import { Engine, type Input, UnusableInput } from '../engine';
import { SnapshotError } from '../importers';
import { parsePathRule } from '../path-map';
import { completePath } from './complete-path';
import { ErrorPathsSession } from './error-paths-session';
import { openInEditor } from './external-editor';
import { Remembered } from './remembered';
import { Session } from './session';

/** What a service needs of the process that it runs in. */
export interface ServiceOptions {
  readonly version: string;
  /** The built `engine/worker.js`. */
  readonly workerFile: string;
  /** `resources/sample`. */
  readonly sampleDirectory: string;
  readonly configDirectory: string;
  readonly cacheDirectory: string;
  readonly jobs?: number;
  /** What to open at the start. */
  readonly start: OpenParams | null;
}

/** A service and the end of it. */
export interface RunningService {
  readonly service: Service;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Milliseconds between two reports of progress. */
const progressInterval = 60;

/** Builds the service for one client. */
export function createService(options: ServiceOptions): RunningService {
  const remembered = new Remembered(options.configDirectory);
  let session: Session | null = null;
  let errorPaths: ErrorPathsSession | null = null;
  let engine: Engine | null = null;

  const sessionOf = (id: string): Session => {
    if (session?.id !== id) throw new CallError('no-session', 'This snapshot is not open any more.');
    return session;
  };

  const errorPathsOf = (id: string): ErrorPathsSession => {
    sessionOf(id);
    return errorPaths!;
  };
  const endSession = (): void => {
    errorPaths?.close();
    errorPaths = null;
    session = null;
  };

  const service: Service = {
    'app.info': async () => ({ version: options.version, start: options.start as never }),
    'session.open': async (params, context) => {
      endSession();
      await engine?.close();
      // A fresh pool for each opening: closing it is what stops the work when the call is cancelled.
      const own = new Engine(options.workerFile, options.jobs);
      engine = own;
      try {
        const opened = await open(own, params, options, context);
        context.signal.throwIfAborted();
        session = opened.session;
        errorPaths = new ErrorPathsSession({
          ...opened,
          cacheDirectory: options.cacheDirectory,
          startEngine: () => new Engine(options.workerFile, options.jobs),
        });
        if (!('sample' in params)) await remembered.remember(opened.input.snapshot, opened.input.tree);
        return opened.session.info();
      } catch (error) {
        if (error instanceof UnusableInput || error instanceof SnapshotError) {
          throw new CallError('unusable-input', error.message);
        }
        throw error;
      } finally {
        await own.close();
        if (engine === own) engine = null;
      }
    },
    'session.close': async ({ session: id }) => {
      if (session?.id === id) endSession();
      return {};
    },
    'files.list': async ({ session: id }) => sessionOf(id).files(),
    'source.open': ({ session: id, file }) => sessionOf(id).source(file),
    'source.contributions': async ({ session: id, file, line }) => ({
      contributions: sessionOf(id).contributions(file, line),
    }),
    'search.goals': async ({ session: id, query, limit }) => sessionOf(id).findGoals(query, limit),
    'functions.list': async (params) => sessionOf(params.session).functions(params),
    'problems.list': async ({ session: id }) => ({ problems: sessionOf(id).problems() }),
    'recents.list': async () => ({ recents: await remembered.recents() }),
    'recents.forget': async ({ snapshot }) => ({ recents: await remembered.forget(snapshot) }),
    'state.read': async () => ({ json: await remembered.state() }),
    'state.write': async ({ json }) => {
      await remembered.writeState(requireJson(json));
      return {};
    },
    'paths.complete': async ({ prefix, want }) => ({ paths: await completePath(prefix, want) }),
    'editor.open': async ({ session: id, file, line }) => {
      const local = sessionOf(id).localPath(file);
      if (local === null) throw new CallError('not-found', `${file} is not in a tree here`);
      await openInEditor(local, line, process.env);
      return {};
    },
    'errorpaths.load': ({ session: id }, context) => errorPathsOf(id).load(context),
    'errorpaths.list': async ({ session: id, ...params }) => errorPathsOf(id).list(params),
    'errorpaths.groups': async ({ session: id, ...params }) => errorPathsOf(id).groups(params),
    'errorpaths.map': async ({ session: id }) => errorPathsOf(id).map(),
    'errorpaths.file': async ({ session: id, file }) => errorPathsOf(id).file(file),
    'errorpaths.detail': ({ session: id, id: path }) => errorPathsOf(id).detail(path),
    'errorpaths.ladder': async ({ session: id, file, line }) => errorPathsOf(id).ladder(file, line),
    'errorpaths.callees': async ({ session: id, ...params }) => errorPathsOf(id).callees(params),
    'syscalls.list': async ({ session: id, ...params }) => errorPathsOf(id).syscalls(params),
    'subsystems.list': async ({ session: id }) => errorPathsOf(id).subsystems(),
  };
  return {
    service,
    close: async () => {
      endSession();
      await engine?.close();
    },
  };
}

async function open(
  engine: Engine,
  params: ValidParams<'session.open'>,
  options: ServiceOptions,
  { signal, progress }: CallContext,
): Promise<{ session: Session; input: Input; model: CoverageModel }> {
  const started = performance.now();
  const input = 'sample' in params ? sampleInput(params.sample, options) : await userInput(params);
  let reported = 0;
  const report = await engine.load(input, {
    contributions: true,
    signal,
    onProgress: ({ done, found, totals }) => {
      const now = performance.now();
      if (now - reported < progressInterval) return;
      reported = now;
      progress({ objectsDone: done, objectsFound: found, totals: totals() } satisfies OpenProgress);
    },
  });
  if (report.objects.read === 0) {
    const [first] = report.diagnostics.list();
    throw new UnusableInput(
      `None of the ${report.objects.failed} objects could be read. ${first ? `${first.file}: ${first.message}. ${first.advice}` : ''}`,
    );
  }
  const session = new Session(randomUUID(), input, report.model, report, performance.now() - started);
  // What was inferred on the way holds for all that is read later.
  return { session, input: { ...input, rules: report.rules }, model: report.model };
}

function sampleInput(sample: 'boot' | 'faults', { sampleDirectory }: ServiceOptions): Input {
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
  const absoluteTree = tree === null ? null : resolve(tree);
  if (absoluteTree !== null && !(await isDirectory(absoluteTree))) {
    throw new CallError(
      'unusable-input',
      `${tree}: there is no such directory. Choose the kernel tree with the .gcno files.`,
    );
  }
  try {
    const rules = map.map((rule) => parsePathRule(rule, (path) => resolve(path)));
    return { snapshot: resolve(snapshot), tree: absoluteTree, rules };
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

function requireJson(json: string): string {
  try {
    JSON.parse(json);
    return json;
  } catch {
    throw new CallError('bad-request', 'state.write: this is not JSON');
  }
}
