import { describe, expect, test } from 'vitest';
import { findText, type SearchedText, type TextQuery } from './find-text';

const text = [
  '/* kfree is not of a function */',
  'static void drop(struct ring *ring)',
  '{',
  '\tif (!ring)',
  '\t\treturn;',
  '\tkfree(ring->slots); kfree(ring);  ',
  '\tmy_kfree(ring);',
  '}',
  '/* KFREE */',
  'static void other(void)',
  '{',
  '\tKFREE(0);',
  '}',
].join('\n');

const source: SearchedText = {
  text,
  first: [2, 10],
  last: [8, 13],
  line: Uint32Array.from([2, 4, 5, 6, 7, 12]),
  lineCount: Float64Array.from([3, 3, 0, 3, 0, 7]),
};

function find(query: string, options: Partial<TextQuery> = {}, given: Partial<SearchedText> = {}): unknown[] {
  return findText(
    { ...source, ...given },
    { text: query, matchCase: false, wholeWord: false, lines: 'any', ...options },
    100,
  );
}

/** The lines alone. */
function lines(...args: Parameters<typeof find>): number[] {
  return (find(...args) as { line: number }[]).map(({ line }) => line);
}

test('a hit says where it is, what the line says without blanks around it, and how often it ran', () => {
  expect(find('kfree', { matchCase: true })).toEqual([
    {
      line: 6,
      column: 2,
      text: 'kfree(ring->slots); kfree(ring);',
      marks: [0, 5, 20, 25],
      stretch: 0,
      count: 3,
    },
    { line: 7, column: 5, text: 'my_kfree(ring);', marks: [3, 8], stretch: 0, count: 0 },
  ]);
  expect(find('{')).toEqual([
    { line: 3, column: 1, text: '{', marks: [0, 1], stretch: 0, count: null },
    { line: 11, column: 1, text: '{', marks: [0, 1], stretch: 1, count: null },
  ]);
});

describe('what is looked for', () => {
  test('is found in either case, unless the case matters', () => {
    expect(lines('kfree')).toEqual([6, 7, 12]);
    expect(lines('KFREE', { matchCase: true })).toEqual([12]);
  });

  test('can be a whole word: identifiers go on with _', () => {
    expect(lines('kfree', { wholeWord: true })).toEqual([6, 12]);
    expect(lines('->slots', { wholeWord: true })).toEqual([6]);
    expect(lines('->slot', { wholeWord: true })).toEqual([]);
  });

  test('means itself, whatever it would mean in a regular expression', () => {
    expect(lines('.*')).toEqual([]);
    expect(lines('(!ring)')).toEqual([4]);
    const hostile = { text: `${'a'.repeat(100_000)}\n(a+)+$ \\d[]{}^|?`, first: [1], last: [9] };
    expect(lines('(a+)+$ \\d[]{}^|?', {}, hostile)).toEqual([2]);
  });

  test('ends with the line', () => {
    expect(lines('other', {}, { text: text.replaceAll('\n', '\r\n') })).toEqual([10]);
    expect(find(')', {}, { text: 'f()\r\n', first: [1], last: [1] })).toMatchObject([{ text: 'f()' }]);
  });
});

test('lines without code are of neither kind of lines', () => {
  expect(lines('r', { lines: 'ran' })).toEqual([2, 4, 6, 12]);
  expect(lines('r', { lines: 'never ran' })).toEqual([5, 7]);
});

test('no more than the limit are found', () => {
  const query: TextQuery = { text: 'r', matchCase: false, wholeWord: false, lines: 'any' };
  expect(findText(source, query, 2).map(({ line }) => line)).toEqual([2, 4]);
});

test('of a long line a part is shown, with the match in it', () => {
  const long = `${'x'.repeat(5000)}needle${'y'.repeat(5000)}`;
  const [hit] = find('needle', {}, { text: long, first: [1], last: [1] }) as {
    text: string;
    marks: number[];
  }[];
  expect(hit).toMatchObject({
    text: `…${'x'.repeat(40)}needle${'y'.repeat(154)}…`,
    marks: [41, 47],
  });
  const [many] = find('x', {}, { text: long, first: [1], last: [1] }) as { text: string; marks: number[] }[];
  expect([many!.text.length, many!.marks.length]).toEqual([201, 40]);
});
