// What the engine's main thread and its worker threads say to each other.

import type { SearchedText, TextHit, TextQuery } from '../../core/analysis/text-search/find-text';
import type { TokenSpan } from '../../core/c/shared-tokens';
import type { Batch, BatchDetail } from '../../core/model/batch';
import type { Diagnostic } from '../../shared/api/diagnostics';
import type { Payload } from '../importers/entry';
import type { PathRule } from '../path-map';

/** Where things are; sent with every job, as workers keep nothing between jobs. */
export interface Places {
  /** The local tree, absolute, without a trailing slash; null when none was given. */
  readonly tree: string | null;
  readonly rules: readonly PathRule[];
  /** Bytes of one file, above which it is refused. */
  readonly maxFileBytes: number;
}

/** One object to analyse. */
export interface ObjectInput {
  /** Its path below the build directory, without extension: `mm/mmap`. */
  readonly object: string;
  readonly counters: Payload;
  /** Path of the counters in the snapshot, for messages. */
  readonly countersPath: string;
  readonly notes: Payload;
  /** Path of the notes, for messages. */
  readonly notesPath: string;
}

/** Work for a pool worker. */
export type Job =
  | {
      readonly kind: 'analyze';
      readonly places: Places;
      readonly objects: readonly ObjectInput[];
      readonly detail: BatchDetail;
    }
  | {
      readonly kind: 'annotate';
      readonly places: Places;
      readonly objects: readonly ObjectInput[];
      /** Model names of the files wanted. */
      readonly files: readonly string[];
    }
  | {
      readonly kind: 'export-gcov-json';
      readonly places: Places;
      readonly objects: readonly ObjectInput[];
      /** Absolute path of the output directory, which exists. */
      readonly output: string;
    }
  | { readonly kind: 'find-missing'; readonly places: Places; readonly files: readonly string[] }
  | {
      readonly kind: 'read-sources';
      readonly places: Places;
      /** The tree's .config, which decides conditionals of sources; null when it has none. */
      readonly config: ConfigFile | null;
      /** Model names of sources, each with what is known already; null where nothing is. */
      readonly files: readonly { readonly file: string; readonly known: KnownSource | null }[];
    }
  | { readonly kind: 'find-regions'; readonly tokenized: TokenizedSources }
  | {
      readonly kind: 'tell-causes';
      readonly tokenized: TokenizedSources;
      /** Of each source, as `findRegions` packs them. */
      readonly outlines: readonly Uint8Array[];
    }
  | {
      readonly kind: 'search-text';
      readonly places: Places;
      readonly query: TextQuery;
      readonly sources: readonly SourceToSearch[];
      /** Lines, after which the rest of the sources is left alone. */
      readonly limit: number;
    };

/** A source by its model name, and where in it to look. */
export type SourceToSearch = Omit<SearchedText, 'text'> & { readonly file: string };

/** A content that is known: its hash, and what the system said of the file that had it (`fileState`). */
export interface KnownSource {
  readonly hash: string;
  readonly fileState: string;
}

/** Sources that were read together, with their tokens: a `TokenRoom`, which one thread at a time uses, and where each is in it. */
export interface TokenizedSources {
  readonly room: ArrayBufferLike;
  readonly sources: readonly { readonly file: string; readonly tokens: TokenSpan }[];
}

/** A kernel's .config. */
export interface ConfigFile {
  readonly path: string;
  readonly hash: string;
}

/** Objects that were tried: how many could not be read, and what was found on the way. */
export interface Outcome {
  readonly read: number;
  readonly failed: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Rules that were learnt. */
  readonly rules: readonly PathRule[];
}

/** A line of one object that takes part in an annotated file. */
export interface AnnotatedRecord {
  readonly file: string;
  readonly line: number;
  /** Group member that owns the record; null for the file's own. */
  readonly owner: string | null;
  /** gcov's own number; an integer beyond 2^53 comes as bigint. */
  readonly count: number | bigint;
  readonly unexecutedBlock: boolean;
  readonly unexceptional: boolean;
}

/** A function whose lines gcov prints apart, as several begin where it does. */
export interface AnnotatedGroupMember {
  readonly file: string;
  readonly name: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** Answers, by kind of job. */
export interface Answers {
  readonly analyze: Outcome & { readonly batch: Batch };
  readonly annotate: Outcome & {
    readonly records: readonly AnnotatedRecord[];
    readonly members: readonly AnnotatedGroupMember[];
  };
  readonly 'export-gcov-json': Outcome;
  readonly 'find-missing': { readonly missing: readonly Diagnostic[] };
  readonly 'read-sources': {
    /** Sources whose content is the one that is known. */
    readonly known: readonly { readonly file: string; readonly fileState: string }[];
    /** All others that could be read, and each one's `sourceHash` and state, in the same order; null when there are none. */
    readonly tokenized: TokenizedSources | null;
    readonly contents: readonly KnownSource[];
    readonly diagnostics: readonly Diagnostic[];
  };
  /** Packs of each source, in order. */
  readonly 'find-regions': {
    readonly regions: readonly Uint8Array[];
    readonly outlines: readonly Uint8Array[];
  };
  readonly 'tell-causes': { readonly causes: readonly Uint8Array[] };
  readonly 'search-text': {
    /** Of each source, in order; null for one that could not be read, none for those that were left alone. */
    readonly hits: readonly (readonly TextHit[] | null)[];
  };
}

/** An answer and the buffers in it that can be transferred. */
export interface JobResult<K extends Job['kind'] = Job['kind']> {
  readonly answer: Answers[K];
  readonly transfer: readonly ArrayBuffer[];
}

/** What a scan is to look through. */
export interface ScanRequest {
  readonly snapshot: string;
  readonly tree: string | null;
  readonly rules: readonly PathRule[];
}

/** What a scan says, in order: any number of `objects`, then one of the others. */
export type ScanMessage =
  | {
      readonly kind: 'objects';
      readonly objects: readonly ObjectInput[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'done'; readonly rules: readonly PathRule[] }
  | { readonly kind: 'failed'; readonly message: string };
