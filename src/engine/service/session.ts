// One snapshot that is open: its model, and what is worked out from it when somebody first asks.

import { readFile } from 'node:fs/promises';
import { stringAt } from '../../core/bytes/byte-strings';
import { type CoverageModel, contributionsTo, totalsOf } from '../../core/model/coverage-model';
import {
  CallError,
  type ContributionRow,
  type FileTable,
  type FunctionRow,
  type Goal,
  type Result,
  type SessionInfo,
  type SourceView,
  type ValidParams,
} from '../../shared/api/contract';
import type { Diagnostic } from '../../shared/api/diagnostics';
import type { Input, RunReport } from '../engine';
import { PathMap } from '../path-map';
import { maxSourceBytes, SourceNames } from '../source-names';
import { GoalIndex, type GoalName } from './goals';

/** All that can be gone to; places[i] is what index i of a match stands for, `fn` -1 for the file itself. */
interface Goals {
  readonly index: GoalIndex;
  readonly places: readonly { readonly file: number; readonly fn: number }[];
}

/** Names prepared for the search between two looks at what is asked: some milliseconds. */
const goalsAtOnce = 500;

/** An open snapshot. */
export class Session {
  private readonly fileNumber: ReadonlyMap<string, number>;
  private readonly sources: SourceNames;
  private goals: Goals | undefined;

  constructor(
    readonly id: string,
    private readonly input: Input,
    private readonly model: CoverageModel,
    private readonly report: RunReport,
    private readonly elapsed: number,
  ) {
    this.fileNumber = new Map(model.files.map((file, index) => [file, index]));
    this.sources = new SourceNames(input.tree, new PathMap(report.rules));
  }

  info(): SessionInfo {
    return {
      session: this.id,
      snapshot: this.input.snapshot,
      tree: this.input.tree,
      totals: totalsOf(this.model),
      files: this.model.files.length,
      objects: this.report.objects,
      clamped: this.model.clamped,
      problems: Object.fromEntries(this.report.diagnostics.countByKind()),
      rules: [...this.report.rules],
      elapsed: this.elapsed,
    };
  }

  problems(): Diagnostic[] {
    return this.report.diagnostics.list();
  }

  files(): FileTable {
    const { files, fileTotals } = this.model;
    const column = (of: (file: number) => number): Uint32Array =>
      Uint32Array.from({ length: files.length }, (_, file) => of(file));
    return {
      names: [...files],
      lines: column((file) => fileTotals[file]!.lines.total),
      linesCovered: column((file) => fileTotals[file]!.lines.covered),
      functions: column((file) => fileTotals[file]!.functions.total),
      functionsCovered: column((file) => fileTotals[file]!.functions.covered),
      branches: column((file) => fileTotals[file]!.branches.total),
      branchesCovered: column((file) => fileTotals[file]!.branches.covered),
    };
  }

  async source(file: string): Promise<SourceView> {
    const index = this.numberOf(file);
    const { model } = this;
    const firstLine = model.fileLine[index]!;
    const lastLine = model.fileLine[index + 1]!;
    const firstShape = model.lineShape[firstLine]!;
    const lastShape = model.lineShape[lastLine]!;
    const firstBranch = model.shapeBranch[firstShape]!;
    const lastBranch = model.shapeBranch[lastShape]!;
    const { fileSegment } = model.contributions;
    return {
      file,
      ...(await this.readText(file)),
      totals: model.fileTotals[index]!,
      line: model.line.slice(firstLine, lastLine),
      lineCount: model.lineCount.slice(firstLine, lastLine),
      lineFlags: model.lineFlags.slice(firstLine, lastLine),
      lineShape: model.lineShape.slice(firstLine, lastLine + 1).map((shape) => shape - firstShape),
      shapeBranch: model.shapeBranch.slice(firstShape, lastShape + 1).map((branch) => branch - firstBranch),
      branchCount: model.branchCount.slice(firstBranch, lastBranch),
      branchFlags: model.branchFlags.slice(firstBranch, lastBranch),
      functions: Array.from(
        { length: model.fileFunction[index + 1]! - model.fileFunction[index]! },
        (_, place) => this.functionRow(index, model.fileFunction[index]! + place),
      ),
      objects: fileSegment[index + 1]! - fileSegment[index]!,
    };
  }

  contributions(file: string, line: number): ContributionRow[] {
    return contributionsTo(this.model, this.numberOf(file), line).sort((a, b) => b.count - a.count);
  }

  /** Where the text of a source is here. */
  localPath(file: string): string | null {
    this.numberOf(file);
    return this.sources.localPath(file);
  }

  /** Prepares the search for goals, a little at a time, until it is ready or told to stop. */
  async prepareGoals(signal: AbortSignal): Promise<void> {
    this.goals ??= goalsOf(this.model);
    while (!signal.aborted && this.goals.index.prepare(goalsAtOnce)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  findGoals(query: string, limit: number): Result<'search.goals'> {
    const { files } = this.model;
    if (query.trim() === '') {
      const goals = files.slice(0, limit).map((_, file) => this.fileGoal(file, []));
      return { goals, total: files.length };
    }
    this.goals ??= goalsOf(this.model);
    const { places, index } = this.goals;
    const { matches, total } = index.find(query, limit);
    const goals = matches.map(({ index, marks }) => {
      const { file, fn } = places[index]!;
      return fn < 0 ? this.fileGoal(file, marks) : this.functionGoal(file, fn, marks);
    });
    return { goals, total };
  }

  functions(params: ValidParams<'functions.list'>): Result<'functions.list'> {
    const { model } = this;
    const words = params.query.toLowerCase().split(/\s+/).filter(Boolean);
    // A word with a slash or a dot is of a path: functions have neither.
    const ofPath = words.filter((word) => /[/.]/.test(word));
    const ofName = words.filter((word) => !/[/.]/.test(word));
    const rows: FunctionRow[] = [];
    model.files.forEach((file, index) => {
      if (params.below !== '' && file !== params.below && !file.startsWith(`${params.below}/`)) return;
      if (!ofPath.every((word) => file.toLowerCase().includes(word))) return;
      for (let fn = model.fileFunction[index]!; fn < model.fileFunction[index + 1]!; fn++) {
        const row = this.functionRow(index, fn);
        if (!isInState(row, params.state)) continue;
        const name = row.name.toLowerCase();
        if (ofName.every((word) => name.includes(word))) rows.push(row);
      }
    });
    const order = functionOrders[params.sort];
    if (order) rows.sort(order);
    if (params.reverse) rows.reverse();
    return { rows: rows.slice(params.offset, params.offset + params.limit), total: rows.length };
  }

  private fileGoal(file: number, marks: readonly number[]): Goal {
    const name = this.model.files[file]!;
    const { covered, total } = this.model.fileTotals[file]!.lines;
    return { kind: 'file', name, file: name, line: 1, covered, total, calls: null, marks: [...marks] };
  }

  private functionGoal(file: number, fn: number, marks: readonly number[]): Goal {
    const row = this.functionRow(file, fn);
    return {
      kind: 'function',
      name: row.name,
      file: row.file,
      line: row.startLine,
      covered: row.blocksExecuted,
      total: row.blocks,
      calls: row.calls,
      marks: [...marks],
    };
  }

  private functionRow(file: number, fn: number): FunctionRow {
    const { model } = this;
    return {
      name: stringAt(model.functionName, fn),
      file: model.files[file]!,
      startLine: model.startLine[fn]!,
      endLine: model.endLine[fn]!,
      calls: model.calls[fn]!,
      blocks: model.blocks[fn]!,
      blocksExecuted: model.blocksExecuted[fn]!,
      objects: model.functionObjects[fn]!,
    };
  }

  private numberOf(file: string): number {
    const index = this.fileNumber.get(file);
    if (index === undefined)
      throw new CallError('not-found', `${file}: no object of the snapshot has code in it`);
    return index;
  }

  private async readText(file: string): Promise<Pick<SourceView, 'text' | 'problem'>> {
    const local = this.sources.localPath(file);
    if (local === null) return { text: null, problem: 'No tree is open, so the source cannot be shown.' };
    try {
      const bytes = await readFile(local);
      if (bytes.length > maxSourceBytes) return { text: null, problem: `${local} is too large to be shown.` };
      return { text: bytes.toString('utf8'), problem: null };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const problem =
        code === 'ENOENT'
          ? `The source is not at ${local}. Check out the tree that was built, or map its path.`
          : `The source cannot be read: ${message}`;
      return { text: null, problem };
    }
  }
}

function isInState(
  { calls, blocks, blocksExecuted }: FunctionRow,
  state: ValidParams<'functions.list'>['state'],
): boolean {
  switch (state) {
    case 'any':
      return true;
    case 'ran':
      return calls > 0;
    case 'partly ran':
      return calls > 0 && blocksExecuted < blocks;
    case 'never ran':
      return calls === 0;
  }
}

const functionOrders: Readonly<
  Record<ValidParams<'functions.list'>['sort'], ((a: FunctionRow, b: FunctionRow) => number) | null>
> = {
  place: null,
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  calls: (a, b) => b.calls - a.calls,
  blocks: (a, b) => b.blocks - b.blocksExecuted - (a.blocks - a.blocksExecuted),
};

function goalsOf({ files, fileFunction, functionName }: CoverageModel): Goals {
  const names: GoalName[] = [];
  const places: { file: number; fn: number }[] = [];
  files.forEach((text, file) => {
    names.push({ text, isFile: true });
    places.push({ file, fn: -1 });
  });
  files.forEach((_, file) => {
    for (let fn = fileFunction[file]!; fn < fileFunction[file + 1]!; fn++) {
      names.push({ text: stringAt(functionName, fn), isFile: false });
      places.push({ file, fn });
    }
  });
  return { index: new GoalIndex(names), places };
}
