// Functions of a file → which of them each line belongs to, as stretches of lines that do not overlap.
//
// Ranges of functions do overlap: what SYSCALL_DEFINE makes begins on one line several times, and one of them has the
// body. A line belongs to the function that begins last of those around it; of several that begin there, to the one that
// ends last, and to the one that was called most of those that are alike in both.

/** Columns of the functions of one file, as in `CoverageModel`. */
export interface FunctionColumns {
  readonly startLine: Uint32Array;
  /** 0 where the compiler does not say: such a function ends where the next begins. */
  readonly endLine: Uint32Array;
  readonly calls: Float64Array;
}

/** Lines that belong to one function. */
export interface FunctionRange {
  readonly first: number;
  readonly last: number;
  /** The function's place in the columns. */
  readonly fn: number;
}

/** The end of a function that ends with its file. */
export const endOfFile = 0xffff_ffff;

/** Ascending stretches. */
export function functionRanges({ startLine, endLine, calls }: FunctionColumns): FunctionRange[] {
  const end = endsOf(startLine, endLine);
  // What comes later in this order has the line.
  const order = Array.from(startLine.keys()).sort(
    (a, b) => startLine[a]! - startLine[b]! || end[a]! - end[b]! || calls[a]! - calls[b]! || b - a,
  );
  const ranges: FunctionRange[] = [];
  const around: number[] = [];
  let line = 0;
  const goTo = (next: number): void => {
    while (around.length > 0 && line < next) {
      const fn = around.at(-1)!;
      if (end[fn]! < line) {
        around.pop();
        continue;
      }
      const last = Math.min(end[fn]!, next - 1);
      ranges.push({ first: line, last, fn });
      line = last + 1;
    }
    line = next;
  };
  for (const fn of order) {
    goTo(startLine[fn]!);
    around.push(fn);
  }
  goTo(Infinity);
  return ranges;
}

function endsOf(startLine: Uint32Array, endLine: Uint32Array): Float64Array {
  const starts = [...new Set(startLine)].sort((a, b) => a - b);
  const next = new Map(starts.map((start, at) => [start, (starts[at + 1] ?? endOfFile + 1) - 1]));
  return Float64Array.from(startLine, (start, fn) =>
    endLine[fn] === 0 ? next.get(start)! : Math.max(start, endLine[fn]!),
  );
}
