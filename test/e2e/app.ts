// The explorer as a user meets it: page objects over its regions.

import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Host, type LaunchOptions, launch, launchBrowser, type Running } from './launch';

export { expect };

/** The whole window. */
export class App {
  readonly page: Page;

  constructor(readonly running: Running) {
    this.page = running.page;
  }

  region(name: string): Locator {
    // The panels around some regions carry the region's name too.
    return this.page.locator(`[data-testid="${name}"]:not([data-panel])`);
  }

  /** Waits until nothing is under way and the last change is painted. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset.idle === 'true', undefined, {
      timeout: 60_000,
    });
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Opens the bundled sample from the welcome view. */
  async openSample(name: 'boot' | 'faults' = 'boot'): Promise<void> {
    await this.region('welcome')
      .getByRole('button', { name: new RegExp(name, 'i') })
      .click();
    await this.loaded();
  }

  /** Waits until a snapshot is open. */
  async loaded(): Promise<void> {
    await expect(this.region('explorer')).toBeVisible({ timeout: 60_000 });
    await this.idle();
  }

  /** Goes to a file or function as typed into the quick-open box. */
  async quickOpen(text: string): Promise<void> {
    await this.press('Control+p');
    const box = this.region('quick-open');
    await box.getByRole('combobox').fill(text);
    await this.idle();
    await this.press('Enter');
    await expect(box).toBeHidden();
    await this.idle();
  }

  async command(text: string): Promise<void> {
    await this.press('Control+Shift+p');
    const palette = this.region('palette');
    await palette.getByRole('combobox').fill(text);
    await this.press('Enter');
    await this.idle();
  }

  /** The cursor's line, as the status line says. */
  async cursorLine(): Promise<number> {
    const text = (await this.region('cursor-line').textContent()) ?? '';
    return Number(/Ln (\d+)/.exec(text)?.[1]);
  }

  async goToLine(line: number): Promise<void> {
    await this.press('Control+g');
    await this.page.keyboard.type(String(line));
    await this.press('Enter');
    await this.idle();
  }

  /** Goes to a line and rests the pointer on its count; gives the card that comes. */
  async lineCard(line: number): Promise<Locator> {
    await this.goToLine(line);
    await this.region('gutter').locator(`[data-line="${line}"]`).hover();
    const card = this.region('line-card');
    await expect(card).toBeVisible();
    await this.idle();
    return card;
  }

  /** Answers the question for a path: a native dialog has its answer from `launch`, a browser's box is typed into. */
  async answerPath(path: string): Promise<void> {
    if (this.running.host === 'electron') return;
    const box = this.region('path-box');
    await box.getByRole('combobox').fill(path);
    await this.press('Enter');
  }

  /** Drops a file or folder on the window. */
  async drop(path: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
    }
  }

  /** Waits until all sources are searched for error paths, and what was found is shown. */
  async searched(): Promise<void> {
    await expect(this.region('error-path-status')).toHaveAttribute('data-search', 'ready', {
      timeout: 120_000,
    });
    await this.idle();
  }

  /** Where a treemap's cell stands for itself alone; null when it has no cell of its own. */
  cellPlace(
    path: string,
  ): Promise<{ x: number; y: number; width: number; height: number; kind: string } | null> {
    return this.page.locator('.treemap-stage').evaluate(
      (element, wanted) =>
        (
          element as unknown as {
            cellRect(
              path: string,
            ): { x: number; y: number; width: number; height: number; kind: string } | null;
          }
        ).cellRect(wanted),
      path,
    );
  }

  /** Clicks a treemap's cell by its path. */
  async clickCell(path: string): Promise<void> {
    const place = await this.cellPlace(path);
    if (!place) throw new Error(`the treemap has no cell ${path}`);
    await this.page.mouse.click(place.x + place.width / 2, place.y + Math.min(8, place.height / 2));
    await this.idle();
  }

  /** What was copied last, by pasting it: the desktop lets no page read the clipboard. */
  async clipboard(): Promise<string> {
    await this.page.evaluate(() => {
      const area = document.createElement('textarea');
      area.dataset.testid = 'pasted';
      // In the card or dialog that has the focus, which closes when it loses it.
      (document.activeElement?.parentElement ?? document.body).append(area);
      area.focus();
    });
    await this.press('Control+v');
    const area = this.page.getByTestId('pasted');
    const text = await area.inputValue();
    await area.evaluate((element) => element.remove());
    return text;
  }

  /** Exact counts of the lines in view, by line; '' where there is no code. */
  async gutter(): Promise<Map<number, string>> {
    const cells = await this.region('gutter')
      .locator('[data-line]')
      .evaluateAll((elements) =>
        elements.map(
          (element) =>
            [
              Number((element as HTMLElement).dataset.line),
              (element as HTMLElement).dataset.count ?? '',
            ] as const,
        ),
      );
    return new Map(cells);
  }
}

interface Fixtures {
  host: Host;
  /** Starts the application; what is started ends with the test. */
  start: (options?: LaunchOptions) => Promise<App>;
}

interface WorkerFixtures {
  /** The browser that all tests of a worker have their pages in, each as if it were the only one. */
  browserOnce: () => Promise<Browser>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['browser', { option: true }],
  browserOnce: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => {
        browser ??= launchBrowser();
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],
  start: async ({ host, browserOnce }, use) => {
    const apps: App[] = [];
    await use(async (options) => {
      const browser = host === 'browser' ? await (options?.browser ?? browserOnce()) : undefined;
      const app = new App(await launch(host, browser ? { ...options, browser } : options));
      apps.push(app);
      if (options?.wait !== false) await app.idle();
      return app;
    });
    for (const app of apps) await app.running.close();
  },
});
