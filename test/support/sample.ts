// The bundled sample, unpacked where a test may change it.

import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sample, scratch, shell } from './kerncov';

/** Where the sample was built; its snapshots have their counters below this path. */
export const sampleBuild = '/build/tiny-1.0';

/** A directory with what a snapshot archive holds. */
export function unpacked(archive: string = sample.boot): string {
  const directory = scratch();
  const { code, stderr } = shell(`tar -xzf '${archive}'`, directory);
  if (code !== 0) throw new Error(stderr);
  return directory;
}

/** A copy of the sample's tree, in a directory called `tree`. */
export function copyOfTree(): string {
  const tree = join(scratch(), 'tree');
  cpSync(sample.tree, tree, { recursive: true });
  return tree;
}

/** A folder as gcov wants it: the sample's tree, with a snapshot's counters beside the notes. */
export function joined(archive: string): { readonly folder: string; readonly counters: readonly string[] } {
  const folder = copyOfTree();
  const built = join(unpacked(archive), sampleBuild);
  const counters = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.gcda'))
    .sort();
  for (const file of counters) cpSync(join(built, file), join(folder, file));
  return { folder, counters };
}

/** The sample's objects again and again, notes beside counters: a snapshot that takes a while. */
export function repeatedSnapshot(copies: number): string {
  const { folder, counters } = joined(sample.boot);
  const repeated = scratch();
  for (let copy = 0; copy < copies; copy++) {
    for (const file of counters) {
      const place = join(repeated, `copy-${copy}`, file);
      mkdirSync(dirname(place), { recursive: true });
      linkSync(join(folder, file), place);
      linkSync(join(folder, notesOf(file)), notesOf(place));
    }
  }
  return repeated;
}

export function notesOf(counters: string): string {
  return counters.replace(/\.gcda$/, '.gcno');
}
