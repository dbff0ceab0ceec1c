import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvFile, downloadRows, expect, importFiles, region, sampleTest, test } from './site.ts';

test.describe.configure({ timeout: 180_000 });

async function openLists(page: Page): Promise<void> {
  await page.goto('./#/campaigns/lists?lang=en');
  await expect(page.getByRole('heading', { name: 'Who should hear from you?' })).toBeVisible();
  await expect(region(page, 'List')).toBeVisible({ timeout: 60_000 });
}

/** The rows of the file that a button downloads. */
async function saved(page: Page, button: string): Promise<{ name: string; lines: string[] }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await arriving;
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), lines: text.split('\r\n').slice(0, -1) };
}

sampleTest('a list for Klaviyo is written, and kept as a campaign', async ({ page }) => {
  await openLists(page);
  const rows = await downloadRows(page, 'List');
  const emailsOf = (group: string) =>
    rows.filter((row) => row.group === group).map((row) => String(row.email));
  const [written, held] = [emailsOf('written'), emailsOf('held_out')];
  expect(written.length).toBeGreaterThan(1000);
  // The café that buys for all is no part of the lot.
  const cafe = rows.find(({ customer }) => customer === 'k9001');
  expect(cafe).toMatchObject({ group: 'written' });
  expect(held).toHaveLength(Math.round(0.1 * (rows.length - 1)));
  await expect(page.getByRole('main')).toContainText('Harbour Street Café: so large a part');
  expect(new Set([...written, ...held]).size).toBe(rows.length);
  expect(rows.every(({ consent }) => consent === 'yes')).toBe(true);

  await page.getByLabel('Format').selectOption({ label: 'Klaviyo' });
  const list = await saved(page, 'Download the list');
  expect(list.name).toBe('list-klaviyo.csv');
  expect(list.lines[0]).toBe(
    'Email,Phone Number,First Name,Last Name,City,Region,Country,Zip Code,Email Marketing Consent'
  );
  const inFile = list.lines.slice(1).map((line) => line.split(','));
  expect(inFile.map(([email]) => email).sort()).toEqual(written.toSorted());
  expect(inFile.every((cells) => cells.length === 9 && cells[8] === 'Subscribe')).toBe(true);
  const others = await saved(page, 'Download who is held out');
  expect(
    others.lines
      .slice(1)
      .map((line) => line.split(',')[0])
      .sort()
  ).toEqual(held.toSorted());

  await page.getByLabel('Name of the campaign').fill('Spring letter');
  await page.getByRole('button', { name: 'Note in the log' }).click();
  const noted = page
    .getByRole('status')
    .filter({ hasText: '“Spring letter” is noted in the log.' });
  await expect(noted).toBeVisible();
  // Whom it went to can be looked through.
  const segments = page.getByRole('group', { name: 'Lens', exact: true }).getByRole('combobox');
  await expect(segments.filter({ hasText: 'Spring letter' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Open the log' }).click();
  await expect(page).toHaveURL(/#\/campaigns\/log/);
});

test('a shop without addresses or consent is told what it lacks', async ({ page }) => {
  const lines = ['Order ID,Order Date,Customer ID,Product,Quantity,Price'];
  for (let at = 0; at < 40; at++) lines.push(`O${at},2024-03-${10 + (at % 9)},C${at % 25},Tea,1,5`);
  await importFiles(page, csvFile('orders.csv', lines.join('\n')));
  await openLists(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('25 of 25 customers can be on the list.');
  await expect(main).toContainText('No file says who agreed to be written to');
  await expect(main).toContainText('That is too few to learn from');
  await expect(page.getByLabel('Sent by').getByRole('option')).toHaveText(['Just the list']);
  await expect(main).toContainText('No file has e-mail addresses or phone numbers.');
  await expect(page.getByLabel('Format').getByRole('option')).toHaveText(['Plain CSV']);
  await page.getByLabel('Hold out (%)').fill('0');
  await page.getByLabel('Hold out (%)').press('Tab');
  await expect(main).toContainText('Nobody is held out');
  const { name, lines: plain } = await saved(page, 'Download the list');
  expect(name).toBe('list-plain.csv');
  expect(plain).toHaveLength(26);
  expect(plain[0]).toMatch(/^\ufeffcustomer,name,email,phone,/);
  await expect(main).toContainText('List downloaded: 25 customers.');
});
