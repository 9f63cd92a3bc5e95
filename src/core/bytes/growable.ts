// Typed arrays that grow while a reader does not yet know how many values there are.
//
// One class per element type, each with a `push` of its own: one that served all types would be slow for each.

type Numbers = Uint8Array | Uint32Array | Float64Array;

/** A typed array with a length that grows by doubling. Reused from file to file by `clear`. */
export abstract class Growable<T extends Numbers> {
  length = 0;

  protected constructor(public values: T) {}

  abstract push(value: number): void;

  clear(): void {
    this.length = 0;
  }

  /** Makes room for `capacity` values in all; new ones are 0. */
  grow(capacity: number): void {
    if (capacity <= this.values.length) return;
    const larger = new (this.values.constructor as new (length: number) => T)(
      Math.max(capacity, this.values.length * 2),
    );
    larger.set(this.values as never);
    this.values = larger;
  }

  /** A copy of exactly the values pushed so far. */
  copy(): T {
    return this.values.slice(0, this.length) as T;
  }

  /** The values pushed so far, as a view that the next `push` may outdate. */
  view(): T {
    return this.values.subarray(0, this.length) as T;
  }
}

/** Growing unsigned words. */
export class GrowableU32 extends Growable<Uint32Array> {
  constructor() {
    super(new Uint32Array(256));
  }

  override push(value: number): void {
    if (this.length === this.values.length) this.grow(this.length + 1);
    this.values[this.length++] = value;
  }
}

/** Growing bytes. */
export class GrowableU8 extends Growable<Uint8Array> {
  constructor() {
    super(new Uint8Array(256));
  }

  override push(value: number): void {
    if (this.length === this.values.length) this.grow(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Pushes `source[from .. to]`. */
  append(source: Uint8Array, from: number, to: number): void {
    this.grow(this.length + to - from);
    const { values, length } = this;
    for (let at = from; at < to; at++) values[length + at - from] = source[at]!;
    this.length += to - from;
  }
}

/** Growing doubles. */
export class GrowableF64 extends Growable<Float64Array> {
  constructor() {
    super(new Float64Array(256));
  }

  override push(value: number): void {
    if (this.length === this.values.length) this.grow(this.length + 1);
    this.values[this.length++] = value;
  }
}
