// What the owner of a service thread and the thread say to each other.

import type { OpenParams } from '../../shared/api/contract';

export type ToThread =
  /** A window that will open this is on its way. */
  | { readonly kind: 'prepare'; readonly start: OpenParams }
  /** A window opened. `packed`: its messages are bytes, as they come from a WebSocket. */
  | {
      readonly kind: 'connect';
      readonly client: number;
      readonly packed: boolean;
      readonly start: OpenParams | null;
    }
  | { readonly kind: 'message'; readonly client: number; readonly data: unknown }
  | { readonly kind: 'disconnect'; readonly client: number };

/** A message for one client. */
export interface FromThread {
  readonly client: number;
  readonly data: unknown;
}
