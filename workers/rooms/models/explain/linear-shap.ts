import type { LinearTerms } from '../methods/family.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Shares } from './contract.ts';

/**
 * Shapley values of a linear model with independent columns: how much each column moves a row's
 * score from that of the mean row (Lundberg and Lee, NIPS 2017, corollary 1).
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
  const value = new Float64Array(x.values.length);
  for (let column = 0, at = 0; column < x.columns; column++) {
    const [times, mean] = [own[column], means[column]];
    for (let row = 0; row < x.rows; row++, at++) value[at] = times * (x.values[at] - mean);
  }
  return { base, value };
}
