import type { Page } from '@playwright/test';
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { expect, openStoredSample, sampleTest, test } from './site.ts';

/** Pages of every open room, and on how many sheets each may stand. */
const SHEETS: Record<string, number> = {
  overview: 2,
  'overview/counted': 1,
  customers: 2,
  'customers/list': 2,
  'customers/return': 2,
  'customers/value': 2,
  'customers/leaving': 2,
  'customers/groups': 2,
  'customers/own': 2,
  market: 2,
  'market/trend': 3,
  'market/products': 2,
  'market/prices': 3,
  'market/together': 3,
  'market/next': 2,
  'market/places': 3,
  forecast: 2,
  'forecast/test': 2,
  'forecast/order': 2,
  'market/advertising': 3,
  recommend: 2,
  'models/odd': 2,
  'models/groups': 3,
  'models/offers': 1,
  'models/kept': 1,
  'models/labels': 1,
  'models/descent': 2,
  'models/contact': 2,
  'models/reviews': 4,
  'models/photos': 1,
  'recommend/lists': 2,
  'recommend/test': 2,
  data: 2,
  'data/health': 2,
  'data/counting': 1,
  'data/same': 2,
  'data/privacy': 1,
  'data/storage': 1
};
/** Not of one shop: what they say holds for the browser. */
const WITHOUT_SHOP = ['data/privacy', 'data/storage'];
const PRINTED_ROWS = 25;
/** Points of PDF: a text reported a hair too wide is not over its neighbour. */
const TOUCH = 1.5;

test.describe.configure({ timeout: 240_000 });

type Text = StructuredTextItem;
interface Sheet {
  width: number;
  height: number;
  texts: Text[];
}

async function print(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  const file = await page.pdf({ format, printBackground: true });
  const document = await getDocumentProxy(new Uint8Array(file));
  const { items } = await extractTextItems(document);
  return Promise.all(
    items.map(async (texts, at) => {
      const [, , width, height] = (await document.getPage(at + 1)).view;
      return { width, height, texts: texts.filter(({ str }) => str.trim()) };
    })
  );
}

/** Over the edge of the sheet, or over another text. */
function faults({ width, height, texts }: Sheet): string[] {
  const outside = texts.filter(
    ({ x, y, width: own }) => x < 0 || y < 0 || x + own > width || y > height
  );
  return [
    ...outside.map(({ str }) => `outside: ${str}`),
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => overlap(one, other) && !isHalo(one, other))
        .map((other) => `one over another: ${one.str} | ${other.str}`)
    )
  ];
}

/** Words in a picture are drawn twice, first as the pale edge around themselves. */
function isHalo(one: Text, other: Text): boolean {
  const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
  return one.str === other.str && apart < 0.1;
}

function overlap(one: Text, other: Text): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  // Boxes are of the line: letters take about three quarters of it.
  const down = 0.75 * Math.min(one.height, other.height) - Math.abs(one.y - other.y);
  return across > TOUCH && down > TOUCH;
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

async function ready(page: Page, screen: string, query: string): Promise<void> {
  await page.goto(`./#/${screen}?${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main .skeleton')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
}

/** Pages of every make: figures, bars, a long list, a series, forms. */
const FROM_PHONE = [
  'overview',
  'customers',
  'customers/list',
  'market/trend',
  'recommend/lists',
  'data'
];

const LOOKS = [
  { name: 'A4 from a wide, light window', format: 'A4', size: [1280, 900], colorScheme: 'light' },
  { name: 'Letter from a phone, dark', format: 'Letter', size: [390, 844], colorScheme: 'dark' }
] as const;

sampleTest('every page prints clean, whole and short', async ({ page }) => {
  await openStoredSample(page);
  for (const [screen, most] of Object.entries(SHEETS)) {
    await ready(page, screen, screen === 'overview' ? 'lang=zh' : 'lang=en');
    const shown = (await firstCells(page)).slice(0, PRINTED_ROWS);
    for (const { name, format, size, colorScheme } of LOOKS) {
      if (format === 'Letter' && !FROM_PHONE.includes(screen)) continue;
      const where = `${screen}: ${name}`;
      await page.setViewportSize({ width: size[0], height: size[1] });
      await page.emulateMedia({ colorScheme });
      const sheets = await print(page, format);
      const said = plain(sheets.flatMap(({ texts }) => texts.map(({ str }) => str)).join(''));
      expect.soft(sheets.length, where).toBeLessThanOrEqual(most);
      expect.soft(sheets.flatMap(faults), where).toEqual([]);
      if (!WITHOUT_SHOP.includes(screen)) expect.soft(said, where).toMatch(/Sampleshop.*2026/);
      expect
        .soft(
          shown.filter((cell) => !said.includes(plain(cell))),
          where
        )
        .toEqual([]);
      if (screen === 'customers/list')
        expect.soft(numbers(sheets), where).toHaveLength(PRINTED_ROWS);
    }
  }
});

test('a dark page is light on paper', async ({ page }) => {
  await page.goto('./#/?theme=dark');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});
