// An object described by hand or at random → .gcno and .gcda bytes. SYNTHETIC: no compiler wrote these files.
//
// Lays records out as the GCC of the given version word does, 4.7 to 15, in either byte order. What it knows is written
// down apart from `src/core/gcov/format`, so that a mistake there is not repeated here. Blocks are numbered as from
// GCC 4.8 on (entry 0, exit 1); for 4.7 the exit is moved behind all others.

/** An object as the writer takes it. */
export interface SyntheticObject {
  readonly stamp: number;
  readonly workingDirectory: string;
  readonly functions: readonly SyntheticFunction[];
}

export interface SyntheticFunction {
  readonly ident: number;
  readonly linenoChecksum: number;
  readonly cfgChecksum: number;
  readonly name: string;
  readonly artificial?: boolean;
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** How many blocks there are; entry is 0, exit is 1. */
  readonly blocks: number;
  /** Grouped by source block, as gcc stores them; the groups may come in any order. */
  readonly arcs: readonly SyntheticArc[];
  readonly lines: readonly SyntheticLines[];
}

export interface SyntheticArc {
  readonly from: number;
  readonly to: number;
  /** 1 on tree, 2 fake, 4 fallthrough; 8 true edge and 16 false edge are GCC 14's. */
  readonly flags: number;
  /** Written to the counters when the arc is not on the tree; taken modulo 2^64. */
  readonly count: bigint;
}

/** One lines record. */
export interface SyntheticLines {
  readonly block: number;
  readonly locations: readonly { readonly file: string; readonly lines: readonly number[] }[];
}

/** A compiler, and a machine for it to write on. */
export interface Target {
  /** The version word as text, such as `B22*`. */
  readonly version: string;
  readonly littleEndian: boolean;
}

export interface WriteOptions {
  /** Adds a record of a tag nobody has defined behind each function's last, as a newer compiler might. */
  readonly unknownRecords?: boolean;
  /** Ends the file with a word of zero, as gcc's runtime ends counters (and clang's compiler notes). */
  readonly zeroTrailer?: boolean;
}

export interface CounterOptions extends WriteOptions {
  /** Adds the summary that gcc's runtime of this version writes, for a program that ran so often. Kernels have none. */
  readonly runs?: number;
  /** Writes all-zero counters as a negative length without payload, as gcc's runtime does from 11 on. */
  readonly shortenZeros?: boolean;
  /** Functions (by index) whose record has length 0: "no data", as for one that the linker dropped. */
  readonly withoutData?: readonly number[];
}

/** One version word for each GCC from 4.7 to 15. */
export const versions = [
  ...['407*', '408*', '409*', 'A53*', 'A65*', 'A74*', 'A83*'],
  ...['A93*', 'B02*', 'B13*', 'B22*', 'B32*', 'B42*', 'B52*'],
] as const;

/** Every version in both byte orders. */
export const targets: readonly Target[] = versions.flatMap((version) => [
  { version, littleEndian: true },
  { version, littleEndian: false },
]);

/** "B22* big endian", for test titles and messages. */
export function targetName({ version, littleEndian }: Target): string {
  return `${version} ${littleEndian ? 'little' : 'big'} endian`;
}

/** The bytes of the `.gcno`. */
export function writeNotes(object: SyntheticObject, target: Target, options: WriteOptions = {}): Uint8Array {
  const gcc = gccOf(target.version);
  const out = new WordWriter(target.littleEndian, gcc >= 12);
  writeHeader(out, 0x67636e6f, target, object.stamp);
  if (gcc >= 9) out.text(object.workingDirectory);
  if (gcc >= 8) out.word(1);
  for (const fn of object.functions) {
    writeFunctionNotes(out, fn, target.version);
    if (options.unknownRecords) out.record(0x01770000, () => out.word(0xdeadbeef));
  }
  if (options.zeroTrailer) out.word(0);
  return out.bytes();
}

/** The bytes of the `.gcda`. */
export function writeCounters(
  object: SyntheticObject,
  target: Target,
  options: CounterOptions = {},
): Uint8Array {
  const gcc = gccOf(target.version);
  const out = new WordWriter(target.littleEndian, gcc >= 12);
  writeHeader(out, 0x67636461, target, object.stamp);
  if (options.runs !== undefined) writeSummary(out, gcc, options.runs);
  object.functions.forEach((fn, index) => {
    if (options.withoutData?.includes(index)) {
      out.record(0x01000000, () => {});
      return;
    }
    out.record(0x01000000, () => out.words(fn.ident, fn.linenoChecksum, fn.cfgChecksum));
    writeValues(out, 0x01a10000, arcCounters(fn), options.shortenZeros === true);
    if (gcc >= 14) writeValues(out, 0x01a10000 + 8 * 0x20000, [5n, 6n], false);
    if (gcc >= 15) writeValues(out, 0x01a10000 + 9 * 0x20000, [7n], false);
    if (options.unknownRecords) out.record(0x01770000, () => out.word(0xdeadbeef));
  });
  if (options.zeroTrailer) out.word(0);
  return out.bytes();
}

/** The number that the version's GCC gives to block `block`, which is numbered as from 4.8 on. */
export function writtenBlock(version: string, fn: SyntheticFunction, block: number): number {
  if (gccOf(version) >= 4.08 || block === 0) return block;
  return block === 1 ? fn.blocks - 1 : block - 1;
}

/** A function's counters in the order of the file: by source block, as stored within one. */
export function arcCounters(fn: SyntheticFunction): bigint[] {
  return fn.arcs
    .filter((arc) => (arc.flags & 1) === 0)
    .sort((a, b) => a.from - b.from)
    .map((arc) => arc.count);
}

/** `407*` → 4.07, `B22*` → 12.02. */
function gccOf(version: string): number {
  const first = version.charCodeAt(0);
  if (first < 65) return Number(version[0]) + Number(version.slice(1, 3)) / 100;
  return (first - 65) * 10 + Number(version[1]) + Number(version[2]) / 100;
}

function writeHeader(out: WordWriter, magic: number, { version }: Target, stamp: number): void {
  out.word(magic);
  out.word([...version].reduce((word, char) => word * 256 + char.charCodeAt(0), 0));
  out.word(stamp);
  if (gccOf(version) >= 12) out.word(0x5eed5eed);
}

function writeFunctionNotes(out: WordWriter, fn: SyntheticFunction, version: string): void {
  const gcc = gccOf(version);
  const number = (block: number): number => writtenBlock(version, fn, block);
  out.record(0x01000000, () => {
    out.words(fn.ident, fn.linenoChecksum, fn.cfgChecksum);
    out.text(fn.name);
    if (gcc >= 8) out.word(fn.artificial ? 1 : 0);
    out.text(fn.file);
    out.word(fn.startLine);
    if (gcc >= 8) out.words(fn.startColumn, fn.endLine);
    if (gcc >= 9) out.word(fn.endColumn);
  });
  out.record(0x01410000, () => {
    if (gcc >= 8) out.word(fn.blocks);
    else out.words(...Array.from({ length: fn.blocks }, () => 0));
  });
  for (const arcs of arcsByBlock(fn)) {
    out.record(0x01430000, () => {
      out.word(number(arcs[0]!.from));
      for (const arc of arcs) out.words(number(arc.to), gcc >= 14 ? arc.flags : arc.flags & 7);
    });
  }
  if (gcc >= 14) out.record(0x01470000, () => out.words(2, 3));
  if (gcc >= 15) out.record(0x01490000, () => out.word(1));
  for (const { block, locations } of fn.lines) {
    out.record(0x01450000, () => {
      out.word(number(block));
      for (const { file, lines } of locations) {
        out.word(0);
        out.text(file);
        out.words(...lines);
      }
      out.words(0, 0);
    });
  }
}

/** Runs of arcs with one source: each becomes a record. */
function arcsByBlock(fn: SyntheticFunction): SyntheticArc[][] {
  const groups: SyntheticArc[][] = [];
  for (const arc of fn.arcs) {
    const last = groups[groups.length - 1];
    if (last && last[0]!.from === arc.from) last.push(arc);
    else groups.push([arc]);
  }
  return groups;
}

/** From GCC 9 on a summary of the object, before of the program; that of 4.8 to 8 ends in an empty histogram. */
function writeSummary(out: WordWriter, gcc: number, runs: number): void {
  if (gcc >= 9) {
    out.record(0xa1000000, () => out.words(runs, 77));
  } else {
    const histogram = gcc >= 4.08 ? [0, 0, 0, 0, 0, 0, 0, 0] : [];
    out.record(0xa3000000, () => out.words(0xc4ec5, 9, runs, 70, 0, 80, 0, 77, 0, ...histogram));
  }
}

function writeValues(out: WordWriter, tag: number, values: readonly bigint[], shortenZeros: boolean): void {
  if (shortenZeros && values.length > 0 && values.every((value) => BigInt.asUintN(64, value) === 0n)) {
    out.words(tag, -(out.lengthsInBytes ? values.length * 8 : values.length * 2));
    return;
  }
  out.record(tag, () => {
    for (const value of values) {
      const bits = BigInt.asUintN(64, value);
      out.words(Number(bits & 0xffffffffn), Number(bits >> 32n));
    }
  });
}

class WordWriter {
  private view = new DataView(new ArrayBuffer(1024));
  private length = 0;

  constructor(
    private readonly littleEndian: boolean,
    readonly lengthsInBytes: boolean,
  ) {}

  word(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.length, value >>> 0, this.littleEndian);
    this.length += 4;
  }

  words(...values: readonly number[]): void {
    for (const value of values) this.word(value);
  }

  /** From GCC 12: length with the NUL, bytes, NUL. Before: length in words, bytes, one to four NULs. */
  text(text: string): void {
    const encoded = new TextEncoder().encode(text);
    const byteLength = this.lengthsInBytes ? encoded.length + 1 : (encoded.length + 4) & ~3;
    this.word(this.lengthsInBytes ? byteLength : byteLength / 4);
    this.reserve(byteLength);
    new Uint8Array(this.view.buffer).set(encoded, this.length);
    this.length += byteLength;
  }

  record(tag: number, writePayload: () => void): void {
    this.words(tag, 0);
    const start = this.length;
    writePayload();
    const byteLength = this.length - start;
    this.view.setUint32(start - 4, this.lengthsInBytes ? byteLength : byteLength / 4, this.littleEndian);
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.view.buffer.slice(0, this.length));
  }

  private reserve(byteCount: number): void {
    if (this.length + byteCount <= this.view.byteLength) return;
    const larger = new Uint8Array(Math.max(this.length + byteCount, this.view.byteLength * 2));
    larger.set(new Uint8Array(this.view.buffer));
    this.view = new DataView(larger.buffer);
  }
}
