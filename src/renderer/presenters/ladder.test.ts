import { expect, test } from 'vitest';
import type { LadderRung } from '../../shared/api/error-paths';
import { errorPath } from './error-paths.testkit';
import { ladderRows, ladderSentence, rungText } from './ladder';

const rung = (changes: Partial<LadderRung>): LadderRung => ({
  label: 'err_free',
  line: 90,
  startLine: 91,
  endLine: 92,
  state: 'almost',
  hits: 0,
  jumps: [],
  ...changes,
});

test('each rung is followed by the gotos that lead to it', () => {
  const rows = ladderRows([
    rung({
      jumps: [
        { line: 40, region: errorPath() },
        { line: 55, region: null },
      ],
    }),
    rung({ label: 'out', line: 94, state: 'tested', hits: 12 }),
  ]);
  expect(rows.map((row) => [row.type, row.line, ladderSentence(row)])).toEqual([
    ['rung', 90, 'err_free, line 90, never ran'],
    ['jump', 40, 'from line 40: kmalloc() fails, almost reached, guard was evaluated 1,204 times, never ran'],
    ['jump', 55, 'from line 55: goto err_free'],
    ['rung', 94, 'out, line 94, ran 12 times'],
  ]);
});

test('a rung says no more than is known', () => {
  expect(
    [
      rung({ state: 'unknown', hits: null }),
      rung({ state: 'no code', hits: null }),
      rung({ state: 'tested', hits: null }),
      rung({ state: 'unreached', hits: 0 }),
    ].map(rungText),
  ).toEqual(['not known', 'no code', 'ran', 'never ran']);
});
