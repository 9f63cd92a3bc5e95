import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowableF64, GrowableU8, GrowableU32 } from './growable';

it('holds what was pushed since it was cleared, in order', () => {
  const values = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 700, size: 'max' });
  fc.assert(
    fc.property(values, values, (before, after) => {
      const column = new GrowableU32();
      for (const value of before) column.push(value);
      expect(column.copy()).toEqual(Uint32Array.from(before));
      column.clear();
      for (const value of after) column.push(value);
      expect([column.length, column.copy(), column.view()]).toEqual([
        after.length,
        Uint32Array.from(after),
        Uint32Array.from(after),
      ]);
    }),
    { numRuns: 30 },
  );
});

it('keeps the kind of its values', () => {
  const kinds = [new GrowableU32(), new GrowableU8(), new GrowableF64()].map((column) => {
    for (let count = 0; count < 300; count++) column.push(257.5);
    return `${column.copy().constructor.name} ${column.values[299]}`;
  });
  expect(kinds).toEqual(['Uint32Array 257', 'Uint8Array 1', 'Float64Array 257.5']);
});

it('grows to what is asked, at least doubling, never shrinks, and keeps what it holds', () => {
  const column = new GrowableU32();
  column.push(7);
  const capacities = [1, 257, 5000, 5].map((capacity) => {
    column.grow(capacity);
    return column.values.length;
  });
  expect([capacities, [...column.values.subarray(0, 3)]]).toEqual([
    [256, 512, 5000, 5000],
    [7, 0, 0],
  ]);
});

it('gives copies that later pushes leave alone', () => {
  const column = new GrowableU32();
  column.push(1);
  const copy = column.copy();
  column.clear();
  column.push(2);
  expect([...copy]).toEqual([1]);
});
