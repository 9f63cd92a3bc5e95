// Written keys (`Mod+Shift+P`, `Mod+K Mod+T`) ↔ keyboard events, and what is printed for them.
//
// Mod is Command on a Mac and Ctrl elsewhere.

/** The part of a KeyboardEvent that tells its key. */
export interface KeyLike {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** One press as written in the registry, with modifiers in the order Ctrl, Alt, Shift. */
export function chordOf(event: KeyLike, mac: boolean): string {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const parts = [mod ? 'Mod' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : '', keyName(event)];
  return parts.filter(Boolean).join('+');
}

/** Letters and digits by their place on the key, so that Shift, Alt and other layouts do not change their name. */
function keyName({ key, code }: KeyLike): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const [, letter] = /^(?:Key|Digit)(.)$/.exec(code) ?? [];
  if (letter && key.length === 1) return letter;
  const arrow = /^Arrow(.+)$/.exec(key)?.[1];
  if (arrow) return arrow;
  return key.length === 1 ? key.toUpperCase() : key;
}

const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const names: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Escape: 'Esc',
};

/** For people: `Ctrl+Shift+P`, `⇧⌘P`. */
export function printKeys(keys: string, mac: boolean): string {
  return keys
    .split(' ')
    .map((chord) => {
      const parts = chord
        .split('+')
        .map((part) => (mac ? (macNames[part] ?? names[part]) : names[part]) ?? part);
      return parts.join(mac ? '' : '+');
    })
    .join(' ');
}
