import { SHOPIFY_CSV } from '../kit/files/shopify-orders.ts';
import { csvFile, expect, importFiles, readSummary, region, test } from './site.ts';

test.beforeEach(async ({ page }) => {
  await importFiles(page, csvFile('orders_export.csv', SHOPIFY_CSV));
});

test('what the files say orders came to is explained to the cent', async ({ page }) => {
  await page.goto('./#/data/counting?lang=en');
  await page.getByRole('button', { name: 'Take it from the file' }).click();
  await expect(page.getByLabel('Your platform says')).toHaveValue('157.39');
  await expect(page.getByText(/63\.65 more than our net revenue of .*93\.74/)).toBeVisible();
  await expect(
    page.getByText(
      /partial refunds not deducted \(.*12\.50\), cancelled and refunded orders \(.*19\.85\), tax \(.*10\.40\), shipping \(.*20\.90\)/
    )
  ).toBeVisible();
  const bridge = page.getByRole('figure', { name: 'From your platform’s total to ours' });
  await expect(bridge).toBeVisible();
});

test('tax and shipping count when the shop says so, and no longer when it takes it back', async ({
  page
}) => {
  const net = async () => {
    await page.goto('./#/overview?lang=en');
    await expect(region(page, 'Revenue')).toBeVisible();
    return Number((await readSummary(page)).net_revenue);
  };
  const choose = async (label: string, choice: string) => {
    await page.goto('./#/data/counting?lang=en');
    const section = page.getByRole('region', { name: 'What counts as revenue?' });
    await section.getByLabel(label).selectOption(choice);
    return section;
  };
  expect(await net()).toBeCloseTo(93.74, 6);
  await choose('Tax', 'added');
  const section = await choose('Shipping', 'added');
  await expect(section.getByText('Tax is added. Shipping is added.')).toBeVisible();
  await expect.poll(net).toBeCloseTo(113.6, 6);
  const said = page.getByRole('paragraph').filter({ hasText: 'Tax is added. Shipping is added.' });
  await expect(said).toBeVisible();
  await choose('Tax', 'as_is');
  await choose('Shipping', 'as_is');
  await expect.poll(net).toBeCloseTo(93.74, 6);
  await expect(page.getByText(/Tax is added/)).toHaveCount(0);
});

test('files in UTC are counted on the clock of the shop', async ({ page }) => {
  const last = async () => {
    await page.goto('./#/overview?lang=en');
    await expect(region(page, 'Revenue')).toBeVisible();
    return (await readSummary(page)).last_order;
  };
  expect(await last()).toBe('2026-09-07 09:00:00');
  await page.goto('./#/data/counting?lang=en');
  await page.getByLabel('The clock in your files').selectOption('zone');
  await page.getByLabel('Time zone of the shop').selectOption('Asia/Shanghai');
  await expect.poll(last).toBe('2026-09-07 17:00:00');
  await page.goto('./#/data/counting?lang=en');
  await page.getByLabel('The clock in your files').selectOption('shift');
  await page.getByLabel('Hours to add').selectOption('-9.5');
  await expect.poll(last).toBe('2026-09-06 23:30:00');
  await page.goto('./#/data/counting?lang=en');
  await page.getByLabel('The clock in your files').selectOption('own');
  await expect.poll(last).toBe('2026-09-07 09:00:00');
});
