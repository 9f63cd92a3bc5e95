// The goldens of test/fixtures/gcov: what five compilers wrote about small programs, and what their own gcov says of it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countObject, type ObjectCoverage, planObject } from '../../src/core/analyze';
import { readCounters } from '../../src/core/gcov/counters/read-counters';

const fixtures = fileURLToPath(new URL('../fixtures/gcov', import.meta.url));

/** Where the programs' source is. */
export const sourceFolder = `${fixtures}/src`;

/** One object of a golden set. */
export interface GoldenObject {
  /** Such as `clang-19-O2`. */
  readonly set: string;
  readonly program: string;
  readonly notes: Uint8Array<ArrayBuffer>;
  /** The bytes of a file that names no function when the object never ran. */
  readonly counters: Uint8Array<ArrayBuffer>;
  readonly hasRun: boolean;
}

/** The sets whose names start so. */
export function goldenSets(prefix: string): string[] {
  return readdirSync(`${fixtures}/golden`).filter((set) => set.startsWith(prefix));
}

/** The objects of a set. */
export function goldenObjects(set: string): GoldenObject[] {
  return readdirSync(`${fixtures}/golden/${set}`)
    .filter((file) => file.endsWith('.gcno'))
    .map((file) => {
      const program = file.slice(0, -'.gcno'.length);
      const notes = readFileSync(goldenFile(set, file));
      const countersFile = goldenFile(set, `${program}.gcda`);
      const hasRun = existsSync(countersFile);
      return {
        set,
        program,
        notes,
        counters: hasRun ? readFileSync(countersFile) : emptyCounters(notes),
        hasRun,
      };
    });
}

/** Path of a file of a set. */
export function goldenFile(set: string, file: string): string {
  return `${fixtures}/golden/${set}/${file}`;
}

/** The object's coverage. Throws if its own counters do not fit. */
export function coverageOf({ program, notes, counters }: GoldenObject): ObjectCoverage {
  const plan = planObject(notes, `${program}.o`);
  const coverage = countObject(plan, readCounters(counters, plan.notes.arcSource.length), `${program}.gcda`);
  if ('message' in coverage) throw new Error(coverage.message);
  return coverage;
}

/** The header of the notes with the magic of counters. */
function emptyCounters(notes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  // GCC 12's version is `B2..`, stored backwards; its header has one more word.
  const isGcc12 = notes[7] === 0x42 && notes[6]! >= 0x32;
  const header = Uint8Array.from(notes.subarray(0, isGcc12 ? 16 : 12));
  header.set([0x61, 0x64, 0x63, 0x67]);
  return header;
}
