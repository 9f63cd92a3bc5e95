// The beginning of a path → the paths that go on from it.

import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';

const maxPaths = 100;
const archive = /\.(?:tar|tgz|tar\.gz|tar\.zst|zip)$/;

/** A path as it is typed: `~/` is the user's home. */
export function absolutePath(typed: string): string {
  return resolve(fromHome(typed));
}

function fromHome(path: string): string {
  const isBelowHome = path === '~' || path.startsWith('~/');
  return isBelowHome ? join(homedir(), path.slice(1), path.endsWith('/') ? '/' : '') : path;
}

/** Directories, and archives when a snapshot is wanted. Unreadable directories have nothing in them. */
export async function completePath(prefix: string, want: 'directory' | 'snapshot'): Promise<string[]> {
  const expanded = fromHome(prefix);
  const absolute = isAbsolute(expanded)
    ? expanded
    : resolve(expanded || '.') + (expanded.endsWith('/') || expanded === '' ? '/' : '');
  const directory = absolute.endsWith('/') ? absolute : dirname(absolute);
  const begin = absolute.endsWith('/') ? '' : absolute.slice(absolute.lastIndexOf('/') + 1);
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter(
        (entry) => entry.name.startsWith(begin) && (begin.startsWith('.') || !entry.name.startsWith('.')),
      )
      .filter(
        (entry) =>
          entry.isDirectory() || entry.isSymbolicLink() || (want === 'snapshot' && archive.test(entry.name)),
      )
      .map((entry) => join(directory, entry.name) + (entry.isDirectory() ? '/' : ''))
      .sort()
      .slice(0, maxPaths);
  } catch {
    return [];
  }
}
