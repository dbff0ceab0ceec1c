import type { OrderLines } from '../../../contract/order-lines.ts';
import { collectBaskets, type Baskets } from '../../../shop/baskets.ts';
import { listCatalogue } from '../../../shop/catalogue.ts';
import { pricesOf, rankBundles } from './bundles.ts';
import type { GiantOrders, ItemSet, Rule, TogetherAnswer } from './contract.ts';
import { countPairs, leastFor, type PairCounts } from './count-pairs.ts';
import { listTogether } from './findings.ts';
import { findItemSets } from './item-sets.ts';
import { listRules } from './rules.ts';
import { strongestShared } from './strongest.ts';

/** Number of common orders that a list starts at, … */
const FEWEST = 8;
/** … but of a shop of few orders this share, and never once: that is no habit. */
const OF_FEW = 0.1;
const REPEATED = 2;
/** Limits of the default list, and of pairs and rules in any list. */
const READABLE_PAIRS = 1000;
const MAX_PAIRS = 10_000;
const MAX_RULES = 20_000;
/** Orders of more products are hardly those of a person. */
const GIANT = 100;

interface Options {
  minOrders?: number;
  /** Only sets that contain one of these are listed; empty: all. */
  holding: readonly string[];
  /** Cost of one piece; NaN where unknown. */
  costOf: (product: string, name: string) => number;
}

/**
 * Products bought in the same order: frequent sets, significant rules, pairs to offer as a bundle.
 *
 * @returns null where no order contains a product
 */
export async function findTogether(
  lines: OrderLines,
  options: Options,
  breathe: () => Promise<void>
): Promise<TogetherAnswer | null> {
  const catalogue = listCatalogue(lines);
  const { products, names } = catalogue;
  const baskets = collectBaskets(lines, catalogue);
  if (baskets.orders === 0) return null;
  await breathe();
  const asked = options.minOrders && Math.max(1, Math.ceil(options.minOrders));
  const { pairs, sets, minOrders } = await frequentSets(baskets, asked, breathe);
  const singles = singlesOf(baskets, minOrders);
  const rules = listRules(baskets, sets, singles.length);
  const wanted = new Set(options.holding.map((name) => products.indexOf(name)));
  const isWanted = (items: number[]) => wanted.size === 0 || items.some((own) => wanted.has(own));
  const seen = byCertainty(rules.filter(({ given, then }) => isWanted([...given, then])));
  const sure = seen.filter(({ isSure }) => isSure);
  const prices = pricesOf(lines, catalogue);
  const costOf = (item: number) => options.costOf(products[item], names[item]);
  const bundles = lines.hasMoney ? rankBundles(sure, baskets, prices, costOf) : [];
  return {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    products,
    names,
    orders: baskets.orders,
    minOrders,
    isRaised: asked !== undefined && minOrders > asked,
    giants: giantsOf(baskets),
    sets: [...byOrders(sets), ...byOrders(singles)].filter(({ items }) => isWanted(items)),
    rules: seen.slice(0, MAX_RULES),
    bundles,
    strongest: strongestShared(baskets, pairs, sure),
    findings: listTogether(sure, bundles)
  };
}

async function frequentSets(
  baskets: Baskets,
  asked: number | undefined,
  breathe: () => Promise<void>
): Promise<{ pairs: PairCounts; sets: ItemSet[]; minOrders: number }> {
  const least = asked ?? leastOf(baskets.orders);
  const pairs = await countPairs(baskets, least, breathe);
  let minOrders = leastFor(pairs, least, asked === undefined ? READABLE_PAIRS : MAX_PAIRS);
  for (;;) {
    const sets = await findItemSets(baskets, pairs, minOrders, breathe);
    if (sets) return { pairs, sets, minOrders };
    minOrders = Math.ceil(minOrders * 1.25) + 1;
  }
}

/** What a list starts at unless somebody says otherwise: eight orders, fewer only below 71. */
function leastOf(orders: number): number {
  return Math.min(FEWEST, Math.max(REPEATED, Math.ceil(OF_FEW * orders)));
}

function singlesOf({ holding }: Baskets, minOrders: number): ItemSet[] {
  return [...holding.keys()]
    .filter((own) => holding[own] >= minOrders)
    .map((own) => ({ items: [own], orders: holding[own] }));
}

function byOrders(sets: ItemSet[]): ItemSet[] {
  return [...sets].sort((a, b) => b.orders - a.orders || comparePlaces(a.items, b.items));
}

/** Sorts by the number of orders for which the lower confidence limit exceeds chance. */
function byCertainty(rules: Rule[]): Rule[] {
  const weight = ({ low95, confidence, timesChance }: Rule) => (low95 * timesChance) / confidence;
  return rules.sort(
    (a, b) =>
      Number(b.isSure) - Number(a.isSure) ||
      weight(b) - weight(a) ||
      comparePlaces(a.given, b.given) ||
      comparePlaces([a.then], [b.then])
  );
}

function comparePlaces(a: number[], b: number[]): number {
  const at = a.findIndex((own, place) => own !== b[place]);
  return at < 0 ? a.length - b.length : a[at] - (b[at] ?? -1);
}

function giantsOf({ orders, start }: Baskets): GiantOrders {
  let [count, largest] = [0, 0];
  for (let order = 0; order < orders; order++) {
    const size = start[order + 1] - start[order];
    if (size > GIANT) count++;
    if (size > largest) largest = size;
  }
  return { above: GIANT, count, largest };
}
