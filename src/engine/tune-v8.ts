// V8, told how to run code that is wide and runs for a few seconds, as the search for error paths is.
//
// Each thread compiles that code for itself. Inlining makes the compilation dear, and so does compiling what has run but
// little. And where there are no more processors than threads, V8's helpers in collecting garbage only take their turns from
// those whose garbage it is (ADR 10).

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

interface Flag {
  readonly flag: string;
  /** The V8s in which the flag is known to do what it does here: of an unknown one V8 complains. */
  readonly oldest: number;
  readonly newest: number;
  /** More of them need no such flag. */
  readonly processors: number;
}

/** Of all V8s that run this up to the one of Node 20. */
const upToNode20 = { oldest: 0, newest: 11, processors: Infinity } as const;
/** Where there are many processors, the main thread holds up the others, and helpers are of use to it. */
const onFew = { ...upToNode20, processors: 4 } as const;

const flags: readonly Flag[] = [
  // Small functions alone are inlined, and not many into one.
  { flag: '--max-inlined-bytecode-size=60', ...upToNode20 },
  { flag: '--max-inlined-bytecode-size-small=60', ...upToNode20 },
  { flag: '--max-inlined-bytecode-size-cumulative=120', ...upToNode20 },
  { flag: '--no-turbo-inlining', oldest: 12, newest: 14, processors: Infinity },
  // What else makes compilation dear, and this code hardly any faster.
  { flag: '--no-turbo-inline-array-builtins', ...upToNode20 },
  { flag: '--no-turbo-loop-peeling', ...upToNode20 },
  // Code that runs is soon made fast a little, and made fast for good when it has run twice as long as V8 asks for by itself.
  { flag: '--sparkplug', ...upToNode20 },
  { flag: '--interrupt-budget=264000', ...upToNode20 },
  { flag: '--no-parallel-scavenge', ...onFew },
  { flag: '--no-concurrent-sweeping', ...onFew },
];

/**
 * What a V8 is told.
 *
 * @param version as `process.versions` has it: that of Electron ends with its name. It has other flags, and freezes them as it
 * starts; its threads cannot tell by `process.versions.electron` whose they are
 * @param processors how many there are
 */
export function flagsFor(version: string, processors: number): string[] {
  if (!version.includes('-node.')) return [];
  const major = Number.parseInt(version, 10);
  return flags
    .filter((known) => major >= known.oldest && major <= known.newest && processors <= known.processors)
    .map(({ flag }) => flag);
}

let isTold = false;

/**
 * To be called before threads work, and not later: V8 ends the process (`Check failed: inlineability == …`) when a bound of
 * inlining changes between two looks that a compilation takes at it. Holds for all threads of the process.
 */
export function tuneV8(): void {
  if (isTold) return;
  isTold = true;
  for (const flag of flagsFor(process.versions.v8, availableParallelism())) setFlagsFromString(flag);
}
