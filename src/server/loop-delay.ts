// How long the event loop of a host was blocked, for measurements: written when it ends to the file that KERNCOV_LOOP_LOG names.

import { readFileSync, writeFileSync } from 'node:fs';

const period = 5;
/** Shorter ones are not written down, in milliseconds; nor more than so many. */
const worthNoting = 5;
const maxBlocks = 10_000;

/** A block of an event loop: the time between two turns, less the period of the timer that watches. */
export interface LoopBlock {
  /** When it began, in milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds: all that a client waits for. */
  readonly milliseconds: number;
  /** What the loop's own thread ran of it; the rest it waited for a processor. Null where the system does not say. */
  readonly runMilliseconds: number | null;
}

/** Starts measuring when asked for. Returns what writes the blocks down, as JSON, in the order in which they came. */
export function measureLoopDelay(environment: NodeJS.ProcessEnv): () => void {
  const file = environment.KERNCOV_LOOP_LOG;
  if (!file) return () => {};
  const blocks: LoopBlock[] = [];
  let at = performance.now();
  let ran = runTime();
  const timer = setInterval(() => {
    const now = performance.now();
    const nowRan = runTime();
    const milliseconds = now - at - period;
    if (milliseconds >= worthNoting && blocks.length < maxBlocks)
      blocks.push({
        at: performance.timeOrigin + at,
        milliseconds,
        runMilliseconds: ran === null || nowRan === null ? null : nowRan - ran,
      });
    at = now;
    ran = nowRan;
  }, period);
  return () => {
    clearInterval(timer);
    writeFileSync(file, JSON.stringify(blocks));
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
