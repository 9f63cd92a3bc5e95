// V8, told to compile less.
//
// The search for error paths is much code that runs for a few seconds, and each thread compiles it for itself. Inlining makes
// that compilation dear, and so does compiling what has run but little: without both a search of a whole kernel takes a
// fifth less time (ADR 10).

import { setFlagsFromString } from 'node:v8';

/** What V8 is told, and the newest V8 in which the flag is known to do what it does here: of an unknown one V8 complains. */
const flags: readonly { readonly flag: string; readonly newest: number }[] = [
  { flag: '--no-turbo-inlining', newest: 14 },
  // Code that runs is soon made fast a little, and made fast for good when it has run twice as long as V8 asks for by itself.
  { flag: '--sparkplug', newest: 11 },
  { flag: '--interrupt-budget=264000', newest: 11 },
];

let isTold = false;

/** To be called before code runs that is wide and not run for long. Holds for all threads of the process. */
export function compileLess(): void {
  // Electron freezes V8's flags as it starts.
  if (isTold || process.versions.electron) return;
  isTold = true;
  const version = Number.parseInt(process.versions.v8, 10);
  for (const { flag, newest } of flags) if (version <= newest) setFlagsFromString(flag);
}
