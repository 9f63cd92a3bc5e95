#!/usr/bin/env node
// The command line: arguments → engine → stdout and exit code.

import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { UnusableInput } from '../engine/engine';
import { SnapshotError } from '../engine/importers';
import { addAnnotate } from './commands/annotate';
import { addCompletion } from './commands/completion';
import { addErrorPaths } from './commands/errorpaths';
import { addExport } from './commands/export';
import { addFiles } from './commands/files';
import { addFunctions } from './commands/functions';
import { addOpen } from './commands/open';
import { addServe } from './commands/serve';
import { addSubsystems } from './commands/subsystems';
import { addSummary } from './commands/summary';
import { addSyscalls } from './commands/syscalls';
import { exitCode } from './exit-code';
import { Interrupted } from './run';

void main(process.argv);

async function main(argv: string[]): Promise<void> {
  // `kerncov files … | head` closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.done);
    process.stderr.write(`kerncov: the results cannot be written: ${error.message}\n`);
    process.exit(exitCode.unusableInput);
  });
  try {
    await kerncov().parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeFor(error);
  }
}

function kerncov(): Command {
  const program = new Command('kerncov')
    .description('which code of a Linux kernel ran, exactly as gcov says, for the whole kernel at once')
    .version(version, '-V, --version')
    .showHelpAfterError('(add --help for usage)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 1 a gate or comparison says no, 2 wrong usage, 3 input unusable,
4 done but some objects could not be read.`,
    );
  // Commands inherit these settings, so they come after them.
  addOpen(program);
  addServe(program);
  addSummary(program);
  addAnnotate(program);
  addFiles(program);
  addFunctions(program);
  addErrorPaths(program);
  addSyscalls(program);
  addSubsystems(program);
  addExport(program);
  addCompletion(program);
  return program;
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
  if (error instanceof Interrupted) return exitCode.interrupted;
  if (error instanceof UnusableInput || error instanceof SnapshotError) {
    process.stderr.write(`kerncov: ${error.message}\n`);
    return exitCode.unusableInput;
  }
  process.stderr.write(`kerncov: ${error instanceof Error ? error.message : String(error)}\n`);
  return exitCode.unusableInput;
}
