import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Site } from '../../src/host/serve.mjs';
import { SMALL_SUMMARY, smallFile } from '../kit/files/order-files.ts';
import { DIST, expect, importFiles, openSample, readSummary, region, test } from './site.ts';
import { waitUntilOfflineReady } from './site.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ keepsFiles: true });

const FIRST_SCRIPT = 'assets/index-second.js';

/** A site of its own, which the test may stop, break, or replace. */
let site: Site;
let folder: string;

test.afterEach(async () => {
  await site.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function start(options: { base?: string; headers?: Record<string, string> } = {}) {
  folder = fs.mkdtempSync(join(tmpdir(), 'tillsight-offline-'));
  fs.cpSync(DIST, join(folder, 'dist'), { recursive: true });
  site = await serve({ root: join(folder, 'dist'), host: '127.0.0.1', ...options });
  return site;
}

test.describe('with the server stopped after the first visit', () => {
  test.use({ baseURL: async ({}, use) => use((await start()).url) });

  test('everything works', async ({ page }) => {
    await page.goto('./');
    await waitUntilOfflineReady(page);
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await site.close();

    expect(await importFiles(page, smallFile())).toBe('Imported 7 of 8 rows, 1 set aside');
    await page.goto('./#/overview?lang=zh');
    await page.reload();
    await page.goto('./#/overview?lang=en');
    expect(await readSummary(page)).toMatchObject(SMALL_SUMMARY);

    await openSample(page);
    await page.goto('./#/recommend?lang=en');
    const similar = region(page, 'Similar products');
    await expect(similar.getByRole('row').nth(1)).toBeVisible({ timeout: 30_000 });
    await page.getByLabel('Find products like this text').fill('mug');
    await page.keyboard.press('Enter');
    for (const address of ['recommend/lists', 'data', 'data/storage', 'customers', 'import']) {
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});

test.describe('on a host that cannot set headers, under a sub-path', () => {
  test.use({
    baseURL: async ({}, use) => use((await start({ base: '/clients/shop/', headers: {} })).url)
  });

  test('no worker starts without the policy, and everything works', async ({ page }) => {
    const uncovered: string[] = [];
    page.on('response', (response) => {
      const isWorker = /\.worker-[^/]*\.js$/.test(response.url());
      if (isWorker && !response.headers()['content-security-policy']) {
        uncovered.push(response.url());
      }
    });
    expect(await importFiles(page, smallFile())).toBe('Imported 7 of 8 rows, 1 set aside');
    const seen = page.workers().map((worker) => worker.url());
    expect(seen.some((url) => url.includes('/clients/shop/assets/data.worker'))).toBe(true);
    expect(uncovered).toEqual([]);

    await page.reload();
    const { headers } = await page.evaluate(async () => {
      const response = await fetch('./');
      return { headers: Object.fromEntries(response.headers) };
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    await site.close();
    await page.goto('./#/overview?lang=en');
    expect(await readSummary(page)).toMatchObject(SMALL_SUMMARY);
  });
});

test.describe('when a file of the app does not arrive', () => {
  test.use({ baseURL: async ({}, use) => use((await start()).url) });

  test('it is not called ready until the file is there', async ({ page, siteErrors }) => {
    const assets = join(folder, 'dist', 'assets');
    const name = fs.readdirSync(assets).find((file) => /^learn\.worker-.*\.js$/.test(file))!;
    fs.renameSync(join(assets, name), join(folder, name));
    await page.goto('./?first');
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration === undefined || registration.installing?.state === 'redundant';
    });
    await page.waitForTimeout(1_500);
    await expect(page.locator('[data-ready="true"]')).toHaveCount(0);
    siteErrors.length = 0;

    fs.renameSync(join(folder, name), join(assets, name));
    await page.reload();
    await waitUntilOfflineReady(page);
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
  });
});

test.describe('when a newer version is put up', () => {
  test.use({ baseURL: async ({}, use) => use((await start()).url) });

  test('it is offered, never forced, and brings its own files', async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.goto('./#/?lang=en');
    await waitUntilOfflineReady(page);
    const other = await context.newPage();
    await other.goto('./#/?lang=en');
    putUpNewVersion(join(folder, 'dist'));

    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const offer = page.getByRole('button', { name: /update|reload/i });
    await expect(offer).toBeVisible();
    await page.reload();
    expect(await generation(page)).toBe('');

    // At once, while the page still brings what it needs; and without the network, as everything.
    await site.close();
    await Promise.all([page.waitForEvent('load', { timeout: 30_000 }), offer.click()]);
    expect(await generation(page)).toBe('second');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // The tab that did not agree still runs, and finds files that only the old version had.
    await other.getByRole('navigation', { name: 'Main' }).getByRole('link').nth(1).click();
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await generation(other)).toBe('');
  });
});

function generation(page: Parameters<typeof readSummary>[0]): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset.generation ?? '');
}

/** Changes the site as a new build would: another page and first script, another list of hashes. */
function putUpNewVersion(dist: string): void {
  const index = join(dist, 'index.html');
  const before = fs.readFileSync(index);
  const firstScript = /assets\/index-[^"]+\.js/.exec(before.toString())![0];
  fs.renameSync(join(dist, firstScript), join(dist, FIRST_SCRIPT));
  const after = before
    .toString()
    .replaceAll(firstScript, FIRST_SCRIPT)
    .replace('<html ', '<html data-generation="second" ');
  fs.writeFileSync(index, after);
  const worker = join(dist, 'sw.js');
  const script = fs
    .readFileSync(worker, 'utf8')
    .replace(hash(before), hash(Buffer.from(after)))
    .replaceAll(firstScript, FIRST_SCRIPT)
    .replace(/(version:[`'"])[0-9a-f]{16}/, '$10123456789abcdef');
  fs.writeFileSync(worker, script);
}

function hash(bytes: Buffer): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
