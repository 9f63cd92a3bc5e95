// Files that appear whole or not at all.

import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writev,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';

/** What the names of files of this process hold while they are being written. */
const partialMark = `.partial-${process.pid}-`;

/**
 * Writes a file beside its place and renames it there. Throws what the file system says; leaves nothing half-written.
 * What is there and is no plain file (a pipe, a terminal) is written into: it has no whole.
 */
export function writeWhole(path: string, content: string | Iterable<string>): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile() && !there.isDirectory()) {
    writeTo(path, content);
    return;
  }
  const partial = `${path}${partialMark}${threadId}`;
  try {
    writeTo(partial, content);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** How many files this thread has begun to write beside others. */
let begun = 0;

/**
 * As `writeWhole`, of a plain file and its bytes in pieces, while this thread does other things. The bytes are on their way when it
 * returns: nothing waits for a turn of this thread's event loop before all are written.
 */
export async function writeWholeBeside(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const partial = `${path}${partialMark}${threadId}-${begun++}`;
  try {
    const handle = openSync(partial, 'w');
    try {
      const { bytesWritten } = pieces.length > 0 ? await writePieces(handle, pieces) : { bytesWritten: 0 };
      const bytes = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
      if (bytesWritten < bytes)
        throw new Error(`${path}: only ${bytesWritten} of ${bytes} bytes could be written`);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

const writePieces = promisify(writev);

function writeTo(path: string, content: string | Iterable<string>): void {
  const handle = openSync(path, 'w');
  try {
    if (typeof content === 'string') {
      writeFileSync(handle, content);
    } else {
      for (const chunk of content) writeFileSync(handle, chunk);
      if (statSync(path).isFile()) fsyncSync(handle);
    }
  } finally {
    closeSync(handle);
  }
}

/** Removes what threads of this process left below a directory when they were ended in the middle of a file. */
export function removePartials(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) removePartials(path);
    else if (entry.name.includes(partialMark)) rmSync(path, { force: true });
  }
}
