import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupByFile, placesOf, sortBy } from './file-order';

const word = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 0xffffffff }));

it('groups items by file in a given order, and keeps the order of items of one file', () => {
  const order = fc.integer({ min: 1, max: 6 }).chain((files) =>
    fc.record({
      order: fc.shuffledSubarray([...Array(files).keys()], { minLength: files }),
      fileOf: fc.array(fc.nat(files - 1), { maxLength: 30 }),
    }),
  );
  fc.assert(
    fc.property(order, ({ order, fileOf }) => {
      const { fileStart, item } = groupByFile(Uint32Array.from(fileOf), fileOf.length, order);
      const groups = order.map((_, place) => [...item.subarray(fileStart[place]!, fileStart[place + 1]!)]);
      expect(groups).toEqual(order.map((file) => [...fileOf.keys()].filter((at) => fileOf[at] === file)));
    }),
  );
});

it('sorts items by any 32-bit key, and leaves those with equal keys as they stand', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), fc.nat(10), (key, skipped) => {
      const items = Uint32Array.from(key.keys()).reverse();
      const first = Math.min(skipped, key.length);
      const expected = [...items.subarray(first)].sort((a, b) => key[a]! - key[b]!);
      const before = [...items.subarray(0, first)];
      sortBy(items, first, items.length, Uint32Array.from(key));
      expect([...items]).toEqual([...before, ...expected]);
    }),
  );
});

it('tells where each item stands in an order', () => {
  expect(placesOf([2, 0, 3, 1])).toEqual(Uint32Array.of(1, 3, 0, 2));
  expect(placesOf([])).toEqual(new Uint32Array(0));
});
