import type { Job } from '../../../contract/job.ts';
import { forecastAutomatically } from '../choose/automatic.ts';
import { backtest } from '../choose/backtest.ts';
import type { Said } from '../choose/ranges.ts';
import { FORECASTERS } from '../methods/all.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Forecaster, ForecastContext, Path, Series } from '../methods/family.ts';

/** The independent forecast of one series, now and at past origins. */
export interface Alone extends Path {
  past: Said[];
}

/** Number of past origins, the same as for weighting the automatic combination. */
const ORIGINS = 4;

/**
 * Forecasts by the method shown for the whole, or by the automatic combination if that method is
 * not possible for a part.
 */
export async function tellAlone(
  method: ForecasterId | 'combination',
  series: Series,
  horizon: number,
  context: ForecastContext,
  job: Job
): Promise<Alone> {
  const own = FORECASTERS.find(({ id }) => id === method);
  const isPossible = own && (own.needs.isPossible?.(series, context, undefined) ?? true);
  const told = isPossible ? await tellByOne(own, series, horizon, context, job) : null;
  return told ?? forecastAutomatically(series, horizon, context, job);
}

async function tellByOne(
  method: Forecaster,
  series: Series,
  horizon: number,
  context: ForecastContext,
  job: Job
): Promise<Alone | null> {
  const path = method.score(await method.fit(series, context, job), series)(horizon);
  if (!path.mean.every(Number.isFinite)) return null;
  const floor = series.isNonNegative ? 0 : -Infinity;
  const origins = await backtest([method], series, horizon, context, job, ORIGINS);
  const said = origins.flatMap(({ known, came, paths: [own] }) =>
    own ? [{ known, came, ...own }] : []
  );
  const usual = usualMiss(said);
  const spread = (given: Path) =>
    given.mean.map((_, h) => (Number.isFinite(given.spread[h]) ? given.spread[h] : usual));
  return {
    mean: path.mean.map((own) => Math.max(floor, own)),
    spread: spread(path),
    past: said.map((own) => ({ ...own, spread: spread(own) }))
  };
}

/** Typical error of the past, for methods without an estimate of their own. */
function usualMiss(said: readonly Said[]): number {
  const squares = said.flatMap(({ came, mean }) =>
    Array.from(came, (own, h) => (own - mean[h]) ** 2)
  );
  return Math.sqrt(squares.reduce((sum, own) => sum + own, 0) / Math.max(1, squares.length));
}
