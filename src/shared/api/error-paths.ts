// What a client may ask about error paths, system calls and subsystems: a part of the contract, in a file of its own.
//
// `errorpaths.load` does the work and reports progress; every other method answers from what has been found so far, so
// views fill while the tree is still being read.

import { z } from 'zod';

const session = z.string().min(1).max(64);
const path = z.string().min(1).max(4096);
const count = z.number().int().nonnegative();
const words = z.custom<Uint32Array>((value) => value instanceof Uint32Array);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What makes an error region run. Columns hold places in this list. */
export const triggers = [
  'alloc',
  'usercopy',
  'io',
  'argument',
  'privilege',
  'state',
  'hardware',
  'unsupported',
  'propagated',
  'impossible',
] as const;
export type Trigger = (typeof triggers)[number];

/**
 * What a snapshot says of an error region. Columns hold places in this list.
 *
 * - `tested`: a line of it ran, or an arc into it was taken.
 * - `almost`: its guard was evaluated and the region never ran.
 * - `unreached`: its guard was never evaluated.
 * - `unknown`: neither a line of it nor an arc of its guard tells.
 * - `no code`: the compiler kept nothing of the region nor of its guard.
 */
export const errorStates = ['tested', 'almost', 'unreached', 'unknown', 'no code'] as const;
export type ErrorState = (typeof errorStates)[number];

/**
 * How a guard leads to its region: as a condition that is true, or false; as what a switch chooses by; as a loop that comes
 * to its end, or is entered. `none` where there is no guard.
 */
export const guardWays = ['none', 'true', 'false', 'switch', 'loop'] as const;
export type GuardWay = (typeof guardWays)[number];

const trigger = z.enum(triggers);
const state = z.enum(errorStates);

const errorPathRow = z.object({
  /** Valid for the session, once `errorpaths.load` has answered; while it runs, until the next progress. */
  id: count,
  file: z.string(),
  function: z.string(),
  /** First and last line of the region, 1-based. */
  startLine: count,
  endLine: count,
  /** The guard's last line; 0 where the region has none (what follows a search that found nothing). */
  guardLine: count,
  /** The guard's condition on one line, cut at 200 characters. */
  guard: z.string(),
  way: z.enum(guardWays),
  /** The function whose failure leads here. */
  callee: z.string().nullable(),
  /** Name of the errno that the region returns or sets, as `ENOMEM`. */
  errno: z.string().nullable(),
  trigger,
  /** 0 to 1: how sure the analysis is that this is an error region. */
  confidence: z.number(),
  state,
  /** How often the guard was evaluated; null where nothing tells. */
  guardCount: z.number().nullable(),
  /** How often the region ran; null where nothing tells. */
  hits: z.number().nullable(),
  /** Of MAINTAINERS; '' where the tree has none or nobody claims the file. */
  subsystem: z.string(),
});
export type ErrorPathRow = z.output<typeof errorPathRow>;

/** Regions of each state and of each trigger. Regions with trigger `impossible` count in `byTrigger` alone. */
const tally = z.object({
  byState: z.record(state, count),
  byTrigger: z.record(trigger, count),
});
export type ErrorPathTally = z.output<typeof tally>;

/** Which regions; what is left out does not narrow. */
const filter = {
  session,
  /** Text in function, guard, callee, errno or file; case does not matter. */
  query: z.string().max(256).default(''),
  states: z.array(state).default([]),
  triggers: z.array(trigger).default([]),
  /** The exact name of a subsystem; '' for files that nobody claims, null for all. */
  subsystem: z.string().max(512).nullable().default(null),
  /** A file, or a directory with all below it. */
  below: z.string().max(4096).default(''),
  /** The exact name of a function; needs `below` to be one function. */
  function: z.string().max(512).default(''),
  /** The exact name of what fails; '' for regions of which none is known, null for all. */
  callee: z.string().max(512).nullable().default(null),
  minConfidence: z.number().min(0).max(1).default(0),
};

const errorPathGroup = z.object({
  key: z.string(),
  tested: count,
  almost: count,
  unreached: count,
  unknown: count,
  noCode: count,
  /** WARN and BUG arms, of any state; in none of the other numbers. */
  impossible: count,
});
export type ErrorPathGroup = z.output<typeof errorPathGroup>;

/** All regions, for the treemap. Functions are in order of file and line. */
const errorPathMap = z.object({
  files: z.array(z.string()),
  subsystems: z.array(z.string()),
  /** Per file: place in `subsystems`. */
  fileSubsystem: words,
  functions: z.array(z.string()),
  functionFile: words,
  functionLine: words,
  /** Per region: its function; places in `triggers` and in `errorStates`; lines of source. */
  region: words,
  regionTrigger: bytes,
  regionState: bytes,
  regionLines: words,
});
export type ErrorPathMap = z.output<typeof errorPathMap>;

/** How to make a region run. */
const recipe = z.object({
  /** One line: 'Fail an allocation in do_thing()'. */
  title: z.string(),
  steps: z.array(z.object({ text: z.string(), commands: z.array(z.string()) })),
  /** Options that the tree's .config lacks and the steps need. */
  missing: z.array(z.object({ option: z.string(), why: z.string() })),
});
export type Recipe = z.output<typeof recipe>;

const rung = z.object({
  label: z.string(),
  /** The label's line; the rung's own statements are `startLine .. endLine`. */
  line: count,
  startLine: count,
  endLine: count,
  state,
  /** How often the rung ran, from jumps and from the rung above; null where nothing tells. */
  hits: z.number().nullable(),
  /** The gotos that lead here, with the region that they stand in. */
  jumps: z.array(z.object({ line: count, region: errorPathRow.nullable() })),
});
export type LadderRung = z.output<typeof rung>;

const calleeRow = z.object({
  callee: z.string(),
  /** How often guards on it were evaluated. */
  calls: z.number(),
  /** Functions that guard against its failure, and regions that wait for it. */
  callers: count,
  regions: count,
});
export type NeverFailedCallee = z.output<typeof calleeRow>;

const shareOfErrorPaths = z.object({ tested: count, almost: count, unreached: count, unknown: count });

/** Entry points that user space calls. */
export const syscallKinds = ['syscall', 'compat', 'setsockopt', 'getsockopt'] as const;
export type SyscallKind = (typeof syscallKinds)[number];
export const syscallSorts = ['name', 'calls', 'lines', 'own', 'direct', 'family'] as const;

const syscallRow = z.object({
  /** `openat`, or `tcp_setsockopt` for handlers of socket options. */
  name: z.string(),
  kind: z.enum(syscallKinds),
  /** Protocol family of a socket option handler: the directory below net/. '' for system calls. */
  family: z.string(),
  file: z.string(),
  function: z.string(),
  line: count,
  calls: z.number(),
  /** Lines of the entry function. */
  linesCovered: count,
  lines: count,
  /** Regions in the entry function. */
  own: shareOfErrorPaths,
  /** Regions in functions of the tree that it calls directly. */
  direct: shareOfErrorPaths,
  /** How many such functions there are, and how many of them ran. */
  callees: count,
  calleesRan: count,
});
export type SyscallRow = z.output<typeof syscallRow>;

const subsystemRow = z.object({
  name: z.string(),
  /** `S:` of MAINTAINERS, as 'Maintained'. */
  status: z.string(),
  maintainers: z.array(z.string()),
  lists: z.array(z.string()),
  files: count,
  linesCovered: count,
  lines: count,
  errorPaths: errorPathGroup,
});
export type SubsystemRow = z.output<typeof subsystemRow>;

const page = { offset: count.default(0), limit: z.number().int().min(1).max(1000).default(200) };
const errorPathSort = z.enum(['almost', 'place', 'function', 'trigger', 'state', 'confidence', 'hits']);

export const errorPathMethods = {
  /** Finds all error regions of the tree and their states. Reports `ErrorPathsProgress`. A second call answers at once. */
  'errorpaths.load': {
    params: z.object({ session }),
    result: tally.extend({
      regions: count,
      /** Milliseconds from the request to this answer. */
      elapsed: z.number(),
      /** Why there is nothing to analyse (no tree is open); null otherwise. */
      problem: z.string().nullable(),
    }),
  },
  /** A stretch of the regions that a filter lets through, with the tally of all that it lets through. */
  'errorpaths.list': {
    params: z.object({
      ...filter,
      ...page,
      sort: errorPathSort.default('almost'),
      reverse: z.boolean().default(false),
    }),
    result: z.object({ rows: z.array(errorPathRow), total: count, tally }),
  },
  /** Numbers per group, most untested first. */
  'errorpaths.groups': {
    params: z.object({
      ...filter,
      by: z.enum(['directory', 'file', 'function', 'subsystem', 'trigger', 'state', 'callee', 'errno']),
    }),
    result: z.object({ groups: z.array(errorPathGroup) }),
  },
  'errorpaths.map': { params: z.object({ session }), result: errorPathMap },
  /** The regions of one file, by line. */
  'errorpaths.file': {
    params: z.object({ session, file: path }),
    result: z.object({ regions: z.array(errorPathRow) }),
  },
  /** One region with what a hover card and a recipe need. */
  'errorpaths.detail': {
    params: z.object({ session, id: count }),
    result: z.object({
      region: errorPathRow,
      /** Why this is taken for an error region, and for this trigger and state: a sentence each. */
      reasons: z.array(z.string()),
      recipe,
    }),
  },
  /** The unwind ladder of the function around a line; no rungs where it has none. */
  'errorpaths.ladder': {
    params: z.object({ session, file: path, line: count }),
    result: z.object({ function: z.string(), rungs: z.array(rung) }),
  },
  /** Callees that were called and never failed, most calls first. */
  'errorpaths.callees': {
    params: z.object({ session, query: z.string().max(256).default(''), ...page }),
    result: z.object({ rows: z.array(calleeRow), total: count }),
  },
  'syscalls.list': {
    params: z.object({
      session,
      query: z.string().max(256).default(''),
      kinds: z.array(z.enum(syscallKinds)).default([]),
      sort: z.enum(syscallSorts).default('name'),
      reverse: z.boolean().default(false),
      ...page,
    }),
    result: z.object({ rows: z.array(syscallRow), total: count }),
  },
  'subsystems.list': { params: z.object({ session }), result: z.object({ rows: z.array(subsystemRow) }) },
} as const;

/** What `errorpaths.load` reports while it works. */
export interface ErrorPathsProgress extends ErrorPathTally {
  readonly filesDone: number;
  readonly files: number;
}
