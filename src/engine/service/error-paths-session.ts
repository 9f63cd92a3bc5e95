// The error paths of an open snapshot: found once, asked about while they are still being found.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { neverFailed } from '../../core/analysis/errorpaths/callees';
import {
  type ErrorPath,
  ErrorPaths,
  type FileErrorPaths,
  rowOf,
} from '../../core/analysis/errorpaths/error-paths';
import { explainState } from '../../core/analysis/errorpaths/explain-state';
import { explainTrigger } from '../../core/analysis/errorpaths/explain-trigger';
import { ladderAt } from '../../core/analysis/errorpaths/ladder';
import { groupPaths, type Selection, selectPaths } from '../../core/analysis/errorpaths/select-paths';
import { listSyscalls } from '../../core/analysis/errorpaths/syscalls';
import { countedFilesOf } from '../../core/model/counted-files';
import type { CoverageModel } from '../../core/model/coverage-model';
import { CallError, type Result, type ValidParams } from '../../shared/api/contract';
import {
  type ErrorPathRow,
  type ErrorPathsProgress,
  errorStates,
  type NeverFailedCallee,
  type SyscallRow,
} from '../../shared/api/error-paths';
import type { CallContext } from '../../transport/serve';
import type { Engine, Input } from '../engine';
import { listSubsystems } from '../error-paths/list-subsystems';
import { TreeFacts } from '../error-paths/tree-facts';

/** What of a session error paths are found from. */
export interface ErrorPathsInput {
  readonly model: CoverageModel;
  /** With the path rules that were inferred. */
  readonly input: Input;
  readonly cacheDirectory: string;
  /** A pool to read sources with; closed at the end of the work. */
  readonly startEngine: () => Engine;
}

/** Milliseconds that the thread works before it looks for other requests. */
const turn = 8;
/** Milliseconds between two reports of progress. */
const progressInterval = 60;

const noTree =
  'No tree is open: error paths are found in its sources. Open the snapshot with the kernel tree.';

/** Error paths of one session. */
export class ErrorPathsSession {
  private readonly errorPaths: ErrorPaths;
  private readonly facts: TreeFacts;
  private running: Running | null = null;
  private filesRead = 0;
  /** Grows with every file: what was worked out before is outdated then. */
  private version = 0;
  private readonly remembered = new Map<string, { readonly version: number; readonly value: unknown }>();

  constructor(private readonly from: ErrorPathsInput) {
    this.errorPaths = new ErrorPaths(countedFilesOf(from.model));
    this.facts = new TreeFacts(from.input.tree, () => from.model.files);
  }

  /** Ends what is under way. */
  close(): void {
    this.running?.abort.abort(new CallError('cancelled', 'the snapshot was closed'));
  }

  /** Callers share the work; it goes on until the last of them has cancelled. */
  async load({ signal, progress }: CallContext): Promise<Result<'errorpaths.load'>> {
    const started = performance.now();
    const { tree } = this.from.input;
    if (tree !== null) {
      const running = this.run(tree);
      const caller = { progress, reported: performance.now() };
      running.callers.add(caller);
      const cancelled = new Promise<never>((_, reject) => {
        const leave = (): void => {
          running.callers.delete(caller);
          if (running.callers.size === 0 && !running.done) running.abort.abort(signal.reason);
          reject(signal.reason as Error);
        };
        if (signal.aborted) leave();
        else signal.addEventListener('abort', leave, { once: true });
      });
      await Promise.race([running.work, cancelled]);
      running.callers.delete(caller);
    }
    return {
      ...this.errorPaths.tally(),
      regions: this.errorPaths.all().length,
      elapsed: performance.now() - started,
      problem: tree === null ? noTree : problemOf(this.filesRead, this.from.model.files.length, tree),
    };
  }

  list({
    offset,
    limit,
    sort,
    reverse,
    ...filter
  }: Omit<ValidParams<'errorpaths.list'>, 'session'>): Result<'errorpaths.list'> {
    const selection = this.remember(
      `list ${JSON.stringify([filter, sort, reverse])}`,
      (): Selection => selectPaths(this.errorPaths, filter, sort, reverse, this.facts.subsystemOf),
    );
    const all = this.errorPaths.all();
    const rows = Array.from(selection.ids.subarray(offset, offset + limit), (id) => this.row(all[id]!, id));
    return { rows, total: selection.ids.length, tally: selection.tally };
  }

  groups({ by, ...filter }: Omit<ValidParams<'errorpaths.groups'>, 'session'>): Result<'errorpaths.groups'> {
    return { groups: groupPaths(this.errorPaths, filter, by, this.facts.subsystemOf) };
  }

  map(): Result<'errorpaths.map'> {
    const { names } = this.errorPaths;
    const all = this.errorPaths.all();
    const files: string[] = [];
    const subsystems = new Places();
    const fileSubsystem: number[] = [];
    const functions: string[] = [];
    const functionFile: number[] = [];
    const functionLine: number[] = [];
    const region = new Uint32Array(all.length);
    let lastFile = -1;
    let lastFunction: ErrorPath['function'] | null = null;
    all.forEach((path, at) => {
      if (path.file !== lastFile) {
        lastFile = path.file;
        files.push(names[path.file]!);
        fileSubsystem.push(subsystems.placeOf(this.facts.subsystemOf(path.file)));
      }
      if (path.function !== lastFunction) {
        lastFunction = path.function;
        functions.push(path.function.name);
        functionFile.push(files.length - 1);
        functionLine.push(path.function.startLine);
      }
      region[at] = functions.length - 1;
    });
    return {
      files,
      subsystems: subsystems.names,
      fileSubsystem: Uint32Array.from(fileSubsystem),
      functions,
      functionFile: Uint32Array.from(functionFile),
      functionLine: Uint32Array.from(functionLine),
      region,
      regionTrigger: Uint8Array.from(all, (path) => path.trigger),
      regionState: Uint8Array.from(all, ({ state }) => state),
      regionLines: Uint32Array.from(all, (path) => path.region.endLine - path.region.startLine + 1),
    };
  }

  file(file: string): Result<'errorpaths.file'> {
    const known = this.errorPaths.ofFile(file);
    if (!known || known.paths.length === 0) return { regions: [] };
    const first = this.idOf(known, 0);
    return { regions: known.paths.map((path, at) => this.row(path, first + at)) };
  }

  async detail(id: number): Promise<Result<'errorpaths.detail'>> {
    const path = this.errorPaths.all()[id];
    if (!path)
      throw new CallError('not-found', `there is no error path ${id}; they may have been found anew`);
    const region = this.row(path, id);
    return {
      region,
      reasons: [...path.region.reasons, explainTrigger(path.region), explainState(path)],
      recipe: await this.facts.recipeFor(region, path, this.errorPaths),
    };
  }

  ladder(file: string, line: number): Result<'errorpaths.ladder'> {
    const known = this.errorPaths.ofFile(file);
    const ladder = known && ladderAt(this.from.model, known, line);
    if (!ladder) return { function: '', rungs: [] };
    const first = this.idOf(known, 0);
    const rungs = ladder.rungs.map(({ rung, state, hits, jumps }) => ({
      label: rung.label,
      line: rung.line,
      startLine: rung.startLine,
      endLine: rung.endLine,
      state: errorStates[state]!,
      hits: Number.isNaN(hits) ? null : hits,
      jumps: jumps.map((jump) => ({
        line: jump.line,
        region: jump.path && this.row(jump.path, first + known.paths.indexOf(jump.path)),
      })),
    }));
    return { function: ladder.function.name, rungs };
  }

  callees({
    query,
    offset,
    limit,
  }: Omit<ValidParams<'errorpaths.callees'>, 'session'>): Result<'errorpaths.callees'> {
    const all = this.remember('callees', (): NeverFailedCallee[] => neverFailed(this.errorPaths));
    const wanted = query.toLowerCase();
    const rows = all.filter(({ callee }) => callee.toLowerCase().includes(wanted));
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  }

  syscalls(params: Omit<ValidParams<'syscalls.list'>, 'session'>): Result<'syscalls.list'> {
    const all = this.remember('syscalls', (): SyscallRow[] => listSyscalls(this.errorPaths, this.from.model));
    const query = params.query.toLowerCase();
    const rows = all
      .filter(({ kind }) => params.kinds.length === 0 || params.kinds.includes(kind))
      .filter((row) => `${row.name} ${row.function} ${row.file}`.toLowerCase().includes(query))
      .sort(syscallOrders[params.sort]);
    if (params.reverse) rows.reverse();
    return { rows: rows.slice(params.offset, params.offset + params.limit), total: rows.length };
  }

  subsystems(): Result<'subsystems.list'> {
    return {
      rows: this.remember('subsystems', () => listSubsystems(this.errorPaths, this.from.model, this.facts)),
    };
  }

  private row(path: ErrorPath, id: number): ErrorPathRow {
    return rowOf(this.errorPaths, path, id, this.facts.subsystemOf(path.file));
  }

  /** Of a file's path at a place. */
  private idOf({ paths }: FileErrorPaths, at: number): number {
    return this.errorPaths.all().indexOf(paths[at]!);
  }

  private remember<T>(key: string, make: () => T): T {
    const known = this.remembered.get(key);
    if (known?.version === this.version) return known.value as T;
    const value = make();
    // Pages of a few lists are asked for again and again; more are not worth their memory.
    if (this.remembered.size >= 16) this.remembered.clear();
    this.remembered.set(key, { version: this.version, value });
    return value;
  }

  private run(tree: string): Running {
    if (this.running && !this.running.abort.signal.aborted) return this.running;
    const abort = new AbortController();
    const running: Running = { abort, callers: new Set(), done: false, work: Promise.resolve() };
    this.running = running;
    running.work = this.find(tree, running).then(() => {
      running.done = true;
    });
    // Callers that cancelled do not look at how it ended.
    running.work.catch(() => {
      if (this.running === running) this.running = null;
    });
    return running;
  }

  private async find(tree: string, running: Running): Promise<void> {
    const { signal } = running.abort;
    await this.facts.read();
    signal.throwIfAborted();
    this.version++;
    const engine = this.from.startEngine();
    try {
      const { files } = this.from.model;
      const unread = files.filter((file) => this.errorPaths.ofFile(file) === null);
      let turnStarted = performance.now();
      await engine.readSources(
        { ...this.from.input, tree },
        unread,
        {
          onSources: async (sources) => {
            for (const { file, source } of sources) {
              if (signal.aborted) return;
              this.errorPaths.add(file, source);
              this.facts.addSource(source);
              this.filesRead++;
              this.version++;
              if (performance.now() - turnStarted < turn) continue;
              await nextTurn();
              turnStarted = performance.now();
            }
            this.report(running, files.length);
          },
          // The session has said which sources are missing when it opened.
          onDiagnostics: () => {},
        },
        { signal, cacheDirectory: this.from.cacheDirectory },
      );
    } finally {
      await engine.close();
    }
  }

  private report({ callers }: Running, files: number): void {
    const now = performance.now();
    for (const caller of callers) {
      if (now - caller.reported < progressInterval) continue;
      caller.reported = now;
      caller.progress({
        ...this.errorPaths.tally(),
        filesDone: this.filesRead,
        files,
      } satisfies ErrorPathsProgress);
    }
  }
}

interface Running {
  readonly abort: AbortController;
  readonly callers: Set<{ readonly progress: (value: unknown) => void; reported: number }>;
  done: boolean;
  work: Promise<void>;
}

/** Why nothing was found although there is a tree; null when something could be read. */
function problemOf(read: number, files: number, tree: string): string | null {
  if (read > 0 || files === 0) return null;
  return `None of the ${files} sources is in ${tree}. Check out the tree that was built, or map its path.`;
}

const syscallOrders: Readonly<
  Record<ValidParams<'syscalls.list'>['sort'], (a: SyscallRow, b: SyscallRow) => number>
> = {
  name: byName,
  calls: (a, b) => b.calls - a.calls || byName(a, b),
  lines: (a, b) => b.lines - b.linesCovered - (a.lines - a.linesCovered) || byName(a, b),
  own: (a, b) => untested(b.own) - untested(a.own) || byName(a, b),
  direct: (a, b) => untested(b.direct) - untested(a.direct) || byName(a, b),
  family: (a, b) => compareText(a.family, b.family) || byName(a, b),
};

function byName(a: SyscallRow, b: SyscallRow): number {
  return compareText(a.name, b.name) || compareText(a.kind, b.kind) || compareText(a.file, b.file);
}

function untested({ almost, unreached }: SyscallRow['own']): number {
  return almost + unreached;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names, each once, by place. */
class Places {
  readonly names: string[] = [];
  private readonly known = new Map<string, number>();

  placeOf(name: string): number {
    let place = this.known.get(name);
    if (place === undefined) {
      place = this.names.length;
      this.names.push(name);
      this.known.set(name, place);
    }
    return place;
  }
}
