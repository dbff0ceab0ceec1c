import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { createRandom } from '../../workers/maths/random.ts';
import { madeFile } from '../kit/files/order-files.ts';
import { times } from '../kit/long.ts';
import { chooseFiles, expect, readSummary, test } from './site.ts';

const KILLS = times(10, 50);
/** Tabs that import into one database, each to be killed at a moment of its own. */
const TOGETHER = 5;
const ROWS = 10_000;
const SEED = 20260101;

test.describe.configure({ timeout: 240_000 });

test(`${KILLS} pages killed in an import leave no half-written shop @alone`, async ({
  page,
  context,
  baseURL,
  siteErrors
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'tillsight-kill-'));
  const text = madeFile(ROWS).buffer;
  const path = (name: string) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, text);
    return file;
  };

  const open = (name: string) => importInTab(context, baseURL!, path(name));

  // How long the whole takes here says where the moments must lie; side by side it takes longer.
  const began = performance.now();
  const { tab, imported } = await open('whole');
  await imported;
  const span = 3 * (performance.now() - began);
  await tab.close();
  const whole = await summaryOf(page, 'whole');
  expect(whole.rows_kept).toBe(ROWS);

  const random = createRandom(SEED);
  for (let at = 0; at < KILLS; at += TOGETHER) {
    const kills = Array.from({ length: TOGETHER }, (_, tab) =>
      kill(
        context,
        open(`killed ${at + tab}`),
        ((tab + random.next()) / TOGETHER) * span,
        tab % 2 === 0
      )
    );
    await Promise.all(kills);
  }

  await page.goto('./#/?lang=en');
  await page.reload();
  const names = await shopNames(page);
  for (const name of names) {
    expect(await summaryOf(page, name), name).toEqual(whole);
  }
  // Kills on both sides of the moment a shop becomes visible, else the test has shown nothing.
  expect(names.length).toBeGreaterThan(1);
  expect(names.length).toBeLessThan(KILLS);
  rmSync(folder, { recursive: true, force: true });
  siteErrors.length = 0;
});

interface Importing {
  tab: Page;
  /** Resolves when the app says it has imported, or when the tab is gone. */
  imported: Promise<void>;
}

async function importInTab(
  context: BrowserContext,
  address: string,
  file: string
): Promise<Importing> {
  const tab = await context.newPage();
  const imported = (async () => {
    await tab.goto(`${address}#/?lang=en`);
    await chooseFiles(tab).setInputFiles(file);
    await tab.getByRole('button', { name: 'Import', exact: true }).click();
    await tab.getByRole('status').filter({ hasText: 'Imported' }).waitFor({ timeout: 60_000 });
  })().catch(() => {});
  return { tab, imported };
}

/** Ends a tab that imports, or its process, after so many milliseconds. */
async function kill(
  context: BrowserContext,
  opening: Promise<Importing>,
  moment: number,
  crash: boolean
): Promise<void> {
  const [{ tab, imported }] = await Promise.all([opening, setTimeout(moment)]);
  if (crash) {
    // The command itself is never answered: the page that would is gone.
    const crashed = tab.waitForEvent('crash', { timeout: 5_000 }).catch(() => {});
    const session = await context.newCDPSession(tab);
    session.send('Page.crash').catch(() => {});
    await crashed;
  }
  await tab.close();
  await imported;
}

async function shopNames(page: Page): Promise<string[]> {
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(links.first()).toBeVisible();
  return (await links.allTextContents()).map((name) => name.trim());
}

async function summaryOf(page: Page, name: string) {
  await page.goto('./#/?lang=en');
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  return readSummary(page);
}
