import { expect, test } from 'vitest';
import { chordOf, type KeyLike, printKeys } from './chords';

const press = (key: string, changes: Partial<KeyLike> = {}): KeyLike => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...changes,
});

test('presses are named as in the registry', () => {
  expect(chordOf(press('P', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+P');
  expect(chordOf(press('p', { metaKey: true }), true)).toBe('Mod+P');
  expect(chordOf(press('p', { metaKey: true }), false)).toBe('P');
  expect(chordOf(press('ArrowLeft', { altKey: true }), false)).toBe('Alt+Left');
  expect(chordOf(press('F8', { shiftKey: true }), false)).toBe('Shift+F8');
  expect(chordOf(press('π', { altKey: true, code: 'KeyP' }), true)).toBe('Alt+P');
});

test('keys are printed by the habits of the platform', () => {
  expect(printKeys('Mod+K Mod+T', false)).toBe('Ctrl+K Ctrl+T');
  expect(printKeys('Mod+Shift+P', true)).toBe('⌘⇧P');
  expect(printKeys('Alt+Left', false)).toBe('Alt+←');
});
