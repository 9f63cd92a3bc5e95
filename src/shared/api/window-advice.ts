// A diagnostic's advice in the words of the window.
//
// Diagnostics carry the words of the command line, whose options a window does not have.

import type { Diagnostic, DiagnosticKind } from './diagnostics';

const inWindow: Partial<Record<DiagnosticKind, string>> = {
  'notes-missing':
    'Open the kernel tree that holds the .gcno files, or say with a path rule where the build machine’s directory is here.',
  'source-missing':
    'Check out the source that was built, or say with a path rule where the build machine’s directory is here.',
};

/** What to do about a diagnostic, in a window or a browser. */
export function windowAdvice({ kind, advice }: Diagnostic): string {
  return inWindow[kind] ?? advice;
}
