import type { Job } from '../../../contract/job.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { arimaLike, quickArima } from '../methods/arima.ts';
import { ces, cesLike } from '../methods/ces.ts';
import type { ForecasterId } from '../methods/contract.ts';
import { dynamicTheta } from '../methods/dynamic-theta.ts';
import { ets } from '../methods/ets.ts';
import type { Forecaster, ForecastContext, Path, Series } from '../methods/family.ts';
import { mstlEts } from '../methods/mstl-ets.ts';
import { mstlTheta } from '../methods/mstl-theta.ts';
import { mstlWith } from '../methods/seasonality/mstl.ts';
import { LONGEST_SEASON } from '../methods/smoothing/choose-shape.ts';
import { backtest, type Origin } from './backtest.ts';
import { withLastYear } from './last-year.ts';
import { onOpenSteps } from './closed-steps.ts';
import { eachEnd, rangesOf, type Range, type Said, type TotalRange } from './ranges.ts';
import { withSeasons } from './seasons.ts';
import { youngSeason, type YoungSeason } from './young-season.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

const ORIGINS = 4;
/** From this many values on, methods are weighted by squared errors. */
const LONG = 150;
/** For methods that select a variant: how to fit the same variant again. */
const AGAIN = new Map<Forecaster, (model: PackedModel) => Forecaster>([
  [quickArima, arimaLike],
  [ces, cesLike]
]);

interface Automatic {
  mean: Float64Array;
  /** The 80 % range. */
  inner: Range;
  /** The 95 % range. */
  outer: Range;
  /** The total of all steps. */
  total: TotalRange;
  /** The methods combined. */
  members: ForecasterId[];
  /** The members' weights, which sum to 1. */
  weights: Float64Array;
  /** The lengths of the seasons used. */
  periods: readonly number[];
  /** Weight of last year's values beside the members; 0: unused. */
  lastYear: number;
  /** The combination's own standard deviation, before the ranges were calibrated. */
  spread: Float64Array;
  /** The combination's forecasts at past origins. */
  past: Said[];
}

/**
 * The default forecast: dependable methods combined with weights by their errors at past origins
 * (Bates and Granger 1969), with ranges as wide as the combination's own errors there.
 */
export async function forecastAutomatically(
  given: Series,
  horizon: number,
  context: ForecastContext,
  job: Job
): Promise<Automatic> {
  const young = youngSeason(given);
  if (young) {
    const flat = { ...given, values: young.values, periods: [] };
    const told = await forecastAutomatically(flat, horizon, context, job);
    return { ...putBack(widen(told, given), young), periods: given.periods };
  }
  const series = withSeasons(given);
  const methods = membersFor(series, given.periods);
  const onOpen = onOpenSteps(series);
  const paths: (Path | null)[] = [];
  for (const [k, method] of methods.entries()) {
    await job.breathe();
    const own = onOpen(method);
    const model = await own.fit(series, context, job);
    paths.push(finiteOnly(own.score(model, series)(horizon)));
    // Variants are selected once, not again at every origin.
    const again = AGAIN.get(method);
    if (again) methods[k] = again(method.pack(model) as PackedModel);
  }
  const origins = await backtest(methods.map(onOpen), series, horizon, context, job, ORIGINS);
  const weights = weigh(origins, paths, series);
  const path = combine(paths, weights, horizon);
  const past = saidBy(origins, weights);
  const ranges = rangesOf(path, past, series);
  const floor = series.isNonNegative ? 0 : -Infinity;
  const mean = path.mean.map((own) => Math.max(floor, own));
  const members = methods.map(({ id }) => id);
  const { spread } = path;
  const told = { mean, ...ranges, members, weights, periods: series.periods, spread, past };
  return withLastYear(told, series);
}

/**
 * Factor for ranges when the season is the mean of two years. The remainder of each year is then
 * half of the difference between the years, so that errors within the sample have the variance
 * σ²/2. Future errors have σ² plus the season's own σ²/2: √3 times the standard deviation.
 */
const WIDER = Math.sqrt(3);

function widen(told: Automatic, { isNonNegative }: Series): Automatic {
  const floor = isNonNegative ? 0 : -Infinity;
  const sum = told.mean.reduce((all, own) => all + own, 0);
  const from = (middle: number, end: number) => Math.max(floor, middle + WIDER * (end - middle));
  const around = ({ low, high }: Range): Range => ({
    low: low.map((end, h) => from(told.mean[h], end)),
    high: high.map((end, h) => from(told.mean[h], end))
  });
  return {
    ...told,
    inner: around(told.inner),
    outer: around(told.outer),
    total: eachEnd(told.total, (end) => from(sum, end))
  };
}

/**
 * Puts a season back into a forecast made without it; the total's range keeps its relative width.
 */
function putBack(told: Automatic, { factorOf }: YoungSeason): Automatic {
  const put = (values: Float64Array) => values.map((own, h) => own * factorOf(h));
  const mean = put(told.mean);
  const [before, after] = [sumOf(told.mean), sumOf(mean)];
  const moved = (own: number) => (before > 0 ? after + ((own - before) * after) / before : own);
  return {
    ...told,
    mean,
    inner: { low: put(told.inner.low), high: put(told.inner.high) },
    outer: { low: put(told.outer.low), high: put(told.outer.high) },
    total: eachEnd(told.total, moved)
  };
}

/**
 * A season that smoothing does not follow itself, and two at once, are left to loess. OWA of the M4 weeks
 * so .788 for .812, .811 and .765 for .834 and .789 in halves of them; of made weeks of three to five years
 * misses were .88 and .80 where a season was weak or strong, 1.05 where there was none.
 *
 * Complex smoothing takes part where a season is stated that it can follow: there it misses what the
 * others do not. OWA with it, of the M3 months .832 for .840 and quarters .853 for .857, of tourism's
 * months .764 for .776 and quarters .866 for .876; of shops' days at 48 places of the past .620 for .629.
 * Where no season is, or one of weeks, misses were larger.
 *
 * Both were chosen on these sets. On what nobody had looked at they stand: of the M3 months left out of
 * it .726 for .733, of tourism's .787 for .791; of M3 quarters that end 4 to 16 before theirs .819 for .823
 * at the mean of four; of M4 weeks that end 13, 26 and 52 before .757, .906 and .706 for .785, .903 and
 * .744. Of Australian retail at two earlier cuts they are worse, .642 and .790 for .641 and .785.
 */
function membersFor({ periods }: Series, stated: readonly number[]): Forecaster[] {
  const isFollowed = periods.length < 2 && periods.every((own) => own <= LONGEST_SEASON);
  const [smoothing, moving] = isFollowed
    ? [ets, dynamicTheta]
    : [mstlEts, mstlWith('dynamic_theta', dynamicTheta)];
  const isComplex = isFollowed && stated.length === 1 && periods.length === 1;
  return [smoothing, moving, mstlTheta, quickArima, ...(isComplex ? [ces] : [])];
}

function finiteOnly(path: Path): Path | null {
  return path.mean.every(Number.isFinite) ? path : null;
}

/**
 * Each method's weight: one over its mean miss, in a long series nearly over its square, which is best
 * where misses are known well; equal ones where the past does not say. With the square OWA of the M4 weeks
 * was .785 for .788, of tourism's months .763 for .764, of Australian retail .532 for .534 and of shops'
 * days .619 for .620, each better in both halves; in shorter series squares missed more. M4 weeks that end
 * 13, 26 and 52 before, alone with this .771, .899 and .736 for .785, .903 and .744. Less than one over the
 * miss where a past is short is better of M3 quarters as they end, and worse 8, 12 and 16 quarters before.
 */
function weigh(origins: Origin[], paths: (Path | null)[], { values }: Series): Float64Array {
  const misses = paths.map((_, k) => missOf(origins, k));
  const known = paths.every((path, k) => !path || misses[k] > 0);
  const power = Math.max(1, (2 * values.length) / (values.length + LONG));
  const least = Math.min(...misses.filter((own) => own > 0));
  const weights = Float64Array.from(paths, (path, k) => {
    return path ? (known ? (least / misses[k]) ** power : 1) : 0;
  });
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

/** What the combination would have said at moments of the past. */
function saidBy(origins: readonly Origin[], weights: Float64Array): Said[] {
  return origins
    .filter(({ paths }) => paths.some((path, k) => path && weights[k] > 0))
    .map(({ known, came, paths }) => {
      return { known, came, ...combine(paths, weights, came.length) };
    });
}
