import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  gatherOrders,
  type Interactions
} from '../../../../../workers/rooms/recommend/interactions.ts';

/** Kinds of products, each customer buying of one kind only. */
export const KINDS = 4;

/** A made shop: customer u likes products i with i mod 4 = u mod 4, and nothing else. */
export function inventTastes(users: number, items: number, seed: number): Interactions {
  const random = createRandom(seed);
  return gatherOrders(users, items, (user) =>
    Array.from({ length: 2 + random.integer(3) }, (_, day) => {
      const own = new Set<number>();
      while (own.size < 2) own.add(random.integer(items / KINDS) * KINDS + (user % KINDS));
      return { day, items: [...own].sort((a, b) => a - b) };
    })
  );
}

/** A made shop in which after an order of product i comes one of product i + 1, round and round. */
export function inventChains(users: number, items: number, seed: number): Interactions {
  const random = createRandom(seed);
  return gatherOrders(users, items, () => {
    const first = random.integer(items);
    return Array.from({ length: 3 + random.integer(4) }, (_, day) => ({
      day,
      items: [(first + day) % items]
    }));
  });
}
