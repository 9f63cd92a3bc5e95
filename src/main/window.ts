// The window: made, placed where it was, shown when it has something to show.

import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme } from 'electron';
import { pageUrl } from './protocol';
import { WindowState } from './window-state';

const icon = join(__dirname, '../../resources/icons/kerncov.png');

/** @param preload the built preload script */
export function openWindow(configDirectory: string, preload: string): BrowserWindow {
  const state = new WindowState(configDirectory);
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 640,
    minHeight: 400,
    show: false,
    title: 'kerncov',
    // The other systems take it from the executable.
    ...(process.platform === 'linux' ? { icon } : {}),
    // As the page's own, so that a dark desktop sees no white flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191d' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  state.follow(window);
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(window, reason);
  });
  void window.loadURL(pageUrl);
  return window;
}

async function offerReload(window: BrowserWindow, reason: string): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working.',
    detail: `Its process ended (${reason}). Nothing on disk is affected.`,
    buttons: ['Reload', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.reload();
  else window.close();
}
