// Chunks of a .zst file → chunks of what it unpacks to.
//
// Node 20 has no zstd of its own. fzstd is synchronous JavaScript, which is fine on a worker thread: 9 MB take 25 ms.
// It does not verify checksums, trusts the window and block sizes that a frame claims, unpacks everything it is given at
// once, and never comes back from some damaged Huffman tables; the bounds are therefore kept here.

import { setImmediate } from 'node:timers/promises';
import { createContext, Script } from 'node:vm';
import { Decompress } from 'fzstd';
import { grouped } from './failures.js';

/** What fzstd is given at once: 4 KiB of the emptiest blocks there are (4 bytes for 128 KiB) make 128 MiB. */
const sliceByteCount = 4096;
/** What is unpacked in one turn: as much packed, or as much unpacked and what its last slice adds. */
const turnByteCount = { packed: 16 * sliceByteCount, unpacked: 16 * 2 ** 20 };
const maxBlockByteCount = 128 * 1024;
/** What the zstd command takes without being asked, and what level 22 uses. */
const maxWindowByteCount = 128 * 2 ** 20;

/** Throws ZstdFailure, after the blocks before the damage. */
export async function* unpackZstd(
  file: AsyncIterable<Uint8Array>,
  maxTurnMilliseconds: number,
): AsyncGenerator<Uint8Array> {
  const callInTime = callerWithin(maxTurnMilliseconds);
  let blocks: Uint8Array[] = [];
  let unpackedByteCount = 0;
  const decoder = new Decompress((block) => {
    if (block.length > maxBlockByteCount) throw new ZstdFailure('damaged', 'a block exceeds 128 KiB');
    if (block.length > 0) blocks.push(block);
    unpackedByteCount += block.length;
  });
  function* turn(push: () => void): Generator<Uint8Array> {
    let failure: ZstdFailure | undefined;
    try {
      callInTime(push);
    } catch (error) {
      failure = asZstdFailure(error);
    }
    yield* blocks;
    blocks = [];
    unpackedByteCount = 0;
    if (failure !== undefined) throw failure;
  }

  let isFirstChunk = true;
  for await (const chunk of file) {
    if (isFirstChunk) verifyWindow(chunk);
    isFirstChunk = false;
    let offset = 0;
    while (offset < chunk.length) {
      const turnEnd = Math.min(offset + turnByteCount.packed, chunk.length);
      yield* turn(() => {
        for (; offset < turnEnd && unpackedByteCount < turnByteCount.unpacked; offset += sliceByteCount) {
          decoder.push(chunk.subarray(offset, offset + sliceByteCount), false);
        }
      });
      // Promises alone never let an abort in.
      await setImmediate();
    }
  }
  yield* turn(() => decoder.push(new Uint8Array(0), true));
}

/** Gives every call so long. Only `vm` ends a synchronous one, and starts a thread for that, some 0.3 ms each time. */
function callerWithin(milliseconds: number): (call: () => void) => void {
  const context = createContext({ call: undefined });
  const calling = new Script('call()');
  return (call) => {
    let failure: unknown;
    context.call = () => {
      try {
        call();
      } catch (error) {
        failure = error;
      }
    };
    try {
      calling.runInContext(context, { timeout: milliseconds });
    } catch (error) {
      throw new ZstdFailure('damaged', 'unpacking comes to no end', { cause: error });
    }
    if (failure !== undefined) throw failure;
  };
}

export class ZstdFailure extends Error {
  constructor(
    readonly problem: 'cut short' | 'damaged' | 'too demanding',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whatever fzstd throws, a RangeError from an absurd length included, is about the bytes it was given. */
function asZstdFailure(error: unknown): ZstdFailure {
  if (error instanceof ZstdFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ZstdFailure(message === 'unexpected EOF' ? 'cut short' : 'damaged', message, { cause: error });
}

/** fzstd allocates the whole window, and moves it for every block. Later frames go unverified. */
function verifyWindow(firstChunk: Uint8Array): void {
  const byteCount = windowByteCount(firstChunk);
  if (byteCount <= maxWindowByteCount) return;
  throw new ZstdFailure(
    'too demanding',
    `packed with a zstd window of ${grouped(byteCount)} bytes, more than the usual 128 MiB. Pack it again without --long.`,
  );
}

/** How far back a frame may refer, RFC 8878, 3.1.1.1; 0 for other frames, which hold no blocks. */
function windowByteCount(bytes: Uint8Array): number {
  const frame = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 18 || frame.getUint32(0, true) !== 0xfd2fb528) return 0;
  const flags = frame.getUint8(4);
  const isSingleSegment = (flags & 0b10_0000) !== 0;
  if (!isSingleSegment) {
    const descriptor = frame.getUint8(5);
    return 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
  }
  const contentSizeOffset = 5 + ([0, 1, 2, 4][flags & 3] ?? 0);
  switch (flags >> 6) {
    case 0:
      return frame.getUint8(contentSizeOffset);
    case 1:
      return frame.getUint16(contentSizeOffset, true) + 256;
    case 2:
      return frame.getUint32(contentSizeOffset, true);
    default:
      return Number(frame.getBigUint64(contentSizeOffset, true));
  }
}
