import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { workerEntries } from './src/host/vite-plugin-worker-entries.mjs';
import { standalone } from './src/host/vite-plugin-standalone.mjs';
import { offline } from './src/pwa/vite-plugin-offline.mjs';
import { launchOptions } from './test/kit/browser.mjs';

/** Named so that the test server bundles them before the first test instead of reloading mid-run. */
const DEPENDENCIES = [
  '@tensorflow/tfjs',
  '@tensorflow/tfjs-backend-wasm',
  'axe-core',
  'comlink',
  'd3',
  'dexie',
  'fast-check',
  'fflate',
  'hucre',
  'hucre/ods',
  'hucre/xlsx',
  'papaparse',
  'topojson-client'
];

/**
 * Vite sends a bundled dependency with its source map inside: 12 MB more to each worker and each file
 * of tests that imports tfjs, read before the first line runs. Nobody steps through dependencies here.
 */
const plainDependencies = {
  name: 'tillsight:plain-dependencies',
  transform: (code: string, id: string) =>
    /\/\.vite\/.*\/deps\//.test(id) ? { code, map: { mappings: '' as const } } : null
};

export default defineConfig({
  // Relative addresses: the built site works under any sub-path.
  base: './',
  plugins: [svelte(), standalone(), offline()],
  worker: { format: 'es', plugins: () => [workerEntries()] },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    // A room's scripts come from this machine once they are kept: a hint for each of them only held
    // the page, up to 40 ms when a room was entered. Its styles must be there before it is drawn.
    modulePreload: {
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))
    },
    rolldownOptions: {
      output: {
        // What every first visit needs comes in few files: each request more costs it a way. The
        // guard is in the first of them, before all others.
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              test: /src\/(pwa\/guard\.ts|(App|rooms\/start\/Room)\.svelte)$/,
              includeDependenciesRecursively: true
            }
          ]
        }
      }
    }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          // Two cores: the one left over by default would wait.
          maxWorkers: 2,
          // A process for each file would read the same modules again: half of what small files take.
          isolate: false,
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        plugins: [plainDependencies],
        // All are named above: no scan of every page and test for more.
        optimizeDeps: { include: DEPENDENCIES, noDiscovery: true },
        define: { 'process.env.TILLSIGHT_LONG': JSON.stringify(process.env.TILLSIGHT_LONG ?? '') },
        server: { fs: { allow: ['.', '../shared'] } },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.{browser,svelte}.test.ts'],
          setupFiles: ['test/kit/words-in-browser.ts'],
          // Each of the two has a browser context, so a database, of its own.
          maxWorkers: 2,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
