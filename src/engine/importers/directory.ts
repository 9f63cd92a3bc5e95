// A directory tree (a copy of /sys/kernel/debug/gcov, or debugfs itself) → snapshot entries.
//
// Depth first, the names of one directory in code unit order, so two walks of one tree agree.
// debugfs reports a size of 0 for every file, and NFS makes each stat a round trip: nothing is stat'ed, only listed.
// Links to directories are not followed; debugfs has none, and a loop would never end.

import type { Dirent } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cancellation } from './cancellation.js';
import type { Importer, ImportLimits, SnapshotEntry, SnapshotSource } from './entry.js';
import { systemReason, tooManyEntries, unreachable } from './failures.js';
import { badLinkTarget, entryPath, kindOfName, shownName } from './names.js';

export const directory: Importer = {
  id: 'directory',
  label: 'a directory with .gcda files',
  recognises: (source) => source.isDirectory,
  read: walk,
};

/** Round trips that overlap on a slow file system. Node runs as many at once as UV_THREADPOOL_SIZE says (4). */
const listingsAhead = 16;

/** A directory that the walk will enter; its listing may already be under way. */
interface Folder {
  readonly path: string;
  listing?: Promise<Listing>;
}

interface Listing {
  /** Entries of any kind, those of no interest included. */
  readonly storedCount: number;
  readonly found: readonly (Folder | SnapshotEntry)[];
  /** What kept the directory from being listed. */
  readonly error?: unknown;
}

async function* walk(
  source: SnapshotSource,
  limits: ImportLimits,
  signal: AbortSignal,
): AsyncGenerator<SnapshotEntry> {
  const root = resolve(source.path);
  const cancel = cancellation(signal);
  /** Lists being walked, outermost first. */
  const open: Iterator<Folder | SnapshotEntry>[] = [];
  /** Folders still to enter, the next one last: the order in which to read ahead. */
  const upcoming: Folder[] = [];
  let entryCount = 0;

  async function enter(folder: Folder): Promise<void> {
    folder.listing ??= list(root, folder.path);
    const { storedCount, found, error } = await cancel.race(folder.listing);
    if (error !== undefined && folder.path === '') throw unreachable(source.path, error);
    entryCount += storedCount;
    if (entryCount > limits.maxEntries) throw tooManyEntries(source.path, limits);
    for (const inner of found.filter(isFolder).reverse()) upcoming.push(inner);
    for (const ahead of upcoming.slice(-listingsAhead)) ahead.listing ??= list(root, ahead.path);
    open.push(found[Symbol.iterator]());
  }

  try {
    await enter({ path: '' });
    for (let names = open.at(-1); names !== undefined; names = open.at(-1)) {
      signal.throwIfAborted();
      const next = names.next();
      if (next.done) open.pop();
      else if (isFolder(next.value)) {
        upcoming.pop();
        await enter(next.value);
      } else yield next.value;
    }
  } finally {
    cancel.end();
  }
}

function isFolder(found: Folder | SnapshotEntry): found is Folder {
  return !('kind' in found);
}

/** Never rejects: a directory that cannot be listed is one unreadable entry. */
async function list(root: string, path: string): Promise<Listing> {
  try {
    const dirents = await readdir(`${root}/${path}`, { withFileTypes: true });
    const wanted = dirents
      .filter((dirent) => dirent.isDirectory() || kindOfName(dirent.name) !== undefined)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const found = await Promise.all(wanted.map((dirent) => look(root, path, dirent)));
    return { storedCount: dirents.length, found: found.filter((one) => one !== undefined) };
  } catch (error) {
    return {
      storedCount: 0,
      found: [{ kind: 'unreadable', path: shownName(path), reason: systemReason(error) }],
      error,
    };
  }
}

async function look(
  root: string,
  parent: string,
  dirent: Dirent,
): Promise<Folder | SnapshotEntry | undefined> {
  const storedPath = parent === '' ? dirent.name : `${parent}/${dirent.name}`;
  const unreadable = (reason: string): SnapshotEntry => ({
    kind: 'unreadable',
    path: shownName(storedPath),
    reason,
  });
  const located = entryPath(storedPath);
  if ('reason' in located) return unreadable(located.reason);
  const { path } = located;
  if (dirent.isDirectory()) return { path };
  // Linux names are bytes; what is not UTF-8 arrives here with U+FFFD in it and cannot be opened by that name.
  if (path.includes('\ufffd')) return unreadable('its name is not valid UTF-8');

  const kind = kindOfName(dirent.name);
  if (kind === undefined) return undefined;
  const file = `${root}/${path}`;
  if (dirent.isFile()) return { kind, path, payload: { file } };
  if (!dirent.isSymbolicLink()) return undefined; // a pipe or a socket would hold its reader for ever
  try {
    const target = await readlink(file);
    // Following a counters link could lead anywhere, out of a copy that someone sent in above all.
    if (kind === 'counters') return unreadable(`it is a symbolic link to ${shownName(target)}, not a file`);
    const reason = badLinkTarget(target);
    return reason === undefined ? { kind: 'notes-link', path, target } : unreadable(reason);
  } catch (error) {
    return unreadable(systemReason(error));
  }
}
