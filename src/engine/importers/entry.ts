// What a snapshot holds, whatever carries it: counters, notes, and links to notes.

/** Bytes that are already in memory (archives), or a file that the reader of the entry opens itself (directories). */
export type Payload = { readonly bytes: Uint8Array } | { readonly file: string };

/** One thing of interest in a snapshot. `path` is relative to the snapshot's root, `/`-separated, without `.` or `..`. */
export type SnapshotEntry =
  | { readonly kind: 'counters'; readonly path: string; readonly payload: Payload }
  | { readonly kind: 'notes'; readonly path: string; readonly payload: Payload }
  /** A `.gcno` symlink; `target` is what the link says, usually an absolute path on the build machine. */
  | { readonly kind: 'notes-link'; readonly path: string; readonly target: string }
  /** An entry that could not be read; the rest of the snapshot goes on. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** Upper bounds that keep a hostile archive from exhausting memory. */
export interface ImportLimits {
  /** Bytes of one counters or notes file. */
  readonly maxFileBytes: number;
  /** Entries of any kind. */
  readonly maxEntries: number;
  /** Bytes of the whole archive after decompression, entries of no interest included. */
  readonly maxTotalBytes: number;
}

/** A way to read snapshots. The importers are listed, in the order in which they are asked, in `index.ts`. */
export interface Importer {
  readonly id: string;
  /** Words for messages: "a .tar.gz archive". */
  readonly label: string;
  /** True when this importer reads what lies at `path`; `head` holds its first 512 bytes (empty for a directory). */
  recognises(path: string, isDirectory: boolean, head: Uint8Array): boolean;
  /** Streams the entries in stored order. Throws `SnapshotError` when the container itself cannot be read further. */
  read(path: string, limits: ImportLimits, signal: AbortSignal): AsyncIterable<SnapshotEntry>;
}

/** The container (not one entry in it) cannot be read: what, where, and what to do. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}
