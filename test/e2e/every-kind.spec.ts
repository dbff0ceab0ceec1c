import type { Page } from '@playwright/test';
import { KINDS_OF_SHOP } from '../kit/kinds-of-shop.ts';
import { LONG } from '../kit/long.ts';
import { csvFile, expect, importFiles, test } from './site.ts';

/** Rooms that answer from a shop; each says in its navigation which pages it has. */
const ROOMS = ['overview', 'customers', 'market', 'recommend', 'forecast', 'data'];

/**
 * Shops looked at in every run, each poor in another way; all of them in the long one. What their
 * rooms answer is asked of every kind of shop where rooms are tested without their screens.
 */
const USUAL = new Set(['one order', 'no customers']);
const KINDS = KINDS_OF_SHOP.filter(({ name }) => LONG || USUAL.has(name));

/** Shops for which every page is opened in the long run, not a room's first alone. */
const EVERY_PAGE = new Set(
  LONG ? ['one order', 'thirty customers', 'no prices with customers'] : []
);

/** What no sentence and no figure of a page may read. */
const UNSAID = /\bNaN\b|\bundefined\b|\bnull\b|\b1970\b|Infinity|∞|\[object|[{}]/;
/** A page without so many letters says nothing. */
const LEAST_LETTERS = 60;

test.describe.configure({ timeout: 240_000 });

for (const kinds of halves(KINDS)) {
  test(`every room answers ${kinds.map(({ name }) => name).join(', ')}`, async ({
    page,
    siteErrors
  }) => {
    for (const { name, csv } of kinds) {
      await importFiles(page, csvFile(`${name}.csv`, csv));
      for (const room of ROOMS) {
        await look(room);
        if (!EVERY_PAGE.has(name)) continue;
        for (const address of await otherPages(page, room)) await look(address);
      }

      async function look(address: string): Promise<void> {
        await page.goto(`./#/${address}?lang=en`);
        const { said, labels } = await settled(page);
        const where = `${name} at #/${address}`;
        expect.soft(said.length, `${where}: ${said}`).toBeGreaterThan(LEAST_LETTERS);
        for (const text of [said, ...labels]) expect.soft(text, where).not.toMatch(UNSAID);
        expect.soft(siteErrors.splice(0), where).toEqual([]);
      }
    }
  });
}

function halves<T>(all: readonly T[]): T[][] {
  const half = Math.ceil(all.length / 2);
  return [all.slice(0, half), all.slice(half)];
}

/** What the room in front says, to eyes and ears, when it waits for nothing and has stopped changing. */
async function settled(page: Page): Promise<{ said: string; labels: string[] }> {
  const text = await page.waitForFunction(
    () => {
      const main = document.querySelector('main')!;
      const isWaiting = main.querySelector('[role=progressbar], .skeleton') !== null;
      const seen = window as { lastSaid?: string; still?: number };
      const now = isWaiting || !main.querySelector('h1') ? '' : main.innerText;
      seen.still = now && seen.lastSaid === location.hash + now ? (seen.still ?? 0) + 1 : 0;
      seen.lastSaid = location.hash + now;
      return seen.still > 2 && now;
    },
    undefined,
    { polling: 40, timeout: 40_000 }
  );
  const labels = await page
    .locator('main [aria-label]')
    .evaluateAll((all) => all.map((own) => own.getAttribute('aria-label') ?? ''));
  return { said: String(await text.jsonValue()).replace(/\s+/g, ' '), labels };
}

/** The room's pages besides its first, as its navigation leads to them. */
async function otherPages(page: Page, room: string): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')!.replace(/^#\/|\?.*$/g, ''))
  );
  return addresses.filter((address) => address !== room);
}
