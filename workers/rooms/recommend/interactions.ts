import type { OrderLines } from '../../contract/order-lines.ts';
import type { CustomerOrders } from '../customers/customer-orders.ts';
import type { Scope, Split } from './contract.ts';

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
  orders: OrderItems;
}

/**
 * The orders behind the interactions, oldest first: user u's are `userStart[u] … userStart[u + 1] − 1`,
 * order o's items `item[start[o]] … item[start[o + 1] − 1]`, ascending, each once. Orders without
 * anything that can be recommended are left out.
 */
export interface OrderItems {
  userStart: Uint32Array;
  start: Uint32Array;
  item: Uint32Array;
  /** Whole days since 1970. */
  day: Int32Array;
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

/** Gathers the purchases of every customer. */
export function collectInteractions(
  history: CustomerOrders,
  lines: OrderLines,
  { products, itemOf }: Catalogue
): Interactions {
  const users = history.customers.length;
  const userStart = new Uint32Array(users + 1);
  const start: number[] = [0];
  const item: number[] = [];
  const day: number[] = [];
  for (let user = 0; user < users; user++) {
    for (let order = history.orderStart[user]; order < history.orderStart[user + 1]; order++) {
      const own = new Set<number>();
      for (let at = history.lineStart[order]; at < history.lineStart[order + 1]; at++) {
        const number = itemOf[lines.product.codes[history.lineRow[at]]];
        if (number >= 0) own.add(number);
      }
      if (own.size === 0) continue;
      for (const number of [...own].sort((a, b) => a - b)) item.push(number);
      start.push(item.length);
      day.push(history.orderDay[order]);
    }
    userStart[user + 1] = day.length;
  }
  return foldOrders(products.length, {
    userStart,
    start: Uint32Array.from(start),
    item: Uint32Array.from(item),
    day: Int32Array.from(day)
  });
}

/** Interactions of these orders. */
export function foldOrders(items: number, orders: OrderItems): Interactions {
  const users = orders.userStart.length - 1;
  const start = new Uint32Array(users + 1);
  const item = new Uint32Array(orders.item.length);
  const times = new Float64Array(orders.item.length);
  const lastDay = new Int32Array(orders.item.length);
  const count = new Uint32Array(items);
  const latest = new Int32Array(items);
  let filled = 0;
  for (let user = 0; user < users; user++) {
    const own: number[] = [];
    for (let order = orders.userStart[user]; order < orders.userStart[user + 1]; order++) {
      for (let at = orders.start[order]; at < orders.start[order + 1]; at++) {
        const number = orders.item[at];
        if (count[number]++ === 0) own.push(number);
        latest[number] = orders.day[order];
      }
    }
    for (const number of own.sort((a, b) => a - b)) {
      item[filled] = number;
      times[filled] = count[number];
      lastDay[filled++] = latest[number];
      count[number] = 0;
    }
    start[user + 1] = filled;
  }
  return {
    ...{ users, items, start, orders },
    item: item.slice(0, filled),
    times: times.slice(0, filled),
    lastDay: lastDay.slice(0, filled)
  };
}

/** The country of each customer's first order; undefined where no file says one. */
export function countriesOf(
  { customers, orderStart, lineStart, lineRow }: CustomerOrders,
  { country }: OrderLines
): Uint32Array | undefined {
  if (!country) return undefined;
  return Uint32Array.from(
    customers,
    (_, user) => country.codes[lineRow[lineStart[orderStart[user]]]]
  );
}

/** The interactions of some of the purchases. */
function keepPurchases(
  { users, items, orders }: Interactions,
  keeps: (user: number, order: number, item: number) => boolean
): Interactions {
  const userStart = new Uint32Array(users + 1);
  const start: number[] = [0];
  const day: number[] = [];
  const item: number[] = [];
  for (let user = 0; user < users; user++) {
    for (let order = orders.userStart[user]; order < orders.userStart[user + 1]; order++) {
      const before = item.length;
      for (let at = orders.start[order]; at < orders.start[order + 1]; at++) {
        if (keeps(user, order, orders.item[at])) item.push(orders.item[at]);
      }
      if (item.length === before) continue;
      start.push(item.length);
      day.push(orders.day[order]);
    }
    userStart[user + 1] = day.length;
  }
  return foldOrders(items, {
    userStart,
    start: Uint32Array.from(start),
    item: Uint32Array.from(item),
    day: Int32Array.from(day)
  });
}

/** What methods may see, and what is held back of the same customers. */
export interface Parted {
  train: Interactions;
  rest: Interactions;
}

/** The share of orders that lie before the day of a split by date. */
const BEFORE = 0.8;

/**
 * Parts purchases in time. `last_order`: every customer's last order is held back, unless it is the
 * only one. `date`: one day for all, so that nothing of anybody's future is seen; a fifth of the
 * orders lie after it. `last_product`: of every customer with two products or more the one bought
 * for the first time last (of several in one order, the one with the largest number).
 */
export function partPurchases(data: Interactions, split: Split): Parted {
  const { userStart, day } = data.orders;
  let isTrain: (user: number, order: number, item: number) => boolean;
  if (split === 'last_order') {
    isTrain = (user, order) =>
      order < userStart[user + 1] - 1 || userStart[user + 1] - userStart[user] < 2;
  } else if (split === 'date') {
    const days = day.slice().sort();
    const cut = days[Math.floor(days.length * BEFORE)];
    isTrain = (_, order) => day[order] < cut;
  } else {
    const last = lastNewProducts(data);
    isTrain = (user, _, item) => item !== last[user];
  }
  return {
    train: keepPurchases(data, isTrain),
    rest: keepPurchases(data, (user, order, item) => !isTrain(user, order, item))
  };
}

/** Per customer the product that came last; −1 with fewer than two. */
function lastNewProducts({ users, orders }: Interactions): Int32Array {
  const last = new Int32Array(users).fill(-1);
  for (let user = 0; user < users; user++) {
    const known = new Set<number>();
    for (let order = orders.userStart[user]; order < orders.userStart[user + 1]; order++) {
      for (let at = orders.start[order]; at < orders.start[order + 1]; at++) {
        const own = orders.item[at];
        if (known.has(own)) continue;
        known.add(own);
        last[user] = own;
      }
    }
    if (known.size < 2) last[user] = -1;
  }
  return last;
}

/** A customer and what was held back and is to be found. */
export interface Held {
  user: number;
  items: number[];
}

/**
 * What lists are held against: of customers with something in `train`, what is in `rest`, either only
 * what is new to them or everything.
 */
export function holdBack({ train, rest }: Parted, scope: Scope): Held[] {
  const held: Held[] = [];
  for (let user = 0; user < train.users; user++) {
    const known = new Set(itemsOf(train, user));
    const items = [...itemsOf(rest, user)].filter((item) => scope === 'any' || !known.has(item));
    if (known.size > 0 && items.length > 0) held.push({ user, items });
  }
  return held;
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
