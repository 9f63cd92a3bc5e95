// Measures the whole application: `npm run bench:app`. Not a test: it prints ratios and figures of one run.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  timeout: 300_000,
  workers: 1,
  reporter: 'line',
  outputDir: '../../out/test/bench',
  projects: [
    { name: 'browser', use: { host: 'browser' } as object },
    { name: 'electron', use: { host: 'electron' } as object },
  ],
});
