import { median } from '../../../maths/statistics/quantiles.ts';

/** Minimum number of points between two changes. */
const SHORTEST = 4;

/**
 * Finds where the level of a series changed permanently: the segmentation into constant means with
 * the lowest cost, where each change costs `penalty` (PELT: Killick, Fearnhead and Eckley, "Optimal
 * detection of changepoints with a linear computational cost", JASA 107, 2012).
 *
 * The penalty is 3 ln n times the noise variance, which is estimated from differences of
 * neighbours, so that the changes themselves do not count; it is raised for autocorrelated series,
 * since a wandering series has no levels.
 *
 * @param values evenly spaced, seasonally adjusted
 * @param penalty cost of a change
 * @returns indices at which a new level begins, ascending
 */
export function changePoints(values: Float64Array, penalty = penaltyOf(values)): number[] {
  const n = values.length;
  if (n < 2 * SHORTEST) return [];
  if (!(penalty > 0)) return [];
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  values.forEach((own, at) => {
    sums[at + 1] = sums[at] + own;
    squares[at + 1] = squares[at] + own * own;
  });
  const cost = (from: number, to: number) =>
    squares[to] - squares[from] - (sums[to] - sums[from]) ** 2 / (to - from);
  const best = new Float64Array(n + 1).fill(Infinity);
  const last = new Int32Array(n + 1);
  best[0] = -penalty;
  let candidates = [0];
  for (let to = SHORTEST; to <= n; to++) {
    const totals = candidates.map((from) => best[from] + cost(from, to) + penalty);
    totals.forEach((total, at) => {
      if (total < best[to]) [best[to], last[to]] = [total, candidates[at]];
    });
    candidates = candidates.filter((_, at) => totals[at] - penalty <= best[to]);
    const next = to - SHORTEST + 1;
    if (next >= SHORTEST) candidates.push(next);
  }
  const found: number[] = [];
  for (let to = last[n]; to > 0; to = last[to]) found.unshift(to);
  return found;
}

const NORMAL_MAD = 1.4826;

/** The cost of a change, from the noise of a series. */
export function penaltyOf(values: Float64Array): number {
  if (values.length < 2) return 0;
  const steps = values.slice(1).map((own, at) => own - values[at]);
  const middle = median(steps);
  const spread = (NORMAL_MAD * median(steps.map((own) => Math.abs(own - middle)))) / Math.SQRT2;
  const variance = spread > 0 ? spread ** 2 : meanSquare(steps) / 2;
  // Removing slow movements also removes about a tenth of the autocorrelation.
  const alike = Math.min(0.9, Math.max(0, correlationOf(values) + 0.1));
  // For an AR(1) process the variance of the mean is (1 + ρ) / (1 − ρ) times as large, while
  // differences are smaller.
  return (3 * Math.log(values.length) * variance * (1 + alike)) / (1 - alike) ** 2;
}

function meanSquare(values: Float64Array): number {
  return values.reduce((sum, own) => sum + own * own, 0) / values.length;
}

/** Lag-1 autocorrelation after removing slow movements by running medians. */
function correlationOf(values: Float64Array): number {
  const left = values.map((own, at) => {
    const around = values.subarray(Math.max(0, at - 6), at + 7);
    return own - median(around);
  });
  let [together, whole] = [0, 0];
  left.forEach((own, at) => {
    whole += own * own;
    if (at > 0) together += own * left[at - 1];
  });
  return whole > 0 ? together / whole : 0;
}
