import { expect, test } from 'vitest';
import type { TextHit } from '../../shared/api/contract';
import {
  foundText,
  nothingText,
  searchingText,
  textParts,
  textRowLabel,
  textRows,
  textRowTitle,
} from './text-search';

function hit(line: number, count: number | null): TextHit {
  return {
    line,
    column: 5,
    text: 'kfree(a);',
    marks: [0, 5],
    function: 'drop',
    calls: 1200,
    functionRan: true,
    count,
  };
}

const files = [
  { file: 'fs/a.c', hits: [hit(3, 1200), hit(9, 0)] },
  { file: 'mm/b.c', hits: [hit(7, null)] },
];

test('lines stand below their files, and are gone where these are folded', () => {
  expect(textRows(files, new Set(['fs/a.c']))).toEqual([
    { kind: 'file', file: 'fs/a.c', lines: 2, open: false },
    { kind: 'file', file: 'mm/b.c', lines: 1, open: true },
    { kind: 'hit', file: 'mm/b.c', hit: hit(7, null), parent: 1 },
  ]);
  expect(textRows(files, new Set()).map((row) => (row.kind === 'hit' ? row.parent : row.file))).toEqual([
    ...['fs/a.c', 0, 0, 'mm/b.c', 3],
  ]);
});

test('what matches is marked, at the ends too', () => {
  expect(textParts({ text: 'kfree(a); kfree', marks: [0, 5, 10, 15] })).toEqual([
    { at: 0, text: 'kfree', marked: true },
    { at: 5, text: '(a); ', marked: false },
    { at: 10, text: 'kfree', marked: true },
  ]);
  expect(textParts({ text: 'plain', marks: [] })).toEqual([{ at: 0, text: 'plain', marked: false }]);
});

test('rows are spoken with what became of their line', () => {
  expect(textRows(files, new Set()).map(textRowLabel)).toEqual([
    'fs/a.c, 2 lines',
    'kfree(a);, line 3 in drop, ran 1,200 times',
    'kfree(a);, line 9 in drop, never ran',
    'mm/b.c, 1 line',
    'kfree(a);, line 7 in drop, no code of its own',
  ]);
  expect(textRows(files, new Set()).map(textRowTitle)[2]).toBe('fs/a.c:9:5, never ran\ndrop(), 1,200 calls');
  const hit = { ...files[0]!.hits[0]!, calls: 0 };
  const titleOf = (functionRan: boolean): string =>
    textRowTitle({ kind: 'hit', file: 'a.c', hit: { ...hit, functionRan }, parent: 0 }).split('\n')[1]!;
  expect([titleOf(true), titleOf(false)]).toEqual([
    'drop(), never called, but ran inlined',
    'drop(), never ran',
  ]);
});

test('the end of a search says what there is, and that there is more', () => {
  const found = { files, lines: 3, stopped: false, searched: 9, unread: 0, elapsed: 1, problem: null };
  expect([found, { ...found, stopped: true }, { ...found, unread: 1 }].map(foundText)).toEqual([
    '3 lines in 2 files',
    'The first 3 lines, in 2 files: there are more',
    '3 lines in 2 files · 1 source not here',
  ]);
});

test('a search under way says how far it is', () => {
  expect([null, { filesDone: 240, files: 1977, lines: 1 }].map(searchingText)).toEqual([
    'Searching',
    'Searching, 240 of 1,977 files, 1 line',
  ]);
});

test('finding nothing repeats what was asked for', () => {
  const query = { text: 'kfree', functions: 'any', lines: 'any', below: '' } as const;
  expect(
    [query, { ...query, functions: 'never ran', lines: 'ran', below: 'mm ' } as const].map(nothingText),
  ).toEqual([
    'No line of a function has “kfree”.',
    'No line that ran of a function that never ran below mm has “kfree”.',
  ]);
});
