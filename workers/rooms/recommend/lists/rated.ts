import { compareCodePoints } from '../../../maths/code-point-order.ts';
import { isServiceLine } from '../../../shop/products/not-products.ts';
import type { Ratings } from '../../../shop/people/ratings.ts';
import type { RatingsCount } from './contract.ts';
import { gatherOrders, itemsOf } from '../interactions.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import type { Interactions } from '../interactions.ts';

/**
 * Ratings by user: those of user u are `start[u] … start[u + 1] − 1`, with distinct, ascending
 * items.
 */
export interface RatedItems {
  start: Uint32Array;
  item: Uint32Array;
  /** −1 for the worst, 0 for the middle of the scale, 1 for the best. */
  liking: Float64Array;
  /** Whole days since 1970. */
  day: Int32Array;
}

/** Who has what, by orders and by ratings. */
export interface Tastes {
  /** Customers with orders, followed by those who only rated. */
  customers: string[];
  /** Products of the orders, followed by those only rated; `itemOf` knows the former only. */
  catalogue: Catalogue;
  data: Interactions;
  /** Null where there are no ratings. */
  rated: RatedItems | null;
  /** Number of (customer, product) pairs that count as owned because of a rating alone. */
  liked: number;
}

/**
 * Adds customers' ratings to their purchases. A product that somebody likes (above the middle of
 * the scale: four stars of five) and did not buy here counts as owned from the day of the rating;
 * other ratings add nothing. Of several ratings of one product the last counts.
 *
 * @param nameOf names a product that is in no order
 */
export function addRatings(
  bought: Omit<Tastes, 'rated' | 'liked'>,
  ratings: Ratings,
  nameOf: (product: string) => string
): Tastes {
  if (ratings.rows === 0) return { ...bought, rated: null, liked: 0 };
  const services = new Set(
    ratings.product.dictionary.filter((own) => isServiceLine(own, nameOf(own)))
  );
  const items = extend(bought.catalogue.products, ratings.product, (own) => !services.has(own));
  const users = extend(bought.customers, ratings.customer, () => true);
  const rated = sortRatings(ratings, users, items);
  const known = bought.catalogue.products.length;
  const catalogue = {
    products: items.all,
    names: [...bought.catalogue.names, ...items.all.slice(known).map(nameOf)],
    itemOf: bought.catalogue.itemOf
  };
  const data = addLiked(bought.data, rated, items.all.length);
  const liked = data.orders.item.length - bought.data.orders.item.length;
  return { customers: users.all, catalogue, data, rated, liked };
}

interface Extended {
  all: string[];
  /** By code of the ratings' column; −1 for values left out. */
  numberOf: Int32Array;
}

/** Appends to a list of keys those of a column that it lacks, in code point order. */
function extend(
  known: string[],
  { codes, dictionary }: Ratings['customer'],
  isWanted: (key: string) => boolean
): Extended {
  const used = new Set(codes);
  const places = new Map(known.map((key, place) => [key, place]));
  const fresh = dictionary.filter(
    (key, code) => used.has(code) && !places.has(key) && isWanted(key)
  );
  fresh.sort(compareCodePoints).forEach((key, at) => places.set(key, known.length + at));
  return {
    all: [...known, ...fresh],
    numberOf: Int32Array.from(dictionary, (key) => places.get(key) ?? -1)
  };
}

function sortRatings(ratings: Ratings, users: Extended, items: Extended): RatedItems {
  const { customer, product, liking, day } = ratings;
  const byUser: Map<number, number>[] = users.all.map(() => new Map());
  for (let row = 0; row < ratings.rows; row++) {
    const item = items.numberOf[product.codes[row]];
    if (item < 0) continue;
    const own = byUser[users.numberOf[customer.codes[row]]];
    const before = own.get(item);
    if (before === undefined || day[row] >= day[before]) own.set(item, row);
  }
  const start = new Uint32Array(users.all.length + 1);
  const rows: number[] = [];
  const item: number[] = [];
  byUser.forEach((own, user) => {
    for (const [number, row] of [...own].sort(([a], [b]) => a - b)) {
      item.push(number);
      rows.push(row);
    }
    start[user + 1] = rows.length;
  });
  return {
    start,
    item: Uint32Array.from(item),
    liking: Float64Array.from(rows, (row) => liking[row]),
    day: Int32Array.from(rows, (row) => day[row])
  };
}

function addLiked(data: Interactions, rated: RatedItems, items: number): Interactions {
  const { userStart, start, item, day, value } = data.orders;
  return gatherOrders(rated.start.length - 1, items, (user) => {
    const orders: { day: number; items: number[]; value: number }[] = [];
    if (user < data.users) {
      for (let order = userStart[user]; order < userStart[user + 1]; order++) {
        const own = Array.from(item.subarray(start[order], start[order + 1]));
        orders.push({ day: day[order], value: value[order], items: own });
      }
    }
    const bought = new Set(orders.flatMap((order) => order.items));
    const liked = new Map<number, number[]>();
    for (let at = rated.start[user]; at < rated.start[user + 1]; at++) {
      if (!(rated.liking[at] > 0) || bought.has(rated.item[at])) continue;
      const own = liked.get(rated.day[at]);
      if (own) own.push(rated.item[at]);
      else liked.set(rated.day[at], [rated.item[at]]);
    }
    for (const [own, list] of liked) orders.push({ day: own, value: 0, items: list });
    return orders.sort((a, b) => a.day - b.day);
  });
}

/**
 * The ratings that methods may learn from together with these purchases: of products the customer
 * has there, and dislikes up to their last day. A test that holds purchases back must also hold
 * back their ratings.
 */
export function ratingsWithin(data: Interactions, rated: RatedItems): RatedItems {
  const start = new Uint32Array(data.users + 1);
  const kept: number[] = [];
  for (let user = 0; user < data.users; user++) {
    const own = new Set(itemsOf(data, user));
    const { userStart, day } = data.orders;
    const last = userStart[user + 1] > userStart[user] ? day[userStart[user + 1] - 1] : -Infinity;
    for (let at = rated.start[user]; at < rated.start[user + 1]; at++) {
      const isDisliked = rated.liking[at] < 0 && rated.day[at] <= last;
      if (own.has(rated.item[at]) || isDisliked) kept.push(at);
    }
    start[user + 1] = kept.length;
  }
  return {
    start,
    item: Uint32Array.from(kept, (at) => rated.item[at]),
    liking: Float64Array.from(kept, (at) => rated.liking[at]),
    day: Int32Array.from(kept, (at) => rated.day[at])
  };
}

/** Items that a customer rated below the middle of the scale. */
export function dislikesOf(rated: RatedItems | null, user: number): number[] {
  const found: number[] = [];
  if (!rated || user + 1 >= rated.start.length) return found;
  for (let at = rated.start[user]; at < rated.start[user + 1]; at++) {
    if (rated.liking[at] < 0) found.push(rated.item[at]);
  }
  return found;
}

export function countRatings({ rated, liked }: Pick<Tastes, 'rated' | 'liked'>): RatingsCount {
  const liking = rated?.liking ?? new Float64Array(0);
  return { all: liking.length, dislikes: liking.filter((own) => own < 0).length, liked };
}
