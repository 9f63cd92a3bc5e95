// Coverage model → one lcov tracefile.
//
// Lossy: lcov knows no blocks and no clamped counts. Where an inlined line compiled to differing branches, each shape is
// a block of its own. Branches of a line that never ran are `-`, as lcov has it.

import { stringAt } from '../../bytes/byte-strings';
import { branchFlag } from '../../model/batch';
import type { CoverageModel } from '../../model/coverage-model';

/**
 * The tracefile, a source file a chunk.
 *
 * @param pathOf where the source of a model's file name is, as lcov's `SF:` wants it
 */
export function* lcovTracefile(
  model: CoverageModel,
  testName: string,
  pathOf: (file: string) => string,
): Generator<string> {
  yield `TN:${testName.replace(/\W/g, '_')}\n`;
  for (let file = 0; file < model.files.length; file++) {
    const rows = [`SF:${pathOf(model.files[file]!)}`];
    pushFunctions(model, file, rows);
    pushLines(model, file, rows);
    rows.push('end_of_record\n');
    yield rows.join('\n');
  }
}

function pushFunctions(model: CoverageModel, file: number, rows: string[]): void {
  const first = model.fileFunction[file]!;
  const last = model.fileFunction[file + 1]!;
  for (let fn = first; fn < last; fn++)
    rows.push(`FN:${model.startLine[fn]},${stringAt(model.functionName, fn)}`);
  for (let fn = first; fn < last; fn++)
    rows.push(`FNDA:${model.calls[fn]},${stringAt(model.functionName, fn)}`);
  const { covered, total } = model.fileTotals[file]!.functions;
  rows.push(`FNF:${total}`, `FNH:${covered}`);
}

function pushLines(model: CoverageModel, file: number, rows: string[]): void {
  const first = model.fileLine[file]!;
  const last = model.fileLine[file + 1]!;
  const totals = model.fileTotals[file]!;
  for (let at = first; at < last; at++) {
    const ran = model.lineCount[at]! > 0;
    for (let shape = model.lineShape[at]!; shape < model.lineShape[at + 1]!; shape++) {
      const start = model.shapeBranch[shape]!;
      for (let branch = start; branch < model.shapeBranch[shape + 1]!; branch++) {
        const taken = ran ? model.branchCount[branch] : '-';
        const exceptional = model.branchFlags[branch]! & branchFlag.throwing ? 'e' : '';
        rows.push(
          `BRDA:${model.line[at]},${exceptional}${shape - model.lineShape[at]!},${branch - start},${taken}`,
        );
      }
    }
  }
  rows.push(`BRF:${totals.branches.total}`, `BRH:${totals.branches.covered}`);
  for (let at = first; at < last; at++) rows.push(`DA:${model.line[at]},${model.lineCount[at]}`);
  rows.push(`LF:${totals.lines.total}`, `LH:${totals.lines.covered}`);
}
