import type { OrderLines } from '../../contract/order-lines.ts';
import type { CustomerOrders } from '../customers/customer-orders.ts';

/**
 * Who bought what: user u's items are `item[start[u]] … item[start[u + 1] − 1]`, ascending, each
 * once, with how often (distinct orders) and when last.
 */
export interface Interactions {
  users: number;
  items: number;
  start: Uint32Array;
  item: Uint32Array;
  times: Float64Array;
  /** Whole days since 1970. */
  lastDay: Int32Array;
}

/** Products that can be recommended: those sold, without postage and fees, by code point. */
export interface Catalogue {
  products: string[];
  names: string[];
  /** Product code of the lines → item number, −1 for what is none. */
  itemOf: Int32Array;
}

export function listCatalogue(history: CustomerOrders, lines: OrderLines): Catalogue {
  const { product, isNotProduct, productNames } = lines;
  const sold = new Uint8Array(product.dictionary.length);
  for (const row of history.lineRow) sold[product.codes[row]] = 1;
  const codes = [...sold.keys()].filter((code) => code > 0 && sold[code] && !isNotProduct[code]);
  codes.sort((a, b) => (product.dictionary[a] < product.dictionary[b] ? -1 : 1));
  const itemOf = new Int32Array(product.dictionary.length).fill(-1);
  codes.forEach((code, item) => (itemOf[code] = item));
  return {
    products: codes.map((code) => product.dictionary[code]),
    names: codes.map((code) => productNames[code]),
    itemOf
  };
}

/**
 * Gathers the purchases of every customer.
 *
 * @param ordersOf which of a customer's orders count: [from, to) of the history's orders
 */
export function collectInteractions(
  history: CustomerOrders,
  lines: OrderLines,
  { products, itemOf }: Catalogue,
  ordersOf: (customer: number) => [number, number] = (customer) => [
    history.orderStart[customer],
    history.orderStart[customer + 1]
  ]
): Interactions {
  const users = history.customers.length;
  const start = new Uint32Array(users + 1);
  const item: number[] = [];
  const times: number[] = [];
  const lastDay: number[] = [];
  for (let user = 0; user < users; user++) {
    const own = new Map<number, { times: number; lastDay: number; order: number }>();
    const [from, to] = ordersOf(user);
    for (let order = from; order < to; order++) {
      for (let at = history.lineStart[order]; at < history.lineStart[order + 1]; at++) {
        const number = itemOf[lines.product.codes[history.lineRow[at]]];
        if (number < 0) continue;
        const known = own.get(number);
        if (!known) own.set(number, { times: 1, lastDay: history.orderDay[order], order });
        else if (known.order !== order) {
          known.times++;
          known.lastDay = history.orderDay[order];
          known.order = order;
        }
      }
    }
    for (const number of [...own.keys()].sort((a, b) => a - b)) {
      const known = own.get(number)!;
      item.push(number);
      times.push(known.times);
      lastDay.push(known.lastDay);
    }
    start[user + 1] = item.length;
  }
  return {
    users,
    items: products.length,
    start,
    item: Uint32Array.from(item),
    times: Float64Array.from(times),
    lastDay: Int32Array.from(lastDay)
  };
}

/** The items one user has. */
export function itemsOf({ start, item }: Interactions, user: number): Uint32Array {
  return item.subarray(start[user], start[user + 1]);
}

/** How many users have each item. */
export function countBuyers({ items, item }: Interactions): Uint32Array {
  const buyers = new Uint32Array(items);
  for (const own of item) buyers[own]++;
  return buyers;
}
