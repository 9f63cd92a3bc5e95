// Sorts as the C++ library under gcov does, ties included.
//
// gcov sorts a file's functions by where they begin, with an unstable sort. Macros make several functions begin at one
// place, so from 17 functions on the order in gcov's output is what introsort (D. Musser, 1997) makes of it: median of
// three as the pivot, heapsort below a depth of 2 log2 n, runs of up to 16 left to a final insertion sort.

const insertionRun = 16;

/** The items in gcov's order. `before` is a strict weak ordering. */
export function sortLikeGcov<T>(items: readonly T[], before: (a: T, b: T) => boolean): T[] {
  const sorted = [...items];
  const depth = 2 * Math.floor(Math.log2(Math.max(1, sorted.length)));
  partitionRuns(sorted, 0, sorted.length, depth, before);
  insertionSort(sorted, before);
  return sorted;
}

function partitionRuns<T>(
  items: T[],
  first: number,
  end: number,
  depth: number,
  before: (a: T, b: T) => boolean,
): void {
  let last = end;
  for (let left = depth; last - first > insertionRun; left--) {
    if (left === 0) {
      heapSort(items, first, last, before);
      return;
    }
    const cut = partition(items, first, last, before);
    partitionRuns(items, cut, last, left - 1, before);
    last = cut;
  }
}

function partition<T>(items: T[], first: number, last: number, before: (a: T, b: T) => boolean): number {
  const middle = first + Math.floor((last - first) / 2);
  swap(items, first, medianOf(items, first + 1, middle, last - 1, before));
  const pivot = items[first]!;
  let low = first + 1;
  let high = last;
  for (;;) {
    while (before(items[low]!, pivot)) low++;
    high--;
    while (before(pivot, items[high]!)) high--;
    if (low >= high) return low;
    swap(items, low, high);
    low++;
  }
}

function medianOf<T>(items: T[], a: number, b: number, c: number, before: (a: T, b: T) => boolean): number {
  const less = (x: number, y: number): boolean => before(items[x]!, items[y]!);
  if (less(a, b)) {
    if (less(b, c)) return b;
    return less(a, c) ? c : a;
  }
  if (less(a, c)) return a;
  return less(b, c) ? c : b;
}

function insertionSort<T>(items: T[], before: (a: T, b: T) => boolean): void {
  for (let at = 1; at < items.length; at++) {
    const item = items[at]!;
    let into = at;
    while (into > 0 && before(item, items[into - 1]!)) {
      items[into] = items[into - 1]!;
      into--;
    }
    items[into] = item;
  }
}

/** Sorts `items[first .. last]` by a binary heap whose holes sink to a leaf before they rise. */
function heapSort<T>(items: T[], first: number, last: number, before: (a: T, b: T) => boolean): void {
  const length = last - first;
  for (let parent = (length - 2) >> 1; parent >= 0; parent--) {
    settle(items, first, parent, length, items[first + parent]!, before);
  }
  for (let left = length - 1; left > 0; left--) {
    const item = items[first + left]!;
    items[first + left] = items[first]!;
    settle(items, first, 0, left, item, before);
  }
}

function settle<T>(
  items: T[],
  first: number,
  top: number,
  length: number,
  item: T,
  before: (a: T, b: T) => boolean,
): void {
  let hole = top;
  for (let child = 2 * hole + 2; child <= length; child = 2 * hole + 2) {
    if (child === length || before(items[first + child]!, items[first + child - 1]!)) child--;
    items[first + hole] = items[first + child]!;
    hole = child;
  }
  for (
    let parent = (hole - 1) >> 1;
    hole > top && before(items[first + parent]!, item);
    parent = (hole - 1) >> 1
  ) {
    items[first + hole] = items[first + parent]!;
    hole = parent;
  }
  items[first + hole] = item;
}

function swap<T>(items: T[], a: number, b: number): void {
  const item = items[a]!;
  items[a] = items[b]!;
  items[b] = item;
}
