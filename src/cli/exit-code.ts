// What the command line's exit codes mean.

export const exitCode = {
  done: 0,
  /** A gate or a comparison says no. */
  no: 1,
  wrongUsage: 2,
  /** The snapshot or the tree as a whole cannot be used. */
  unusableInput: 3,
  /** Done, but some objects could not be read. */
  incomplete: 4,
  /** Interrupted by Ctrl+C. */
  interrupted: 130,
} as const;

/** The code for a run that ended by itself. */
export function exitCodeOf(objects: { readonly read: number; readonly failed: number }): number {
  if (objects.read === 0) return exitCode.unusableInput;
  return objects.failed > 0 ? exitCode.incomplete : exitCode.done;
}
