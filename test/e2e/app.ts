// The explorer as a user meets it: page objects over its regions.

import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Host, type LaunchOptions, launch, type Running } from './launch';

export { expect };

/** The whole window. */
export class App {
  readonly page: Page;

  constructor(readonly running: Running) {
    this.page = running.page;
  }

  region(name: string): Locator {
    return this.page.getByTestId(name);
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

export const test = base.extend<Fixtures>({
  host: ['browser', { option: true }],
  start: async ({ host }, use) => {
    const apps: App[] = [];
    await use(async (options) => {
      const app = new App(await launch(host, options));
      apps.push(app);
      if (options?.wait !== false) await app.idle();
      return app;
    });
    for (const app of apps) await app.running.close();
  },
});
