// kerncov subsystems: lines and error paths per subsystem of MAINTAINERS.

import { type Command, Option } from 'commander';
import { listSubsystems } from '../../engine/error-paths/list-subsystems';
import type { SubsystemRow } from '../../shared/api/error-paths';
import { formatCount, formatShare } from '../../shared/base/format';
import { type CommonOptions, onSnapshot, withEngine } from '../run';
import { print, table } from '../terminal';
import { findErrorPaths } from './errorpaths';
import { parseLimit } from './files';

interface SubsystemsOptions extends CommonOptions {
  readonly sort: 'untested' | 'name' | 'lines';
  readonly reverse?: true;
  readonly limit?: number;
}

/** Adds the command. */
export function addSubsystems(program: Command): void {
  onSnapshot(program.command('subsystems'))
    .description('lines and error paths per subsystem of MAINTAINERS')
    .addOption(
      new Option('-s, --sort <by>', 'order of rows')
        .choices(['untested', 'name', 'lines'])
        .default('untested'),
    )
    .option('-r, --reverse', 'turn the order round')
    .option('-n, --limit <n>', 'rows at most', parseLimit)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Files that nobody but THE REST claims are listed as "unclaimed".

Examples:
  kerncov subsystems boot.tar.gz --tree linux-6.1 --limit 20
  kerncov subsystems boot.tar.gz --tree linux-6.1 --sort lines --json`,
    )
    .action((snapshot: string, options: SubsystemsOptions) =>
      withEngine(snapshot, options, async (context) => {
        const { engine } = context;
        const { report, facts } = await findErrorPaths(context, (...args) => engine.loadErrorPaths(...args));
        const rows = listSubsystems(report.errorPaths, report.model, facts).sort(orders[options.sort]);
        if (options.reverse) rows.reverse();
        const shown = rows.slice(0, options.limit);
        await print(options.json ? `${JSON.stringify({ subsystems: shown }, null, 2)}\n` : asText(shown));
        return report;
      }),
    );
}

const orders: Readonly<Record<SubsystemsOptions['sort'], (a: SubsystemRow, b: SubsystemRow) => number>> = {
  untested: () => 0,
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  lines: (a, b) => b.lines - a.lines,
};

function asText(rows: readonly SubsystemRow[]): string {
  const head = ['lines', 'of', 'tested', 'almost', 'unreached', 'files', 'status', 'subsystem'];
  const cells = rows.map(({ name, status, files, lines, linesCovered, errorPaths }) => [
    formatShare(linesCovered, lines),
    formatCount(lines),
    ...[errorPaths.tested, errorPaths.almost, errorPaths.unreached, files].map(formatCount),
    status,
    name || 'unclaimed',
  ]);
  return `${table([head, ...cells], [true, true, true, true, true, true, false, false])}\n`;
}
