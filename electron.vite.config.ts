// One build for every host. Today: the command line and the worker it starts, both for Node.
// Output is CommonJS with everything bundled in, so `out/` runs without node_modules.

import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'electron'];

export default defineConfig({
  main: {
    build: {
      outDir: 'out',
      emptyOutDir: true,
      target: 'node18',
      sourcemap: true,
      externalizeDeps: false,
      rollupOptions: {
        input: {
          'cli/kerncov': resolve('src/cli/main.ts'),
          'engine/worker': resolve('src/engine/worker/entry.ts'),
        },
        external: nodeModules,
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
});
