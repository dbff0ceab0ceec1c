import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../kit/shared.ts';
import { SUM_TOLERANCE } from '../kit/tolerances.ts';
import { downloadRows, expect, importFiles, readSummary, region, test } from './site.ts';

test.skip(!SHARED, 'the real data are not beside the repository');
test.describe.configure({ timeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'tillsight-retail-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function csvPath(): string {
  const path = join(folder, 'online_retail.csv');
  const packed = readFileSync(join(SHARED!, 'data/online-retail/online_retail.csv.gz'));
  writeFileSync(path, gunzipSync(packed));
  return path;
}

for (const format of ['CSV', 'XLSX']) {
  test(`the retail file as ${format} comes to the reference's totals`, async ({ page }) => {
    const xlsx = join(SHARED!, 'data/online-retail/online_retail.xlsx');
    const status = await importFiles(page, format === 'CSV' ? csvPath() : xlsx);
    expect(status).toBe('Imported 541,909 of 541,909 rows, 0 set aside');

    await page.goto('./#/overview?lang=en');
    await expect(region(page, 'Summary')).toBeVisible({ timeout: 30_000 });
    const ours = await readSummary(page);
    const path = join(SHARED!, 'reference/summary_online_retail.json');
    const theirs = JSON.parse(readFileSync(path, 'utf8'));
    for (const [measure, value] of Object.entries(theirs)) {
      if (!(measure in ours)) continue;
      if (typeof value === 'number') {
        expect(Math.abs(Number(ours[measure]) - value), measure).toBeLessThanOrEqual(SUM_TOLERANCE);
      } else expect(ours[measure], measure).toBe(value);
    }
    expect(Object.keys(ours)).toEqual(expect.arrayContaining(COMPARED));

    if (format === 'CSV') await compareSimilarProducts(page);
  });
}

const COMPARED = ['rows_read', 'sale_lines', 'return_lines', 'other_lines', 'gross_revenue'];

async function compareSimilarProducts(page: Parameters<typeof readSummary>[0]): Promise<void> {
  await page.goto('./#/recommend?lang=en');
  await expect(region(page, 'Similar products').getByRole('row').nth(1)).toBeVisible();
  const rows = await downloadRows(page, 'Similar products');
  expect(new Set(rows.map(({ product }) => product)).size).toBeGreaterThan(3_500);
  expect(rows.every(({ score }) => Number(score) > 0 && Number(score) <= 1 + 1e-9)).toBe(true);
}
