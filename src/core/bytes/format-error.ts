// What a reader throws when bytes are not what the format promises.

/** The ways in which a coverage file can fail to be readable. */
export type FormatErrorKind = 'truncated' | 'wrong-magic' | 'unknown-version' | 'malformed';

/** Malformed input, located. The job boundary adds the file's name and turns it into a diagnostic. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  /**
   * @param kind what is wrong
   * @param message what was expected and what was found, without file name or offset
   * @param byteOffset where in the file, from its start
   */
  constructor(
    readonly kind: FormatErrorKind,
    message: string,
    readonly byteOffset: number,
  ) {
    super(message);
  }
}
