import type { Job } from '../../../contract/job.ts';
import type { Forecaster, ForecastContext, Path, Series } from '../methods/family.ts';
import { sliceSeries } from './slice-series.ts';

/** Forecasts of several methods from one origin in the past, and the actual values. */
export interface Origin {
  /** Number of values known at the origin. */
  known: number;
  /** The actual values after it, at most as many as the horizon. */
  came: Float64Array;
  /** One per method; null if the method was not possible at that origin. */
  paths: (Path | null)[];
}

/** The fewest values that a method is fitted on in a backtest. */
const LEAST_KNOWN = 4;

/**
 * Chooses forecast origins: the last ones whose whole horizon lies in the past, half a horizon
 * apart, or with a shorter horizon where the series is too short for that.
 */
function originsOf({ values, periods }: Series, horizon: number, most: number): number[] {
  const n = values.length;
  const least = Math.max(LEAST_KNOWN, Math.min(2 * (periods.at(-1) ?? 1) + 1, n - 2));
  const step = Math.max(1, Math.round(horizon / most));
  const found: number[] = [];
  for (let known = n - horizon; known >= least && found.length < most; known -= step) {
    found.push(known);
  }
  for (let known = n - horizon + step; known < n && found.length < most; known += step) {
    if (known >= least) found.push(known);
  }
  return found;
}

/** The forecasts of each method from past origins (rolling origin evaluation, Tashman 2000). */
export async function backtest(
  methods: readonly Forecaster[],
  series: Series,
  horizon: number,
  context: ForecastContext,
  job: Job,
  most = 3
): Promise<Origin[]> {
  const found: Origin[] = [];
  for (const known of originsOf(series, horizon, most)) {
    const past = sliceSeries(series, 0, known);
    const came = series.values.slice(known, known + horizon);
    const paths = await pathsOf(methods, past, came.length, context, job);
    found.push({ known, came, paths });
  }
  return found;
}

/** The path of each method; null if it is not possible, or its numbers diverge. */
export async function pathsOf(
  methods: readonly Forecaster[],
  series: Series,
  horizon: number,
  context: ForecastContext,
  job: Job
): Promise<(Path | null)[]> {
  const paths: (Path | null)[] = [];
  for (const { needs, fit, score } of methods) {
    if (!(needs.isPossible?.(series, context, undefined) ?? true)) {
      paths.push(null);
      continue;
    }
    await job.breathe();
    const path = score(await fit(series, context, job), series)(horizon);
    paths.push(path.mean.every(Number.isFinite) ? path : null);
  }
  return paths;
}
