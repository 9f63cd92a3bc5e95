// Claims about the writer itself: its layouts, word by word, and that an independent reader agrees with them.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTemporaryFolder } from './gcov-tools';
import { targetName, targets, versions, writeCounters, writeNotes } from './gcov-writer';
import { countSynthetic, everyday, makeFunction, makeObject } from './objects';

const smallest = makeObject(
  makeFunction(
    3,
    [
      [0, 2, 12, 2],
      [2, 1, 1, 2],
    ],
    { 2: [7] },
  ),
);

describe('the smallest object', () => {
  it('is these words as GCC 4.7 writes it: exit last, flags per block, lengths in words', () => {
    expect(wordsOf(writeNotes(smallest, { version: '407*', littleEndian: true }))).toEqual([
      ...['gcno', '407*', 0x12345678],
      ...[0x01000000, 8, 1, 0x11111111, 0x22222222, 1, 'f\0\0\0', 1, 'a.c\0', 1],
      ...[0x01410000, 3, 0, 0, 0],
      ...[0x01430000, 3, 0, 1, 4],
      ...[0x01430000, 3, 1, 2, 1],
      ...[0x01450000, 7, 1, 0, 1, 'a.c\0', 7, 0, 0],
    ]);
    expect(wordsOf(writeCounters(smallest, { version: '407*', littleEndian: true }, { runs: 3 }))).toEqual([
      ...['gcda', '407*', 0x12345678],
      ...[0xa3000000, 9, 0xc4ec5, 9, 3, 70, 0, 80, 0, 77, 0],
      ...[0x01000000, 3, 1, 0x11111111, 0x22222222],
      ...[0x01a10000, 2, 2, 0],
    ]);
  });

  it('is these words as GCC 9 writes it: a directory, a flag, a range and a block count', () => {
    expect(wordsOf(writeNotes(smallest, { version: 'A93*', littleEndian: false }))).toEqual([
      ...['gcno', 'A93*', 0x12345678, 2, '/bui', 'ld\0\0', 1],
      ...[0x01000000, 12, 1, 0x11111111, 0x22222222, 1, 'f\0\0\0', 0, 1, 'a.c\0', 1, 5, 50, 1],
      ...[0x01410000, 1, 3],
      ...[0x01430000, 3, 0, 2, 4],
      ...[0x01430000, 3, 2, 1, 1],
      ...[0x01450000, 7, 2, 0, 1, 'a.c\0', 7, 0, 0],
    ]);
  });

  it('is these words as GCC 15 writes it: lengths in bytes, conditions, paths, true and false edges', () => {
    // Names of three and seven letters, so that all words stay aligned.
    const aligned = makeObject({ ...smallest.functions[0]!, name: 'fun' });
    const object = { ...aligned, workingDirectory: '/kernel' };
    expect(wordsOf(writeNotes(object, { version: 'B52*', littleEndian: true }))).toEqual([
      ...['gcno', 'B52*', 0x12345678, 0x5eed5eed, 8, '/ker', 'nel\0', 1],
      ...[0x01000000, 48, 1, 0x11111111, 0x22222222, 4, 'fun\0', 0, 4, 'a.c\0', 1, 5, 50, 1],
      ...[0x01410000, 4, 3],
      ...[0x01430000, 12, 0, 2, 12],
      ...[0x01430000, 12, 2, 1, 1],
      ...[0x01470000, 8, 2, 3],
      ...[0x01490000, 4, 1],
      ...[0x01450000, 28, 2, 0, 4, 'a.c\0', 7, 0, 0],
    ]);
    const zeros = makeObject(makeFunction(3, [[0, 2, 0, 0]]));
    const options = { runs: 3, shortenZeros: true, zeroTrailer: true };
    expect(wordsOf(writeCounters(zeros, { version: 'B52*', littleEndian: true }, options))).toEqual([
      ...['gcda', 'B52*', 0x12345678, 0x5eed5eed],
      ...[0xa1000000, 8, 3, 77],
      ...[0x01000000, 12, 1, 0x11111111, 0x22222222],
      ...[0x01a10000, 0xfffffff8],
      ...[0x01b10000, 16, 5, 0, 6, 0],
      ...[0x01b30000, 8, 7, 0],
      0,
    ]);
  });
});

const llvmCov = ['llvm-cov', 'llvm-cov-19', 'llvm-cov-16', 'llvm-cov-14'].find(
  (command) => spawnSync(command, ['--version']).status === 0,
);

// llvm-cov reads layouts up to GCC 11's. Our newer ones are read by gcov itself, see gcov-json.test.ts.
it.skipIf(!llvmCov)('llvm-cov, if installed, finds the same counts in every layout that it knows', () => {
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'a.c'), '\n'.repeat(70));
    for (const target of targets) {
      if (versions.indexOf(target.version as '407*') >= versions.indexOf('B22*')) continue;
      writeFileSync(join(folder, 'a.gcno'), writeNotes(everyday, target));
      writeFileSync(join(folder, 'a.gcda'), writeCounters(everyday, target, { runs: 3, zeroTrailer: true }));
      const run = spawnSync(llvmCov!, ['gcov', '-t', 'a.gcda'], { cwd: folder, encoding: 'utf8' });
      const { plan, lines } = countSynthetic(everyday, target);
      const expected = Array.from(plan.lines.line, (line, record) => `${line}:${lines.count[record]}`);
      const printed = [...run.stdout.matchAll(/^ *([\d#]+)\*?: *(\d+):/gm)].map(
        ([, count, line]) => `${line}:${count === '#####' ? 0 : count}`,
      );
      expect(printed, targetName(target)).toEqual(expected);
      expect(run.stdout, targetName(target)).toContain('Runs:3');
    }
  });
});

/** Words; those that spell something as text. */
function wordsOf(bytes: Uint8Array): (number | string)[] {
  const view = new DataView(bytes.buffer);
  const littleEndian = bytes[0] !== 0x67;
  return Array.from({ length: bytes.length / 4 }, (_, index) => {
    const word = view.getUint32(index * 4, littleEndian);
    const spelt = String.fromCharCode(...bytes.subarray(index * 4, index * 4 + 4));
    const headed = index < 2 && littleEndian ? [...spelt].reverse().join('') : spelt;
    return /^[\w./*]{2,4}\0*$|^[a-z]\0\0\0$/.test(headed) ? headed : word;
  });
}
