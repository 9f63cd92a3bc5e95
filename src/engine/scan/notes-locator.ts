// A counters file of a snapshot → where its notes are.
//
// Asked in this order: beside the counters, where a rule says, in the tree, by the longest tail of the path (debugfs mirrors
// the build's absolute paths), and where the link beside the counters points. What is found in the tree teaches a rule, so the
// search is made once per build directory. Notes of another build come last: they only serve to say so.

import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inferRule, PathMap, type PathRule } from '../path-map';

/** Where notes were found, and what the object is called. */
export interface LocatedNotes {
  readonly notesFile: string;
  /** Bytes, as stat says; 0 means not known. */
  readonly notesBytes: number;
  /** The object's path below the build directory, without extension: `mm/mmap`. */
  readonly object: string;
}

/** Finds notes for counters. Learns rules into `map`. */
export class NotesLocator {
  private treeIndex: Map<string, string[]> | undefined;

  /**
   * @param tree the local tree; null when none was given
   * @param map rules given by the user; learns more
   */
  constructor(
    private readonly tree: string | null,
    private readonly map: PathMap,
  ) {}

  /**
   * @param countersPath path in the snapshot, ending in .gcda
   * @param stampOf reads the counters' stamp word (bytes 8 to 12; null when too short), to decide between candidates
   * @param linkTarget what the link beside the counters says, when there is one
   * @param beside the notes file beside the counters, when the snapshot is a directory
   */
  locate(
    countersPath: string,
    stampOf: () => Uint8Array | null,
    linkTarget: string | null,
    beside: string | null,
  ): LocatedNotes | null {
    const notesPath = countersPath.replace(/\.gcda$/, '.gcno');
    const buildPath = linkTarget?.startsWith('/') ? linkTarget : `/${withoutDebugfs(notesPath)}`;
    if (beside) {
      const found = this.found(beside, buildPath);
      if (found) return found;
    }
    const mapped = this.map.toLocal(buildPath);
    const found = mapped && this.found(mapped, buildPath);
    if (found) return found;
    // What the user says is final; what was inferred from one object need not hold for another.
    const isGiven = this.map.belowRule(buildPath)?.rule.origin === 'given';
    if (mapped && isGiven) return null;
    const inTree = this.tree && this.searchTree(this.tree, buildPath, stampOf());
    if (inTree) return inTree;
    const linked = linkTarget?.startsWith('/') ? this.found(linkTarget, buildPath) : null;
    if (linked || mapped || !this.tree) return linked;
    return this.learn(
      inferRule(buildPath, this.tree, (path) => sizeOf(path) >= 0),
      buildPath,
    );
  }

  private found(notesFile: string, buildPath: string): LocatedNotes | null {
    const size = sizeOf(notesFile);
    if (size < 0) return null;
    const known = this.map.belowRule(buildPath)?.rest ?? buildPath.slice(1);
    return { notesFile, notesBytes: size, object: known.replace(/\.gcno$/, '') };
  }

  private searchTree(tree: string, buildPath: string, stamp: Uint8Array | null): LocatedNotes | null {
    return this.learn(
      inferRule(buildPath, tree, (path) => sizeOf(path) >= 0 && hasStamp(path, stamp)) ??
        this.searchBelow(tree, buildPath, stamp),
      buildPath,
    );
  }

  private learn(rule: PathRule | null, buildPath: string): LocatedNotes | null {
    if (!rule) return null;
    this.map.add(rule);
    // The rule itself says where: another one for the same directory may stand before it.
    const file = new PathMap([rule]).toLocal(buildPath);
    return file ? this.found(file, buildPath) : null;
  }

  /** Looks for the notes anywhere below the tree: objects built with `O=` lie in a directory of their own. */
  private searchBelow(tree: string, buildPath: string, stamp: Uint8Array | null) {
    this.treeIndex ??= indexNotes(tree);
    const name = buildPath.slice(buildPath.lastIndexOf('/') + 1);
    let best: { file: string; shared: number } | null = null;
    for (const file of this.treeIndex.get(name) ?? []) {
      const shared = sharedTail(file, buildPath);
      if ((!best || shared > best.shared) && hasStamp(file, stamp)) best = { file, shared };
    }
    if (!best) return null;
    return {
      from: buildPath.slice(0, buildPath.length - best.shared) || '/',
      to: best.file.slice(0, best.file.length - best.shared),
      origin: 'inferred' as const,
    };
  }
}

/** A copy of the whole debugfs keeps its mount point in front. */
function withoutDebugfs(path: string): string {
  return path.replace(/^(?:.*\/)?sys\/kernel\/debug\/gcov\//, '');
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : -1;
}

/** Whether the notes at `file` carry the stamp; true when there is none to compare. */
function hasStamp(file: string, stamp: Uint8Array | null): boolean {
  if (!stamp) return true;
  const head = new Uint8Array(12);
  try {
    const handle = openSync(file, 'r');
    try {
      if (readSync(handle, head, 0, 12, 0) < 12) return false;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
  return stamp.every((byte, at) => head[8 + at] === byte);
}

/** How many characters of whole trailing path components two paths share, the slash before them included. */
function sharedTail(a: string, b: string): number {
  let shared = 0;
  for (let at = 1; at <= Math.min(a.length, b.length); at++) {
    if (a[a.length - at] !== b[b.length - at]) break;
    if (a[a.length - at] === '/') shared = at;
  }
  return shared;
}

/** Directories beyond this many are not searched for notes. */
const maxIndexedDirectories = 200_000;

function indexNotes(root: string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const pending = [root];
  for (let visited = 0; pending.length > 0 && visited < maxIndexedDirectories; visited++) {
    const directory = pending.pop()!;
    let entries: ReturnType<typeof readDirectory>;
    try {
      entries = readDirectory(directory);
    } catch {
      continue;
    }
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (entry.name !== '.git') pending.push(join(directory, entry.name));
      } else if (entry.name.endsWith('.gcno')) {
        const files = index.get(entry.name);
        if (files) files.push(join(directory, entry.name));
        else index.set(entry.name, [join(directory, entry.name)]);
      }
    }
  }
  return index;
}

function readDirectory(directory: string) {
  return readdirSync(directory, { withFileTypes: true });
}
