import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { TogetherRow } from './contract.ts';
import type { Catalogue } from '../interactions.ts';

/** Orders as sets of products: order o's items are `item[start[o]] … item[start[o + 1] − 1]`. */
export interface Baskets {
  orders: number;
  start: Uint32Array;
  item: Uint32Array;
  /** Orders that hold each item. */
  holding: Uint32Array;
}

/** The distinct products of every order, of known customers or not; postage and fees left out. */
export function collectBaskets(lines: OrderLines, { products, itemOf }: Catalogue): Baskets {
  const { lineClass, order, product } = lines;
  const orders = order.dictionary.length;
  const counts = new Uint32Array(orders + 1);
  const isUsed = (row: number) =>
    lineClass[row] === LINE_SALE && order.codes[row] > 0 && itemOf[product.codes[row]] >= 0;
  for (let row = 0; row < lines.rows; row++) if (isUsed(row)) counts[order.codes[row] + 1]++;
  for (let code = 0; code < orders; code++) counts[code + 1] += counts[code];
  const next = counts.slice();
  const all = new Uint32Array(counts[orders]);
  for (let row = 0; row < lines.rows; row++) {
    if (isUsed(row)) all[next[order.codes[row]]++] = itemOf[product.codes[row]];
  }
  return foldBaskets(all, counts, orders, products.length);
}

function foldBaskets(all: Uint32Array, from: Uint32Array, orders: number, items: number): Baskets {
  const start = new Uint32Array(orders + 1);
  const holding = new Uint32Array(items);
  let filled = 0;
  let used = 0;
  for (let order = 0; order < orders; order++) {
    const own = all.subarray(from[order], from[order + 1]).sort();
    if (own.length === 0) continue;
    own.forEach((item, at) => {
      if (at > 0 && item === own[at - 1]) return;
      all[filled++] = item;
      holding[item]++;
    });
    start[++used] = filled;
  }
  return { orders: used, start: start.slice(0, used + 1), item: all.slice(0, filled), holding };
}

/** A pair seen fewer times than this may be chance. */
const LEAST_TOGETHER = 2;

/**
 * What stands in the same orders as one product: how often, the share of its orders, and how many
 * times more often than if the two had nothing to do with each other (lift). Best first by the
 * number of orders together weighed by lift, so that neither best sellers nor rarities crowd out.
 */
export function findTogether(
  { orders, start, item, holding }: Baskets,
  { products, names }: Catalogue,
  wanted: number,
  k: number
): TogetherRow[] {
  const both = new Uint32Array(holding.length);
  for (let order = 0; order < orders; order++) {
    const own = item.subarray(start[order], start[order + 1]);
    if (!own.includes(wanted)) continue;
    for (const other of own) both[other]++;
  }
  const rows: (TogetherRow & { weight: number })[] = [];
  both.forEach((count, other) => {
    if (other === wanted || count < LEAST_TOGETHER) return;
    const lift = (count * orders) / (holding[wanted] * holding[other]);
    rows.push({
      product: products[other],
      name: names[other],
      orders: count,
      share: count / holding[wanted],
      lift,
      weight: count * Math.log(lift)
    });
  });
  rows.sort((a, b) => b.weight - a.weight || (a.product < b.product ? -1 : 1));
  return rows.slice(0, k).map(({ product, name, orders: count, share, lift }) => ({
    ...{ product, name, orders: count, share, lift }
  }));
}
