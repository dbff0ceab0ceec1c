import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import type { Baskets } from '../../../shop/baskets.ts';
import type { Bundle, Rule } from './contract.ts';

/**
 * Of the share that takes both unasked, what an offer wins among the others: no data say it before a
 * test does, so a tenth is supposed, and the range goes from a twentieth to a fifth.
 */
const WON = { low: 0.05, expected: 0.1, high: 0.2 };

/**
 * Pairs to offer as one, by the revenue to expect: orders with the first product alone × what share of
 * them an offer wins × the price of a piece of the second. The range takes the confidence interval too.
 *
 * @param costOf what a piece costs the shop, by product place; NaN: not known
 */
export function rankBundles(
  rules: Rule[],
  { holding }: Baskets,
  prices: Float64Array,
  costOf: (item: number) => number
): Bundle[] {
  const best = new Map<string, Bundle>();
  for (const { given, then, orders, confidence, low95, high95 } of rules) {
    const price = prices[then];
    if (given.length > 1 || !(price > 0)) continue;
    const without = holding[given[0]] - orders;
    const extra = without * confidence * WON.expected * price;
    const key = [given[0], then].sort((a, b) => a - b).join();
    if (!(extra > (best.get(key)?.extra ?? 0))) continue;
    best.set(key, {
      ...{ first: given[0], second: then, orders, without, extra },
      low: without * low95 * WON.low * price,
      high: without * high95 * WON.high * price,
      margin: extra * (1 - costOf(then) / price)
    });
  }
  return [...best.values()].sort(
    (a, b) => b.extra - a.extra || a.first - b.first || a.second - b.second
  );
}

/** What a piece of each product brought on the mean. */
export function pricesOf(lines: OrderLines, { products, itemOf }: Catalogue): Float64Array {
  const sums = new Float64Array(products.length);
  const pieces = new Float64Array(products.length);
  for (let row = 0; row < lines.rows; row++) {
    const item = itemOf[lines.product.codes[row]];
    if (item < 0 || lines.lineClass[row] !== LINE_SALE) continue;
    sums[item] += lines.total[row];
    pieces[item] += lines.quantity[row];
  }
  return sums.map((sum, item) => sum / pieces[item]);
}
