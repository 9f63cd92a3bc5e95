// The bridge between the page and Electron: `window.kerncovHost`, and a port to the engine.
//
// This is all that the page gets of Electron. It runs in the sandbox, as one file.

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { OpenParams } from '../shared/api/contract';
import {
  desktopOrigin,
  type FileLike,
  type Host,
  type HostCommand,
  type PortMessage,
} from '../shared/api/host';

const commands = subscription<{ command: HostCommand }>('kerncov:command');
const openings = subscription<OpenParams>('kerncov:open');

const host: Host = {
  kind: 'electron',
  platform: process.platform,
  pick: (what) => ipcRenderer.invoke('kerncov:pick', what),
  pathOfFile,
  openExternal: (url) => ipcRenderer.send('kerncov:open-external', url),
  onCommand: (listener) => commands(({ command }) => listener(command)),
  onOpen: openings,
  setTitle: (title) => ipcRenderer.send('kerncov:title', title),
};
contextBridge.exposeInMainWorld('kerncovHost', host);

/** The few things of a page's globals that are used here; the rest of this project's Node code has none of them. */
declare const window: {
  addEventListener(type: 'DOMContentLoaded' | 'pagehide', listener: () => void): void;
  addEventListener(
    type: 'message',
    listener: (event: { data: unknown; ports: { close(): void }[] }) => void,
  ): void;
  postMessage(message: unknown, origin: string, transfer: unknown[]): void;
};

// By then the page's module scripts have run, and listen.
window.addEventListener('DOMContentLoaded', () => {
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage('kerncov:connect', null, [port1 as never]);
  window.postMessage({ kind: 'kerncov:port' } satisfies PortMessage, desktopOrigin, [port2]);
});

// Electron 25 crashes when a page goes whose open port has a listener for its end. The page's port is seen here as well.
window.addEventListener('message', ({ data, ports }) => {
  if ((data as PortMessage | null)?.kind === 'kerncov:port') {
    window.addEventListener('pagehide', () => ports[0]?.close());
  }
});

/** Electron before 29 has no `webUtils`, but puts the path on the file. */
function pathOfFile(file: FileLike): string {
  const getPath = webUtils?.getPathForFile as ((file: FileLike) => string) | undefined;
  return getPath ? getPath(file) : ((file as { path?: string }).path ?? '');
}

/** Messages of a channel; what comes before the first listener is kept for it. */
function subscription<T>(channel: string): (listener: (message: T) => void) => () => void {
  const listeners = new Set<(message: T) => void>();
  const waiting: T[] = [];
  ipcRenderer.on(channel, (_event, message: T) => {
    if (listeners.size === 0) waiting.push(message);
    for (const listener of listeners) listener(message);
  });
  return (listener) => {
    listeners.add(listener);
    for (const message of waiting.splice(0)) listener(message);
    return () => listeners.delete(listener);
  };
}
