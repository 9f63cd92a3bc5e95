// Error paths and who claims each file → numbers per subsystem.

import type { ErrorPaths } from '../../core/analysis/errorpaths/error-paths';
import { addToGroup, emptyGroup } from '../../core/analysis/errorpaths/select-paths';
import type { TotalsModel } from '../../core/model/coverage-model';
import type { SubsystemRow } from '../../shared/api/error-paths';
import type { TreeFacts } from './tree-facts';

/** Subsystems that have code in the model, most untested first. */
export function listSubsystems(errorPaths: ErrorPaths, model: TotalsModel, facts: TreeFacts): SubsystemRow[] {
  const rows = new Map<string, SubsystemRow>();
  const rowOfFile = model.files.map((_, file) => {
    const name = facts.subsystemOf(file);
    let row = rows.get(name);
    if (!row) {
      const { status = '', maintainers = [], lists = [] } = facts.subsystem(name) ?? {};
      row = {
        ...{ name, status, maintainers: [...maintainers], lists: [...lists] },
        ...{ files: 0, linesCovered: 0, lines: 0, errorPaths: emptyGroup(name) },
      };
      rows.set(name, row);
    }
    const { lines } = model.fileTotals[file]!;
    row.files++;
    row.lines += lines.total;
    row.linesCovered += lines.covered;
    return row;
  });
  for (const path of errorPaths.all()) addToGroup(rowOfFile[path.file]!.errorPaths, path);
  return [...rows.values()].sort(
    (a, b) => untested(b.errorPaths) - untested(a.errorPaths) || compareText(a.name, b.name),
  );
}

function untested({ almost, unreached }: SubsystemRow['errorPaths']): number {
  return almost + unreached;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
