// What a client may ask of the engine: one entry per method, with the schemas of its parameters and its result.
//
// The types of the client and of the engine's service derive from here. Parameters come from outside and are validated;
// results are columns or short lists, never an object per line of a kernel.

import { z } from 'zod';
import { errorPathMethods } from './error-paths';

const session = z.string().min(1).max(64);
const path = z.string().min(1).max(4096);
const count = z.number().int().nonnegative();

/** Columns survive every transport; what they are made of does not matter to the type. */
const words = z.custom<Uint32Array>((value) => value instanceof Uint32Array);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const doubles = z.custom<Float64Array>((value) => value instanceof Float64Array);

const ratio = z.object({ covered: z.number(), total: z.number() });
const totals = z.object({ lines: ratio, functions: ratio, branches: ratio });

const diagnostic = z.object({
  kind: z.string(),
  file: z.string(),
  byteOffset: z.number().nullable(),
  message: z.string(),
  advice: z.string(),
  fatal: z.boolean(),
});

const pathRule = z.object({ from: z.string(), to: z.string(), origin: z.enum(['given', 'inferred']) });

/** What became of a function. `partly ran`: was called, and some block of it never ran. */
export const functionStates = ['any', 'ran', 'partly ran', 'never ran'] as const;
export type FunctionState = (typeof functionStates)[number];

/** A snapshot that is open: what frame and status line show. */
const sessionInfo = z.object({
  session,
  snapshot: z.string(),
  tree: z.string().nullable(),
  totals,
  files: count,
  objects: z.object({ read: count, failed: count }),
  clamped: count,
  /** How many diagnostics there were of each kind. */
  problems: z.record(z.string(), count),
  rules: z.array(pathRule),
  /** Milliseconds from the request to this answer. */
  elapsed: z.number(),
});

/** Coverage per source file, as columns by file number; numbers are valid for the session. */
const fileTable = z.object({
  names: z.array(z.string()),
  lines: words,
  linesCovered: words,
  functions: words,
  functionsCovered: words,
  branches: words,
  branchesCovered: words,
});

const functionRow = z.object({
  name: z.string(),
  file: z.string(),
  startLine: count,
  /** 0 where the compiler does not say. */
  endLine: count,
  calls: z.number(),
  blocks: count,
  blocksExecuted: count,
  /** Objects in which the function has code of its own. */
  objects: count,
});

/** One source file with all that is known of its lines. Columns as in `CoverageModel`, of this file alone. */
const source = z.object({
  file: z.string(),
  /** The text; null when the source is not here, and `problem` says why. */
  text: z.string().nullable(),
  problem: z.string().nullable(),
  totals,
  line: words,
  lineCount: doubles,
  /** `lineFlag` bits: 1 some block never ran, 2 reached without exception, 4 approximate. */
  lineFlags: bytes,
  /** Branch shapes of line l: `lineShape[l] .. lineShape[l + 1]`. */
  lineShape: words,
  /** Branches of shape s: `shapeBranch[s] .. shapeBranch[s + 1]`. */
  shapeBranch: words,
  branchCount: doubles,
  /** `branchFlag` bits: 1 fallthrough, 2 throwing. */
  branchFlags: bytes,
  functions: z.array(functionRow),
  /** How many objects have code of this file. */
  objects: count,
});

/** What one object counted on a line. */
const contribution = z.object({
  object: z.string(),
  count: z.number(),
  /** Blocks of the object's code on the line, and those that ran. */
  blocks: count,
  blocksExecuted: count,
});

/** A file or function that a query matches. `marks` are the matched characters' places in `name`. */
const goal = z.object({
  kind: z.enum(['file', 'function']),
  name: z.string(),
  file: z.string(),
  /** First line of a function; 1 for files. */
  line: count,
  /** Lines of a file, blocks of a function. */
  covered: count,
  total: count,
  /** Of a function; null for files. */
  calls: z.number().nullable(),
  marks: z.array(count),
});

/** A line that holds what was searched for. */
const textHit = z.object({
  line: count,
  /** 1-based, of the first match. */
  column: count,
  /** The line without blanks around it; a part of it where it is long. */
  text: z.string(),
  /** Where matches are in `text`: first character and end of each. */
  marks: z.array(count),
  /** The function that the line is in, and its calls; it also ran where lines of it ran inlined. */
  function: z.string(),
  calls: z.number(),
  functionRan: z.boolean(),
  /** How often the line ran; null where it has no code. */
  count: z.number().nullable(),
});

const recent = z.object({
  snapshot: z.string(),
  tree: z.string().nullable(),
  /** The path rules that were given, as `session.open` takes them. */
  map: z.array(z.string()),
  at: z.number(),
});

const openParams = z.union([
  z.object({
    snapshot: path,
    tree: path.nullable(),
    /** `FROM=TO`, as on the command line. */
    map: z.array(z.string().max(8200)).max(64).default([]),
  }),
  z.object({ sample: z.enum(['boot', 'faults']) }),
]);

/** All methods. */
export const contract = {
  /** What this is, and what the command line asked to be opened. */
  'app.info': {
    params: z.object({}),
    result: z.object({
      version: z.string(),
      /** What to open at the start; null for the welcome view. */
      start: openParams.nullable(),
    }),
  },
  /** Reads a snapshot. Reports `openProgress`. Opening ends the client's session before. */
  'session.open': { params: openParams, result: sessionInfo },
  'session.close': { params: z.object({ session }), result: z.object({}) },
  'files.list': { params: z.object({ session }), result: fileTable },
  'source.open': { params: z.object({ session, file: path }), result: source },
  /** The objects that have code on a line, most counts first. */
  'source.contributions': {
    params: z.object({ session, file: path, line: count }),
    result: z.object({ contributions: z.array(contribution) }),
  },
  /** Files and functions by fuzzy match, best first; all files by name for an empty query. */
  'search.goals': {
    params: z.object({ session, query: z.string().max(256), limit: z.number().int().min(1).max(500) }),
    result: z.object({ goals: z.array(goal), total: count }),
  },
  /**
   * Lines inside functions that hold a plain text, by file and line. Reports `TextSearchProgress`; ends when it is
   * cancelled, or with more lines than the limit.
   */
  'search.text': {
    params: z.object({
      session,
      query: z
        .string()
        .min(1)
        .max(256)
        .regex(/^[^\r\n]*$/, 'is of more than one line'),
      matchCase: z.boolean().default(false),
      /** Only where it is no part of a longer identifier. */
      wholeWord: z.boolean().default(false),
      /** As in `functions.list`. */
      functions: z.enum(functionStates).default('any'),
      /** `ran`, `never ran`: only lines with code that did. */
      lines: z.enum(['any', 'ran', 'never ran']).default('any'),
      /** Only this file, or files below this directory. */
      below: z.string().max(4096).default(''),
      /** Lines. */
      limit: z.number().int().min(1).max(5000).default(2000),
    }),
    result: z.object({
      files: z.array(z.object({ file: z.string(), hits: z.array(textHit) })),
      lines: count,
      /** There are more lines than the limit. */
      stopped: z.boolean(),
      /** Sources with a function to look into, and how many of them could not be read. */
      searched: count,
      unread: count,
      elapsed: z.number(),
      /** Why there is nothing to search; null when there is. */
      problem: z.string().nullable(),
    }),
  },
  /** A stretch of the table of functions. */
  'functions.list': {
    params: z.object({
      session,
      /** Words of the name; one with a slash or a dot is looked for in the file's path. */
      query: z.string().max(256).default(''),
      /** Only functions of this file, or of files below this directory. */
      below: z.string().max(4096).default(''),
      state: z.enum(functionStates).default('any'),
      /** Most calls first, most never-run blocks first; `reverse` turns any order round. */
      sort: z.enum(['place', 'name', 'calls', 'blocks']).default('place'),
      reverse: z.boolean().default(false),
      offset: count.default(0),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    result: z.object({ rows: z.array(functionRow), total: count }),
  },
  'problems.list': { params: z.object({ session }), result: z.object({ problems: z.array(diagnostic) }) },
  'recents.list': { params: z.object({}), result: z.object({ recents: z.array(recent) }) },
  'recents.forget': { params: z.object({ snapshot: path }), result: z.object({ recents: z.array(recent) }) },
  /** Settings, layout and what else a window remembers: one JSON document of at most 256 KB. */
  'state.read': { params: z.object({}), result: z.object({ json: z.string() }) },
  'state.write': { params: z.object({ json: z.string().max(262_144) }), result: z.object({}) },
  /** Names below a directory that begin as given: completes a path where there is no native dialog. */
  'paths.complete': {
    params: z.object({ prefix: z.string().max(4096), want: z.enum(['directory', 'snapshot']) }),
    result: z.object({ paths: z.array(z.string()) }),
  },
  /** Opens a source in the user's editor. */
  'editor.open': { params: z.object({ session, file: path, line: count }), result: z.object({}) },
  ...errorPathMethods,
} as const;

/** What `session.open` reports while it works. */
export interface OpenProgress {
  readonly objectsDone: number;
  /** Grows while the snapshot is being scanned. */
  readonly objectsFound: number;
  /** Of what has been read so far; final when all has been. */
  readonly totals: z.infer<typeof totals>;
  /** Whether all objects have been read: what is left is putting their lines in order. */
  readonly allRead: boolean;
}

/** What `search.text` reports while it works. */
export interface TextSearchProgress {
  readonly filesDone: number;
  readonly files: number;
  /** Lines found so far. */
  readonly lines: number;
}

export type Contract = typeof contract;
export type Method = keyof Contract;
/** Parameters as a caller writes them: what has a default may be left out. */
export type Params<M extends Method> = z.input<Contract[M]['params']>;
/** Parameters as the service gets them. */
export type ValidParams<M extends Method> = z.output<Contract[M]['params']>;
export type Result<M extends Method> = z.output<Contract[M]['result']>;

export type SessionInfo = z.output<typeof sessionInfo>;
export type FileTable = z.output<typeof fileTable>;
export type SourceView = z.output<typeof source>;
export type FunctionRow = z.output<typeof functionRow>;
export type Goal = z.output<typeof goal>;
export type TextHit = z.output<typeof textHit>;
export type Recent = z.output<typeof recent>;
export type ContributionRow = z.output<typeof contribution>;
export type OpenParams = z.input<typeof openParams>;

/** What can go wrong with a call. */
export const errorCodes = [
  'bad-request',
  'unusable-input',
  'no-session',
  'not-found',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A call that failed, on either side of a transport. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
