// AbortSignal → a race, so that a call stuck in the kernel (a dead NFS server) does not hold the caller.
//
// The stuck call itself cannot be stopped; it ends unheard. Promise.race would do, but for one signal and thousands of
// calls it keeps a reaction of each call until the signal goes.

export interface Cancellation {
  /** Settles as `work` does, or rejects with `signal.reason` if the abort comes first. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Stops listening to the signal. */
  end(): void;
}

export function cancellation(signal: AbortSignal): Cancellation {
  const waiting = new Set<(reason: unknown) => void>();
  const onAbort = () => {
    for (const reject of waiting) reject(signal.reason);
    waiting.clear();
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    race: (work) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) reject(signal.reason);
        else waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    end: () => signal.removeEventListener('abort', onAbort),
  };
}
