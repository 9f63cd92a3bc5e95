// The chosen theme and the system's → `data-theme` on the root element, by which theme.css colours everything.

import { useSyncExternalStore } from 'react';
import { type Theme, type ThemeChoice, useSettings } from './settings';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

function resolve(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
}

function apply(): void {
  const { theme, density } = useSettings.getState();
  document.documentElement.dataset.theme = resolve(theme);
  document.documentElement.dataset.density = density;
}

function subscribe(listener: () => void): () => void {
  const ends = [dark, contrast].map((query) => {
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  });
  ends.push(useSettings.subscribe(listener));
  return () => {
    for (const end of ends) end();
  };
}

/** Keeps the document's theme and density as set, from now on. */
export function followTheme(): void {
  apply();
  subscribe(apply);
}

/** The theme that is shown. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => resolve(useSettings.getState().theme));
}
