import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText, stringAt } from './byte-strings';

it('decodes as TextDecoder does, long or short, ASCII or not, valid UTF-8 or not', () => {
  const text = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 120 })), fc.nat(5), (content, padding) => {
      const inner = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const bytes = new Uint8Array(inner.length + 2 * padding).fill(65);
      bytes.set(inner, padding);
      // A decoder takes a byte order mark off, which no compiler writes in front of a name.
      fc.pre(inner[0] !== 0xef);
      expect(decodeText(bytes, padding, padding + inner.length)).toBe(new TextDecoder().decode(inner));
    }),
  );
});

it('finds string i of a column between start[i] and start[i + 1], empty ones included', () => {
  const column = { bytes: new TextEncoder().encode('do_mmapé'), start: Uint32Array.of(0, 2, 2, 9) };
  expect([0, 1, 2].map((index) => stringAt(column, index))).toEqual(['do', '', '_mmapé']);
});
