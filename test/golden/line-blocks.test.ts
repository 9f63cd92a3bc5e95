// The blocks of each line of the goldens, against what gcov's own text and JSON let one tell of them.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BatchBuilder } from '../../src/core/model/batch';
import { type Contribution, contributionsTo } from '../../src/core/model/coverage-model';
import { ModelBuilder } from '../../src/core/model/model-builder';
import { gcov12 } from '../support/gcov';
import {
  coverageOf,
  type GoldenObject,
  goldenFile,
  goldenObjects,
  goldenSets,
  sourceFolder,
} from './golden-sets';

describe.each(goldenSets('gcc-'))('%s', (set) => {
  it.each(goldenObjects(set))(
    'has a block that never ran on just the lines that gcov stars in $program',
    (object) => {
      const blocks = blocksByLine(object);
      const starred = starredLines(object);
      expect(Object.fromEntries(starred)).toEqual(
        Object.fromEntries([...blocks].map(([place, own]) => [place, own.blocksExecuted < own.blocks])),
      );
    },
  );
});

// With disturbed counters gcov lists blocks that ran -1 times as blocks that never ran, and does not star them.
const undisturbed = goldenSets('gcc-12').filter((set) => !set.endsWith('-skewed'));

describe.skipIf(gcov12 === null).each(undisturbed)('%s', (set) => {
  it.each(goldenObjects(set))('has the blocks that gcov -a lists of $program', (object) => {
    const blocks = blocksByLine(object);
    const listed = listedBlocks(object);
    expect(listed.size).toBeGreaterThan(0);
    for (const [place, { ran, neverRan }] of listed) {
      const own = blocks.get(place)!;
      // gcov lists a block at the last of its lines only; it is one of each line that it has code of.
      expect([place, own.blocksExecuted >= ran]).toEqual([place, true]);
      expect([place, own.blocks - own.blocksExecuted >= neverRan]).toEqual([place, true]);
    }
  });
});

/** Per `file:line`. */
function blocksByLine(object: GoldenObject): Map<string, Contribution> {
  const batch = new BatchBuilder('contributions');
  batch.add(object.program, coverageOf(object), (name) => name);
  const builder = new ModelBuilder(true);
  builder.add(batch.build());
  const model = builder.build();
  const found = new Map<string, Contribution>();
  model.files.forEach((file, index) => {
    for (const line of model.line.subarray(model.fileLine[index]!, model.fileLine[index + 1]!)) {
      found.set(`${file}:${line}`, contributionsTo(model, index, line)[0]!);
    }
  });
  return found;
}

/** Per `file:line`, whether gcov's JSON says `unexecuted_block`. Members of a group have records of their own. */
function starredLines({ set, program }: GoldenObject): Map<string, boolean> {
  const { files } = JSON.parse(readFileSync(goldenFile(set, `${program}.gcov.json`), 'utf8')) as {
    files: { file: string; lines: { line_number: number; unexecuted_block: boolean }[] }[];
  };
  const starred = new Map<string, boolean>();
  for (const { file, lines } of files) {
    for (const { line_number, unexecuted_block } of lines) {
      const place = `${file}:${line_number}`;
      starred.set(place, unexecuted_block || starred.get(place) === true);
    }
  }
  return starred;
}

/** Blocks that `gcov -a` lists per `file:line`. A block that it shows again below a group's member counts once. */
function listedBlocks({ set, program, hasRun }: GoldenObject) {
  const file = goldenFile(set, `${program}.${hasRun ? 'gcda' : 'gcno'}`);
  const gcov = spawnSync(gcov12!, ['-a', '-t', file], { cwd: sourceFolder, encoding: 'utf8' });
  if (gcov.status !== 0) throw new Error(`${gcov12} -a -t ${file} failed: ${gcov.stderr}`);
  const listed = new Map<string, { ran: number; neverRan: number }>();
  let source = '';
  let afterRule = false;
  let inMember = false;
  for (const row of gcov.stdout.split('\n')) {
    source = /^ +-: +0:Source:(.*)/.exec(row)?.[1] ?? source;
    const isRule = /^-+$/.test(row);
    if (afterRule && !isRule) inMember = /^[^:]+:$/.test(row);
    afterRule = isRule;
    const block = /^ *([^:]+): +(\d+)-block +\d+/.exec(row);
    if (!block || inMember) continue;
    const place = `${source}:${block[2]}`;
    const so = listed.get(place) ?? { ran: 0, neverRan: 0 };
    if (/^\d/.test(block[1]!)) so.ran++;
    else so.neverRan++;
    listed.set(place, so);
  }
  return listed;
}
