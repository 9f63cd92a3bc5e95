// Starting and ending a window under Playwright, on machines that are busy and on Electrons that now and then hang.
//
// Hangs that are not the application's: Playwright never gets its connection, or is connected and no window is ever
// announced; and a process waits for its own threads as it leaves, because a compilation that Node waits for does not end
// (probably nodejs/node#54918).

import type { ElectronApplication, Page } from '@playwright/test';

/** Milliseconds for a window that usually takes two or three seconds. */
const windowLimit = 15_000;
/** The hang has been seen twice in a row on a busy machine. */
const maxStarts = 3;
const quitLimit = 15_000;

/** A started application and its first window. One that does not show it in time is ended, and started again.
 * @param start gives up after so many milliseconds */
export async function startWindow(
  start: (timeout: number) => Promise<ElectronApplication>,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  for (let attempt = 1; ; attempt++) {
    let app: ElectronApplication | null = null;
    try {
      app = await start(windowLimit);
      return { app, page: await app.firstWindow({ timeout: windowLimit }) };
    } catch (error) {
      app?.process().kill('SIGKILL');
      if (attempt === maxStarts) throw error;
      process.stderr.write(`no ${app ? 'window' : 'connection'} in time; starting again\n`);
    }
  }
}

/** Quits it. One that does not end in time is ended, and that is an error. */
export async function quit(app: ElectronApplication): Promise<void> {
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    app.process().kill('SIGKILL');
  }, quitLimit);
  await app.close();
  clearTimeout(limit);
  if (late) throw new Error(`the application did not quit within ${quitLimit / 1000} seconds`);
}
