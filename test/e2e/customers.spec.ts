import type { Page } from '@playwright/test';
import {
  download,
  downloadRows,
  expect,
  importFiles,
  openPage,
  region,
  sampleTest,
  test
} from './site.ts';

test.describe.configure({ timeout: 180_000 });

/** The columns that scripts outside rely on, by the page and the region they are on. */
const COLUMNS: [string, string, string][] = [
  [
    'list',
    'Customers',
    'customer orders units revenue first_order last_order recency_days r f m segment segment_zh p_alive expected_orders_90d expected_value_365d value_low80 value_high80 next_order group'
  ],
  ['', 'Segments', 'segment customers revenue average_order'],
  ['return', 'Cohorts', 'cohort period customers active revenue'],
  ['value', 'Value model', 'model parameter value'],
  ['groups', 'Groups', 'group name customers silhouette']
];

async function open(page: Page, own: string, title: string): Promise<void> {
  await page.goto(`./#/customers${own && `/${own}`}?lang=en`);
  await expect(region(page, title)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
}
const openList = (page: Page) => open(page, 'list', 'Customers');

/** What the worker has been asked of this room, each once. */
function asked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = performance.getEntriesByType('measure').map(({ name }) => name);
    const own = names.filter((name) => name.startsWith('ask customers.'));
    return [...new Set(own.map((name) => name.slice('ask customers.'.length)))];
  });
}

sampleTest(
  'the sample shop: every download has its columns, and the planted customers are found',
  async ({ page }) => {
    for (const [own, title, columns] of COLUMNS) {
      await open(page, own, title);
      const { text, name } = await download(page, title, 'CSV');
      const header = text.slice(1).split(/\r?\n/)[0].split(',');
      const wanted = columns.split(' ');
      // Names stand beside the number where the files know them.
      expect(header.filter((own) => wanted.includes(own))).toEqual(wanted);
      expect(text.charCodeAt(0), name).toBe(0xfeff);
    }
    await openList(page);
    const customers = await downloadRows(page, 'Customers');
    expect(customers.length).toBeGreaterThan(1_500);
    const revenues = customers.map(({ revenue }) => Number(revenue));
    expect(revenues).toEqual([...revenues].sort((a, b) => b - a));
    for (const row of customers.slice(0, 50)) {
      expect(Number(row.value_low80)).toBeLessThanOrEqual(Number(row.value_high80));
      expect(row.expected_value_365d).not.toBeNull();
      // Who has more likely left than not is given no date.
      if (Number(row.p_alive) > 0.5) expect(String(row.next_order)).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(String(row.segment_zh)).toMatch(/^(重要|一般)(价值|发展|保持|挽留)$/);
      expect(row.group).not.toBe('');
    }
    await open(page, '', 'Segments');
    const segments = await downloadRows(page, 'Segments');
    const counted = segments.reduce((sum, row) => sum + Number(row.customers), 0);
    expect(counted).toBe(customers.length);
  }
);

sampleTest(
  'each page asks the worker for what it shows, once, and keeps its choices',
  async ({ page }) => {
    await open(page, '', 'Segments');
    expect(await asked(page)).toEqual(['rfm']);
    await openPage(page, 'Who comes back');
    await expect(region(page, 'Cohorts')).toBeVisible({ timeout: 60_000 });
    expect(await asked(page)).toEqual(['rfm', 'cohorts']);

    await page.getByRole('radio', { name: 'Quarter' }).check({ force: true });
    const quarters = region(page, 'Cohorts').getByText(/^\d{4}-Q\d$/);
    await expect(quarters.first()).toBeVisible({ timeout: 60_000 });
    await page.evaluate(() => scrollTo(0, 600));
    await openPage(page, 'Who they are');
    await expect(region(page, 'Segments')).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => performance.clearMeasures());
    await page.goBack();
    await expect(page).toHaveURL(/#\/customers\/return/);
    await expect(quarters.first()).toBeVisible();
    expect(await asked(page)).toEqual([]);
    await page.reload();
    await expect(region(page, 'Cohorts')).toBeVisible({ timeout: 60_000 });
  }
);

sampleTest(
  'a figure, a tile and a saved rule narrow the list; a row opens the card',
  async ({ page }) => {
    await openList(page);
    const list = region(page, 'Customers');
    const all = await list.getByRole('status').last().textContent();
    await openPage(page, 'Who they are');
    await page.locator('main button[title*="Show these"]').first().click();
    await expect(page).toHaveURL(/#\/customers\/list/);
    await expect(list.getByRole('status').last()).not.toHaveText(all!);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect(list.getByRole('status').last()).toHaveText(all!);
    await openPage(page, 'Who they are');
    await page.getByRole('button', { name: /^At risk\b/ }).click();
    await expect(list.getByRole('gridcell', { name: 'At risk' }).first()).toBeVisible();

    await list.getByRole('gridcell').first().click();
    const card = page.getByRole('dialog');
    await expect(card.getByRole('region', { name: 'This customer’s orders' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await openPage(page, 'Who is leaving');
    await region(page, 'Win back').getByRole('gridcell').first().click();
    await expect(card.getByRole('region', { name: 'This customer’s orders' })).toBeVisible();
    await page.keyboard.press('Escape');

    await openPage(page, 'Your own segments');
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
  }
);

test('thirty customers in sixty days are answered plainly', async ({ page }) => {
  const rows = Array.from({ length: 70 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + ((at * 17) % 60))).toISOString().slice(0, 10);
    return `O${at},${day},Mug,${1 + (at % 3)},${5 + (at % 9)}.50,c${at % 30}`;
  });
  const text = ['Order,Date,Product,Quantity,Price,Customer', ...rows].join('\n');
  const buffer = Buffer.from(`${text}\n`);
  await importFiles(page, { name: 'little shop.csv', mimeType: 'text/csv', buffer });
  await openList(page);
  await expect(page.getByText(/every figure here rests on few people/)).toBeVisible();
  const customers = await downloadRows(page, 'Customers');
  expect(customers).toHaveLength(30);
  expect(customers.every((row) => Number.isFinite(row.expected_value_365d))).toBe(true);
});
