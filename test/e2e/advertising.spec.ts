import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../kit/shared.ts';
import { csvFile, downloadRows, expect, importFiles, region, test } from './site.ts';

test.skip(!SHARED, 'the real data are not beside the repository');
test.describe.configure({ timeout: 180_000 });

test('four years of weeks say what advertising costs and brings', async ({ page }) => {
  const packed = join(SHARED!, 'data/marketing-mix/robyn_dt_simulated_weekly.csv.gz');
  const text = gunzipSync(readFileSync(packed)).toString('utf8');
  const status = await importFiles(page, csvFile('weekly.csv', text));
  expect(status).toBe('Imported 208 of 208 rows, 0 set aside');

  await page.goto('./#/market/advertising?lang=en');
  await expect(region(page, 'What each channel brings')).toBeVisible({ timeout: 90_000 });
  const channels = await downloadRows(page, 'What each channel brings');
  const names = channels.map(({ channel }) => channel);
  expect(names).toEqual(expect.arrayContaining(['tv_S', 'print_S', 'facebook_S', 'search_S']));
});
