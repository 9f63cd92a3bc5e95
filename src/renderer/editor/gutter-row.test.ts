import { expect, test } from 'vitest';
import { gutterOf } from '../presenters/gutter';
import { sourceView } from '../presenters/source-view.testkit';
import { gutterRow, gutterWidth, lineDigits } from './gutter-row';

const gutter = gutterOf(
  sourceView({
    1: 1_234_567,
    2: { count: 0, shapes: [[0, 0]] },
    3: { count: 5, partly: true, approximate: true, shapes: [[5, 0]] },
  }),
);

/** What a reader sees of a row, and what tests find it by. */
function read(line: number): { shown: string; data: Record<string, string> } {
  const html = gutterRow(gutter, line);
  return {
    shown: html
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .replace(/\s+/g, ' '),
    data: Object.fromEntries(
      [...html.matchAll(/data-([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  };
}

test('rows show compact counts and carry exact ones', () => {
  expect([1, 2, 3, 4].map(read)).toEqual([
    { shown: '1.2M 1', data: { line: '1', count: '1234567', state: 'ran' } },
    { shown: '0 2', data: { line: '2', count: '0', state: 'never', branches: '0/2' } },
    { shown: '≈5 3 1/2', data: { line: '3', count: '5', state: 'partly', branches: '1/2' } },
    { shown: '4', data: { line: '4', count: '', state: 'none' } },
  ]);
});

test('the width grows with what is in it', () => {
  expect([lineDigits(7), lineDigits(20_000)]).toEqual([3, 5]);
  expect(gutterWidth(gutter, 20_000) - gutterWidth(gutter, 7)).toBe(2);
});
