import {
  csvFile,
  expect,
  importFiles,
  openStoredSample,
  readSummary,
  region,
  sampleTest,
  test
} from './site.ts';

sampleTest(
  'what a health finding says it would change is what it changes, and it can be taken back',
  async ({ page }) => {
    await openStoredSample(page);
    const before = Number((await readSummary(page)).net_revenue);
    await page.goto('./#/data/health?lang=en');
    await expect(page.getByRole('heading', { name: 'How healthy are these data?' })).toBeVisible();

    const finding = page.getByRole('listitem').filter({ hasText: 'Very large orders' });
    await finding.getByRole('button', { name: 'Show the lines: Very large orders' }).click();
    const lines = region(page, 'Very large orders');
    await expect(lines.getByRole('button', { name: 'Download CSV' })).toBeVisible();
    await lines.getByRole('gridcell').first().click();
    await expect(page).toHaveURL(/#\/customers\/list\?customer=/);
    await page.goBack();
    await finding.getByRole('button', { name: 'Leave these lines out: Very large orders' }).click();
    await expect(finding.getByText('Left out by you')).toBeVisible();

    await page.goto('./#/overview?lang=en');
    await expect(region(page, 'Revenue')).toBeVisible();
    await expect
      .poll(async () => Number((await readSummary(page)).net_revenue))
      .toBeLessThan(before);
    await expect(page.getByText('Left out by you').first()).toBeVisible();

    await page.goto('./#/data/health?lang=en');
    await finding.getByRole('button', { name: 'Count these lines again' }).click();
    await expect(finding.getByText('Left out by you')).toHaveCount(0);
    await page.goto('./#/overview?lang=en');
    await expect.poll(async () => Number((await readSummary(page)).net_revenue)).toBe(before);
  }
);

sampleTest('the platform’s total is explained to the cent', async ({ page }) => {
  await openStoredSample(page);
  const { gross_revenue: gross, net_revenue: net } = await readSummary(page);
  await page.goto('./#/data/counting?lang=en');
  const total = page.getByLabel('Your platform says');
  await total.fill(String(gross));
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText(/The difference is exactly: returns not deducted/)).toBeVisible();
  await expect(
    page.getByRole('figure', { name: 'From your platform’s total to ours' })
  ).toBeVisible();
  await total.fill(String(net));
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText(/^Both say /)).toBeVisible();
  await total.fill('a lot');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText('Enter an amount, such as 1234.56.')).toBeVisible();
});

test('who is one customer and what is one product can be changed and taken back', async ({
  page
}) => {
  await importFiles(
    page,
    csvFile(
      'guests.csv',
      [
        'order_id,order_date,customer_id,email,sku,product_name,quantity,unit_price',
        '1,2024-01-05,C1,ana@shop.com,S-R,Shirt - Red,1,20',
        '2,2024-02-05,,Ana@shop.com,S-B,Shirt - Blue,1,20',
        '3,2024-03-05,,ben@shop.com,M-1,Mug,1,7'
      ].join('\n')
    )
  );
  const counts = async () => {
    await page.goto('./#/overview?lang=en');
    await expect(region(page, 'Revenue')).toBeVisible();
    const { customers, products, net_revenue } = await readSummary(page);
    return [customers, products, net_revenue];
  };
  expect(await counts()).toEqual([2, 3, 47]);

  await page.goto('./#/data/same?lang=en');
  const guests = page.getByRole('checkbox', { name: /^Orders without a customer number/ });
  await expect(guests).toBeChecked();
  await expect(region(page, 'Joined customers').getByRole('row')).toHaveCount(2);
  await guests.uncheck();
  await expect(region(page, 'Joined customers')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Count them as one/ }).check();
  await expect.poll(counts).toEqual([3, 2, 47]);

  await page.goto('./#/data/same?lang=en');
  await guests.check();
  await page.getByRole('checkbox', { name: /^Count them as one/ }).uncheck();
  await expect.poll(counts).toEqual([2, 3, 47]);
});

sampleTest(
  'everything can be deleted at once, and each page of the room says its own',
  async ({ page }) => {
    await page.goto('./#/data?lang=en');
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await expect(page.getByText(/^5 files with [\d,]+ rows\./)).toBeVisible();
    await pages.getByRole('link', { name: 'Storage and backup' }).click();
    await expect(page.getByRole('button', { name: 'Download a backup' })).toBeVisible();
    await pages.getByRole('link', { name: 'Privacy' }).click();
    await expect(page.getByText(/^Sample shop: [\d,]+ order lines/)).toBeVisible();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('One shop was deleted.')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Shop', exact: true })).toHaveCount(0);
  }
);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the frame is one line, and the strip of pages scrolls by itself', async ({ page }) => {
    await importFiles(
      page,
      csvFile('a.csv', 'order_id,order_date,sku,quantity,unit_price\n1,2024-01-05,M,1,7')
    );
    await page.goto('./#/data/storage?lang=en');
    const shown = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current]');
    await expect(shown).toBeInViewport();
    const room = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
    await expect(room).toBeInViewport();
    const header = (await page.locator('.frame > header').boundingBox())!;
    expect(header.height).toBeLessThan(72);
    for (const target of [shown, room]) {
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expect(page.getByRole('combobox', { name: 'Shop', exact: true })).toBeHidden();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.getByRole('combobox', { name: 'Shop', exact: true })).toBeVisible();
  });
});

test('every room says how many orders in another currency it lacks, until they have a rate', async ({
  page
}) => {
  const orders = [
    '0,2026-02-27,c,EUR',
    '1,2026-03-01,a,€',
    '2,2026-03-02,b,USD',
    '3,2026-03-09,b,$',
    '4,2026-04-01,a,EUR'
  ];
  const lines = orders.map((order) => `${order},Poster,1,20`);
  const header = 'Order ID,Order Date,Customer ID,Currency,Product,Quantity,Unit Price';
  await importFiles(page, csvFile('two-currencies.csv', [header, ...lines].join('\n')));
  const said = page.getByText(
    'Amounts are in EUR; 2 orders in another currency are not counted. Set a rate for USD'
  );
  for (const room of ['overview', 'market/trend', 'customers', 'forecast']) {
    await page.goto(`./#/${room}?lang=en`);
    await expect(said).toBeVisible();
  }
  await page.getByRole('link', { name: 'Set a rate for USD' }).click();
  await page.getByLabel(/^2 lines in USD/).fill('0.9');
  await page.getByRole('button', { name: 'Use these rates' }).click();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText(/you took €96.00 across 5 orders/)).toBeVisible();
  await expect(said).toHaveCount(0);
});
