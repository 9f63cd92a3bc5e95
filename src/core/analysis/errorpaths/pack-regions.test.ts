import { expect, it } from 'vitest';
import { sourceFunction, sourceRegion } from './counted-file.testkit';
import { packRegions, type SourceFindings, unpackRegions } from './pack-regions';

const source: SourceFindings = {
  functions: [
    sourceFunction(),
    sourceFunction({
      ...{ name: '__do_sys_openat', startLine: 60, endLine: 80, calls: ['getname', 'do_sys_openat2'] },
      entry: { kind: 'syscall', name: 'openat' },
      rungs: [
        { label: 'out_free', line: 70, startLine: 71, endLine: 72, jumps: [62, 65] },
        { label: 'out', line: 73, startLine: 74, endLine: 74, jumps: [] },
      ],
    }),
  ],
  regions: [
    sourceRegion({ reasons: ['returns -ENOMEM', 'the result of kmalloc() is tested'] }),
    sourceRegion({
      function: 1,
      guard: 'name == "häßlich 🙂"',
      callee: '',
      errno: '',
      jumpLine: 70,
      cause: 'a fault is injected here',
    }),
  ],
  injectable: [
    { name: 'should_failslab', error: 'ERRNO' },
    { name: 'open_ctree', error: 'ERRNO' },
  ],
};

/** What is unpacked answers when it is asked: all that it says. */
function valuesOf({ functions, regions, injectable }: SourceFindings): SourceFindings {
  return {
    functions: functions.map((fn) => read(fn, Object.keys(sourceFunction()))),
    regions: regions.map((region) => read(region, Object.keys(sourceRegion()))),
    injectable,
  };
}

function read<T extends object>(from: T, keys: readonly string[]): T {
  return Object.fromEntries(keys.map((key) => [key, from[key as keyof T]])) as T;
}

it('unpacks what was packed, wherever it lies in a larger buffer', () => {
  const packed = packRegions(source);
  expect(valuesOf(unpackRegions(packed))).toEqual(source);
  for (const offset of [1, 2, 3, 4]) {
    const larger = Buffer.alloc(packed.length + offset + 3, 0xff);
    larger.set(packed, offset);
    expect(valuesOf(unpackRegions(larger.subarray(offset, offset + packed.length)))).toEqual(source);
  }
});

it('packs what has no functions', () => {
  const nothing: SourceFindings = { functions: [], regions: [], injectable: [] };
  expect(valuesOf(unpackRegions(packRegions(nothing)))).toEqual(nothing);
});
