import { rmSync } from 'node:fs';
import { dropToOverview, withPage } from './browser.mjs';
import { bound } from './compare.mjs';
import { inventOrders } from './invent-orders.mjs';
import { retailCsv } from './retail-files.mjs';

/** The page of each room that is visited, and the last question it asks. */
const VISITS = {
  overview: ['', 'view'],
  customers: ['/groups', 'groups'],
  market: ['', 'changed'],
  recommend: ['/lists', 'forEachCustomer'],
  forecast: ['', 'ahead'],
  models: ['/odd', 'odd'],
  data: ['/health', 'health']
};
const ROOMS = Object.keys(VISITS);
const TWO = ['overview', 'customers'];
const MANY_LINES = 5_000_000;
const PEAK_EVERY_MS = 1_000;
const ROOM_MS = 900_000;
/** A little more than a training worker may be idle before it ends. */
const REST_MS = 130_000;

const PARTS = { rooms: severalRooms, long: longShop };

/**
 * What the rooms hold together in memory: they share workers, and those share a shop's lines.
 * `--part rooms` or `--part long`: only this.
 */
export async function memory(url, { part = Object.keys(PARTS).join() } = {}) {
  const rows = [];
  for (const name of part.split(',')) rows.push(...(await PARTS[name](url)));
  return rows;
}

/** All rooms beside two of them, each in a browser of its own. */
async function severalRooms(url) {
  const file = retailCsv();
  const heldAfter = (rooms) =>
    withPage(async (page, peak, held) => {
      await dropToOverview(page, url, file);
      const most = await visit(page, url, rooms, peak);
      const atOnce = await held();
      await page.waitForTimeout(REST_MS);
      return { atOnce, rested: await held(), most };
    });
  const two = await heldAfter(TWO);
  const all = await heldAfter(ROOMS);
  const megabytes = ({ atOnce, rested }) =>
    `${Math.round(rested)} MB (at once ${Math.round(atOnce)})`;
  const row = bound({
    work: `541,909 retail lines, ${ROOMS.join(', ')} visited, as many times ${TWO.join(', ')}`,
    ours: all.rested / two.rested,
    limit: 1.3,
    unit: '×',
    note: `once trainings rest ${megabytes(all)} beside ${megabytes(two)}; peak ${Math.round(all.most)} MB`
  });
  return [row];
}

async function longShop(url) {
  const file = inventOrders(MANY_LINES);
  try {
    return await withPage(async (page, peak, held) => {
      await dropToOverview(page, url, file);
      const most = await visit(page, url, ROOMS, peak);
      const work = `${MANY_LINES.toLocaleString('en')} lines, all rooms visited: memory`;
      return [
        bound({ work: `${work} held`, ours: await held(), limit: 2_048, unit: 'MB' }),
        bound({ work: `${work}, renderer peak`, ours: most, limit: 2_048, unit: 'MB' })
      ];
    });
  } finally {
    rmSync(file);
  }
}

/** Resolves with the highest memory on the way; read often, since the browser begins it anew. */
async function visit(page, url, rooms, peak) {
  let most = peak();
  for (const room of rooms) {
    const [own, question] = VISITS[room];
    await page.goto(`${url}#/${room}${own}?lang=en`);
    const answered = page.waitForFunction(
      (asked) => performance.getEntriesByName(asked).length > 0,
      `ask ${room}.${question}`,
      { timeout: ROOM_MS }
    );
    const began = performance.now();
    const reading = setInterval(() => (most = Math.max(most, peak())), PEAK_EVERY_MS);
    await answered.finally(() => clearInterval(reading));
    most = Math.max(most, peak());
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`  ${room}.${question} after ${seconds} s, at most ${Math.round(most)} MB so far`);
  }
  return most;
}
