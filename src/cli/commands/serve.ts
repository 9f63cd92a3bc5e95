// kerncov serve: the explorer for a browser, here or at the other end of an ssh tunnel.

import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UnusableInput } from '../../engine/engine';
import { openingOf } from '../../server/opening';
import type { OpenParams } from '../../shared/api/contract';

/** Words of `open` and `serve` alike. */
export interface OpeningOptions {
  readonly tree?: string;
  readonly map: readonly string[];
  readonly sample?: string | true;
}

/** Adds the snapshot argument and its options to a command that can do without. */
export function onOptionalSnapshot(command: Command): Command {
  return command
    .argument(
      '[snapshot]',
      'directory, .tar, .tar.gz, .tar.zst or .zip of .gcda files; asked for in the window if left out',
    )
    .option('-t, --tree <dir>', 'kernel tree with sources and .gcno files')
    .addOption(
      new Option('-m, --map <from=to>', 'where a directory of the build machine is here; may be repeated')
        .argParser((rule: string, before: readonly string[]) => [...before, rule])
        .default([], 'inferred'),
    )
    .option('--sample [name]', 'the bundled sample: boot or faults');
}

/** What the words ask to be opened. Ends the command with the reason when they ask for nothing that is here. */
export function requireOpening(
  snapshot: string | undefined,
  options: OpeningOptions,
  command: Command,
): OpenParams | null {
  let opening: OpenParams | null;
  try {
    opening = openingOf({ snapshot, ...options }, process.cwd());
  } catch (error) {
    command.error(`error: ${(error as Error).message}`);
  }
  if (opening && 'snapshot' in opening) {
    for (const path of [opening.snapshot, opening.tree]) {
      if (path !== null && !existsSync(path)) {
        throw new UnusableInput(`${path}: there is no such file or directory`);
      }
    }
  }
  return opening;
}

interface ServeOptions extends OpeningOptions {
  readonly port: number;
  readonly host: string;
  readonly json?: true;
}

/** Adds the command. */
export function addServe(program: Command): void {
  onOptionalSnapshot(program.command('serve'))
    .description('serve the explorer to a browser and print its URL')
    .option('-p, --port <n>', 'port to listen on; any free one if left out', parsePort, 0)
    .option('--host <address>', 'address to listen on; beyond this machine it is not encrypted', '127.0.0.1')
    .option('--json', 'print {"url": …} instead of the URL')
    .addHelpText(
      'after',
      `
The URL admits one browser, once. Press Enter for another. Ctrl+C ends the server.

Examples:
  kerncov serve boot.tar.gz --tree linux-6.1
  ssh -L 8123:127.0.0.1:8123 lab kerncov serve /sys/kernel/debug/gcov --tree /usr/src/linux --port 8123`,
    )
    .action((snapshot: string | undefined, options: ServeOptions, command: Command) =>
      serveBrowser(requireOpening(snapshot, options, command), options),
    );
}

/** Serves until a signal ends it. */
export async function serveBrowser(
  start: OpenParams | null,
  { host, port, json }: { readonly host: string; readonly port: number; readonly json?: true },
): Promise<void> {
  // Loaded here, so that the other commands start without it.
  const { isLoopback, startServer } = await import('../../server/server');
  const { ServiceHost } = await import('../../server/service-host');
  const { measureLoopDelay } = await import('../../server/loop-delay');
  const built = join(__dirname, '..');
  const service = new ServiceHost(built, join(built, '../resources'));
  const options = { pageDirectory: join(built, 'renderer'), service, start, host, port };
  const server = await startServer(options).catch(async (error: NodeJS.ErrnoException) => {
    await service.close();
    throw new UnusableInput(`${host}, port ${port}: ${listenProblem(error)}`);
  });
  service.prepare(start);
  const printUrl = (): void => {
    const url = server.newUrl();
    process.stdout.write(`${json ? JSON.stringify({ url }) : url}\n`);
  };
  if (!isLoopback(host)) {
    process.stderr.write(
      `kerncov: listening on ${host}: what you see there, sources included, goes over the network unencrypted.\n`,
    );
  } else if (process.env.SSH_CONNECTION && !json) {
    process.stderr.write(
      `kerncov: from your own machine: ssh -N -L ${server.port}:127.0.0.1:${server.port} ${hostname()}\n`,
    );
  }
  const enter = process.stdin.isTTY ? createInterface({ input: process.stdin }).on('line', printUrl) : null;
  // Before the URL is out: who reads it may send a signal at once.
  const ended = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
    enter?.once('SIGINT', resolve);
  });
  printUrl();
  const writeLoopDelay = measureLoopDelay(process.env);
  await ended;
  writeLoopDelay();
  enter?.close();
  await server.close();
  await service.close();
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('0 to 65535 are possible.');
  return port;
}

function listenProblem({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'another program listens there; choose another --port, or none';
  if (code === 'EACCES') return 'you may not listen there; choose a --port of 1024 or above';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine has no such address';
  return message;
}
