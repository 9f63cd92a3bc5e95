// The editor that is on screen, for commands that act on it.

import type { SourceEditorHandle } from '../editor/source-editor';
import { overlayIsOpen } from './overlay';

let shown: SourceEditorHandle | null = null;

export function setEditor(handle: SourceEditorHandle | null): void {
  shown = handle;
}

export function editor(): SourceEditorHandle | null {
  return shown;
}

let focusWanted = false;

/** Gives the editor the focus, now or as soon as it shows something. Dialogs that close give their focus back first. */
export function focusEditor(): void {
  focusWanted = true;
  setTimeout(() => requestAnimationFrame(giveFocus));
}

/** To be called when the editor shows a file. */
export function editorIsReady(): void {
  if (focusWanted) setTimeout(giveFocus);
}

function giveFocus(): void {
  if (!focusWanted || !shown) return;
  focusWanted = false;
  // What was opened since has the focus, and gives it back.
  if (!overlayIsOpen()) shown.focus();
}
