import type { Page } from '@playwright/test';
import { LONG } from '../../kit/long.ts';
import { LAYOUT_SHIFT } from '../../kit/tolerances.ts';
import { expect, region, sampleTest, test } from '../site.ts';
import { axeFindings, spoken } from './axe.ts';
import { forgetShifts, shift, watchShifts } from './layout-shift.ts';
import { faults, print, type Sheet } from './paper.ts';

/** Every page, room by room, and on how many sheets it may stand; none: it is not printed. */
const PAGES: Record<string, Record<string, number>> = {
  Start: { '': 0, import: 0 },
  Overview: { overview: 2, 'overview/counted': 1 },
  Customers: {
    customers: 2,
    'customers/list': 2,
    'customers/return': 2,
    'customers/value': 2,
    'customers/leaving': 2,
    'customers/groups': 2,
    'customers/own': 2
  },
  Market: {
    market: 2,
    'market/trend': 3,
    'market/products': 2,
    'market/prices': 3,
    'market/together': 3,
    'market/next': 2,
    'market/places': 3,
    'market/advertising': 3
  },
  Recommend: { recommend: 2, 'recommend/lists': 2, 'recommend/test': 2 },
  Forecast: { forecast: 2, 'forecast/test': 2, 'forecast/order': 2 },
  Models: {
    models: 0,
    'models/odd': 2,
    'models/groups': 3,
    'models/offers': 1,
    'models/kept': 1,
    'models/labels': 1,
    'models/descent': 2,
    'models/contact': 2,
    'models/reviews': 4,
    'models/photos': 1
  },
  Campaigns: {
    campaigns: 2,
    'campaigns/playbook': 2,
    'campaigns/lists': 2,
    'campaigns/tests': 2,
    'campaigns/log': 2
  },
  Data: {
    data: 2,
    'data/health': 2,
    'data/counting': 1,
    'data/same': 2,
    'data/privacy': 1,
    'data/storage': 1
  }
};

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1350, height: 940 };
/** Not of one shop: what they say holds for the browser. */
const WITHOUT_SHOP = ['data/privacy', 'data/storage'];
/** A page that calculates nothing, from which another is gone to. */
const ELSEWHERE = 'data/privacy';
const PRINTED_ROWS = 25;
/** Inner pages printed in every run, of every make: lists, bars, series, forms, texts; in the long run all are. */
const INNER_PRINTED = [
  'customers/list',
  'customers/return',
  'customers/leaving',
  'market/trend',
  'market/products',
  'market/together',
  'market/advertising',
  'recommend/lists',
  'forecast/order',
  'models/groups',
  'models/reviews',
  'models/contact',
  'data/health',
  'data/same'
];
const isPrinted = (screen: string) =>
  LONG || !screen.includes('/') || INNER_PRINTED.includes(screen);
/** Pages of every make, printed from a phone too: figures, a long list; bars, a series, forms. */
const FROM_PHONE = [
  'overview',
  'customers/list',
  ...(LONG ? ['customers', 'market/trend', 'recommend/lists', 'data'] : [])
];

// The checker is put into the page from outside; the policy it would break is tested elsewhere.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 240_000 });

// What a page has waited for, the next finds. A room's first page begins with a document of its own,
// as narrow as a phone; wide it is gone to, as the others are and as people do. In the long run every
// visit begins with a document.
for (const [room, pages] of Object.entries(PAGES)) {
  sampleTest(
    `${room}: no page moves or is too wide, axe finds nothing, and it prints clean`,
    async ({ page }) => {
      await page.addInitScript(watchShifts);
      // Words are judged in each language and colours in each theme; the other two pairs hold
      // nothing new.
      for (const [screen, sheets] of Object.entries(pages)) {
        await comesStill(page, screen, PHONE, LONG || !screen.includes('/'));
        // Narrow pages move most: of the wide ones a room's first is looked at, with all that moves.
        if (sheets > 0 && !screen.includes('/')) {
          await goTo(page, ELSEWHERE, 'lang=en&theme=light');
          await page.emulateMedia({ reducedMotion: 'no-preference' });
          await comesStill(page, screen, WIDE, LONG);
          await page.emulateMedia({ reducedMotion: 'reduce' });
        }
        await page.setViewportSize(WIDE);
        await axeFindsNothing(page, screen, 'en', 'light');
        if (screen !== 'overview' && sheets > 0 && isPrinted(screen))
          await printsClean(page, screen, sheets);
      }
      // Both themes have their colours from one table: in every run a room's first page stands for it.
      const inDark = Object.entries(pages).filter(([screen]) => LONG || !screen.includes('/'));
      for (const [screen, sheets] of inDark) {
        await axeFindsNothing(page, screen, 'zh', 'dark');
        if (screen === 'overview') await printsClean(page, screen, sheets);
      }
    }
  );
}

/** @param isFirst whether nothing was open before: it begins with a document of its own */
async function comesStill(
  page: Page,
  screen: string,
  size: typeof WIDE,
  isFirst: boolean
): Promise<void> {
  await page.setViewportSize(size);
  if (isFirst) await page.goto('about:blank');
  else await forgetShifts(page);
  await goTo(page, screen, 'lang=en&theme=light');
  await settled(page, screen);
  const where = `#/${screen} at ${size.width}`;
  expect.soft(await shift(page), where).toBeLessThanOrEqual(LAYOUT_SHIFT);
  expect.soft(await widthOf(page), where).toBeLessThanOrEqual(size.width);
}

/** Nothing is looked at while the page before, which has another title, still stands there. */
async function goTo(page: Page, screen: string, query: string): Promise<void> {
  const address = `./#/${screen}?${query}`;
  const isElsewhere = !page.url().endsWith(address.slice(1));
  const before = isElsewhere ? await page.title() : '';
  await page.goto(address);
  if (before) await expect(page).not.toHaveTitle(before);
}

/** Of all that can be scrolled to sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

async function axeFindsNothing(page: Page, screen: string, language: string, theme: string) {
  const query = `lang=${language}&theme=${theme}`;
  await goTo(page, screen, query);
  await spoken(page, language);
  await settled(page, screen);
  if (screen === 'overview') await expect(page.getByRole('figure').first()).toBeVisible();
  if (screen.startsWith('recommend')) {
    await expect(page.getByRole('grid').first()).toBeVisible({ timeout: 60_000 });
  }
  // What is no matter of colours is no other in the other theme; in the long run all is looked at twice.
  const rules = theme === 'dark' && !LONG ? ['color-contrast'] : undefined;
  expect.soft(await axeFindings(page, rules), `#/${screen}?${query}`).toEqual([]);
}

/** Pages that calculate are looked at when their answer stands. */
async function settled(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main .skeleton')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  if (screen.startsWith('recommend')) await expect(region(page, 'none')).toHaveCount(0);
}

async function printsClean(page: Page, screen: string, most: number): Promise<void> {
  const shown = (await firstCells(page)).slice(0, PRINTED_ROWS);
  await printsAs(page, screen, most, shown, 'A4');
  if (!FROM_PHONE.includes(screen)) return;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await printsAs(page, screen, most, shown, 'Letter');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
}

async function printsAs(
  page: Page,
  screen: string,
  most: number,
  shown: readonly string[],
  format: 'A4' | 'Letter'
): Promise<void> {
  const where = `${screen} on ${format}`;
  const sheets = await print(page, format);
  const said = plain(sheets.flatMap(({ texts }) => texts.map(({ str }) => str)).join(''));
  expect.soft(sheets.length, where).toBeLessThanOrEqual(most);
  expect.soft(sheets.flatMap(faults), where).toEqual([]);
  if (!WITHOUT_SHOP.includes(screen)) expect.soft(said, where).toMatch(/Sampleshop.*2026/);
  const missing = shown.filter((cell) => !said.includes(plain(cell)));
  expect.soft(missing, where).toEqual([]);
  if (screen === 'customers/list') {
    expect.soft(numbers(sheets), where).toHaveLength(PRINTED_ROWS);
  }
}

const plain = (text: string) => text.replace(/\s+/g, '');

/** Customers of the sample shop: of a list of thousands the first rows are printed, and no others. */
function numbers(sheets: Sheet[]): string[] {
  const texts = sheets.flatMap((sheet) => sheet.texts.map(({ str }) => str.trim()));
  return texts.filter((text) => /^k\d{4}$/.test(text));
}

/** The first cells of the first list, as the screen has them. */
async function firstCells(page: Page): Promise<string[]> {
  const rows = page.locator('main [role=grid]').first().locator('tbody tr:not(.room)');
  return rows.evaluateAll((all) => all.map((row) => row.querySelector('td')?.textContent ?? ''));
}
