// Files that appear whole or not at all.

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

/** Writes a file beside its place and renames it there. Throws what the file system says; leaves nothing half-written. */
export function writeWhole(path: string, content: string | Iterable<string>): void {
  const partial = `${path}.partial-${process.pid}-${threadId}`;
  try {
    const handle = openSync(partial, 'w');
    try {
      if (typeof content === 'string') writeSync(handle, content);
      else for (const chunk of content) writeSync(handle, chunk);
      if (typeof content !== 'string') fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
