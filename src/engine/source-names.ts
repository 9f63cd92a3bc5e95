// Source names of the notes → the names that the model uses, and the files here that hold the text.
//
// A name is relative to the compiler's working directory or absolute on the build machine. In the model it is relative to
// the local tree whenever it lies in it.

import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { inferRule, type PathMap } from './path-map';

/** Bytes of a source, above which it is neither shown nor searched. */
export const maxSourceBytes = 32 << 20;

/** Sources of one build directory that are looked for before it counts as being nowhere in the tree. */
const maxMisses = 16;

/** Names and finds sources. Learns rules into `map`. */
export class SourceNames {
  /** Without a tree: directories in which compilers ran that rules were looked for. */
  private readonly directories = new Set<string>();
  /** How many sources of a build directory were looked for in the tree in vain. */
  private readonly misses = new Map<string, number>();

  constructor(
    private readonly tree: string | null,
    private readonly map: PathMap,
  ) {}

  /**
   * The model's name of a source.
   *
   * @param name as `Notes.files` has it
   * @param workingDirectory as `Notes` has it; '' where the compiler does not say
   */
  modelName(name: string, workingDirectory: string): string {
    const relative = !name.startsWith('/');
    if (relative && workingDirectory === '') return name;
    if (relative && !this.tree) this.learnDirectory(workingDirectory);
    if (relative && !name.startsWith('../')) {
      const prefix = this.insideTree(workingDirectory, name);
      if (prefix !== null) return prefix === '' ? name : `${prefix}/${name}`;
      return name;
    }
    const absolute = posix.normalize(relative ? `${workingDirectory}/${name}` : name);
    const slash = absolute.lastIndexOf('/');
    const directory = this.insideTree(absolute.slice(0, slash) || '/', absolute.slice(slash + 1));
    if (directory === null) return absolute;
    return directory === '' ? absolute.slice(slash + 1) : `${directory}/${absolute.slice(slash + 1)}`;
  }

  /** Where the text of a source should be here. */
  localPath(modelName: string): string | null {
    if (!modelName.startsWith('/'))
      return this.tree ? `${this.tree}/${modelName}` : this.belowSomeRule(modelName);
    return this.map.toLocal(modelName) ?? modelName;
  }

  /** Keeps where a compiler ran as a rule of its own, so that names relative to it can be found. */
  private learnDirectory(buildDirectory: string): void {
    if (this.directories.has(buildDirectory)) return;
    this.directories.add(buildDirectory);
    const local = this.map.toLocal(buildDirectory);
    if (local !== null) this.map.add({ from: buildDirectory, to: local, origin: 'inferred' });
  }

  /** A relative name says not where its compiler ran: the file is below the longest FROM under which there is one. */
  private belowSomeRule(name: string): string | null {
    const longestFirst = [...this.map.rules].sort((a, b) => b.from.length - a.from.length);
    const rule = longestFirst.find(({ to }) => isFile(`${to}/${name}`));
    return rule ? `${rule.to}/${name}` : null;
  }

  /** A build directory as a path below the tree: '' for the tree itself, null when it is not in it. */
  private insideTree(buildDirectory: string, file: string): string | null {
    if (!this.tree) return null;
    let local = this.map.toLocal(buildDirectory);
    const misses = this.misses.get(buildDirectory) ?? 0;
    if (local === null && misses < maxMisses) {
      const rule = inferRule(`${buildDirectory}/${file}`, this.tree, isFile);
      if (rule) this.map.add(rule);
      else this.misses.set(buildDirectory, misses + 1);
      local = this.map.toLocal(buildDirectory);
    }
    if (local === null) return null;
    if (local === this.tree) return '';
    return local.startsWith(`${this.tree}/`) ? local.slice(this.tree.length + 1) : null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
