import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LONG_TASK_MS } from '../kit/tolerances.ts';
import { madeFile } from './order-files.ts';
import { chooseFiles, expect, openSample, region, test } from './site.ts';

test.describe.configure({ timeout: 120_000 });

interface Watched {
  longTasks: { at: number; milliseconds: number }[];
}

/** Has the browser note every main-thread task that would be felt. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as never as Watched;
    watched.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        watched.longTasks.push({ at: Math.round(startTime), milliseconds: Math.round(duration) });
      }
    }).observe({ type: 'longtask' });
  });
}

function longTasks(page: Page) {
  return page.evaluate(() => (globalThis as never as Watched).longTasks);
}

test('no task blocks the page while it imports and counts', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tillsight-responsive-'));
  const path = join(folder, 'made shop.csv');
  writeFileSync(path, madeFile(200_000).buffer);
  await page.goto('./#/?lang=en');
  await expect(chooseFiles(page)).toBeAttached();
  await page.waitForLoadState('networkidle');
  await watch(page);

  await chooseFiles(page).setInputFiles(path);
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 60_000 });
  const status = page.getByRole('status').filter({ hasText: 'Imported 200,000' });
  await expect(status).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Overview' }).first().click();
  await expect(region(page, 'Summary')).toBeVisible({ timeout: 30_000 });
  await page.goto('./#/recommend');
  await expect(region(page, 'Similar products').getByRole('row').nth(1)).toBeVisible();

  const felt = (await longTasks(page)).filter(({ milliseconds }) => milliseconds > LONG_TASK_MS);
  expect(felt).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

test('no task blocks the page while the sample shop is made', async ({ page }) => {
  await page.goto('./#/?lang=en');
  await expect(chooseFiles(page)).toBeAttached();
  await page.waitForLoadState('networkidle');
  await watch(page);
  await openSample(page);
  const felt = (await longTasks(page)).filter(({ milliseconds }) => milliseconds > LONG_TASK_MS);
  expect(felt).toEqual([]);
});
