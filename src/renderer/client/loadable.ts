// Something that is on its way → what views need to know about it, now and whenever that changes.

import { useSyncExternalStore } from 'react';

export type LoadState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly message: string };

const loading = { status: 'loading' } as const;

/** A value that comes later. */
export class Loadable<T> {
  state: LoadState<T> = loading;
  private readonly listeners = new Set<() => void>();

  constructor(promise: Promise<T>) {
    promise.then(
      (value) => this.set({ status: 'ready', value }),
      (error: unknown) =>
        this.set({ status: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What became of it, once it is no longer on its way. */
  settled(): Promise<LoadState<T>> {
    if (this.state.status !== 'loading') return Promise.resolve(this.state);
    return new Promise((resolve) => {
      const leave = this.subscribe(() => {
        leave();
        resolve(this.state);
      });
    });
  }

  private set(state: LoadState<T>): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const noSubscription = (): (() => void) => () => {};

/** The state of a loadable; `loading` while there is none. */
export function useLoadable<T>(loadable: Loadable<T> | null): LoadState<T> {
  return useSyncExternalStore<LoadState<T>>(
    loadable?.subscribe ?? noSubscription,
    () => loadable?.state ?? loading,
  );
}
