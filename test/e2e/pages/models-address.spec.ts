import { createRandom } from '../../../workers/maths/random.ts';
import { csvFile, expect, importFiles, region, test, type GivenFile } from '../site.ts';

/** Visitors, and whether they came back: a table to learn from. */
function visitors(): GivenFile {
  const random = createRandom(5);
  const rows = Array.from({ length: 160 }, () => {
    const visits = random.integer(10);
    return `${visits},${random.pick(['red', 'blue'])},${visits + random.normal() > 5 ? 'yes' : 'no'}`;
  });
  return csvFile('visitors.csv', `visits,colour,back\n${rows.join('\n')}\n`);
}

test('an address of Models that asks for what is not there says so, and what to do', async ({
  page
}) => {
  test.setTimeout(120_000);
  const orders = 'Order ID,Date,Customer ID,Product,Quantity,Unit price';
  const lines = [`${orders}\no1,2024-03-01,k1,Cup,1,5\no2,2024-03-02,k2,Plate,2,7\n`];
  await importFiles(page, csvFile('orders.csv', lines[0]));
  const main = page.locator('main');
  const open = (address: string) => page.goto(`./#/models${address}`);
  // Without any other table.
  for (const address of ['?ask=table', '?ask=table&table=99&target=foo&step=evaluate']) {
    await open(address);
    await expect(page.getByRole('heading', { name: 'There is no other table yet' })).toBeVisible();
    await expect(main).toContainText('Drop a CSV or Excel file anywhere on this page');
    await expect(page.getByLabel('Choose files', { exact: true })).toBeEnabled();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByLabel('Column to predict')).toHaveCount(0);
  }
  for (const address of ['?ask=nonsense', '/nonsense']) {
    await open(address);
    await expect(page.getByText('question in this address does not exist')).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Who will buy again in 90 days?' })
    ).toBeVisible();
  }

  await importFiles(page, visitors());
  await open('?ask=table');
  await page.getByLabel('Column to predict').selectOption('back');
  await expect(page).toHaveURL(/target=back/);
  await expect(main).toContainText(/\d+ training rows/);
  const { searchParams } = new URL(page.url().replace('/#', ''));
  const tableId = Number(searchParams.get('table'));

  await open('?ask=table&table=99&target=foo&step=evaluate');
  await expect(page.getByText('no longer in this shop. Choose another one')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Collect' }).click();
  const table = page.getByRole('combobox', { name: 'Table', exact: true });
  await expect(table).toHaveValue('');
  await table.selectOption({ label: 'visitors.csv' });
  await expect(page.getByLabel('Column to predict').getByRole('option')).toHaveCount(4);

  await open(`?ask=table&table=${tableId}&target=foo&step=collect`);
  await expect(page.getByRole('alert')).toContainText('foo is not in the table');
  await expect(page.getByLabel('Column to predict')).toHaveValue('');

  // A method that tells numbers, of a column of words.
  await open(`?ask=table&table=${tableId}&target=back&methods=ridge&step=evaluate`);
  await expect(region(page, 'Metrics')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Ridge regression cannot predict this column')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await open('/offers?table=99');
  await expect(page.getByText('You are looking at visitors.csv instead')).toBeVisible();
  await open(`/offers?table=${tableId}&offer=gift`);
  await expect(page.getByText('visitors.csv has no “gift”')).toBeVisible();
  await open(`/offers?table=${tableId}&offer=colour&outcome=visits&treated=green`);
  await expect(page.getByText('visitors.csv has no “green”')).toBeVisible();
  await open('/labels?table=99');
  await expect(
    page.getByText(/^The table .* no longer in this shop\. You are looking at /)
  ).toBeVisible();
  await open(`/labels?table=${tableId}&label=mood`);
  await expect(page.getByText('visitors.csv has no “mood”')).toBeVisible();
});

test('a shop without orders is told what customers’ questions need', async ({ page }) => {
  await importFiles(page, visitors());
  await page.goto('./#/models/odd');
  await expect(page.getByRole('alert')).toContainText('Import a file with orders');
  await page.goto('./#/models?ask=buy_again&step=evaluate');
  await expect(page.getByRole('alert')).toContainText('Import a file with a customer column');
  await expect(page.getByText('choose the column to predict')).toHaveCount(0);
});

test('a kept model that another tab deletes is gone from the list, and that is said', async ({
  page,
  context
}) => {
  await importFiles(page, visitors());
  await page.goto('./#/models?lang=en');
  await page.getByRole('button', { name: 'Any column of any table' }).click();
  await page.getByLabel('Column to predict').selectOption('back');
  await page.getByRole('tab', { name: 'Train' }).click();
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(region(page, 'Metrics')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Deploy' }).click();
  await page.getByRole('button', { name: 'Keep this model' }).click();
  await page.getByRole('link', { name: 'Models you keep' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  for (const tab of [page, other]) {
    await region(tab, 'Kept models').getByRole('gridcell').first().click();
    await expect(tab.getByRole('button', { name: 'Delete' })).toBeVisible();
  }
  await other.getByRole('button', { name: 'Delete' }).click();
  await other.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('This model was deleted in another tab')).toBeVisible();
  await expect(region(page, 'Kept models')).toHaveCount(0);
  await expect(other.getByText('was deleted in another tab')).toHaveCount(0);
});

test('a question about customers has no steps in a shop that has none', async ({ page }) => {
  const rows = Array.from({ length: 40 }, (_, at) => `o${at},2024-03-${10 + (at % 20)},Cup,1,5`);
  const text = `Order ID,Date,Product,Quantity,Unit price\n${rows.join('\n')}\n`;
  await importFiles(page, csvFile('till.csv', text));
  await page.goto('./#/models?ask=buy_again&step=choose');
  await expect(page.getByText('customers cannot be told apart')).toBeVisible();
  await expect(page.getByRole('button', { name: 'All questions' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});
