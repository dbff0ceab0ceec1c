import type { Job } from '../../../contract/job.ts';
import { dynamicTheta } from '../methods/dynamic-theta.ts';
import { ets } from '../methods/ets.ts';
import type { Forecaster, ForecastContext, Path, Series } from '../methods/family.ts';
import { seasonalNaive } from '../methods/seasonal-naive.ts';
import { theta } from '../methods/theta.ts';
import { backtest, pathsOf, type Origin } from './backtest.ts';

/** What is combined; one more is one line. */
const COMBINED: readonly Forecaster[] = [ets, theta, dynamicTheta, seasonalNaive];

const ORIGINS = 4;
/** Ranges widen by this many values' share of the series: few values know little of the future. */
const FEW_VALUES = 8;
/** Most a moment of the past may count, in squared spreads: one rupture is not every step. */
const MOST_SQUARED = 25;
/** Spreads to each side that hold 80 % and 95 %. */
const REACH = { inner: 1.14, outer: 2.02 };

interface Range {
  low: Float64Array;
  high: Float64Array;
}

interface Automatic {
  mean: Float64Array;
  /** Holds 80 %. */
  inner: Range;
  /** Holds 95 %. */
  outer: Range;
  /** How much each combined method counts, adding up to 1. */
  weights: Float64Array;
}

/**
 * The forecast a shop gets without choosing: dependable methods combined by how little each missed
 * by at moments of the past (Bates and Granger 1969), with ranges as wide as the combination's own
 * misses there were.
 */
export async function forecastAutomatically(
  series: Series,
  horizon: number,
  context: ForecastContext,
  job: Job
): Promise<Automatic> {
  const origins = await backtest(COMBINED, series, horizon, context, job, ORIGINS);
  const paths = await pathsOf(COMBINED, series, horizon, context, job);
  const weights = weigh(origins, paths);
  const { mean, spread } = combine(paths, weights, horizon);
  const factor = widen(origins, weights) * (1 + FEW_VALUES / series.values.length);
  const floor = series.isNonNegative ? 0 : -Infinity;
  const range = (reach: number): Range => ({
    low: mean.map((own, h) => Math.max(floor, own - reach * factor * spread[h])),
    high: mean.map((own, h) => Math.max(floor, own + reach * factor * spread[h]))
  });
  return {
    mean: mean.map((own) => Math.max(floor, own)),
    inner: range(REACH.inner),
    outer: range(REACH.outer),
    weights
  };
}

/** Each method's weight: one over its mean miss; equal ones where the past does not say. */
function weigh(origins: Origin[], paths: (Path | null)[]): Float64Array {
  const misses = paths.map((_, k) => missOf(origins, k));
  const known = paths.every((path, k) => !path || misses[k] > 0);
  const weights = Float64Array.from(paths, (path, k) => (path ? (known ? 1 / misses[k] : 1) : 0));
  const sum = weights.reduce((all, own) => all + own, 0);
  return weights.map((own) => own / sum);
}

function missOf(origins: Origin[], k: number): number {
  const own = origins.flatMap(({ came, paths }) => {
    const path = paths[k];
    if (!path) return [];
    return [came.reduce((sum, value, h) => sum + Math.abs(value - path.mean[h]), 0) / came.length];
  });
  return own.reduce((sum, miss) => sum + miss, 0) / own.length;
}

function combine(paths: (Path | null)[], weights: Float64Array, horizon: number): Path {
  const mean = new Float64Array(horizon);
  const spread = new Float64Array(horizon);
  let sum = 0;
  paths.forEach((path, k) => {
    if (!path || weights[k] === 0) return;
    sum += weights[k];
    for (let h = 0; h < horizon; h++) {
      mean[h] += weights[k] * path.mean[h];
      spread[h] += weights[k] * path.spread[h];
    }
  });
  return { mean: mean.map((own) => own / sum), spread: spread.map((own) => own / sum) };
}

/** How much wider than the models say the past's misses were; the models count as one moment. */
function widen(origins: Origin[], weights: Float64Array): number {
  let sum = 1;
  let count = 1;
  for (const { came, paths } of origins) {
    if (!paths.some((path, k) => path && weights[k] > 0)) continue;
    const { mean, spread } = combine(paths, weights, came.length);
    const squares = came.map((own, h) => ((own - mean[h]) / Math.max(spread[h], 1e-9)) ** 2);
    sum += Math.min(MOST_SQUARED, squares.reduce((all, own) => all + own, 0) / came.length);
    count++;
  }
  return Math.sqrt(sum / count);
}
