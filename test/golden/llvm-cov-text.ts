// Coverage → what `llvm-cov gcov -b -c` says of it, one statement a string; and llvm-cov's own text → the same.
//
// Left out: lines without code, the text of the source, and the header of each file, save for its name.

import type { ObjectCoverage } from '../../src/core/analyze';
import { stringAt } from '../../src/core/bytes/byte-strings';

/** What kerncov says. */
export function statementsOf(coverage: ObjectCoverage): string[] {
  const { notes, lines } = coverage.plan;
  const statements: string[] = [];
  notes.files.forEach((file, index) => {
    statements.push(`source ${file}`);
    const functions = Array.from(notes.ident.keys()).filter((fn) => notes.functionFile[fn] === index);
    for (let record = lines.fileStart[index]!; record < lines.fileStart[index + 1]!; record++) {
      const line = lines.line[record]!;
      for (const fn of functions) {
        if (notes.startLine[fn] === line) statements.push(functionStatement(coverage, fn));
      }
      statements.push(
        `line ${line}: ${coverage.lines.count[record]! || '#####'}`,
        ...branchStatements(coverage, record),
      );
    }
  });
  return statements;
}

function functionStatement({ plan, flow, lines }: ObjectCoverage, fn: number): string {
  const { notes, graph } = plan;
  const entry = notes.firstBlock[fn]!;
  const end = notes.firstBlock[fn + 1]!;
  const exit = notes.profile.exitIsBlockOne ? entry + 1 : end - 1;
  let returned = 0n;
  for (let edge = graph.predStart[exit]!; edge < graph.predStart[exit + 1]!; edge++) {
    returned += BigInt(flow.arc[graph.predArc[edge]!]!);
  }
  const left = percent(returned, BigInt(lines.calls[fn]!));
  const executed = percent(BigInt(lines.blocksExecuted[fn]!), BigInt(end - entry - 2));
  const name = stringAt(notes.functionName, fn);
  return `function ${name} called ${lines.calls[fn]} returned ${left}% blocks executed ${executed}%`;
}

/** Whole per cent, rounded down; but not to 0, and in 64 bits, of which 32 are printed. */
function percent(part: bigint, whole: bigint): bigint {
  if (whole === 0n || BigInt.asUintN(64, part) === 0n) return 0n;
  const hundredfold = BigInt.asUintN(64, part * 100n);
  return BigInt.asUintN(32, hundredfold < whole ? 1n : hundredfold / whole);
}

function branchStatements({ plan: { notes, lines }, flow }: ObjectCoverage, record: number): string[] {
  const branches = [...lines.branch.subarray(lines.branchStart[record]!, lines.branchStart[record + 1]!)];
  return branches.map((arc, index) => {
    const block = notes.arcSource[arc]!;
    const taken = flow.block[block] ? `taken ${flow.arc[arc]}` : 'never executed';
    return `branch ${index} ${taken}`;
  });
}

/** What llvm-cov says. */
export function parseLlvmCovText(text: string): string[] {
  const statements: string[] = [];
  for (const row of text.split('\n')) {
    const source = /^ {8}-: {4}0:Source:(?:\.\/)?(.*)$/.exec(row);
    const line = /^ *(#####|\d+): *(\d+):/.exec(row);
    const branch = /^branch +(\d+) (.*)$/.exec(row);
    if (source) statements.push(`source ${source[1]}`);
    else if (line) statements.push(`line ${line[2]}: ${line[1]}`);
    else if (branch) statements.push(`branch ${branch[1]} ${branch[2]}`);
    else if (row.startsWith('function ')) statements.push(row);
    else if (!/^ *-: *\d+:/.test(row) && row !== '') throw new Error(`what does llvm-cov mean by "${row}"?`);
  }
  return statements;
}
