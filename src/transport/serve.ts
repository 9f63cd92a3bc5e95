// A channel and a service → requests answered.
//
// What comes over a channel is hostile until checked: methods are own keys of the contract, parameters are validated.

import { CallError, contract, type Method, type Result, type ValidParams } from '../shared/api/contract';
import type { Channel } from './channel';
import type { Response } from './messages';

/** What a method gets besides its parameters. */
export interface CallContext {
  /** Aborted when the client cancels or goes away. */
  readonly signal: AbortSignal;
  /** Reports progress to the client. */
  progress(value: unknown): void;
}

/** An implementation of the contract. */
export type Service = {
  readonly [M in Method]: (params: ValidParams<M>, context: CallContext) => Promise<Result<M>>;
};

/** Requests that one client may have under way. */
const maxUnderWay = 256;

/** Answers requests until the channel closes. */
export function serve(channel: Channel, service: Service): void {
  const underWay = new Map<number, AbortController>();
  const send = (response: Response): void => channel.send(response);

  channel.onClose(() => {
    for (const abort of underWay.values()) abort.abort(new CallError('cancelled', 'the client went away'));
  });
  channel.onMessage((message) => {
    if (!isObject(message)) return;
    if (typeof message.cancel === 'number') {
      underWay.get(message.cancel)?.abort(new CallError('cancelled', 'cancelled'));
      return;
    }
    const { id } = message;
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || underWay.has(id)) return;
    if (underWay.size >= maxUnderWay) {
      send({ id, error: { code: 'bad-request', message: 'too many requests at once' } });
      return;
    }
    const abort = new AbortController();
    underWay.set(id, abort);
    const context: CallContext = {
      signal: abort.signal,
      progress: (value) => {
        if (underWay.has(id)) send({ id, progress: value });
      },
    };
    call(service, message.method, message.params, context).then(
      (result) => {
        underWay.delete(id);
        send({ id, result });
      },
      (error: unknown) => {
        underWay.delete(id);
        send({ id, error: describe(abort.signal.aborted ? abort.signal.reason : error) });
      },
    );
  });
}

async function call(
  service: Service,
  method: unknown,
  params: unknown,
  context: CallContext,
): Promise<unknown> {
  if (typeof method !== 'string' || !Object.hasOwn(contract, method)) {
    throw new CallError('bad-request', `there is no method ${JSON.stringify(method)}`);
  }
  const known = method as Method;
  const parsed = contract[known].params.safeParse(params);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CallError(
      'bad-request',
      `${method}: ${issue?.path.join('.') || 'parameters'}: ${issue?.message}`,
    );
  }
  const implementation = service[known] as (params: unknown, context: CallContext) => Promise<unknown>;
  return implementation(parsed.data, context);
}

function describe(error: unknown): { code: CallError['code']; message: string } {
  if (error instanceof CallError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
