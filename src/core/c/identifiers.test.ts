import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Identifiers } from './identifiers';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/);

it('numbers names in order of first mention, and tells them again', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 300 }), (mentions) => {
      const identifiers = new Identifiers();
      const known = new Map<string, number>();
      for (const text of mentions) {
        if (!known.has(text)) known.set(text, known.size);
        expect(identifiers.internText(text)).toBe(known.get(text));
      }
      for (const [text, number] of known) expect(identifiers.textOf(number)).toBe(text);
    }),
  );
});

it('keeps numbers as its table grows, forgets them when there are too many, and keeps the first ones', () => {
  const identifiers = new Identifiers(['if', 'else']);
  const count = 40_000;
  for (let at = 0; at < count; at++) expect(identifiers.internText(`name_${at}`)).toBe(at + 2);
  for (let at = 0; at < count; at += 997) expect(identifiers.internText(`name_${at}`)).toBe(at + 2);
  expect(identifiers.textOf(count + 1)).toBe(`name_${count - 1}`);
  identifiers.trim();
  expect(identifiers.internText('else')).toBe(1);
  expect(identifiers.internText('name_7')).toBe(2);
  expect(identifiers.textOf(2)).toBe('name_7');
});
