import type { Job } from '../../../contract/job.ts';
import { FORECASTERS } from '../methods/all.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Forecaster, Series } from '../methods/family.ts';
import { sliceSeries } from './slice-series.ts';
import { tellBy, tellByMethod, type Told } from './tell.ts';
import { takesWithoutCalendar, withoutCalendar } from './without-calendar.ts';

/** The most cuts of the past that methods are tested at, and the fewest values before each. */
const MAX_CUTS = 8;
const MIN_KNOWN = 8;
/** Of a longer past only the end is tested, as the most similar to the future. */
const MAX_VALUES = 400;
/** Methods for series with many zeros. */
const SLOW_SELLERS = new Set<ForecasterId>(['mean', 'croston', 'sba', 'tsb', 'adida', 'imapa']);
const OFTEN_EMPTY = 0.2;
/** On longer pasts, only a few ARIMA models are tried. */
const MAX_ARIMA = 120;

/** The forecasts of all methods at a cut of the past, and the actual values after it. */
export interface Cut {
  known: number;
  came: Float64Array;
  told: Map<ForecasterId | 'combination', Told>;
}

/**
 * Tests every method at several cuts, each time with only the values before.
 *
 * @param takesHolidays whether the effects of holidays known by then are removed before fitting and
 *   added back
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
  // The test horizon is shortened for a short past: errors three steps ahead say something about
  // six.
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

/** Whether more than half of the steps are zero, so that the median says nothing. */
export function isOftenEmpty(actual: Float64Array): boolean {
  const empty = actual.reduce((count, own) => count + (own === 0 ? 1 : 0), 0);
  return empty > 0 && empty >= OFTEN_EMPTY * actual.length;
}

/**
 * The methods worth testing. Those for slow sellers say little about regular sales; a full ARIMA
 * search takes seconds on a long past, where its quick form is part of the combination.
 */
function methodsFor(actual: Float64Array): Forecaster[] {
  const sellsSlowly = isOftenEmpty(actual);
  return FORECASTERS.filter(({ id }) => {
    if (SLOW_SELLERS.has(id)) return sellsSlowly;
    // Lets other work run first.
    if (id === 'boosted_lags') return false;
    return id !== 'arima' || actual.length <= MAX_ARIMA;
  });
}
