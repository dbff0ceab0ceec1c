import type { Series } from '../family.ts';
import { isSeasonal } from './autocorrelation.ts';
import { seasonalIndices } from './decompose.ts';

/** A series without its season, and the season: none is an empty array. */
export interface Adjusted {
  values: Float64Array;
  indices: Float64Array;
}

/**
 * The series divided by its seasonal indices where a season shows, as the benchmarks of the M4
 * competition have it (Makridakis, Spiliotis and Assimakopoulos 2020). A series with values of zero
 * or less, or with an index near zero, is left as it is.
 *
 * @param cycles whole seasons needed
 */
export function adjust({ values, periods }: Series, cycles = 3): Adjusted {
  const none = { values, indices: new Float64Array(0) };
  const period = periods.at(-1);
  if (!period || !isSeasonal(values, period, cycles)) return none;
  const indices = seasonalIndices(values, period, 'multiplicative');
  if (!indices.every((own) => own > 1e-4)) return none;
  return { values: values.map((own, t) => own / indices[t % period]), indices };
}
