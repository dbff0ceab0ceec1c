import type { Page } from '@playwright/test';
import { smallFile } from '../kit/files/order-files.ts';
import { expect, test } from './site.ts';

/** Goes on with the tab key until what has the focus is called so. */
async function tabTo(page: Page, role: string, name: string): Promise<void> {
  const wanted = page.getByRole(role as 'button', { name, exact: true }).first();
  await expect(wanted).toBeVisible();
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`80 tabs did not reach “${name}”`);
}

test('a person who only has a keyboard imports a file and takes away a list of customers', async ({
  page
}) => {
  await page.goto('./#/?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, 'button', 'Choose files');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(smallFile());

  await expect(page.getByRole('heading', { name: 'Check the columns' })).toBeFocused();
  await tabTo(page, 'button', 'Import');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^\s*Imported / })).toBeVisible();

  await tabTo(page, 'link', 'Customers');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'link', 'Every customer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid').first()).toBeVisible({ timeout: 30_000 });
  const saving = page.waitForEvent('download');
  await tabTo(page, 'button', 'Download CSV');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/\.csv$/);
});
