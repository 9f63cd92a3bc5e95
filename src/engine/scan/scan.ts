// A snapshot and a tree → batches of objects, each with its counters and its notes.

import { closeSync, openSync, readSync } from 'node:fs';
import { diagnostic } from '../../core/diagnose';
import type { Diagnostic } from '../../shared/api/diagnostics';
import { defaultLimits, openSnapshot, type Payload, type SnapshotEntry } from '../importers';
import { PathMap, type PathRule } from '../path-map';
import type { ObjectInput, ScanRequest } from '../worker/messages';
import { NotesLocator } from './notes-locator';

/** Some objects that are ready to be read, and what was found on the way. */
export interface ScannedBatch {
  readonly objects: ObjectInput[];
  readonly diagnostics: Diagnostic[];
}

/** A batch is handed on when its notes come to this many bytes, or it holds so many objects. */
const batchNotesBytes = 1 << 20;
const batchObjects = 64;
/** The first batches are smaller, so that all workers start soon. */
const firstBatches = 4;
/** Bytes of counters and notes from archives that may wait for one another. */
const maxWaitingBytes = 1 << 30;

/**
 * Scans a snapshot in one pass. Counters whose notes come later in the archive wait for them.
 *
 * @param learnt is filled with the rules that the scan worked out
 */
export async function* scanSnapshot(
  request: ScanRequest,
  signal: AbortSignal,
  learnt: PathRule[],
): AsyncGenerator<ScannedBatch> {
  const { entries } = await openSnapshot(request.snapshot, defaultLimits, signal);
  const scan = new Scan(request);
  for await (const entry of entries) {
    scan.take(entry);
    if (scan.batchIsFull()) yield scan.takeBatch();
  }
  scan.finish();
  learnt.push(...scan.rules);
  yield scan.takeBatch();
}

interface WaitingCounters {
  readonly path: string;
  readonly payload: Payload;
}

class Scan {
  private readonly map: PathMap;
  private readonly locator: NotesLocator;
  private readonly links = new Map<string, string>();
  private readonly notes = new Map<string, Payload>();
  private readonly waiting = new Map<string, WaitingCounters>();
  private waitingBytes = 0;
  /** Counters that were handed on, by path without extension. */
  private readonly seen = new Set<string>();
  private batch: ScannedBatch = { objects: [], diagnostics: [] };
  private notesBytes = 0;
  private batches = 0;

  constructor(private readonly request: ScanRequest) {
    this.map = new PathMap(request.rules);
    this.locator = new NotesLocator(request.tree, this.map);
  }

  get rules(): readonly PathRule[] {
    return this.map.rules;
  }

  take(entry: SnapshotEntry): void {
    switch (entry.kind) {
      case 'counters':
        this.takeCounters(entry.path, entry.payload);
        break;
      case 'notes':
        this.takeNotes(entry.path, entry.payload);
        break;
      case 'notes-link':
        this.links.set(stem(entry.path), entry.target);
        break;
      case 'unreadable':
        this.batch.diagnostics.push(
          diagnostic('unreadable', entry.path, entry.reason, { fatal: entry.path.endsWith('.gcda') }),
        );
    }
  }

  batchIsFull(): boolean {
    const share = this.batches < firstBatches ? 4 : 1;
    return this.notesBytes >= batchNotesBytes / share || this.batch.objects.length >= batchObjects / share;
  }

  takeBatch(): ScannedBatch {
    const { batch } = this;
    this.batch = { objects: [], diagnostics: [] };
    this.notesBytes = 0;
    this.batches++;
    return batch;
  }

  /** What still waits gets one more chance, with all links known, and is then reported. */
  finish(): void {
    for (const { path, payload } of this.waiting.values()) {
      if (this.pair(path, payload)) continue;
      const link = this.links.get(stem(path));
      const where = link ? `the link beside the counters points to ${link}` : 'no link to them was found';
      this.batch.diagnostics.push(
        diagnostic('notes-missing', path, `the notes (.gcno) of these counters were not found; ${where}`, {
          fatal: true,
        }),
      );
    }
    this.waiting.clear();
    this.notes.clear();
  }

  private takeCounters(path: string, payload: Payload): void {
    if (this.seen.has(stem(path))) {
      const message = 'the snapshot has these counters twice; the first were used';
      this.batch.diagnostics.push(diagnostic('unreadable', path, message, { fatal: false }));
      return;
    }
    if (this.pair(path, payload)) return;
    if (this.isTooMuch(payload)) {
      const message = `not kept: more than ${maxWaitingBytes} bytes already wait for their counterparts in the archive`;
      this.batch.diagnostics.push(diagnostic('unreadable', path, message, { fatal: true }));
      return;
    }
    this.waiting.set(stem(path), { path, payload });
  }

  private takeNotes(path: string, payload: Payload): void {
    // Beside counters in a directory, notes are found by the locator, which looks for itself.
    const waiting = this.waiting.get(stem(path));
    if (waiting) {
      this.waiting.delete(stem(path));
      this.release(waiting.payload);
      this.push(waiting.path, waiting.payload, payload, path, objectOf(path));
    } else if ('bytes' in payload && !this.isTooMuch(payload)) {
      this.notes.set(stem(path), payload);
    }
  }

  private release(payload: Payload): void {
    if ('bytes' in payload) this.waitingBytes -= payload.bytes.byteLength;
  }

  private isTooMuch(payload: Payload): boolean {
    if (!('bytes' in payload)) return false;
    this.waitingBytes += payload.bytes.byteLength;
    return this.waitingBytes > maxWaitingBytes;
  }

  /** Finds the notes of some counters; false when they are not there (yet). */
  private pair(path: string, payload: Payload): boolean {
    const key = stem(path);
    const inArchive = this.notes.get(key);
    if (inArchive) {
      this.notes.delete(key);
      this.release(inArchive);
      this.push(path, payload, inArchive, `${key}.gcno`, objectOf(path));
      return true;
    }
    const beside = 'file' in payload ? payload.file.replace(/\.gcda$/, '.gcno') : null;
    const located = this.locator.locate(path, () => stampOf(payload), this.links.get(key) ?? null, beside);
    if (!located) return false;
    this.notesBytes += located.notesBytes;
    this.push(path, payload, { file: located.notesFile }, this.shown(located.notesFile), located.object);
    return true;
  }

  private push(
    countersPath: string,
    counters: Payload,
    notes: Payload,
    notesPath: string,
    object: string,
  ): void {
    this.seen.add(stem(countersPath));
    this.batch.objects.push({ object, counters, countersPath, notes, notesPath });
  }

  private shown(notesFile: string): string {
    const { tree } = this.request;
    return tree && notesFile.startsWith(`${tree}/`) ? notesFile.slice(tree.length + 1) : notesFile;
  }
}

function stem(path: string): string {
  return path.replace(/\.gc(?:da|no)$/, '');
}

/** The object's name when nothing says which directory was the build's. */
function objectOf(path: string): string {
  return stem(path);
}

/** The stamp word of some counters, in stored byte order; null when they are too short to have one. */
function stampOf(payload: Payload): Uint8Array | null {
  if ('bytes' in payload) return payload.bytes.length >= 12 ? payload.bytes.subarray(8, 12) : null;
  const head = new Uint8Array(12);
  try {
    const handle = openSync(payload.file, 'r');
    try {
      return readSync(handle, head, 0, 12, 0) === 12 ? head.subarray(8, 12) : null;
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}
