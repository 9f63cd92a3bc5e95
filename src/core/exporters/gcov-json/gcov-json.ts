// One object's coverage → the JSON document that gcov 12 writes for it with `-j -b`.
//
// Order of keys, files, functions and lines is gcov's own, so documents compare as text. Numbers are gcov's too:
// negative counts stay negative.

import type { ObjectCoverage } from '../../analyze';
import { stringAt } from '../../bytes/byte-strings';
import type { Notes } from '../../gcov/notes/notes';
import { arcKind } from '../../gcov/solve/flow-graph';
import { functionsByPlace, functionsByStartLine } from './function-order';

/** The document, without a final newline. `dataFile` is the path of the counters, as given to gcov. */
export function gcovJson(coverage: ObjectCoverage, dataFile: string): string {
  const { notes } = coverage.plan;
  const names = Array.from({ length: notes.ident.length }, (_, fn) =>
    JSON.stringify(stringAt(notes.functionName, fn)),
  );
  const functionsOfFile: number[][] = notes.files.map(() => []);
  for (let fn = 0; fn < notes.ident.length; fn++) {
    if (!notes.artificial[fn]) functionsOfFile[notes.functionFile[fn]!]!.push(fn);
  }
  const files: string[] = [];
  for (let file = 0; file < notes.files.length; file++) {
    const name = JSON.stringify(notes.files[file]!);
    const fileLines = fileLinesJson(coverage, file, functionsOfFile[file]!, names);
    const functions = functionsJson(coverage, functionsOfFile[file]!, names);
    files.push(`{"lines": [${fileLines}], "functions": [${functions}], "file": ${name}}`);
  }
  const { major, minor } = notes.profile;
  const directory = JSON.stringify(notes.workingDirectory);
  return `{"gcc_version": "${major}.${minor}.0", "files": [${files.join(', ')}], "format_version": "1", "current_working_directory": ${directory}, "data_file": ${JSON.stringify(dataFile)}}`;
}

function functionsJson(
  { plan, lines }: ObjectCoverage,
  functions: number[],
  names: readonly string[],
): string {
  const { notes } = plan;
  return functionsByPlace(notes, functions)
    .map((fn) => {
      const blocks = notes.firstBlock[fn + 1]! - notes.firstBlock[fn]! - 2;
      return `{"blocks": ${blocks}, "end_column": ${notes.endColumn[fn]}, "start_line": ${notes.startLine[fn]}, "name": ${names[fn]}, "blocks_executed": ${lines.blocksExecuted[fn]}, "execution_count": ${lines.calls[fn]}, "demangled_name": ${names[fn]}, "start_column": ${notes.startColumn[fn]}, "end_line": ${notes.endLine[fn]}}`;
    })
    .join(', ');
}

/** The lines of group members stand where the group begins, before the line of the file itself. */
function fileLinesJson(
  coverage: ObjectCoverage,
  file: number,
  functions: readonly number[],
  names: readonly string[],
): string {
  const { notes, lines } = coverage.plan;
  const first = lines.fileStart[file]!;
  const last = lines.fileStart[file + 1]!;
  const ownRecords = new Map<number, number[]>();
  const fileRecords: number[] = [];
  for (let record = first; record < last; record++) {
    const owner = lines.owner[record]!;
    if (owner < 0) {
      fileRecords.push(record);
      continue;
    }
    const own = ownRecords.get(owner);
    if (own) own.push(record);
    else ownRecords.set(owner, [record]);
  }
  const starts = functionsByStartLine(notes, functions);
  const parts: string[] = [];
  let nextStart = 0;
  const open = new OpenFunctions(notes);
  const startUpTo = (line: number): void => {
    for (; nextStart < starts.length && notes.startLine[starts[nextStart]!]! <= line; nextStart++) {
      const fn = starts[nextStart]!;
      if (!lines.inGroup[fn]) open.begin(fn);
      for (const record of ownRecords.get(fn) ?? []) parts.push(lineJson(coverage, record, names[fn]!));
    }
  };
  for (const record of fileRecords) {
    const line = lines.line[record]!;
    startUpTo(line);
    const fn = open.at(line);
    parts.push(lineJson(coverage, record, fn === undefined ? null : names[fn]!));
  }
  startUpTo(Number.MAX_SAFE_INTEGER);
  return parts.join(', ');
}

/**
 * Functions outside any group that have begun and not ended; lines belong to the last.
 *
 * gcov closes a function behind its last line only if it is the innermost one then. One that ends inside a function that
 * began later stays open for good.
 */
class OpenFunctions {
  private readonly functions: number[] = [];
  /** The line from which on the innermost function has been the innermost. */
  private since = 0;

  constructor(private readonly notes: Notes) {}

  begin(fn: number): void {
    this.endBefore(this.notes.startLine[fn]!);
    this.functions.push(fn);
    this.since = this.notes.startLine[fn]!;
  }

  /** The innermost function on a line; lines must be asked for in order. */
  at(line: number): number | undefined {
    this.endBefore(line);
    return this.functions.at(-1);
  }

  private endBefore(line: number): void {
    for (let fn = this.functions.at(-1); fn !== undefined; fn = this.functions.at(-1)) {
      const end = this.notes.endLine[fn]!;
      if (end >= line || end < this.since) return;
      this.functions.pop();
      this.since = end + 1;
    }
  }
}

function lineJson(
  { plan, flow, lines }: ObjectCoverage,
  record: number,
  functionName: string | null,
): string {
  const branches: string[] = [];
  for (let at = plan.lines.branchStart[record]!; at < plan.lines.branchStart[record + 1]!; at++) {
    const arc = plan.lines.branch[at]!;
    const kind = plan.graph.kind[arc]!;
    const fallthrough = (kind & arcKind.fallthrough) !== 0;
    const throwing = (kind & arcKind.throwing) !== 0;
    branches.push(`{"fallthrough": ${fallthrough}, "count": ${flow.arc[arc]}, "throw": ${throwing}}`);
  }
  const unexecuted = lines.unexecutedBlock[record] === 1;
  const name = functionName === null ? '' : `, "function_name": ${functionName}`;
  return `{"branches": [${branches.join(', ')}], "count": ${lines.count[record]}, "line_number": ${plan.lines.line[record]}, "unexecuted_block": ${unexecuted}${name}}`;
}
