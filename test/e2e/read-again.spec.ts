import type { Page } from '@playwright/test';
import { SMALL_CSV, smallFile } from '../kit/files/order-files.ts';
import { expect, importFiles, readSummary, region, test } from './site.ts';

const NAME = 'small-shop.csv';
const NEW_LINE = '1007,2024-04-01 08:00:00,TEA-1,Green tea tin,2,12.00,23,France\n';

/**
 * The dialogs of a browser cannot be driven without a screen: they are stood in for by handles of
 * the origin's own files, which a browser treats alike and lets be read without asking.
 */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const root = () => navigator.storage.getDirectory();
    Object.assign(window, {
      showOpenFilePicker: async () => [await (await root()).getFileHandle('small-shop.csv')],
      showDirectoryPicker: async () => (await root()).getDirectoryHandle('exports')
    });
    Object.assign(DataTransferItem.prototype, {
      getAsFileSystemHandle: async () => (await root()).getFileHandle('small-shop.csv')
    });
    Object.assign(FileSystemHandle.prototype, {
      requestPermission: async () => {
        document.documentElement.dataset.asked = String(navigator.userActivation.isActive);
        return 'granted';
      }
    });
  })
);

async function write(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([path, text]) => {
      const [name, ...folders] = path.split('/').reverse();
      let folder = await navigator.storage.getDirectory();
      for (const own of folders.reverse()) {
        folder = await folder.getDirectoryHandle(own, { create: true });
      }
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    [path, text]
  );
}

const status = (page: Page, text: string | RegExp) =>
  region(page, 'Read again').getByRole('status').filter({ hasText: text });
const press = (page: Page, name: string) =>
  region(page, 'Read again').getByRole('button', { name, exact: true }).click();

test('next month one click brings the new lines and the refunds of a file', async ({ page }) => {
  await page.goto('./');
  await write(page, NAME, SMALL_CSV);
  await importFiles(page, smallFile());
  await page.goto('./#/data?lang=en');
  await press(page, 'Remember files');
  await expect(status(page, 'Nothing has changed since last time.')).toBeVisible();

  const grown = SMALL_CSV.replace(',4,7.00,23', ',3,7.00,23') + NEW_LINE;
  await write(page, NAME, grown);
  await page.reload();
  await expect(region(page, 'Read again').getByText(/changed since/)).toBeVisible();
  await press(page, 'Read again');
  await expect(status(page, `Read ${NAME}: 2 new or changed lines.`)).toBeVisible();
  await expect(status(page, '6 rows were already in the shop')).toBeVisible();
  await expect(status(page, 'One order has changed since an earlier file')).toBeVisible();
  await expect(region(page, 'Changed orders').getByText('1002')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset.asked)).toBe('true');
  await page.goto('./#/overview?lang=en');
  await expect.poll(async () => (await readSummary(page)).net_revenue).toBe(92.5 - 7 + 24);

  await page.goto('./#/data?lang=en');
  await page.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name);
  }, NAME);
  await press(page, 'Read again');
  await expect(page.getByRole('alert').getByText(/is no longer there/)).toBeVisible();
  await press(page, `Forget ${NAME}`);
  await expect(region(page, 'Read again').getByRole('listitem')).toHaveCount(0);
});

test('a folder brings its new files; other columns are asked for first', async ({ page }) => {
  await importFiles(page, smallFile());
  const header = SMALL_CSV.slice(0, SMALL_CSV.indexOf('\n') + 1);
  await write(page, 'exports/april.csv', header + NEW_LINE);
  await page.goto('./#/data?lang=en');
  await press(page, 'Remember a folder');
  await expect(status(page, 'Read april.csv: one new line.')).toBeVisible();

  await write(page, 'exports/2024/may.csv', 'when,who,sum\n2024-05-02,17,5.00\n');
  await press(page, 'Read again');
  await expect(page.getByRole('heading', { name: 'Check the columns' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Into' })).toHaveText(/Add to small shop/);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/the file is remembered/)).toBeVisible();
  await page.goto('./#/data?lang=en');
  await press(page, 'Read again');
  await expect(status(page, 'Nothing has changed since last time.')).toBeVisible();
});

test('a dropped file is remembered without another step', async ({ page }) => {
  await page.goto('./#/?lang=en');
  // A file dropped before the page has taken its listeners is nobody's.
  await expect(page.getByRole('button', { name: 'Open the sample shop' })).toBeVisible();
  await write(page, NAME, SMALL_CSV);
  const dropped = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [NAME, SMALL_CSV]
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/the file is remembered/)).toBeVisible();
  await write(page, NAME, SMALL_CSV + NEW_LINE);
  await page.goto('./#/data?lang=en');
  await press(page, 'Read again');
  await expect(status(page, `Read ${NAME}: one new line.`)).toBeVisible();
});

test('a browser that cannot open files again says to drop the export', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  await importFiles(page, smallFile());
  await page.goto('./#/data?lang=en');
  await expect(region(page, 'Read again').getByText(/drop the new export/)).toBeVisible();
  await expect(region(page, 'Read again').getByRole('button')).toHaveCount(0);
});
