import type { Job } from '../../../../contract/job.ts';
import { bestPair, demandOf, rateError } from './demand.ts';

export interface Rates {
  /** The rate expected before each step. */
  before: Float64Array;
  /** The rate expected after the last step. */
  next: number;
}

/**
 * Croston's two levels ("Forecasting and stock control for intermittent demands", Operational
 * Research Quarterly 23, 1972), both moved only when something is sold; they start at the first size
 * and the mean interval.
 */
export function crostonRates(values: Float64Array, sizeWeight: number, gapWeight: number): Rates {
  const { sizes, intervals } = demandOf(values);
  const before = new Float64Array(values.length);
  if (sizes.length === 0) return { before, next: 0 };
  let size = sizes[0];
  let gap = intervals.reduce((sum, own) => sum + own, 0) / intervals.length;
  let since = 0;
  values.forEach((value, t) => {
    before[t] = size / gap;
    since++;
    if (!(value > 0)) return;
    size += sizeWeight * (value - size);
    gap += gapWeight * (since - gap);
    since = 0;
  });
  return { before, next: size / gap };
}

/** Croston's method with the weights that minimise the error of the rate. */
export async function fittedCroston(
  values: Float64Array,
  job: Job
): Promise<{ next: number; size: number; gap: number }> {
  const cost = (a: number, b: number) => rateError(values, crostonRates(values, a, b).before);
  const [size, gap] = await bestPair(cost, job);
  return { next: crostonRates(values, size, gap).next, size, gap };
}

/**
 * Teunter, Syntetos and Babai's ("Intermittent demand: linking forecasting to inventory
 * obsolescence", European Journal of Operational Research 214, 2011): the chance of a sale moves at
 * every step, so that a product that no longer sells is forecast to fade.
 */
export function tsbRates(values: Float64Array, sizeWeight: number, chanceWeight: number): Rates {
  const { sizes } = demandOf(values);
  const before = new Float64Array(values.length);
  if (sizes.length === 0) return { before, next: 0 };
  let size = sizes[0];
  let chance = sizes.length / values.length;
  values.forEach((value, t) => {
    before[t] = size * chance;
    const isSold = value > 0;
    chance += chanceWeight * ((isSold ? 1 : 0) - chance);
    if (isSold) size += sizeWeight * (value - size);
  });
  return { before, next: size * chance };
}
