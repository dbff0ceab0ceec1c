import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { LAYOUT_SHIFT, START_SCRIPT_BYTES, START_SCRIPTS } from '../kit/tolerances.ts';
import { chooseFiles, DIST, expect, openStoredSample, sampleTest, test } from './site.ts';

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

const PAGES = [
  'overview',
  'overview/counted',
  'customers',
  'customers/list',
  'customers/value',
  'customers/leaving',
  'customers/return',
  'customers/groups',
  'customers/own',
  'market',
  'market/trend',
  'market/products',
  'market/prices',
  'market/together',
  'market/next',
  'market/places',
  'market/advertising',
  'recommend',
  'recommend/lists',
  'recommend/test',
  'forecast',
  'forecast/test',
  'forecast/order',
  'models/odd',
  'models/groups',
  'models/offers',
  'models/kept',
  'models/labels',
  'models/descent',
  'models/contact',
  'models/reviews',
  'models/photos',
  'data',
  'data/health',
  'data/counting',
  'data/same'
];

const SCREENS = [
  { name: 'phone', viewport: { width: 412, height: 823 }, pages: PAGES },
  // Narrow pages move most: of the wide ones a room's first is looked at.
  {
    name: 'desktop',
    viewport: { width: 1350, height: 940 },
    pages: PAGES.filter((page) => !page.includes('/'))
  }
];

for (const { name, viewport, pages } of SCREENS) {
  test(`nothing moves on a first visit (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(watchShifts);
    await page.goto('./');
    await expect(chooseFiles(page)).toBeEnabled();
    expect(await shift(page)).toBeLessThanOrEqual(LAYOUT_SHIFT);
  });

  sampleTest(
    `nothing moves while a page comes, and none is wider than the screen (${name})`,
    async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      await page.addInitScript(watchShifts);
      await openStoredSample(page);
      for (const screen of pages) {
        // Another document: what the one before it holds must not help.
        await page.goto('about:blank');
        await page.goto(`./#/${screen}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('main .skeleton')).toHaveCount(0, { timeout: 60_000 });
        await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
        expect.soft(await shift(page), screen).toBeLessThanOrEqual(LAYOUT_SHIFT);
        expect.soft(await widthOf(page), screen).toBeLessThanOrEqual(viewport.width);
      }
    }
  );
}

/** Of all that can be scrolled to sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

function watchShifts(): void {
  const told = globalThis as { shift?: number };
  told.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (!entry.hadRecentInput) told.shift! += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What moved so far, once the frames under way are drawn. */
async function shift(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  return page.evaluate(() => (globalThis as { shift?: number }).shift!);
}
