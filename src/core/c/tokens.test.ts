import { describe, expect, it } from 'vitest';
import type { KernelConfig } from './conditionals';
import { keywords, type Tokens, tokenize } from './tokens';

const textAt = ({ bytes, start, end }: Tokens, at: number): string =>
  Buffer.from(bytes.subarray(start[at]!, end[at]!)).toString();
const read = (text: string, config: KernelConfig | null = null): Tokens =>
  tokenize(Buffer.from(text), config);
const words = (text: string, config: KernelConfig | null = null): string[] => {
  const tokens = read(text, config);
  return Array.from({ length: tokens.length }, (_, at) => `${tokens.line[at]} ${textAt(tokens, at)}`);
};
const plain = (text: string, config: KernelConfig | null = null): string =>
  words(text, config)
    .map((word) => word.replace(/^\d+ /, ''))
    .join(' ');

describe('tokens', () => {
  it('are what C says, without comments, on the lines where they begin', () => {
    expect(words('a /* one\ntwo */ b // c\nif(x->y >>= 1) "s\\"t" \'\\\'\' 0x1fUL;\n')).toEqual([
      ...['1 a', '2 b', '3 if', '3 (', '3 x', '3 ->', '3 y', '3 >>=', '3 1', '3 )'],
      ...['3 "s\\"t"', "3 '\\''", '3 0x1fUL', '3 ;'],
    ]);
  });

  it('go on behind strings that nothing ends', () => {
    expect(words('"abc\nx')).toEqual(['1 "abc\n', '2 x']);
    expect(words('/* abc\nx')).toEqual([]);
  });

  it('name the same name by the same number', () => {
    const tokens = read('foo bar foo _x1');
    expect(tokens.numberAt(2)).toBe(tokens.numberAt(0));
    expect(tokens.numberAt(1)).not.toBe(tokens.numberAt(0));
    expect([0, 1, 2, 3].map((at) => tokens.nameAt(at))).toEqual(['foo', 'bar', 'foo', '_x1']);
  });

  it('know keywords from names that look like them', () => {
    const text = `${keywords.join(' ')} iff fi elsx whild continued cas d returns Return return1 gotx 5 "if" (`;
    const { keyword, length } = read(text);
    expect(Array.from({ length }, (_, at) => keywords[keyword[at]!])).toEqual([
      ...keywords,
      ...new Array(length - keywords.length).fill(undefined),
    ]);
  });

  it('pair brackets, whatever is missing', () => {
    const pairs = (text: string): string => {
      const { close, length } = read(text);
      return Array.from({ length }, (_, at) => close[at]).join(' ');
    };
    expect(pairs('f(a[1])')).toBe('0 6 0 5 0 0 0');
    expect(pairs('{(}')).toBe('2 2 0');
    expect(pairs('(}x')).toBe('2 0 0');
    expect(pairs('({)}')).toBe('3 3 0 0');
  });
});

describe('what the preprocessor leaves out', () => {
  const config = new Map([
    ['CONFIG_YES', 'y'],
    ['CONFIG_LOADABLE', 'm'],
  ]);

  it.each([
    ['#ifdef CONFIG_YES\na\n#else\nb\n#endif\nc', 'a c'],
    ['#ifdef CONFIG_NO\na\n#else\nb\n#endif\nc', 'b c'],
    ['#ifndef CONFIG_NO\na\n#endif', 'a'],
    ['#if defined(CONFIG_NO) || IS_ENABLED(CONFIG_LOADABLE)\na\n#endif', 'a'],
    ['#if IS_BUILTIN(CONFIG_LOADABLE) /* no */\na\n#elif 1\nb\n#else\nc\n#endif', 'b'],
    ['#if !(defined CONFIG_YES && 0)\na\n#endif', 'a'],
    ['#ifdef CONFIG_LOADABLE\na\n#endif', ''],
    ['#if 0\na\n#if 1\nb\n#endif\nc\n#endif\nd', 'd'],
    ['# define X \\\n  y\na', 'a'],
    ['#if 1 /* a comment\n goes on */\na\n#endif', 'a'],
  ])('%j', (text, kept) => {
    expect(plain(text, config)).toBe(kept);
  });

  it('is both arms of what is not known at the top level, the first one in a function', () => {
    const text = '#ifdef OTHER\na\n#else\nb\n#endif';
    expect(plain(text, config)).toBe('a b');
    expect(plain(`{\n${text}\n}`, config)).toBe('{ a }');
    expect(plain('#ifdef CONFIG_YES\na\n#else\nb\n#endif')).toBe('a b');
  });

  it('counts its lines', () => {
    expect(words('#if 0\na\n#endif\nb', config)).toEqual(['4 b']);
    expect(words('#if 0 \\\n || 0\na\n\n#else\n#endif\nb', config)).toEqual(['7 b']);
  });
});
