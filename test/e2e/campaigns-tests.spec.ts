import { download, downloadRows, expect, region, sampleTest } from './site.ts';

sampleTest('a test between two groups is planned and read', async ({ page }) => {
  await page.goto('./#/campaigns/tests?lang=en');
  const needed = page.getByText(/^To see 20% more buyers you need [\d,]+ customers in each group/);
  await expect(needed).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/bought again within 28 days/)).toBeVisible();
  await expect(page.getByRole('figure', { name: 'What can be seen' })).toBeVisible();
  const { name, text } = await download(page, 'Plan', 'CSV');
  expect(name).toBe('test-plan.csv');
  const header = text.slice(1).split(/\r?\n/)[0].split(',');
  expect(header).toEqual(
    expect.arrayContaining([
      ...['measure', 'rate', 'improvement', 'power', 'level', 'per_group', 'available']
    ])
  );
  const [before] = await downloadRows(page, 'Plan');
  expect(before).toMatchObject({ measure: 'share', improvement: 0.2, power: 0.8, level: 0.05 });

  const improvement = page.getByLabel('Smallest improvement worth having (%)');
  await improvement.fill('40');
  await improvement.press('Enter');
  await expect(page.getByText(/^To see 40% more buyers you need/)).toBeVisible();
  expect(page.url()).toContain('improve=40');
  const [after] = await downloadRows(page, 'Plan');
  expect(Number(after.per_group)).toBeLessThan(Number(before.per_group) / 3);
  await improvement.fill('20');
  await improvement.press('Enter');
  await expect(needed).toBeVisible();
  expect(page.url()).not.toContain('improve');

  const type = async (counts: Record<string, number>) => {
    for (const [label, count] of Object.entries(counts))
      await page.getByLabel(label, { exact: true }).fill(String(count));
    await page.getByRole('button', { name: 'Read', exact: true }).click();
  };
  await type({ 'Customers in A': 1000, 'Buyers in A': 50 });
  await type({ 'Customers in B': 1000, 'Buyers in B': 90 });
  await expect(page.getByText(/^B is better: 9\.0% of its customers bought/)).toBeVisible();
  const rows = await downloadRows(page, 'Reading');
  expect(rows.map(({ group }) => group)).toEqual(['A', 'B', 'always', 'once']);
  expect(rows[1]).toMatchObject({ customers: 1000, buyers: 90, rate: 0.09 });
  await page.reload();
  await expect(region(page, 'Reading')).toBeVisible({ timeout: 60_000 });

  await type({ 'Customers in A': 100, 'Buyers in A': 5, 'Customers in B': 100, 'Buyers in B': 6 });
  await expect(page.getByText(/^Too early to say: 6\.0% bought in B/)).toBeVisible();
  await type({ 'Buyers in B': 106 });
  await expect(page.getByText(/^A group cannot have more buyers than customers/)).toBeVisible();
});
