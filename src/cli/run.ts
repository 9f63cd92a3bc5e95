// The part that all commands share: their common options, the engine, progress, Ctrl+C, and what went wrong.

import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { Engine, type Input, type RunOptions, type RunReport, UnusableInput } from '../engine/engine';
import { type PathRule, parsePathRule } from '../engine/path-map';
import { formatQuantity } from '../shared/base/format';
import { exitCode, exitCodeOf } from './exit-code';
import { ProgressLine } from './progress';
import { clearBeforePrinting, type Palette, paletteFor } from './terminal';

/** Options that every command on a snapshot takes. */
export interface CommonOptions {
  readonly tree?: string;
  readonly map: readonly PathRule[];
  readonly jobs: number;
  readonly quiet?: true;
  readonly color: boolean;
  readonly json?: true;
}

/** Adds the snapshot argument and the common options to a command. */
export function onSnapshot(command: Command): Command {
  return command
    .argument('<snapshot>', 'directory, .tar, .tar.gz, .tar.zst or .zip of .gcda files')
    .option('-t, --tree <dir>', 'kernel tree with sources and .gcno files')
    .addOption(
      new Option('-m, --map <from=to>', 'where a directory of the build machine is here; may be repeated')
        .argParser(collectRule)
        .default([], 'inferred'),
    )
    .addOption(
      new Option('-j, --jobs <n>', 'worker threads').argParser(parseJobs).default(availableParallelism()),
    )
    .option('-q, --quiet', 'no progress and no warnings')
    .option('--no-color', 'no colours');
}

function collectRule(text: string, before: readonly PathRule[]): readonly PathRule[] {
  try {
    return [...before, parsePathRule(text, (path) => resolve(path))];
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('1 to 256 are possible.');
  return jobs;
}

/** What a command gets to work with. */
export interface Context {
  readonly engine: Engine;
  readonly input: Input;
  readonly run: RunOptions;
  readonly palette: Palette;
}

/** Runs one command's work: sets the exit code, reports diagnostics, ends all threads. */
export async function withEngine(
  snapshot: string,
  options: CommonOptions,
  work: (context: Context) => Promise<RunReport>,
): Promise<void> {
  const input: Input = {
    snapshot: resolve(snapshot),
    tree: options.tree === undefined ? null : existingTree(options.tree),
    rules: options.map,
  };
  if (!existsSync(input.snapshot)) throw new UnusableInput(`${snapshot}: there is no such file or directory`);
  const engine = new Engine(join(__dirname, '../engine/worker.js'), options.jobs);
  const progress = new ProgressLine(process.stderr.isTTY === true && !options.quiet);
  clearBeforePrinting(() => progress.clear());
  const abort = new AbortController();
  const interrupt = (): void => abort.abort(new Interrupted());
  process.once('SIGINT', interrupt);
  try {
    const report = await work({
      engine,
      input,
      run: { signal: abort.signal, onProgress: progress.show },
      palette: paletteFor(options.color),
    });
    progress.clear();
    if (!options.quiet && !options.json) warn(report);
    const code = exitCodeOf(report.objects);
    if (code !== exitCode.done) process.exitCode = code;
  } finally {
    process.off('SIGINT', interrupt);
    progress.clear();
    await engine.close();
  }
}

/** The user pressed Ctrl+C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

function existingTree(path: string): string {
  const tree = resolve(path);
  if (!statSync(tree, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UnusableInput(`--tree ${path}: there is no such directory`);
  }
  return tree;
}

/** Diagnostics beyond this many of one kind are only counted. */
const shownPerKind = 3;

function warn({ diagnostics }: RunReport): void {
  const shown = new Map<string, number>();
  for (const { kind, file, byteOffset, message, advice } of diagnostics.list()) {
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    if (count > shownPerKind) continue;
    const place = byteOffset === null ? file : `${file}: byte ${byteOffset}`;
    process.stderr.write(`kerncov: ${place}: ${message}\n`);
    if (count === 1) process.stderr.write(`  ${advice}\n`);
  }
  for (const [kind, count] of diagnostics.countByKind()) {
    if (count <= shownPerKind) continue;
    process.stderr.write(`kerncov: ${formatQuantity(count - shownPerKind, 'more file')} with "${kind}"\n`);
  }
}
