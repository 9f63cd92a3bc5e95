import { expect, test } from 'vitest';
import { decode, encode } from './packing';
import { type SocketLike, socketChannel } from './web-socket';

/** A socket worked by hand. */
class HandSocket extends EventTarget {
  binaryType = 'blob';
  readonly sent: Uint8Array[] = [];
  closed = false;

  send(bytes: Uint8Array): void {
    this.sent.push(bytes);
  }

  close(): void {
    this.closed = true;
  }

  receive(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function open(): { socket: HandSocket; channel: ReturnType<typeof socketChannel> } {
  const socket = new HandSocket();
  return { socket, channel: socketChannel(socket as unknown as SocketLike) };
}

test('messages go as bytes and come as bytes', () => {
  const { socket, channel } = open();
  const heard: unknown[] = [];
  channel.onMessage((message) => heard.push(message));
  const message = { id: 1, column: Float64Array.of(0.5) };
  channel.send(message);
  expect(decode(socket.sent[0]!)).toStrictEqual(message);
  expect(socket.binaryType).toBe('arraybuffer');
  socket.receive(encode(message).buffer);
  expect(heard).toStrictEqual([message]);
});

test('what came before the listener is kept; text is no message', () => {
  const { socket, channel } = open();
  socket.receive(encode('early').buffer);
  socket.receive('{"id": 1}');
  const heard: unknown[] = [];
  channel.onMessage((message) => heard.push(message));
  expect(heard).toEqual(['early']);
});

test('the end of the socket is the end of the channel', () => {
  const { socket, channel } = open();
  const heard: string[] = [];
  channel.onClose(() => heard.push('closed'));
  channel.close();
  expect(socket.closed).toBe(true);
  socket.dispatchEvent(new Event('close'));
  expect(heard).toEqual(['closed']);
});
