import { SMALL_SUMMARY, smallFile } from '../kit/files/order-files.ts';
import {
  chooseFiles,
  csvFile,
  download,
  downloadRows,
  expect,
  importFiles,
  look,
  openPage,
  openSample,
  openStoredSample,
  readSummary,
  region,
  sampleTest,
  test
} from './site.ts';

test.use({ keepsFiles: true });

test('a small file travels from the drop to the answers', async ({ page }) => {
  expect(await importFiles(page, smallFile())).toBe('Imported 7 of 8 rows, 1 set aside');

  await page.getByRole('button', { name: 'Rows set aside' }).click();
  const aside = await downloadRows(page, 'Rows set aside');
  expect(aside).toHaveLength(1);
  expect(aside[0]).toMatchObject({ file: 'small-shop.csv', line: 8 });
  expect(String(aside[0].original)).toContain('not a day at all');

  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Overview' }).click();
  await expect(region(page, 'Revenue')).toBeVisible();
  expect(await readSummary(page)).toMatchObject(SMALL_SUMMARY);
});

test('what is opened from the receipt is the shop of the receipt', async ({ page }) => {
  await importFiles(page, smallFile());
  await look(page, csvFile('visitors.csv', 'visits,colour\n1,red\n2,blue\n3,red\n'));
  await page.evaluate(() => {
    const lookOut = new MutationObserver(() => {
      if (!document.querySelector('[role=status]')?.textContent.includes('Imported')) return;
      lookOut.disconnect();
      // No worker answers as fast as this.
      setTimeout(() => {
        const shop = document.querySelector<HTMLSelectElement>('header .shop select');
        document.documentElement.dataset.shop = shop?.selectedOptions[0]?.label ?? 'none';
      });
    });
    lookOut.observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shop', 'visitors');
});

test('downloads are CSV with a mark and full figures', async ({ page }) => {
  await importFiles(page, smallFile());
  await page.goto('./#/overview/counted');
  const { name, text } = await download(page, 'Summary', 'CSV');
  expect(name).toBe('summary.csv');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const lines = text.slice(1).split(/\r?\n/);
  expect(lines[0]).toBe('measure,value');
  expect(lines).toContain('net_revenue,92.5');
  expect(lines).toContain('first_order,2024-01-15 10:30:00');
});

test('the columns can be given another meaning before the import', async ({ page }) => {
  await look(page, smallFile());
  await expect(page.getByLabel('Meaning of qty')).toHaveValue('quantity');
  await expect(page.getByLabel('Meaning of date')).toHaveValue('order_date');
  await page.getByLabel('Meaning of country').selectOption('ignore');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /Imported 7 of 8/ })).toBeVisible();
  await page.goto('./#/overview');
  await expect(region(page, 'Revenue')).toBeVisible();
  await expect(page.getByText('France')).toHaveCount(0);

  await look(page, smallFile());
  await expect(page.getByLabel('Meaning of country')).toHaveValue('ignore');
  await expect(page.getByText('You chose this last time.')).toBeVisible();
});

test('the sample shop opens in one click and its products resemble each other', async ({
  page
}) => {
  await openSample(page);
  const summary = await readSummary(page);
  expect(Number(summary.sale_lines)).toBeGreaterThan(20_000);
  expect(Number(summary.customers)).toBeGreaterThan(1_500);

  await page.goto('./#/recommend?lang=en');
  await page.getByLabel('Find products like this text').fill('你好，我是你的朋友');
  await page.keyboard.press('Enter');
  const answered = region(page, 'Similar products').getByRole('row').nth(1);
  const nothing = page.getByText(/no product shares/i);
  await expect(answered.or(nothing).first()).toBeVisible();
});

test('text finds products of a small shop, with the words that made it', async ({ page }) => {
  await importFiles(page, smallFile());
  await page.goto('./#/recommend?lang=en');
  await page.getByLabel('Find products like this text').fill('an enamel mug in blue, please');
  await page.keyboard.press('Enter');
  const similar = region(page, 'Similar products');
  await expect(similar.getByText('MUG-1')).toBeVisible();
  const [best] = await downloadRows(page, 'Similar products');
  expect(best).toMatchObject({ rank: 1, similar: 'MUG-1' });
  expect(String(best.shared_words).split(' ').sort()).toEqual(['blue', 'enamel', 'mug']);

  await page.getByText('How similarity is measured').click();
  await page.getByLabel('How words count').selectOption('bm25');
  const scoreNow = async () => (await downloadRows(page, 'Similar products'))[0].score;
  await expect.poll(scoreNow).not.toBe(best.score);
});

sampleTest('a figure in a sentence shows what it counts', async ({ page }) => {
  await openStoredSample(page);
  const clear = page.getByRole('button', { name: 'Show everything' });
  await expect(clear).toHaveCount(0);
  const figure = page.locator('main button[title*="Show only these"]').first();
  await figure.click();
  await expect(clear).toBeVisible();
});

test('what was stored is there after a reload', async ({ page }) => {
  await importFiles(page, smallFile());
  await page.goto('./#/');
  await page.reload();
  await page.getByRole('main').getByRole('link', { name: 'small shop' }).click();
  expect(await readSummary(page)).toMatchObject(SMALL_SUMMARY);
});

sampleTest(
  'a page that is opened has the focus on its heading, its top in sight and its name',
  async ({ page }) => {
    await openStoredSample(page);
    const heading = page.getByRole('heading', { level: 1 });
    await page.evaluate(() => scrollTo(0, 500));
    await openPage(page, 'How this is counted');
    await expect(heading).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page).toHaveTitle('How this is counted · Overview · Tillsight');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Customers' })
      .click();
    await expect(heading).toHaveText('Customers');
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(/ · Customers · Tillsight$/);
  }
);

test('the language button works where the address names a language', async ({ page }) => {
  await page.goto('./#/?lang=zh');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(chooseFiles(page)).toBeVisible();
  await expect(page).toHaveURL(/lang=en/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a page whose files do not arrive says so, and comes with them', async ({
  page,
  siteErrors
}) => {
  await page.route(/assets\/Room-.*\.js/, (route) => route.abort());
  await page.goto('./#/market?lang=en');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('did not load');
  await expect(page.locator('main .skeleton')).toHaveCount(0);
  siteErrors.length = 0;
  await page.unroute(/assets\/Room-.*\.js/);
  await alert.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(alert).toHaveCount(0);
});
