// gcov's JSON documents → lines and totals, folded with Maps: slow, plain, and written apart from src/core/model.

/** A document as `gcov -j -b` writes it, as far as it is looked at here. */
export interface GcovDocument {
  readonly data_file: string;
  readonly current_working_directory: string;
  readonly files: readonly GcovFile[];
}

interface GcovFile {
  readonly file: string;
  readonly lines: readonly {
    readonly line_number: number;
    readonly count: number;
    readonly unexecuted_block: boolean;
    readonly branches: readonly { count: number; fallthrough: boolean; throw: boolean }[];
  }[];
  readonly functions: readonly {
    readonly name: string;
    readonly start_line: number;
    readonly end_line: number;
    readonly execution_count: number;
    readonly blocks: number;
    readonly blocks_executed: number;
  }[];
}

/** A source line over all documents. */
export interface FoldedLine {
  count: number;
  unexecutedBlock: boolean;
  /** Some count of it had to be made presentable. */
  approximate: boolean;
  /** Counts by what the line's branches are in an object, a digit each: 1 fallthrough, 2 throwing. */
  readonly shapes: Map<string, number[]>;
}

/** A function over all documents. */
export interface FoldedFunction {
  readonly name: string;
  readonly startLine: number;
  endLine: number;
  calls: number;
  /** Blocks, and those that ran, in the object where most of them ran. */
  blocks: number;
  blocksExecuted: number;
  /** How many documents have it. */
  objects: number;
}

/** A source file over all documents. */
export interface FoldedFile {
  readonly lines: Map<number, FoldedLine>;
  /** By place and name, such as `12 do_mmap`. */
  readonly functions: Map<string, FoldedFunction>;
  /** How many documents have something to say of the file. */
  documents: number;
}

interface Ratio {
  readonly covered: number;
  readonly total: number;
}

interface Totals {
  readonly lines: Ratio;
  readonly functions: Ratio;
  readonly branches: Ratio;
}

/** Folds documents, in any order. */
export class NaiveFold {
  readonly files = new Map<string, FoldedFile>();
  /** Counts that had to be made presentable. */
  clamped = 0;

  /** @param nameOf the name that a file of a document goes by */
  constructor(private readonly nameOf: (file: string, workingDirectory: string) => string = (file) => file) {}

  add(document: GcovDocument): void {
    for (const file of document.files) {
      if (file.lines.length + file.functions.length === 0) continue;
      const name = this.nameOf(file.file, document.current_working_directory);
      const folded = entryOf(this.files, name, () => ({
        lines: new Map(),
        functions: new Map(),
        documents: 0,
      }));
      folded.documents++;
      this.addLines(folded, file);
      this.addFunctions(folded, file);
    }
  }

  /** Totals of some files; of all of them if left out. */
  totals(files: Iterable<FoldedFile> = this.files.values()): Totals {
    const all = [...files];
    const lines = all.flatMap((file) => [...file.lines.values()]);
    return {
      lines: ratioOf(lines.map(({ count }) => count)),
      functions: ratioOf(all.flatMap(({ functions }) => [...functions.values()].map(({ calls }) => calls))),
      branches: ratioOf(lines.flatMap(({ shapes }) => [...shapes.values()].flat())),
    };
  }

  private addFunctions(folded: FoldedFile, { functions }: GcovFile): void {
    for (const { name, start_line, end_line, execution_count, blocks, blocks_executed } of functions) {
      const fn = entryOf(folded.functions, `${start_line} ${name}`, () => ({
        ...{ name, startLine: start_line, endLine: end_line },
        ...{ calls: 0, blocks: 0, blocksExecuted: 0, objects: 0 },
      }));
      fn.objects++;
      fn.calls += this.presentable(execution_count);
      fn.endLine = Math.max(fn.endLine, end_line);
      const more = blocks_executed - fn.blocksExecuted || blocks - fn.blocks;
      if (more > 0) Object.assign(fn, { blocks, blocksExecuted: blocks_executed });
    }
  }

  private addLines(folded: FoldedFile, { lines }: GcovFile): void {
    // Where functions share a line, it is there once for each of them; its branches are all of theirs.
    const branches = new Map<number, { kinds: string; taken: number[] }>();
    for (const { line_number, count, unexecuted_block, branches: own } of lines) {
      const line = entryOf(folded.lines, line_number, () => ({
        count: 0,
        unexecutedBlock: false,
        approximate: false,
        shapes: new Map(),
      }));
      const shown = this.presentable(count);
      line.count += shown;
      line.approximate ||= shown !== count;
      line.unexecutedBlock ||= unexecuted_block;
      const all = entryOf(branches, line_number, () => ({ kinds: '', taken: [] }));
      for (const branch of own) {
        all.kinds += (branch.fallthrough ? 1 : 0) + (branch.throw ? 2 : 0);
        all.taken.push(this.presentable(branch.count));
      }
    }
    for (const [line, { kinds, taken }] of branches) {
      if (taken.length === 0) continue;
      const sums = entryOf(folded.lines.get(line)!.shapes, kinds, () => taken.map(() => 0));
      for (const [at, count] of taken.entries()) sums[at]! += count;
    }
  }

  private presentable(count: number): number {
    const shown = Math.min(Math.max(count, 0), Number.MAX_SAFE_INTEGER);
    if (shown !== count) this.clamped++;
    return shown;
  }
}

/** The text that gcov would write of a source, were it one object that counted all of it. */
export function annotatedText({ lines }: FoldedFile, source: string): string {
  const rows = source.replace(/\n$/, '').split('\n');
  return rows
    .map((text, index) => {
      const mark = markOf(lines.get(index + 1));
      return `${mark.padStart(9)}:${String(index + 1).padStart(5)}:${text}\n`;
    })
    .join('');
}

function markOf(line: FoldedLine | undefined): string {
  if (!line) return '-';
  if (line.count === 0) return '#####';
  return line.unexecutedBlock ? `${line.count}*` : `${line.count}`;
}

function ratioOf(counts: readonly number[]): Ratio {
  return { covered: counts.filter((count) => count > 0).length, total: counts.length };
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
