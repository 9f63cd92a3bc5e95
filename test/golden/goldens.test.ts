import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gcovJson } from '../../src/core/exporters/gcov-json/gcov-json';
import { type AnnotatedRow, annotateFile, mergeRecords } from '../../src/engine/annotate';
import type { Answers } from '../../src/engine/worker/messages';
import { runJob } from '../../src/engine/worker/run-job';
import {
  coverageOf,
  type GoldenObject,
  goldenFile,
  goldenObjects,
  goldenSets,
  sourceFolder,
} from './golden-sets';
import { parseLlvmCovText, statementsOf } from './llvm-cov-text';

describe.each(goldenSets('gcc-'))('%s: kerncov says what gcov says', (set) => {
  it.each(goldenObjects(set))('as JSON of $program', (object) => {
    const { program, hasRun } = object;
    const expected = readFileSync(goldenFile(set, `${program}.gcov.json`), 'utf8');
    const json = gcovJson(coverageOf(object), `${program}.${hasRun ? 'gcda' : 'gcno'}`);
    expect(`${json}\n`).toBe(withoutPatchLevel(expected));
  });

  it.each(goldenObjects(set))('as text of $program', async (object) => {
    const expected = readFileSync(goldenFile(set, `${object.program}.gcov.txt`), 'utf8');
    expect(await annotatedText(object)).toBe(expected.replaceAll(/^ {8}-: {4}0:.*\n/gm, ''));
  });
});

const clangSets = goldenSets('clang-');

describe.each(clangSets)('%s: kerncov says what llvm-cov says', (set) => {
  // llvm-cov refuses B22*, whose layout is that of B11*: so is the code, and so are its counts.
  const oracle = set.replace('as-B22', 'as-B11');
  it.each(goldenObjects(set))('of $program', (object) => {
    const text = readFileSync(goldenFile(oracle, `${object.program}.gcov.txt`), 'utf8');
    expect(statementsOf(coverageOf(object))).toEqual(parseLlvmCovText(text));
    const runs = /0:Runs:(\d+)$/m.exec(text);
    if (oracle === set) expect(coverageOf(object).runs).toBe(Number(runs?.[1]));
  });
});

describe.each(goldenSets(''))('%s', (set) => {
  const objects = goldenObjects(set);

  it('says who compiled it, and no more than the compiler knows of where functions end', () => {
    const said = objects.map((object) => {
      const { notes } = coverageOf(object).plan;
      return { producer: notes.producer, hasEnds: notes.endLine.some((line) => line > 0) };
    });
    const isGcc = set.startsWith('gcc');
    expect(said).toEqual(objects.map(() => ({ producer: isGcc ? 'gcc' : 'clang', hasEnds: isGcc })));
  });

  it('has nothing wrong with it, save for objects that never ran', () => {
    const found = objects.flatMap((object) =>
      coverageOf(object).diagnostics.map(({ kind, fatal }) => ({ program: object.program, kind, fatal })),
    );
    const neverRan = objects.filter((object) => !object.hasRun);
    expect(found).toEqual(
      neverRan.map(({ program }) => ({ program, kind: 'function-missing', fatal: false })),
    );
  });
});

/** Files do not say which 11.3 it was. */
function withoutPatchLevel(json: string): string {
  return json.replace(/^(\{"gcc_version": "\d+\.\d+)\.\d+/, '$1.0');
}

/** The rows that kerncov shows of each file of an object, as gcov prints rows. */
async function annotatedText({ program, notes, counters, ...object }: GoldenObject): Promise<string> {
  const { files } = coverageOf({ program, notes, counters, ...object }).plan.notes;
  const { answer } = runJob({
    kind: 'annotate',
    places: { tree: null, rules: [], maxFileBytes: 1 << 20 },
    objects: [
      {
        object: program,
        counters: { bytes: counters },
        countersPath: `${program}.gcda`,
        notes: { bytes: notes },
        notesPath: `${program}.gcno`,
      },
    ],
    files,
  });
  const { records, members } = answer as Answers['annotate'];
  const merged = mergeRecords(records, members);
  let text = '';
  for (const file of files) {
    const { rows } = await annotateFile(file, `${sourceFolder}/${file}`, merged.get(file) ?? null);
    for (const row of rows ?? []) text += `${rowText(row)}\n`;
  }
  return text;
}

function rowText(row: AnnotatedRow): string {
  if (row.kind === 'heading') return row.text;
  return `${row.mark.padStart(9)}:${String(row.line).padStart(5)}:${row.source}`;
}
