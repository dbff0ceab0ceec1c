import { meanOf } from '../../../../maths/statistics/sums.ts';
import { seasonalIndices } from '../seasonality/decompose.ts';
import type { Places, Shape } from './state-space.ts';

export interface Start {
  point: Float64Array;
  /** Initial step of the search, by parameter. */
  steps: Float64Array;
}

/** Initial parameters for optimising a model, after Hyndman et al. (2002), as in R's ets. */
export function startOf(values: Float64Array, shape: Shape, at: Places): Start {
  const { season, period, trend } = shape;
  const point = new Float64Array(at.length);
  const steps = new Float64Array(at.length);
  const set = (place: number, value: number, step: number) => {
    if (place < 0) return;
    point[place] = value;
    steps[place] = step;
  };
  const adjusted = values.slice();
  if (season !== 'N') takeSeason(adjusted, shape, at, point, steps);
  const first = Math.min(Math.max(10, 2 * period), values.length);
  const { level, slope } = lineThrough(adjusted, first);
  const spread = spreadOf(adjusted) || 0.01;
  const mean = adjusted.subarray(0, first).reduce((sum, own) => sum + own, 0) / first;
  set(at.alpha, season === 'N' ? 0.3 : 0.2, 0.2);
  set(at.beta, 0.02, 0.04);
  set(at.gamma, 0.05, 0.1);
  set(at.phi, 0.97, -0.05);
  set(at.level, trend === 'N' ? mean : level, spread / 2);
  set(at.slope, slope, spread / 20);
  return { point, steps };
}

function takeSeason(
  values: Float64Array,
  { season, period }: Shape,
  at: Places,
  point: Float64Array,
  steps: Float64Array
): void {
  const additive = season === 'A';
  const indices = seasonalIndices(values, period, additive ? 'additive' : 'multiplicative');
  if (!additive) {
    for (let j = 0; j < period; j++) indices[j] = Math.max(indices[j], 0.01);
    const sum = indices.reduce((all, own) => all + own, 0);
    for (let j = 0; j < period; j++) indices[j] *= period / sum;
  }
  const reach = 0.1 * (spreadOf(indices) || 0.1);
  for (let j = 1; j < period; j++) {
    point[at.season + j - 1] = indices[j];
    steps[at.season + j - 1] = reach;
  }
  for (let t = 0; t < values.length; t++) {
    if (additive) values[t] -= indices[t % period];
    else values[t] /= indices[t % period];
  }
}

/** Least squares line through the first values; its level is that before the first. */
function lineThrough(values: Float64Array, n: number): { level: number; slope: number } {
  const middle = (n + 1) / 2;
  let above = 0;
  let across = 0;
  let sum = 0;
  for (let t = 0; t < n; t++) {
    above += (t + 1 - middle) * values[t];
    across += (t + 1 - middle) ** 2;
    sum += values[t];
  }
  const slope = across > 0 ? above / across : 0;
  return { level: sum / n - slope * middle, slope };
}

function spreadOf(values: Float64Array): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, own) => sum + (own - mean) ** 2, 0) / values.length);
}
