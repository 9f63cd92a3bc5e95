// Many short strings kept as the bytes they came in, decoded one at a time when somebody asks.
//
// A kernel has 65,000 function names; as JavaScript strings they cost more to hand between threads than to read.

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
const utf8 = new TextDecoder();

/** Decodes UTF-8; a sequence that is not UTF-8 becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 80) return utf8.decode(bytes.subarray(start, end));
  let text = '';
  let at = start;
  // Eight at a time: each piece that is added makes a string of its own.
  for (; at + 8 <= end; at += 8) {
    const a = bytes[at]!;
    const b = bytes[at + 1]!;
    const c = bytes[at + 2]!;
    const d = bytes[at + 3]!;
    const e = bytes[at + 4]!;
    const f = bytes[at + 5]!;
    const g = bytes[at + 6]!;
    const h = bytes[at + 7]!;
    if ((a | b | c | d | e | f | g | h) > 127) return utf8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(a, b, c, d, e, f, g, h);
  }
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 127) return utf8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A column of strings: string `i` is `bytes[start[i] .. start[i + 1]]`. */
export interface ByteStrings {
  readonly bytes: Uint8Array;
  /** One more entry than there are strings. */
  readonly start: Uint32Array;
}

/** String `index` of a column. */
export function stringAt(column: ByteStrings, index: number): string {
  return decodeText(column.bytes, column.start[index]!, column.start[index + 1]!);
}
