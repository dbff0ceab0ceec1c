import type { Series } from '../family.ts';
import { isSeasonal } from './autocorrelation.ts';
import { seasonalIndices } from './decompose.ts';

/** A seasonally adjusted series, and its season; an empty array for none. */
export interface Adjusted {
  values: Float64Array;
  indices: Float64Array;
}

/**
 * Divides a series by its seasonal indices if it is seasonal, as the benchmarks of the M4
 * competition do (Makridakis, Spiliotis and Assimakopoulos 2020). A series with values of zero or
 * less, or with an index near zero, is returned unchanged.
 *
 * @param cycles minimum number of whole seasons
 */
export function adjust({ values, periods }: Series, cycles = 3): Adjusted {
  const none = { values, indices: new Float64Array(0) };
  const period = periods.at(-1);
  if (!period || !isSeasonal(values, period, cycles)) return none;
  const indices = seasonalIndices(values, period, 'multiplicative');
  if (!indices.every((own) => own > 1e-4)) return none;
  return { values: values.map((own, t) => own / indices[t % period]), indices };
}
