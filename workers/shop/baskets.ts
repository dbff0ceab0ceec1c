import { LINE_SALE } from '../contract/order-lines.ts';
import type { OrderLines } from '../contract/order-lines.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Orders as sets of products: the items of order o are `item[start[o]] … item[start[o + 1] − 1]`.
 */
export interface Baskets {
  orders: number;
  start: Uint32Array;
  item: Uint32Array;
  /** Per item, the number of orders that hold it. */
  holding: Uint32Array;
}

/**
 * The distinct products of every order, whether or not its customer is known, without postage and
 * fees.
 */
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
