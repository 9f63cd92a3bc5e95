// The first words of a .gcno or .gcda: byte order, version, stamp.

import type { ByteReader } from '../../bytes/byte-reader';
import { FormatError } from '../../bytes/format-error';
import { type FormatProfile, mislabelledProfile, profileOf } from './profile';
import { magic, tag } from './tags';

/** What both kinds of file begin with. */
export interface FileHeader {
  readonly profile: FormatProfile;
  /** Equal in the notes and the counters of one build of an object. */
  readonly stamp: number;
}

/** Reads the header, sets the reader's byte order, leaves the reader behind the header. */
export function readHeader(reader: ByteReader, kind: keyof typeof magic): FileHeader {
  if (reader.end < 4) throw new FormatError('truncated', emptyMessage(reader.end, kind), 0);
  setByteOrder(reader, kind);
  const versionAt = reader.offset;
  const named = profileOf(reader.u32(), versionAt);
  const stamp = reader.u32();
  const profile = named.hasChecksum && isMislabelled(reader, kind) ? mislabelledProfile(named) : named;
  if (profile.hasChecksum) reader.skip(4);
  return { profile, stamp };
}

function setByteOrder(reader: ByteReader, kind: keyof typeof magic): void {
  reader.littleEndian = true;
  const little = reader.u32();
  if (little === magic[kind]) return;
  reader.littleEndian = false;
  reader.offset = 0;
  const big = reader.u32();
  if (big === magic[kind]) return;
  const other = kind === 'notes' ? 'counters' : 'notes';
  const hint = little === magic[other] || big === magic[other] ? `; this is a ${nameOf(other)} file` : '';
  const hex = big.toString(16).padStart(8, '0');
  throw new FormatError(
    'wrong-magic',
    `expected the magic of a ${nameOf(kind)} file, found 0x${hex}${hint}`,
    0,
  );
}

/** Whether what follows the stamp is laid out as by GCC 11. */
function isMislabelled(reader: ByteReader, kind: keyof typeof magic): boolean {
  const word = optionalWord(reader, 12) ?? 0;
  // A function record of three words stands where the checksum should.
  if (kind === 'counters') return word === tag.function && (optionalWord(reader, 16) ?? 3) === 3;
  // The length of the working directory, in words, stands there. A length in bytes does not stand behind it: that would
  // be at least 1, and lead to a function.
  if (word < 1 || word > 1024) return false;
  const byteLength = optionalWord(reader, 16) ?? 0;
  return byteLength === 0 || optionalWord(reader, 24 + byteLength) !== tag.function;
}

function optionalWord(reader: ByteReader, byteOffset: number): number | undefined {
  return byteOffset + 4 <= reader.end ? reader.wordAt(byteOffset) : undefined;
}

function nameOf(kind: keyof typeof magic): string {
  return kind === 'notes' ? 'notes (.gcno)' : 'counters (.gcda)';
}

function emptyMessage(byteLength: number, kind: keyof typeof magic): string {
  return byteLength === 0
    ? `the file is empty; a ${nameOf(kind)} file starts with a magic word`
    : `${byteLength} bytes are too few for a ${nameOf(kind)} file`;
}
