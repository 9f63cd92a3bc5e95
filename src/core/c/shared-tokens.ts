// Sources → their tokens in memory that another thread can read, and those tokens there.

import type { KernelConfig } from './conditionals';
import { roomBytes, TokenRoom } from './token-room';
import { Tokens, tokenize, unread } from './tokens';

/** Where a source and its tokens are in a room. */
export interface TokenSpan {
  /** The source, in the room's text. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Its first token, and how many there are. */
  readonly first: number;
  readonly length: number;
}

/** Writes the tokens of some sources into one room. */
export class TokenWriter {
  private textEnd = 0;
  private tokenEnd = 0;
  private room: TokenRoom;

  /** @param buffer of a room that nobody else uses; null for a new one */
  constructor(buffer: ArrayBufferLike | null) {
    this.room = buffer ? new TokenRoom(buffer) : newRoom(usualCapacity);
  }

  /** Adds a source. */
  add(text: Uint8Array, config: KernelConfig | null): TokenSpan {
    const textStart = this.textEnd;
    const first = this.tokenEnd;
    const textEnd = textStart + text.length;
    // A token takes a byte of text at least.
    if (textEnd > this.room.capacity) this.grow(textEnd);
    // The text goes with its tokens: the names are in it.
    this.room.text.set(text, textStart);
    const { length } = tokenize(text, config, this.room.from(first));
    this.textEnd = textEnd;
    this.tokenEnd = first + length;
    return { textStart, textEnd, first, length };
  }

  /** The memory that all of them are in. */
  get buffer(): ArrayBufferLike {
    return this.room.buffer;
  }

  private grow(capacity: number): void {
    const larger = newRoom(Math.max(capacity, 2 * this.room.capacity));
    larger.text.set(this.room.text.subarray(0, this.textEnd));
    const columns = this.room.from(0);
    const largerColumns = larger.from(0);
    for (const column of Object.keys(columns) as (keyof typeof columns)[])
      largerColumns[column].set(columns[column].subarray(0, this.tokenEnd));
    this.room = larger;
  }
}

/** Sources that are read together have two thirds of that, as a rule. */
const usualCapacity = 1 << 20;

function newRoom(capacity: number): TokenRoom {
  return new TokenRoom(new SharedArrayBuffer(roomBytes(capacity)));
}

/** Tokens that another thread wrote. Those that were read before are not to be used any more. */
export function tokensIn(buffer: ArrayBufferLike, { textStart, textEnd, first, length }: TokenSpan): Tokens {
  const room = new TokenRoom(buffer);
  const columns = room.from(first);
  // Names have other numbers in each thread.
  columns.name.fill(unread, 0, length);
  return new Tokens(room.text.subarray(textStart, textEnd), length, columns);
}
