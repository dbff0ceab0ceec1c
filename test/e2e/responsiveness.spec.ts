import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LONG_TASK_MS } from '../kit/tolerances.ts';
import { madeFile } from '../kit/files/order-files.ts';
import { chooseFiles, expect, test } from './site.ts';

// What a busy machine adds makes tasks longer, never shorter, even by the thread's own clock (cold
// caches, a core shared with another machine): a task that really is too long is so every time.
test.describe.configure({ timeout: 180_000, retries: 2 });
// As it is for everybody: files are kept while it works.
test.use({ keepsFiles: true });

/** One event of the browser's trace: times in microseconds, `tdur` on the thread's own clock. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

/** Pages of the room with a table on each. */
const PAGES_OF_CUSTOMERS = [
  ['', 'Segments'],
  ['list', 'Customers'],
  ['return', 'Cohorts'],
  ['value', 'Value model'],
  ['leaving', 'Win back'],
  ['groups', 'Groups']
] as const;

const MARK = 'tillsight: watched from here';

/**
 * Tasks of the page's main thread that would be felt while something runs, from the browser's trace.
 *
 * A task is as long as the processor worked on it. What passes on the wall meanwhile also counts
 * the turns that workers and the painting of a machine without a graphics card take: on two busy
 * cores a task of 13 ms stood there for 58 ms, and one and the same build failed and passed by turns.
 */
async function longTasksOf(page: Page, run: () => Promise<void>) {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as Traced[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] }
  });
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  await run();
  const complete = new Promise<void>((done) =>
    session.once('Tracing.tracingComplete', () => done())
  );
  await session.send('Tracing.end');
  await complete;
  await session.detach();

  // Other pages of the browser have main threads too: the mark tells which is meant.
  const mark = events.find(({ name }) => name === MARK)!;
  const tasks = events
    .filter(({ name, pid, tid }) => {
      return pid === mark.pid && tid === mark.tid && name.endsWith('RunTask');
    })
    .map(({ ts, tdur }) => ({ at: Math.round(ts / 1000), milliseconds: (tdur ?? 0) / 1000 }));
  return {
    all: tasks.length,
    long: tasks.filter(({ milliseconds }) => milliseconds > LONG_TASK_MS)
  };
}

/**
 * Waits for rows of a table by a plain selector: looking things up by role computes the names of
 * the whole page on its own main thread, which takes longer than what is measured here.
 */
async function drawn(page: Page, table: string): Promise<void> {
  await page.locator(`table[aria-label="${table}"] td`).first().waitFor({ timeout: 60_000 });
}

async function expectNoLongTask(page: Page, run: () => Promise<void>): Promise<void> {
  await page.goto('./#/?lang=en');
  await expect(chooseFiles(page)).toBeAttached();
  await page.waitForLoadState('networkidle');
  const { all, long } = await longTasksOf(page, run);
  expect(long).toEqual([]);
  // A trace that holds nothing would pass for a page without long tasks.
  expect(all).toBeGreaterThan(100);
}

test('a page that is kept busy is noticed @alone', async ({ page }) => {
  await page.goto('./#/?lang=en');
  await page.waitForLoadState('networkidle');
  const { long } = await longTasksOf(page, async () => {
    await page.evaluate(() => {
      const until = performance.now() + 400;
      while (performance.now() < until);
    });
    await page.waitForTimeout(200);
  });
  expect(long.length).toBeGreaterThan(0);
});

test('no task blocks the page while it imports and counts @alone', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tillsight-responsive-'));
  const path = join(folder, 'made shop.csv');
  writeFileSync(path, madeFile(200_000).buffer);
  const run = async () => {
    await chooseFiles(page).setInputFiles(path);
    await page.locator('[role=progressbar], progress').first().waitFor();
    await page.locator('form.target button[type=submit]').click({ timeout: 60_000 });
    const status = page.locator('[role=status]', { hasText: 'Imported 200,000' });
    await status.waitFor({ timeout: 60_000 });
    await page.locator('nav a[href^="#/overview"]').first().click();
    await drawn(page, 'Revenue');
    await page.locator('nav a[href^="#/overview/counted"]').first().click();
    await drawn(page, 'Summary');
    await page.locator('nav a[href^="#/recommend"]').first().click();
    await drawn(page, 'Similar products');
  };
  await expectNoLongTask(page, run);
  rmSync(folder, { recursive: true, force: true });
});

test('no task blocks the page while the sample shop is made and its customers are read @alone', async ({
  page
}) => {
  const run = async () => {
    await page.locator('button', { hasText: 'Open the sample shop' }).click();
    await drawn(page, 'Revenue');
    await page.locator('nav a[href^="#/customers"]').first().click();
    for (const [own, table] of PAGES_OF_CUSTOMERS) {
      if (own) await page.locator(`nav a[href^="#/customers/${own}"]`).click();
      await drawn(page, table);
    }
    await page.waitForTimeout(500);
  };
  await expectNoLongTask(page, run);
});
