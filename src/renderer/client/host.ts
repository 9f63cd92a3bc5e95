// The desktop around the page, or a browser's substitutes for what it offers.

import type { OpenParams } from '../../shared/api/contract';
import type { FileLike, HostCommand, Pick } from '../../shared/api/host';
import { showOverlay } from '../state/overlay';

const desktop = window.kerncovHost;

export const isDesktop = desktop !== undefined;

export const isMac = desktop ? desktop.platform === 'darwin' : /Mac|iPhone|iPad/.test(navigator.platform);

/** Asks for a path: a native dialog, or a box with completion. Null when the user leaves it. */
export function pickPath(what: Pick, reason: string | null = null): Promise<string | null> {
  if (desktop) return desktop.pick(what);
  return new Promise((answer) => showOverlay({ kind: 'path', want: what, reason, answer }));
}

/** The path of something dropped; null where the surroundings keep it secret. */
export function pathOfFile(file: FileLike): string | null {
  return desktop?.pathOfFile(file) || null;
}

export function openExternal(url: string): void {
  if (desktop) desktop.openExternal(url);
  else window.open(url, '_blank', 'noopener,noreferrer');
}

export function onHostCommand(listener: (command: HostCommand) => void): () => void {
  return desktop?.onCommand(listener) ?? (() => {});
}

/** A second instance was started with arguments. */
export function onHostOpen(listener: (params: OpenParams) => void): () => void {
  return desktop?.onOpen(listener) ?? (() => {});
}

export function setTitle(title: string): void {
  document.title = title;
  desktop?.setTitle(title);
}
