// What pages must not do, whatever they came to contain: go elsewhere, open windows, ask for permissions.

import { type IpcMainEvent, type IpcMainInvokeEvent, session, shell, type WebContents } from 'electron';
import { desktopOrigin } from '../shared/api/host';

/** Hosts that kerncov links to; their subdomains count. */
const linkedHosts = ['kernel.org', 'github.com', 'gcc.gnu.org', 'llvm.org', 'lwn.net'];

/** The one way out: opens a page in the user's browser, if kerncov links to its host. */
export function openExternal(address: string): void {
  if (isLinked(address)) void shell.openExternal(address);
}

export function isLinked(address: string): boolean {
  try {
    const { protocol, hostname, username, port } = new URL(address);
    return (
      protocol === 'https:' &&
      username === '' &&
      port === '' &&
      linkedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
    );
  } catch {
    return false;
  }
}

/** Whether a message comes from our page itself: the main frame of a window, showing what we serve. */
export function isFromPage({ senderFrame, sender }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.routingId === sender.mainFrame.routingId &&
    senderFrame.url.startsWith(`${desktopOrigin}/`)
  );
}

/** For every page that comes to be. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event, url) => {
    // A reload is a navigation too.
    if (!url.startsWith(`${desktopOrigin}/`)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url);
    return { action: 'deny' };
  });
}

/** Copying a line is all that the page may ask for. */
const permitted = 'clipboard-sanitized-write';

/** For the session that all pages share. */
export function guardSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === permitted),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === permitted);
  defaultSession.setDevicePermissionHandler(() => false);
  // The page needs no network, and the content policy says so; this holds without it.
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(?:kerncov|devtools|blob|data):/.test(details.url) });
  });
}
