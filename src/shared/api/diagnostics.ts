// What went wrong with one input, in words a kernel developer can act on.

/** The kinds of trouble; each has one meaning and one piece of advice. */
export type DiagnosticKind =
  | 'truncated'
  | 'wrong-magic'
  | 'unknown-version'
  | 'malformed'
  | 'stamp-mismatch'
  | 'function-mismatch'
  | 'function-missing'
  | 'unsolvable'
  | 'notes-missing'
  | 'source-missing'
  | 'unreadable';

/** One finding about one file. */
export interface Diagnostic {
  readonly kind: DiagnosticKind;
  /** The file that it is about, as the user knows it. */
  readonly file: string;
  /** Bytes from the start of the file; null where no place in it is to blame. */
  readonly byteOffset: number | null;
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** True when the object's coverage is missing because of it; false when something smaller is. */
  readonly fatal: boolean;
}
