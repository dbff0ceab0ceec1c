import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { START_SCRIPT_BYTES } from '../kit/tolerances.ts';
import { chooseFiles, DIST, expect, test } from './site.ts';

test('little JavaScript comes before the drop zone can be used', async ({ page, baseURL }) => {
  await page.goto('./');
  await expect(chooseFiles(page)).toBeEnabled();
  // Workers load beside the page: their entries are named as such, and what they import stands in
  // their own timelines. The budget is the page's.
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js') && !path.includes('.worker-'))
  );
  const base = new URL(baseURL!).pathname;
  const sizes = [...new Set(scripts)].map((path) => {
    const bytes = readFileSync(join(DIST, path.slice(base.length)));
    return { path, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  expect(sizes.length).toBeGreaterThan(0);
  const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(START_SCRIPT_BYTES);
});
