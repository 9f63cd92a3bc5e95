// Sources, as they come, and what was counted in them → all error paths of a tree, with their states.
//
// Sources may be added one by one while others already ask: whatever is there is in order of file and line.

import {
  type ErrorPathRow,
  type ErrorPathTally,
  errorStates,
  type Trigger,
  triggers,
} from '../../../shared/api/error-paths';
import type { CountedFiles } from '../../model/counted-files';
import type { SourceFunction, SourceRegion, SourceRegions } from './source-regions';
import { decideStates } from './states';

/** One error path. */
export interface ErrorPath {
  /** Place of the file in `ErrorPaths.names`. */
  readonly file: number;
  readonly function: SourceFunction;
  readonly region: SourceRegion;
  /** Place in `triggers`: the region's, at hand for those who look at all paths. */
  readonly trigger: number;
  /** Place in `errorStates`. */
  readonly state: number;
  /** How often the guard was evaluated, and the region ran; NaN where nothing tells. */
  readonly guardCount: number;
  readonly hits: number;
  /** What decided the state: `evidence` of `states.ts`. */
  readonly evidence: number;
}

/** What is known of one file. */
export interface FileErrorPaths {
  readonly file: number;
  readonly source: SourceRegions;
  /** By line; only of functions that are built. */
  readonly paths: readonly ErrorPath[];
}

/** The trigger of arms that nothing can make run: they count as no error paths. */
export const impossible = triggers.indexOf('impossible');

/** All error paths that are known. */
export class ErrorPaths {
  private readonly fileNumber: ReadonlyMap<string, number>;
  /** By the file's number; nothing for files that are not known. */
  private readonly byFile: (FileErrorPaths | undefined)[];
  private inOrder: readonly ErrorPath[] | null = [];
  private readonly total = new Tally();

  constructor(private readonly counted: CountedFiles) {
    this.fileNumber = new Map(counted.files.map((file, index) => [file, index]));
    this.byFile = counted.files.map(() => undefined);
  }

  /** All files that have code, by name; those that are known, and others. */
  get names(): readonly string[] {
    return this.counted.files;
  }

  /** Adds what a source says. Files that have no code are passed over. */
  add(file: string, source: SourceRegions): void {
    const number = this.fileNumber.get(file);
    if (number === undefined || this.byFile[number]) return;
    const states = decideStates(this.counted.ofFile(number), source);
    const paths: ErrorPath[] = [];
    source.regions.forEach((region, at) => {
      if (states.built[at] === 0) return;
      const path = {
        file: number,
        function: source.functions[region.function]!,
        region,
        trigger: region.trigger,
        state: states.state[at]!,
        guardCount: states.guardCount[at]!,
        hits: states.hits[at]!,
        evidence: states.evidence[at]!,
      };
      paths.push(path);
      this.total.add(path);
    });
    this.byFile[number] = { file: number, source, paths };
    this.inOrder = null;
  }

  /** In order of file and line. A path's id is its place here. */
  all(): readonly ErrorPath[] {
    this.inOrder ??= this.collect();
    return this.inOrder;
  }

  private collect(): readonly ErrorPath[] {
    const all: ErrorPath[] = [];
    for (const { paths } of this.files()) for (const path of paths) all.push(path);
    return all;
  }

  /** Files that are known, by name. */
  files(): FileErrorPaths[] {
    return this.byFile.filter((known) => known !== undefined);
  }

  /** What is known of a file; null when it has not been read (yet), or has no code. */
  ofFile(file: string): FileErrorPaths | null {
    return this.byFile[this.fileNumber.get(file) ?? -1] ?? null;
  }

  tally(): ErrorPathTally {
    return this.total.result();
  }
}

/** Counts paths. */
export class Tally {
  private readonly byState = new Uint32Array(errorStates.length);
  private readonly byTrigger = new Uint32Array(triggers.length);

  add({ state, trigger }: ErrorPath): void {
    this.byTrigger[trigger]!++;
    if (trigger !== impossible) this.byState[state]!++;
  }

  result(): ErrorPathTally {
    return {
      byState: Object.fromEntries(errorStates.map((name, at) => [name, this.byState[at]!])) as never,
      byTrigger: Object.fromEntries(triggers.map((name, at) => [name, this.byTrigger[at]!])) as never,
    };
  }
}

/** What is said of a path by itself, wherever it is shown. */
export function findingsOf(
  { names }: ErrorPaths,
  path: ErrorPath,
): Omit<ErrorPathRow, 'id' | 'way' | 'subsystem'> {
  const { region } = path;
  return {
    file: names[path.file]!,
    function: path.function.name,
    startLine: region.startLine,
    endLine: region.endLine,
    guardLine: region.guardEnd,
    guard: region.guard,
    callee: region.callee || null,
    errno: region.errno || null,
    trigger: triggerOf(path),
    confidence: region.confidence / 100,
    state: errorStates[path.state]!,
    guardCount: numberOrNull(path.guardCount),
    hits: numberOrNull(path.hits),
  };
}

/** A path as the contract has it. */
export function rowOf(errorPaths: ErrorPaths, path: ErrorPath, id: number, subsystem: string): ErrorPathRow {
  return { id, ...findingsOf(errorPaths, path), way: path.region.way, subsystem };
}

/** The name of a path's trigger. */
export function triggerOf({ trigger }: ErrorPath): Trigger {
  return triggers[trigger]!;
}

function numberOrNull(count: number): number | null {
  return Number.isNaN(count) ? null : count;
}
