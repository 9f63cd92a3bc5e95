// kerncov functions: a table of functions.

import { type Command, Option } from 'commander';
import { stringAt } from '../../core/bytes/byte-strings';
import type { CoverageModel } from '../../core/model/coverage-model';
import { formatCount, formatShare } from '../../shared/base/format';
import { type CommonOptions, onSnapshot, withEngine } from '../run';
import { print, table } from '../terminal';
import { parseLimit } from './files';

interface FunctionsOptions extends CommonOptions {
  readonly sort: 'place' | 'name' | 'calls' | 'coverage' | 'blocks';
  readonly reverse?: true;
  readonly limit?: number;
  readonly file?: string;
  readonly filter?: string;
  readonly state?: 'ran' | 'never-ran';
}

interface FunctionRow {
  readonly name: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly calls: number;
  readonly blocks: number;
  readonly blocksExecuted: number;
  readonly objects: number;
}

/** Adds the command. */
export function addFunctions(program: Command): void {
  onSnapshot(program.command('functions'))
    .description('table of functions with calls and blocks')
    .addOption(
      new Option('-s, --sort <by>', 'order of rows')
        .choices(['place', 'name', 'calls', 'coverage', 'blocks'])
        .default('place'),
    )
    .option('-r, --reverse', 'turn the order round')
    .option('-n, --limit <n>', 'rows at most', parseLimit)
    .option('--file <path>', 'only functions of this source file, or of files below this directory')
    .option('-f, --filter <text>', 'only functions whose name contains the text')
    .addOption(new Option('--state <state>', 'only functions in this state').choices(['ran', 'never-ran']))
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  kerncov functions boot.tar.gz --tree linux-6.1 --file mm/mmap.c
  kerncov functions boot.tar.gz --tree linux-6.1 --file net --state never-ran --sort blocks --limit 50`,
    )
    .action((snapshot: string, options: FunctionsOptions) =>
      withEngine(snapshot, options, async ({ engine, input, run }) => {
        const loaded = await engine.load(input, { ...run, contributions: false });
        const rows = select(loaded.model, options);
        await print(options.json ? `${JSON.stringify({ functions: rows }, null, 2)}\n` : asText(rows));
        return loaded;
      }),
    );
}

const orders: Readonly<Record<FunctionsOptions['sort'], (a: FunctionRow, b: FunctionRow) => number>> = {
  place: () => 0,
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  calls: (a, b) => b.calls - a.calls,
  coverage: (a, b) => shareOf(a) - shareOf(b),
  blocks: (a, b) => b.blocks - a.blocks,
};

function shareOf({ blocks, blocksExecuted }: FunctionRow): number {
  return blocks === 0 ? 1 : blocksExecuted / blocks;
}

function select(model: CoverageModel, options: FunctionsOptions): FunctionRow[] {
  const rows: FunctionRow[] = [];
  model.files.forEach((file, index) => {
    if (options.file !== undefined && !isBelow(file, options.file)) return;
    for (let fn = model.fileFunction[index]!; fn < model.fileFunction[index + 1]!; fn++) {
      const name = stringAt(model.functionName, fn);
      const calls = model.calls[fn]!;
      if (options.filter !== undefined && !name.includes(options.filter)) continue;
      if (options.state !== undefined && (options.state === 'ran') !== calls > 0) continue;
      rows.push({
        name,
        file,
        startLine: model.startLine[fn]!,
        endLine: model.endLine[fn]!,
        calls,
        blocks: model.blocks[fn]!,
        blocksExecuted: model.blocksExecuted[fn]!,
        objects: model.functionObjects[fn]!,
      });
    }
  });
  rows.sort(orders[options.sort]);
  if (options.reverse) rows.reverse();
  return rows.slice(0, options.limit);
}

function isBelow(file: string, path: string): boolean {
  const plain = path.replace(/^(?:\.\/)+|\/+$/g, '');
  return file === plain || file.startsWith(`${plain}/`);
}

function asText(rows: readonly FunctionRow[]): string {
  const head = ['calls', 'blocks', 'ran', 'of', 'function', 'place'];
  const cells = rows.map(({ name, file, startLine, calls, blocks, blocksExecuted }) => [
    formatCount(calls),
    formatShare(blocksExecuted, blocks),
    formatCount(blocksExecuted),
    formatCount(blocks),
    name,
    `${file}:${startLine}`,
  ]);
  return `${table([head, ...cells], [true, true, true, true, false, false])}\n`;
}
