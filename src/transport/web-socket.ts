// A WebSocket → a channel. Works with the browser's WebSocket and with `ws`, which has the same events.

import { type Channel, Mailbox } from './channel';
import { decode, encode } from './packing';

/** The part of a WebSocket that is used. */
export interface SocketLike {
  binaryType: string;
  send(data: Uint8Array): void;
  close(): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
}

/** Wraps an open socket. */
export function socketChannel(socket: SocketLike): Channel {
  const mailbox = new Mailbox();
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('message', ({ data }) => {
    if (data instanceof ArrayBuffer) mailbox.deliver(decode(new Uint8Array(data)));
  });
  return {
    send: (message) => socket.send(encode(message)),
    onMessage: (listener) => mailbox.listen(listener),
    onClose: (listener) => socket.addEventListener('close', listener),
    close: () => socket.close(),
  };
}
