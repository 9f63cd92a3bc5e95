import { expect, it } from 'vitest';
import { triggers } from '../../../shared/api/error-paths';
import { sourceFunction, sourceRegion, valuesOf } from './counted-file.testkit';
import {
  type PackedFindings,
  packCauses,
  packRegions,
  type SourceFindings,
  unpackFindings,
} from './pack-regions';

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
      trigger: 3,
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

function packed(findings: SourceFindings): PackedFindings {
  return {
    regions: packRegions(findings, findings.injectable),
    causes: packCauses(
      findings.regions.map(({ trigger, cause, word }) => ({
        trigger: triggers[trigger]!,
        reason: cause,
        word,
      })),
    ),
  };
}

const unpacked = (packs: PackedFindings) => {
  const findings = unpackFindings(packs);
  return { ...valuesOf(findings), injectable: findings.injectable };
};

it('unpacks what was packed, wherever it lies in a larger buffer', () => {
  const { regions, causes } = packed(source);
  expect(unpacked({ regions, causes })).toEqual(source);
  const within = (pack: Uint8Array, offset: number): Uint8Array => {
    const larger = Buffer.alloc(pack.length + offset + 3, 0xff);
    larger.set(pack, offset);
    return larger.subarray(offset, offset + pack.length);
  };
  for (const offset of [1, 2, 3, 4]) {
    const moved = { regions: within(regions, offset), causes: within(causes, offset) };
    expect(unpacked(moved)).toEqual(source);
  }
});

it('packs what has no functions', () => {
  const nothing: SourceFindings = { functions: [], regions: [], injectable: [] };
  expect(unpacked(packed(nothing))).toEqual(nothing);
});
