// The contract, implemented over an engine. One service serves one window.

import { availableParallelism } from 'node:os';
import { CallError, contract, type OpenParams, type ValidParams } from '../../shared/api/contract';
import type { Service } from '../../transport/serve';
import { Engine } from '../engine';
import { completePath } from './complete-path';
import { ErrorPathsSession } from './error-paths-session';
import { openInEditor } from './external-editor';
import { Opening } from './opening';
import { Remembered } from './remembered';
import type { Session } from './session';
import { TextSearch } from './text-search';

const maxSearchThreads = 4;

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
  /** Begins to open what the start names: the client that asks for it finds it under way, or done. Resolves when it is. */
  openAhead(): Promise<void>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Builds the service for one client. */
export function createService(options: ServiceOptions): RunningService {
  const remembered = new Remembered(options.configDirectory);
  let session: Session | null = null;
  let errorPaths: ErrorPathsSession | null = null;
  let textSearch: TextSearch | null = null;
  /** Under way, or opened ahead and not asked for yet. */
  let opening: Opening | null = null;
  const taken = new WeakSet<Opening>();

  const sessionOf = (id: string): Session => {
    if (session?.id !== id) throw new CallError('no-session', 'This snapshot is not open any more.');
    return session;
  };

  const errorPathsOf = (id: string): ErrorPathsSession => {
    sessionOf(id);
    return errorPaths!;
  };
  let searching = new AbortController();
  const endSession = (): void => {
    searching.abort();
    errorPaths?.close();
    errorPaths = null;
    void textSearch?.close();
    textSearch = null;
    session = null;
  };

  const service: Service = {
    'app.info': async () => ({ version: options.version, start: options.start as never }),
    'session.open': async (params, context) => {
      endSession();
      const ahead =
        opening !== null && isSame(opening.params, params) && !taken.has(opening) ? opening : null;
      if (!ahead) await opening?.stop();
      const own = ahead ?? new Opening(params, options);
      taken.add(own);
      opening = own;
      own.takeOver(context.signal, context.progress);
      try {
        const opened = await own.opened;
        context.signal.throwIfAborted();
        session = opened.session;
        // A core is left for the window.
        const jobs = (options.jobs ?? availableParallelism()) - 1;
        errorPaths = new ErrorPathsSession({
          ...opened,
          cacheDirectory: options.cacheDirectory,
          startEngine: () => new Engine(options.workerFile, jobs, true),
        });
        textSearch = new TextSearch({
          ...opened,
          // Its threads stay for the next search: some are enough to read a tree in a second.
          startEngine: () => new Engine(options.workerFile, Math.min(jobs, maxSearchThreads), true),
        });
        if (!('sample' in params)) {
          const { snapshot, tree } = opened.input;
          await remembered.remember({ snapshot, tree, map: params.map });
        }
        // What is typed first shall not wait for it.
        searching = new AbortController();
        void opened.session.prepareGoals(searching.signal);
        return opened.session.info();
      } finally {
        if (opening === own) opening = null;
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
    'search.text': async (params, context) => {
      sessionOf(params.session);
      return textSearch!.search(params, context);
    },
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
    openAhead: async () => {
      if (options.start === null || opening !== null || session !== null) return;
      const own = new Opening(contract['session.open'].params.parse(options.start), options);
      opening = own;
      // Whoever asks for it hears of a failure.
      await own.opened.catch(() => {});
    },
    close: async () => {
      endSession();
      await opening?.stop();
    },
  };
}

/** Whether two requests ask for the same. Validated ones have their members in the contract's order. */
function isSame(one: ValidParams<'session.open'>, other: ValidParams<'session.open'>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function requireJson(json: string): string {
  try {
    JSON.parse(json);
    return json;
  } catch {
    throw new CallError('bad-request', 'state.write: this is not JSON');
  }
}
