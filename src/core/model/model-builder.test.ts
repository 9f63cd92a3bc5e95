import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GcovDocument, NaiveFold } from '../../../test/support/naive-fold';
import { arbitraryObject, type ObjectShape } from '../../../test/synthetic/arbitrary-object';
import type { SyntheticObject } from '../../../test/synthetic/gcov-writer';
import { countSynthetic, makeFunction, makeObject } from '../../../test/synthetic/objects';
import type { ObjectCoverage } from '../analyze';
import { stringAt } from '../bytes/byte-strings';
import { gcovJson } from '../exporters/gcov-json/gcov-json';
import { type Batch, BatchBuilder, branchFlag, lineFlag } from './batch';
import {
  addTotals,
  type CoverageModel,
  contributionsTo,
  directoryTotals,
  lineIndex,
  noTotals,
  totalsOf,
} from './coverage-model';
import { ModelBuilder } from './model-builder';

const shapes: Readonly<Record<string, ObjectShape>> = {
  'counts of real runs': { counts: 'flow' },
  'functions that begin on one line': { counts: 'flow', groups: true },
  'any counts, negative and huge ones among them': { counts: 'any' },
};

describe.each(Object.entries(shapes))('folding objects with %s', (_, shape) => {
  const someObjects = fc.array(arbitraryObject(shape), { minLength: 1, maxLength: 6 });

  it('gives what a fold of gcov documents with Maps gives', () => {
    fc.assert(
      fc.property(someObjects, (described) => {
        const objects = counted(described);
        const fold = new NaiveFold();
        for (const { path, coverage } of objects) fold.add(document(path, coverage));
        const model = modelOf(batchOf(objects));
        // Where functions share a line, its branches come in an order of their own.
        const looked = shape.groups ? withoutBranches : same;
        expect(plain(model).map(looked)).toEqual(plainFold(fold).map(looked));
        expect(model.clamped).toBe(fold.clamped);
        expect(model.objects).toEqual(objects.map(({ path }) => path));
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on their order, nor on how they are divided into batches', () => {
    const order = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
    const isLast = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(someObjects, order, isLast, (described, order, isLast) => {
        const objects = counted(described);
        const shuffled = [...objects].sort((a, b) => order[objects.indexOf(a)]! - order[objects.indexOf(b)]!);
        const batches: Batch[] = [];
        let next: SomeObject[] = [];
        for (const [at, object] of shuffled.entries()) {
          next.push(object);
          if (!isLast[at]) continue;
          batches.push(batchOf(next));
          next = [];
        }
        expect(modelOf(...batches, batchOf(next))).toEqual(modelOf(batchOf(objects)));
      }),
      { numRuns: 200 },
    );
  });

  it('knows of each line which objects counted what, and these add up', () => {
    fc.assert(
      fc.property(someObjects, (described) => {
        const objects = counted(described);
        const model = modelOf(batchOf(objects));
        const apart = objects.map((object) => modelOf(batchOf([object])));
        for (const [file, name] of model.files.entries()) {
          for (let at = model.fileLine[file]!; at < model.fileLine[file + 1]!; at++) {
            const line = model.line[at]!;
            const found = contributionsTo(model, file, line);
            expect(found).toEqual(apart.flatMap((one) => alone(one, name, line)));
            const sum = found.reduce((total, { count }) => total + count, 0);
            expect(Math.min(sum, Number.MAX_SAFE_INTEGER)).toBe(model.lineCount[at]);
            expect(lineIndex(model, file, line)).toBe(at);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps totals while it goes, which are those of the columns', () => {
    fc.assert(
      fc.property(someObjects, (described) => {
        const objects = counted(described);
        const builder = new ModelBuilder(false);
        objects.forEach((object, at) => {
          builder.add(batchOf([object]));
          const { files, fileTotals, clamped } = modelOf(batchOf(objects.slice(0, at + 1)));
          expect(builder.totals()).toEqual({ files, fileTotals, clamped });
          expect(builder.sum()).toEqual(totalsOf({ files, fileTotals, clamped }));
        });
        const model = builder.build();
        expect(model.fileTotals).toEqual(model.files.map((_, file) => countedTotals(model, file)));
        const sum = noTotals();
        for (const totals of model.fileTotals) addTotals(sum, totals);
        expect(totalsOf(model)).toEqual(sum);
      }),
      { numRuns: 100 },
    );
  });
});

describe('counts that cannot be shown as they are', () => {
  /** A function that ran `count` times, on line 7. */
  const ran = (count: bigint): ObjectCoverage =>
    countSynthetic(
      makeObject(
        makeFunction(
          3,
          [
            [0, 2, 4, count],
            [2, 1, 1, count],
          ],
          { 2: [7] },
        ),
      ),
    );

  const shown = (...coverages: ObjectCoverage[]) => {
    const model = modelOf(batchOf(coverages.map((coverage, at) => ({ path: `object-${at}`, coverage }))));
    return {
      count: model.lineCount[0],
      approximate: (model.lineFlags[0]! & lineFlag.approximate) !== 0,
      calls: model.calls[0],
      clamped: model.clamped,
      covered: totalsOf(model).lines.covered,
    };
  };
  const most = Number.MAX_SAFE_INTEGER;

  it('are 0 below 0; each is counted, and marks its line', () => {
    expect(shown(ran(-5n))).toEqual({ count: 0, approximate: true, calls: 0, clamped: 2, covered: 0 });
    expect(shown(ran(-5n), ran(3n))).toEqual({
      count: 3,
      approximate: true,
      calls: 3,
      clamped: 2,
      covered: 1,
    });
  });

  it('mark a line whose sum is too great, too', () => {
    expect(shown(ran(1n << 52n), ran(1n << 52n))).toMatchObject({ count: most, approximate: true });
  });

  // (line-fold.ts/build). Doubles that large add up to other sums in another order. When that is mended, these pass, and
  // `{ counts: 'any' }` belongs among the shapes above.

  it('are 2^53 - 1 beyond that; each is counted, and marks its line', () => {
    const saturated = { count: most, approximate: true, calls: most, clamped: 2, covered: 1 };
    expect(shown(ran(1n << 53n))).toEqual(saturated);
    expect(shown(ran((1n << 63n) - 1n))).toEqual(saturated);
    expect(shown(ran((1n << 53n) - 1n))).toEqual({ ...saturated, approximate: false, clamped: 0 });
  });

  it('are 2^53 - 1 where only the sum of calls or branches is too great', () => {
    expect(shown(ran(1n << 52n), ran(1n << 52n))).toMatchObject({ calls: most });
  });

  it('add up to the same in any order', () => {
    const huge = ran((1n << 53n) + 2n);
    expect(shown(ran(1n), ran(1n), huge)).toEqual(shown(huge, ran(1n), ran(1n)));
  });
});

describe('counts that cannot be shown, within one object', () => {
  it('mark a line of which functions that begin together have too much', () => {
    const half = 1n << 52n;
    const member = (name: string, ident: number) =>
      makeFunction(
        3,
        [
          [0, 2, 4, half],
          [2, 1, 1, half],
        ],
        { 2: [1] },
        { name, ident, endLine: 1 },
      );
    const coverage = countSynthetic(makeObject(member('f', 1), member('g', 2)));
    const model = modelOf(batchOf([{ path: 'object', coverage }]));
    expect(linesOf(model, 0)).toMatchObject([{ count: Number.MAX_SAFE_INTEGER, approximate: true }]);
  });
});

it('adds what one object says of one file under two names', () => {
  const twoNames = makeObject(
    makeFunction(
      3,
      [
        [0, 2, 4, 3],
        [2, 1, 1, 3],
      ],
      { 2: [7] },
      { file: 'a.c' },
    ),
    makeFunction(
      3,
      [
        [0, 2, 4, 2],
        [2, 1, 1, 2],
      ],
      {},
      {
        ...{ ident: 2, name: 'g', file: 'dir/../a.c', startLine: 20 },
        lines: [{ block: 2, locations: [{ file: 'dir/../a.c', lines: [7, 21] }] }],
      },
    ),
  );
  const builder = new BatchBuilder('none');
  builder.add('object', countSynthetic(twoNames), () => 'a.c');
  const model = modelOf(builder.build());
  expect({
    files: model.files,
    lines: linesOf(model, 0).map(({ line, count }) => `${line}: ${count}`),
  }).toEqual({
    files: ['a.c'],
    lines: ['7: 5', '21: 2'],
  });
  expect(totalsOf(model).functions).toEqual({ covered: 2, total: 2 });
});

it('leaves out files that objects mention and say nothing of', () => {
  const silent = makeObject(
    makeFunction(
      3,
      [
        [0, 2, 4, 1],
        [2, 1, 1, 1],
      ],
      {},
      { artificial: true },
    ),
  );
  expect(modelOf(batchOf([{ path: 'object', coverage: countSynthetic(silent) }])).files).toEqual([]);
});

describe('totals of directories', () => {
  const model = modelOf(
    ...['mm/mmap.c', 'mm/kasan/init.c', 'mm.c', 'include/linux/mm.h', '/usr/include/x.h'].map((file) => {
      const builder = new BatchBuilder('none');
      const object = makeObject(
        makeFunction(
          3,
          [
            [0, 2, 4, 1],
            [2, 1, 1, 1],
          ],
          { 2: [file.length] },
        ),
      );
      builder.add(file, countSynthetic(object), () => file);
      return builder.build();
    }),
  );

  it.each([
    [1, ['/usr 1', 'include 1', 'mm 2']],
    [2, ['/usr 1', '/usr/include 1', 'include 1', 'include/linux 1', 'mm 2', 'mm/kasan 1']],
    [
      Number.POSITIVE_INFINITY,
      ['/usr 1', '/usr/include 1', 'include 1', 'include/linux 1', 'mm 2', 'mm/kasan 1'],
    ],
  ])('down to level %s take in everything below', (depth, expected) => {
    const directories = directoryTotals(model, depth);
    expect(directories.map(({ path, files }) => `${path} ${files}`)).toEqual(expected);
    expect(directories.map(({ totals }) => totals.lines.total)).toEqual(
      directories.map(({ files }) => files),
    );
  });
});

interface SomeObject {
  readonly path: string;
  readonly coverage: ObjectCoverage;
}

function counted(described: readonly SyntheticObject[]): SomeObject[] {
  return described.map((object, at) => ({ path: `dir/object-${at}`, coverage: countSynthetic(object) }));
}

function batchOf(objects: readonly SomeObject[]): Batch {
  const builder = new BatchBuilder('contributions');
  for (const { path, coverage } of objects) builder.add(path, coverage, (name) => name);
  return builder.build();
}

function modelOf(...batches: readonly Batch[]): CoverageModel {
  const builder = new ModelBuilder(true);
  for (const batch of batches) builder.add(batch);
  return builder.build();
}

function document(path: string, coverage: ObjectCoverage): GcovDocument {
  return JSON.parse(gcovJson(coverage, `${path}.gcda`));
}

/** What a model of one object says of a line, as a contribution. */
function alone(model: CoverageModel, name: string, line: number) {
  const file = model.files.indexOf(name);
  const at = file < 0 ? -1 : lineIndex(model, file, line);
  if (at < 0) return [];
  const found = contributionsTo(model, file, line);
  expect(found).toHaveLength(1);
  // gcov stars a line when some block of it never ran, save for blocks that only an exception reaches.
  const neverRan = found[0]!.blocksExecuted < found[0]!.blocks;
  expect(neverRan || (model.lineFlags[at]! & lineFlag.unexecutedBlock) === 0).toBe(true);
  return [{ ...found[0]!, object: model.objects[0]!, count: model.lineCount[at]! }];
}

/** All that gcov's documents can say, too, file by file. */
function plain(model: CoverageModel) {
  return model.files.map((file, index) => ({
    file,
    lines: linesOf(model, index),
    functions: functionsOf(model, index),
    totals: model.fileTotals[index]!,
  }));
}

function same<T>(value: T): T {
  return value;
}

function withoutBranches({ lines, totals, ...rest }: ReturnType<typeof plain>[number]) {
  return {
    ...rest,
    lines: lines.map(({ shapes, ...line }) => line),
    totals: { lines: totals.lines, functions: totals.functions },
  };
}

function linesOf(model: CoverageModel, file: number) {
  return range(model.fileLine, file).map((at) => ({
    line: model.line[at]!,
    count: model.lineCount[at]!,
    unexecutedBlock: (model.lineFlags[at]! & lineFlag.unexecutedBlock) !== 0,
    approximate: (model.lineFlags[at]! & lineFlag.approximate) !== 0,
    shapes: range(model.lineShape, at).map((shape) => {
      const branches = range(model.shapeBranch, shape);
      const kinds = branches.map(
        (branch) =>
          (model.branchFlags[branch]! & branchFlag.fallthrough ? 1 : 0) +
          (model.branchFlags[branch]! & branchFlag.throwing ? 2 : 0),
      );
      return `${kinds.join('')}: ${branches.map((branch) => model.branchCount[branch]).join(' ')}`;
    }),
  }));
}

function functionsOf(model: CoverageModel, file: number) {
  return range(model.fileFunction, file).map((fn) => ({
    name: stringAt(model.functionName, fn),
    startLine: model.startLine[fn]!,
    endLine: model.endLine[fn]!,
    calls: model.calls[fn]!,
    blocks: model.blocks[fn]!,
    blocksExecuted: model.blocksExecuted[fn]!,
    objects: model.functionObjects[fn]!,
  }));
}

/** The same of a naive fold. */
function plainFold(fold: NaiveFold): ReturnType<typeof plain> {
  return [...fold.files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, folded]) => ({
      file,
      lines: [...folded.lines]
        .sort(([a], [b]) => a - b)
        .map(([line, { count, unexecutedBlock, approximate, shapes }]) => ({
          line,
          count: shown(count),
          unexecutedBlock,
          approximate: approximate || count > Number.MAX_SAFE_INTEGER,
          shapes: [...shapes]
            .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
            .map(([kinds, taken]) => `${kinds}: ${taken.map(shown).join(' ')}`),
        })),
      functions: [...folded.functions.values()]
        .sort((a, b) => a.startLine - b.startLine || (a.name < b.name ? -1 : 1))
        .map((fn) => ({ ...fn, calls: shown(fn.calls) })),
      totals: fold.totals([folded]),
    }));
}

function shown(sum: number): number {
  return Math.min(sum, Number.MAX_SAFE_INTEGER);
}

/** A file's totals, counted in the columns. */
function countedTotals(model: CoverageModel, file: number) {
  const lines = linesOf(model, file);
  const taken = lines.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.split(': ')[1]!.split(' ')));
  const ratio = (counts: readonly number[]) => ({
    covered: counts.filter((count) => count > 0).length,
    total: counts.length,
  });
  return {
    lines: ratio(lines.map(({ count }) => count)),
    functions: ratio(functionsOf(model, file).map(({ calls }) => calls)),
    branches: ratio(taken.map(Number)),
  };
}

function range(start: Uint32Array, at: number): number[] {
  return Array.from({ length: start[at + 1]! - start[at]! }, (_, offset) => start[at]! + offset);
}
