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

/** Misses of steps go together, but not wholly: a sum's spread before the past is asked. */
const TOGETHER = 0.7;

export interface ChosenForecast {
  steps: Expected[];
  /** Of all steps together. */
  total: Expected;
  method: ForecasterId | 'combination';
  tests: MethodTest[];
  baseline: ForecasterId;
  isBetter: boolean;
  cuts: number;
  /** How much last year's numbers count; 0: not at all. */
  lastYear: number;
  /** It knows a season that it did not know at the places of the past: the tests say little of it. */
  isBeyondTests: boolean;
  /** What holidays bring or cost in it. */
  holidays: HolidayShare[];
}

/** How all methods fared on a series' past, from which the one that is shown is chosen. */
export interface Tried {
  series: Series;
  horizon: number;
  seed: number;
  /** What really came, where odd values of the series were replaced; misses count against it. */
  actual: Float64Array;
  cuts: Cut[];
  /** Holidays are taken out first; null: that did not miss less. */
  calendar: WithoutCalendar | null;
  /** What is told of the future by methods that are learned on the way from place to place. */
  ahead?: ReadonlyMap<MethodTest['method'], Told>;
  /** Some of them were ended by the clock. */
  ranOut?: boolean;
}

/** Every method at several places of the past. */
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
 * The forecast that is shown: the automatic combination, or the naive method where the combination
 * did not miss less than it on the series' own past; and how every method fared there. Where last year
 * has a part, what knows no last year does not stand in for it; nor does last year's number where a
 * season was found in two years, of which the places of the past knew one. Real series cut to two to three
 * years at 360 places, told a quarter ahead: this missed 1 to 35 % less than what such tests chose.
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
  // Nothing to try it on is no reason to follow a trend of few sales.
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

/** With holidays taken out first where that missed less on the past, else without a calendar. */
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

/** How far the combination missed in all. */
function missedBy(cuts: Cut[]): number {
  return cuts.reduce((sum, { came, told }) => {
    const { mean } = told.get('combination')!.path;
    return sum + came.reduce((all, own, h) => all + Math.abs(own - mean[h]), 0);
  }, 0);
}

/** A method's ranges as wide as it missed on the past, not as it claims. */
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
 * Last season's number where there is a whole season and some more, else the last value; where both are
 * mostly nothing, the mean.
 */
function baselineOf({ values, periods }: Series, actual: Float64Array): ForecasterId {
  if (isOftenEmpty(onOpenSteps(actual, periods.at(-1) ?? 1))) return 'mean';
  const period = periods.at(-1) ?? 1;
  return period > 1 && values.length > period ? 'seasonal_naive' : 'naive';
}

/** Without weekdays (steps of a season) on which nothing was ever sold: those are known to be none. */
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

/** The sum of all steps; its range from how far sums missed on the past, in summed spreads. */
function totalOf(
  { path }: Told,
  cuts: Cut[],
  method: ForecasterId | 'combination',
  { isNonNegative }: Series
): Expected {
  const sum = (values: Float64Array) => values.reduce((all, own) => all + own, 0);
  let squares = PRIOR * TOGETHER * TOGETHER;
  let count = PRIOR;
  for (const { came, told } of cuts) {
    const own = told.get(method);
    const spread = own ? sum(own.path.spread) : 0;
    if (!own || !(spread > 0)) continue;
    squares += Math.min(MOST_SQUARED, ((sum(came) - sum(own.path.mean)) / spread) ** 2);
    count++;
  }
  const mean = sum(path.mean);
  const spread = sum(path.spread) * Math.sqrt(squares / count);
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
