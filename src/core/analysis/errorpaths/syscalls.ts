// Error paths → how much of each system call and socket option handler was exercised.

import type { SyscallRow } from '../../../shared/api/error-paths';
import { stringAt } from '../../bytes/byte-strings';
import { type CoverageModel, lowerBound } from '../../model/coverage-model';
import { type ErrorPath, type ErrorPaths, type FileErrorPaths, impossible } from './error-paths';
import type { SourceFunction } from './source-regions';

/** All system calls and handlers of sources that are known, by file and line. `model` has the files of `errorPaths`. */
export function listSyscalls(errorPaths: ErrorPaths, model: CoverageModel): SyscallRow[] {
  const index = new FunctionIndex(errorPaths, model);
  const rows: SyscallRow[] = [];
  for (const file of errorPaths.files()) {
    for (const fn of file.source.functions) {
      if (fn.entry === null || !index.isBuilt(file, fn)) continue;
      rows.push(rowOf(model, index, file, fn, fn.entry));
    }
  }
  return rows;
}

function rowOf(
  model: CoverageModel,
  index: FunctionIndex,
  file: FileErrorPaths,
  fn: SourceFunction,
  entry: NonNullable<SourceFunction['entry']>,
): SyscallRow {
  const name = model.files[file.file]!;
  const callees = fn.calls.map((call) => index.resolve(file, call)).filter((found) => found !== null);
  const isHandler = entry.kind === 'setsockopt' || entry.kind === 'getsockopt';
  return {
    name: entry.name,
    kind: entry.kind,
    family: isHandler ? (/^net\/([^/]+)\//.exec(name)?.[1] ?? '') : '',
    file: name,
    function: fn.name,
    line: fn.startLine,
    calls: index.callsOf(file, fn),
    ...index.linesOf(file, fn),
    own: share(index.pathsOf(fn)),
    direct: share(callees.flatMap((callee) => index.pathsOf(callee.fn))),
    callees: callees.length,
    calleesRan: callees.filter((callee) => index.ran(callee.file, callee.fn)).length,
  };
}

function share(paths: readonly ErrorPath[]): SyscallRow['own'] {
  const counted = [0, 0, 0, 0, 0];
  for (const { state, trigger } of paths) if (trigger !== impossible) counted[state]!++;
  return { tested: counted[0]!, almost: counted[1]!, unreached: counted[2]!, unknown: counted[3]! };
}

interface Defined {
  readonly file: FileErrorPaths;
  readonly fn: SourceFunction;
}

/** Functions of sources by name, with what the model counted in them. */
class FunctionIndex {
  private readonly byName = new Map<string, Defined | null>();
  private readonly pathsByFunction = new Map<SourceFunction, ErrorPath[]>();

  constructor(
    errorPaths: ErrorPaths,
    private readonly model: CoverageModel,
  ) {
    for (const file of errorPaths.files()) {
      for (const path of file.paths) {
        const known = this.pathsByFunction.get(path.function);
        if (known) known.push(path);
        else this.pathsByFunction.set(path.function, [path]);
      }
      for (const fn of file.source.functions) {
        if (!this.isBuilt(file, fn)) continue;
        // Of a name that several files define, nobody knows which is called.
        this.byName.set(fn.name, this.byName.has(fn.name) ? null : { file, fn });
      }
    }
  }

  /** The function that a call in `file` reaches; null where it is none of the tree's, or cannot be told. */
  resolve(file: FileErrorPaths, name: string): Defined | null {
    const own = file.source.functions.find((fn) => fn.name === name && this.isBuilt(file, fn));
    if (own) return { file, fn: own };
    return this.byName.get(name) ?? null;
  }

  pathsOf(fn: SourceFunction): readonly ErrorPath[] {
    return this.pathsByFunction.get(fn) ?? [];
  }

  isBuilt({ file }: FileErrorPaths, fn: SourceFunction): boolean {
    const { model } = this;
    const { lines } = this.linesOf({ file }, fn);
    if (lines > 0) return true;
    const starts = model.startLine.subarray(model.fileFunction[file]!, model.fileFunction[file + 1]!);
    return starts[lowerBound(starts, fn.startLine)]! <= fn.endLine;
  }

  linesOf(
    { file }: Pick<FileErrorPaths, 'file'>,
    fn: SourceFunction,
  ): { lines: number; linesCovered: number } {
    const { model } = this;
    const start = model.fileLine[file]!;
    const own = model.line.subarray(start, model.fileLine[file + 1]!);
    let lines = 0;
    let linesCovered = 0;
    for (let at = lowerBound(own, fn.startLine); own[at]! <= fn.endLine; at++) {
      lines++;
      if (model.lineCount[start + at]! > 0) linesCovered++;
    }
    return { lines, linesCovered };
  }

  ran(file: FileErrorPaths, fn: SourceFunction): boolean {
    return this.callsOf(file, fn) > 0 || this.linesOf(file, fn).linesCovered > 0;
  }

  /**
   * How often the function was entered; 0 where it was only ever inlined. SYSCALL_DEFINE makes wrappers on the same line;
   * where the body was inlined into them, all of theirs together are its calls.
   */
  callsOf({ file }: FileErrorPaths, { name, startLine, endLine, entry }: SourceFunction): number {
    const { model } = this;
    const first = model.fileFunction[file]!;
    const starts = model.startLine.subarray(first, model.fileFunction[file + 1]!);
    const calls = new Map<string, number>();
    for (let at = lowerBound(starts, startLine); starts[at]! <= endLine; at++) {
      const own = plainName(stringAt(model.functionName, first + at));
      if (!calls.has(own)) calls.set(own, model.calls[first + at]!);
    }
    const direct = calls.get(name) ?? calls.get(name.replace(/^__do_/, '__se_'));
    if (direct !== undefined) return direct;
    if (entry?.kind !== 'syscall' && entry?.kind !== 'compat') return 0;
    return [...calls].reduce(
      (sum, [own, count]) => (own.endsWith(`sys_${entry.name}`) ? sum + count : sum),
      0,
    );
  }
}

/** `foo` of `foo.part.0`: what the compiler made of it is still the function. */
function plainName(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}
