import { expect, it } from 'vitest';
import { recordsOf } from '../../../../test/synthetic/gcov-records';
import { targetName, targets, writeCounters } from '../../../../test/synthetic/gcov-writer';
import { everyday, gcc12, makeFunction, makeObject } from '../../../../test/synthetic/objects';
import type { Counters } from './counters';
import { readCounters } from './read-counters';

it('reads the same from every version in both byte orders', () => {
  for (const target of targets) {
    const bytes = writeCounters(everyday, target, { unknownRecords: true });
    const { profile, ...counters } = readCounters(bytes, 5);
    expect(profile.tag).toBe(target.version);
    const functionRecords = recordsOf(bytes).records.filter((record) => record.tag === 0x01000000);
    const expected: Omit<Counters, 'profile'> = {
      stamp: 0x12345678,
      runs: 0,
      byteLength: bytes.length,
      emptyRecords: 0,
      ident: Uint32Array.of(1, 2),
      linenoChecksum: Uint32Array.of(0x11111111, 0x11111111),
      cfgChecksum: Uint32Array.of(0x22222222, 0x22222222),
      byteOffset: Uint32Array.from(functionRecords, (record) => record.start),
      firstValue: Uint32Array.of(0, 3, 5),
      hasValues: Uint8Array.of(1, 1),
      value: Float64Array.of(9, 1, 1, 0, 0),
      exactValue: null,
    };
    expect(counters, targetName(target)).toEqual(expected);
  }
});

it('leaves out functions without data, and counts them', () => {
  const { emptyRecords, ident, firstValue, value } = readCounters(
    writeCounters(everyday, gcc12, { withoutData: [0] }),
    5,
  );
  expect([emptyRecords, [...ident], [...firstValue], [...value]]).toEqual([1, [2], [0, 2], [0, 0]]);
});

it('tells a function whose counters are missing from one that never ran', () => {
  const bytes = writeCounters(everyday, gcc12);
  const [, , second] = recordsOf(bytes).records;
  const counters = readCounters(bytes.subarray(0, second!.end), 5);
  expect([[...counters.ident], [...counters.hasValues]]).toEqual([
    [1, 2],
    [1, 0],
  ]);
});

it('keeps 64-bit integers beside the doubles when some counter is beyond 2^53 or negative, and only then', () => {
  const counts = [0n, (1n << 53n) - 1n, 1n << 53n, (1n << 53n) + 1n, (1n << 63n) - 1n, -1n, -(1n << 63n)];
  const kept = counts.map((count) => {
    const object = makeObject(
      makeFunction(3, [[0, 2, 0, count]]),
      makeFunction(3, [[0, 2, 0, 7]], {}, { ident: 2 }),
    );
    const { value, exactValue } = readCounters(writeCounters(object, gcc12), 2);
    return exactValue ? `${exactValue.join(' ')} (${value.join(' ')})` : value.join(' ');
  });
  expect(kept).toEqual([
    '0 7',
    '9007199254740991 7',
    '9007199254740992 7 (9007199254740992 7)',
    '9007199254740993 7 (9007199254740992 7)',
    '9223372036854775807 7 (9223372036854776000 7)',
    '-1 7 (-1 7)',
    '-9223372036854775808 7 (-9223372036854776000 7)',
  ]);
});

it('takes no more zeros from a negative length than the notes have arcs', () => {
  const zeros = makeObject(
    makeFunction(3, [[0, 2, 0, 0]], {}),
    makeFunction(3, [[0, 2, 0, 0]], {}, { ident: 2 }),
  );
  const bytes = writeCounters(zeros, gcc12, { shortenZeros: true });
  expect([...readCounters(bytes, 2).value]).toEqual([0, 0]);
  expect(() => readCounters(bytes, 1)).toThrow('1 counters for one function; the notes have 1 arcs in all');
});
