import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { type PortLike, portChannel } from './message-port';

test('a port carries messages in order, columns included, and keeps them for the listener', async () => {
  const { port1, port2 } = new MessageChannel();
  const near = portChannel(port1 as unknown as PortLike);
  const far = portChannel(port2 as unknown as PortLike);
  near.send({ id: 1, column: Uint32Array.of(1, 2) });
  near.send('second');
  await new Promise((resolve) => setTimeout(resolve, 20));
  const heard: unknown[] = [];
  far.onMessage((message) => heard.push(message));
  expect(heard).toStrictEqual([{ id: 1, column: Uint32Array.of(1, 2) }, 'second']);
  near.close();
});

test('closing one end is heard at the other', async () => {
  const { port1, port2 } = new MessageChannel();
  const near = portChannel(port1 as unknown as PortLike);
  const far = portChannel(port2 as unknown as PortLike);
  const closed = vi.fn();
  far.onClose(closed);
  const gone = once(port2, 'close');
  near.close();
  await gone;
  expect(closed).toHaveBeenCalledOnce();
});
