import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test as base, type Locator, type Page } from '@playwright/test';
import { launchOptions } from '../kit/browser.mjs';

/** Folder of the production build under test. */
export const DIST =
  process.env.TILLSIGHT_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

interface SiteOptions {
  /**
   * The service worker keeps the app's files, as it does for everybody. Elsewhere than in tests of
   * that it would cost each test a tenth of its time: 170 files are brought while it goes on.
   */
  keepsFiles: boolean;
}

/** Playwright's test on the served build; a page error or an unasked console error fails it. */
export const test = base.extend<{ siteErrors: string[] } & SiteOptions>({
  baseURL: async ({}, use) => use(process.env.TILLSIGHT_SITE),
  keepsFiles: [false, { option: true }],
  context: async ({ context, keepsFiles }, use) => {
    if (!keepsFiles) {
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
    }
    await use(context);
  },
  siteErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error.stack)));
      page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
      await use(errors);
      expect(errors, 'errors of the page').toEqual([]);
    },
    { auto: true }
  ]
});

/**
 * The same, in a browser that has the sample shop and what was fitted on it: counted once for all
 * processes of tests, and each test has a copy of its own to change.
 */
export const sampleTest = test.extend<object, { sampleProfile: string }>({
  sampleProfile: [
    async ({}, use) => use(await sampleProfile(process.env.TILLSIGHT_SAMPLE!)),
    { scope: 'worker', timeout: 300_000 }
  ],
  context: async ({ sampleProfile }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tillsight-profile-'));
    await cp(sampleProfile, folder, { recursive: true });
    const context = await chromium.launchPersistentContext(folder);
    await use(context);
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
});

/** Who comes first makes the profile; the others wait for it. */
export async function sampleProfile(root: string): Promise<string> {
  const profile = join(root, 'profile');
  const done = join(root, 'done');
  const isFirst = await mkdir(profile).then(
    () => true,
    () => false
  );
  if (isFirst) {
    const failed = await fitSample(profile).then(
      () => '',
      (error: unknown) => String(error)
    );
    await writeFile(done, failed);
  }
  while (!existsSync(done)) await wait(200);
  const failure = await readFile(done, 'utf8');
  if (failure) throw new Error(`the sample shop was not fitted: ${failure}`);
  return profile;
}

async function fitSample(folder: string): Promise<void> {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(),
    baseURL: process.env.TILLSIGHT_SITE,
    locale: 'en-GB',
    timezoneId: 'UTC'
  });
  const page = await context.newPage();
  await openSample(page);
  for (const [own, title] of [
    ['test', 'How good is it?'],
    ['lists', 'For each customer']
  ]) {
    await page.goto(`./#/recommend/${own}`);
    await expect(region(page, title)).toBeVisible({ timeout: 200_000 });
  }
  await waitUntilOfflineReady(page);
  await context.close();
}

export { expect };

/** A file as the file input takes it. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function csvFile(name: string, text: string): GivenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** The file input of the screen in front. */
export function chooseFiles(page: Page): Locator {
  return page.getByLabel('Choose files', { exact: true }).first();
}

/** Chooses files on the start page and waits until their columns are shown. */
export async function look(page: Page, files: string | GivenFile | GivenFile[]): Promise<void> {
  await page.goto('./#/?lang=en');
  await expect(chooseFiles(page)).toBeEnabled({ timeout: 60_000 });
  await chooseFiles(page).setInputFiles(files);
  await expect(page.getByRole('heading', { name: 'Check the columns' })).toBeVisible({
    timeout: 60_000
  });
}

/** Imports files as proposed; resolves with the status that the app reports. */
export async function importFiles(
  page: Page,
  files: string | GivenFile | GivenFile[]
): Promise<string> {
  await look(page, files);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const status = page.getByRole('status').filter({ hasText: /^\s*Imported / });
  await expect(status).toBeVisible({ timeout: 60_000 });
  return ((await status.textContent()) ?? '').trim().replace(/\s+/g, ' ');
}

export async function openSample(page: Page): Promise<void> {
  await page.goto('./#/?lang=en');
  await page.getByRole('button', { name: 'Open the sample shop' }).click();
  await expect(region(page, 'Revenue')).toBeVisible({ timeout: 60_000 });
}

/** Opens the overview of the shop that `sampleTest` finds in its browser; other pages need no visit of it. */
export async function openStoredSample(page: Page): Promise<void> {
  await page.goto('./#/overview?lang=en');
  await expect(region(page, 'Revenue')).toBeVisible({ timeout: 60_000 });
}

export function region(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** Presses a download button of a region and reads the file. */
export async function download(
  page: Page,
  title: string,
  kind: 'CSV' | 'JSON'
): Promise<{ name: string; text: string }> {
  const arriving = page.waitForEvent('download');
  await region(page, title)
    .getByRole('button', { name: `Download ${kind}` })
    .click();
  const file = await arriving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

export type Row = Record<string, string | number | null>;

export async function downloadRows(page: Page, title: string): Promise<Row[]> {
  return JSON.parse((await download(page, title, 'JSON')).text);
}

/** Opens a page of the room in front by its link. */
export async function openPage(page: Page, name: string): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name, exact: true }).click();
}

/** From any page of the Overview: its Summary as measure → value. */
export async function readSummary(page: Page): Promise<Row> {
  await openPage(page, 'How this is counted');
  const rows = await downloadRows(page, 'Summary');
  return Object.fromEntries(rows.map(({ measure, value }) => [String(measure), value]));
}

/** Waits until the app says that every file of it is on this computer. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  const isReady = async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (!active || !navigator.serviceWorker.controller) return false;
    return new Promise<boolean>((resolve) => {
      const hear = ({ data }: MessageEvent) => resolve(data.ready === true);
      navigator.serviceWorker.addEventListener('message', hear, { once: true });
      active.postMessage({ type: 'status' });
    });
  };
  // 170 files are brought while other tests run.
  await page.waitForFunction(isReady, null, { timeout: 60_000 });
}
