import { download, downloadRows, expect, openPage, region, sampleTest } from './site.ts';

sampleTest('what comes, by which method, and what to order', async ({ page }) => {
  await page.goto('./#/forecast?lang=en');
  await expect(page.getByText(/^Net revenue over the next 6 months: about €/)).toBeVisible({
    timeout: 60_000
  });
  const forecast = await download(page, 'Forecast', 'CSV');
  expect(forecast.name).toBe('forecast.csv');
  expect(forecast.text.slice(1)).toMatch(
    /^series,period,mean,low80,high80,low95,high95,method\r?\nnet,2026-11,/
  );
  await page.getByLabel('Split by').selectOption('category');
  const parts = await downloadRows(page, 'By category');
  expect(Object.keys(parts[0]).slice(0, 5)).toEqual(['part', 'period', 'mean', 'low80', 'high80']);
  const [whole, ...others] = parts.map(({ sum_mean }) => Number(sum_mean));
  expect(others.reduce((sum, own) => sum + own, 0)).toBeCloseTo(whole, 6);
  await page.getByLabel('What to forecast').selectOption('orders');
  await page.getByLabel('Period').selectOption('week');
  await expect(page.getByText(/^Orders over the next 13 weeks: about/)).toBeVisible();
  await page.getByLabel('How far ahead').fill('4');
  await page.getByLabel('How far ahead').press('Enter');
  await expect(page.getByText(/^Orders over the next 4 weeks: about/)).toBeVisible();
  const rows = await downloadRows(page, 'Forecast');
  expect(rows).toHaveLength(4);
  for (const { low95, low80, mean, high80, high95 } of rows) {
    const inOrder = [0, low95, low80, mean, high80, high95].map(Number);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  }

  await openPage(page, 'Methods compared');
  const tests = await downloadRows(page, 'Methods compared');
  expect(Object.keys(tests[0]).slice(0, 6)).toEqual([
    ...['series', 'method', 'mase', 'smape', 'bias', 'coverage80']
  ]);
  expect(tests.map(({ method }) => method)).toEqual(
    expect.arrayContaining(['naive', 'ets', 'theta', 'combination'])
  );
  await page.reload();
  await expect(page.getByLabel('Period')).toHaveValue('week');

  await openPage(page, 'What to order');
  await expect(page.getByText(/products are due for ordering/)).toBeVisible({ timeout: 60_000 });
  const before = await downloadRows(page, 'What to order');
  expect(Object.keys(before[0])).toEqual(
    expect.arrayContaining([
      ...['product', 'demand', 'safety_stock', 'reorder_point', 'order_quantity', 'runs_out']
    ])
  );
  await page.getByLabel('Units per pack').fill('6');
  await page.getByLabel('Units per pack').press('Enter');
  await expect
    .poll(async () =>
      (await downloadRows(page, 'What to order')).every(
        (row) => Number(row.order_quantity) % 6 === 0
      )
    )
    .toBe(true);
  expect(page.url()).toContain('pack=6');

  const cell = region(page, 'What to order').locator('[data-entry]');
  const product = (await cell.textContent())!.trim();
  await cell.press('Enter');
  await expect(page).toHaveURL(/#\/market\/products\?card=/);
  await expect(page.getByRole('dialog')).toContainText(product);
});
