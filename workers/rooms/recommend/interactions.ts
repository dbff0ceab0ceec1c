import type { OrderLines } from '../../contract/order-lines.ts';
import { turnRows } from '../../maths/matrices/turn-rows.ts';
import type { TurnedRows } from '../../maths/matrices/turn-rows.ts';
import { createRandom } from '../../maths/random.ts';
import type { Catalogue } from '../../shop/catalogue.ts';
import type { CustomerOrders } from '../../shop/customer-orders.ts';

/**
 * Who bought what: the items of user u are `item[start[u]] … item[start[u + 1] − 1]`, ascending and
 * distinct, with the number of orders and the day of the last one.
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
 * The orders behind the interactions, oldest first: those of user u are `userStart[u] … userStart[u
 * + 1] − 1`, the items of order o are `item[start[o]] … item[start[o + 1] − 1]`, ascending and
 * distinct. Orders without recommendable items are left out.
 */
export interface OrderItems {
  userStart: Uint32Array;
  start: Uint32Array;
  item: Uint32Array;
  /** Whole days since 1970. */
  day: Int32Array;
  /** Amount of the order; 0 where it is not needed. */
  value: Float64Array;
}

/** Collects the purchases of every customer. */
export function collectInteractions(
  history: CustomerOrders,
  lines: OrderLines,
  { products, itemOf }: Catalogue
): Interactions {
  const { customers, orderStart, lineStart, lineRow, orderDay, orderTotal } = history;
  return gatherOrders(customers.length, products.length, function* (user) {
    for (let order = orderStart[user]; order < orderStart[user + 1]; order++) {
      const own = new Set<number>();
      for (let at = lineStart[order]; at < lineStart[order + 1]; at++) {
        const number = itemOf[lines.product.codes[lineRow[at]]];
        if (number >= 0) own.add(number);
      }
      yield {
        day: orderDay[order],
        value: orderTotal[order],
        items: [...own].sort((a, b) => a - b)
      };
    }
  });
}

/**
 * Builds interactions from the orders of each user, oldest first, with ascending items; orders
 * without items are dropped.
 */
export function gatherOrders(
  users: number,
  items: number,
  ordersOf: (user: number) => Iterable<{ day: number; items: number[]; value?: number }>
): Interactions {
  const userStart = new Uint32Array(users + 1);
  const start: number[] = [0];
  const item: number[] = [];
  const day: number[] = [];
  const value: number[] = [];
  for (let user = 0; user < users; user++) {
    for (const order of ordersOf(user)) {
      if (order.items.length === 0) continue;
      for (const own of order.items) item.push(own);
      start.push(item.length);
      day.push(order.day);
      value.push(order.value ?? 0);
    }
    userStart[user + 1] = day.length;
  }
  return foldOrders(items, {
    userStart,
    start: Uint32Array.from(start),
    item: Uint32Array.from(item),
    day: Int32Array.from(day),
    value: Float64Array.from(value)
  });
}

/** Interactions of a subset of the purchases. */
export function keepPurchases(
  { users, items, orders }: Interactions,
  keeps: (user: number, order: number, item: number) => boolean
): Interactions {
  return gatherOrders(users, items, function* (user) {
    for (let order = orders.userStart[user]; order < orders.userStart[user + 1]; order++) {
      const own = orders.item.subarray(orders.start[order], orders.start[order + 1]);
      const items = [...own].filter((item) => keeps(user, order, item));
      yield { day: orders.day[order], value: orders.value[order], items };
    }
  });
}

/**
 * Purchases of a random sample of customers, about `most` of them. Users keep their numbers; those
 * not drawn have no purchases.
 *
 * @returns the data themselves where there are no more
 */
export function drawCustomers(data: Interactions, most: number, seed: number): Interactions {
  if (data.item.length <= most) return data;
  const random = createRandom(seed);
  const share = most / data.item.length;
  const isDrawn = Uint8Array.from({ length: data.users }, () => Number(random.next() < share));
  return keepPurchases(data, (user) => isDrawn[user] === 1);
}

/** Aggregates orders into interactions. */
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
    users,
    items,
    start,
    orders,
    item: item.slice(0, filled),
    times: times.slice(0, filled),
    lastDay: lastDay.slice(0, filled)
  };
}

/**
 * Country of each customer's first order; 0 for users without orders, who come last; undefined
 * where no file has countries.
 */
export function countriesOf(
  { customers, orderStart, lineStart, lineRow }: CustomerOrders,
  { country }: OrderLines,
  users = customers.length
): Uint32Array | undefined {
  if (!country) return undefined;
  return Uint32Array.from({ length: users }, (_, user) =>
    user < customers.length ? country.codes[lineRow[lineStart[orderStart[user]]]] : 0
  );
}

/** The items of one user. */
export function itemsOf({ start, item }: Interactions, user: number): Uint32Array {
  return item.subarray(start[user], start[user + 1]);
}

/** Number of users of each item. */
export function countBuyers({ items, item }: Interactions): Uint32Array {
  const buyers = new Uint32Array(items);
  for (const own of item) buyers[own]++;
  return buyers;
}

/**
 * The transposed interactions: the users of each item, and the index of each among the
 * interactions.
 */
export function usersOfItems({ start, item, items }: Interactions): TurnedRows {
  return turnRows({ start, column: item }, items);
}
