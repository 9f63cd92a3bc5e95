import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../bytes/byte-reader';
import { FormatError } from '../../bytes/format-error';
import { readHeader } from './header';

describe('the header', () => {
  it.each([
    ['a 12.2 kernel on x86', 'notes', 'oncg*22B' + '\x78\x56\x34\x12' + 'sums', true, 16],
    ['a 12.2 kernel on s390', 'notes', 'gcnoB22*' + '\x12\x34\x56\x78' + 'sums', false, 16],
    ['a 9.3 kernel on x86', 'counters', 'adcg*39A' + '\x78\x56\x34\x12', true, 12],
    ['a 4.7 kernel on s390', 'counters', 'gcda407*' + '\x12\x34\x56\x78', false, 12],
  ] as const)('of %s tells byte order, version and stamp', (_, kind, text, littleEndian, end) => {
    const reader = new ByteReader(bytesOf(`${text}rest`));
    const { profile, stamp } = readHeader(reader, kind);
    expect({ tag: profile.tag, stamp, littleEndian: reader.littleEndian, offset: reader.offset }).toEqual({
      tag: /B22/.test(text) || /22B/.test(text) ? 'B22*' : text.includes('39A') ? 'A93*' : '407*',
      stamp: 0x12345678,
      littleEndian,
      offset: end,
    });
  });
});

it.each([
  ['', 'notes', 'truncated at 0: the file is empty; a notes (.gcno) file starts with a magic word'],
  ['', 'counters', 'truncated at 0: the file is empty; a counters (.gcda) file starts with a magic word'],
  ['onc', 'notes', 'truncated at 0: 3 bytes are too few for a notes (.gcno) file'],
  [
    'adcg*22B',
    'notes',
    'wrong-magic at 0: expected the magic of a notes (.gcno) file, found 0x61646367; this is a counters (.gcda) file',
  ],
  [
    'gcnoB22*',
    'counters',
    'wrong-magic at 0: expected the magic of a counters (.gcda) file, found 0x67636e6f; this is a notes (.gcno) file',
  ],
  ['\x7fELF', 'notes', 'wrong-magic at 0: expected the magic of a notes (.gcno) file, found 0x7f454c46'],
  [
    '\0\0\0\0',
    'counters',
    'wrong-magic at 0: expected the magic of a counters (.gcda) file, found 0x00000000',
  ],
  ['oncg', 'notes', 'truncated at 4: the file ends 0 bytes on where 4 more were expected'],
  ['oncg*22B', 'notes', 'truncated at 8: the file ends 0 bytes on where 4 more were expected'],
  ['oncg*22Bstam', 'notes', 'truncated at 12: the file ends 0 bytes on where 4 more were expected'],
  [
    'oncgB22*stam',
    'notes',
    'unknown-version at 4: version word 0x2a323242 names no compiler known here (GCC 4.7 to 15, and clang)',
  ],
] as const)('%j as %s is refused in words', (text, kind, expected) => {
  let found = 'nothing thrown';
  try {
    readHeader(new ByteReader(bytesOf(text)), kind);
  } catch (error) {
    if (error instanceof FormatError) found = `${error.kind} at ${error.byteOffset}: ${error.message}`;
  }
  expect(found).toBe(expected);
});

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (char) => char.charCodeAt(0));
}
