import type { DemandMethod } from './contract.ts';

/** Smoothing weights: of simple exponential smoothing, and of TSB's probability and size. */
const SES_SHARE = 0.15;
const TSB_SHARE = 0.1;

/**
 * A method's estimate of weekly sales at the end of each week, from that week and earlier ones.
 * `tsb` estimates separately how often something sells and how much, so that the estimate falls
 * week by week once a product stops selling: Teunter, Syntetos and Babai, "Intermittent demand:
 * linking forecasting to inventory obsolescence", EJOR 214 (2011).
 */
export function weeklyLevels(values: Float64Array, method: DemandMethod): Float64Array {
  switch (method) {
    case 'mean_4':
      return runningMeans(values, 4);
    case 'mean_13':
      return runningMeans(values, 13);
    case 'ses':
      return smoothed(values, SES_SHARE);
    case 'tsb':
      return byChanceAndSize(values);
  }
}

function runningMeans(values: Float64Array, span: number): Float64Array {
  let sum = 0;
  return values.map((own, at) => {
    sum += own - (at >= span ? values[at - span] : 0);
    return Math.max(0, sum) / Math.min(at + 1, span);
  });
}

/** Starts as a plain mean, so that the first week does not keep a large weight. */
function smoothed(values: Float64Array, share: number): Float64Array {
  let level = 0;
  return values.map((own, at) => (level += Math.max(share, 1 / (at + 1)) * (own - level)));
}

function byChanceAndSize(values: Float64Array): Float64Array {
  let [chance, size, sales] = [0, 0, 0];
  return values.map((own, at) => {
    const isSale = own > 0;
    chance += Math.max(TSB_SHARE, 1 / (at + 1)) * (Number(isSale) - chance);
    if (isSale) size += Math.max(TSB_SHARE, 1 / ++sales) * (own - size);
    return chance * size;
  });
}
