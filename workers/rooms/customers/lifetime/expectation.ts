import type { LifetimeModel, Weighted } from './lifetime-fit.ts';

const WEEK_DAYS = 7;
/** An order that has not come in ten years does not come. */
const EVER_WEEKS = 520;

/** The mixture's expectations as functions of one customer's history; time in weeks. */
export interface Expectation {
  alive(x: number, last: number, weeks: number): number;
  purchases(t: number, x: number, last: number, weeks: number): number;
  buys(t: number, x: number, last: number, weeks: number): number;
  /** Days until the next order, where one comes: these quantiles of the wait. */
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

/** The week by which a rising chance reaches a level; by halves, to a thousandth of itself. */
function weeksUntil(level: number, chance: (t: number) => number): number {
  let [low, high] = [0, EVER_WEEKS];
  while (high - low > 1e-3 * high + 1e-3) {
    // Most waits are short: the middle on the scale of ratios comes near sooner.
    const middle = Math.sqrt((low + 0.01) * (high + 0.01)) - 0.01;
    if (chance(middle) < level) low = middle;
    else high = middle;
  }
  return high;
}
