// Makes the README's pictures from the real application on the sample: `npm run screenshots`.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  timeout: 120_000,
  workers: 1,
  reporter: 'line',
  outputDir: '../../out/test/screenshots',
  projects: [{ name: 'browser', use: { host: 'browser' } as object }],
});
