import type { LifetimeModel, Weighted } from './lifetime-fit.ts';

const WEEK_DAYS = 7;
/** Ten years; later orders are not considered. */
const EVER_WEEKS = 520;

/** The mixture's expectations as functions of one customer's history; time in weeks. */
export interface Expectation {
  alive(x: number, last: number, weeks: number): number;
  purchases(t: number, x: number, last: number, weeks: number): number;
  buys(t: number, x: number, last: number, weeks: number): number;
  /** Quantiles of the days until the next order, given that one comes. */
  waits(quantiles: readonly number[], x: number, last: number, weeks: number): number[];
}

export function expectation({ mix }: LifetimeModel): Expectation {
  const mean = (read: (own: Weighted) => number): number => {
    let sum = 0;
    for (const own of mix) sum += own.weight * read(own);
    return sum;
  };
  const buys: Expectation['buys'] = (t, x, last, weeks) =>
    mean(({ model, parameters }) => model.buys(parameters, t, x, last, weeks));
  return {
    alive: (x, last, weeks) =>
      mean(({ model, parameters }) => model.alive(parameters, x, last, weeks)),
    purchases: (t, x, last, weeks) =>
      mean(({ model, parameters }) => model.expected(parameters, t, x, last, weeks)),
    buys,
    waits(quantiles, x, last, weeks) {
      const ever = buys(EVER_WEEKS, x, last, weeks);
      return quantiles.map(
        (quantile) => WEEK_DAYS * weeksUntil(quantile * ever, (t) => buys(t, x, last, weeks))
      );
    }
  };
}

/**
 * Bisects for the week by which an increasing probability reaches a level, to a relative precision
 * of a thousandth.
 */
function weeksUntil(level: number, chance: (t: number) => number): number {
  let [low, high] = [0, EVER_WEEKS];
  while (high - low > 1e-3 * high + 1e-3) {
    // Most waits are short, so a geometric midpoint converges sooner.
    const middle = Math.sqrt((low + 0.01) * (high + 0.01)) - 0.01;
    if (chance(middle) < level) low = middle;
    else high = middle;
  }
  return high;
}
