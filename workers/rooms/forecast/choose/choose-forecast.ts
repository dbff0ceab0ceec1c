import type { Job } from '../../../contract/job.ts';
import type { HolidayShare, MethodTest } from '../ahead/contract.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Series } from '../methods/family.ts';
import type { Expected } from '../series/contract.ts';
import { hasLastYear } from './last-year.ts';
import { missOf, MOST_SQUARED, PRIOR, surelyBeats, surelyBest, testsOf, widened } from './judge.ts';
import { REACH80, REACH95 } from './ranges.ts';
import { normalRanges, tellBy, type Told } from './tell.ts';
import { isOftenEmpty, tryOnPast, type Cut } from './try-on-past.ts';
import { youngSeason } from './young-season.ts';
import { takesWithoutCalendar, withoutCalendar, type WithoutCalendar } from './without-calendar.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

/**
 * Errors of steps are correlated, though not perfectly: the initial standard deviation of a total,
 * as a share of the summed ones.
 */
const TOGETHER = 0.7;

export interface ChosenForecast {
  steps: Expected[];
  /** The total of all steps. */
  total: Expected;
  method: ForecasterId | 'combination';
  tests: MethodTest[];
  baseline: ForecasterId;
  isBetter: boolean;
  cuts: number;
  /** Weight of last year's values; 0: unused. */
  lastYear: number;
  /**
   * The forecast uses a season that was not known at the cuts, so that the tests say little about
   * it.
   */
  isBeyondTests: boolean;
  /** The effects of holidays within the forecast. */
  holidays: HolidayShare[];
}

/** The result of a backtest of all methods, from which the forecast to be shown is chosen. */
export interface Tried {
  series: Series;
  horizon: number;
  seed: number;
  /**
   * The actual values, including outliers that were replaced for fitting; errors are measured
   * against them.
   */
  actual: Float64Array;
  cuts: Cut[];
  /** Removes the holidays before fitting; null if that did not reduce errors. */
  calendar: WithoutCalendar | null;
  /** Forecasts of the future by methods that keep learning from cut to cut. */
  ahead?: ReadonlyMap<MethodTest['method'], Told>;
  /** Some methods were stopped by the time limit. */
  ranOut?: boolean;
}

/** Runs every method at several cuts of the past. */
export async function tryMethods(
  series: Series,
  horizon: number,
  { seed, actual }: Pick<Tried, 'seed' | 'actual'>,
  job: Job
): Promise<Tried> {
  const tried = await tryBothWays(series, actual, horizon, seed, job);
  return { series, horizon, seed, actual, ...tried };
}

/**
 * The forecast to show: the automatic combination, or the naive method if the combination did not
 * beat it in the backtest; and how every method did there. If last year's values take part, methods
 * that ignore them do not replace the combination; nor does last year's value when the season comes
 * from two years, of which the cuts knew only one. At 360 places of real series cut to two to three
 * years and forecast for a quarter, this reduced errors by 1 to 35 % against choosing by such
 * tests.
 */
export async function chooseForecast(tried: Tried, job: Job): Promise<ChosenForecast> {
  const { series, horizon, seed, actual, cuts, calendar } = tried;
  const baseline = baselineOf(series, actual);
  const tests = testsOf(cuts, actual, series.periods[0] ?? 1, series.isNonNegative);
  const maseOf = (id: MethodTest['method']) =>
    tests.find(({ method }) => method === id)?.mase ?? NaN;
  const best = surelyBest(tests, cuts);
  const beats = () =>
    baseline === 'mean' ? surelyBeats(best, baseline, cuts) : maseOf(best) < maseOf(baseline);
  // Without a backtest, a trend in few sales should not be extrapolated.
  const isBetter = cuts.length === 0 ? baseline !== 'mean' : beats();
  const isBeyondTests = baseline !== 'mean' && youngSeason(calendar?.series ?? series) !== null;
  const isYoung = isBeyondTests || (baseline !== 'mean' && hasLastYear(series));
  const method = isYoung ? 'combination' : isBetter ? best : baseline;
  for (const own of tests) own.isUsed = own.method === method;
  const holidays = takesWithoutCalendar(method) ? calendar : null;
  const plain =
    tried.ahead?.get(method) ??
    (await tellBy(method, holidays?.series ?? series, horizon, seed, job));
  const known =
    method === 'calendar_regression' ? await withoutCalendar(series, horizon, job) : holidays;
  const told = holidays ? holidays.restore(plain) : plain;
  const chosen = method === 'combination' ? told : asItMissed(told, cuts, method, series);
  return {
    steps: stepsOf(chosen),
    total: chosen.total ?? totalOf(chosen, cuts, method, series),
    method,
    tests: tests.sort((a, b) => a.mase - b.mase),
    baseline,
    isBetter: isBetter && cuts.length > 0,
    cuts: cuts.length,
    lastYear: told.lastYear ?? 0,
    isBeyondTests: isBeyondTests && cuts.length > 0,
    holidays: known?.sharesOf(told) ?? []
  };
}

/**
 * Runs the backtest with and without removing holidays first, and keeps the one with smaller
 * errors.
 */
async function tryBothWays(
  series: Series,
  actual: Float64Array,
  horizon: number,
  seed: number,
  job: Job
): Promise<{ cuts: Cut[]; calendar: WithoutCalendar | null }> {
  const attempt = (takesHolidays: boolean) =>
    tryOnPast(series, actual, horizon, { seed, takesHolidays }, job);
  const plain = await attempt(false);
  const calendar = await withoutCalendar(series, horizon, job);
  if (!calendar) return { cuts: plain, calendar };
  const cuts = await attempt(true);
  return missedBy(cuts) < missedBy(plain) ? { cuts, calendar } : { cuts: plain, calendar: null };
}

/** Total error of the combination. */
function missedBy(cuts: Cut[]): number {
  return cuts.reduce((sum, { came, told }) => {
    const { mean } = told.get('combination')!.path;
    return sum + came.reduce((all, own, h) => all + Math.abs(own - mean[h]), 0);
  }, 0);
}

/**
 * Widens a method's ranges to fit its errors in the backtest, instead of trusting its own estimate.
 */
function asItMissed(
  { path }: Told,
  cuts: Cut[],
  method: MethodTest['method'],
  { isNonNegative }: Series
): Told {
  const factor = widened(cuts.map((cut) => missOf(cut, method)));
  const spread = path.spread.map((own) => own * factor);
  return { path, ...normalRanges(path.mean, spread, isNonNegative) };
}

/**
 * The naive method: last season's value if there is more than one whole season, else the last
 * value; the mean if either is mostly zero.
 */
function baselineOf({ values, periods }: Series, actual: Float64Array): ForecasterId {
  if (isOftenEmpty(onOpenSteps(actual, periods.at(-1) ?? 1))) return 'mean';
  const period = periods.at(-1) ?? 1;
  return period > 1 && values.length > period ? 'seasonal_naive' : 'naive';
}

/**
 * Without steps of the season that never had sales, such as closed weekdays, which are known to be
 * zero.
 */
function onOpenSteps(actual: Float64Array, period: number): Float64Array {
  const sells = new Set<number>();
  actual.forEach((own, at) => own !== 0 && sells.add(at % period));
  return actual.filter((_, at) => sells.has(at % period));
}

function stepsOf({ path, low80, high80, low95, high95 }: Told): Expected[] {
  return Array.from(path.mean, (mean, h) => ({
    mean,
    low80: low80[h],
    high80: high80[h],
    low95: low95[h],
    high95: high95[h]
  }));
}

/**
 * The total of all steps; its range fits the errors of totals in the backtest, in units of the
 * summed standard deviations.
 */
function totalOf(
  { path }: Told,
  cuts: Cut[],
  method: ForecasterId | 'combination',
  { isNonNegative }: Series
): Expected {
  let squares = PRIOR * TOGETHER * TOGETHER;
  let count = PRIOR;
  for (const { came, told } of cuts) {
    const own = told.get(method);
    const spread = own ? sumOf(own.path.spread) : 0;
    if (!own || !(spread > 0)) continue;
    squares += Math.min(MOST_SQUARED, ((sumOf(came) - sumOf(own.path.mean)) / spread) ** 2);
    count++;
  }
  const mean = sumOf(path.mean);
  const spread = sumOf(path.spread) * Math.sqrt(squares / count);
  const floor = isNonNegative ? 0 : -Infinity;
  const at = (reach: number) => Math.max(floor, mean + reach * spread);
  return {
    mean,
    low80: at(-REACH80),
    high80: at(REACH80),
    low95: at(-REACH95),
    high95: at(REACH95)
  };
}
