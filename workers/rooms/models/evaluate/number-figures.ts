import { bootstrapMean } from '../../../learning/honest-test.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { NumberFigures } from './contract.ts';

/**
 * How near told numbers came: the mean absolute error with a bootstrap interval over rows, the share
 * of variance told, and how errors lie. R² is NaN where all numbers are the same.
 */
export function judgeNumbers(told: Float64Array, y: Float64Array, seed: number): NumberFigures {
  const error = told.map((own, row) => own - y[row]);
  const mean = y.reduce((sum, own) => sum + own, 0) / y.length;
  const all = y.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  const left = error.reduce((sum, own) => sum + own * own, 0);
  const sorted = sortedCopy(error);
  return {
    absolute: bootstrapMean(error.map(Math.abs), seed),
    r2: all > 0 ? 1 - left / all : NaN,
    errorQuantiles: [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)]
  };
}
