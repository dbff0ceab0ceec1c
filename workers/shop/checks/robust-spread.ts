import { quantile } from '../../maths/statistics/quantiles.ts';

/** The median of some values and their spread, scaled to a standard deviation. */
export interface Spread {
  middle: number;
  deviation: number;
}

/**
 * Scales the median absolute deviation of normally distributed values to their standard deviation
 * (1 / Φ⁻¹(3/4)).
 */
const TO_DEVIATIONS = 1.4826;

/**
 * Median and median absolute deviation. Unlike mean and standard deviation, they are not shifted by
 * the very outliers that are to be found (Hampel, "The influence curve and its role in robust
 * estimation", JASA 69, 1974).
 *
 * @param values sorted in place
 */
export function robustSpread(values: Float64Array): Spread {
  const middle = quantile(values.sort(), 0.5);
  const away = values.map((value) => Math.abs(value - middle)).sort();
  return { middle, deviation: quantile(away, 0.5) * TO_DEVIATIONS };
}
