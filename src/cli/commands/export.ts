// kerncov export: coverage in other tools' formats.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { UnusableInput } from '../../engine/engine';
import { exporters } from '../../engine/exporters';
import { formatQuantity } from '../../shared/base/format';
import { type CommonOptions, onSnapshot, withEngine } from '../run';

interface ExportOptions extends CommonOptions {
  readonly format: string;
  readonly output: string;
}

/** Adds the command. */
export function addExport(program: Command): void {
  const formats = exporters
    .map(({ id, label, output }) => `  ${id.padEnd(10)} ${label} (${output})`)
    .join('\n');
  onSnapshot(program.command('export'))
    .description("coverage in another tool's format")
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(exporters.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --output <path>', 'the file or directory to write')
    .addHelpText(
      'after',
      `
Formats:
${formats}

Examples:
  kerncov export boot.tar.gz --tree linux-6.1 --format lcov --output boot.info
  kerncov export boot.tar.gz --tree linux-6.1 --format gcov-json --output boot-json`,
    )
    .action((snapshot: string, options: ExportOptions) =>
      withEngine(snapshot, options, async ({ engine, input, run }) => {
        const exporter = exporters.find(({ id }) => id === options.format)!;
        const output = resolve(options.output);
        requireKind(options.output, output, exporter.output);
        const report = await exporter.write(engine, input, output, run);
        if (!options.quiet) {
          process.stderr.write(
            `${options.output}: coverage of ${formatQuantity(report.objects.read, 'object')} written\n`,
          );
        }
        return report;
      }),
    );
}

function requireKind(shown: string, output: string, kind: 'file' | 'directory'): void {
  const found = statSync(output, { throwIfNoEntry: false });
  if (!found || found.isDirectory() === (kind === 'directory')) return;
  throw new UnusableInput(`--output ${shown}: this format writes a ${kind}, and that is something else`);
}
