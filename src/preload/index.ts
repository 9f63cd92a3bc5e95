// The bridge between the page and Electron: `window.kerncovHost`, and a port to the engine.
//
// This is all that the page gets of Electron. It runs in the sandbox, as one file.

import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
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
  addEventListener(type: 'DOMContentLoaded', listener: () => void): void;
  addEventListener(
    type: 'message',
    listener: (event: { source: unknown; data: unknown; ports: unknown[] }) => void,
  ): void;
};

// A port from here to the page would do, but Electron 25 crashes when a page that got one is loaded again. From the page to
// here is safe, so both ports are made in the page's world. By DOMContentLoaded its module scripts have run, and listen.
const makePorts = `{
  const { port1, port2 } = new MessageChannel();
  postMessage({ kind: 'kerncov:engine-port' }, location.origin, [port1]);
  postMessage(${JSON.stringify({ kind: 'kerncov:port' } satisfies PortMessage)}, location.origin, [port2]);
}`;
window.addEventListener('DOMContentLoaded', () => void webFrame.executeJavaScript(makePorts));
window.addEventListener('message', ({ source, data, ports }) => {
  if (source !== window || (data as { kind?: unknown } | null)?.kind !== 'kerncov:engine-port') return;
  ipcRenderer.postMessage('kerncov:connect', null, ports as never);
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
