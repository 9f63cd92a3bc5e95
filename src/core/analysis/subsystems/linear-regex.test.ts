import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLinearRegex } from './linear-regex';

describe('a linear regular expression', () => {
  test('answers as the engine of the language does', () => {
    const atom = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a-b]', '\\.', '\\d', '\\w', '\\b', '^', '$');
    const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 3 },
        fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
        fc.tuple(tie('source'), tie('source')).map(([left, right]) => `${left}|${right}`),
      ),
      part: fc.oneof(
        { maxDepth: 3 },
        atom,
        fc
          .tuple(tie('source'), fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}', '{0,}', '*?'))
          .map(([inner, times]) => `(${inner})${times}`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.', '/', '1', ' '), maxLength: 12 });
    fc.assert(
      fc.property(source, text, (expression, input) => {
        expect(compileLinearRegex(expression).test(input)).toBe(new RegExp(expression, 's').test(input));
      }),
      { numRuns: 3000 },
    );
  });

  test('ignores blanks, as /x does', () => {
    expect(compileLinearRegex('t e\tgra').test('drivers/tegra/x.c')).toBe(true);
  });

  test('takes time in proportion to the text where backtracking would not end', () => {
    const text = `${'a'.repeat(4000)}!`;
    const start = performance.now();
    for (const hostile of ['(a|a)*b$', '(a*)*b', '(a+)+$', 'a?'.repeat(200) + 'a'.repeat(112), '(.*)*.*x']) {
      compileLinearRegex(hostile).test(text);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['(a', "a ')' is missing"],
    ['a)', "a ')' too many"],
    ['[a', "a ']' is missing"],
    ['*a', "'*' follows nothing"],
    ['a**', "'*' follows nothing"],
    ['a\\', 'ends with a backslash'],
    ['(?=a)', 'look-around and flags are not supported'],
    ['(a)\\1', "'\\1' is not supported"],
    ['a{3,1}', "'{3,1}' ends before it begins"],
    ['^*', "'*' after something that takes no characters"],
    ['[z-a]', 'the range z-a is empty'],
    [`${'(a{99}){99}'}`, 'needs more than 2048 states'],
    ['((((((((){999}){999}){999}){999}){999}){999}){999}){999}', 'needs more than 2048 states'],
    ['a'.repeat(513), 'longer than 512 characters'],
    [`${'('.repeat(40)}${')'.repeat(40)}`, 'more than 32 groups in one another'],
  ])('refuses %s', (source, why) => {
    expect(() => compileLinearRegex(source)).toThrow(why);
  });
});
