import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Series } from '../methods/family.ts';
import {
  FORECAST_GRAINS,
  FORECAST_MEASURES,
  MAX_HORIZON,
  USUAL_HORIZON,
  YEAR,
  type ForecastGrain,
  type ForecastMeasure
} from '../series/contract.ts';
import { closedWeekdays } from '../../../shop/open-weekdays.ts';
import { withoutEmptyRuns } from '../series/gaps.ts';
import { withoutOdd } from '../series/odd-periods.ts';
import { wholePeriods, type Periods } from '../series/period-sums.ts';
import type { AheadQuestion } from './contract.ts';

/** If nobody chose a period, the longest one with at least this many whole periods is used. */
const ENOUGH: [ForecastGrain, number][] = [
  ['month', 24],
  ['week', 26]
];
/**
 * Steps per season of each grain, and the distance in steps between comparable neighbours (days:
 * 7).
 */
const SEASON: Record<ForecastGrain, number> = { day: 7, week: 52, month: 12 };
const STRIDE: Record<ForecastGrain, number> = { day: 7, week: 1, month: 1 };

/**
 * Of a longer past only the end is used. It holds six years of days, enough for holidays; twenty
 * would take a minute to test methods on.
 */
const MAX_PERIODS = 6 * 365;

/** A forecast question, resolved against a shop's lines. */
export interface Asked {
  measures: ForecastMeasure[];
  measure: ForecastMeasure;
  periods: Periods;
  horizon: number;
}

/**
 * @param days first and last day of the shop since 1970, inclusive
 * @param whole the shop's lines without the lens: when it opens is no matter of one product
 */
export function settle(
  lines: OrderLines,
  question: AheadQuestion,
  days: readonly [number, number],
  whole = lines
): Asked {
  const measures: ForecastMeasure[] = lines.hasMoney ? [...FORECAST_MEASURES] : ['orders', 'units'];
  const measure = measures.includes(question.measure) ? question.measure : 'units';
  const grain = question.grain ?? usualGrain(days);
  const all = wholePeriods(grain, days, closedWeekdays(whole, days));
  const periods = { ...all, starts: all.starts.slice(-MAX_PERIODS) };
  const horizon = Math.min(
    question.horizon ?? USUAL_HORIZON[periods.grain],
    MAX_HORIZON[periods.grain]
  );
  return { measures, measure, periods, horizon };
}

/**
 * The series that methods are fitted on: gaps and single outliers replaced, seasons and dates
 * attached.
 */
export function seriesOfSums(
  values: Float64Array,
  { periods: { grain, starts }, measure }: Asked,
  holidays?: readonly HolidaySetId[]
): Series {
  // Replacing values of last year was only tested for weeks and months.
  const isYoung = grain !== 'day' && values.length < 2 * YEAR[grain];
  return {
    values: withoutOdd(withoutEmptyRuns(values, grain), STRIDE[grain], YEAR[grain]),
    periods: values.length >= 2 * SEASON[grain] ? [SEASON[grain]] : [],
    onceSeen: isYoung ? { period: YEAR[grain], values } : undefined,
    isNonNegative: measure !== 'net' || values.every((own) => own >= 0),
    dates: starts.length > 0 ? { grain, firstDay: starts[0], holidays } : undefined
  };
}

/** The same periods a year earlier; NaN where the data do not go back that far. */
export function sumYearBefore(values: Float64Array, horizon: number, year: number): number {
  const from = values.length - year;
  if (from < 0 || horizon > year) return NaN;
  return values.subarray(from, from + horizon).reduce((sum, own) => sum + own, 0);
}

export function usualGrain(days: readonly [number, number]): ForecastGrain {
  const found = ENOUGH.find(([grain, least]) => wholePeriods(grain, days).starts.length >= least);
  return found?.[0] ?? FORECAST_GRAINS[0];
}
