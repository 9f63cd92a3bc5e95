// Claims checked against the gcov of this machine, where there is one: the text that it prints, byte for byte.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryObject, type ObjectShape } from '../../../../test/synthetic/arbitrary-object';
import {
  gcovSays,
  type InstalledGcov,
  installedGcovs,
  inTemporaryFolder,
  runGcov,
} from '../../../../test/synthetic/gcov-tools';
import type { SyntheticObject } from '../../../../test/synthetic/gcov-writer';
import {
  type ArcTuple,
  countSynthetic,
  everyday,
  makeFunction,
  makeObject,
} from '../../../../test/synthetic/objects';
import { countObject, planObject } from '../../analyze';
import { readCounters } from '../../gcov/counters/read-counters';
import { gcovJson } from './gcov-json';

const gcovs = installedGcovs();

it('is the document that gcov 12 writes', () => {
  expect(JSON.parse(gcovJson(countSynthetic(everyday), 'x/everyday.gcda'))).toEqual({
    gcc_version: '12.2.0',
    format_version: '1',
    current_working_directory: '/build',
    data_file: 'x/everyday.gcda',
    files: [
      {
        file: 'a.c',
        functions: [
          {
            ...{
              name: 'f',
              demangled_name: 'f',
              start_line: 1,
              start_column: 5,
              end_line: 50,
              end_column: 1,
            },
            ...{ blocks: 5, blocks_executed: 5, execution_count: 1 },
          },
          {
            ...{ name: 'never_run', demangled_name: 'never_run' },
            ...{ start_line: 60, start_column: 5, end_line: 64, end_column: 1 },
            ...{ blocks: 2, blocks_executed: 0, execution_count: 0 },
          },
        ],
        lines: [
          { ...line('f', 10, 10), branches: [branch(9), branch(1)] },
          line('f', 11, 9),
          line('f', 12, 9),
          line('f', 14, 1),
          line('f', 15, 1),
          { ...line('never_run', 61, 0), unexecuted_block: true, branches: [branch(0), branch(0)] },
          { ...line('never_run', 62, 0), unexecuted_block: true },
        ],
      },
    ],
  });
});

describe.skipIf(gcovs.length === 0)('for synthetic objects is what gcov prints', () => {
  it('when counts are those of a run', () => {
    expectGcovsWords({ counts: 'flow' }, 120);
  });

  it('when the graph cannot be solved from its counters, or has more counters than it needs', () => {
    expectGcovsWords({ counts: 'flow', anyTree: true }, 120, withSomeCounter);
  });

  it('when counts are negative or wrap', () => {
    expectGcovsWords({ counts: 'any' }, 120);
    expectGcovsWords({ counts: 'any', anyTree: true }, 120, withSomeCounter);
  });

  it('when many blocks of one line loop among themselves, whatever their counts', () => {
    for (const gcov of gcovs) expectSame(gcov, true, fc.sample(arbitraryTangle, 150));
  });

  it('when functions begin on one line or lie inside one another', () => {
    expectGcovsWords({ counts: 'flow', groups: true }, 120);
  });

  it('when more functions begin on one line than gcov sorts stably', () => {
    const member = (index: number) =>
      makeFunction(
        4,
        [
          [0, 2, 4, index],
          [2, 3, 5, index],
          [3, 1, 1, index],
        ],
        { 2: [1], 3: [9] },
        { ident: index + 1, name: `f${index}`, startColumn: (index * 7) % 3, endLine: 3 },
      );
    const objects = [15, 16, 17, 18, 33, 70].map((count) =>
      makeObject(...Array.from({ length: count }, (_, index) => member(index))),
    );
    for (const gcov of gcovs) expectSame(gcov, true, objects);
  });
});

describe.skipIf(gcovs.length === 0)('for programs compiled here and now is what gcov prints', () => {
  const programs: Readonly<Record<string, string>> = {
    'loops.c': `
      static int twice(int n) { int s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) s += j & 1 ? i : -j; return s; }
      #define PAIR(n) int n##_a(int x) { return x > 2 ? x : -x; } int n##_b(int x) { while (x > 3) x -= 2; return x; }
      PAIR(p)
      int main(void) { return twice(9) + p_a(5) + p_b(8) == 0; }`,
    'leave.c': `
      #include <stdlib.h>
      #include <setjmp.h>
      static jmp_buf back;
      static void jump(int n) { if (n == 3) longjmp(back, 1); }
      static int choose(int n) {
        switch (n) { case 0: return 4; case 1: n += 2; case 2: return n; case 7: abort(); default: return -n; }
      }
      int main(int argc, char **argv) {
        volatile int i = 0;
        if (setjmp(back)) exit(choose(1) - 3);
        for (; i < 9; i++) { choose(i % 3); jump(i); }
        return argc > 5 && argv[1] ? choose(argc) : 0;
      }`,
    'sub/paths.c': `
      #include "../inc/inline.h"
      int main(void) { return in_header(3) + in_header(-1); }`,
    'inc/inline.h': `
      static inline int in_header(int n) { return n > 0 ? n - 3 : n + 1; }`,
    'throws.cc': `
      extern "C" void clean(int *n) { *n = 0; }
      extern "C" int thrower(int n) { int g __attribute__((cleanup(clean))) = n; if (n > 2) throw n; return g; }
      extern "C" int catcher(int n) { try { return thrower(n); } catch (int caught) { return -caught; } }
      int main() { return catcher(1) + catcher(3) + 2; }`,
  };
  const compilers = gcovs.filter(({ gcc }) => gcc !== '');

  for (const optimisation of ['-O0', '-O2']) {
    it.skipIf(compilers.length === 0)(`with ${optimisation}`, (context) => {
      let compared = 0;
      for (const { command, gcc } of compilers) {
        inTemporaryFolder((folder) => {
          const objects = compileAndRun(folder, gcc, optimisation);
          for (const [index, expected] of runGcov(command, folder, objects.map(dataFile)).entries()) {
            const object = objects[index]!;
            const plan = planObject(bytesOf(folder, object.replace(/o$/, 'gcno')), object);
            const counters = readCounters(bytesOf(folder, dataFile(object)), plan.notes.arcSource.length);
            const coverage = countObject(plan, counters, dataFile(object));
            if ('message' in coverage) throw new Error(coverage.message);
            const json = gcovJson(coverage, dataFile(object));
            expect(withoutPatchLevel(json), `${gcc} ${object}`).toBe(withoutPatchLevel(expected));
            compared++;
          }
        });
      }
      if (compared === 0) context.skip('no compiler made anything');
    });
  }

  /** The object files of what compiled; there may be no C++ compiler. */
  function compileAndRun(folder: string, gcc: string, optimisation: string): string[] {
    const objects: string[] = [];
    for (const [name, text] of Object.entries(programs)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text.replace(/^\n/, ''));
    }
    const run = (command: string, ...args: string[]): boolean =>
      spawnSync(command, args, { cwd: folder, timeout: 60_000 }).status === 0;
    for (const name of Object.keys(programs)) {
      if (name.endsWith('.h')) continue;
      const compiler = name.endsWith('.cc') ? gcc.replace('gcc', 'g++') : gcc;
      const object = name.replace(/\.\w+$/, '.o');
      const executable = `./${object.replace(/o$/, 'exe')}`;
      const made =
        run(compiler, '--coverage', optimisation, '-c', name, '-o', object) &&
        run(compiler, '--coverage', object, '-o', executable);
      if (!made) continue;
      run(executable);
      objects.push(object);
    }
    return objects;
  }

  function dataFile(object: string): string {
    return object.replace(/o$/, 'gcda');
  }

  function bytesOf(folder: string, file: string): Uint8Array {
    return new Uint8Array(readFileSync(join(folder, file)));
  }
});

if (gcovs.length === 0)
  it.skip('what gcov prints: no gcov of GCC 9 to 13 is installed, whose JSON is the one imitated');

/** Up to 14 blocks on two lines, all arcs counted: many cycles, whose order decides what is found of them. */
const arbitraryTangle = fc
  .record({
    blocks: fc.integer({ min: 4, max: 16 }),
    arcs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -2, max: 9 })), {
      minLength: 20,
      maxLength: 120,
      size: 'max',
    }),
    order: fc.shuffledSubarray(
      Array.from({ length: 14 }, (_, block) => block + 2),
      { minLength: 14 },
    ),
    lineOf: fc.array(fc.constantFrom(7, 7, 7, 8), { minLength: 16, maxLength: 16 }),
  })
  .map(({ blocks, arcs, order, lineOf }) => {
    const distinct = new Map<string, ArcTuple>([['in', [0, 2, 4, 1]]]);
    for (const [from, to, count] of arcs) {
      const arc: ArcTuple = [2 + (from % (blocks - 2)), 1 + (to % (blocks - 1)), 0, count];
      distinct.set(`${arc[0]} ${arc[1]}`, arc);
    }
    const fn = makeFunction(
      blocks,
      [...distinct.values()].sort((a, b) => a[0] - b[0]),
    );
    const lines = order
      .filter((block) => block < blocks)
      .map((block) => ({ block, locations: [{ file: 'a.c', lines: [lineOf[block]!] }] }));
    return makeObject({ ...fn, lines });
  });

function line(name: string, lineNumber: number, count: number) {
  return {
    function_name: name,
    line_number: lineNumber,
    count,
    unexecuted_block: false,
    branches: [] as unknown[],
  };
}

function branch(count: number) {
  return { count, fallthrough: false, throw: false };
}

function expectGcovsWords(
  shape: ObjectShape,
  numRuns: number,
  adapt = (object: SyntheticObject): SyntheticObject => object,
): void {
  const objects = fc.sample(arbitraryObject(shape), numRuns).map(adapt);
  for (const gcov of gcovs) for (const littleEndian of [true, false]) expectSame(gcov, littleEndian, objects);
}

/** gcov runs once for all objects: it starts far more slowly than it counts. */
function expectSame(gcov: InstalledGcov, littleEndian: boolean, objects: readonly SyntheticObject[]): void {
  const printed = gcovSays(gcov, littleEndian, objects);
  expect(printed.length).toBe(objects.length);
  objects.forEach((object, index) => {
    const coverage = countSynthetic(object, { version: gcov.version, littleEndian });
    const json = gcovJson(coverage, `${index}.gcda`);
    if (withoutPatchLevel(json) !== withoutPatchLevel(printed[index]!)) {
      const described = JSON.stringify(object, (_, value) =>
        typeof value === 'bigint' ? `${value}n` : value,
      );
      expect(JSON.parse(json), described).toEqual(JSON.parse(printed[index]!));
      expect(json, described).toBe(printed[index]);
    }
  });
}

/** Version words leave out the last part of a compiler's version. */
function withoutPatchLevel(json: string): string {
  return json.replace(/^\{"gcc_version": "(\d+\.\d+)\.\d+"/, '{"gcc_version": "$1.0"');
}

/** gcov stumbles over functions that have no counter at all. */
function withSomeCounter(object: SyntheticObject): SyntheticObject {
  const functions = object.functions.map((fn) => ({
    ...fn,
    arcs: fn.arcs.map((arc, index) => (index === 0 ? { ...arc, flags: arc.flags & ~1 } : arc)),
  }));
  return { ...object, functions };
}
