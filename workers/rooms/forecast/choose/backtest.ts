import type { Job } from '../../../contract/job.ts';
import type { Forecaster, ForecastContext, Path, Series } from '../methods/family.ts';
import { sliceSeries } from './slice-series.ts';

/** Forecasts of several methods from one moment of the past, and what came. */
export interface Origin {
  /** Values known then. */
  known: number;
  /** What came after, at most the horizon. */
  came: Float64Array;
  /** One for each method; null where it was not possible then. */
  paths: (Path | null)[];
}

/** Fewest values a method is fitted on in the past. */
const LEAST_KNOWN = 4;

/**
 * Moments of the past to forecast from: the last ones whose horizon had passed entirely, half a
 * horizon apart, and, where a series is too short for that, ones with a shorter horizon.
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

/** What each method would have said at moments of the past (Tashman 2000: rolling origins). */
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

/** Path of each method; null where it is not possible or its numbers run away. */
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
