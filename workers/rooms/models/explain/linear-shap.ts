import type { LinearTerms } from '../methods/family.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Shares } from './contract.ts';

/**
 * How much each column moves a row's line away from that of the mean row: Shapley values of a line
 * whose columns are taken as independent (Lundberg and Lee, NIPS 2017, corollary 1).
 *
 * @param means of the columns over the training rows
 */
export function explainLine(
  { weight, intercept }: LinearTerms,
  x: Matrix,
  output: number,
  means: Float64Array
): Shares {
  const own = weight.subarray(output * x.columns, (output + 1) * x.columns);
  const base = own.reduce((sum, times, column) => sum + times * means[column], intercept[output]);
  const value = x.values.map((cell, at) => {
    const column = Math.floor(at / x.rows);
    return own[column] * (cell - means[column]);
  });
  return { base, value };
}
