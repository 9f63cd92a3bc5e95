// How the explorer looks and reads, as the user set it. Remembered over restarts.

import { create } from 'zustand';
import type { ErrorPathArea, ErrorPathGrouping } from '../presenters/error-path-treemap';
import type { ErrorPathColour } from '../presenters/trigger-colours';

export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = Exclude<ThemeChoice, 'system'>;

export interface Settings {
  readonly theme: ThemeChoice;
  readonly wordWrap: boolean;
  /** Of source, in pixels. */
  readonly fontSize: number;
  readonly density: 'compact' | 'comfortable';
  /** What an area of the treemap stands for. */
  readonly area: 'lines' | 'uncovered';
  readonly treemapAsTable: boolean;
  readonly treemapOf: 'coverage' | 'error paths';
  readonly errorPathArea: ErrorPathArea;
  readonly errorPathGrouping: ErrorPathGrouping;
  readonly errorPathColour: ErrorPathColour;
  /** Notes behind the lines of untested error paths. */
  readonly errorPathNotes: boolean;
}

export const fontSizes = [10, 11, 12, 13, 14, 15, 16, 18, 20, 24] as const;

export const defaultSettings: Settings = {
  theme: 'system',
  wordWrap: false,
  fontSize: 13,
  density: 'compact',
  area: 'lines',
  treemapAsTable: false,
  treemapOf: 'coverage',
  errorPathArea: 'regions',
  errorPathGrouping: 'directory',
  errorPathColour: 'trigger',
  errorPathNotes: true,
};

export const useSettings = create<Settings>()(() => defaultSettings);

export function changeSettings(changes: Partial<Settings>): void {
  useSettings.setState(changes);
}

/** The next theme in the order of the menu. */
export function nextTheme(theme: ThemeChoice): ThemeChoice {
  return themeChoices[(themeChoices.indexOf(theme) + 1) % themeChoices.length]!;
}
