// What the page may ask of the desktop around it, and how it reaches the engine there.
//
// Electron's preload puts a `Host` at `window.kerncovHost`; in a browser there is none, and the engine is reached by a
// WebSocket at `socketPath` of the page's own origin.

import type { OpenParams } from './contract';

/** What menus ask of the page. The page decides what each does; one that it does not know it ignores. */
export const hostCommands = [
  'openSnapshot',
  'openSnapshotFolder',
  'openTree',
  'openSample',
  'closeSnapshot',
  'quickOpen',
  'commandPalette',
  'goToLine',
  'goToSymbol',
  'recentFiles',
  'back',
  'forward',
  'nextNeverRun',
  'previousNeverRun',
  'nextErrorPath',
  'previousErrorPath',
  'showTreemap',
  'showErrorPathMap',
  'showErrorPaths',
  'showNeverFailed',
  'showSyscalls',
  'showSubsystems',
  'showLadder',
  'showProblems',
  'toggleSidebar',
  'togglePanel',
  'toggleOutline',
  'themeSystem',
  'themeLight',
  'themeDark',
  'themeContrast',
  'showKeys',
] as const;
export type HostCommand = (typeof hostCommands)[number];

/**
 * What a native dialog can be asked for. `snapshot` is an archive (or a directory, where one dialog can pick either:
 * macOS); `snapshotFolder` is a directory of counters.
 */
export const picks = ['tree', 'snapshot', 'snapshotFolder'] as const;
export type Pick = (typeof picks)[number];

/** The part of a DOM `File` by which it is known here; pass the `File` itself. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
}

/** The desktop, as the page sees it. Functions that subscribe return their unsubscribe. */
export interface Host {
  readonly kind: 'electron';
  /** Node's name: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Asks the user for a path; null when the dialog is cancelled. */
  pick(what: Pick): Promise<string | null>;
  /** The absolute path of a file or directory that was dropped on the page; '' when it has none. */
  pathOfFile(file: FileLike): string;
  /** Opens a page in the user's browser, if it is on the list of places that kerncov links to. */
  openExternal(url: string): void;
  onCommand(listener: (command: HostCommand) => void): () => void;
  /** A second instance was started with arguments. What came before the first listener is kept for it. */
  onOpen(listener: (params: OpenParams) => void): () => void;
  setTitle(title: string): void;
}

/**
 * Comes to the page's `window` as a `message` event with the engine's MessagePort in `event.ports[0]`, once per load, at
 * `DOMContentLoaded`: a module script that listens at its top level is in time. Believe it only when `event.source` is `window`.
 */
export interface PortMessage {
  readonly kind: 'kerncov:port';
}

/** Where the browser host answers WebSockets. */
export const socketPath = '/engine';

/** The origin of the page in a desktop window. */
export const desktopOrigin = 'kerncov://app';

declare global {
  interface Window {
    readonly kerncovHost?: Host;
  }
}
