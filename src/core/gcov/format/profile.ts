// The version word of a gcov file → which fields its records have.
//
// Four characters: `407*` is GCC 4.7; from GCC 5 the first is 'A' + major/10, so `B22*` is 12.2.
// clang writes an older GCC's version (`408*` unless told otherwise) and then follows that GCC's layout; but what it calls
// GCC 12 or later is laid out as GCC 11's.

import { FormatError } from '../../bytes/format-error';

/** How the records of one compiler version are laid out. Shared by all files of that version. */
export interface FormatProfile {
  /** The version word as text, such as `B22*`; `B22* by clang` when mislabelled. */
  readonly tag: string;
  readonly major: number;
  readonly minor: number;
  /** Record lengths count bytes, strings carry a NUL and no padding (GCC 12); before, both count words. */
  readonly lengthsInBytes: boolean;
  /** A checksum word follows the stamp (GCC 12). */
  readonly hasChecksum: boolean;
  /** Functions carry a checksum of their control flow (GCC 4.7). */
  readonly hasCfgChecksum: boolean;
  /** Notes begin with the compiler's working directory (GCC 9). */
  readonly hasWorkingDirectory: boolean;
  /** Notes say whether blocks can be unexecuted (GCC 8). */
  readonly hasUnexecutedFlag: boolean;
  /** Functions carry artificial flag, start column and end line; a blocks record holds a count (GCC 8). */
  readonly hasFunctionRange: boolean;
  /** Functions carry their end column (GCC 9). */
  readonly hasEndColumn: boolean;
  /** The exit block is block 1 (GCC 4.8); before, the last one. */
  readonly exitIsBlockOne: boolean;
  /** The layout of GCC 11 under a later version's name, which only clang writes. */
  readonly mislabelled: boolean;
}

const oldest = 4.02;
/** Above this major version a file is of no compiler known to write gcov's format. */
const newestMajor = 19;
const profiles = new Map<number, FormatProfile>();
const mislabelled = new Map<FormatProfile, FormatProfile>();

/** The profile for the version word at `byteOffset`. Throws `FormatError('unknown-version')`. */
export function profileOf(word: number, byteOffset: number): FormatProfile {
  let profile = profiles.get(word);
  if (!profile) {
    profile = parseVersion(word, byteOffset);
    profiles.set(word, profile);
  }
  return profile;
}

/** The profile of a file that calls itself `profile` but is laid out as GCC 11's. */
export function mislabelledProfile(profile: FormatProfile): FormatProfile {
  let real = mislabelled.get(profile);
  if (!real) {
    real = {
      ...profile,
      tag: `${profile.tag} by clang`,
      lengthsInBytes: false,
      hasChecksum: false,
      mislabelled: true,
    };
    mislabelled.set(profile, real);
  }
  return real;
}

function parseVersion(word: number, byteOffset: number): FormatProfile {
  const text = String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  const modern = /^([A-Z])(\d)(\d)/.exec(text);
  const classic = /^(\d)(\d\d)/.exec(text);
  let major = 0;
  let minor = 0;
  if (modern) {
    major = (text.charCodeAt(0) - 65) * 10 + Number(modern[2]);
    minor = Number(modern[3]);
  } else if (classic) {
    major = Number(classic[1]);
    minor = Number(classic[2]);
  }
  const version = major + minor / 100;
  if (version < oldest || major > newestMajor) {
    const hex = word.toString(16).padStart(8, '0');
    throw new FormatError(
      'unknown-version',
      `version word 0x${hex} names no compiler known here (GCC 4.7 to 15, and clang)`,
      byteOffset,
    );
  }
  return {
    tag: text,
    major,
    minor,
    lengthsInBytes: major >= 12,
    hasChecksum: major >= 12,
    hasCfgChecksum: version >= 4.07,
    hasWorkingDirectory: major >= 9,
    hasUnexecutedFlag: major >= 8,
    hasFunctionRange: major >= 8,
    hasEndColumn: major >= 9,
    exitIsBlockOne: version >= 4.08,
    mislabelled: false,
  };
}
