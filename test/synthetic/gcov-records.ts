// Bytes of a .gcno or .gcda → where its records begin and end, found without kerncov's reader.
//
// Tests of damaged files cut at these places. Works on what compilers wrote as well as on the synthetic writer's files.

export interface RawRecord {
  readonly tag: number;
  /** Byte offsets of the tag word, of the payload, and behind the payload. */
  readonly start: number;
  readonly payload: number;
  readonly end: number;
}

/** The records of a whole file, and the byte offset behind its header, where the first of them begins. */
export function recordsOf(bytes: Uint8Array): { readonly headerEnd: number; readonly records: RawRecord[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEndian = bytes[0] === 0x6f || bytes[0] === 0x61;
  const word = (at: number): number => view.getUint32(at, littleEndian);
  const isNotes = (word(0) & 0xff) === 0x6f;
  const first = word(4) >>> 24;
  const major = first < 65 ? first - 48 : (first - 65) * 10 + ((word(4) >>> 16) & 255) - 48;
  const unit = major >= 12 ? 1 : 4;

  let at = major >= 12 ? 16 : 12;
  if (isNotes && major >= 9) at += 4 + word(at) * unit;
  if (isNotes && major >= 8) at += 4;
  const headerEnd = at;
  const records: RawRecord[] = [];
  while (at < bytes.length && word(at) !== 0) {
    const stated = word(at + 4) | 0;
    const end = at + 8 + (stated < 0 ? 0 : stated * unit);
    records.push({ tag: word(at), start: at, payload: at + 8, end });
    at = end;
  }
  return { headerEnd, records };
}
