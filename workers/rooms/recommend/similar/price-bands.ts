import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { PRICE_MARK } from './contract.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';

const BANDS = 8;

/**
 * Prices as words, so that products of similar price share some: eight bands with equal numbers of
 * products, and one word for every two neighbouring bands. Products of one band share two words,
 * those of neighbouring bands one. A word contains its range: `¤2.5–4.25`.
 *
 * @param prices NaN where unknown, which gives no word
 */
export function wordsOfPrices(prices: ArrayLike<number>): string[][] {
  const known = sortedCopy(Array.from(prices).filter(Number.isFinite));
  const edges = Array.from({ length: BANDS + 1 }, (_, at) => quantile(known, at / BANDS));
  const cuts = [...new Set(edges.slice(1, -1))].filter((cut) => cut > edges[0]);
  if (known.length < 2 || cuts.length === 0) return Array.from(prices, () => []);
  const bounds = [edges[0], ...cuts, edges[BANDS]];
  const wordOf = (first: number, end: number) =>
    `${PRICE_MARK}${plain(bounds[Math.max(0, first)])}–${plain(bounds[Math.min(bounds.length - 1, end)])}`;
  return Array.from(prices, (price) => {
    if (!Number.isFinite(price)) return [];
    const band = cuts.filter((cut) => cut <= price).length;
    return [wordOf(band - 1, band + 1), wordOf(band, band + 2)];
  });
}

const plain = (price: number) => String(Number(price.toFixed(2)));

/** Mean amount per piece over all sale lines of each product. */
export function meanPrices(lines: OrderLines): Map<string, number> {
  const { product, lineClass, quantity, total } = lines;
  const pieces = new Float64Array(product.dictionary.length);
  const money = new Float64Array(product.dictionary.length);
  for (let row = 0; row < lines.rows; row++) {
    if (lineClass[row] !== LINE_SALE) continue;
    pieces[product.codes[row]] += quantity[row];
    money[product.codes[row]] += total[row];
  }
  const prices = new Map<string, number>();
  for (let code = 1; code < pieces.length; code++) {
    if (pieces[code] > 0) prices.set(product.dictionary[code], money[code] / pieces[code]);
  }
  return prices;
}
