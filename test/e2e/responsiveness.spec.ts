import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LONG_TASK_MS } from '../kit/tolerances.ts';
import { madeFile } from './order-files.ts';
import { chooseFiles, expect, test } from './site.ts';

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

/**
 * Waits for rows of a table by a plain selector: looking things up by role computes the names of
 * the whole page on its own main thread, which takes longer than what is measured here.
 */
async function drawn(page: Page, table: string): Promise<void> {
  await page.locator(`table[aria-label="${table}"] td`).first().waitFor({ timeout: 60_000 });
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
  await page.locator('[role=progressbar], progress').first().waitFor();
  await page.locator('form.target button[type=submit]').click({ timeout: 60_000 });
  await page.locator('[role=status]', { hasText: 'Imported 200,000' }).waitFor({ timeout: 60_000 });
  await page.locator('nav a[href^="#/overview"]').first().click();
  await drawn(page, 'Summary');
  await page.locator('nav a[href^="#/recommend"]').first().click();
  await drawn(page, 'Similar products');

  const felt = (await longTasks(page)).filter(({ milliseconds }) => milliseconds > LONG_TASK_MS);
  expect(felt).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

test('no task blocks the page while the sample shop is made', async ({ page }) => {
  await page.goto('./#/?lang=en');
  await expect(chooseFiles(page)).toBeAttached();
  await page.waitForLoadState('networkidle');
  await watch(page);
  await page.locator('button', { hasText: 'Open the sample shop' }).click();
  await drawn(page, 'Summary');
  const felt = (await longTasks(page)).filter(({ milliseconds }) => milliseconds > LONG_TASK_MS);
  expect(felt).toEqual([]);
});
