import { describe, expect, test } from 'vitest';
import { gutterOf } from './gutter';
import {
  type ContributionOrder,
  contributionsHeading,
  functionAt,
  lineCard,
  sortContributions,
  timesRun,
} from './hover';
import { sourceView } from './source-view.testkit';

const view = sourceView(
  {
    10: 1_234_567,
    11: { count: 12, partly: true, approximate: true, shapes: [[12, 0]] },
    12: { count: 0, shapes: [[0, 0]] },
    13: { count: 1, shapes: Array.from({ length: 9 }, () => [1]) },
  },
  [
    {
      name: 'mmap_region',
      startLine: 10,
      endLine: 20,
      calls: 1_234_567,
      blocks: 9,
      blocksExecuted: 3,
    },
  ],
);
view.branchFlags[1] = 1;
const gutter = gutterOf(view);
const card = (line: number) => lineCard(view, gutter, line, () => ({ kind: 'comment' }));

describe('the card of a line', () => {
  test('that ran, in a function', () => {
    expect(card(10)).toEqual({
      line: 10,
      state: 1,
      count: 1_234_567,
      heading: 'ran 1,234,567 times',
      notes: [],
      shapes: [],
      moreShapes: 0,
      branchHeading: '',
      function: {
        name: 'mmap_region',
        text: 'called 1,234,567 times, 3 of 9 blocks ran (33.3 %)',
      },
    });
  });

  test('that ran in part, about so often, with a branch never taken', () => {
    expect(card(11)).toMatchObject({
      heading: 'ran about 12 times',
      notes: [expect.stringMatching(/^partly: /), expect.stringMatching(/^approximate: /)],
      shapes: [
        [
          { label: 'branch 1', count: 12, text: 'taken 12 times' },
          { label: 'branch 2, fallthrough', count: 0, text: 'never taken' },
        ],
      ],
      branchHeading: '1 of 2 branches taken',
    });
  });

  test('that never ran says so once: its branches were never reached', () => {
    expect(card(12)).toMatchObject({
      heading: 'never ran',
      notes: [],
      shapes: [[{ text: 'never reached' }, { text: 'never reached' }]],
    });
  });

  test('with many shapes shows the first few', () => {
    const { shapes, moreShapes } = card(13);
    expect([shapes.length, moreShapes]).toEqual([6, 3]);
  });

  test('without code says why', () => {
    expect(card(14)).toMatchObject({
      state: 0,
      count: null,
      heading: 'no code on this line',
      notes: ['a comment'],
    });
  });
});

test('counts in words', () => {
  expect([timesRun(0), timesRun(1), timesRun(2), timesRun(1000, true)]).toEqual([
    'never ran',
    'ran once',
    'ran 2 times',
    'ran about 1,000 times',
  ]);
});

describe('the function of a line', () => {
  const { functions } = sourceView({}, [
    { name: 'first', startLine: 5, endLine: 9 },
    { name: '__x64_sys_brk', startLine: 20, endLine: 20, blocks: 1 },
    { name: '__do_sys_brk', startLine: 20, endLine: 40, blocks: 30 },
    { name: 'without end', startLine: 50 },
  ]);
  test.each([
    [4, undefined],
    [5, 'first'],
    [9, 'first'],
    [10, undefined],
    [20, '__do_sys_brk'],
    [33, '__do_sys_brk'],
    [60, 'without end'],
  ])('of line %i is %s', (line, name) => {
    expect(functionAt(functions, line)?.name).toBe(name);
  });
});

test('contributions sort by count, never-run blocks or name', () => {
  const rows = [
    { object: 'b', count: 1, blocks: 3, blocksExecuted: 1 },
    { object: 'c', count: 9, blocks: 2, blocksExecuted: 2 },
    { object: 'a', count: 1, blocks: 2, blocksExecuted: 1 },
    { object: 'd', count: 0, blocks: 1, blocksExecuted: 0 },
  ];
  const names = (order: ContributionOrder) => sortContributions(rows, order).map(({ object }) => object);
  expect([names('count').join(''), names('blocks').join(''), names('object').join('')]).toEqual([
    'cabd',
    'badc',
    'abcd',
  ]);
  expect(contributionsHeading(rows)).toBe('3 of 4 objects ran it');
  expect(contributionsHeading(rows.slice(0, 1))).toBe('in 1 object, 1 of 3 blocks ran');
});
