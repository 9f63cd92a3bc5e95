// Key presses → commands. Presses are taken before any part of the page sees them, so that keys mean the same everywhere.

import { isMac } from '../client/host';
import { chordOf } from './chords';
import { type Command, commands, isEnabled, leave, runCommand } from './commands';
import { useOverlay } from './overlay';

/** Milliseconds in which the second press of a pair has to follow. */
const pairTime = 1500;

const byKeys = new Map<string, Command>(
  commands.flatMap((command) => (command.keys ?? []).map((keys): [string, Command] => [keys, command])),
);
const firstPresses = new Set(
  [...byKeys.keys()].filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]!),
);
const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta']);

/** Listens until the returned function is called. */
export function listenToKeys(): () => void {
  let first: { readonly chord: string; readonly at: number } | null = null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (modifiers.has(event.key) || event.isComposing) return;
    const chord = chordOf(event, isMac);
    const pair = first && performance.now() - first.at < pairTime ? `${first.chord} ${chord}` : null;
    first = null;
    const command = (pair !== null ? byKeys.get(pair) : undefined) ?? byKeys.get(chord);
    if (!command && firstPresses.has(chord)) {
      first = { chord, at: performance.now() };
      take(event);
      return;
    }
    if (!command || !isEnabled(command)) {
      // Never the browser's own idea of a key that is ours.
      if (command && chord !== 'Mod+F' && chord !== 'Mod+W') event.preventDefault();
      return;
    }
    take(event);
    runCommand(command.id);
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || useOverlay.getState().overlay) return;
    leave();
  };
  // The buttons of a mouse that browsers go back and forward by.
  const onMouseUp = (event: MouseEvent): void => {
    const command = event.button === 3 ? 'back' : event.button === 4 ? 'forward' : null;
    if (command === null || useOverlay.getState().overlay) return;
    event.preventDefault();
    runCommand(command);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('mouseup', onMouseUp, { capture: true });
  window.addEventListener('keydown', onEscape);
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('keydown', onEscape);
    window.removeEventListener('mouseup', onMouseUp, { capture: true });
  };
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
