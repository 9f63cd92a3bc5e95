// What goes over a channel.

import type { ErrorCode } from '../shared/api/contract';

/** From the client. */
export type Request =
  | { readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly cancel: number };

/** To the client: any number of `progress`, then one of the others. */
export type Response =
  | { readonly id: number; readonly progress: unknown }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { readonly code: ErrorCode; readonly message: string } };
