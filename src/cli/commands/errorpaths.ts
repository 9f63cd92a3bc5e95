// kerncov errorpaths: which error paths ran, which were almost reached, and which never.

import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type ErrorPath,
  type ErrorPaths,
  findingsOf,
  triggerOf,
} from '../../core/analysis/errorpaths/error-paths';
import {
  everything,
  groupSelection,
  type Selection,
  selectPaths,
} from '../../core/analysis/errorpaths/select-paths';
import {
  type ErrorPathsOptions,
  type ErrorPathsReport,
  type Input,
  UnusableInput,
} from '../../engine/engine';
import { cacheDirectory } from '../../engine/error-paths/cache';
import { TreeFacts } from '../../engine/error-paths/tree-facts';
import { type ErrorState, errorStates, type Trigger, triggers } from '../../shared/api/error-paths';
import { formatCount, formatQuantity, formatShare } from '../../shared/base/format';
import { type CommonOptions, type Context, onSnapshot, withEngine } from '../run';
import { print, table } from '../terminal';
import { parseLimit } from './files';

interface ErrorPathsArguments extends CommonOptions {
  readonly file?: string;
  readonly state: readonly ErrorState[];
  readonly trigger: readonly Trigger[];
  readonly subsystem?: string;
  readonly limit: number;
}

/** Adds the command. */
export function addErrorPaths(program: Command): void {
  onSnapshot(program.command('errorpaths'))
    .description('error paths: which ran, which were almost reached, which never')
    .option('--file <path>', 'only of this source file, or of files below this directory')
    .addOption(
      new Option('--state <state>', 'only in this state; may be repeated')
        .choices(errorStates)
        .argParser(collector(errorStates))
        .default([], 'all'),
    )
    .addOption(
      new Option('--trigger <trigger>', 'only what this makes run; may be repeated')
        .choices(triggers)
        .argParser(collector(triggers))
        .default([], 'all'),
    )
    .option('--subsystem <name>', 'only of this subsystem of MAINTAINERS')
    .option('-n, --limit <n>', 'error paths shown at most; --json always has all', parseLimit, 20)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
An error path is tested (it ran), almost (its guard was evaluated, it never ran), unreached (its guard was never
evaluated), unknown (nothing tells) or has no code. Arms of WARN and BUG (trigger impossible) count in no state.
What sources say is kept below the user's cache directory; a second run reads only what changed.

Examples:
  kerncov errorpaths boot.tar.gz --tree linux-6.1
  kerncov errorpaths boot.tar.gz --tree linux-6.1 --file fs/ext4 --state almost --trigger alloc
  kerncov errorpaths boot.tar.gz --tree linux-6.1 --subsystem 'EXT4 FILE SYSTEM' --json`,
    )
    .action((snapshot: string, options: ErrorPathsArguments) =>
      withEngine(snapshot, options, async (context) => {
        const { engine } = context;
        // JSON says nothing of subsystems.
        const withSubsystems = !options.json || options.subsystem !== undefined;
        const found = await findErrorPaths(
          context,
          (...args) => engine.findErrorPaths(...args),
          withSubsystems,
        );
        const { facts } = found;
        const { errorPaths } = found.report;
        if (options.subsystem !== undefined && !facts.subsystem(options.subsystem)) {
          throw new UnusableInput(
            `--subsystem ${options.subsystem}: MAINTAINERS of the tree has none of this name; kerncov subsystems lists them`,
          );
        }
        const filter = {
          ...everything,
          below: options.file ?? '',
          states: options.state,
          triggers: options.trigger,
          subsystem: options.subsystem ?? null,
        };
        const sort = options.json ? 'place' : 'almost';
        const selection = selectPaths(errorPaths, filter, sort, false, facts.subsystemOf);
        if (options.json) await printJson(errorPaths, selection);
        else await printText(found, selection, options.limit, context);
        return found.report;
      }),
    );
}

function collector<T extends string>(
  known: readonly T[],
): (text: string, before: readonly T[]) => readonly T[] {
  return (text, before) => {
    if (!(known as readonly string[]).includes(text)) {
      throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.`);
    }
    return [...before, text as T];
  };
}

/** All error paths of a snapshot, and what its tree says of subsystems. */
export interface FoundErrorPaths<Report extends ErrorPathsReport = ErrorPathsReport> {
  readonly report: Report;
  readonly facts: TreeFacts;
}

/**
 * Finds the error paths of a snapshot, and ends the engine's threads. Throws `UnusableInput` where there are no sources to find
 * them in.
 *
 * @param read `findErrorPaths` of the engine, or another that reads more
 * @param withSubsystems whether to read who claims files: without, nobody does
 */
export async function findErrorPaths<Report extends ErrorPathsReport>(
  { engine, input, run }: Context,
  read: (input: Input & { readonly tree: string }, options: ErrorPathsOptions) => Promise<Report>,
  withSubsystems = true,
): Promise<FoundErrorPaths<Report>> {
  const { tree } = input;
  if (tree === null) {
    throw new UnusableInput('error paths are found in sources: give the kernel tree with --tree DIR');
  }
  const cache = cacheDirectory(process.env, process.platform);
  let names: readonly string[] = [];
  const facts = new TreeFacts(tree, () => names);
  const meanwhile = (): void => {
    // What it throws comes again where it is waited for.
    if (withSubsystems) facts.read().catch(() => {});
  };
  const report = await read({ ...input, tree }, { ...run, cacheDirectory: cache, meanwhile });
  engine.endThreads();
  if (withSubsystems) await facts.read();
  names = report.errorPaths.names;
  if (report.sourcesRead === 0 && names.length > 0) {
    throw new UnusableInput(
      `none of the ${names.length} sources can be read below ${tree}. Check out the tree that was built, or say where it is with --map FROM=TO`,
    );
  }
  return { report, facts };
}

/** Paths per piece of output. One that is not Latin-1 takes twice the room and longer to encode; a few guards are cut short with `…`. */
const pathsPerPiece = 200;

async function printJson(errorPaths: ErrorPaths, { ids, tally }: Selection): Promise<void> {
  const all = errorPaths.all();
  await print('{\n  "errorPaths": [');
  for (let first = 0; first < ids.length; first += pathsPerPiece) {
    let piece = '';
    for (const id of ids.subarray(first, first + pathsPerPiece)) {
      piece += `${piece === '' && first === 0 ? '' : ','}\n    ${JSON.stringify(findingsOf(errorPaths, all[id]!))}`;
    }
    await print(piece);
  }
  await print(`${ids.length > 0 ? '\n  ' : ''}],\n  "totals": ${JSON.stringify(tally)}\n}\n`);
}

async function printText(
  { report: { errorPaths }, facts }: FoundErrorPaths,
  { ids, tally }: Selection,
  limit: number,
  { palette }: Context,
): Promise<void> {
  const all = errorPaths.all();
  const { byState, byTrigger } = tally;
  const counted = byState.tested + byState.almost + byState.unreached;
  const regions = counted + byState.unknown + byState['no code'];
  const state = (name: ErrorState, says: string): string[] => [
    name,
    formatCount(byState[name]),
    name === 'tested' || name === 'almost' || name === 'unreached' ? formatShare(byState[name], counted) : '',
    says,
  ];
  const parts = [
    palette.strong(
      `${formatQuantity(regions, 'error path')}${byTrigger.impossible > 0 ? `, and ${formatQuantity(byTrigger.impossible, 'WARN or BUG arm')}` : ''}`,
    ),
    table(
      [
        state('tested', 'ran'),
        state('almost', 'the guard was evaluated, the path never ran'),
        state('unreached', 'the guard was never evaluated'),
        state('unknown', 'neither lines nor arcs tell'),
        state('no code', 'the compiler kept nothing'),
      ],
      [false, true, true, false],
    ),
    '',
    palette.strong('Triggers'),
    table(
      [
        ['', 'tested', 'almost', 'unreached', 'unknown'],
        ...groupSelection(errorPaths, ids, 'trigger', facts.subsystemOf)
          .filter(({ key }) => key !== 'impossible')
          .map(({ key, tested, almost, unreached, unknown }) => [
            key,
            ...[tested, almost, unreached, unknown].map(formatCount),
          ]),
      ],
      [false, true, true, true, true],
    ),
  ];
  const subsystems = groupSelection(errorPaths, ids, 'subsystem', facts.subsystemOf).filter(
    ({ key }) => key !== '',
  );
  if (subsystems.length > 0) {
    parts.push(
      '',
      palette.strong('Subsystems with most that is untested'),
      table(
        [
          ['tested', 'almost', 'unreached', 'subsystem'],
          ...subsystems
            .slice(0, shownSubsystems)
            .map(({ key, tested, almost, unreached }) => [
              ...[tested, almost, unreached].map(formatCount),
              key,
            ]),
        ],
        [true, true, true, false],
      ),
    );
  }
  const shown = Array.from(ids.subarray(0, limit), (id) => all[id]!);
  if (shown.length > 0) {
    parts.push(
      '',
      palette.strong('Almost reached first'),
      table(
        [
          ['guard ran', 'ran', 'trigger', 'state', 'place', 'function', 'guard'],
          ...shown.map((path) => cellsOf(errorPaths, path)),
        ],
        [true, true, false, false, false, false, false],
      ),
    );
    if (ids.length > shown.length) {
      parts.push(
        palette
          .faint(`${formatQuantity(ids.length - shown.length, 'more')}; --limit shows more, --json all`)
          .replace('mores', 'more'),
      );
    }
  }
  await print(`${parts.join('\n')}\n`);
}

const shownSubsystems = 10;
const shownGuard = 60;

function cellsOf({ names }: ErrorPaths, path: ErrorPath): string[] {
  const { region, guardCount, hits } = path;
  const count = (value: number): string => (Number.isNaN(value) ? '-' : formatCount(value));
  const guard = region.guard.length > shownGuard ? `${region.guard.slice(0, shownGuard - 1)}…` : region.guard;
  return [
    count(guardCount),
    count(hits),
    triggerOf(path),
    errorStates[path.state]!,
    `${names[path.file]}:${region.startLine}`,
    path.function.name,
    guard,
  ];
}
