// What a snapshot holds, whatever carries it: counters, notes, and links to notes.

/**
 * Bytes that are already in memory (archives), or a file that the reader of the entry opens itself (directories).
 * `bytes` fill an ArrayBuffer of their own, so they can be transferred to another thread without harm to other entries.
 * `file` is an absolute path; nothing about the file has been checked, its length least of all.
 */
export type Payload = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly file: string };

/**
 * One thing of interest in a snapshot. `path` is relative to the snapshot's root, `/`-separated, without `.` or `..`.
 * An archive may name one path twice (`tar -r`): the later entry is the one that unpacking would leave.
 */
export type SnapshotEntry =
  | { readonly kind: 'counters'; readonly path: string; readonly payload: Payload }
  | { readonly kind: 'notes'; readonly path: string; readonly payload: Payload }
  /** A `.gcno` symlink; `target` is what the link says, usually an absolute path on the build machine. */
  | { readonly kind: 'notes-link'; readonly path: string; readonly target: string }
  /**
   * An entry that could not be read; the rest of the snapshot goes on. `reason` completes the sentence "not read: …".
   * Here `path` is for showing only: where the stored name itself is the trouble, it is that name, shortened.
   */
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** Upper bounds that keep a hostile archive from exhausting memory. */
export interface ImportLimits {
  /** Bytes of one counters or notes file in an archive; whoever opens a `file` payload applies it there. */
  readonly maxFileBytes: number;
  /** Entries of any kind, those of no interest included. */
  readonly maxEntries: number;
  /** Bytes of the whole archive after decompression, entries of no interest included. */
  readonly maxTotalBytes: number;
  /** How long a decompressor that cannot be interrupted may work on 64 KiB before the archive counts as damaged. */
  readonly maxTurnMilliseconds: number;
}

/** What lies at a path, as far as needed to tell who reads it. */
export interface SnapshotSource {
  readonly path: string;
  readonly isDirectory: boolean;
  /** The first 512 bytes, fewer if there are fewer; empty for a directory. */
  readonly head: Uint8Array;
}

/** A way to read snapshots. The importers are listed, in the order in which they are asked, in `index.ts`. */
export interface Importer {
  readonly id: string;
  /** Words for messages: "a zip archive". */
  readonly label: string;
  recognises(source: SnapshotSource): boolean;
  /**
   * Streams the entries: archives in stored order, directories in name order.
   * Throws `SnapshotError` when the container itself cannot be read further, after the entries before that point;
   * throws `signal.reason` soon after an abort. Leaving the loop early closes what was opened.
   */
  read(source: SnapshotSource, limits: ImportLimits, signal: AbortSignal): AsyncIterable<SnapshotEntry>;
}

/** The container (not one entry in it) cannot be read: what, where, and what to do. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}
