// kerncov summary: totals of a snapshot.

import { basename } from 'node:path';
import type { Command } from 'commander';
import { directoryTotals, type Totals, type TotalsModel, totalsOf } from '../../core/model/coverage-model';
import type { RunReport } from '../../engine/engine';
import { formatCount, formatQuantity, formatShare } from '../../shared/base/format';
import { type CommonOptions, type Context, onSnapshot, withEngine } from '../run';
import { print, table } from '../terminal';

/** Adds the command. */
export function addSummary(program: Command): void {
  onSnapshot(program.command('summary'))
    .description('totals of a snapshot, per directory, with the files that lack most')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  kerncov summary boot.tar.gz --tree linux-6.1
  kerncov summary /sys/kernel/debug/gcov --tree /usr/src/linux --json
  kerncov summary boot.tar.gz --tree ~/linux --map /build/linux-6.1=$HOME/linux`,
    )
    .action((snapshot: string, options: CommonOptions) =>
      withEngine(snapshot, options, async (context) => {
        const loaded = await context.engine.loadTotals(context.input, context.run);
        await print(options.json ? asJson(loaded) : asText(loaded, context));
        return loaded;
      }),
    );
}

type LoadedTotals = RunReport & { readonly model: TotalsModel };

function asJson({ model, objects, diagnostics, rules }: LoadedTotals): string {
  const summary = {
    ...totalsOf(model),
    files: model.files.length,
    objects,
    clamped: model.clamped,
    diagnostics: diagnostics.list(),
    diagnosticCounts: Object.fromEntries(diagnostics.countByKind()),
    directories: directoryTotals(model, 1).map(({ path, files, totals }) => ({ path, files, ...totals })),
    pathMap: rules,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

const worstFiles = 10;

function asText(loaded: LoadedTotals, { input, palette }: Context): string {
  const { model, objects, rules } = loaded;
  const totals = totalsOf(model);
  const counted = (name: string, key: keyof Totals): string[] => [
    name,
    formatCount(totals[key].covered),
    'of',
    formatCount(totals[key].total),
    formatShare(totals[key].covered, totals[key].total),
  ];
  const parts = [
    palette.strong(basename(input.snapshot) + (input.tree ? ` on ${basename(input.tree)}` : '')),
    table(
      [counted('lines', 'lines'), counted('functions', 'functions'), counted('branches', 'branches')],
      [false, true, false, true, true],
    ),
    `${formatQuantity(model.files.length, 'source file')}, ${formatQuantity(objects.read, 'object')} read${
      objects.failed > 0 ? `, ${formatCount(objects.failed)} not readable` : ''
    }${model.clamped > 0 ? `, ${formatQuantity(model.clamped, 'count')} clamped (approximate)` : ''}`,
    ...rules.map((rule) => palette.faint(`${rule.from} is ${rule.to} (${rule.origin})`)),
    '',
    palette.strong('Directories'),
    directoriesTable(model),
    '',
    palette.strong('Files with most lines that never ran'),
    worstTable(model),
  ];
  return `${parts.join('\n')}\n`;
}

function directoriesTable(model: TotalsModel): string {
  const rows = directoryTotals(model, 1).map(({ path, files, totals: { lines, functions } }) => [
    path,
    formatShare(lines.covered, lines.total),
    formatCount(lines.covered),
    formatCount(lines.total),
    formatCount(functions.covered),
    formatCount(functions.total),
    formatCount(files),
  ]);
  const head = ['', 'lines', 'ran', 'of', 'functions', 'of', 'files'];
  return table([head, ...rows], [false, true, true, true, true, true, true]);
}

function worstTable(model: TotalsModel): string {
  const rows = model.files
    .map((file, index) => ({ file, lines: model.fileTotals[index]!.lines }))
    .filter(({ lines }) => lines.covered < lines.total)
    .sort((a, b) => b.lines.total - b.lines.covered - (a.lines.total - a.lines.covered))
    .slice(0, worstFiles)
    .map(({ file, lines }) => [
      formatCount(lines.total - lines.covered),
      'of',
      formatCount(lines.total),
      formatShare(lines.covered, lines.total),
      file,
    ]);
  return table([['never ran', '', 'lines', 'covered', 'file'], ...rows], [true, false, true, true, false]);
}
