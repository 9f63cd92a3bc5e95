import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from './packing';

test('columns come back as they were: type, length, every bit', () => {
  const columns = {
    bytes: Uint8Array.of(0, 1, 255),
    words: Uint32Array.of(0, 1, 0xffff_ffff),
    doubles: Float64Array.of(0, -0, 2 ** 53, 1e300, Number.POSITIVE_INFINITY, Number.NaN),
    none: new Uint32Array(),
  };
  expect(decode(encode(columns))).toStrictEqual(columns);
});

test('a column that is part of a larger buffer comes back alone', () => {
  const part = Uint32Array.of(1, 2, 3, 4).subarray(1, 3);
  const back = decode(encode(part)) as Uint32Array;
  expect(back).toStrictEqual(Uint32Array.of(2, 3));
  expect(back.buffer.byteLength).toBe(8);
});

test('columns are aligned wherever they stand in a message', () => {
  for (let length = 0; length < 9; length++) {
    const message = { text: 'x'.repeat(length), column: Float64Array.of(length, 0.5) };
    expect(decode(encode(message))).toStrictEqual(message);
  }
});

test('bytes are in a buffer of their own, which can be transferred', () => {
  const bytes = encode({ id: 1 });
  expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, bytes.length]);
});

test('messages of any shape come back as they were', () => {
  const message = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, false),
      // Of -0 the sign is lost, outside of columns; nothing here counts down.
      fc.double().map((value) => (value === 0 ? 0 : value)),
      fc.maxSafeInteger(),
      fc.string({ unit: 'binary' }),
      fc.uint8Array(),
      fc.uint32Array(),
      fc.float64Array(),
      fc.array(tie('value')),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('value'),
        { noNullPrototype: true },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(message, (value) => {
      expect(decode(encode(value))).toStrictEqual(value);
    }),
  );
});

test('a key cannot reach a prototype', () => {
  const hostile = encode(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'));
  const back = decode(hostile) as Record<string, unknown>;
  expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  expect(back.polluted).toBeUndefined();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a message that is cut anywhere is refused', () => {
  const bytes = encode({
    id: 1,
    result: { column: Uint32Array.of(1, 2, 3), names: ['a', 'b'], text: 'text' },
  });
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decode(bytes.slice(0, length))).toThrow();
  }
});

test('bytes of no sense decode to something or are refused; they never hang', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        decode(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 2000 },
  );
});
