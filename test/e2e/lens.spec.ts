import type { Page } from '@playwright/test';
import { madeFile } from '../kit/files/order-files.ts';
import {
  csvFile,
  downloadRows,
  expect,
  importFiles,
  openStoredSample,
  readSummary,
  region,
  sampleTest,
  test
} from './site.ts';

test.describe.configure({ timeout: 180_000 });

const lensOf = (page: Page) => page.getByRole('group', { name: 'Lens', exact: true });
const mainOf = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const PERIOD = /from=2023-03-01&to=2023-05-31/;
const CHIP = '1 Mar 2023 – 31 May 2023';

async function openCustomers(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/customers/list?lang=en${query}`);
  await expect(region(page, 'Customers')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

test('a period is picked, goes along, comes back after a reload, and is let go', async ({
  page
}) => {
  await importFiles(page, madeFile(2_000));
  await openCustomers(page);
  const rows = region(page, 'Customers').getByRole('status').last();
  const all = (await rows.textContent())!;
  const lens = lensOf(page);
  await expect(lens.getByRole('button')).toHaveCount(0);

  await lens.getByLabel('Days').selectOption('own');
  await lens.getByRole('textbox', { name: 'From', exact: true }).fill('2023-03-01');
  await lens.getByRole('textbox', { name: 'To', exact: true }).fill('2023-05-31');
  await expect(page).toHaveURL(PERIOD);
  await expect(rows).not.toHaveText(all);
  // What stands there may still be of the first day alone: a new page answers for both.
  await page.reload();
  await expect(region(page, 'Customers')).toBeVisible({ timeout: 60_000 });
  await expect(rows).not.toHaveText(all);
  const narrowed = (await rows.textContent())!;

  await mainOf(page).getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL(/#\/overview\?.*from=2023-03-01/);
  await expect(lens.getByRole('button', { name: CHIP })).toBeVisible();
  await expect(page.getByText('compared with', { exact: false }).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/customers/);
  await expect(rows).toHaveText(narrowed);
  await page.reload();
  await expect(rows).toHaveText(narrowed);

  await lens.getByRole('button', { name: CHIP }).click();
  await expect(rows).toHaveText(all);
  await expect(page).not.toHaveURL(/from=/);
  await page.goBack();
  await expect(rows).toHaveText(narrowed);

  const from = lens.getByRole('textbox', { name: 'From', exact: true });
  await from.focus();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(PERIOD);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/from=/);
  await expect(rows).toHaveText(all);
});

test('a bar and the brush of the overview are the lens; a year before is compared with', async ({
  page
}) => {
  await importFiles(page, madeFile(6_000));
  await page.goto('./#/overview?lang=en&from=2024-03-01&to=2024-03-31');
  const compared = page.getByText(/compared with/);
  await expect(compared).toContainText('30 Jan 2024 – 29 Feb 2024');
  await lensOf(page).getByLabel('Compared with').selectOption('year');
  await expect(compared).toContainText('1 Mar 2023 – 31 Mar 2023');
  await expect(page).toHaveURL(/compare=year/);

  const last = page.getByRole('slider', { name: 'Last day' });
  const entries = await page.evaluate(() => history.length);
  await last.focus();
  for (let day = 0; day < 5; day++) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/to=2024-03-26/);
  expect(await page.evaluate(() => history.length)).toBeLessThan(entries + 5);

  const countries = page.getByRole('figure', { name: 'Top countries' });
  await countries.getByRole('button', { name: /^Spain/ }).click();
  await expect(page).toHaveURL(/country=Spain/);
  await mainOf(page).getByRole('link', { name: 'Customers' }).click();
  await expect(lensOf(page).getByRole('button', { name: 'Spain' })).toBeVisible();
  await lensOf(page).getByRole('button', { name: 'Show everything' }).click();
  await expect(page).not.toHaveURL(/country|from|compare/);
  await expect(lensOf(page).getByRole('button')).toHaveCount(0);
});

sampleTest(
  'a segment narrows the overview of the sample shop; another shop opens whole',
  async ({ page }) => {
    await openStoredSample(page);
    const whole = await readSummary(page);
    await lensOf(page).getByLabel('Segment').selectOption('champions');
    await expect(page).toHaveURL(/segment=champions/);
    const customers = async () => Number((await readSummary(page)).customers);
    await expect.poll(customers).toBeLessThan(Number(whole.customers) / 2);
    expect(await customers()).toBeGreaterThan(10);

    await page.goto('./#/recommend?lang=en&from=1999-01-01&to=1999-12-31');
    await expect(page.getByText('No orders match this selection')).toBeVisible();
    await page.goto('./#/customers?lang=en&from=1999-01-01&to=1999-12-31');
    await page.getByRole('button', { name: 'Show the whole shop' }).click();
    await expect(region(page, 'Segments')).toBeVisible({ timeout: 60_000 });

    await page.goto('./#/overview?from=2025-01-01&segment=champions');
    await expect(lensOf(page).getByRole('button', { name: 'Champions' })).toBeVisible();
    await page.goto('./#/');
    await page.getByRole('main').getByRole('link', { name: 'Sample shop' }).click();
    await expect(region(page, 'Revenue')).toBeVisible();
    expect(await readSummary(page)).toEqual(whole);
  }
);

test('customers of a period are those of a file with only these rows', async ({ page }) => {
  const { name, buffer } = madeFile(3_000);
  const [header, ...lines] = buffer.toString().trim().split('\n');
  const inPeriod = (line: string) => {
    const day = line.split(',')[1].slice(0, 10);
    return day >= '2023-06-01' && day <= '2023-12-31';
  };
  const kept = lines.filter(inPeriod);
  expect(kept.length).toBeGreaterThan(500);
  expect(kept.length).toBeLessThan(lines.length - 500);

  await importFiles(page, csvFile(name, [header, ...lines].join('\n')));
  await openCustomers(page, '&from=2023-06-01&to=2023-12-31');
  const throughLens = await downloadRows(page, 'Customers');
  await importFiles(page, csvFile('only-these.csv', [header, ...kept].join('\n')));
  await openCustomers(page);
  expect(await downloadRows(page, 'Customers')).toEqual(throughLens);
});
