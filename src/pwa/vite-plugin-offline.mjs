import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { HEADERS, headersFile } from '../host/headers.mjs';

const entry = fileURLToPath(new URL('service-worker.ts', import.meta.url));
/** Files of the folder that are not part of the site: read by hosts, by tests, or by the browser. */
const NOT_SERVED = ['sw.js', '_headers', '.vite/manifest.json'];

/**
 * After the site is built: writes `_headers` for static hosts, and `sw.js` with the list of every
 * file and its hash. A file without an entry would be missing offline, so it fails the build.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let folder = 'dist';
  return {
    name: 'tillsight-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        writeFileSync(join(folder, '_headers'), headersFile());
        rmSync(join(folder, 'sw.js'), { force: true });
        const files = hashes(folder);
        await buildServiceWorker(folder, files);
        requireEntries(folder, files);
      }
    }
  };
}

/** Hash of every served file of a folder, by its path with slashes. */
export function hashes(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => relative(folder, join(found.parentPath, found.name)).split(sep).join('/'))
    .filter((path) => !NOT_SERVED.includes(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, hash(readFileSync(join(folder, path)))]));
}

/** Throws when the folder holds a file that the list lacks or has otherwise. */
export function requireEntries(folder, files) {
  for (const [path, found] of Object.entries(hashes(folder))) {
    if (files[path] !== found) throw new Error(`${path} would be missing offline`);
  }
}

async function buildServiceWorker(folder, files) {
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { OFFLINE_BUILD: JSON.stringify({ version, files, headers: HEADERS }) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'serviceWorker', fileName: () => 'sw.js' }
    }
  });
}

function hash(bytes) {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
