// What is said of error paths.

import { expect, test } from 'vitest';
import { errorStates, triggers } from '../../shared/api/error-paths';
import {
  type CauseOf,
  causeText,
  countsSentence,
  furtherGuard,
  lensText,
  linesText,
  regionSentence,
  triggerWords,
} from './error-path-words';
import { errorPath } from './error-paths.testkit';

test('counts are told by state', () => {
  const told = [
    { state: 'tested', guardCount: 10, hits: 3 },
    { state: 'tested', guardCount: null, hits: 1 },
    { state: 'tested', guardCount: 5, hits: null },
    { state: 'almost', guardCount: 1, hits: 0 },
    { state: 'almost', guardCount: 1_204_000, hits: 0 },
    { state: 'unreached', guardCount: 0, hits: 0 },
    { state: 'unknown', guardCount: 7, hits: null },
    { state: 'unknown', guardCount: null, hits: null },
    { state: 'no code', guardCount: null, hits: null },
  ] as const;
  expect(told.map(countsSentence)).toEqual([
    'ran 3 times, of 10 evaluations of its guard',
    'ran once',
    'ran',
    'guard was evaluated once, never ran',
    'guard was evaluated 1,204,000 times, never ran',
    'guard was never evaluated',
    'guard was evaluated 7 times, no counter tells whether it ran',
    'no counter tells whether it ran',
    'the compiler kept no code of it',
  ]);
});

test('a region is one sentence', () => {
  expect(regionSentence(errorPath())).toBe(
    'almost reached: ring_probe, kmalloc() fails, ENOMEM, trigger alloc, guard was evaluated 1,204 times, never ran, drivers/ring.c line 40',
  );
});

test('a guard is told beside the cause where that is something else', () => {
  const guards = [{}, { guard: '' }, { guard: 'kmalloc(n)', trigger: 'state' }, { callee: null }] as const;
  expect(guards.map((changes) => furtherGuard(errorPath(changes)))).toEqual(['!ring', null, null, null]);
});

test.each<[Partial<CauseOf>, string]>([
  [{ callee: 'f', guard: 'f(x) < 0' }, 'f() fails'],
  [{ callee: 'f', guard: '!found', trigger: 'state' }, 'f() fails'],
  [{ callee: 'f', guard: 'f(x) > 1', trigger: 'state' }, 'f(x) > 1'],
  [{ callee: 'f', guard: 'f(x)', way: 'false', trigger: 'argument' }, '!(f(x))'],
  [{ callee: 'f', guard: 'f(x)', way: 'false', trigger: 'privilege' }, 'f() fails'],
  [{ guard: 'unlikely(len > max)', trigger: 'argument' }, 'len > max'],
  [{ guard: 'len > max || !len', way: 'false' }, '!(len > max || !len)'],
  [{ guard: 'cmd', way: 'switch' }, 'switch (cmd)'],
  [{ guard: 'i < n', way: 'loop' }, 'loop (i < n)'],
  [{ guard: '', way: 'none' }, 'no guard of its own'],
])('the cause is who fails, else what the guard finds: %j', (changes, expected) => {
  expect(causeText(errorPath({ callee: null, ...changes }))).toBe(expected);
});

test('lines are one or several', () => {
  expect([linesText({ startLine: 3, endLine: 3 }), linesText({ startLine: 3, endLine: 5 })]).toEqual([
    'line 3',
    'lines 3 to 5',
  ]);
});

test('a lens counts what has code', () => {
  expect([
    lensText(['tested', 'almost', 'unreached', 'no code']),
    lensText(['tested', 'tested']),
    lensText(['unreached']),
  ]).toEqual([
    '3 error paths, 1 tested, 1 almost reached',
    '2 error paths, all tested',
    '1 error path, none tested',
  ]);
});

test('no two triggers share a letter', () => {
  expect(new Set(triggers.map((trigger) => triggerWords[trigger].letter)).size).toBe(triggers.length);
  expect(errorStates.length).toBe(5);
});
