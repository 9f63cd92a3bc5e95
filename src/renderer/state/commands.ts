// Everything that can be commanded, once: the palette, the menus, the keys and the buttons all read this list.

import { formatQuantity } from '../../shared/base/format';
import { call } from '../client/calls';
import { isDesktop } from '../client/host';
import { announce } from './announcement';
import { editor } from './editor-handle';
import {
  canTravel,
  closeTab,
  fileOfTab,
  settingsTab,
  showTab,
  stepTab,
  subsystemsTab,
  syscallsTab,
  travel,
  treemapTab,
  useEditors,
} from './editors';
import {
  type ErrorPathFilter,
  loadErrorPaths,
  narrowErrorPaths,
  stopErrorPaths,
  useErrorPaths,
} from './error-paths';
import { useExplorer } from './explorer';
import { type PanelView, showActivity, showAside, showPanelView, toggleRegion } from './layout';
import {
  askForRules,
  askForSnapshot,
  askForTree,
  cancelOpening,
  closeSnapshot,
  openSnapshot,
  opensWithRules,
} from './opening';
import { closeOverlay, showOverlay, useOverlay } from './overlay';
import { focusRegionNamed, focusRegionSoon, stepRegion } from './regions';
import { openSession, useSession } from './session';
import { changeSettings, fontSizes, nextTheme, useSettings } from './settings';
import { changeTextQuery, type TextQuery } from './text-search';

export interface Command {
  /** The desktop's menus know these by `HostCommand`. */
  readonly id: string;
  readonly title: string;
  /** As `state/chords.ts` writes them; the first is printed. */
  readonly keys?: readonly string[];
  /** Whether it can be done now; always when left out. */
  when?(): boolean;
  run(): void;
}

const sessionIsOpen = (): boolean => openSession() !== null;
const sourceIsShown = (): boolean => sessionIsOpen() && fileOfTab(useEditors.getState().active) !== null;

const searching = (): boolean => useErrorPaths.getState().load.kind === 'loading';

function openPanel(tab: PanelView): void {
  showPanelView(tab);
  focusRegionSoon('panel');
}

function showTextSearch(changes: Partial<TextQuery>): void {
  changeTextQuery(changes);
  showActivity('search');
  focusRegionSoon('sidebar');
}

function openQuickOpen(text: string): void {
  showOverlay({ kind: 'quick-open', text, recent: false });
}

function goToNeverRun(what: 'line' | 'function', direction: 1 | -1): void {
  const shown = editor();
  if (!shown) return;
  const jump = what === 'line' ? shown.nextNeverRun(direction) : shown.nextNeverRunFunction(direction);
  const every =
    what === 'line' ? 'Every line with code in this file ran.' : 'Every function of this file ran.';
  if (!jump) announce(every);
  else if (jump.wrapped) announce(direction === 1 ? 'Went on from the top.' : 'Went on from the end.');
}

function goToErrorPath(direction: 1 | -1): void {
  const shown = editor();
  if (shown && shown.nextErrorPath(direction) === null) {
    announce(
      searching() ? 'No untested error path is found here yet.' : 'This file has no untested error path.',
    );
  }
}

const opening: readonly Command[] = [
  { id: 'openSnapshot', title: 'Open snapshot…', keys: ['Mod+O'], run: () => void askForSnapshot() },
  { id: 'openSnapshotFolder', title: 'Open snapshot folder…', run: () => void askForSnapshot(true) },
  { id: 'openTree', title: 'Open kernel tree…', run: () => void askForTree() },
  {
    id: 'pathRules',
    title: 'Path rules…',
    when: () => opensWithRules() !== null,
    run: askForRules,
  },
  { id: 'openSample', title: 'Open sample: boot', run: () => void openSnapshot({ sample: 'boot' }) },
  {
    id: 'openSampleFaults',
    title: 'Open sample: faults',
    run: () => void openSnapshot({ sample: 'faults' }),
  },
  { id: 'closeSnapshot', title: 'Close snapshot', when: sessionIsOpen, run: closeSnapshot },
];

const finding: readonly Command[] = [
  {
    id: 'quickOpen',
    title: 'Go to file or function…',
    keys: ['Mod+P'],
    when: sessionIsOpen,
    run: () => openQuickOpen(''),
  },
  {
    id: 'commandPalette',
    title: 'Show all commands',
    keys: ['Mod+Shift+P', 'F1'],
    run: () => showOverlay({ kind: 'palette' }),
  },
  {
    id: 'goToLine',
    title: 'Go to line…',
    keys: ['Mod+G'],
    when: sourceIsShown,
    run: () => openQuickOpen(':'),
  },
  {
    id: 'goToSymbol',
    title: 'Go to function in file…',
    keys: ['Mod+Shift+O'],
    when: sourceIsShown,
    run: () => openQuickOpen('@'),
  },
  {
    id: 'recentFiles',
    title: 'Go to recent file…',
    keys: ['Mod+E'],
    when: sessionIsOpen,
    run: () => showOverlay({ kind: 'quick-open', text: '', recent: true }),
  },
  {
    id: 'searchText',
    title: 'Search text in functions',
    keys: ['Mod+Shift+F'],
    when: sessionIsOpen,
    run: () => showTextSearch({}),
  },
  {
    id: 'searchNeverRun',
    title: 'Search text in functions that never ran',
    keys: ['Mod+K Mod+G'],
    when: sessionIsOpen,
    run: () => showTextSearch({ functions: 'never ran' }),
  },
  {
    id: 'findInFile',
    title: 'Find in file',
    keys: ['Mod+F'],
    when: sourceIsShown,
    run: () => editor()?.openFind(),
  },
  { id: 'back', title: 'Go back', keys: ['Alt+Left'], when: () => canTravel(-1), run: () => travel(-1) },
  { id: 'forward', title: 'Go forward', keys: ['Alt+Right'], when: () => canTravel(1), run: () => travel(1) },
];

const reading: readonly Command[] = [
  {
    id: 'nextNeverRun',
    title: 'Next never-run line',
    keys: ['F8'],
    when: sourceIsShown,
    run: () => goToNeverRun('line', 1),
  },
  {
    id: 'previousNeverRun',
    title: 'Previous never-run line',
    keys: ['Shift+F8'],
    when: sourceIsShown,
    run: () => goToNeverRun('line', -1),
  },
  {
    id: 'nextNeverRunFunction',
    title: 'Next never-run function',
    keys: ['Mod+F8'],
    when: sourceIsShown,
    run: () => goToNeverRun('function', 1),
  },
  {
    id: 'previousNeverRunFunction',
    title: 'Previous never-run function',
    keys: ['Mod+Shift+F8'],
    when: sourceIsShown,
    run: () => goToNeverRun('function', -1),
  },
  {
    id: 'showLineCard',
    title: 'Explain the line',
    keys: ['Mod+I', 'Mod+K Mod+I'],
    when: sourceIsShown,
    run: () => editor()?.showLineCard(),
  },
  {
    id: 'copyLineWithCount',
    title: 'Copy line with its count',
    keys: ['Mod+Shift+C'],
    when: sourceIsShown,
    run: () => {
      const lines = editor()?.copyLineWithCount() ?? 0;
      if (lines > 0)
        announce(
          `Copied ${formatQuantity(lines, 'line')} with ${lines === 1 ? 'its count' : 'their counts'}.`,
        );
    },
  },
  {
    id: 'openInEditor',
    title: 'Open the line in my editor',
    keys: ['Mod+Enter'],
    when: sourceIsShown,
    run: () => {
      const { active, cursors } = useEditors.getState();
      const file = fileOfTab(active);
      if (file !== null) openInEditor(file, cursors[file] ?? 1);
    },
  },
];

const errorPaths: readonly Command[] = [
  {
    id: 'showErrorPaths',
    title: 'Error paths',
    keys: ['Mod+K Mod+P'],
    when: sessionIsOpen,
    run: () => openPanel('errorPaths'),
  },
  {
    id: 'showErrorPathMap',
    title: 'Treemap of untested error paths',
    keys: ['Mod+K Mod+M'],
    when: sessionIsOpen,
    run: () => {
      changeSettings({ treemapOf: 'error paths' });
      showTab(treemapTab);
    },
  },
  {
    id: 'showNeverFailed',
    title: 'Callees that never failed',
    keys: ['Mod+K Mod+C'],
    when: sessionIsOpen,
    run: () => openPanel('neverFailed'),
  },
  {
    id: 'showSyscalls',
    title: 'System calls',
    keys: ['Mod+K Mod+S'],
    when: sessionIsOpen,
    run: () => {
      showTab(syscallsTab);
      focusRegionSoon('editor');
    },
  },
  {
    id: 'showSubsystems',
    title: 'Subsystems',
    keys: ['Mod+K Mod+B'],
    when: sessionIsOpen,
    run: () => {
      showTab(subsystemsTab);
      focusRegionSoon('editor');
    },
  },
  {
    id: 'nextErrorPath',
    title: 'Next untested error path',
    keys: ['Alt+F8'],
    when: sourceIsShown,
    run: () => goToErrorPath(1),
  },
  {
    id: 'previousErrorPath',
    title: 'Previous untested error path',
    keys: ['Alt+Shift+F8'],
    when: sourceIsShown,
    run: () => goToErrorPath(-1),
  },
  {
    id: 'showErrorPathsHere',
    title: 'Error paths of this file',
    keys: ['Mod+K Mod+F'],
    when: sourceIsShown,
    run: () => {
      const file = fileOfTab(useEditors.getState().active);
      if (file !== null) showErrorPathsOf({ below: file }, 'place');
    },
  },
  {
    id: 'showLadder',
    title: 'Unwind ladder of this function',
    keys: ['Mod+K Mod+L'],
    when: sourceIsShown,
    run: () => {
      showAside('ladder');
      focusRegionSoon('outline');
    },
  },
  {
    id: 'stopErrorPaths',
    title: 'Stop searching for error paths',
    when: searching,
    run: stopErrorPaths,
  },
  {
    id: 'searchErrorPaths',
    title: 'Search for error paths again',
    when: () => sessionIsOpen() && !searching(),
    run: () => {
      const info = openSession();
      if (info) void loadErrorPaths(info.session);
    },
  },
  {
    id: 'toggleErrorPathNotes',
    title: 'Notes at untested error paths on or off',
    run: () => changeSettings({ errorPathNotes: !useSettings.getState().errorPathNotes }),
  },
];

const views: readonly Command[] = [
  {
    id: 'showTreemap',
    title: 'Treemap',
    when: sessionIsOpen,
    run: () => {
      changeSettings({ treemapOf: 'coverage' });
      showTab(treemapTab);
    },
  },
  {
    id: 'showProblems',
    title: 'Problems',
    keys: ['Mod+Shift+M'],
    when: sessionIsOpen,
    run: () => openPanel('problems'),
  },
  {
    id: 'showFiles',
    title: 'Files',
    keys: ['Mod+Shift+E'],
    when: sessionIsOpen,
    run: () => {
      showActivity('files');
      focusRegionSoon('sidebar');
    },
  },
  {
    id: 'showFunctions',
    title: 'Functions',
    keys: ['Mod+K Mod+U'],
    when: sessionIsOpen,
    run: () => {
      showActivity('functions');
      focusRegionSoon('sidebar');
    },
  },
  {
    id: 'toggleSidebar',
    title: 'Show or hide the side bar',
    keys: ['Mod+B'],
    when: sessionIsOpen,
    run: () => toggleRegion('sidebar'),
  },
  {
    id: 'togglePanel',
    title: 'Show or hide the panel',
    keys: ['Mod+J'],
    when: sessionIsOpen,
    run: () => toggleRegion('panel'),
  },
  {
    id: 'toggleOutline',
    title: 'Show or hide the outline',
    keys: ['Mod+Alt+B'],
    when: sessionIsOpen,
    run: () => toggleRegion('outline'),
  },
  {
    id: 'toggleFlat',
    title: 'Files as a list or as a tree',
    when: sessionIsOpen,
    run: () => useExplorer.setState(({ flat }) => ({ flat: !flat })),
  },
  {
    id: 'collapseAll',
    title: 'Collapse all directories',
    when: sessionIsOpen,
    run: () => useExplorer.setState({ expanded: new Set() }),
  },
  {
    id: 'toggleTreemapArea',
    title: 'Treemap area: lines with code, or never-run lines',
    when: sessionIsOpen,
    run: () => changeSettings({ area: useSettings.getState().area === 'lines' ? 'uncovered' : 'lines' }),
  },
  {
    id: 'toggleTreemapTable',
    title: 'Treemap as a table, or as a map',
    when: sessionIsOpen,
    run: () => changeSettings({ treemapAsTable: !useSettings.getState().treemapAsTable }),
  },
  {
    id: 'closeTab',
    title: 'Close tab',
    // A browser keeps Ctrl+W for itself.
    keys: isDesktop ? ['Mod+W'] : ['Alt+W', 'Mod+W'],
    when: () => sessionIsOpen() && useEditors.getState().active !== null,
    run: () => {
      const { active } = useEditors.getState();
      if (active !== null) closeTab(active);
    },
  },
  { id: 'nextTab', title: 'Next tab', keys: ['Mod+PageDown'], when: sessionIsOpen, run: () => stepTab(1) },
  {
    id: 'previousTab',
    title: 'Previous tab',
    keys: ['Mod+PageUp'],
    when: sessionIsOpen,
    run: () => stepTab(-1),
  },
  { id: 'nextRegion', title: 'Next region', keys: ['F6'], run: () => stepRegion(1) },
  { id: 'previousRegion', title: 'Previous region', keys: ['Shift+F6'], run: () => stepRegion(-1) },
];

const looks: readonly Command[] = [
  {
    id: 'nextTheme',
    title: 'Next theme',
    keys: ['Mod+K Mod+T'],
    run: () => changeSettings({ theme: nextTheme(useSettings.getState().theme) }),
  },
  { id: 'themeSystem', title: "Follow the system's theme", run: () => changeSettings({ theme: 'system' }) },
  { id: 'themeLight', title: 'Light theme', run: () => changeSettings({ theme: 'light' }) },
  { id: 'themeDark', title: 'Dark theme', run: () => changeSettings({ theme: 'dark' }) },
  { id: 'themeContrast', title: 'High contrast theme', run: () => changeSettings({ theme: 'contrast' }) },
  {
    id: 'toggleWordWrap',
    title: 'Word wrap on or off',
    keys: ['Alt+Z'],
    run: () => changeSettings({ wordWrap: !useSettings.getState().wordWrap }),
  },
  { id: 'largerFont', title: 'Larger source font', run: () => stepFont(1) },
  { id: 'smallerFont', title: 'Smaller source font', run: () => stepFont(-1) },
  {
    id: 'toggleDensity',
    title: 'Compact or comfortable rows',
    run: () =>
      changeSettings({ density: useSettings.getState().density === 'compact' ? 'comfortable' : 'compact' }),
  },
  {
    id: 'showSettings',
    title: 'Settings',
    keys: ['Mod+,'],
    when: sessionIsOpen,
    run: () => showTab(settingsTab),
  },
  { id: 'showKeys', title: 'Keyboard shortcuts', run: () => showOverlay({ kind: 'keys' }) },
];

export const commands: readonly Command[] = [
  ...opening,
  ...finding,
  ...reading,
  ...errorPaths,
  ...views,
  ...looks,
];

const byId = new Map(commands.map((command) => [command.id, command]));

/** The command with an id, unless there is none. */
export function commandOf(id: string): Command | undefined {
  return byId.get(id);
}

/** Whether it can be done now. */
export function isEnabled(command: Command): boolean {
  return command.when?.() ?? true;
}

/** Does what an id asks for, if that can be done now. */
export function runCommand(id: string): void {
  const command = byId.get(id);
  if (!command || !isEnabled(command)) return;
  closeOverlay();
  command.run();
}

/** What Esc does where nothing nearer has a use for it. */
export function leave(): void {
  const { phase } = useSession.getState();
  if (useOverlay.getState().overlay) closeOverlay();
  else if (phase.kind === 'opening') cancelOpening();
  else if (phase.kind === 'failed') useSession.setState({ phase: { kind: 'welcome' } });
  else if (sourceIsShown()) editor()?.focus();
  else focusRegionNamed('editor');
}

/** Shows the error paths of a function, a callee, a subsystem, and nothing else, in the panel. */
export function showErrorPathsOf(what: Partial<ErrorPathFilter>, sort: 'almost' | 'place' = 'almost'): void {
  narrowErrorPaths(what);
  useErrorPaths.setState({ sort, reverse: false, groupBy: 'none' });
  openPanel('errorPaths');
}

/** Opens a line in the user's own editor; says so when that does not work. */
export function openInEditor(file: string, line: number): void {
  const info = openSession();
  if (!info) return;
  call('editor.open', { session: info.session, file, line }).catch((error: Error) =>
    showOverlay({ kind: 'notice', title: 'The editor was not started', text: error.message }),
  );
}

function stepFont(direction: 1 | -1): void {
  const at = fontSizes.findIndex((size) => size >= useSettings.getState().fontSize);
  const fontSize = fontSizes[Math.min(Math.max(0, at + direction), fontSizes.length - 1)];
  if (fontSize) changeSettings({ fontSize });
}
