// V8, told to compile less.
//
// The search for error paths is much code that runs for a few seconds, and each thread compiles it for itself. Inlining makes
// that compilation dear: without it a search of a whole kernel takes a seventh less time (ADR 10).

import { setFlagsFromString } from 'node:v8';

/** The newest V8 in which the flag is known to be: of an unknown one V8 complains on stderr. */
const newestKnown = 14;

let isTold = false;

/** To be called before code runs that is wide and not run for long. Holds for all threads of the process. */
export function compileLess(): void {
  // Electron freezes V8's flags as it starts.
  if (isTold || process.versions.electron) return;
  isTold = true;
  if (Number.parseInt(process.versions.v8, 10) <= newestKnown) setFlagsFromString('--no-turbo-inlining');
}
