// kerncov syscalls: how much of each system call and socket option handler was exercised.

import { type Command, Option } from 'commander';
import { listSyscalls } from '../../core/analysis/errorpaths/syscalls';
import { type SyscallRow, syscallKinds } from '../../shared/api/error-paths';
import { formatCount, formatShare } from '../../shared/base/format';
import { type CommonOptions, onSnapshot, withEngine } from '../run';
import { print, table } from '../terminal';
import { findErrorPaths } from './errorpaths';
import { parseLimit } from './files';

interface SyscallsOptions extends CommonOptions {
  readonly sort: 'name' | 'calls' | 'untested';
  readonly reverse?: true;
  readonly limit?: number;
  readonly filter?: string;
  readonly kind?: SyscallRow['kind'];
}

/** Adds the command. */
export function addSyscalls(program: Command): void {
  onSnapshot(program.command('syscalls'))
    .description('system calls and socket option handlers: calls, lines, error paths')
    .addOption(
      new Option('-s, --sort <by>', 'order of rows').choices(['name', 'calls', 'untested']).default('name'),
    )
    .option('-r, --reverse', 'turn the order round')
    .option('-n, --limit <n>', 'rows at most', parseLimit)
    .option('-f, --filter <text>', 'only those whose name contains the text')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(syscallKinds))
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Error paths are counted in the entry function, and in the functions of the tree that it calls directly.

Examples:
  kerncov syscalls boot.tar.gz --tree linux-6.1 --sort untested --limit 30
  kerncov syscalls boot.tar.gz --tree linux-6.1 --kind setsockopt --json`,
    )
    .action((snapshot: string, options: SyscallsOptions) =>
      withEngine(snapshot, options, async (context) => {
        const { engine } = context;
        const read = engine.loadErrorPaths.bind(engine);
        const { report } = await findErrorPaths(context, read, false);
        const rows = select(listSyscalls(report.errorPaths, report.model), options);
        await print(options.json ? `${JSON.stringify({ syscalls: rows }, null, 2)}\n` : asText(rows));
        return report;
      }),
    );
}

function byName(a: SyscallRow, b: SyscallRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0;
}

function untested({ own, direct }: SyscallRow): number {
  return own.almost + own.unreached + direct.almost + direct.unreached;
}

const orders: Readonly<Record<SyscallsOptions['sort'], (a: SyscallRow, b: SyscallRow) => number>> = {
  name: byName,
  calls: (a, b) => b.calls - a.calls || byName(a, b),
  untested: (a, b) => untested(b) - untested(a) || byName(a, b),
};

function select(
  all: readonly SyscallRow[],
  { filter, kind, sort, reverse, limit }: SyscallsOptions,
): SyscallRow[] {
  const rows = all
    .filter((row) => kind === undefined || row.kind === kind)
    .filter(({ name }) => filter === undefined || name.includes(filter))
    .sort(orders[sort]);
  if (reverse) rows.reverse();
  return rows.slice(0, limit);
}

function asText(rows: readonly SyscallRow[]): string {
  const head = ['calls', 'lines', 'own', 'of', 'direct', 'of', 'ran', 'of', 'kind', 'name', 'place'];
  const cells = rows.map((row) => [
    formatCount(row.calls),
    formatShare(row.linesCovered, row.lines),
    ...[row.own, row.direct].flatMap((share) => [formatCount(share.tested), formatCount(decided(share))]),
    formatCount(row.calleesRan),
    formatCount(row.callees),
    row.kind,
    row.name,
    `${row.file}:${row.line}`,
  ]);
  const right = [true, true, true, true, true, true, true, true, false, false, false];
  return `${table([head, ...cells], right)}\n`;
}

function decided({ tested, almost, unreached }: SyscallRow['own']): number {
  return tested + almost + unreached;
}
