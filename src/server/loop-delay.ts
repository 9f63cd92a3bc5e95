// How long the event loop of a host was blocked, for measurements: written when it ends to the file that KERNCOV_LOOP_LOG names.

import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolution = 5;

/** Starts measuring when asked for. Returns what writes the result down. */
export function measureLoopDelay(environment: NodeJS.ProcessEnv): () => void {
  const file = environment.KERNCOV_LOOP_LOG;
  if (!file) return () => {};
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  return () => {
    // The timer's own period is not a delay.
    const longestMilliseconds = Math.max(0, delay.max / 1e6 - resolution);
    writeFileSync(file, JSON.stringify({ longestMilliseconds }));
  };
}
