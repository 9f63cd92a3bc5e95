// Broken invariants stop here; malformed input is `FormatError`'s business.

/** Throws when `condition` is false: a bug in kerncov, never a fault of the input. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`internal error: ${message}`);
}

/** Makes the compiler check that every member of a union was handled. */
export function assertNever(value: never): never {
  throw new Error(`internal error: unexpected ${JSON.stringify(value)}`);
}
