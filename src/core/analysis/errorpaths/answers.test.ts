import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers, Said, settleAnswers } from './answers';
import { findErrorPaths } from './find-error-paths';

/** Lines of regions in some functions of a source, from 1 on. */
function regionsOf(...lines: readonly string[]): number[] {
  const { regions } = findErrorPaths(new TextEncoder().encode(lines.join('\n')), 'lib/a.c', null);
  return regions.map(({ startLine }) => startLine);
}

const lookup = [
  'static struct a *first(struct b *b)',
  '{',
  'if (b->kind > 3)',
  'return NULL;',
  'return b->a;',
  '}',
];
const caller = (name: string, then: string): string[] => [
  `static int ${name}(struct b *b)`,
  '{',
  'struct a *a = first(b);',
  'if (!a)',
  `${then};`,
  'return use(a);',
  '}',
];

describe('an answer of NULL', () => {
  it('is a failure where callers go on as from failures', () => {
    expect(regionsOf(...lookup)).toEqual([]);
    expect(regionsOf(...lookup, ...caller('f', 'return -EINVAL'))).toEqual([4, 11]);
  });

  it('is none where some do, and some do not', () => {
    expect(
      regionsOf(...lookup, ...caller('f', 'return -EINVAL'), ...caller('g', 'return use(b->other)')),
    ).toEqual([11]);
  });

  it('is a failure whose callers fail, when it is only given for failures', () => {
    const wrapped = [
      'static struct a *second(struct b *b)',
      '{',
      'struct a *a = kmalloc(8, GFP_KERNEL);',
      'if (!a)',
      'return NULL;',
      'return a;',
      '}',
      'static struct a *third(struct b *b)',
      '{',
      'struct a *a = second(b);',
      'if (!a)',
      'return NULL;',
      'return a;',
      '}',
    ];
    expect(regionsOf(...wrapped)).toEqual([5, 12]);
    expect(regionsOf(...wrapped.slice(7))).toEqual([]);
  });
});

it('an answer of 0 in place of a number is one where callers say so, and a false is none', () => {
  const size = (type: string, zero: string): string[] => [
    `static ${type} size(struct b *b)`,
    '{',
    'if (b->kind > 3)',
    `return ${zero};`,
    'return b->size;',
    '}',
    'static int f(struct b *b)',
    '{',
    'if (!size(b))',
    'return -EINVAL;',
    'return 0;',
    '}',
  ];
  expect(regionsOf(...size('size_t', '0'))).toEqual([4, 10]);
  expect(regionsOf(...size('bool', 'false'))).toEqual([10]);
});

describe('settling', () => {
  const saying = (parts: Partial<Said>): Said => Object.assign(new Said(), parts);

  /** Who is looked at again, and what is known then. */
  function lookedAt(said: Readonly<Record<string, Said>>, then: Said = new Said()): [string, Answers][] {
    const names = Object.keys(said);
    const again: [string, Answers][] = [];
    settleAnswers(names, Object.values(said), (at, answers) => {
      again.push([names[at]!, answers]);
      return then;
    });
    return again;
  }

  it('looks at nothing again where nobody says anything, or nothing new', () => {
    const heard = [{ callee: 'f', failed: true }];
    expect(lookedAt({})).toEqual([]);
    expect(lookedAt({ f: new Said(), g: saying({ heard }) })).toEqual([]);
    expect(lookedAt({ f: saying({ failing: 1 }), g: saying({ heard }) })).toEqual([]);
  });

  it('counts what callers do: four failures outweigh one answer', () => {
    const heard = (failed: number, others: number) => [
      ...Array(failed).fill({ callee: 'f', failed: true }),
      ...Array(others).fill({ callee: 'f', failed: false }),
    ];
    const f = saying({ other: 1 });
    expect(lookedAt({ f, g: saying({ heard: heard(4, 1) }) })).toEqual([
      ['f', { ...noAnswers, isTakenForFailure: true }],
    ]);
    expect(lookedAt({ f, g: saying({ heard: heard(3, 1) }) })).toEqual([]);
  });

  it('goes on from what is known by then: a function that only fails so makes its callers fail', () => {
    const f = saying({ other: 1 });
    const heard = [...Array(4).fill({ callee: 'f', failed: true }), { callee: 'f', failed: false }];
    const again = lookedAt({ f, g: saying({ heard }) }, saying({ failing: 1 }));
    expect(again.map(([name]) => name)).toEqual(['f', 'g']);
    expect(['f', 'g'].map((name) => again[1]![1].failsWithNothing(name))).toEqual([true, false]);
  });
});
