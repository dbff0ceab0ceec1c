import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LAYOUT_SHIFT, START_SCRIPT_BYTES, START_SCRIPTS } from '../../kit/tolerances.ts';
import { chooseFiles, DIST, expect, test } from '../site.ts';
import { shift, watchShifts } from './layout-shift.ts';

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
  expect(sizes.length, JSON.stringify(sizes)).toBeLessThanOrEqual(START_SCRIPTS);
  const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(START_SCRIPT_BYTES);
});

for (const { name, viewport } of [
  { name: 'phone', viewport: { width: 412, height: 823 } },
  { name: 'desktop', viewport: { width: 1350, height: 940 } }
]) {
  test(`nothing moves on a first visit (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(watchShifts);
    await page.goto('./');
    await expect(chooseFiles(page)).toBeEnabled();
    expect(await shift(page)).toBeLessThanOrEqual(LAYOUT_SHIFT);
  });
}

test('a dark page is light on paper', async ({ page }) => {
  await page.goto('./#/?theme=dark');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});
