import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactCount, countAt, gutterOf, jumpToNeverRan, jumpToNeverRanFunction, stateAt } from './gutter';
import { sourceView } from './source-view.testkit';

describe('compact counts', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.0k'],
    [1999, '1.9k'],
    [9999, '9.9k'],
    [10_000, '10k'],
    [999_999, '999k'],
    [1_000_000, '1.0M'],
    [34_999_999, '34M'],
    [1_199_999_999, '1.1G'],
    [Number.MAX_SAFE_INTEGER, '9.0P'],
  ])('%i is %s', (count, text) => {
    expect(compactCount(count)).toBe(text);
  });

  test('take at most four characters and never say more than there is', () => {
    const scale = { k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        const text = compactCount(count);
        const unit = scale[text.at(-1) as keyof typeof scale] ?? 1;
        expect(text.length).toBeLessThanOrEqual(4);
        expect(Math.round(Number.parseFloat(text) * 10) * (unit / 10)).toBeLessThanOrEqual(count);
      }),
    );
  });
});

test('lines by number: state, exact count, branches', () => {
  const gutter = gutterOf(
    sourceView({
      2: 12,
      3: { count: 7, partly: true, shapes: [[7, 0], [3]] },
      5: { count: 0, partly: true },
      6: { count: 1234, approximate: true },
    }),
  );
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((line) => [stateAt(gutter, line), countAt(gutter, line)])).toEqual([
    [0, null],
    [0, null],
    [1, 12],
    [2, 7],
    [0, null],
    [3, 0],
    [1, 1234],
    [0, null],
  ]);
  expect([...gutter.branches, ...gutter.branchesTaken]).toEqual([0, 3, 0, 0, 0, 2, 0, 0]);
  // "≈1.2k", "2/3"
  expect([gutter.countWidth, gutter.branchWidth]).toEqual([5, 3]);
});

test('an empty view has no lines', () => {
  const gutter = gutterOf(sourceView({}));
  expect([countAt(gutter, 1), gutter.neverRan.length, jumpToNeverRan(gutter, 1, 1)]).toEqual([null, 0, null]);
});

describe('stretches of never-run lines', () => {
  const view = sourceView({ 1: 1, 3: 0, 4: 0, 9: 0, 10: 5, 20: 0, 21: 0, 30: 0 }, [
    { startLine: 1 },
    { startLine: 21 },
  ]);
  const gutter = gutterOf(view);

  test('end where a line ran and where a function begins, not at lines without code', () => {
    expect([...gutter.neverRan]).toEqual([3, 9, 20, 20, 21, 30]);
  });

  test.each([
    [1, 1, 3, false],
    [3, 1, 20, false],
    [5, 1, 20, false],
    [20, 1, 21, false],
    [21, 1, 3, true],
    [99, 1, 3, true],
    [99, -1, 21, false],
    [21, -1, 20, false],
    [5, -1, 3, false],
    [3, -1, 21, true],
    [1, -1, 21, true],
  ] as const)('from line %i in direction %i leads to %i', (line, direction, first, wrapped) => {
    expect(jumpToNeverRan(gutter, line, direction)).toMatchObject({ first, wrapped });
  });
});

describe('functions that were never called', () => {
  const functions = [
    { startLine: 5, endLine: 9, calls: 0 },
    { startLine: 20, endLine: 0, calls: 3 },
    { startLine: 30, endLine: 0, calls: 0 },
  ];
  const view = sourceView({ 5: 0, 20: 3, 30: 0 }, functions);
  const jump = (line: number, direction: 1 | -1) => jumpToNeverRanFunction(view.functions, line, direction);

  test('are gone to in their order, and round the end', () => {
    expect([jump(1, 1), jump(5, 1), jump(30, 1), jump(30, -1), jump(5, -1)]).toEqual([
      { first: 5, last: 9, wrapped: false },
      { first: 30, last: 30, wrapped: false },
      { first: 5, last: 9, wrapped: true },
      { first: 5, last: 9, wrapped: false },
      { first: 30, last: 30, wrapped: true },
    ]);
  });

  test('are nowhere where all were called', () => {
    expect(jumpToNeverRanFunction(view.functions.slice(1, 2), 1, 1)).toBe(null);
  });
});
