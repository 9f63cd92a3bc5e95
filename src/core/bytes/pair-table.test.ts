import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cpuMilliseconds } from '../../../test/synthetic/cpu-time';
import { PairTable } from './pair-table';

const word = fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 0xffffffff));
const pairs = fc.array(fc.tuple(word, word), { maxLength: 200 });

it('numbers distinct pairs in order of first mention, like a map from text', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.nat(600), (before, mentions, expectedPairs) => {
      const table = new PairTable(expectedPairs % 30);
      for (const [first, second] of before) table.idOf(first, second);
      table.clear(expectedPairs);
      const known = new Map<string, number>();
      for (const [first, second] of mentions) {
        const key = `${first} ${second}`;
        expect(table.find(first, second)).toBe(known.get(key) ?? -1);
        if (!known.has(key)) known.set(key, known.size);
        expect(table.idOf(first, second)).toBe(known.get(key));
      }
      const listed = Array.from({ length: table.size }, (_, id) => `${table.first[id]} ${table.second[id]}`);
      expect(listed).toEqual([...known.keys()]);
    }),
  );
});

it('takes memory by the pairs that are there, not by their greatest number', () => {
  const table = new PairTable(4);
  for (const line of [0xffffffff, 0x7fffffff, 1]) table.idOf(0xffffffff, line);
  expect([table.size, table.first.length, table.second.length]).toEqual([3, 8, 8]);
});

it('gives memory back when far less is expected', () => {
  const table = new PairTable(200_000);
  table.idOf(1, 1);
  table.clear(10);
  expect([table.size, table.find(1, 1), table.first.length]).toEqual([0, -1, 16]);
});

it('stays quick for lines in regular steps, the worst case of a weak hash', () => {
  for (const step of [1, 8, 256, 4096, 65_536, 1 << 20]) {
    const table = new PairTable();
    const taken = cpuMilliseconds(() => {
      for (let index = 0; index < 50_000; index++) table.idOf(index >> 12, (index & 4095) * step);
    });
    expect(taken, `steps of ${step}`).toBeLessThan(500);
    expect(table.size).toBe(50_000);
  }
});
