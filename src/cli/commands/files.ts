// kerncov files: a table of source files.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Totals, TotalsModel } from '../../core/model/coverage-model';
import { formatCount, formatShare } from '../../shared/base/format';
import { type CommonOptions, onSnapshot, withEngine } from '../run';
import { print, table } from '../terminal';

interface FilesOptions extends CommonOptions {
  readonly sort: 'name' | 'coverage' | 'uncovered' | 'lines';
  readonly reverse?: true;
  readonly limit?: number;
  readonly filter?: string;
}

interface FileRow {
  readonly file: string;
  readonly totals: Totals;
}

/** Adds the command. */
export function addFiles(program: Command): void {
  onSnapshot(program.command('files'))
    .description('table of source files with their coverage')
    .addOption(
      new Option('-s, --sort <by>', 'order of rows')
        .choices(['name', 'coverage', 'uncovered', 'lines'])
        .default('name'),
    )
    .option('-r, --reverse', 'turn the order round')
    .option('-n, --limit <n>', 'rows at most', parseLimit)
    .option('-f, --filter <text>', 'only files whose path contains the text')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  kerncov files boot.tar.gz --tree linux-6.1 --sort uncovered --limit 20
  kerncov files boot.tar.gz --tree linux-6.1 --filter net/ipv4/ --json`,
    )
    .action((snapshot: string, options: FilesOptions) =>
      withEngine(snapshot, options, async ({ engine, input, run }) => {
        const loaded = await engine.loadTotals(input, run);
        const rows = select(loaded.model, options);
        await print(options.json ? asJson(rows) : asText(rows));
        return loaded;
      }),
    );
}

/** Parses a number of rows. */
export function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError('a whole number above 0 is needed.');
  return limit;
}

const orders: Readonly<Record<FilesOptions['sort'], (a: FileRow, b: FileRow) => number>> = {
  name: () => 0,
  coverage: (a, b) => shareOf(a) - shareOf(b),
  uncovered: (a, b) => uncovered(b) - uncovered(a),
  lines: (a, b) => b.totals.lines.total - a.totals.lines.total,
};

function shareOf({ totals: { lines } }: FileRow): number {
  return lines.total === 0 ? 2 : lines.covered / lines.total;
}

function uncovered({ totals: { lines } }: FileRow): number {
  return lines.total - lines.covered;
}

function select(model: TotalsModel, { filter, sort, reverse, limit }: FilesOptions): FileRow[] {
  const rows = model.files
    .map((file, index) => ({ file, totals: model.fileTotals[index]! }))
    .filter(({ file }) => filter === undefined || file.includes(filter))
    .sort(orders[sort]);
  if (reverse) rows.reverse();
  return rows.slice(0, limit);
}

function asJson(rows: readonly FileRow[]): string {
  return `${JSON.stringify({ files: rows.map(({ file, totals }) => ({ file, ...totals })) }, null, 2)}\n`;
}

function asText(rows: readonly FileRow[]): string {
  const head = ['lines', 'ran', 'of', 'functions', 'of', 'branches', 'of', 'file'];
  const cells = rows.map(({ file, totals: { lines, functions, branches } }) => [
    formatShare(lines.covered, lines.total),
    ...[lines, functions, branches].flatMap(({ covered, total }) => [
      formatCount(covered),
      formatCount(total),
    ]),
    file,
  ]);
  return `${table([head, ...cells], [true, true, true, true, true, true, true, false])}\n`;
}
