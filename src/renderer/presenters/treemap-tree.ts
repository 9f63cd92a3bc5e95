// Items with slash-separated paths → the tree that a treemap divides.
//
// It does not know what an item is: a source file here, an error region or a function elsewhere. Directories carry sums.
// A directory that holds nothing but one directory is one node with it (`arch/x86`), and either path finds that node.

/** One thing with an area, at the end of a path. */
export interface TreemapItem {
  readonly path: string;
  /** What to write on it; the last part of the path without. */
  readonly label?: string;
  /** Its share of the area. Items of value 0 are in the tree but get no room. */
  readonly value: number;
  readonly covered: number;
  readonly total: number;
  /** Colours by kind instead of by share, where the skin does so. */
  readonly category?: string;
  /** What it is made of: asked for when there is room to show it, or when somebody goes into it. */
  parts?(): readonly TreemapItem[];
}

export interface TreemapNode {
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly covered: number;
  readonly total: number;
  /** Of directories: the one with the greatest value. */
  readonly category: string | null;
  /** Which of the items, or of an item's parts, this is; -1 for directories. */
  readonly item: number;
  /** Whether one can go into it: directories, and items with parts. */
  readonly divisible: boolean;
  /** How many items are in it; 1 for an item. */
  readonly items: number;
  readonly parent: TreemapNode | null;
  /** Greatest value first; parts of an item; empty for items without. */
  readonly children: readonly TreemapNode[];
}

export interface TreemapTree {
  readonly root: TreemapNode;
  /** What one can go into, by path; '' is the root. */
  readonly directories: ReadonlyMap<string, TreemapNode>;
}

interface Draft {
  path: string;
  label: string;
  value: number;
  covered: number;
  total: number;
  category: string | null;
  item: number;
  divisible: boolean;
  items: number;
  parent: TreemapNode | null;
  children: Draft[];
}

/**
 * Builds the tree with its sums.
 *
 * @param keepTop what is directly below the root stays a node of its own, also where it holds nothing but one directory:
 * it is no directory but a group
 */
export function buildTreemapTree(items: Iterable<TreemapItem>, keepTop = false): TreemapTree {
  const root = draftDirectory('', null);
  const directories = new Map<string, Draft>([['', root]]);
  const divisible: Draft[] = [];
  let index = 0;
  for (const item of items) {
    const parent = directoryOf(item.path, directories);
    const node = draftItem(item, index++, parent);
    parent.children.push(node);
    if (node.divisible) divisible.push(node);
  }
  finish(root, keepTop);
  for (const [path, directory] of directories) {
    let node = directory;
    while (node !== root && isChain(node) && !(keepTop && node.parent === root)) node = node.children[0]!;
    directories.set(path, node);
  }
  for (const node of divisible) directories.set(node.path, node);
  return { root, directories };
}

/** The nodes from the root down to `node`, both included. */
export function treemapTrail(node: TreemapNode): TreemapNode[] {
  const trail: TreemapNode[] = [];
  for (let at: TreemapNode | null = node; at !== null; at = at.parent) trail.push(at);
  return trail.reverse();
}

/** Whether `node` is `ancestor` or below it. */
export function isWithin(node: TreemapNode, ancestor: TreemapNode): boolean {
  for (let at: TreemapNode | null = node; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Calls `visit` with the index of every item in `node`; not with those of parts. */
export function eachItem(node: TreemapNode, visit: (item: number) => void): void {
  if (node.item >= 0) visit(node.item);
  else for (const child of node.children) eachItem(child, visit);
}

/** Finds the directory that holds a path, making what is missing. A leading slash belongs to the first name. */
function directoryOf(path: string, directories: Map<string, Draft>): Draft {
  const slash = path.lastIndexOf('/');
  const name = slash <= 0 ? '' : path.slice(0, slash);
  let directory = directories.get(name);
  if (directory === undefined) {
    const parent = directoryOf(name, directories);
    directory = draftDirectory(name, parent);
    parent.children.push(directory);
    directories.set(name, directory);
  }
  return directory;
}

function draftDirectory(path: string, parent: Draft | null): Draft {
  const label = baseName(path);
  return {
    path,
    label,
    value: 0,
    covered: 0,
    total: 0,
    category: null,
    item: -1,
    divisible: true,
    items: 0,
    parent,
    children: [],
  };
}

function draftItem(item: TreemapItem, index: number, parent: TreemapNode): Draft {
  if (item.parts !== undefined) return new ItemWithParts(item, index, parent);
  return {
    path: item.path,
    label: item.label ?? baseName(item.path),
    value: item.value,
    covered: item.covered,
    total: item.total,
    category: item.category ?? null,
    item: index,
    divisible: false,
    items: 1,
    parent,
    children: [],
  };
}

/** Its children are made when somebody looks. */
class ItemWithParts implements Draft {
  readonly path: string;
  readonly item: number;
  label: string;
  value: number;
  covered: number;
  total: number;
  category: string | null;
  readonly divisible = true;
  readonly items = 1;
  private made: Draft[] | null = null;
  private readonly make: () => readonly TreemapItem[];

  constructor(
    item: TreemapItem,
    index: number,
    public parent: TreemapNode,
  ) {
    this.item = index;
    this.path = item.path;
    this.label = item.label ?? baseName(item.path);
    this.value = item.value;
    this.covered = item.covered;
    this.total = item.total;
    this.category = item.category ?? null;
    this.make = () => item.parts!();
  }

  get children(): Draft[] {
    this.made ??= this.make()
      .map((part, at) => draftItem(part, at, this))
      .sort(byValue);
    return this.made;
  }
}

function baseName(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? path : path.slice(slash + 1);
}

/** Whether a directory holds one directory and nothing else. */
function isChain(node: Draft): boolean {
  return node.item < 0 && node.children.length === 1 && node.children[0]!.item < 0;
}

/** From the leaves up: sums, chains cut short, children in order. */
function finish(node: Draft, keepChains = false): void {
  const byCategory = new Map<string, number>();
  for (const [at, child] of node.children.entries()) {
    if (child.item < 0) {
      finish(child);
      if (!keepChains && isChain(child)) {
        const only = child.children[0]!;
        only.label = `${child.label}/${only.label}`;
        only.parent = node;
        node.children[at] = only;
      }
    }
    node.value += child.value;
    node.covered += child.covered;
    node.total += child.total;
    node.items += child.items;
    if (child.category !== null)
      byCategory.set(child.category, (byCategory.get(child.category) ?? 0) + child.value);
  }
  let most = 0;
  for (const [category, value] of byCategory) {
    if (value <= most) continue;
    most = value;
    node.category = category;
  }
  node.children.sort(byValue);
}

function byValue(a: TreemapNode, b: TreemapNode): number {
  return b.value - a.value || (a.path < b.path ? -1 : 1);
}
