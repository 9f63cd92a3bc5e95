// The page's surroundings → a client of the engine.
//
// In a window the desktop sends the engine's MessagePort; in a browser a WebSocket leads back to where the page came from.

import { socketPath } from '../../shared/api/host';
import type { Channel } from '../../transport/channel';
import { Client } from '../../transport/client';
import { portChannel } from '../../transport/message-port';
import { type SocketLike, socketChannel } from '../../transport/web-socket';

/**
 * Connects. Call it before the page's `DOMContentLoaded`, when the desktop sends the port.
 *
 * @param onLost called once when the connection ends
 */
export async function connect(onLost: () => void): Promise<Client> {
  const channel = window.kerncovHost ? await desktopChannel() : await browserChannel();
  channel.onClose(onLost);
  return new Client(channel);
}

function desktopChannel(): Promise<Channel> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent): void => {
      const port = event.ports[0];
      if (event.source !== window || event.data?.kind !== 'kerncov:port' || !port) return;
      window.removeEventListener('message', listen);
      resolve(portChannel(port as Parameters<typeof portChannel>[0]));
    };
    window.addEventListener('message', listen);
  });
}

function browserChannel(): Promise<Channel> {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(`${scheme}//${location.host}${socketPath}`);
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socketChannel(socket as SocketLike)), { once: true });
    socket.addEventListener(
      'close',
      () => reject(new Error(`${location.host} does not answer as kerncov's engine`)),
      { once: true },
    );
  });
}
