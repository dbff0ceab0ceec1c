import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// `npm run sample`: the sample shop's files in both languages, the same bytes every time. The
// generator is TypeScript, which Node 20 cannot run by itself: Vite, which is here anyway, loads it.

const SEED = 20260101;
const FOLDERS = { en: '', zh: 'zh' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null }
});

try {
  const { generateSampleFiles } = await server.ssrLoadModule('/workers/sample/generate.ts');
  for (const [language, folder] of Object.entries(FOLDERS)) {
    for (const { name, text } of generateSampleFiles({ seed: SEED, language })) {
      const path = join('sample', folder, name);
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
      const rows = text.split('\n').length - 2;
      console.log(`${path}: ${rows} rows, ${Math.ceil(Buffer.byteLength(text) / 1000)} KB`);
    }
  }
} finally {
  await server.close();
}
