import { expect, test } from 'vitest';
import { bareCondition } from './bare-condition';

test.each([
  ['unlikely(!p)', '!p'],
  ['likely((a || b))', 'a || b'],
  ['( unlikely (f(x) < 0) )', 'f(x) < 0'],
  ['(a) && (b)', '(a) && (b)'],
  ['unlikely(a) || b', 'unlikely(a) || b'],
  ['unlikely(f(a, "…', 'unlikely(f(a, "…'],
  ['', ''],
])('%s is %s', (condition, bare) => {
  expect(bareCondition(condition)).toBe(bare);
});
