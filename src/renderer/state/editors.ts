// Open tabs, which of them is shown, where the cursor is in each, and the way there and back.

import { create } from 'zustand';
import type { TreemapBand } from '../presenters/treemap-bands';
import { emptyHistory, type History, settle, step, visit } from './history';

/** `treemap`, `syscalls`, `subsystems`, `settings`, or `source:` with a file's name. */
export type TabId = string;

export const treemapTab = 'treemap';
export const syscallsTab = 'syscalls';
export const subsystemsTab = 'subsystems';
export const settingsTab = 'settings';
const sourcePrefix = 'source:';

export function sourceTab(file: string): TabId {
  return sourcePrefix + file;
}

/** The file of a source's tab; null for other tabs. */
export function fileOfTab(tab: TabId | null): string | null {
  return tab?.startsWith(sourcePrefix) ? tab.slice(sourcePrefix.length) : null;
}

export interface Reveal {
  readonly line: number;
  readonly token: number;
}

export interface Editors {
  readonly tabs: readonly TabId[];
  readonly active: TabId | null;
  /** The tab that the next preview replaces. */
  readonly preview: TabId | null;
  /** Cursor's line by file, of open tabs. */
  readonly cursors: Readonly<Record<string, number>>;
  /** Most recently used first. */
  readonly recentFiles: readonly string[];
  readonly history: History;
  /** Where the editor was last told to go in each file; a new token for each time. */
  readonly reveals: Readonly<Record<string, Reveal>>;
  readonly treemapRoot: string;
  /** Bands of coverage that the treemap leaves out. */
  readonly treemapHidden: readonly TreemapBand[];
  /** Where the treemap of error paths is; another grouping begins at the top. */
  readonly errorPathRoot: string;
}

export const noEditors: Editors = {
  tabs: [],
  active: null,
  preview: null,
  cursors: {},
  recentFiles: [],
  history: emptyHistory,
  reveals: {},
  treemapRoot: '',
  treemapHidden: [],
  errorPathRoot: '',
};

const maxRecentFiles = 50;

export const useEditors = create<Editors>()(() => noEditors);

/** How a file is opened. */
export interface OpenFileOptions {
  /** 1-based; where it was left, or the top, when left out. */
  readonly line?: number;
  /** True: the tab stays until it is closed. False: the next preview replaces it. */
  readonly keep?: boolean;
}

/** Shows a file's source. */
export function openFile(file: string, { line, keep = true }: OpenFileOptions = {}): void {
  const tab = sourceTab(file);
  useEditors.setState((state) => {
    const isOpen = state.tabs.includes(tab);
    return {
      ...show(state, tab, line ?? null),
      preview: keep ? (state.preview === tab ? null : state.preview) : isOpen ? state.preview : tab,
      tabs: isOpen
        ? state.tabs
        : keep || !state.preview
          ? insertAfterActive(state, tab)
          : state.tabs.map((one) => (one === state.preview ? tab : one)),
    };
  });
}

/** Shows a tab that is no source, or one that is open. */
export function showTab(tab: TabId): void {
  useEditors.setState((state) => {
    return {
      ...show(state, tab, null),
      tabs: state.tabs.includes(tab) ? state.tabs : insertAfterActive(state, tab),
    };
  });
}

export function closeTab(tab: TabId): void {
  useEditors.setState((state) => {
    const index = state.tabs.indexOf(tab);
    if (index < 0) return {};
    const tabs = state.tabs.filter((one) => one !== tab);
    const preview = state.preview === tab ? null : state.preview;
    if (state.active !== tab) return { tabs, preview };
    const next = tabs[Math.min(index, tabs.length - 1)] ?? null;
    if (next === null) return { tabs, preview, active: null };
    return { ...show(state, next, null), tabs, preview };
  });
}

/** Keeps a preview open. */
export function keepTab(tab: TabId): void {
  useEditors.setState(({ preview }) => (preview === tab ? { preview: null } : {}));
}

/** Shows the tab next to the one that is shown. */
export function stepTab(direction: 1 | -1): void {
  const { tabs, active } = useEditors.getState();
  if (active === null || tabs.length < 2) return;
  showTab(tabs[(tabs.indexOf(active) + direction + tabs.length) % tabs.length]!);
}

/** Notes where the cursor of a file is. */
export function setCursor(file: string, line: number): void {
  useEditors.setState((state) => {
    if (state.cursors[file] === line) return {};
    return {
      cursors: { ...state.cursors, [file]: line },
      history: fileOfTab(state.active) === file ? settle(state.history, line) : state.history,
    };
  });
}

/** Back (-1) or forward (1). */
export function travel(direction: 1 | -1): void {
  useEditors.setState((state) => {
    const history = step(state.history, direction);
    if (!history) return {};
    const { tab, line } = history.places[history.at]!;
    return {
      ...show(state, tab, line),
      history,
      tabs: state.tabs.includes(tab) ? state.tabs : insertAfterActive(state, tab),
    };
  });
}

export function canTravel(direction: 1 | -1): boolean {
  return step(useEditors.getState().history, direction) !== null;
}

/** @param line where to go; null for where the file was left */
function show(state: Editors, tab: TabId, line: number | null): Partial<Editors> {
  const file = fileOfTab(tab);
  if (file === null) return { active: tab, history: visit(state.history, { tab, line: 0 }) };
  const target = line ?? state.cursors[file] ?? 1;
  // An editor that still has the file keeps its scroll position too: it is not told to go where it is.
  const stays = line === null && state.tabs.includes(tab);
  return {
    active: tab,
    history: visit(state.history, { tab, line: target }),
    cursors: { ...state.cursors, [file]: target },
    ...(stays ? {} : { reveals: { ...state.reveals, [file]: revealAt(target) } }),
    recentFiles: [file, ...state.recentFiles.filter((one) => one !== file)].slice(0, maxRecentFiles),
  };
}

let lastToken = 0;

/** A wish to go to a line, unlike all others before. */
export function revealAt(line: number): Reveal {
  lastToken++;
  return { line, token: lastToken };
}

function insertAfterActive({ tabs, active }: Editors, tab: TabId): TabId[] {
  const at = active === null ? tabs.length : tabs.indexOf(active) + 1;
  return [...tabs.slice(0, at), tab, ...tabs.slice(at)];
}
