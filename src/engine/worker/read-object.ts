// One object's files → its coverage, or the diagnostic that says why not.

import { countObject, type ObjectCoverage, planObject } from '../../core/analyze';
import { diagnoseError, diagnostic } from '../../core/diagnose';
import { readCounters } from '../../core/gcov/counters/read-counters';
import type { Diagnostic } from '../../shared/api/diagnostics';
import type { Payload } from '../importers/entry';
import { FileBuffer } from './file-buffer';
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
  const notesBytes = load(input.notes, input.notesPath, maxFileBytes, notesBuffer);
  if ('kind' in notesBytes) return notesBytes;
  if (!wanted(notesBytes)) return null;
  const countersBytes = load(input.counters, input.countersPath, maxFileBytes, countersBuffer);
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

// Of the object that is looked at.
const notesBuffer = new FileBuffer();
const countersBuffer = new FileBuffer();

function load(
  payload: Payload,
  shownPath: string,
  maxFileBytes: number,
  buffer: FileBuffer,
): Uint8Array | Diagnostic {
  if ('bytes' in payload) return payload.bytes;
  try {
    const bytes = buffer.read(payload.file, maxFileBytes);
    if (bytes) return bytes;
    return diagnostic('unreadable', shownPath, `more than ${maxFileBytes} bytes are no coverage file`, {
      fatal: true,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const kind = code === 'ENOENT' && shownPath.endsWith('.gcno') ? 'notes-missing' : 'unreadable';
    return diagnostic(kind, shownPath, code === 'ENOENT' ? 'the file does not exist' : message, {
      fatal: true,
    });
  }
}
