// A MessagePort → a channel. Works with the web's MessagePort and with Node's.

import { type Channel, Mailbox } from './channel';

/** The part of a MessagePort that is used. */
export interface PortLike {
  postMessage(message: unknown): void;
  close(): void;
  start?(): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
}

/** Wraps a port. */
export function portChannel(port: PortLike): Channel {
  const mailbox = new Mailbox();
  port.addEventListener('message', ({ data }) => mailbox.deliver(data));
  port.start?.();
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => mailbox.listen(listener),
    onClose: (listener) => port.addEventListener('close', listener),
    close: () => port.close(),
  };
}
