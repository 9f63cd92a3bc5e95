// One build for every host: `electron-vite build` makes all of `out/`.
//
// out/cli, out/engine, out/server, out/main, out/preload: CommonJS with everything bundled in, so they run without
// node_modules, in Node 20 and in Electron's oldest supported Node. out/renderer: the explorer, for windows and browsers.

import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'electron'];

/** Parts of libraries that they do without: native speed-ups, which a bundle cannot carry. */
const optional = ['bufferutil', 'utf-8-validate', 'msgpackr-extract'];

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
          'engine/service-thread': resolve('src/engine/service/thread.ts'),
          'main/index': resolve('src/main/index.ts'),
        },
        external: [...builtins, ...optional],
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      minify: true,
      sourcemap: true,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
