import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { START_SCRIPT_BYTES } from '../kit/tolerances.ts';
import { chooseFiles, DIST, expect, test } from './site.ts';

test('little JavaScript comes before the drop zone can be used', async ({ page, baseURL }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    // Workers load beside the page, after it stands; the budget is the page's.
    if (request.resourceType() === 'script' && !/\.worker-/.test(request.url())) {
      scripts.add(new URL(request.url()).pathname);
    }
  });
  await page.goto('./');
  await expect(chooseFiles(page)).toBeEnabled();
  const base = new URL(baseURL!).pathname;
  const sizes = [...scripts].map((path) => {
    const bytes = readFileSync(join(DIST, path.slice(base.length)));
    return { path, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  expect(sizes.length).toBeGreaterThan(0);
  const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(START_SCRIPT_BYTES);
});
