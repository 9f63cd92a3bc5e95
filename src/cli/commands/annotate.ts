// kerncov annotate: gcov's text of source files, summed over objects.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { AnnotatedFile, AnnotatedLine, AnnotatedRow } from '../../engine/annotate';
import type { Input } from '../../engine/engine';
import { exitCode } from '../exit-code';
import { type CommonOptions, onSnapshot, withEngine } from '../run';
import { type Palette, print } from '../terminal';

/** Adds the command. */
export function addAnnotate(program: Command): void {
  onSnapshot(program.command('annotate'))
    .description("source text with hit counts, in gcov's form, summed over all objects")
    .argument('<file...>', 'source files, relative to the tree')
    .option('--json', "print JSON: the lines with code, with gcov's marks as they are")
    .addHelpText(
      'after',
      `
Columns are count, line and source. "-" is a line without code, "#####" one that never ran, "=====" one that only an
exception would reach; "*" follows a count when part of the line never ran.

Examples:
  kerncov annotate boot.tar.gz --tree linux-6.1 mm/mmap.c
  kerncov annotate boot.tar.gz --tree linux-6.1 include/linux/mm.h | grep '#####'`,
    )
    .action((snapshot: string, files: string[], options: CommonOptions) =>
      withEngine(snapshot, options, async ({ engine, input, run, palette }) => {
        const report = await engine.annotate(
          input,
          files.map((file) => nameInTree(file, input)),
          run,
        );
        if (options.json) await print(asJson(report.files));
        else for (const file of report.files) await printFile(file, palette);
        if (report.files.some(({ rows }) => !rows)) process.exitCode = exitCode.unusableInput;
        return report;
      }),
    );
}

/** Files may be named from where the user stands, too. */
function nameInTree(file: string, { tree }: Input): string {
  const plain = file.replace(/^(?:\.\/)+/, '');
  if (!tree) return plain;
  const absolute = resolve(file);
  const inTree = absolute.startsWith(`${tree}/`) && (file.startsWith('/') || existsSync(absolute));
  return inTree ? absolute.slice(tree.length + 1) : plain;
}

function asJson(files: readonly AnnotatedFile[]): string {
  const document = files.map(({ file, problem, rows }) => ({
    file,
    problem,
    lines: (rows ?? []).flatMap((row) =>
      row.kind === 'heading' || row.state === 'no code'
        ? []
        : [{ line: row.line, mark: row.mark, state: row.state, function: row.member }],
    ),
  }));
  return `${JSON.stringify({ files: document }, null, 2)}\n`;
}

async function printFile({ file, rows, problem }: AnnotatedFile, palette: Palette): Promise<void> {
  if (problem) process.stderr.write(`kerncov: ${file}: ${problem}\n`);
  if (!rows) return;
  await print(`${['-'.padStart(9), '0'.padStart(5), `Source:${file}`].join(':')}\n`);
  for (let first = 0; first < rows.length; first += 500) {
    const chunk = rows.slice(first, first + 500).map((row) => `${rowText(row, palette)}\n`);
    await print(chunk.join(''));
  }
}

function rowText(row: AnnotatedRow, palette: Palette): string {
  if (row.kind === 'heading') return row.text;
  const mark = colourOf(row, palette)(row.mark.padStart(9));
  return `${mark}:${String(row.line).padStart(5)}:${row.source}`;
}

function colourOf({ state }: AnnotatedLine, palette: Palette): (text: string) => string {
  if (state === 'ran') return palette.ran;
  if (state === 'partly ran') return palette.partlyRan;
  return state === 'never ran' ? palette.neverRan : palette.faint;
}
