// Messages ↔ bytes, typed arrays included, for transports that carry bytes.

import { Packr } from 'msgpackr';

const packr = new Packr({ moreTypes: true, useRecords: false });

/** Bytes in a buffer of their own. */
export function encode(message: unknown): Uint8Array {
  return Uint8Array.from(packr.pack(message));
}

/** Throws when the bytes are not a message. */
export function decode(bytes: Uint8Array): unknown {
  return packr.unpack(bytes);
}
