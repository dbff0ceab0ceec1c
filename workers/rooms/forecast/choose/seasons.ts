import type { Series } from '../methods/family.ts';
import { seasonalityOf } from '../methods/seasonality/autocorrelation.ts';

/** Looked for where no season is stated: weeks of a year, months, weekdays. */
const LOOKED_FOR = [52, 12, 7];
const LEAST_VALUES = 3 * 52;
/** Standard errors: of values without a season, one of twenty shows so much. */
const SHOWS = 1.645;

/**
 * The series with the seasons that can be told from it: the stated ones that came at least twice;
 * without any stated, in a long series, the one that shows most, if it shows.
 */
export function withSeasons(series: Series): Series {
  const { values, periods } = series;
  const n = values.length;
  if (periods.length > 0) return { ...series, periods: periods.filter((own) => n > 2 * own) };
  if (n < LEAST_VALUES) return series;
  const shows = LOOKED_FOR.map((period) => seasonalityOf(detrended(values, period), period));
  const best = shows.indexOf(Math.max(...shows));
  return shows[best] > SHOWS ? { ...series, periods: [LOOKED_FOR[best]] } : series;
}

/** Less the mean of the season around each value. */
function detrended(values: Float64Array, period: number): Float64Array {
  const half = period >> 1;
  const ends = period % 2 === 0 ? 0.5 : 1;
  const found = new Float64Array(values.length - 2 * half);
  for (let at = 0; at < found.length; at++) {
    let sum = ends * (values[at] + values[at + 2 * half]);
    for (let k = 1; k < 2 * half; k++) sum += values[at + k];
    found[at] = values[at + half] - sum / period;
  }
  return found;
}
