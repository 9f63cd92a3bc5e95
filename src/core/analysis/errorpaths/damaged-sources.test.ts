// Sources come from trees of strangers: any bytes end in an answer, in time and memory that their size bounds.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findErrorPaths } from './find-error-paths';

const sample = readFileSync(join(__dirname, '../../../../resources/sample/tree/fs/file.c'));

/** Finds, and checks what must hold of any answer. */
function check(bytes: Uint8Array): void {
  const { functions, regions } = findErrorPaths(bytes, 'a.c', null);
  const lines = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  let last = 0;
  for (const { startLine, endLine, guardStart, guardEnd, function: fn, confidence } of regions) {
    const { startLine: first, endLine: end } = functions[fn]!;
    expect(startLine).toBeGreaterThanOrEqual(Math.max(first, last));
    expect(endLine).toBeGreaterThanOrEqual(startLine);
    expect(Math.max(endLine, guardEnd, end)).toBeLessThanOrEqual(lines);
    expect(guardEnd).toBeGreaterThanOrEqual(guardStart);
    expect(confidence).toBeLessThanOrEqual(100);
    last = startLine;
  }
}

describe('a source', () => {
  it('can be cut anywhere', () => {
    for (let length = 0; length <= sample.length; length += 3) check(sample.subarray(0, length));
  });

  it('can have any bytes changed', () => {
    const change = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(change, (changes) => {
        const bytes = Uint8Array.from(sample);
        for (const [at, value] of changes) bytes[at] = value;
        check(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('can be no C at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 500 });
    const words = fc.array(
      fc.constantFrom(
        ...[
          'f',
          '(',
          ')',
          '{',
          '}',
          '[',
          ']',
          ';',
          ':',
          ',',
          '?',
          '=',
          '-',
          'E',
          '!',
          '&&',
          '||',
          '"',
          "'",
          '\\',
          '\n',
        ],
        ...[
          'if',
          'else',
          'for',
          'while',
          'do',
          'switch',
          'case',
          'default',
          'goto',
          'return',
          'break',
          'err',
          'ret',
        ],
        ...[
          '-EINVAL',
          'NULL',
          'x',
          '0',
          '<',
          '->',
          '#if',
          '#else',
          '#endif',
          '/*',
          '*/',
          'IS_ERR',
          'kmalloc',
          '<0',
        ],
      ),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(words, (list) => check(Buffer.from(`int f(int a) {${list.join(' ')}`))),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['parentheses', `int f(void) { if (${'('.repeat(200_000)}`],
    ['blocks', `int f(void) ${'{'.repeat(100_000)}`],
    ['conditions', `int f(void) {${'if (a) '.repeat(50_000)}`],
    ['else', `int f(void) {${'if (a) b(); else '.repeat(20_000)}`],
    ['conjunctions', `int f(void) { if (${'a && ('.repeat(20_000)}`],
    [
      'labels',
      `int f(void) {${Array.from({ length: 9_000 }, (_, n) => `l${n}: x = y;`).join('')} return x;}`,
    ],
    [
      'gotos',
      `int f(void) {${Array.from({ length: 9_000 }, (_, n) => `if (e${n}) goto l;`).join('')} l: return -EIO;}`,
    ],
    [
      'variables',
      `int f(void) {${Array.from({ length: 9_000 }, (_, n) => `v${n} = g(); if (v${n}) return -EIO;`).join('')}}`,
    ],
    ['directives', '#if 1\n'.repeat(100_000)],
    ['a long line', `int f(void) { return ${'a + '.repeat(200_000)} 1; }`],
    ['one huge function', `int f(void) {${'if (g()) return -EIO;'.repeat(50_000)}}`],
  ])('can nest or repeat %s', (_, text) => {
    check(Buffer.from(text));
  });
});
