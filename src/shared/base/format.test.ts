import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatQuantity, formatShare } from './format';

describe('shares', () => {
  it.each([
    [0, 0, 'no code'],
    [0, 7, '0 %'],
    [7, 7, '100 %'],
    [1, 3, '33.3 %'],
    [2, 3, '66.7 %'],
    [1, 2, '50.0 %'],
    [82_975, 578_199, '14.4 %'],
    [1, 578_199, '0.1 %'],
    [578_198, 578_199, '99.9 %'],
  ])('%i of %i is %s', (covered, total, text) => {
    expect(formatShare(covered, total)).toBe(text);
  });

  it('are 100 % only when all is covered, and 0 % only when nothing is', () => {
    const some = fc
      .integer({ min: 1, max: 1e9 })
      .chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));
    fc.assert(
      fc.property(some, ([covered, total]) => {
        const text = formatShare(covered, total);
        expect(text === '100 %').toBe(covered === total);
        expect(text === '0 %').toBe(covered === 0);
        expect(Math.abs(Number.parseFloat(text) - (100 * covered) / total)).toBeLessThanOrEqual(0.1);
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
    [-1234, '-1,234'],
  ])('%i is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it('have words in the right number', () => {
    expect([0, 1, 2, 1977].map((count) => formatQuantity(count, 'object'))).toEqual([
      '0 objects',
      '1 object',
      '2 objects',
      '1,977 objects',
    ]);
    expect(formatQuantity(2, 'directory', 'directories')).toBe('2 directories');
  });
});
