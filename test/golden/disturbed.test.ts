// Counters that no run leaves: of other processors' making, at random, beyond 2^63. Where llvm-cov is installed it has its
// say; its rules, written down once more, always do.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObjectCoverage } from '../../src/core/analyze';
import { readCounters } from '../../src/core/gcov/counters/read-counters';
import { recordsOf } from '../synthetic/gcov-records';
import { coverageOf, type GoldenObject, goldenObjects, goldenSets, sourceFolder } from './golden-sets';
import { modelStatements } from './llvm-cov-model';
import { parseLlvmCovText, statementsOf } from './llvm-cov-text';

type Disturb = (count: bigint, random: bigint) => bigint;

const disturbances: Readonly<Record<string, Disturb>> = {
  'as counting without locks does': (count, random) => {
    const disturbed = count + [0n, 0n, 0n, -1n, 1n, -2n][Number(random % 6n)]!;
    return disturbed < 0n ? 0n : disturbed;
  },
  'by small numbers': (count, random) => [0n, 1n, 5n, 100n, count][Number(random % 5n)]!,
  'by numbers about 2^53': (_, random) => (1n << 53n) - 500n + (random % 1000n),
  'by numbers about 2^63 and 2^64': (count, random) =>
    [count, 1n << 40n, (1n << 63n) + 5n, (1n << 64n) - 3n][Number(random % 4n)]!,
  'by any numbers': (_, random) => random,
};

const sets = goldenSets('clang-').filter((set) => !set.includes('B22') && !set.endsWith('skewed'));

describe.each(Object.entries(disturbances))('counters disturbed %s', (_, disturb) => {
  it.each(sets)('mean what the rules of llvm-cov make of them, in %s', (set) => {
    for (const object of goldenObjects(set).filter(({ hasRun }) => hasRun)) {
      const randoms = fc.array(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), {
        minLength: 50,
        maxLength: 50,
      });
      fc.assert(
        fc.property(randoms, (random) => {
          const coverage = coverageOf({ ...object, counters: disturbed(object, disturb, random) });
          const counters = readCounters(disturbed(object, disturb, random), 1 << 20);
          expect(lineStatements(coverage), object.program).toEqual(
            modelStatements(coverage.plan.notes, counters),
          );
        }),
        { numRuns: 5 },
      );
    }
  });
});

describe.each(['14', '16', '19'])('llvm-cov-%s', (version) => {
  const isInstalled = spawnSync(`llvm-cov-${version}`, ['--version']).status === 0;
  const own = sets.filter((set) => set.startsWith(`clang-${version}`));
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kerncov-llvm-'));
    cpSync(sourceFolder, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(!isInstalled).each(own)('says the same of disturbed counters of %s', (set) => {
    for (const object of goldenObjects(set).filter(({ hasRun }) => hasRun)) {
      for (const [name, disturb] of Object.entries(disturbances)) {
        const random = fc.sample(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), 50);
        const counters = disturbed(object, disturb, random);
        writeFileSync(join(folder, `${object.program}.gcno`), object.notes);
        writeFileSync(join(folder, `${object.program}.gcda`), counters);
        const args = ['gcov', '-b', '-c', '-t', `${object.program}.gcda`];
        const { stdout } = spawnSync(`llvm-cov-${version}`, args, { cwd: folder, encoding: 'utf8' });
        const said = statementsOf(coverageOf({ ...object, counters }));
        expect(said, `${object.program}, ${name}, ${random}`).toEqual(parseLlvmCovText(stdout));
      }
    }
  });
});

/** The object's counters file with other values in it. */
function disturbed(
  { counters }: GoldenObject,
  disturb: Disturb,
  random: readonly bigint[],
): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(counters);
  const view = new DataView(bytes.buffer);
  let next = 0;
  for (const { tag, payload, end } of recordsOf(bytes).records) {
    if (tag !== 0x01a10000) continue;
    for (let at = payload; at < end; at += 8) {
      const count = disturb(view.getBigUint64(at, true), random[next++ % random.length]!);
      view.setBigUint64(at, BigInt.asUintN(64, count), true);
    }
  }
  return bytes;
}

function lineStatements({ plan: { notes, lines }, flow, lines: { count } }: ObjectCoverage): string[] {
  return notes.files.flatMap((file, index) =>
    Array.from({ length: lines.fileStart[index + 1]! - lines.fileStart[index]! }, (_, at) => {
      const record = lines.fileStart[index]! + at;
      const branches = Array.from(
        lines.branch.subarray(lines.branchStart[record]!, lines.branchStart[record + 1]!),
        (arc) => flow.arc[arc],
      );
      return `${file} ${lines.line[record]} ${count[record]} [${branches}]`;
    }),
  );
}
