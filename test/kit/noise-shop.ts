import { DAY_MS } from '../../workers/contract/day.ts';
import { poissonDraw } from '../../workers/maths/statistics/distributions.ts';
import { createRandom } from '../../workers/maths/random.ts';
import type { PlainLine } from './made-lines.ts';

const START = Date.UTC(2024, 0, 1);
const HOURS_OPEN = 8;
const PRODUCTS = 40;

/**
 * Generates a shop without any pattern: customers arrive evenly, buy at random at one rate and
 * never leave; products, days and hours are all equal. Any difference found here is due to chance.
 *
 * @param arrivals new customers per day besides the 120 of the first day; 0: sales keep their level
 */
export function noiseShop(seed: number, days: number, arrivals: number): PlainLine[] {
  const random = createRandom(seed);
  const lines: PlainLine[] = [];
  const buy = (customer: string, day: number) => {
    const minute = (9 + random.integer(HOURS_OPEN)) * 60 + random.integer(60);
    const country = random.pick(['Ireland', 'France']);
    for (let line = 0; line <= random.integer(3); line++) {
      lines.push({
        order: `${customer}-${day}`,
        product: `P${random.integer(PRODUCTS)}`,
        category: 'Tea',
        customer,
        time: START + day * DAY_MS + minute * 60_000,
        quantity: 1 + random.integer(2),
        unitPrice: 10,
        country,
        channel: 'web'
      });
    }
  };
  let customers = 0;
  for (let day = 0; day < days; day++) {
    const arriving = day === 0 ? 120 : poissonDraw(() => random.next(), arrivals);
    for (let at = 0; at < arriving; at++) {
      const customer = `n${customers++}`;
      let next = day;
      while (next < days) {
        buy(customer, next);
        next += 1 + poissonGap(() => random.next(), 40);
      }
    }
  }
  return lines;
}

/** Whole days to the next purchase of a customer who buys as a Poisson process. */
function poissonGap(next: () => number, mean: number): number {
  return Math.floor(-Math.log(1 - next()) * mean);
}
