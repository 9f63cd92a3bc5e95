// V8, told how to run code that is wide and runs for a few seconds, as the search for error paths is.
//
// Each thread compiles that code for itself. Inlining makes the compilation dear, and so does compiling what has run but
// little. And where there are no more processors than threads, V8's helpers in collecting garbage only take their turns from
// those whose garbage it is (ADR 10).

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** What V8 is told, and the newest V8 in which the flag is known to do what it does here: of an unknown one V8 complains. */
const flags: readonly { readonly flag: string; readonly newest: number; readonly processors: number }[] = [
  { flag: '--no-turbo-inlining', newest: 14, processors: Infinity },
  // What else makes compilation dear, and this code hardly any faster.
  { flag: '--no-turbo-inline-array-builtins', newest: 11, processors: Infinity },
  { flag: '--no-turbo-loop-peeling', newest: 11, processors: Infinity },
  // Code that runs is soon made fast a little, and made fast for good when it has run twice as long as V8 asks for by itself.
  { flag: '--sparkplug', newest: 11, processors: Infinity },
  { flag: '--interrupt-budget=264000', newest: 11, processors: Infinity },
  // Where there are many, the main thread holds up the others, and helpers are of use to it.
  { flag: '--no-parallel-scavenge', newest: 11, processors: 4 },
  { flag: '--no-concurrent-sweeping', newest: 11, processors: 4 },
];

let isTold = false;

/** To be called before such code runs. Holds for all threads of the process. */
export function tuneV8(): void {
  // Electron freezes V8's flags as it starts.
  if (isTold || process.versions.electron) return;
  isTold = true;
  const version = Number.parseInt(process.versions.v8, 10);
  const present = availableParallelism();
  for (const { flag, newest, processors } of flags) {
    if (version <= newest && present <= processors) setFlagsFromString(flag);
  }
}
