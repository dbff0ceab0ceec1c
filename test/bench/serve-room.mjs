import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../src/host/serve.mjs';
import { scratch } from './retail-files.mjs';

/** The pure files of a room, built as the app is, on a page without its screens. */
export async function serveRoom(name) {
  const outDir = `${scratch}/${name}`;
  const root = fileURLToPath(new URL('pages/', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    worker: { format: 'es' },
    build: { outDir, rolldownOptions: { input: `${root}${name}.html` } }
  });
  return serve({ root: outDir, port: 0, headers: {} });
}
