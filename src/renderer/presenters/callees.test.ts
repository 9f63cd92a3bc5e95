import { expect, test } from 'vitest';
import { calleeSentence } from './callees';

test('a callee is told with its calls and those who wait for its failure', () => {
  expect([
    calleeSentence({ callee: 'kmalloc', calls: 1_204_000, callers: 37, regions: 41 }),
    calleeSentence({ callee: 'ring_init', calls: 1, callers: 1, regions: 1 }),
  ]).toEqual([
    "kmalloc() was called 1,204,000 times and never failed; 37 callers' cleanup is untested (41 error paths)",
    "ring_init() was called once and never failed; 1 caller's cleanup is untested (1 error path)",
  ]);
});
