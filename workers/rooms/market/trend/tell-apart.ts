import { loess } from '../../../maths/series/loess.ts';
import { mstl } from '../../../maths/series/mstl.ts';
import { stl, type Decomposed } from '../../../maths/series/stl.ts';
import type { TrendGrain, TrendParts } from './contract.ts';

/** Periods per season: days of a week, weeks of a year, months of a year. */
export const SEASON: Record<TrendGrain, number> = { day: 7, week: 52, month: 12 };
/** Smoothing window in periods, for series of less than two seasons. */
const SPAN: Record<TrendGrain, number> = { day: 7, week: 13, month: 7 };
/** Days of a year: the second season of daily series longer than two years. */
const YEAR = 365;
/** Minimum number of periods for a trend. */
const LEAST_PERIODS = 8;

export interface ToldApart extends Decomposed {
  parts: TrendParts;
  /** Yearly component of days; null where the past is too short, or periods are not days. */
  yearly: Float64Array | null;
}

/**
 * Decomposes a series into trend, season and remainder: by STL with statsmodels' defaults from two
 * seasons and one period on, by a local line without a season from eight periods on, else not at
 * all (components are NaN).
 */
export function tellApart(values: Float64Array, grain: TrendGrain): ToldApart {
  const period = SEASON[grain];
  if (values.length > 2 * period) {
    return { parts: 'season', yearly: null, ...stl(values, { period }) };
  }
  if (values.length < LEAST_PERIODS) {
    const none = new Float64Array(values.length).fill(NaN);
    return { parts: 'none', yearly: null, trend: none, seasonal: none, remainder: none };
  }
  const trend = loess({ values, weights: null }, SPAN[grain], 1);
  return {
    parts: 'smooth',
    yearly: null,
    trend,
    seasonal: new Float64Array(values.length).fill(NaN),
    remainder: values.map((own, at) => own - trend[at])
  };
}

/**
 * Decomposes days with a yearly season as well, by MSTL with a mean over the years, as in R's
 * `mstl`: a line through two years would reproduce the two years.
 *
 * @returns null for a past of no more than two years
 */
export function tellDaysByYear(values: Float64Array): ToldApart | null {
  if (values.length <= 2 * YEAR) return null;
  const { trend, seasons, remainder } = mstl(values, [SEASON.day, YEAR], 0);
  return { parts: 'season', trend, seasonal: seasons[0], yearly: seasons[1], remainder };
}

/** The seasonally adjusted values. */
export function withoutSeason(values: Float64Array, { parts, seasonal }: ToldApart): Float64Array {
  return parts === 'season' ? values.map((own, at) => own - seasonal[at]) : values;
}
