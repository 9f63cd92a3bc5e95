// What the compiler wrote about one object, as columns.
//
// Blocks and arcs are numbered through the whole object; a function owns a contiguous range of each.

import type { ByteStrings } from '../../bytes/byte-strings';
import type { FormatProfile } from '../format/profile';

/** The notes of one object: its functions, their flow graphs, and the source lines of each block. */
export interface Notes {
  readonly profile: FormatProfile;
  /** Whose rules decide what the counts mean: `dialect.ts`. */
  readonly producer: 'gcc' | 'clang';
  readonly stamp: number;
  /** Where the compiler ran; '' before GCC 9. Relative source names start there. */
  readonly workingDirectory: string;
  /** True when gcov's text marks a line that ran, but not in all its blocks, with `*`. */
  readonly marksUnexecutedBlocks: boolean;
  /** Source names as the compiler wrote them; `functionFile` and `locationFile` index them. */
  readonly files: readonly string[];

  // One entry per function, in file order.
  readonly functionName: ByteStrings;
  readonly ident: Uint32Array;
  readonly linenoChecksum: Uint32Array;
  readonly cfgChecksum: Uint32Array;
  /** 1 for functions that the compiler made up; gcov leaves them out. */
  readonly artificial: Uint8Array;
  readonly functionFile: Uint32Array;
  readonly startLine: Uint32Array;
  /** 0 where the compiler does not record it, as `endLine` and `endColumn`. */
  readonly startColumn: Uint32Array;
  readonly endLine: Uint32Array;
  readonly endColumn: Uint32Array;
  /** Blocks of function f: `firstBlock[f] .. firstBlock[f + 1]`. */
  readonly firstBlock: Uint32Array;
  /** Arcs of function f, in stored order: `firstArc[f] .. firstArc[f + 1]`. */
  readonly firstArc: Uint32Array;

  // One entry per arc.
  readonly arcSource: Uint32Array;
  readonly arcTarget: Uint32Array;
  /** `arcFlag` bits. */
  readonly arcFlags: Uint8Array;

  // One entry per location: a run of lines of one file in one block.
  /** Locations in stored order, ascending by function. */
  readonly locationBlock: Uint32Array;
  readonly locationFile: Uint32Array;
  /** Lines of location l, in stored order: `line[firstLine[l] .. firstLine[l + 1]]`. */
  readonly firstLine: Uint32Array;
  readonly line: Uint32Array;
}
