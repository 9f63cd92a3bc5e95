// The connected client, for all of the page. Every call counts as work until it is answered, save those in the background.

import type { Method, Params, Result } from '../../shared/api/contract';
import type { CallOptions, Client } from '../../transport/client';
import { beginWork } from './idle';

let client: Client | undefined;

/** Makes the client known, once, at the start. */
export function setClient(connected: Client): void {
  client = connected;
}

export interface PageCallOptions extends CallOptions {
  /** True for what may go on while the page is said to be idle. */
  readonly background?: boolean;
}

/** Calls a method of the contract. */
export async function call<M extends Method>(
  method: M,
  params: Params<M>,
  { background = false, ...options }: PageCallOptions = {},
): Promise<Result<M>> {
  if (!client) throw new Error('internal error: called before the connection was made');
  const end = background ? () => {} : beginWork();
  try {
    return await client.call(method, params, options);
  } finally {
    // Whoever waits for the answer renders first.
    setTimeout(end);
  }
}
