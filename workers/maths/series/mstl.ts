import { stl, type StlOptions } from './stl.ts';

/** value = trend + all seasons + remainder, at every point. */
export interface SeveralSeasons {
  trend: Float64Array;
  /** Season by season, in the order of the periods. */
  seasons: Float64Array[];
  remainder: Float64Array;
}

/** Spans of the seasonal smoothers, in seasons, the shortest season first. */
const SPANS = [11, 15, 19, 23, 27, 31];
/**
 * Each season is estimated again once all are known, since seasons of a short past resemble each
 * other.
 */
const ROUNDS = 2;

/**
 * Separates several seasons by loess, one after the other and then once more: for a daily series
 * with busy weekdays and a busy December (MSTL: Bandara, Hyndman and Bergmeir, International
 * Journal of Operational Research 52, 2025), with the defaults of statsmodels' `MSTL`.
 *
 * @param values evenly spaced, no gaps, more than two of the longest season
 * @param periods the shortest first, at most six
 * @param seasonalDegree what the seasonal smoothers fit: a line, or a mean, as in R's `mstl`
 * @example mstl(revenueByDay, [7, 365]).seasons[1]
 */
export function mstl(
  values: Float64Array,
  periods: readonly number[],
  seasonalDegree: StlOptions['seasonalDegree'] = 1
): SeveralSeasons {
  const pulls: StlOptions['pulls'] = new Map();
  const seasons = periods.map((): Float64Array => new Float64Array(values.length));
  const left = values.slice();
  let trend: Float64Array = new Float64Array(values.length);
  for (let round = 0; round < (periods.length > 1 ? ROUNDS : 1); round++) {
    periods.forEach((period, at) => {
      for (let t = 0; t < left.length; t++) left[t] += seasons[at][t];
      const found = stl(left, { period, seasonal: SPANS[at], seasonalDegree, pulls });
      seasons[at] = found.seasonal;
      trend = found.trend;
      for (let t = 0; t < left.length; t++) left[t] -= seasons[at][t];
    });
  }
  return { trend, seasons, remainder: left.map((own, t) => own - trend[t]) };
}
