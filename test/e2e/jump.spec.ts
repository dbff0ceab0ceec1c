import type { Page } from '@playwright/test';
import { madeFile } from '../kit/files/order-files.ts';
import { expect, importFiles, test } from './site.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Search or jump to' });
const box = (page: Page) => page.getByRole('combobox', { name: 'Search or jump to' });
const active = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

/** Opens the box, types and presses Enter before what could be chosen is there. */
async function typeAtOnce(page: Page, text: string): Promise<void> {
  await page.evaluate((typed) => {
    const watch = new MutationObserver(() => {
      const input = document.querySelector<HTMLInputElement>('dialog [role="combobox"]');
      if (!input) return;
      watch.disconnect();
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }, text);
  await page.keyboard.press('Control+k');
}

test('pages, customers, products and actions are reached by the keyboard alone', async ({
  page
}) => {
  await importFiles(page, madeFile(2_000));
  await page.goto('./#/overview?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await button(page).focus();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await expect(page.getByRole('group', { name: 'Pages' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('who is leav');
  await expect(active(page)).toContainText('Who is leaving');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/customers\/leaving/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.goto('./#/customers/list?lang=en&from=1999-01-01&to=1999-12-31');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  const customers = page.getByRole('group', { name: 'Customers' });
  await page.keyboard.type('12');
  await expect(customers.getByRole('option').first()).toBeVisible({ timeout: 20_000 });
  const customer = (await customers.locator('.name').first().textContent())!;
  await box(page).fill(customer);
  await expect(active(page)).toContainText(customer);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: customer });
  await expect(card).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/customer=|from=/);

  await typeAtOnce(page, 'net revenue');
  await expect(page.getByRole('group', { name: 'Net revenue' })).toBeFocused({ timeout: 20_000 });

  await page.keyboard.press('Control+k');
  await box(page).fill('yuyan');
  await expect(page.getByText('Nothing found by that name')).toBeVisible();
  await box(page).fill('切换语言');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '搜索或跳转' })).toBeVisible();
});
