import type { Series } from '../methods/family.ts';
import { seasonalityOf } from '../methods/seasonality/autocorrelation.ts';

/** Season lengths to look for if none is given: weeks of a year, months, weekdays. */
const LOOKED_FOR = [52, 12, 7];
const LEAST_VALUES = 3 * 52;
/** Standard errors of an autocorrelation; without a season, one in twenty exceeds this. */
const SHOWS = 1.645;

/**
 * The series with the seasons that can be estimated from it: the given ones that occurred at least
 * twice; or, if none is given and the series is long, the most pronounced one, if significant.
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

/** Deviations from a centred mean over one season. */
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
