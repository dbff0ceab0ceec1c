import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { smallFile } from '../kit/files/order-files.ts';
import { expect, importFiles, look, openStoredSample, region, sampleTest, test } from './site.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
);

// The checker is put into the page from outside; the policy it would break is tested elsewhere.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

const SCREENS = [
  '',
  'import',
  'overview',
  'overview/counted',
  'customers',
  'customers/list',
  'customers/return',
  'customers/value',
  'customers/leaving',
  'customers/groups',
  'customers/own',
  'market',
  'market/trend',
  'market/products',
  'market/prices',
  'market/together',
  'market/next',
  'market/places',
  'market/advertising',
  'recommend',
  'recommend/lists',
  'recommend/test',
  'forecast',
  'forecast/test',
  'forecast/order',
  'models',
  'models/odd',
  'models/groups',
  'models/offers',
  'models/kept',
  'models/labels',
  'models/descent',
  'models/contact',
  'models/reviews',
  'models/photos',
  'campaigns',
  'data',
  'data/health',
  'data/counting',
  'data/same',
  'data/privacy',
  'data/storage'
];

async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource);
  // What passed is judged too, but not described: that took longer than judging.
  const judged = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)'
  );
  const violations = judged as AxeResults['violations'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
  );
}

// Words are judged in each language and colours in each theme; the other two pairs hold nothing new.
const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' }
];

sampleTest('axe finds nothing on any screen', async ({ page }) => {
  test.setTimeout(240_000);
  await openStoredSample(page);
  for (const screen of SCREENS) {
    for (const { language, theme } of LOOKS) {
      const query = `lang=${language}&theme=${theme}`;
      await page.goto(`./#/${screen}?${query}`);
      await spoken(page, language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await settled(page, screen);
      expect.soft(await findings(page), `#/${screen}?${query}`).toEqual([]);
    }
  }
});

test('axe finds nothing while importing', async ({ page }) => {
  await look(page, smallFile());
  for (const { language, theme } of LOOKS) {
    const query = `lang=${language}&theme=${theme}`;
    await page.goto(`./#/import?${query}`);
    await spoken(page, language);
    expect.soft(await findings(page), `Check the columns, ${query}`).toEqual([]);
  }
  await importFiles(page, smallFile());
  await page.getByRole('button', { name: 'Rows set aside' }).click();
  for (const { language, theme } of LOOKS) {
    const query = `lang=${language}&theme=${theme}`;
    await page.goto(`./#/import?${query}`);
    await spoken(page, language);
    expect.soft(await findings(page), `receipt, ${query}`).toEqual([]);
  }
});

async function spoken(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
}

/** Screens that calculate are looked at when their answer stands. */
async function settled(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  if (screen === 'overview') await expect(page.getByRole('figure').first()).toBeVisible();
  if (screen.startsWith('recommend')) {
    await expect(page.getByRole('grid').first()).toBeVisible({ timeout: 60_000 });
    await expect(region(page, 'none')).toHaveCount(0);
  }
}
