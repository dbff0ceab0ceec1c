import type { Pieces } from '../../../contract/job.ts';
import { floatsOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { columnOf, lineOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { dot } from '../../../maths/vectors.ts';
import { weightsOf } from './family.ts';
import type { LinearTerms, MeasuredRows } from './family.ts';

export function packTerms({ outputs, weight, intercept }: LinearTerms): PackedModel {
  return { arrays: { weight, intercept }, facts: { outputs } };
}

export function openTerms(packed: PackedModel): LinearTerms {
  const [weight, intercept] = [floatsOf(packed, 'weight'), floatsOf(packed, 'intercept')];
  return { outputs: packed.facts.outputs, weight, intercept };
}

/** Linear scores of all outputs, concatenated. */
export function linesOf({ outputs, weight, intercept }: LinearTerms, x: Matrix): Float64Array {
  const lines = new Float64Array(outputs * x.rows);
  for (let own = 0; own < outputs; own++) {
    const part = weight.subarray(own * x.columns, (own + 1) * x.columns);
    lines.set(lineOf(x, part, intercept[own]), own * x.rows);
  }
  return lines;
}

/** Centred sums: XᵀWX, XᵀWy, and the means that were subtracted. */
export interface Centred {
  square: Float64Array;
  product: Float64Array;
  means: Float64Array;
  mean: number;
  total: number;
}

/** Centred sums of squares and products; column by column, in double precision. */
export function* centre(data: MeasuredRows): Pieces<Centred> {
  const { x, y } = data;
  const weight = weightsOf(data);
  const n = x.columns;
  const total = weight.reduce((sum, own) => sum + own, 0);
  const meanOf = (values: Float64Array) =>
    values.reduce((sum, value, row) => sum + value * weight[row], 0) / total;
  const means = Float64Array.from({ length: n }, (_, column) => meanOf(columnOf(x, column)));
  yield;
  const mean = meanOf(y);
  const centred = Array.from({ length: n }, (_, column) =>
    columnOf(x, column).map((value) => value - means[column])
  );
  const square = new Float64Array(n * n);
  const product = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    yield;
    const own = centred[i].map((value, row) => value * weight[row]);
    for (let j = 0; j <= i; j++) square[i * n + j] = square[j * n + i] = dot(own, centred[j]);
    for (let row = 0; row < x.rows; row++) product[i] += own[row] * (y[row] - mean);
  }
  return { square, product, means, mean, total };
}

/** A linear model's terms from weights of centred columns. */
export function termsOf(weight: Float64Array, { means, mean }: Centred): LinearTerms {
  return { outputs: 1, weight, intercept: Float64Array.of(mean - dot(weight, means)) };
}
