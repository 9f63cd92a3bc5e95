import { expect, test } from 'vitest';
import { endOfFile, functionRanges } from './function-ranges';

/** `[first line, last line, calls]` of each function → `first-last: place`. */
function ranges(...functions: [start: number, end: number, calls?: number][]): string[] {
  return functionRanges({
    startLine: Uint32Array.from(functions, ([start]) => start),
    endLine: Uint32Array.from(functions, ([, end]) => end),
    calls: Float64Array.from(functions, ([, , calls = 0]) => calls),
  }).map(({ first, last, fn }) => `${first}-${last === endOfFile ? 'end' : last}: ${fn}`);
}

test('lines between functions belong to none', () => {
  expect(ranges([3, 5], [6, 9], [20, 20])).toEqual(['3-5: 0', '6-9: 1', '20-20: 2']);
});

test('of functions that begin on one line, the one with the body has it', () => {
  expect(ranges([10, 10, 5], [10, 30, 1], [10, 10, 9])).toEqual(['10-30: 1']);
  expect(ranges([10, 10, 5], [10, 10, 9])).toEqual(['10-10: 1']);
  expect(ranges([10, 10, 5], [10, 10, 5])).toEqual(['10-10: 0']);
});

test('a function inside another has its own lines, and what comes after it is the outer one’s again', () => {
  expect(ranges([1, 20], [5, 8], [6, 7], [15, 30])).toEqual([
    '1-4: 0',
    '5-5: 1',
    '6-7: 2',
    '8-8: 1',
    '9-14: 0',
    '15-30: 3',
  ]);
});

test('where the compiler does not say, a function ends where the next one begins, the last one with its file', () => {
  expect(ranges([3, 0], [9, 0], [9, 12], [40, 0])).toEqual(['3-8: 0', '9-39: 1', '40-end: 3']);
  expect(ranges([5, 2])).toEqual(['5-5: 0']);
  expect(ranges()).toEqual([]);
});
