import { mstl } from '../../../workers/maths/series/mstl.ts';
import { countPairs } from '../../../workers/rooms/market/together/count-pairs.ts';
import { findItemSets } from '../../../workers/rooms/market/together/item-sets.ts';
import { collectBaskets } from '../../../workers/shop/baskets.ts';
import { listCatalogue } from '../../../workers/shop/catalogue.ts';
import { readRetail } from './read-retail.js';

const QUESTIONS = { baskets: tellBaskets, sets: findSets, decompose };
const breathe = async () => {};

self.onmessage = async ({ data }) => self.postMessage(await QUESTIONS[data.name](data));

let baskets = null;

/** The orders of the retail file as sets of products, for this worker and for its peers. */
async function tellBaskets({ file }) {
  const lines = readRetail(await file.text());
  baskets = collectBaskets(lines, listCatalogue(lines));
  return { start: [...baskets.start], item: [...baskets.item] };
}

/** Seconds of pairs alone and of all sets from the baskets, and how many sets there are by size. */
async function findSets({ minOrders }) {
  const began = performance.now();
  const pairs = await countPairs(baskets, minOrders, breathe);
  const counted = performance.now();
  const sets = await findItemSets(baskets, pairs, minOrders, breathe);
  const found = performance.now();
  const frequent = pairs.counts.reduce((sum, own) => sum + (own >= minOrders ? 1 : 0), 0);
  return {
    pairs: (counted - began) / 1000,
    all: (found - began) / 1000,
    frequent,
    sizes: [2, 3, 4].map((size) => sets?.filter(({ items }) => items.length === size).length)
  };
}

/** Milliseconds that each of so many decompositions by week and year took. */
function decompose({ values, times }) {
  const days = Float64Array.from(values);
  return Array.from({ length: times }, () => {
    const began = performance.now();
    mstl(days, [7, 365], 0);
    return performance.now() - began;
  });
}
