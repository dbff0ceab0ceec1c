import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { createRandom } from '../../workers/maths/random.ts';
import { madeFile } from './order-files.ts';
import { chooseFiles, expect, importFiles, readSummary, test } from './site.ts';

const KILLS = 50;
const ROWS = 30_000;
const SEED = 20260101;

test.describe.configure({ timeout: 240_000 });

test(`${KILLS} pages killed in an import leave no half-written shop`, async ({
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

  // How long the whole takes here says where the moments must lie.
  const began = performance.now();
  expect(await importFiles(page, path('whole'))).toBe(
    'Imported 30,000 of 30,000 rows, 0 set aside'
  );
  const span = performance.now() - began;
  const whole = await summaryOf(page, 'whole');

  const random = createRandom(SEED);
  const moments = Array.from({ length: KILLS }, () => random.next() * span);
  for (const [at, moment] of moments.entries()) {
    await killDuringImport(context, baseURL!, path(`killed ${at}`), moment, at % 2 === 0);
  }

  await page.goto('./#/?lang=en');
  await page.reload();
  const names = await shopNames(page);
  expect(names).toContain('whole');
  for (const name of names) {
    expect(await summaryOf(page, name), name).toEqual(whole);
  }
  // Kills on both sides of the moment a shop becomes visible, else the test has shown nothing.
  expect(names.length).toBeGreaterThan(1);
  expect(names.length).toBeLessThan(KILLS);
  rmSync(folder, { recursive: true, force: true });
  siteErrors.length = 0;
});

/** Imports in a page of its own and ends the page, or its process, after so many milliseconds. */
async function killDuringImport(
  context: BrowserContext,
  address: string,
  file: string,
  moment: number,
  crash: boolean
): Promise<void> {
  const page = await context.newPage();
  const importing = (async () => {
    await page.goto(`${address}#/?lang=en`);
    await chooseFiles(page).setInputFiles(file);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Imported' }).waitFor();
  })().catch(() => {});
  await new Promise((later) => setTimeout(later, moment));
  if (crash) {
    const session = await context.newCDPSession(page);
    await Promise.race([
      session.send('Page.crash').catch(() => {}),
      new Promise((later) => setTimeout(later, 500))
    ]);
  }
  await page.close();
  await importing;
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
