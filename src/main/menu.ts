// The native menu, by the platform's habits. Items of ours send a command to the page, which knows what to do.

import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { version } from '../../package.json';
import type { HostCommand } from '../shared/api/host';
import { openExternal } from './security';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** @param window the window that commands go to; null when there is none */
export function setMenu(window: () => BrowserWindow | null): void {
  const mac = process.platform === 'darwin';

  /** Keys are shown here and handled in the page, so that they are the same in a browser. */
  const command = (label: string, id: HostCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => window()?.webContents.send('kerncov:command', { command: id }),
  });

  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      command('Open Snapshot…', 'openSnapshot', 'CmdOrCtrl+O'),
      // macOS picks both in one dialog.
      ...(mac ? [] : [command('Open Snapshot Folder…', 'openSnapshotFolder')]),
      command('Open Tree…', 'openTree'),
      command('Open Sample', 'openSample'),
      separator,
      command('Close Snapshot', 'closeSnapshot'),
      separator,
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      command('Command Palette…', 'commandPalette', 'CmdOrCtrl+Shift+P'),
      separator,
      command('Treemap', 'showTreemap'),
      command('Treemap of Error Paths', 'showErrorPathMap'),
      command('System Calls', 'showSyscalls'),
      command('Subsystems', 'showSubsystems'),
      separator,
      command('Error Paths', 'showErrorPaths'),
      command('Callees That Never Failed', 'showNeverFailed'),
      command('Unwind Ladder', 'showLadder'),
      command('Problems', 'showProblems'),
      separator,
      command('Toggle Side Bar', 'toggleSidebar', 'CmdOrCtrl+B'),
      command('Toggle Panel', 'togglePanel', 'CmdOrCtrl+J'),
      command('Toggle Outline', 'toggleOutline'),
      separator,
      {
        label: 'Theme',
        submenu: [
          command('Follow System', 'themeSystem'),
          command('Light', 'themeLight'),
          command('Dark', 'themeDark'),
          command('High Contrast', 'themeContrast'),
        ],
      },
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: '&Go',
    submenu: [
      command('Back', 'back', mac ? 'Ctrl+-' : 'Alt+Left'),
      command('Forward', 'forward', mac ? 'Ctrl+Shift+-' : 'Alt+Right'),
      separator,
      command('Go to File or Function…', 'quickOpen', 'CmdOrCtrl+P'),
      command('Go to Symbol in File…', 'goToSymbol', 'CmdOrCtrl+Shift+O'),
      command('Go to Line…', 'goToLine', 'Ctrl+G'),
      command('Recent Files…', 'recentFiles', 'CmdOrCtrl+E'),
      separator,
      command('Next Never-Run Line', 'nextNeverRun', 'F8'),
      command('Previous Never-Run Line', 'previousNeverRun', 'Shift+F8'),
      command('Next Untested Error Path', 'nextErrorPath', 'Alt+F8'),
      command('Previous Untested Error Path', 'previousErrorPath', 'Alt+Shift+F8'),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: '&Help',
    submenu: [
      command('Keyboard Shortcuts', 'showKeys'),
      {
        label: 'gcov in the Kernel',
        click: () => openExternal('https://docs.kernel.org/dev-tools/gcov.html'),
      },
      ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' } as const]),
      ...(mac ? [] : [separator, { role: 'about', label: 'About kerncov' } as const]),
    ],
  };

  app.setAboutPanelOptions({ applicationName: 'kerncov', applicationVersion: version });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' } as const] : []),
      file,
      { role: 'editMenu' },
      view,
      go,
      ...(mac ? [{ role: 'windowMenu' } as const] : []),
      help,
    ]),
  );
}
