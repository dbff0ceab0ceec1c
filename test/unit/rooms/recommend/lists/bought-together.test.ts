import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findTogether } from '../../../../../workers/rooms/recommend/lists/bought-together.ts';
import type { Baskets } from '../../../../../workers/shop/baskets.ts';
import type { Catalogue } from '../../../../../workers/shop/catalogue.ts';

const PRODUCTS = 30;
const catalogue = {
  products: Array.from({ length: PRODUCTS }, (_, item) => `P${item}`),
  names: Array.from({ length: PRODUCTS }, (_, item) => `Product ${item}`)
} as Catalogue;

/** Each product by its own popularity; `planted` puts product 1 beside product 0 so often. */
function baskets(seed: number, planted = 0): Baskets {
  const random = createRandom(seed);
  const orders = Array.from({ length: 400 }, () => {
    const held = new Set<number>();
    for (let item = 0; item < PRODUCTS; item++) {
      if (random.next() < 0.3 / (1 + item / 4)) held.add(item);
    }
    if (held.has(0) && random.next() < planted) held.add(1);
    return [...held].sort((a, b) => a - b);
  });
  const holding = new Uint32Array(PRODUCTS);
  for (const own of orders) for (const item of own) holding[item]++;
  const start = new Uint32Array(orders.length + 1);
  orders.forEach((own, order) => (start[order + 1] = start[order] + own.length));
  return { orders: orders.length, start, item: Uint32Array.from(orders.flat()), holding };
}

describe('what is bought together', () => {
  it('names a planted pair, and holds it apart from chance', () => {
    const [first] = findTogether(baskets(1, 0.5), catalogue, 0, 10);
    expect(first.product).toBe('P1');
    expect(first.beyondChance).toBe(true);
  });

  it('puts what is told apart from chance first, and still shows what may be chance', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const rows = findTogether(baskets(seed, 0.5), catalogue, 0, PRODUCTS);
      const told = rows.map(({ beyondChance }) => beyondChance);
      expect(told.lastIndexOf(true)).toBeLessThan(told.indexOf(false));
    }
  });

  it('lists nothing that is together less often than chance would have it', () => {
    for (let seed = 1; seed <= 20; seed++) {
      for (const row of findTogether(baskets(seed), catalogue, 0, PRODUCTS)) {
        expect(row.lift).toBeGreaterThan(1 - 1e-9);
      }
    }
  });

  it('holds nothing apart from chance where everybody buys blindly, in 95 of 100 shops', () => {
    let said = 0;
    for (let seed = 1; seed <= 100; seed++) {
      if (findTogether(baskets(seed), catalogue, 0, 10)[0]?.beyondChance) said++;
    }
    expect(said).toBeLessThanOrEqual(5);
  });
});
