// Items with a group number each → the items of every group, side by side.

/** Where the next item of a group goes; kept from call to call. */
let next = new Uint32Array(1024);

/**
 * A stable counting sort.
 *
 * @param groupOf group number of each item
 * @param start receives, per group and once more, where its items start; must be zeroed, and one longer than there are
 *   groups
 * @param items receives the items, group by group, in their own order
 */
export function groupItems(groupOf: Uint32Array, start: Uint32Array, items: Uint32Array): void {
  const groups = start.length - 1;
  for (let item = 0; item < groupOf.length; item++) start[groupOf[item]! + 1]!++;
  if (next.length < groups) next = new Uint32Array(Math.max(groups, next.length * 2));
  for (let group = 0; group < groups; group++) {
    next[group] = start[group]!;
    start[group + 1]! += start[group]!;
  }
  for (let item = 0; item < groupOf.length; item++) items[next[groupOf[item]!]!++] = item;
}
