import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Failure } from '../../../workers/contract/failure.ts';
import { launchOptions } from '../../kit/browser.mjs';
import { times } from '../../kit/long.ts';

/**
 * Run from Node, because browsers enforce a limit on storage only for profiles on the disk, and
 * only when it is set before the page first asks how much room there is.
 */
const QUOTA_BYTES = 10_000_000;
/** Rows of noise, eight bytes each: far more than there is room for. */
const ROWS = times(3_000_000, 6_000_000);

let server: ViteDevServer;
let context: BrowserContext;
let page: Page;
const profile = mkdtempSync(join(tmpdir(), 'tillsight-full-disk-'));

beforeAll(async () => {
  server = await createServer({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    cacheDir: join(profile, 'vite'),
    logLevel: 'error',
    server: { port: 0 },
    optimizeDeps: { include: ['dexie'], entries: [] }
  });
  await server.listen();
  const address = server.httpServer!.address();
  const origin = `http://localhost:${typeof address === 'object' ? address!.port : 0}`;
  context = await chromium.launchPersistentContext(join(profile, 'user'), launchOptions());
  page = await context.newPage();
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${origin}/blank`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA_BYTES });
});

afterAll(async () => {
  await context?.close();
  await server?.close();
  rmSync(profile, { recursive: true, force: true });
});

function importRows(rows: number): Promise<{ failure: Failure | null; records: number[] }> {
  return page.evaluate(`import('/test/kit/import-noise.ts').then((m) => m.importNoise(${rows}))`);
}

it('a full disk is said, leaves nothing behind, and the app goes on writing', async () => {
  const full = await importRows(ROWS);
  expect(full.failure).toMatchObject({ code: 'quota_exceeded' });
  expect(full.failure?.detail.neededBytes).toBeGreaterThan(ROWS * 2 * 4);
  expect(full.records).toEqual([0, 0, 0]);
  expect(await importRows(1_000)).toEqual({ failure: null, records: [1, 1, 2] });
  const again = await importRows(ROWS);
  expect(again.failure).toMatchObject({ code: 'quota_exceeded' });
  expect(again.records).toEqual([1, 1, 2]);
});

it('a model that finds no room is not half kept: those kept before are whole', async () => {
  const kept = await page.evaluate(
    `import('/test/kit/import-noise.ts').then((m) => m.keepNoise(${1.5 * QUOTA_BYTES}))`
  );
  expect(kept).toMatchObject({
    failure: { code: 'quota_exceeded' },
    records: [1, 1],
    isWhole: true
  });
});
