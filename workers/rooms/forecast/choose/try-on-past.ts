import type { Job } from '../../../contract/job.ts';
import { FORECASTERS } from '../methods/all.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Forecaster, Series } from '../methods/family.ts';
import { sliceSeries } from './slice-series.ts';
import { tellBy, tellByMethod, type Told } from './tell.ts';
import { takesWithoutCalendar, withoutCalendar } from './without-calendar.ts';

/** Places of the past that methods are tried from, and fewest values each must know. */
const MAX_CUTS = 8;
const MIN_KNOWN = 8;
/** A longer past is tried on its end alone, which is nearer to what comes. */
const MAX_VALUES = 400;
/** For series of which so many values are zero. */
const SLOW_SELLERS = new Set<ForecasterId>(['mean', 'croston', 'sba', 'tsb', 'adida', 'imapa']);
const OFTEN_EMPTY = 0.2;
/** Values of a past in which all ARIMA models are searched. */
const MAX_ARIMA = 120;

/** What every method said at a place of the past, and what then came. */
export interface Cut {
  known: number;
  came: Float64Array;
  told: Map<ForecasterId | 'combination', Told>;
}

/**
 * Every method at several places of the past, each time with the values before alone.
 *
 * @param takesHolidays holidays that were known to matter by then are taken out and put in again
 */
export async function tryOnPast(
  series: Series,
  actual: Float64Array,
  horizon: number,
  { seed, takesHolidays }: { seed: number; takesHolidays: boolean },
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
    job.report({ step: 'trying', done: at, total: places.length });
    const whole = sliceSeries(series, 0, known);
    const calendar = takesHolidays ? await withoutCalendar(whole, reach, job) : null;
    const newest = (own: Series) => sliceSeries(own, Math.max(0, known - MAX_VALUES), known);
    const plain = newest(series);
    const past = calendar ? newest(calendar.series) : plain;
    const told: Cut['told'] = new Map();
    for (const own of fitting) {
      await job.breathe();
      const isWithout = takesWithoutCalendar(own.id);
      const given = own.id === 'calendar_regression' ? whole : isWithout ? past : plain;
      const found = await tellByMethod(own, given, reach, seed, job);
      if (found) told.set(own.id, isWithout && calendar ? calendar.restore(found) : found);
    }
    const all = await tellBy('combination', past, reach, seed, job);
    told.set('combination', calendar ? calendar.restore(all) : all);
    cuts.push({ known, came: actual.slice(known, known + reach), told });
  }
  return cuts;
}

/** So many steps brought nothing that the middle one is no measure of what is to come. */
export function isOftenEmpty(actual: Float64Array): boolean {
  const empty = actual.reduce((count, own) => count + (own === 0 ? 1 : 0), 0);
  return empty > 0 && empty >= OFTEN_EMPTY * actual.length;
}

/**
 * Methods for slow sellers say little of what sells every time; the search among all ARIMA models takes
 * seconds on a long past, where its quick form takes part in the combination.
 */
function methodsFor(actual: Float64Array): Forecaster[] {
  const sellsSlowly = isOftenEmpty(actual);
  return FORECASTERS.filter(({ id }) => {
    if (SLOW_SELLERS.has(id)) return sellsSlowly;
    // It waits until the others are told.
    if (id === 'boosted_lags') return false;
    return id !== 'arima' || actual.length <= MAX_ARIMA;
  });
}
