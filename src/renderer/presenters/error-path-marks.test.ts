// What the editor shows of a file's error paths.

import { expect, test } from 'vitest';
import { errorPathMarks, noMarks, stepLine } from './error-path-marks';
import { errorPath } from './error-paths.testkit';

const tested = errorPath({
  id: 1,
  startLine: 20,
  endLine: 21,
  guardLine: 19,
  state: 'tested',
  guardCount: 9,
  hits: 2,
});
const almost = errorPath({ id: 2, startLine: 40, endLine: 41, guardLine: 39 });
const unreached = errorPath({
  id: 3,
  startLine: 43,
  endLine: 43,
  guardLine: 42,
  state: 'unreached',
  guardCount: 0,
});
const impossible = errorPath({
  id: 4,
  startLine: 50,
  endLine: 50,
  guardLine: 50,
  trigger: 'impossible',
  state: 'no code',
});
const marks = errorPathMarks(
  [tested, almost, unreached, impossible],
  [{ name: 'ring_probe', startLine: 12 }],
);

test('arms have a mark, a text, and a note where they lack a test', () => {
  expect(marks.arms.map(({ startLine, state, text, note }) => [startLine, state, text, note])).toEqual([
    [20, 'tested', 'Error path, lines 20 to 21: tested; ran 2 times, of 9 evaluations of its guard', ''],
    [
      40,
      'almost',
      'Error path, lines 40 to 41: almost reached; guard was evaluated 1,204 times, never ran',
      'almost: 0 of 1.2k',
    ],
    [43, 'unreached', 'Error path, line 43: not reached; guard was never evaluated', 'not reached'],
    [50, 'no code', 'Error path, line 50: no code; the compiler kept no code of it', ''],
  ]);
});

test('a function has a lens of what can be tested', () => {
  expect(marks.lenses).toEqual([
    { function: 'ring_probe', line: 12, text: '3 error paths, 1 tested, 1 almost reached' },
  ]);
});

test('a region is found by its guard and by every line of its arm, once', () => {
  expect([...marks.byLine].map(([line, rows]) => [line, rows.map(({ id }) => id)])).toEqual([
    [19, [1]],
    [20, [1]],
    [21, [1]],
    [39, [2]],
    [40, [2]],
    [41, [2]],
    [42, [3]],
    [43, [3]],
    [50, [4]],
  ]);
});

test('steps go through untested arms and round the end', () => {
  const { untestedLines } = marks;
  expect(untestedLines).toEqual([40, 43]);
  expect([1, 40, 43, 99].map((line) => stepLine(untestedLines, line, 1))).toEqual([40, 43, 40, 40]);
  expect([1, 40, 43, 99].map((line) => stepLine(untestedLines, line, -1))).toEqual([43, 43, 40, 43]);
  expect(stepLine([], 7, 1)).toBe(null);
});

test('a file without error paths has nothing', () => {
  expect(errorPathMarks([], [{ name: 'f', startLine: 1 }])).toBe(noMarks);
});
