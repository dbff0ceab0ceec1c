import { floatsOf, type PackedModel } from '../../../../learning/model-bytes.ts';
import type { Path } from '../family.ts';

/**
 * The forecast of a stored exponential smoothing model, with the variances of Hyndman, Koehler, Ord
 * and Snyder (2008, chapter 6): exact for additive errors, by approximation 6.4 for multiplicative
 * seasons.
 */
export function smoothingPath(model: PackedModel, horizon: number): Path {
  const { multiplicativeError, hasTrend, season: kind, level, slope, phi } = model.facts;
  const season = floatsOf(model, 'season');
  const mean = new Float64Array(horizon);
  const plain = new Float64Array(horizon);
  const own = new Float64Array(horizon).fill(kind === 2 ? 1 : 0);
  let reach = 0;
  let power = 1;
  for (let h = 0; h < horizon; h++) {
    power *= phi;
    reach += power;
    plain[h] = level + (hasTrend ? reach * slope : 0);
    if (kind > 0) own[h] = season[h % season.length];
    mean[h] = kind === 2 ? plain[h] * own[h] : plain[h] + own[h];
  }
  const spread = multiplicativeError
    ? relativeSpread(model, plain, own, mean)
    : additiveSpread(model, horizon);
  return { mean, spread };
}

/** How much of an error remains in the forecast of each later step. */
function weights({ facts, arrays }: PackedModel, horizon: number, seasonal: boolean): Float64Array {
  const { alpha, beta, gamma, phi } = facts;
  const period = arrays.season.length;
  const found = new Float64Array(horizon);
  let reach = 0;
  let power = 1;
  for (let j = 1; j < horizon; j++) {
    power *= phi;
    reach += power;
    found[j] = alpha + beta * reach + (seasonal && period && j % period === 0 ? gamma : 0);
  }
  return found;
}

function additiveSpread(model: PackedModel, horizon: number): Float64Array {
  const kept = weights(model, horizon, true);
  let sum = 1;
  return kept.map((own) => Math.sqrt(model.facts.variance * (sum += own ** 2)));
}

function relativeSpread(
  model: PackedModel,
  plain: Float64Array,
  season: Float64Array,
  mean: Float64Array
): Float64Array {
  const { variance, gamma, season: kind } = model.facts;
  const multiplies = kind === 2;
  const centre = multiplies ? plain : mean;
  const kept = weights(model, mean.length, !multiplies);
  const period = Math.max(1, model.arrays.season.length);
  const squares = new Float64Array(mean.length);
  const spread = new Float64Array(mean.length);
  for (let h = 0; h < mean.length; h++) {
    let sum = 0;
    for (let j = 1; j <= h; j++) sum += kept[j] ** 2 * squares[h - j];
    squares[h] = centre[h] ** 2 + variance * sum;
    const cycles = multiplies ? Math.floor(h / period) : 0;
    const grown = (1 + variance) * (1 + gamma ** 2 * variance) ** cycles * squares[h];
    const factor = multiplies ? season[h] ** 2 : 1;
    spread[h] = Math.sqrt(Math.max(0, grown - centre[h] ** 2) * factor);
  }
  return spread;
}
