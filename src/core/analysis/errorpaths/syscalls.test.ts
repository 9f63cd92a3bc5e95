import { expect, it } from 'vitest';
import { countedFilesOf } from '../../model/counted-files';
import {
  type CountedFunction,
  type CountedLines,
  modelOf,
  sourceFunction,
  sourceRegion,
} from './counted-file.testkit';
import { ErrorPaths, impossible } from './error-paths';
import type { SourceFunction, SourceRegion } from './source-regions';
import { listSyscalls } from './syscalls';

const entry = (kind: NonNullable<SourceFunction['entry']>['kind'], name: string) => ({ kind, name });

function syscalls(
  lines: CountedLines,
  counted: readonly CountedFunction[],
  functions: readonly SourceFunction[],
  regions: readonly SourceRegion[] = [],
) {
  const model = modelOf([lines], [], counted);
  const errorPaths = new ErrorPaths(countedFilesOf(model));
  errorPaths.add('a.c', { functions, regions });
  return listSyscalls(errorPaths, model);
}

/** A region on line n + 1 behind a guard on line n. */
function at(line: number, fn: number, rest: Partial<SourceRegion> = {}): SourceRegion {
  return sourceRegion({
    ...{ function: fn, startLine: line + 1, endLine: line + 1, guardStart: line, guardEnd: line },
    ...rest,
  });
}

it('counts the calls, lines and error paths of an entry point, and those of what it calls directly', () => {
  const rows = syscalls(
    { 3: [7], 10: [7], 11: [0], 12: [7], 20: [7], 30: [5], 31: [5], 40: [4], 41: [0], 44: [0], 45: [0] },
    [
      { name: '__do_sys_move', startLine: 3, endLine: 25, calls: 7 },
      { name: 'do_move', startLine: 28, endLine: 50, calls: 5 },
    ],
    [
      sourceFunction({
        ...{ name: '__do_sys_move', startLine: 3, endLine: 25, entry: entry('syscall', 'move') },
        // printk() is defined elsewhere.
        calls: ['do_move', 'printk'],
      }),
      sourceFunction({ name: 'do_move', startLine: 28, endLine: 50 }),
    ],
    [at(10, 0), at(12, 0, { trigger: impossible }), at(30, 1), at(40, 1), at(44, 1)],
  );
  expect(rows).toEqual([
    {
      ...{ name: 'move', kind: 'syscall', family: '', file: 'a.c', function: '__do_sys_move', line: 3 },
      ...{ calls: 7, linesCovered: 4, lines: 5, callees: 1, calleesRan: 1 },
      own: { tested: 0, almost: 1, unreached: 0, unknown: 0 },
      direct: { tested: 1, almost: 1, unreached: 1, unknown: 0 },
    },
  ]);
});

it('adds up the wrappers of a call whose body was inlined into them', () => {
  const [row] = syscalls(
    { 3: [2], 10: [5] },
    [
      { name: '__ia32_sys_move', startLine: 3, endLine: 3, calls: 2 },
      { name: '__x64_sys_move', startLine: 3, endLine: 3, calls: 3 },
    ],
    [
      sourceFunction({
        ...{ name: '__do_sys_move', startLine: 3, endLine: 25, entry: entry('syscall', 'move') },
      }),
    ],
  );
  expect(row?.calls).toBe(5);
});

it('takes what the compiler made of a function for the function', () => {
  const [row] = syscalls(
    { 3: [2] },
    [{ name: 'do_opt.constprop.0', startLine: 3, endLine: 25, calls: 2 }],
    [
      sourceFunction({
        ...{ name: 'do_opt', startLine: 3, endLine: 25, entry: entry('setsockopt', 'do_opt') },
      }),
    ],
  );
  expect(row).toMatchObject({ kind: 'setsockopt', calls: 2 });
});

it('lists no entry point that was not built, and nothing else', () => {
  const functions = [
    sourceFunction({ name: '__do_sys_gone', startLine: 3, endLine: 8, entry: entry('syscall', 'gone') }),
    sourceFunction({ name: 'helper', startLine: 20, endLine: 30 }),
  ];
  expect(syscalls({ 21: [1] }, [], functions)).toEqual([]);
});
