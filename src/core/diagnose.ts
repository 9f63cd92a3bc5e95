// Errors → diagnostics: adds the file, says what to do.

import type { Diagnostic, DiagnosticKind } from '../shared/api/diagnostics';
import { FormatError } from './bytes/format-error';

const advice: Readonly<Record<DiagnosticKind, string>> = {
  truncated: 'Copy the file again: cat keeps debugfs files whole, cp and tar may trust their size of 0.',
  'wrong-magic': 'Check that the path names a file written by gcc or clang with --coverage.',
  'unknown-version': 'If the compiler is newer than this kerncov, update kerncov; else the file is damaged.',
  malformed: 'Copy the file again; if it stays so, rebuild the object.',
  'stamp-mismatch': 'Use the .gcno files of the very build that ran, or build, boot and collect again.',
  'function-mismatch': 'Use the .gcno files of the very build that ran, or build, boot and collect again.',
  'function-missing': 'Copy the counters again: the file may be cut short.',
  unsolvable: 'Counts of this object are incomplete; the rest of it is right.',
  'notes-missing':
    'Give the tree that holds the .gcno files with --tree, or say where it is with --map FROM=TO.',
  'source-missing': 'Check out the source that was built, or say where it is with --map FROM=TO.',
  unreadable: 'Check permissions and the disk, then try again.',
};

/** A diagnostic of a kind, with that kind's advice. */
export function diagnostic(
  kind: DiagnosticKind,
  file: string,
  message: string,
  options: { readonly byteOffset?: number; readonly fatal: boolean },
): Diagnostic {
  return {
    kind,
    file,
    byteOffset: options.byteOffset ?? null,
    message,
    advice: advice[kind],
    fatal: options.fatal,
  };
}

/** Turns what a reader threw into a diagnostic about `file`. Anything but malformed input is thrown on. */
export function diagnoseError(error: unknown, file: string): Diagnostic {
  if (error instanceof FormatError) {
    return diagnostic(error.kind, file, error.message, { byteOffset: error.byteOffset, fatal: true });
  }
  if (error instanceof RangeError) {
    return diagnostic('malformed', file, `it describes more than can be held: ${error.message}`, {
      fatal: true,
    });
  }
  throw error;
}
