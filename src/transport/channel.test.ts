import { expect, test } from 'vitest';
import { channelPair, Mailbox } from './channel';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a pair carries messages both ways, in order, later', async () => {
  const [a, b] = channelPair();
  const heard: unknown[] = [];
  a.onMessage((message) => heard.push(['a', message]));
  b.onMessage((message) => heard.push(['b', message]));
  a.send(1);
  b.send(2);
  a.send(3);
  expect(heard).toEqual([]);
  await turn();
  expect(heard).toEqual([
    ['b', 1],
    ['a', 2],
    ['b', 3],
  ]);
});

test('what arrives is a copy, typed arrays included', async () => {
  const [a, b] = channelPair();
  const heard: unknown[] = [];
  b.onMessage((message) => heard.push(message));
  const message = { column: Uint32Array.of(1, 2), text: 'before' };
  a.send(message);
  message.column[0] = 9;
  message.text = 'after';
  await turn();
  expect(heard).toStrictEqual([{ column: Uint32Array.of(1, 2), text: 'before' }]);
});

test('what cannot be copied is refused where it is sent', () => {
  const [a] = channelPair();
  expect(() => a.send(() => {})).toThrow();
});

test('messages that came before the listener are kept for it', async () => {
  const [a, b] = channelPair();
  a.send('early');
  await turn();
  const heard: unknown[] = [];
  b.onMessage((message) => heard.push(message));
  expect(heard).toEqual(['early']);

  const mailbox = new Mailbox();
  mailbox.deliver(1);
  mailbox.deliver(2);
  mailbox.listen((message) => heard.push(message));
  mailbox.deliver(3);
  expect(heard).toEqual(['early', 1, 2, 3]);
});

test('closing one end closes both, once, and nothing is sent any more', async () => {
  const [a, b] = channelPair();
  const heard: unknown[] = [];
  a.onClose(() => heard.push('a closed'));
  b.onClose(() => heard.push('b closed'));
  b.onMessage((message) => heard.push(message));
  a.close();
  b.close();
  a.send('late');
  await turn();
  expect(heard).toEqual(['a closed', 'b closed']);
});
