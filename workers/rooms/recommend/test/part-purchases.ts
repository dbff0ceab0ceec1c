import { dayAfterShare } from '../../../learning/honest-test.ts';
import { createRandom } from '../../../maths/random.ts';
import { SEED } from '../../../contract/seed.ts';
import type { Scope, Split } from './contract.ts';
import { itemsOf, keepPurchases } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';

/** What methods may see, and what is held back, of the same customers. */
export interface Parted {
  train: Interactions;
  rest: Interactions;
}

/** Share of the orders before the day of a split by date. */
const BEFORE = 0.8;

/**
 * Splits purchases by time. `last_order`: holds back every customer's last order, unless it is the
 * only one. `date`: one day for all, so that nobody's future is seen; a fifth of the orders come
 * after it. `last_product`: holds back, for every customer with at least two products, the one
 * bought for the first time most recently; of several on one day one is drawn at random, since a
 * rule by product number would always hold back the same products.
 *
 * @param seed of that draw
 */
export function partPurchases(data: Interactions, split: Split, seed = SEED): Parted {
  const { userStart, day } = data.orders;
  let isTrain: (user: number, order: number, item: number) => boolean;
  if (split === 'last_order') {
    isTrain = (user, order) =>
      order < userStart[user + 1] - 1 || userStart[user + 1] - userStart[user] < 2;
  } else if (split === 'date') {
    const cut = dayAfterShare(day, BEFORE);
    isTrain = (_, order) => day[order] < cut;
  } else {
    const last = lastNewProducts(data, seed);
    isTrain = (user, _, item) => item !== last[user];
  }
  return {
    train: keepPurchases(data, isTrain),
    rest: keepPurchases(data, (user, order, item) => !isTrain(user, order, item))
  };
}

/** Per customer, the product that came last; −1 with fewer than two. */
function lastNewProducts({ users, orders }: Interactions, seed: number): Int32Array {
  const random = createRandom(seed);
  const last = new Int32Array(users).fill(-1);
  for (let user = 0; user < users; user++) {
    const known = new Set<number>();
    let newest: number[] = [];
    let day = NaN;
    for (let order = orders.userStart[user]; order < orders.userStart[user + 1]; order++) {
      const own = orders.item.subarray(orders.start[order], orders.start[order + 1]);
      const found = [...own].filter((item) => !known.has(item));
      if (found.length === 0) continue;
      for (const item of found) known.add(item);
      newest = orders.day[order] === day ? [...newest, ...found] : found;
      day = orders.day[order];
    }
    if (known.size >= 2) last[user] = random.pick(newest);
  }
  return last;
}

/** A customer, and the held-back items to predict. */
export interface Held {
  user: number;
  items: number[];
}

/**
 * The targets of the lists: for customers with something in `train`, their items in `rest`, either
 * only those new to them or all.
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
