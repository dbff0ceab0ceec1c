import { readFileSync, writeFileSync } from 'node:fs';
import { dropToOverview, withPage } from './browser.mjs';
import { bound, median, row } from './compare.mjs';
import { pythonSeconds } from './peers.mjs';
import { retailCsv, scratch } from './retail-files.mjs';

const RUNS = 3;

export async function similar(url) {
  const times = { ours: [], sklearn: [] };
  const texts = `${scratch}/texts.json`;
  writeFileSync(texts, JSON.stringify(retailNames()));
  await withPage(async (page) => {
    await dropToOverview(page, url, retailCsv());
    for (let run = 0; run < RUNS; run++) {
      times.ours.push(await allPairsSeconds(page, url));
      times.sklearn.push(pythonSeconds('similar_sklearn.py', ['sklearn'], texts));
    }
  });
  const peer = median(times.sklearn);
  const peerName = 'TfidfVectorizer + cosine_similarity + argsort';
  const middle = (part) => median(times.ours.map((one) => one[part]));
  return [
    row({
      work: 'all-pairs top 10, retail products, shared words and worker round trip included',
      ours: middle('compare'),
      peer,
      peerName,
      most: 0.1,
      note: 'index there, as after opening the room'
    }),
    row({
      work: 'the same from nothing: worker start, load from the database, index, compare',
      ours: middle('open') + middle('compare'),
      peer,
      peerName,
      most: 0.5,
      note: 'the recipe has its texts in memory'
    })
  ];
}

export async function similarMany(url) {
  const file = `${scratch}/products.csv`;
  writeFileSync(file, inventCatalogue(50_000));
  const [seconds, megabytes] = await withPage(async (page, peak) => {
    await page.goto(`${url}#/?lang=en`);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('form.target button[type=submit]').click();
    await page.locator('a.go').waitFor({ timeout: 60_000 });
    const { open, compare } = await allPairsSeconds(page, url);
    return [open + compare, peak()];
  });
  return [
    bound({ work: '50,000 products, all-pairs top 10', ours: seconds, limit: 60, unit: 's' }),
    bound({ work: 'its memory, renderer peak', ours: megabytes, limit: 1024, unit: 'MB' })
  ];
}

/** Seconds of both questions on a worker that never saw the shop: its index, then all pairs. */
async function allPairsSeconds(page, url) {
  await page.goto('about:blank');
  await page.goto(`${url}#/recommend?lang=en`);
  const region = page.getByRole('region', { name: 'Similar products', exact: true });
  await region.getByRole('button', { name: 'Download CSV' }).waitFor({ timeout: 120_000 });
  // What goes with the product takes the same worker: timed is what the question itself takes.
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
  await page.waitForFunction(
    () => performance.getEntriesByName('ask recommend.aboutProduct').length > 0
  );
  const arriving = page.waitForEvent('download', { timeout: 180_000 });
  await region.getByRole('button', { name: 'Download CSV' }).click();
  await (await arriving).saveAs(`${scratch}/similar-products.csv`);
  return page.evaluate(() => {
    const took = (name) => (performance.getEntriesByName(name)[0]?.duration ?? NaN) / 1000;
    return { open: took('ask recommend.products'), compare: took('ask recommend.allSimilar') };
  });
}

/** One description for each product of the retail file: near enough to our names for timing. */
function retailNames() {
  const names = new Map();
  for (const line of readFileSync(retailCsv(), 'utf8').split('\n').slice(1)) {
    const [, product, name] = line.split(',');
    if (name) names.set(product, name);
  }
  return [...names.values()];
}

/** Seeded titles of 4 to 9 words from 8,000, common ones more often. */
function inventCatalogue(count) {
  let state = 20261123;
  const next = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), state / 2 ** 32);
  const rows = ['Product code,Product name,Price,Category'];
  for (let product = 0; product < count; product++) {
    const length = 4 + Math.floor(next() * 6);
    const words = Array.from({ length }, () => `word${Math.floor(8000 * next() ** 2)}`);
    rows.push(`P${product},${words.join(' ')},${(1 + 40 * next()).toFixed(2)},C${product % 20}`);
  }
  return rows.join('\n');
}
