import type { Job } from '../../../contract/job.ts';
import type { Expected } from '../series/contract.ts';
import { FORECASTERS } from '../methods/all.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Forecaster, Path, Series } from '../methods/family.ts';
import { takesAsItIs } from './as-it-is.ts';
import { forecastAutomatically } from './automatic.ts';
import { pathsOf } from './backtest.ts';
import { onOpenSteps } from './closed-steps.ts';
import { REACH80, REACH95 } from './ranges.ts';

/**
 * A forecast of one method. In this room, `tell` is short for "forecast", and what is told is the
 * forecast, as opposed to what then `came`.
 */
export interface Told {
  path: Path;
  low80: Float64Array;
  high80: Float64Array;
  low95: Float64Array;
  high95: Float64Array;
  /** The total of all steps, if the method computes it itself. */
  total?: Expected;
  /** Weight of last year's values, if the data span one year. */
  lastYear?: number;
}

export async function tellBy(
  method: ForecasterId | 'combination',
  series: Series,
  horizon: number,
  seed: number,
  job: Job
): Promise<Told> {
  if (method !== 'combination') {
    const own = FORECASTERS.find(({ id }) => id === method)!;
    const found = await tellByMethod(own, series, horizon, seed, job);
    if (found) return found;
  }
  const told = await forecastAutomatically(series, horizon, { seed }, job);
  const { mean, inner, outer, total, lastYear } = told;
  const spread = mean.map((_, h) => (inner.high[h] - inner.low[h]) / (2 * REACH80));
  return {
    path: { mean, spread },
    low80: inner.low,
    high80: inner.high,
    low95: outer.low,
    high95: outer.high,
    total: { mean: mean.reduce((sum, own) => sum + own, 0), ...total },
    lastYear
  };
}

/** Forecasts with the ranges that the method itself computes; null if it is not possible. */
export async function tellByMethod(
  method: Forecaster,
  series: Series,
  horizon: number,
  seed: number,
  job: Job
): Promise<Told | null> {
  const own = takesAsItIs(method.id) ? method : onOpenSteps(series)(method);
  const [path] = await pathsOf([own], series, horizon, { seed }, job);
  return path && withRanges(path, series.isNonNegative);
}

/** Adds the ranges that follow from a path's own standard deviation. */
export function withRanges(path: Path, isNonNegative: boolean): Told {
  const floor = isNonNegative ? 0 : -Infinity;
  const mean = path.mean.map((own) => Math.max(floor, own));
  return { path: { ...path, mean }, ...normalRanges(path.mean, path.spread, isNonNegative) };
}

/** Ranges of normally distributed errors; NaN if a method has no standard deviation. */
export function normalRanges(mean: Float64Array, spread: Float64Array, isNonNegative: boolean) {
  const floor = isNonNegative ? 0 : -Infinity;
  const at = (reach: number) =>
    mean.map((own, h) => Math.max(floor, own + reach * (spread[h] ?? NaN)));
  return {
    low80: at(-REACH80),
    high80: at(REACH80),
    low95: at(-REACH95),
    high95: at(REACH95)
  };
}
