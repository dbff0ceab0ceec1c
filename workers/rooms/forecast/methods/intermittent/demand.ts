import type { Job } from '../../../../contract/job.ts';

/** The demand of a slow seller: when something was sold, and how much. */
export interface Demand {
  sizes: number[];
  /** Steps since the previous sale; the first counts from the start. */
  intervals: number[];
}

export function demandOf(values: Float64Array): Demand {
  const sizes: number[] = [];
  const intervals: number[] = [];
  let since = 0;
  for (const value of values) {
    since++;
    if (!(value > 0)) continue;
    sizes.push(value);
    intervals.push(since);
    since = 0;
  }
  return { sizes, intervals };
}

/** The smoothing weights to try. */
export const GRID: readonly number[] = Array.from({ length: 30 }, (_, at) => (at + 1) / 60);

/**
 * Mean squared distance of the expected rate, step by step, from the mean of all sales so far: the
 * cost by which intermittent methods are fitted without falling for the many zeros (Kourentzes, "On
 * intermittent demand model optimisation and selection", International Journal of Production
 * Economics 156, 2014, "MSR").
 *
 * @param rates expected before each step is seen
 */
export function rateError(values: Float64Array, rates: Float64Array): number {
  let [sum, total] = [0, 0];
  values.forEach((value, t) => {
    total += value;
    sum += (rates[t] - total / (t + 1)) ** 2;
  });
  return sum / values.length;
}

/** The pair of weights from the grid with the smallest cost. */
export async function bestPair(
  cost: (first: number, second: number) => number,
  job: Job
): Promise<[number, number]> {
  let best: [number, number] = [GRID[0], GRID[0]];
  let least = Infinity;
  for (const first of GRID) {
    await job.breathe();
    for (const second of GRID) {
      const own = cost(first, second);
      if (own < least) [best, least] = [[first, second], own];
    }
  }
  return best;
}
