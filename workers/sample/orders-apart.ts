import { createRandom } from '../maths/random.ts';
import type { Random } from '../maths/random.ts';
import type { Product } from './catalogue.ts';
import type { ShopDay } from './demand.ts';
import { cents, drawMinute, type SampleOrder } from './orders.ts';
import { MARKETPLACE, MOVING_PRICE } from './planted-facts.ts';

/** Orders with stories of their own, each by its own random numbers: the tea whose price moves, the marketplace. */
export function simulateApart(days: ShopDay[], catalogue: Product[], seed: number): SampleOrder[] {
  const [ofTea, ofBoxes] = [seed, seed + 1].map(createRandom);
  const find = (code: string) => catalogue.find((product) => product.code === code)!;
  const [tea, box] = [find(MOVING_PRICE.product), find(MARKETPLACE.product)];
  return days.flatMap((day, dayAt) => [
    ...sellTea(tea, day, dayAt, ofTea),
    ...sellBoxes(box, day, dayAt, ofBoxes)
  ]);
}

function sellTea(product: Product, day: ShopDay, dayAt: number, random: Random): SampleOrder[] {
  const { ordersADay, elasticity, factors, weeks } = MOVING_PRICE;
  // From Monday to Sunday: the first day is a Friday.
  const week = Math.floor((dayAt + 4) / 7);
  const factor = factors[Math.floor(week / weeks) % factors.length];
  const count = random.poisson(ordersADay * day.demand * factor ** elasticity);
  const unitPrice = cents(product.price * factor);
  const line = { product, quantity: 1, unitPrice, discount: 0 };
  return Array.from({ length: count }, () => placeApart('store', 0, line, dayAt, random));
}

function sellBoxes(product: Product, day: ShopDay, dayAt: number, random: Random): SampleOrder[] {
  const { before, after, from, mixFrom, homeShare, pieces } = MARKETPLACE;
  const when = day.iso < mixFrom ? 'before' : 'after';
  const count = random.poisson((day.iso < from ? before : after) / 7);
  return Array.from({ length: count }, () => {
    const isHome = random.next() < homeShare[when];
    const mean = pieces[isHome ? 'home' : 'abroad'][when];
    const quantity = 1 + random.poisson(mean - 1);
    const line = { product, quantity, unitPrice: product.price, discount: 0 };
    return placeApart('marketplace', isHome ? 0 : 1, line, dayAt, random);
  });
}

function placeApart(
  channel: SampleOrder['channel'],
  country: number,
  line: SampleOrder['lines'][number],
  dayAt: number,
  random: Random
): SampleOrder {
  return {
    dayAt,
    minute: drawMinute(channel, random),
    customer: null,
    wholesale: false,
    country,
    channel,
    coupon: '',
    lines: [line],
    isLast: false
  };
}
