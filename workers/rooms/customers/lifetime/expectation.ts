import { chanceAlive, expectedPurchases } from './bg-nbd.ts';
import type { LifetimeModel } from './lifetime-fit.ts';

const WEEK_DAYS = 7;

/** The model's expectations as functions of one customer's history; time in weeks. */
export function expectation({ used, purchases }: LifetimeModel) {
  const [r, alpha, a, b] = Array.from(purchases.point, Math.exp);
  const wait = (chance: number, x: number, weeks: number) =>
    WEEK_DAYS * (alpha + weeks) * Math.expm1(-Math.log1p(-chance) / (r + x));
  if (used === 'simple') {
    return {
      wait,
      alive: () => NaN,
      purchases: (t: number, x: number, _last: number, weeks: number) =>
        (t * (r + x)) / (alpha + weeks)
    };
  }
  const parameters = { r, alpha, a, b };
  return {
    wait,
    alive: (x: number, last: number, weeks: number) => chanceAlive(parameters, x, last, weeks),
    purchases: (t: number, x: number, last: number, weeks: number) =>
      expectedPurchases(parameters, t, x, last, weeks)
  };
}
