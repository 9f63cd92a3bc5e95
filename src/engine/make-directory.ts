// A directory with all those above it.
//
// Node's own recursive mkdir never returns below /proc, where the kernel says of every new name that there is no such
// directory: it goes up and down for ever. Here each level is tried once on the way up and once on the way down.

import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a directory that may be there already. Throws, with what stands in the way, when it cannot be made. */
export function makeDirectory(path: string): void {
  const error = tryMake(path);
  if (error === null) return;
  const above = dirname(path);
  if (error.code === 'ENOENT' && above !== path) {
    makeDirectory(above);
    const again = tryMake(path);
    if (again === null) return;
    throw cannotBeMade(path, again);
  }
  throw cannotBeMade(path, error);
}

function tryMake(path: string): NodeJS.ErrnoException | null {
  try {
    mkdirSync(path);
    return null;
  } catch (error) {
    // A file system that is read-only says so of directories that are there, too.
    return isDirectory(path) ? null : (error as NodeJS.ErrnoException);
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function cannotBeMade(path: string, error: NodeJS.ErrnoException): Error {
  const message = `${path}: this directory cannot be made (${error.message}). Choose a place where you may write.`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}
