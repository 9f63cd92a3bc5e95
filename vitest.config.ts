import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests below test/ that need nothing built. */
const needsNoBuild = ['test/{golden,synthetic}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Many tests wait for processes that they started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', ...needsNoBuild], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/**/*.test.ts'],
          exclude: needsNoBuild,
          globalSetup: 'test/support/build-once.ts',
          // Windows and processes can be late on a busy machine; what fails twice more is broken.
          retry: process.env.CI ? 2 : 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
