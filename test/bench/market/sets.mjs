import { writeFileSync } from 'node:fs';
import { dropToOverview, withPage } from '../browser.mjs';
import { bound, median, row } from '../compare.mjs';
import { npmPeer, pythonJson, requirePeer } from '../peers.mjs';
import { retailCsv, scratch } from '../retail-files.mjs';
import { askTogether } from './ask-market.mjs';

const RUNS = 3;
const SUPPORT = 0.01;
/** What the page counts when nobody asks for more. */
const FEWEST = 8;

/** Pairs, triples and fours of the retail orders beside npm's and scipy's, from the same baskets. */
export async function setsBesidePeers(url) {
  const file = `${scratch}/baskets.json`;
  const times = { all: [], pairs: [], few: [], fpgrowth: [], scipy: [], scipyFew: [] };
  let said = '';
  await withPage(async (page) => {
    await page.goto(`${url}market.html`);
    await page.locator('input').setInputFiles(retailCsv());
    const baskets = await page.evaluate(() => window.ask({ name: 'baskets' }));
    writeFileSync(file, JSON.stringify(baskets));
    const orders = ordersOf(baskets);
    const minOrders = Math.ceil(SUPPORT * orders.length);
    const ask = (least) =>
      page.evaluate((minOrders) => window.ask({ name: 'sets', minOrders }), least);
    for (let run = 0; run < RUNS; run++) {
      const own = await ask(minOrders);
      const few = await ask(FEWEST);
      times.all.push(own.all);
      times.pairs.push(own.pairs);
      times.few.push(few.pairs);
      times.scipy.push(scipySeconds(file, minOrders, own.frequent));
      times.scipyFew.push(scipySeconds(file, FEWEST, few.frequent));
      times.fpgrowth.push(await fpgrowthSeconds(orders, own.sizes));
      const [pairs, triples, fours] = own.sizes;
      said = `${orders.length.toLocaleString('en')} orders, ${pairs} pairs, ${triples} triples, ${fours} fours`;
    }
  });
  const middle = (name) => median(times[name]);
  const peerName = 'scipy sparse product';
  return [
    row({
      work: `sets in 1 % of orders, ${said}`,
      ours: middle('all'),
      peer: middle('fpgrowth'),
      peerName: 'node-fpgrowth',
      most: 0.3,
      note: 'the same sets'
    }),
    row({
      work: 'their pairs alone',
      ours: middle('pairs'),
      peer: middle('scipy'),
      peerName,
      most: 1
    }),
    row({
      work: `pairs in ${FEWEST} orders, as the page begins`,
      ours: middle('few'),
      peer: middle('scipyFew'),
      peerName,
      most: 1
    })
  ];
}

/** The page's own question on the production build, its rules and bundles included. */
export async function setsOnPage(url) {
  const seconds = [];
  const ofCore = [];
  let first = NaN;
  await withPage(async (page, _peak, _held, workerSeconds) => {
    await dropToOverview(page, url, retailCsv());
    const together = await askTogether(page, url);
    first = together.first;
    for (let run = 0; run < RUNS; run++) {
      const before = workerSeconds();
      seconds.push(await together.ask(SUPPORT));
      ofCore.push(workerSeconds() - before);
    }
  });
  return bound({
    work: 'the page asked for 1 % of orders: sets, rules, bundles, the way to the worker and back',
    ours: median(seconds),
    limit: 1,
    unit: 's',
    note:
      `time of one core ${median(ofCore).toFixed(2)} s; its first answer, worker and database ` +
      `included: ${first.toFixed(1)} s`
  });
}

function ordersOf({ start, item }) {
  return Array.from({ length: start.length - 1 }, (_, order) =>
    item.slice(start[order], start[order + 1])
  );
}

function scipySeconds(file, least, pairs) {
  const answer = pythonJson('market_pairs_scipy.py', ['scipy'], file, least);
  if (answer && answer.pairs !== pairs)
    throw new Error(`${pairs} pairs, but scipy finds ${answer.pairs}`);
  return answer && answer.seconds;
}

/** In Node, which runs the same engine. */
async function fpgrowthSeconds(orders, sizes) {
  if (!npmPeer('node-fpgrowth')) return null;
  const { FPGrowth } = requirePeer('node-fpgrowth');
  const began = performance.now();
  const sets = await new FPGrowth(SUPPORT).exec(orders);
  const seconds = (performance.now() - began) / 1000;
  const theirs = [2, 3, 4].map((size) => sets.filter(({ items }) => items.length === size).length);
  if (theirs.join() !== sizes.join())
    throw new Error(`sets of 2, 3, 4: ${sizes}, but node-fpgrowth finds ${theirs}`);
  return seconds;
}
