import { createRandom } from '../../workers/maths/random.ts';
import {
  csvFile,
  download,
  downloadRows,
  expect,
  importFiles,
  region,
  sampleTest,
  test
} from './site.ts';

test.describe.configure({ timeout: 120_000 });

sampleTest(
  'who buys again: one click to a finding, a list with reasons, and every figure',
  async ({ page }) => {
    await page.goto('./#/models?lang=en');
    await page.getByRole('button', { name: 'Who will buy again in 90 days?' }).click();
    await expect(region(page, 'Predictions')).toBeVisible({ timeout: 60_000 });
    await expect(
      page.getByText(/^Of the 100 customers the model was surest of, \d+ bought/)
    ).toBeVisible();
    await expect(page.getByText(/did better than “As before” by more than chance/)).toBeVisible();
    await expect(page.getByRole('tab', { selected: true })).toContainText('Evaluate');
    const metrics = await download(page, 'Metrics', 'CSV');
    expect(metrics.name).toBe('model-metrics.csv');
    expect(metrics.text.slice(1)).toMatch(/^model,split,metric,value,/);
    const coefficients = await download(page, 'Explanation', 'CSV');
    expect(coefficients.name).toBe('model-coefficients.csv');
    expect(coefficients.text.slice(1)).toMatch(/^model,feature,value/);
    const predictions = await downloadRows(page, 'Predictions');
    expect(Object.keys(predictions[0])).toEqual(
      expect.arrayContaining(['row', 'prediction', 'probability', 'reasons'])
    );
    // Money among the reasons says which.
    expect(String(predictions[0].reasons)).toMatch(/Spent so far €[\d,]+/);
    const chances = predictions.map((row) => Number(row.probability));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  }
);

sampleTest(
  'a model is kept, asked again, and leaves as a page that asks nobody',
  async ({ page, context }, testInfo) => {
    await page.goto('./#/models?ask=spend&step=deploy&lang=en');
    await page.getByRole('button', { name: 'Keep this model' }).click({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Models you keep' }).click();
    const name = 'What will a customer spend in the next 90 days?';
    const list = region(page, 'Kept models');
    await list.getByText(name).first().click();
    await page.getByLabel('Table to predict').selectOption('0');
    await expect(page.getByText(/^2,\d{3} rows of Customers as of today predicted/)).toBeVisible();
    // Nobody has changed since it learned.
    await expect(page.getByText(/no longer look like/)).toHaveCount(0);

    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'As a page with a form (HTML)' }).click();
    const file = testInfo.outputPath('model.html');
    await (await arriving).saveAs(file);
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.goto(`file://${file}`);
    // What is money says which.
    await expect(
      alone.getByText(/^Four in five fall between [€£$¥]\d.* and [€£$¥]\d/)
    ).toBeVisible();
    // The form starts with what most customers have.
    await expect(alone.getByLabel('Country')).not.toHaveValue('');
    const before = await alone.locator('output strong').innerText();
    await alone.getByLabel(/^Spent in the last 90 days \([A-Z]{3}\)$/).fill('5000');
    await expect(alone.locator('output strong')).not.toHaveText(before);
    expect(asked).toEqual([`file://${file}`]);

    const json = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the model (JSON)' }).click();
    const written = testInfo.outputPath('taken back.json');
    await (await json).saveAs(written);
    await page.getByLabel('Open a model file').setInputFiles(written);
    await expect(page.getByRole('heading', { name: 'taken back' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByRole('heading', { name: 'taken back' })).toHaveCount(0);
    await expect(list.getByText(name).first()).toBeVisible();
    await page.getByLabel('Open a model file').setInputFiles(csvFile('no-model.json', '{"a":1}'));
    await expect(page.getByRole('alert')).toContainText('This is not a Tillsight model');
  }
);

test('any table: its column is chosen, trained and told; a wrong one is explained', async ({
  page
}) => {
  const random = createRandom(5);
  const rows = Array.from({ length: 300 }, (_, at) => {
    const [age, visits] = [20 + random.integer(50), random.integer(12)];
    const churn = random.next() < visits / 14 ? 'Yes' : 'No';
    return `${age},${visits},${random.pick(['north', 'south'])},member ${at},${churn}`;
  });
  await importFiles(
    page,
    csvFile('members.csv', `age,visits,area,who,churn\n${rows.join('\n')}\n`)
  );
  await page.goto('./#/models?lang=en');
  await page.getByRole('button', { name: 'Any column of any table' }).click();
  await page.getByLabel('Column to predict').selectOption('who');
  await expect(page.getByRole('alert')).toContainText('different values');
  await page.getByLabel('Column to predict').selectOption('churn');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Train' }).click();
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(region(page, 'Metrics')).toBeVisible({ timeout: 60_000 });
  const metrics = await downloadRows(page, 'Metrics');
  const aucs = metrics.filter(({ metric }) => metric === 'auc');
  expect(aucs.map(({ model }) => model)).toEqual([
    'majority',
    'logistic_regression',
    'gradient_boosting'
  ]);
  expect(Number(aucs[1].value)).toBeGreaterThan(0.7);
  await page.getByRole('tab', { name: 'Deploy' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the model (JSON)' }).click();
  expect((await arriving).suggestedFilename()).toBe('model.json');
});

sampleTest(
  'odd orders: one click to the planted buyer, each order with its reason',
  async ({ page }) => {
    await page.goto('./#/models?lang=en');
    await page.getByRole('button', { name: 'Which orders are odd?' }).click();
    await expect(page).toHaveURL(/#\/models\/odd/);
    await expect(region(page, 'Odd orders')).toBeVisible({ timeout: 60_000 });
    const rows = await downloadRows(page, 'Odd orders');
    expect(new Set(rows.map(({ customer }) => customer))).toEqual(new Set(['k9001']));
    expect(rows.every(({ reasons }) => String(reasons).includes('Units'))).toBe(true);
    await page.getByRole('button', { name: 'All questions' }).click();
    await expect(page.getByRole('button', { name: 'Which orders are odd?' })).toBeVisible();
  }
);

test('groups of any table: planted ones are found, every step opens, a constant column is told', async ({
  page
}) => {
  const random = createRandom(7);
  const rows = Array.from({ length: 240 }, (_, at) => {
    const [a, b] = [at % 3 === 1 ? 50 : 10, at % 3 === 2 ? 50 : 10];
    return `${(a + 3 * random.normal()).toFixed(2)},${(b + 3 * random.normal()).toFixed(2)},1`;
  });
  await importFiles(page, csvFile('points.csv', `width,height,same\n${rows.join('\n')}\n`));
  await page.goto('./#/models?lang=en');
  await page.getByRole('button', { name: 'Which groups are in this table?' }).click();
  await expect(page.getByText('There are 3 groups among 240 rows.')).toBeVisible({
    timeout: 60_000
  });
  const groups = await downloadRows(page, 'The groups by their means');
  expect(groups.map(({ rows: size }) => Number(size))).toEqual([80, 80, 80]);
  await page.getByRole('radio', { name: 'Neighbours (t-SNE)' }).check({ force: true });
  await expect(page.getByText(/Distances between clumps mean nothing/)).toBeVisible();
  await expect(page.getByLabel('Neighbours of a row (perplexity)')).toHaveValue('30');
  await page.getByRole('tab', { name: 'Preprocess' }).click();
  await expect(
    page.getByText('The same in every row it is trained on, so it is left out.')
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Choose' }).click();
  await page.getByLabel('Method').selectOption('ward');
  await page.getByRole('tab', { name: 'Deploy' }).click();
  const members = await downloadRows(page, 'Every row and its group');
  expect(members.length).toBe(240);
});

test('a later table is scored by the model, and the address keeps what is asked', async ({
  page
}) => {
  const random = createRandom(5);
  const known = Array.from({ length: 160 }, () => {
    const visits = random.integer(10);
    return `${visits},${random.pick(['red', 'blue'])},${visits + 2 * random.normal() > 5 ? 'yes' : 'no'}`;
  });
  const later = Array.from({ length: 30 }, (_, at) => `${at % 10},mauve`);
  await importFiles(page, [
    csvFile('known.csv', `visits,colour,back\n${known.join('\n')}\n`),
    csvFile('later.csv', `visits,colour\n${later.join('\n')}\n`)
  ]);
  await page.goto('./#/models?lang=en');
  await page.getByRole('button', { name: 'Any column of any table' }).click();
  await page.getByLabel('Column to predict').selectOption('back');
  await page.getByRole('tab', { name: 'Deploy' }).click();
  await expect(page).toHaveURL(/target=back.*step=deploy/);
  await page.reload();
  await page.getByLabel('Table to predict').selectOption({ label: 'later.csv' });
  await expect(page.getByText('30 rows of later.csv predicted.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/30 rows have a value .*mauve/)).toBeVisible();
  const rows = await downloadRows(page, 'Predictions for later.csv');
  expect(rows.length).toBe(30);
  await page.goBack();
  await expect(page.getByRole('tab', { selected: true })).toContainText('Collect');
});

test('who answers the next mailing: says what it needs, and learns from what was known before', async ({
  page
}) => {
  const random = createRandom(3);
  const rows = Array.from({ length: 1200 }, () => {
    const age = 20 + random.integer(60);
    const visit = Number(random.next() < (age > 50 ? 0.5 : 0.1));
    const segment = random.pick(['mail', 'no mail']);
    return `${age},${random.integer(9)},${segment},${visit},${visit * random.integer(90)}`;
  });
  await importFiles(page, csvFile('points.csv', 'age,height\n1,2\n3,4\n5,6\n'));
  await page.goto('./#/models?lang=en');
  const question = page.getByRole('button', { name: 'Who will answer the next mailing?' });
  await expect(question).toBeDisabled();
  await expect(question).toContainText('a column such as “segment”');
  const header = 'age,orders,segment,visit,spend';
  await importFiles(page, csvFile('mailing.csv', `${header}\n${rows.join('\n')}\n`));
  await page.goto('./#/models?lang=en');
  await question.click();
  await expect(page.getByText(/would have come without a mail/)).toBeVisible({ timeout: 60_000 });
  const predictions = await downloadRows(page, 'Predictions');
  expect(predictions.some(({ reasons }) => String(reasons).includes('age'))).toBe(true);
  // Spending came after the mail; an address that is opened again learns from no more.
  expect(predictions.some(({ reasons }) => String(reasons).includes('spend'))).toBe(false);
  await page.reload();
  await expect(page.getByText(/would have come without a mail/)).toBeVisible({ timeout: 60_000 });
  expect(await downloadRows(page, 'Predictions')).toEqual(predictions);
});

test('a training is paused, and after a reload it is gone on with to its end', async ({ page }) => {
  const random = createRandom(3);
  const rows = Array.from({ length: 1500 }, () => {
    const [width, height] = [random.normal(), random.normal()];
    return [width, height, width * height].map((own) => own.toFixed(3));
  });
  await importFiles(page, csvFile('bent.csv', `width,height,cost\n${rows.join('\n')}\n`));
  const asked = 'ask=table&table=1&target=cost&methods=perceptron&step=choose';
  await page.goto(`./#/models?lang=en&${asked}`);
  await page.getByText('Settings for Neural network').click();
  // Long enough to be paused on a fast machine, and so slow that it gets better to the end.
  const settings = {
    'Units in the first layer': 256,
    'Units in the second layer': 64,
    'Maximum epochs': 40,
    'Learning rate': 0.00002
  };
  for (const [name, value] of Object.entries(settings)) {
    await page.getByLabel(name).fill(String(value));
  }
  await page.getByRole('tab', { name: 'Train' }).click();
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  const metrics = region(page, 'Metrics');
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = page.getByText(/^Training stopped at epoch \d+ of 40: /);
  await expect(stopped).toBeVisible();
  await page.reload();
  await expect(stopped).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(stopped).toHaveCount(0);
  await expect(metrics).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'All questions' }).click();
  await expect(page.getByRole('button', { name: 'Any column of any table' })).toBeVisible();
  await expect(stopped).toHaveCount(0);
});
