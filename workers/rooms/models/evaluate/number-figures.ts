import type { Pieces } from '../../../contract/job.ts';
import { bootstrappingFigures, bootstrappingMean } from '../../../learning/honest-test.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { NumberFigures } from './contract.ts';

/**
 * Quality of predicted numbers: mean absolute error and R², with bootstrap intervals over rows, and
 * percentiles of the errors. R² is NaN if all numbers are equal.
 */
export function* judgeNumbers(
  told: Float64Array,
  y: Float64Array,
  seed: number
): Pieces<NumberFigures> {
  const error = told.map((own, row) => own - y[row]);
  const [r2] = yield* bootstrappingFigures(y.length, seed, (times) => [shareTold(error, y, times)]);
  const sorted = sortedCopy(error);
  return {
    absolute: yield* bootstrappingMean(error.map(Math.abs), seed),
    r2,
    errorQuantiles: [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)]
  };
}

/** R² of rows weighted by `times`. */
function shareTold(error: Float64Array, y: Float64Array, times: Uint32Array): number {
  let sum = 0;
  for (let row = 0; row < y.length; row++) sum += times[row] * y[row];
  const mean = sum / y.length;
  let [all, left] = [0, 0];
  for (let row = 0; row < y.length; row++) {
    all += times[row] * (y[row] - mean) ** 2;
    left += times[row] * error[row] ** 2;
  }
  return all > 0 ? 1 - left / all : NaN;
}
