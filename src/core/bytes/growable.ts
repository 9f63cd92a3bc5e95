// Typed arrays that grow while a reader does not yet know how many values there are.

type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** A typed array with a length that grows by doubling. Reused from file to file by `clear`. */
export class Growable<T extends Numbers> {
  length = 0;
  constructor(public values: T) {}

  push(value: number): void {
    if (this.length === this.values.length) this.grow(this.length + 1);
    this.values[this.length++] = value;
  }

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
}

/** An empty growable column of unsigned words. */
export function growableU32(): Growable<Uint32Array> {
  return new Growable(new Uint32Array(256));
}

/** An empty growable column of bytes. */
export function growableU8(): Growable<Uint8Array> {
  return new Growable(new Uint8Array(256));
}

/** An empty growable column of doubles. */
export function growableF64(): Growable<Float64Array> {
  return new Growable(new Float64Array(256));
}
