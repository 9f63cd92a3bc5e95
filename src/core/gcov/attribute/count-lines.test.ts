// Claims about what a line counts, by hand. Whether gcov agrees on any graph is asked in gcov-json.test.ts.

import { describe, expect, it } from 'vitest';
import {
  type ArcTuple,
  countSynthetic,
  linesOf,
  makeFunction,
  makeObject,
} from '../../../../test/synthetic/objects';

const lines = (arcs: readonly ArcTuple[], of: Record<number, number[]>, blocks = 7): string[] =>
  linesOf(countSynthetic(makeObject(makeFunction(blocks, arcs, of))));

// for (2 init; 4 test; 3 body) 5 after: one call, nine rounds.
const loop: readonly ArcTuple[] = [
  [0, 2, 0, 1],
  [2, 4, 0, 1],
  [3, 4, 0, 9],
  [4, 3, 0, 9],
  [4, 5, 0, 1],
  [5, 1, 0, 1],
];

describe('a line', () => {
  it('of one block counts the block', () => {
    expect(lines(loop, { 2: [10], 3: [11], 4: [12], 5: [13] })).toEqual([
      'a.c:10 = 1',
      'a.c:11 = 9',
      'a.c:12 = 10',
      'a.c:13 = 1',
    ]);
  });

  it('of several blocks counts what enters them from elsewhere', () => {
    expect(lines(loop, { 2: [10], 4: [10], 3: [11], 5: [10] })).toEqual(['a.c:10 = 10', 'a.c:11 = 9']);
  });

  it('of a whole loop counts its rounds on top', () => {
    expect(lines(loop, { 2: [10], 3: [10], 4: [10], 5: [10] })).toEqual(['a.c:10 = 10']);
    expect(lines(loop, { 3: [10], 4: [10] })).toEqual(['a.c:10 = 10']);
  });

  it('of nested loops counts the rounds of both', () => {
    const nested: ArcTuple[] = [
      [0, 2, 0, 1],
      [2, 3, 0, 4],
      [2, 5, 0, 1],
      [3, 3, 0, 20],
      [3, 4, 0, 4],
      [4, 2, 0, 4],
      [5, 1, 0, 1],
    ];
    expect(lines(nested, { 2: [10], 3: [10], 4: [10] })).toEqual(['a.c:10 = 25']);
    expect(lines(nested, { 2: [10], 3: [11], 4: [10] })).toEqual(['a.c:10 = 5', 'a.c:11 = 24']);
  });

  it('has the blocks of its last mention; on its others a block is only added up', () => {
    expect(lines(loop, { 3: [11, 12], 2: [11] })).toEqual(['a.c:11 = 1', 'a.c:12 = 9']);
    expect(lines(loop, { 3: [11, 12], 4: [11, 13] })).toEqual(['a.c:11 = 19', 'a.c:12 = 9', 'a.c:13 = 10']);
    expect(lines(loop, { 3: [12, 11] })).toEqual(['a.c:11 = 9', 'a.c:12 = 9']);
  });

  it('of several functions counts them all: an inlined function lies in each of its callers', () => {
    const callers = [1, 2].map((ident) =>
      makeFunction(
        7,
        loop,
        {},
        {
          ...{ ident, name: `f${ident}`, startLine: 100 * ident, endLine: 100 * ident + 9 },
          lines: [{ block: 3, locations: [{ file: 'inline.h', lines: [5] }] }],
        },
      ),
    );
    expect(linesOf(countSynthetic(makeObject(...callers)))).toEqual(['inline.h:5 = 18']);
  });

  it('says when some block that is mentioned on it never ran, save blocks that only a throw reaches', () => {
    const calls: ArcTuple[] = [
      [0, 2, 4, 5],
      // A call: it falls through, may not return, or throws into block 4.
      [2, 3, 4, 5],
      [2, 1, 2, 0],
      [2, 4, 0, 0],
      [3, 5, 0, 5],
      [3, 6, 0, 0],
      [4, 1, 0, 0],
      [5, 1, 0, 5],
      [6, 1, 0, 0],
    ];
    const object = makeObject(makeFunction(8, calls, { 2: [10], 4: [11], 5: [12], 6: [12] }));
    const { plan, lines: counted } = countSynthetic(object);
    expect({
      line: [...plan.lines.line],
      unexceptional: [...plan.lines.unexceptional],
      unexecutedBlock: [...counted.unexecutedBlock],
    }).toEqual({ line: [10, 11, 12], unexceptional: [1, 0, 1], unexecutedBlock: [0, 0, 1] });
  });

  it('takes no loop from arcs that came out negative', () => {
    const skewed: ArcTuple[] = [
      [0, 2, 1, 0],
      [2, 2, 0, -1],
      [2, 1, 0, 0],
    ];
    expect(lines(skewed, { 2: [10] }, 4)).toEqual(['a.c:10 = 0']);
  });
});
