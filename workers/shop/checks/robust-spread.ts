import { quantile } from '../../maths/statistics/quantiles.ts';

/** The middle of some values and how far the middle half of them strays, in standard deviations. */
export interface Spread {
  middle: number;
  deviation: number;
}

/** Makes the median absolute deviation of normal values their standard deviation (1 / Φ⁻¹(3/4)). */
const TO_DEVIATIONS = 1.4826;

/**
 * Median and median absolute deviation: unlike mean and standard deviation they are not moved by the
 * odd values that are looked for (Hampel, "The influence curve and its role in robust estimation",
 * JASA 69, 1974).
 *
 * @param values is sorted on the way
 */
export function robustSpread(values: Float64Array): Spread {
  const middle = quantile(values.sort(), 0.5);
  const away = values.map((value) => Math.abs(value - middle)).sort();
  return { middle, deviation: quantile(away, 0.5) * TO_DEVIATIONS };
}
