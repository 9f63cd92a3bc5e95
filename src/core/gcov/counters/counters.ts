// What one run (or several, summed by the runtime) counted in one object.

import type { FormatProfile } from '../format/profile';

/** The arc counters of one object, by function as they stand in the file. */
export interface Counters {
  readonly profile: FormatProfile;
  readonly stamp: number;
  /** How often the program ran to its end; 0 where the file has no summary, as in every kernel. */
  readonly runs: number;
  readonly byteLength: number;
  /** Function records without data (of length 0); they do not say which function is meant. */
  readonly emptyRecords: number;

  // One entry per function record that has data.
  readonly ident: Uint32Array;
  readonly linenoChecksum: Uint32Array;
  readonly cfgChecksum: Uint32Array;
  /** Byte offset of the function record, for diagnostics. */
  readonly byteOffset: Uint32Array;
  /** Counters of entry f: `value[firstValue[f] .. firstValue[f + 1]]`. */
  readonly firstValue: Uint32Array;
  /** Entries without an arc counters record have no values, and 0 here. */
  readonly hasValues: Uint8Array;

  readonly value: Float64Array;
  /** The same as 64-bit integers, when some value is beyond 2^53 or negative and a double would not hold it. */
  readonly exactValue: BigInt64Array | null;
}
