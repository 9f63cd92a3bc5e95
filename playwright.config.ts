// End-to-end tests: the same specs against the explorer in a browser and in a real Electron.

import { defineConfig } from '@playwright/test';
import { hasDisplay } from './test/support/display';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Most of the time an application starts and waits. On one display, though, only one window can have the focus.
  workers: hasDisplay ? 1 : 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine can be late; what fails twice more is broken.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list'], ['json', { outputFile: 'out/test/e2e.json' }]],
  outputDir: 'out/test/e2e',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'browser', use: { host: 'browser' } as object },
    { name: 'electron', use: { host: 'electron' } as object },
  ],
});
