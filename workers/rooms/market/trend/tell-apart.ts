import { loess } from '../../../maths/series/loess.ts';
import { stl, type Decomposed } from '../../../maths/series/stl.ts';
import type { TrendGrain, TrendParts } from './contract.ts';

/** Periods of one season: the days of a week, the weeks or the months of a year. */
export const SEASON: Record<TrendGrain, number> = { day: 7, week: 52, month: 12 };
/** Of a past without two seasons so many neighbouring periods are smoothed together. */
const SPAN: Record<TrendGrain, number> = { day: 7, week: 13, month: 7 };
/** Fewer make no trend. */
const LEAST_PERIODS = 8;

export interface ToldApart extends Decomposed {
  parts: TrendParts;
}

/**
 * A series as trend, season and rest: by STL with statsmodels' defaults from two seasons and a period
 * on, by a local line without a season from eight periods on, else not at all (parts are NaN).
 */
export function tellApart(values: Float64Array, grain: TrendGrain): ToldApart {
  const period = SEASON[grain];
  if (values.length > 2 * period) return { parts: 'season', ...stl(values, { period }) };
  if (values.length < LEAST_PERIODS) {
    const none = new Float64Array(values.length).fill(NaN);
    return { parts: 'none', trend: none, seasonal: none, remainder: none };
  }
  const trend = loess({ values, weights: null }, SPAN[grain], 1);
  return {
    parts: 'smooth',
    trend,
    seasonal: new Float64Array(values.length).fill(NaN),
    remainder: values.map((own, at) => own - trend[at])
  };
}

/** The values without their season. */
export function withoutSeason(values: Float64Array, { parts, seasonal }: ToldApart): Float64Array {
  return parts === 'season' ? values.map((own, at) => own - seasonal[at]) : values;
}
