import { expect, it } from 'vitest';
import { type ArcTuple, countSynthetic, makeFunction, makeObject } from '../../../../test/synthetic/objects';
import { BatchBuilder } from '../../model/batch';
import { ModelBuilder } from '../../model/model-builder';
import { lcovTracefile } from './lcov';

/** Line 10 branches to 11 (`taken` times) and 12; all meet on 13. */
const fork = (taken: number): readonly ArcTuple[] => [
  [0, 2, 5, 5],
  [2, 3, 0, taken],
  [2, 4, 4, 5 - taken],
  [3, 5, 1, taken],
  [4, 5, 1, 5 - taken],
  [5, 1, 1, 5],
];
const forkLines = { 2: [10], 3: [11], 4: [12], 5: [13] };
const straight: readonly ArcTuple[] = [
  [0, 2, 4, 2],
  [2, 1, 1, 2],
];

function tracefile(testName = 'boot'): string {
  const model = new ModelBuilder(false);
  const add = (object: Parameters<typeof countSynthetic>[0]): void => {
    const batch = new BatchBuilder('none');
    batch.add('object', countSynthetic(object), (name) => name);
    model.add(batch.build());
  };
  add(makeObject(makeFunction(6, fork(5), forkLines, { name: 'main' })));
  // Another object has no branch on line 10, and more of a header.
  add(
    makeObject(
      makeFunction(3, straight, { 2: [10] }, { name: 'other', startLine: 30 }),
      makeFunction(
        6,
        fork(0).map(([from, to, flags]) => [from, to, flags, 0]),
        {},
        {
          ...{ ident: 2, name: 'never', file: 'b.h', startLine: 3 },
          lines: [{ block: 2, locations: [{ file: 'b.h', lines: [4] }] }],
        },
      ),
    ),
  );
  return [...lcovTracefile(model.build(), testName, (file) => `/src/${file}`)].join('');
}

it('lists functions, branches and lines of each source, each with found and hit', () => {
  expect(tracefile()).toBe(`\
TN:boot
SF:/src/a.c
FN:1,main
FN:30,other
FNDA:5,main
FNDA:2,other
FNF:2
FNH:2
BRDA:10,0,0,5
BRDA:10,0,1,0
BRF:2
BRH:1
DA:10,7
DA:11,5
DA:12,0
DA:13,5
LF:4
LH:3
end_of_record
SF:/src/b.h
FN:3,never
FNDA:0,never
FNF:1
FNH:0
BRDA:4,0,0,-
BRDA:4,0,1,-
BRF:2
BRH:0
DA:4,0
LF:1
LH:0
end_of_record
`);
});

it('writes test names as lcov allows them', () => {
  expect(tracefile('boot, 2nd try').split('\n')[0]).toBe('TN:boot__2nd_try');
});

it('comes a source file at a time', () => {
  const chunks = [...lcovTracefile(new ModelBuilder(false).build(), '', (file) => file)];
  expect(chunks).toEqual(['TN:\n']);
});
