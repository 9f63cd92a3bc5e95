// Rooms for tokens that are used again: they come back with the last job of some sources, to a thread that reads others.
//
// New memory for thousands of sources costs more than reading them: its pages are made while other threads ask for pages too.

/** Rooms that are kept; larger ones are not: they are rare. */
const maxKept = 8;
const maxBytes = 32 << 20;

const kept: ArrayBufferLike[] = [];

/** The memory of a room that nobody uses any more; null when there is none. */
export function takeRoom(): ArrayBufferLike | null {
  return kept.pop() ?? null;
}

/** Keeps a room that nobody uses any more. */
export function giveBackRoom(room: ArrayBufferLike): void {
  if (kept.length < maxKept && room.byteLength <= maxBytes) kept.push(room);
}
