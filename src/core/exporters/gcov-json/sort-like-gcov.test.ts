import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortLikeGcov } from './sort-like-gcov';

interface Item {
  readonly key: number;
  readonly place: number;
}

const before = (a: Item, b: Item): boolean => a.key < b.key;
const itemsOf = (keys: readonly number[]): Item[] => keys.map((key, place) => ({ key, place }));
const stable = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.key - b.key || a.place - b.place);

describe('sortLikeGcov', () => {
  it('sorts, and loses nothing', () => {
    const keys = fc.array(fc.oneof(fc.nat(5), fc.integer()), { maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(keys, (random) => {
        const items = itemsOf(random);
        const sorted = sortLikeGcov(items, before);
        expect(sorted.map((item) => item.key)).toEqual([...random].sort((a, b) => a - b));
        expect(new Set(sorted)).toEqual(new Set(items));
        expect(items).toEqual(itemsOf(random));
      }),
    );
  });

  it('keeps ties in order up to 16 items', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 16, size: 'max' }), (keys) => {
        expect(sortLikeGcov(itemsOf(keys), before)).toEqual(stable(itemsOf(keys)));
      }),
    );
  });

  it('is as stable as any sort where there are no ties', () => {
    const keys = fc.uniqueArray(fc.integer(), { maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(keys, (distinct) => {
        expect(sortLikeGcov(itemsOf(distinct), before)).toEqual(stable(itemsOf(distinct)));
      }),
    );
  });

  it('sorts what drives quicksort to its depth limit, and so into heapsort', () => {
    // M. D. McIlroy, "A killer adversary for quicksort" (1999): keys are decided while they are compared.
    const keys = killerKeys(2000);
    let comparisons = 0;
    const sorted = sortLikeGcov(itemsOf(keys), (a, b) => {
      comparisons++;
      return a.key < b.key;
    });
    expect(sorted.map((item) => item.key)).toEqual([...keys].sort((a, b) => a - b));
    // Quicksort alone takes about a million.
    expect(comparisons).toBeLessThan(200_000);
  });

  // What gcov 12 printed for the functions f0 .. f16 of one line: with 17 members the unstable sort begins.
  it('leaves 17 equal items as gcov leaves them', () => {
    const order = sortLikeGcov(itemsOf(Array.from({ length: 17 }, () => 1)), before).map(
      ({ place }) => place,
    );
    expect(order).toEqual([8, 16, 15, 14, 13, 12, 11, 10, 9, 0, 7, 6, 5, 4, 3, 2, 1]);
  });
});

function killerKeys(length: number): number[] {
  const undecided = length;
  const keys = Array.from({ length }, () => undecided);
  let decided = 0;
  let candidate = 0;
  sortLikeGcov(
    Array.from({ length }, (_, place) => place),
    (a, b) => {
      if (keys[a] === undecided && keys[b] === undecided) keys[a === candidate ? a : b] = decided++;
      if (keys[a] === undecided) candidate = a;
      else if (keys[b] === undecided) candidate = b;
      return keys[a]! < keys[b]!;
    },
  );
  return keys;
}
