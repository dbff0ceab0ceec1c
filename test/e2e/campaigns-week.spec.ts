import { download, downloadRows, expect, region, sampleTest } from './site.ts';

sampleTest.describe.configure({ timeout: 180_000 });

sampleTest('this week: what to do, for whom, and where one acts on it', async ({ page }) => {
  await page.goto('./#/campaigns?lang=en');
  await expect(region(page, 'This week')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/things are worth doing this week\. First: Win back/)).toBeVisible();
  const { text } = await download(page, 'This week', 'CSV');
  expect(text.slice(1).split(/\r?\n/)[0]).toBe(
    'rank,action,customers,products,expected_money,link'
  );
  const actions = await downloadRows(page, 'This week');
  expect(actions.length).toBeGreaterThan(1);
  expect(actions.length).toBeLessThanOrEqual(7);
  expect(actions.map(({ rank }) => Number(rank))).toEqual(actions.map((_, at) => at + 1));
  const money = actions.map((own) => Number(own.expected_money));
  expect(money).toEqual(money.toSorted((a, b) => b - a));
  for (const { link } of actions) expect(link).toMatch(/^#\/(customers|forecast|market)\//);

  const people = await downloadRows(page, 'Whom to write to');
  expect(new Set(people.map(({ customer }) => customer)).size).toBe(people.length);
  const counted = actions.reduce((sum, own) => sum + Number(own.customers), 0);
  expect(people.length).toBe(counted);

  await page.getByRole('link', { name: 'See who is leaving' }).click();
  await expect(page).toHaveURL(/#\/customers\/leaving/);
  await expect(region(page, 'Win back')).toBeVisible({ timeout: 60_000 });
});

sampleTest('a past day gives the plan of that day', async ({ page }) => {
  await page.goto('./#/campaigns?lang=en&to=2025-06-30');
  await expect(region(page, 'This week')).toBeVisible({ timeout: 60_000 });
  const past = await downloadRows(page, 'Whom to write to');
  await page.goto('./#/campaigns?lang=en');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect
    .poll(async () => (await downloadRows(page, 'Whom to write to')).length, { timeout: 60_000 })
    .not.toBe(past.length);
});

sampleTest('the playbook: a segment opens as a lens', async ({ page }) => {
  await page.goto('./#/campaigns/playbook?lang=en');
  await expect(region(page, 'Playbook')).toBeVisible({ timeout: 60_000 });
  const { text } = await download(page, 'Playbook', 'CSV');
  expect(text.slice(1).split(/\r?\n/)[0]).toBe(
    'segment,customers,revenue_share,usual_wait_days,action'
  );
  const rows = await downloadRows(page, 'Playbook');
  const shares = rows.reduce((sum, own) => sum + Number(own.revenue_share), 0);
  expect(shares).toBeCloseTo(1, 6);
  const champions = Number(rows.find(({ segment }) => segment === 'champions')?.customers);
  await page.getByRole('link', { name: 'See these customers' }).first().click();
  await expect(page).toHaveURL(/#\/customers\/list\?.*segment=champions/);
  await expect(region(page, 'Customers').getByRole('status').last()).toHaveText(
    `${champions} rows`,
    { timeout: 60_000 }
  );
});
