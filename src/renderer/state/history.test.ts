import { expect, test } from 'vitest';
import { emptyHistory, type History, settle, step, visit } from './history';

const at = ({ places, at }: History): string =>
  places.map((place, index) => `${index === at ? '>' : ''}${place.tab}:${place.line}`).join(' ');

test('back returns to where the cursor was left, forward to where it went', () => {
  let history = visit(emptyHistory, { tab: 'a', line: 1 });
  history = settle(history, 40);
  history = visit(history, { tab: 'b', line: 7 });
  expect(at(history)).toBe('a:40 >b:7');
  const back = step(history, -1)!;
  expect(at(back)).toBe('>a:40 b:7');
  expect(step(back, -1)).toBeNull();
  expect(at(step(back, 1)!)).toBe('a:40 >b:7');
});

test('a new place forgets what was ahead', () => {
  const two = visit(visit(emptyHistory, { tab: 'a', line: 1 }), { tab: 'b', line: 1 });
  expect(at(visit(step(two, -1)!, { tab: 'c', line: 1 }))).toBe('a:1 >c:1');
});

test('small moves in a file are no places of their own', () => {
  const one = visit(emptyHistory, { tab: 'a', line: 10 });
  expect(at(visit(one, { tab: 'a', line: 13 }))).toBe('>a:13');
  expect(at(visit(one, { tab: 'a', line: 30 }))).toBe('a:10 >a:30');
});
