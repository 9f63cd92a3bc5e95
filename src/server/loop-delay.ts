// How long the event loop of a host was blocked, for measurements: written when it ends to the file that KERNCOV_LOOP_LOG names.

import { readFileSync, writeFileSync } from 'node:fs';

const period = 5;

/** The longest block of an event loop, in milliseconds: between two turns, less the period of the timer that watches. */
export interface LoopDelay {
  /** All that a client waits for. */
  readonly longestMilliseconds: number;
  /** What the loop's own thread ran without a turn; the rest it waited for a processor. Null where the system does not say. */
  readonly longestRunMilliseconds: number | null;
}

/** Starts measuring when asked for. Returns what writes the result down, a `LoopDelay` as JSON. */
export function measureLoopDelay(environment: NodeJS.ProcessEnv): () => void {
  const file = environment.KERNCOV_LOOP_LOG;
  if (!file) return () => {};
  let at = performance.now();
  let ran = runTime();
  let longest = 0;
  let longestRun = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    const nowRan = runTime();
    longest = Math.max(longest, now - at - period);
    if (ran !== null && nowRan !== null) longestRun = Math.max(longestRun, nowRan - ran);
    at = now;
    ran = nowRan;
  }, period);
  return () => {
    clearInterval(timer);
    const delay: LoopDelay = {
      longestMilliseconds: longest,
      longestRunMilliseconds: ran === null ? null : longestRun,
    };
    writeFileSync(file, JSON.stringify(delay));
  };
}

/** Milliseconds that the main thread has run, as Linux counts them. */
function runTime(): number | null {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return null;
  }
}
