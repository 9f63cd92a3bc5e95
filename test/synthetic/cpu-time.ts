// How long something takes, by the processor's clock: a machine with more to do does not make a test fail.

/** Milliseconds of processor time that `work` takes. */
export function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
