// A file table → a tree of directories that sum over their files → the rows that the explorer shows.

import type { FileTable } from '../../shared/api/contract';

/** A directory or a file. Lines count lines with code. */
export interface TreeNode {
  /** From the root, without a slash at the end; '' for the root. */
  readonly path: string;
  /** As shown below its parent: one directory with a single directory in it shows as `arch/x86`. */
  readonly name: string;
  readonly isFile: boolean;
  readonly lines: number;
  readonly linesCovered: number;
  readonly functions: number;
  readonly functionsCovered: number;
  /** Files at and below. */
  readonly files: number;
  readonly children: readonly TreeNode[];
}

export const treeColumns = ['name', 'coverage', 'uncovered'] as const;
export type TreeColumn = (typeof treeColumns)[number];

export interface TreeSort {
  readonly by: TreeColumn;
  readonly descending: boolean;
}

/** What the explorer is asked to show. */
export interface TreeQuery {
  readonly sort: TreeSort;
  readonly flat: boolean;
  /** Words, all of which occur in the path, in any case. Directories above what matches are open. */
  readonly filter: string;
  readonly expanded: ReadonlySet<string>;
}

export interface TreeRow {
  readonly node: TreeNode;
  /** From 0. */
  readonly depth: number;
  readonly expanded: boolean;
  /** The row's place among its siblings, from 1, and their number. */
  readonly position: number;
  readonly siblings: number;
  /** Index of the parent's row; -1 at the top. */
  readonly parent: number;
}

interface Draft {
  path: string;
  name: string;
  file: number;
  lines: number;
  linesCovered: number;
  functions: number;
  functionsCovered: number;
  files: number;
  children: Map<string, Draft>;
}

/** Builds the tree once per table. */
export function buildTree(table: FileTable): TreeNode {
  const root = draft('', '', -1);
  table.names.forEach((path, file) => {
    const above = [root];
    let node = root;
    for (let start = 0; ; ) {
      const slash = path.indexOf('/', start);
      if (slash < 0) break;
      const prefix = path.slice(0, slash + (slash === 0 ? 1 : 0));
      let next = node.children.get(prefix);
      if (!next) {
        next = draft(prefix, slash === 0 ? '/' : path.slice(start, slash), -1);
        node.children.set(prefix, next);
      }
      node = next;
      above.push(node);
      start = slash + 1;
    }
    const leaf = draft(path, path.slice(path.lastIndexOf('/') + 1), file);
    // A file and a directory of one name can only come from odd path rules; keep both.
    node.children.set(`${path}\0`, leaf);
    above.push(leaf);
    for (const one of above) {
      one.lines += table.lines[file]!;
      one.linesCovered += table.linesCovered[file]!;
      one.functions += table.functions[file]!;
      one.functionsCovered += table.functionsCovered[file]!;
      one.files++;
    }
  });
  return finish(root, true);
}

function draft(path: string, name: string, file: number): Draft {
  return {
    path,
    name,
    file,
    lines: 0,
    linesCovered: 0,
    functions: 0,
    functionsCovered: 0,
    files: 0,
    children: new Map(),
  };
}

function finish(made: Draft, isRoot: boolean): TreeNode {
  let node = made;
  let { name } = made;
  while (!isRoot && node.file < 0 && node.children.size === 1) {
    const [only] = node.children.values();
    if (!only || only.file >= 0) break;
    name = name === '/' ? `/${only.name}` : `${name}/${only.name}`;
    node = only;
  }
  const { path, file, lines, linesCovered, functions, functionsCovered, files } = node;
  const children = [...node.children.values()].map((child) => finish(child, false));
  return { path, name, isFile: file >= 0, lines, linesCovered, functions, functionsCovered, files, children };
}

/** The rows in the order that they are shown. */
export function treeRows(root: TreeNode, query: TreeQuery): TreeRow[] {
  const words = query.filter.toLowerCase().split(/\s+/).filter(Boolean);
  const order = treeOrder(query.sort);
  const rows: TreeRow[] = [];
  if (query.flat) {
    const files = filesOf(root).filter((node) => hasAll(node, words));
    for (const [index, node] of files.sort(order).entries()) {
      rows.push({ node, depth: 0, expanded: false, position: index + 1, siblings: files.length, parent: -1 });
    }
    return rows;
  }
  const matches = words.length === 0 ? null : matching(root, words);
  const show = (nodes: readonly TreeNode[], depth: number, parent: number): void => {
    const shown = nodes.filter((node) => matches === null || matches.has(node)).sort(order);
    shown.forEach((node, index) => {
      const expanded = !node.isFile && (matches !== null || query.expanded.has(node.path));
      rows.push({ node, depth, expanded, position: index + 1, siblings: shown.length, parent });
      if (expanded) show(node.children, depth + 1, rows.length - 1);
    });
  };
  show(root.children, 0, -1);
  return rows;
}

function hasAll(file: TreeNode, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const path = file.path.toLowerCase();
  return words.every((word) => path.includes(word));
}

/** Files that have all words, and the directories above them. */
function matching(root: TreeNode, words: readonly string[]): Set<TreeNode> {
  const matches = new Set<TreeNode>();
  const visit = (node: TreeNode): boolean => {
    let some = node.isFile && hasAll(node, words);
    for (const child of node.children) some = visit(child) || some;
    if (some) matches.add(node);
    return some;
  };
  visit(root);
  return matches;
}

const flatFiles = new WeakMap<TreeNode, readonly TreeNode[]>();

/** All files of a tree, named by their whole path. */
function filesOf(root: TreeNode): readonly TreeNode[] {
  const known = flatFiles.get(root);
  if (known) return known;
  const files: TreeNode[] = [];
  const visit = (node: TreeNode): void => {
    if (node.isFile) files.push({ ...node, name: node.path });
    else node.children.forEach(visit);
  };
  visit(root);
  flatFiles.set(root, files);
  return files;
}

function treeOrder({ by, descending }: TreeSort): (a: TreeNode, b: TreeNode) => number {
  const sign = descending ? -1 : 1;
  switch (by) {
    case 'name':
      return (a, b) => Number(a.isFile) - Number(b.isFile) || sign * byName(a, b);
    case 'coverage':
      // Where there is no code there is no share: last, either way round.
      return (a, b) =>
        Number(a.lines === 0) - Number(b.lines === 0) || sign * (shareOf(a) - shareOf(b)) || byName(a, b);
    case 'uncovered':
      return (a, b) => sign * (uncovered(a) - uncovered(b)) || byName(a, b);
  }
}

function byName(a: TreeNode, b: TreeNode): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function shareOf(node: TreeNode): number {
  return node.lines === 0 ? 0 : node.linesCovered / node.lines;
}

/** Lines that never ran. */
export function uncovered(node: TreeNode): number {
  return node.lines - node.linesCovered;
}

/** The paths of the directories above a file that exist as rows in the tree. */
export function directoriesAbove(root: TreeNode, path: string): string[] {
  const above: string[] = [];
  let node: TreeNode | undefined = root;
  while (node) {
    const next: TreeNode | undefined = node.children.find(
      (child: TreeNode) =>
        !child.isFile && path.startsWith(child.path.endsWith('/') ? child.path : `${child.path}/`),
    );
    if (next) above.push(next.path);
    node = next;
  }
  return above;
}
