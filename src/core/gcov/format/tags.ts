// The tags, flags and magics of gcov's files, by GCC's own names for the things.

/** "gcno" and "gcda" as the first word of a file in the reader's byte order. */
export const magic = { notes: 0x67636e6f, counters: 0x67636461 } as const;

/** Record tags. */
export const tag = {
  function: 0x01000000,
  blocks: 0x01410000,
  arcs: 0x01430000,
  lines: 0x01450000,
  /** Arc counters, the only kind that line coverage needs; others follow at steps of 0x20000. */
  arcCounters: 0x01a10000,
  /** From GCC 9; says first how often the program ran. */
  objectSummary: 0xa1000000,
  /** Before GCC 9; says third how often the program ran. */
  programSummary: 0xa3000000,
} as const;

/** Flags of an arc as stored; higher bits (GCC 14's true/false edges) are ignored. */
export const arcFlag = {
  /** On the spanning tree: not instrumented, its count is solved. */
  onTree: 1,
  /** To the exit from a call that may not return, or from the entry to a second return. */
  fake: 2,
  fallthrough: 4,
} as const;
