import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader } from './byte-reader';
import { FormatError } from './format-error';

it('reads words in either byte order, and signed ones by two’s complement', () => {
  const bytes = new Uint8Array([0x01, 0x02, 0x03, 0x84, 0xff, 0xff, 0xff, 0xfe]);
  const reader = new ByteReader(bytes);
  expect([reader.u32(), reader.i32(), reader.offset]).toEqual([0x84030201, -0x1000001, 8]);
  reader.littleEndian = false;
  reader.offset = 0;
  expect([reader.u32(), reader.i32(), reader.wordAt(0)]).toEqual([0x01020384, -2, 0x01020384]);
});

it('sees its part of a larger buffer only', () => {
  const reader = new ByteReader(new Uint8Array([9, 9, 9, 1, 0, 0, 0, 9, 9]).subarray(3, 7));
  expect(reader.u32()).toBe(1);
  expect(() => reader.u32()).toThrow(FormatError);
});

it('never moves past the end: it says what it wanted and stays where it was', () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.array(fc.oneof(fc.constant(-1), fc.nat(50)), { maxLength: 12 }),
      (length, moves) => {
        const reader = new ByteReader(new Uint8Array(length));
        for (const move of moves) {
          const before = reader.offset;
          const wanted = move < 0 ? 4 : move;
          try {
            if (move < 0) reader.u32();
            else reader.skip(move);
            expect(reader.offset).toBe(before + wanted);
            expect(reader.offset).toBeLessThanOrEqual(length);
          } catch (error) {
            expect(error).toMatchObject({
              kind: 'truncated',
              message: `the file ends ${length - before} bytes on where ${wanted} more were expected`,
              byteOffset: before,
            });
            expect(reader.offset).toBe(before);
            expect(before + wanted).toBeGreaterThan(length);
          }
        }
      },
    ),
  );
});
