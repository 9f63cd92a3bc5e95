import { expect, test } from 'vitest';
import type { Diagnostic } from '../../shared/api/diagnostics';
import { countProblems, groupProblems, problemRows } from './problems';

const problem = (kind: Diagnostic['kind'], file: string, fatal: boolean): Diagnostic => ({
  kind,
  file,
  byteOffset: null,
  message: 'm',
  advice: `advice for ${kind}`,
  fatal,
});

const problems = [
  problem('source-missing', 'a.c', false),
  problem('truncated', 'b.gcda', true),
  problem('source-missing', 'c.c', false),
];

test('what costs objects comes first, and counts include what was not kept', () => {
  const groups = groupProblems(problems, { truncated: 1, 'source-missing': 40 });
  expect(groups.map(({ title, count, advice, fatal }) => ({ title, count, advice, fatal }))).toEqual([
    { title: 'Cut short', count: 1, advice: 'advice for truncated', fatal: true },
    {
      title: 'No source',
      count: 40,
      advice:
        'Check out the source that was built, or say with a path rule where the build machine’s directory is here.',
      fatal: false,
    },
  ]);
});

test('rows fold by kind and say how many are not listed', () => {
  const groups = groupProblems(problems, { truncated: 1, 'source-missing': 40 });
  const shown = problemRows(groups, new Set(['truncated'])).map((row) =>
    row.type === 'group' ? row.group.kind : row.type === 'problem' ? row.problem.file : row.count,
  );
  expect(shown).toEqual(['truncated', 'source-missing', 'a.c', 'c.c', 38]);
});

test('problems are counted over all kinds', () => {
  expect(countProblems({ a: 2, b: 3 })).toBe(5);
});
