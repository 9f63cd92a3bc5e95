// KERNCOV_DATA → a real kernel's tree, unpacked once, and its snapshots.
//
// The tree stays in the temporary directory for the next run. It appears there by rename, so runs may overlap.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const data = process.env.KERNCOV_DATA && join(process.env.KERNCOV_DATA, 'kernel-6.1');

/** Whether there is a kernel to test with. */
export const hasKernel = data !== undefined && existsSync(join(data, 'tree.tar.xz'));

export const whyNoKernel = data
  ? `no ${data}/tree.tar.xz`
  : 'KERNCOV_DATA is not set; it names the directory that holds kernel-6.1/';

/** The kernel's snapshots: archives, by file name. Without a kernel one that is skipped: a file without tests would fail. */
export const snapshots = hasKernel
  ? readdirSync(data!).filter((name) => name.endsWith('.tar.gz'))
  : ['a snapshot of a kernel'];

export function snapshotFile(name: string): string {
  return join(data!, name);
}

const cache = join(tmpdir(), 'kerncov-test-kernel');

/** The unpacked tree. */
export function kernelTree(): string {
  if (!hasKernel) throw new Error(`There is no kernel to look at: ${whyNoKernel}`);
  const archive = join(data!, 'tree.tar.xz');
  const { size, mtimeMs } = statSync(archive);
  const unpacked = join(cache, `tree-${size}-${Math.trunc(mtimeMs)}`);
  if (!existsSync(unpacked)) {
    mkdirSync(cache, { recursive: true });
    const partial = mkdtempSync(join(cache, 'partial-'));
    shell(`tar -xJf '${archive}'`, partial);
    try {
      renameSync(partial, unpacked);
    } catch (error) {
      // Another run was faster.
      rmSync(partial, { recursive: true });
      if (!existsSync(unpacked)) throw error;
    }
  }
  return join(unpacked, readdirSync(unpacked)[0]!);
}

/** A folder as gcov wants it: a snapshot's counters beside the notes. */
export interface JoinedFolder {
  readonly folder: string;
  /** All counters, relative to the folder, in order. */
  readonly counters: readonly string[];
}

/**
 * Gives `use` a joined folder, made of hard links.
 *
 * With sources in the folder gcov shows their text, but also looks which directories exist and shortens names by that:
 * what it says of names is only independent of the place without them.
 */
export async function withJoinedFolder<T>(
  snapshot: string,
  content: 'notes' | 'notes and sources',
  use: (joined: JoinedFolder) => Promise<T>,
): Promise<T> {
  const tree = kernelTree();
  const work = mkdtempSync(join(cache, 'joined-'));
  try {
    const folder = join(work, 'tree');
    const wanted = content === 'notes' ? "-name '*.gcno'" : '-type f';
    shell(
      `mkdir tree && cd '${tree}' && find . ${wanted} -print0 | xargs -0 cp -l --parents -t '${folder}'`,
      work,
    );
    shell(`mkdir snapshot && tar -xzf '${snapshotFile(snapshot)}' -C snapshot --exclude='*.gcno'`, work);
    const unpacked = filesBelow(join(work, 'snapshot'));
    const build = directoryWith('mm/mmap.gcda', unpacked);
    shell(`cp -al 'snapshot/${build}/.' tree`, work);
    const counters = unpacked
      .filter((file) => file.startsWith(`${build}/`) && file.endsWith('.gcda'))
      .map((file) => file.slice(build.length + 1));
    return await use({ folder, counters });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Where the build directory is among files: the uppermost directory that holds `file`. */
function directoryWith(file: string, files: readonly string[]): string {
  const found = files.filter((path) => path.endsWith(`/${file}`)).sort((a, b) => a.length - b.length);
  return found[0]!.slice(0, -file.length - 1);
}

/** Paths of all files below a directory, relative to it, in order. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

function shell(command: string, cwd: string): void {
  const ended = spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${command} failed: ${ended.error ?? ended.stderr}`);
}
