// What the page asks of the desktop: dialogs, the window's title, links.

import { BrowserWindow, dialog, type IpcMainEvent, ipcMain, type OpenDialogOptions } from 'electron';
import { type Pick, picks } from '../shared/api/host';
import { isFromPage, openExternal } from './security';

const maxTitle = 512;

/** Answers the calls of `Host`. What does not come from our page is not answered. */
export function answerHostCalls(): void {
  ipcMain.handle('kerncov:pick', async (event, what: unknown) => {
    if (!isFromPage(event) || !picks.includes(what as Pick)) throw new Error('refused');
    return pick(what as Pick, BrowserWindow.fromWebContents(event.sender));
  });
  onText('kerncov:open-external', openExternal);
  onText('kerncov:title', (title, event) => {
    BrowserWindow.fromWebContents(event.sender)?.setTitle(title.slice(0, maxTitle));
  });
}

function onText(channel: string, listener: (text: string, event: IpcMainEvent) => void): void {
  ipcMain.on(channel, (event, text: unknown) => {
    if (isFromPage(event) && typeof text === 'string') listener(text, event);
  });
}

async function pick(what: Pick, window: BrowserWindow | null): Promise<string | null> {
  const { KERNCOV_E2E, KERNCOV_TEST_PICK } = process.env;
  // Tests cannot work a native dialog.
  if (KERNCOV_E2E === '1' && KERNCOV_TEST_PICK !== undefined) return KERNCOV_TEST_PICK || null;
  const { filePaths } = window
    ? await dialog.showOpenDialog(window, dialogs[what])
    : await dialog.showOpenDialog(dialogs[what]);
  return filePaths[0] ?? null;
}

const dialogs: Readonly<Record<Pick, OpenDialogOptions>> = {
  tree: {
    title: 'Open kernel tree',
    message: 'The directory that the kernel was built in: sources and .gcno files',
    buttonLabel: 'Open Tree',
    properties: ['openDirectory', 'showHiddenFiles'],
  },
  snapshot: {
    title: 'Open snapshot',
    message: 'An archive of .gcda files from a test machine',
    buttonLabel: 'Open Snapshot',
    filters: [
      { name: 'Snapshots (.tar, .tar.gz, .tar.zst, .zip)', extensions: ['tar', 'gz', 'tgz', 'zst', 'zip'] },
      { name: 'All files', extensions: ['*'] },
    ],
    // Other systems cannot pick files and directories in one dialog.
    properties: process.platform === 'darwin' ? ['openFile', 'openDirectory'] : ['openFile'],
  },
  snapshotFolder: {
    title: 'Open snapshot folder',
    message: 'A directory of .gcda files: a copy of /sys/kernel/debug/gcov, or that directory itself',
    buttonLabel: 'Open Snapshot',
    properties: ['openDirectory', 'showHiddenFiles'],
  },
};
