import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import type { Baskets } from '../../../shop/baskets.ts';
import type { Bundle, Rule } from './contract.ts';

/**
 * Conversion of an offer, as a fraction of the share that buys both without one. Only a test can
 * measure it; a tenth is assumed, with a range from a twentieth to a fifth.
 */
const WON = { low: 0.05, expected: 0.1, high: 0.2 };

/**
 * Ranks pairs to offer as a bundle by expected revenue: orders with only the first product ×
 * assumed conversion × price of the second. The range includes the confidence interval.
 *
 * @param costOf cost of one piece, by product index; NaN where unknown
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
      first: given[0],
      second: then,
      orders,
      without,
      extra,
      low: without * low95 * WON.low * price,
      high: without * high95 * WON.high * price,
      margin: extra * (1 - costOf(then) / price)
    });
  }
  return [...best.values()].sort(
    (a, b) => b.extra - a.extra || a.first - b.first || a.second - b.second
  );
}

/** Mean price per piece of each product. */
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
