import type { Job } from '../../../contract/job.ts';
import { inverseNormal } from '../../../maths/statistics/normal.ts';
import type { Expected, MethodTest } from '../ahead/contract.ts';
import { bias, coverage, mase, smape } from '../figures/accuracy.ts';
import { FORECASTERS } from '../methods/all.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Forecaster, Path, Series } from '../methods/family.ts';
import { forecastAutomatically } from './automatic.ts';
import { pathsOf } from './backtest.ts';

/** Places of the past that methods are tried from, and fewest values each must know. */
const MAX_CUTS = 8;
const MIN_KNOWN = 8;
/** A single method is used instead of the combination from so many places on, if it missed so much less at so many. */
const MIN_CUTS = 6;
const CLEARLY = 0.95;
const NEARLY_ALL = 0.75;
/** For series of which so many values are zero. */
const SLOW_SELLERS = new Set<ForecasterId>(['croston', 'sba', 'tsb', 'adida', 'imapa']);
const OFTEN_EMPTY = 0.2;
const MAX_ARIMA = 120;
/** A longer past is tried on its end alone, which is nearer to what comes. */
const MAX_VALUES = 400;
/** Standard normal points of the ranges. */
const REACH80 = inverseNormal(0.9);
const REACH95 = inverseNormal(0.975);
/** What the past says of a range is held against this many misses as the model has them. */
const PRIOR = 2;
/** One rupture is not every step: most a miss counts, in squared spreads. */
const MOST_SQUARED = 25;
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
}

/** A way to tell the future that is tried on the past. */
interface Told {
  path: Path;
  low80: Float64Array;
  high80: Float64Array;
  low95: Float64Array;
  high95: Float64Array;
  /** Of all steps together, where it says so itself. */
  total?: Expected;
}

interface Cut {
  known: number;
  came: Float64Array;
  told: Map<ForecasterId | 'combination', Told>;
}

/**
 * The forecast that is shown: the automatic combination, or the naive method where the combination
 * did not miss less than it on the series' own past; and how every method fared there.
 *
 * @param actual what really came, where odd values of the series were replaced; misses count against it
 */
export async function chooseForecast(
  series: Series,
  horizon: number,
  { seed, actual }: { seed: number; actual: Float64Array },
  job: Job
): Promise<ChosenForecast> {
  const baseline = baselineOf(series);
  const cuts = await tryOnPast(series, actual, horizon, seed, job);
  const tests = testsOf(cuts, actual, series.periods[0] ?? 1, series.isNonNegative);
  const maseOf = (id: MethodTest['method']) =>
    tests.find(({ method }) => method === id)?.mase ?? NaN;
  const best = surelyBest(tests, cuts);
  const isBetter = cuts.length === 0 || maseOf(best) < maseOf(baseline);
  const method = isBetter ? best : baseline;
  for (const own of tests) own.isUsed = own.method === method;
  const told = await tellBy(method, series, horizon, seed, job);
  const chosen = method === 'combination' ? told : asItMissed(told, cuts, method, series);
  return {
    steps: stepsOf(chosen),
    total: chosen.total ?? totalOf(chosen, cuts, method, series),
    method,
    tests: tests.sort((a, b) => a.mase - b.mase),
    baseline,
    isBetter: isBetter && cuts.length > 0,
    cuts: cuts.length
  };
}

/**
 * The combination, unless a single method missed clearly less than it, and nearly everywhere: the best of
 * many on a short past is often best by luck.
 */
function surelyBest(tests: MethodTest[], cuts: Cut[]): MethodTest['method'] {
  const all = tests.find(({ method }) => method === 'combination');
  if (!all || cuts.length < MIN_CUTS) return 'combination';
  const wins = (method: MethodTest['method']) =>
    cuts.filter(({ came, told }) => {
      const miss = (id: MethodTest['method']) => {
        const { mean } = told.get(id)!.path;
        return came.reduce((sum, own, h) => sum + Math.abs(own - mean[h]), 0);
      };
      return miss(method) < miss('combination');
    }).length;
  const surer = tests
    .filter(({ mase: own }) => own < CLEARLY * all.mase)
    .filter(({ method }) => wins(method) >= NEARLY_ALL * cuts.length)
    .sort((a, b) => a.mase - b.mase);
  return surer[0]?.method ?? 'combination';
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
  return { path, ...rangesOf(path.mean, spread, isNonNegative) };
}

/** How far a method missed at a place of the past: the mean squared miss in its own spreads. */
function missOf({ came, told }: Cut, method: MethodTest['method']): number {
  const { mean, spread } = told.get(method)!.path;
  const squares = came.map((own, h) => ((own - mean[h]) / Math.max(spread[h], 1e-9)) ** 2);
  return Math.min(MOST_SQUARED, squares.reduce((sum, own) => sum + own, 0) / squares.length);
}

/** How much wider than a method claims its ranges have to be, by such misses. */
function widened(misses: number[]): number {
  return Math.sqrt((PRIOR + misses.reduce((sum, own) => sum + own, 0)) / (PRIOR + misses.length));
}

/** Last season's number where there is a whole season and some more, else the last value. */
function baselineOf({ values, periods }: Series): ForecasterId {
  const period = periods.at(-1) ?? 1;
  return period > 1 && values.length > period ? 'seasonal_naive' : 'naive';
}

async function tryOnPast(
  series: Series,
  actual: Float64Array,
  horizon: number,
  seed: number,
  job: Job
): Promise<Cut[]> {
  const n = actual.length;
  const least = Math.max(MIN_KNOWN, (series.periods.at(-1) ?? 1) + 1);
  // Shorter than asked where the past is: a miss of three steps says something of six.
  const reach = Math.min(horizon, Math.max(1, Math.floor((n - least) / 3)));
  const step = Math.max(1, Math.floor((n - least - reach) / MAX_CUTS), Math.floor(reach / 3));
  const places: number[] = [];
  for (let known = n - reach; known >= least && places.length < MAX_CUTS; known -= step) {
    places.unshift(known);
  }
  const fitting = methodsFor(actual);
  const cuts: Cut[] = [];
  for (const [at, known] of places.entries()) {
    job.report({ step: 'comparing', done: at, total: places.length });
    const past = { ...series, values: series.values.slice(Math.max(0, known - MAX_VALUES), known) };
    const told: Cut['told'] = new Map();
    for (const own of fitting) {
      await job.breathe();
      const found = await tellByMethod(own, past, reach, seed, job);
      if (found) told.set(own.id, found);
    }
    told.set('combination', await tellBy('combination', past, reach, seed, job));
    cuts.push({ known, came: actual.slice(known, known + reach), told });
  }
  return cuts;
}

/**
 * Methods for slow sellers say little of what sells every time; the search among all ARIMA models takes
 * seconds on a long past, where its quick form takes part in the combination.
 */
function methodsFor(actual: Float64Array): Forecaster[] {
  const empty = actual.filter((own) => own === 0).length / actual.length;
  return FORECASTERS.filter(({ id }) => {
    if (SLOW_SELLERS.has(id)) return empty >= OFTEN_EMPTY;
    return id !== 'arima' || actual.length <= MAX_ARIMA;
  });
}

async function tellBy(
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
  const { mean, inner, outer, total } = await forecastAutomatically(series, horizon, { seed }, job);
  const spread = mean.map((_, h) => (inner.high[h] - inner.low[h]) / (2 * REACH80));
  return {
    path: { mean, spread },
    low80: inner.low,
    high80: inner.high,
    low95: outer.low,
    high95: outer.high,
    total: { mean: mean.reduce((sum, own) => sum + own, 0), ...total }
  };
}

/** With the ranges that the method itself claims; null where it cannot tell. */
async function tellByMethod(
  method: Forecaster,
  series: Series,
  horizon: number,
  seed: number,
  job: Job
): Promise<Told | null> {
  const [path] = await pathsOf([method], series, horizon, { seed }, job);
  if (!path) return null;
  const { isNonNegative } = series;
  const floor = isNonNegative ? 0 : -Infinity;
  const mean = path.mean.map((own) => Math.max(floor, own));
  return { path: { ...path, mean }, ...rangesOf(path.mean, path.spread, isNonNegative) };
}

/** Normal ranges; NaN where a method says nothing of its spread. */
function rangesOf(mean: Float64Array, spread: Float64Array, isNonNegative: boolean) {
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

function testsOf(
  cuts: Cut[],
  actual: Float64Array,
  period: number,
  isNonNegative: boolean
): MethodTest[] {
  const ids = [...new Set(cuts.flatMap(({ told }) => [...told.keys()]))].filter(
    // A method that could not tell everywhere would be judged by its easier cuts.
    (id) => cuts.every(({ told }) => told.has(id))
  );
  return ids
    .filter((id, at) => !ids.slice(0, at).some((other) => isSame(cuts, id, other)))
    .map((method) => {
      const misses = cuts.map((cut) => missOf(cut, method));
      const mean = (of: (cut: Cut, told: Told) => number) =>
        cuts.reduce((sum, cut) => sum + of(cut, cut.told.get(method)!), 0) / cuts.length;
      const ranges = new Map(
        cuts.map((cut, at) => {
          const told = cut.told.get(method)!;
          if (method === 'combination') return [cut, told] as const;
          // As wide as it missed at the other places.
          const factor = widened(misses.filter((_, place) => place !== at));
          const spread = told.path.spread.map((own) => own * factor);
          return [
            cut,
            { path: told.path, ...rangesOf(told.path.mean, spread, isNonNegative) }
          ] as const;
        })
      );
      const held = (of: (cut: Cut, told: Told) => number) =>
        mean((cut) => of(cut, ranges.get(cut)!));
      const came = mean((cut) => cut.came.reduce((sum, own) => sum + own, 0) / cut.came.length);
      return {
        method,
        mase: mean(({ known, came: own }, { path }) => {
          const past = actual.subarray(0, known);
          return mase(past, known > period ? period : 1, own, path.mean);
        }),
        smape: mean(({ came: own }, { path }) => smape(own, path.mean)),
        bias: mean(({ came: own }, { path }) => bias(own, path.mean)) / came,
        coverage80: held(({ came: own }, { low80, high80 }) => coverage(own, low80, high80)),
        coverage95: held(({ came: own }, { low95, high95 }) => coverage(own, low95, high95)),
        isUsed: false
      };
    });
}

/** Two methods that say the same everywhere, as seasonal ones do where there is no season. */
function isSame(cuts: Cut[], id: MethodTest['method'], other: MethodTest['method']): boolean {
  return cuts.every(({ told }) => {
    const [a, b] = [told.get(id)!.path.mean, told.get(other)!.path.mean];
    return a.every((own, h) => own === b[h]);
  });
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
