import { demandOf, GRID } from './demand.ts';

/** Mean interval between sales, in whole steps: the number of steps to add up. */
export function meanInterval(values: Float64Array): number {
  const { intervals } = demandOf(values);
  if (intervals.length === 0) return 1;
  return Math.max(1, Math.round(intervals.reduce((sum, own) => sum + own, 0) / intervals.length));
}

/**
 * Expected sales of the next step, from the level of sums over `length` steps, the last of which
 * ends with the series.
 */
export function rateOfSums(values: Float64Array, length: number): number {
  const count = Math.floor(values.length / length);
  if (count === 0) return 0;
  const start = values.length - count * length;
  const sums = new Float64Array(count);
  for (let at = 0; at < count * length; at++) sums[Math.floor(at / length)] += values[start + at];
  return levelOf(sums) / length;
}

/**
 * Simple exponential smoothing, started at the first sum, with the weight that minimises squared
 * errors.
 */
function levelOf(sums: Float64Array): number {
  let [best, least] = [sums[0], Infinity];
  for (const weight of GRID) {
    let [level, error] = [sums[0], 0];
    for (const sum of sums) {
      error += (sum - level) ** 2;
      level += weight * (sum - level);
    }
    if (error < least) [best, least] = [level, error];
  }
  return best;
}
