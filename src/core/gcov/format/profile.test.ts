import { describe, expect, it } from 'vitest';
import { type FormatProfile, profileOf } from './profile';

const wordOf = (tag: string): number => [...tag].reduce((word, char) => word * 256 + char.charCodeAt(0), 0);
const profile = (tag: string): FormatProfile => profileOf(wordOf(tag), 4);

describe('the profile of a version word', () => {
  const features = [
    'hasCfgChecksum',
    'exitIsBlockOne',
    'hasUnexecutedFlag',
    'hasFunctionRange',
    'hasWorkingDirectory',
    'hasEndColumn',
    'lengthsInBytes',
    'hasChecksum',
  ] as const;
  const from = (version: 4.7 | 4.8 | 8 | 9 | 12): readonly string[] =>
    features.slice(0, { 4.7: 1, 4.8: 2, 8: 4, 9: 6, 12: 8 }[version]);

  it.each([
    ['402*', 4, 2, []],
    ['406*', 4, 6, []],
    ['407*', 4, 7, from(4.7)],
    ['407R', 4, 7, from(4.7)],
    ['408*', 4, 8, from(4.8)],
    ['409*', 4, 9, from(4.8)],
    ['A50*', 5, 0, from(4.8)],
    ['A65*', 6, 5, from(4.8)],
    ['A74*', 7, 4, from(4.8)],
    ['A80*', 8, 0, from(8)],
    ['A84*', 8, 4, from(8)],
    ['A93*', 9, 3, from(9)],
    ['B02*', 10, 2, from(9)],
    ['B13*', 11, 3, from(9)],
    ['B22*', 12, 2, from(12)],
    ['B22 ', 12, 2, from(12)],
    ['B32*', 13, 2, from(12)],
    ['B42*', 14, 2, from(12)],
    ['B52*', 15, 2, from(12)],
    ['B61e', 16, 1, from(12)],
  ])('%s is that of its compiler', (tag, major, minor, has) => {
    const found = profile(tag);
    expect({ ...found, has: features.filter((feature) => found[feature]).sort() }).toMatchObject({
      ...{ tag, major, minor },
      has: [...has].sort(),
    });
  });

  it('is one object for all files of that version', () => {
    expect(profile('B22*')).toBe(profile('B22*'));
    expect(profile('B22*')).not.toBe(profile('B21*'));
  });
});

it.each([
  ['0x00000000', 0],
  ['0xffffffff', 0xffffffff],
  ['0x2a323242', wordOf('*22B')],
  ['0x3330342a', wordOf('304*')],
  ['0x3430312a', wordOf('401*')],
  ['0x4130302a', wordOf('A00*')],
  ['0x4133342a', wordOf('A34*')],
  ['0x4330302a', wordOf('C00*')],
  ['0x6232322a', wordOf('b22*')],
  ['0x4232782a', wordOf('B2x*')],
])('the version word %s is of no compiler known here', (hex, word) => {
  expect(() => profileOf(word, 4)).toThrow(
    expect.objectContaining({
      kind: 'unknown-version',
      message: `version word ${hex} names no compiler known here (GCC 4.7 to 15, and clang)`,
      byteOffset: 4,
    }),
  );
});
