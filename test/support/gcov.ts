// The gcov of this machine, asked about many objects at once.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** The command that runs gcov 12, or null. */
export const gcov12 = ['gcov', 'gcov-12'].find((command) => versionOf(command) === 12) ?? null;

/** The major version of a gcov; null when it is not installed. */
export function versionOf(command: string): number | null {
  const answer = spawnSync(command, ['--version'], { encoding: 'utf8' });
  const match = /^gcov .* (\d+)\.\d+\.\d+/m.exec(answer.stdout ?? '');
  return match ? Number(match[1]) : null;
}

/** Objects that one process is asked about: gcov grows slower with each that it has read. */
const objectsPerProcess = 400;

/**
 * What `gcov -j -b -t` prints: a document a line, in the order of the files.
 *
 * @param folder where notes and counters lie side by side
 * @param files counters, relative to `folder`
 */
export async function* gcovDocuments(
  command: string,
  folder: string,
  files: readonly string[],
): AsyncGenerator<Buffer> {
  const args = ['-0', '-n', String(objectsPerProcess), command, '-j', '-b', '-t'];
  const gcov = spawn('xargs', args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = endOf(gcov);
  // Who stops listening breaks the pipe, and that is no failure of gcov.
  ended.catch(() => {});
  gcov.stdin.end(files.map((file) => `${file}\0`).join(''));
  let rest: Buffer[] = [];
  for await (const chunk of gcov.stdout as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
  }
  await ended;
}

function endOf(gcov: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    gcov.on('error', reject);
    gcov.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`xargs gcov ended with ${code}`));
    });
  });
}

/** What `gcov -t` prints of one object: its text of each source file, by name, without the lines about the files. */
export function gcovText(command: string, folder: string, file: string): Map<string, string> {
  const gcov = spawnSync(command, ['-t', file], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (gcov.status !== 0) throw new Error(`${command} -t ${file} failed: ${gcov.stderr}`);
  return textByFile(gcov.stdout);
}

/** Splits gcov's text at its headers. What is behind a header is the text, without lines that are numbered 0. */
export function textByFile(text: string): Map<string, string> {
  const parts = text.split(/^ {8}-: {4}0:Source:(.*)\n/m).slice(1);
  const byFile = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    byFile.set(parts[at]!, parts[at + 1]!.replace(/^ {8}-: {4}0:.*\n/gm, ''));
  }
  return byFile;
}
