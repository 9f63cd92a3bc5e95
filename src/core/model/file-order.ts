// Sorting of columns whose rows belong to source files.

/** A stable counting sort of items by the place of their file in `order`. */
export function groupByFile(
  fileOf: Uint32Array,
  count: number,
  order: readonly number[],
): { fileStart: Uint32Array; item: Uint32Array } {
  const place = placesOf(order);
  const fileStart = new Uint32Array(order.length + 1);
  for (let at = 0; at < count; at++) fileStart[place[fileOf[at]!]! + 1]!++;
  for (let file = 0; file < order.length; file++) fileStart[file + 1]! += fileStart[file]!;
  const next = fileStart.slice();
  const item = new Uint32Array(count);
  for (let at = 0; at < count; at++) item[next[place[fileOf[at]!]!]!++] = at;
  return { fileStart, item };
}

/** Sorts `items[first .. last]` by a key; usually they are in order already, as most files come from one object. */
export function sortBy(items: Uint32Array, first: number, last: number, key: Uint32Array): void {
  for (let at = first + 1; at < last; at++) {
    if (key[items[at - 1]!]! > key[items[at]!]!) {
      sortPacked(items.subarray(first, last), key);
      return;
    }
  }
}

/** Key and place fit one double together (32 + 21 bits), and plain numbers sort without a callback. */
function sortPacked(items: Uint32Array, key: Uint32Array): void {
  if (items.length >= 1 << 21) {
    items.sort((a, b) => key[a]! - key[b]!);
    return;
  }
  const before = items.slice();
  const packed = Float64Array.from(items, (item, place) => key[item]! * before.length + place).sort();
  for (let at = 0; at < items.length; at++) items[at] = before[packed[at]! % before.length]!;
}

/** Where each item stands in an order. */
export function placesOf(order: readonly number[]): Uint32Array {
  const place = new Uint32Array(order.reduce((greatest, item) => Math.max(greatest, item), -1) + 1);
  order.forEach((item, at) => {
    place[item] = at;
  });
  return place;
}
