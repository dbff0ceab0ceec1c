import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../kit/shared.ts';
import { download, downloadRows, expect, importFiles, openSample, region, test } from './site.ts';

test.describe.configure({ timeout: 180_000 });

/** The columns that scripts outside rely on. */
const COLUMNS: Record<string, string> = {
  Customers:
    'customer orders units revenue first_order last_order recency_days r f m segment segment_zh p_alive expected_orders_90d expected_value_365d value_low80 value_high80 next_order group',
  Segments: 'segment customers revenue average_order',
  Cohorts: 'cohort period customers active revenue',
  'Value model': 'model parameter value',
  Groups: 'group name customers silhouette'
};

async function openRoom(page: Page): Promise<void> {
  await page.goto('./#/customers?lang=en');
  await expect(region(page, 'Groups')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

test('the sample shop: every download has its columns, and the planted customers are found', async ({
  page
}) => {
  await openSample(page);
  await openRoom(page);
  for (const [title, columns] of Object.entries(COLUMNS)) {
    const { text, name } = await download(page, title, 'CSV');
    const header = text.slice(1).split(/\r?\n/)[0].split(',');
    const wanted = columns.split(' ');
    // Names stand beside the number where the files know them.
    expect(header.filter((own) => wanted.includes(own))).toEqual(wanted);
    expect(text.charCodeAt(0), name).toBe(0xfeff);
  }
  const customers = await downloadRows(page, 'Customers');
  expect(customers.length).toBeGreaterThan(1_500);
  const revenues = customers.map(({ revenue }) => Number(revenue));
  expect(revenues).toEqual([...revenues].sort((a, b) => b - a));
  for (const row of customers.slice(0, 50)) {
    expect(Number(row.value_low80)).toBeLessThanOrEqual(Number(row.value_high80));
    expect(String(row.next_order)).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(String(row.segment_zh)).toMatch(/^(重要|一般)(价值|发展|保持|挽留)$/);
    expect(row.group).not.toBe('');
  }
  const segments = await downloadRows(page, 'Segments');
  const counted = segments.reduce((sum, row) => sum + Number(row.customers), 0);
  expect(counted).toBe(customers.length);
});

test('a figure, a tile and a saved rule narrow the list; a row opens the card', async ({
  page
}) => {
  await openSample(page);
  await openRoom(page);
  const list = region(page, 'Customers');
  const all = await list.getByRole('status').last().textContent();
  await page.locator('header button[title*="Show these"]').first().click();
  await expect(list.getByRole('status').last()).not.toHaveText(all!);
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(list.getByRole('status').last()).toHaveText(all!);
  await page.getByRole('button', { name: /^At risk, / }).click();
  await expect(list.getByRole('gridcell', { name: 'At risk' }).first()).toBeVisible();

  await list.getByRole('gridcell').first().click();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('region', { name: 'Orders of this customer' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  for (const name of ['Twice or more', 'Everybody']) {
    await page
      .getByLabel('Value', { exact: true })
      .first()
      .fill(name === 'Everybody' ? '1' : '2');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await page.getByLabel('First segment').selectOption('Twice or more');
  await page.getByLabel('Second segment').selectOption('Everybody');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(region(page, 'Side by side').getByText('yes').first()).toBeVisible();
});

test('thirty customers in sixty days are answered plainly', async ({ page }) => {
  const rows = Array.from({ length: 70 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + ((at * 17) % 60))).toISOString().slice(0, 10);
    return `O${at},${day},Mug,${1 + (at % 3)},${5 + (at % 9)}.50,c${at % 30}`;
  });
  const text = ['Order,Date,Product,Quantity,Price,Customer', ...rows].join('\n');
  const buffer = Buffer.from(`${text}\n`);
  await importFiles(page, { name: 'little shop.csv', mimeType: 'text/csv', buffer });
  await openRoom(page);
  await expect(page.getByText(/every figure here rests on few people/)).toBeVisible();
  const customers = await downloadRows(page, 'Customers');
  expect(customers).toHaveLength(30);
  expect(customers.every((row) => Number.isFinite(row.expected_value_365d))).toBe(true);
});

test.describe('the retail file', () => {
  test.skip(!SHARED, 'the real data are not beside the repository');

  test('has the reference’s customers, and says that drop-out cannot be told', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tillsight-customers-'));
    const path = join(folder, 'online_retail.csv');
    const packed = readFileSync(join(SHARED!, 'data/online-retail/online_retail.csv.gz'));
    writeFileSync(path, gunzipSync(packed));
    await importFiles(page, path);
    rmSync(folder, { recursive: true, force: true });
    await openRoom(page);
    await expect(page.getByText(/cannot tell who has left for good/)).toBeVisible();
    const wanted = JSON.parse(
      readFileSync(join(SHARED!, 'reference/rfm_online_retail.json'), 'utf8')
    );
    const rows = await downloadRows(page, 'Customers');
    expect(rows).toHaveLength(wanted.clean.customers);
    const scores: Record<string, number> = {};
    for (const { r, f, m } of rows) scores[`${r}${f}${m}`] = (scores[`${r}${f}${m}`] ?? 0) + 1;
    expect(scores).toEqual(wanted.score_counts);
    expect(rows.every(({ p_alive }) => p_alive === null || p_alive === '')).toBe(true);
  });
});
