// One object's files → its coverage, or the diagnostic that says why not.

import { readFileSync } from 'node:fs';
import { countObject, type ObjectCoverage, planObject } from '../../core/analyze';
import { diagnoseError, diagnostic } from '../../core/diagnose';
import { readCounters } from '../../core/gcov/counters/read-counters';
import type { Diagnostic } from '../../shared/api/diagnostics';
import type { Payload } from '../importers/entry';
import type { ObjectInput } from './messages';

/**
 * Reads, solves and attributes one object. Never throws for what is in the files.
 *
 * @param wanted looks at the notes' bytes before they are parsed; returning false skips the object (null)
 */
export function readObject(
  input: ObjectInput,
  maxFileBytes: number,
  wanted: (notes: Uint8Array) => boolean = () => true,
): ObjectCoverage | Diagnostic | null {
  const notesBytes = load(input.notes, input.notesPath, maxFileBytes);
  if ('kind' in notesBytes) return notesBytes;
  if (!wanted(notesBytes)) return null;
  const countersBytes = load(input.counters, input.countersPath, maxFileBytes);
  if ('kind' in countersBytes) return countersBytes;
  let file = input.notesPath;
  try {
    const plan = planObject(notesBytes, input.object);
    file = input.countersPath;
    const counters = readCounters(countersBytes, plan.notes.arcSource.length);
    return countObject(plan, counters, input.countersPath);
  } catch (error) {
    return diagnoseError(error, file);
  }
}

function load(payload: Payload, shownPath: string, maxFileBytes: number): Uint8Array | Diagnostic {
  if ('bytes' in payload) return payload.bytes;
  try {
    // Files of debugfs have size 0; reading goes on to their end all the same.
    const bytes = readFileSync(payload.file);
    if (bytes.byteLength <= maxFileBytes) return bytes;
    return diagnostic(
      'unreadable',
      shownPath,
      `${bytes.byteLength} bytes are more than a coverage file has`,
      { fatal: true },
    );
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const kind = code === 'ENOENT' && shownPath.endsWith('.gcno') ? 'notes-missing' : 'unreadable';
    return diagnostic(kind, shownPath, code === 'ENOENT' ? 'the file does not exist' : message, {
      fatal: true,
    });
  }
}
