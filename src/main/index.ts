// Electron's main process: arguments → one window on the engine.
//
// It owns what is native (window, menu, dialogs) and passes messages on. Nothing is parsed, inflated or read here.

import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { makeDirectory } from '../engine/make-directory';
import { configDirectory } from '../engine/service/remembered';
import { measureLoopDelay } from '../server/loop-delay';
import { ServiceHost } from '../server/service-host';
import type { OpenParams } from '../shared/api/contract';
import { openingOfArgv, openingOfFile } from './arguments';
import { connectPages } from './connect';
import { answerHostCalls } from './host-calls';
import { setMenu } from './menu';
import { registerScheme, servePage } from './protocol';
import { guardContents, guardSession } from './security';
import { openWindow } from './window';

const config = configDirectory(process.env, process.platform);
/** `out`, which may lie in an archive. */
const built = join(__dirname, '..');

/** Milliseconds that threads get to end before the process ends all the same. */
const quitLimit = 2000;

app.setName('kerncov');
// Chromium's own files, and the lock that makes instances one, go with the configuration: tests have theirs apart.
const userData = join(config, 'electron');
makeDirectory(userData);
app.setPath('userData', userData);
registerScheme();

let start = openingOfArgv(process.argv, process.cwd());
if (app.requestSingleInstanceLock({ start })) run();
else app.quit();

function run(): void {
  const service = new ServiceHost(outsideArchive(built), resourcesDirectory());
  service.prepare(start);
  let window: BrowserWindow | null = null;

  const show = (): void => {
    window = openWindow(config, join(built, 'preload/index.js'));
    window.once('closed', () => {
      window = null;
    });
  };
  const open = (opening: OpenParams | null): void => {
    if (!window) {
      start = opening;
      if (app.isReady()) show();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
    if (opening) window.webContents.send('kerncov:open', opening);
  };

  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('second-instance', (_event, _argv, _directory, data) => {
    open((data as { start: OpenParams | null }).start);
  });
  // macOS: a file dropped on the dock's icon, and a click on it when no window is open.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(openingOfFile(path));
  });
  app.on('activate', () => {
    if (!window) open(null);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // Threads end before the process does. Some never end: Node waits for V8's compilations, of which one does
  // not come to its end (probably nodejs/node#54918), and the process would wait for them in its turn. Nothing of ours is lost when it is killed then.
  let writeLoopDelay = (): void => {};
  app.on('will-quit', (event) => {
    event.preventDefault();
    writeLoopDelay();
    const leave = (): void => app.exit(0);
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), quitLimit);
    service.close().then(leave, leave);
  });

  connectPages(service, () => start);
  answerHostCalls();
  void app.whenReady().then(() => {
    guardSession();
    servePage(join(built, 'renderer'));
    setMenu(() => window);
    show();
    // From here on: starting Electron itself is not ours to shorten.
    writeLoopDelay = measureLoopDelay(process.env);
  });
}

/** Threads are started from real files: what they need is unpacked beside the archive. */
function outsideArchive(path: string): string {
  return path.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked');
}

function resourcesDirectory(): string {
  return outsideArchive(join(built, '../resources'));
}
