import { atOnce, breathing } from '../../../contract/job.ts';
import type { Pieces } from '../../../contract/job.ts';
import { leastSquares } from '../../../maths/matrices/least-squares.ts';
import type { LeastSquares } from '../../../maths/matrices/least-squares.ts';
import { studentQuantile } from '../../../maths/statistics/student.ts';
import { weightsOf } from './family.ts';
import type { LinearTerms, MeasuredRows, Regressor } from './family.ts';
import { linesOf, openTerms, packTerms } from './linear-model.ts';

/** Linear regression by least squares. */
export const linearRegression: Regressor<LinearTerms> = {
  id: 'linear_regression',
  settings: {},
  form: [],
  needs: {},
  fit: async (data, _, job) => (await breathing(solve(data), job)).terms,
  pack: packTerms,
  open: openTerms,
  score: (terms) => async (x) => linesOf(terms, x),
  linear: (terms) => terms
};

/** Coefficients with standard errors; the intercept first, then one per column. */
export interface FittedLine {
  terms: LinearTerms;
  /** Classical; NaN for a collinear column. */
  error: Float64Array;
  /** Robust to heteroscedasticity (HC1: MacKinnon and White, J. of Econometrics 29, 1985). */
  robustError: Float64Array;
  /** Rows minus parameters. */
  freedom: number;
  /** Residual standard deviation. */
  sigma: number;
  r2: number;
}

/** Ordinary or weighted least squares by QR, with standard errors. */
export function fitLine(data: MeasuredRows): FittedLine {
  const { x, y } = data;
  const [rows, size] = [x.rows, x.columns + 1];
  const { terms, used, inverse, root, right } = atOnce(solve(data));
  const design = designOf(data, root);
  const left = linesOf(terms, x).map((value, row) => (y[row] - value) * root[row]);
  const freedom = rows - used.length;
  const square = left.reduce((sum, own) => sum + own * own, 0);
  const variance = square / freedom;
  const error = new Float64Array(size).fill(NaN);
  used.forEach((own, at) => (error[own] = Math.sqrt(variance * inverse[at * (used.length + 1)])));
  const robustError = robustErrors(design, left, used, inverse, size);
  const r2 = 1 - square / spread(right, root);
  return { terms, error, robustError, freedom, sigma: Math.sqrt(variance), r2 };
}

/** Coefficients only: for many rows, standard errors take as long again. */
function* solve(
  data: MeasuredRows
): Pieces<
  Pick<FittedLine, 'terms'> &
    Omit<LeastSquares, 'solution'> & { root: Float64Array; right: Float64Array }
> {
  const { x, y } = data;
  const root = weightsOf(data).map(Math.sqrt);
  const right = y.map((value, row) => value * root[row]);
  const design = designOf(data, root);
  yield;
  const found = yield* leastSquares(design, x.rows, x.columns + 1, right.slice());
  const { solution, ...rest } = found;
  const terms = { outputs: 1, weight: solution.slice(1), intercept: solution.slice(0, 1) };
  return { terms, ...rest, root, right };
}

/** A column of ones and the others, each row times the root of its weight. */
function designOf({ x }: MeasuredRows, root: Float64Array): Float64Array {
  const design = new Float64Array(x.rows * (x.columns + 1));
  design.set(root);
  for (let column = 0, at = 0; column < x.columns; column++) {
    for (let row = 0; row < x.rows; row++, at++) design[x.rows + at] = root[row] * x.values[at];
  }
  return design;
}

/** Σ weight · (y − mean)². */
function spread(right: Float64Array, root: Float64Array): number {
  const total = root.reduce((sum, own) => sum + own * own, 0);
  const mean = right.reduce((sum, own, row) => sum + own * root[row], 0) / total;
  return right.reduce((sum, own, row) => sum + (own - mean * root[row]) ** 2, 0);
}

function robustErrors(
  design: Float64Array,
  left: Float64Array,
  used: readonly number[],
  inverse: Float64Array,
  size: number
): Float64Array {
  const [rows, n] = [left.length, used.length];
  const sums = new Float64Array(n);
  const own = new Float64Array(n);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < n; at++) own[at] = design[used[at] * rows + row];
    for (let i = 0; i < n; i++) {
      let influence = 0;
      for (let j = 0; j < n; j++) influence += inverse[i * n + j] * own[j];
      sums[i] += (influence * left[row]) ** 2;
    }
  }
  const errors = new Float64Array(size).fill(NaN);
  used.forEach((column, at) => (errors[column] = Math.sqrt((sums[at] * rows) / (rows - n))));
  return errors;
}

/** Half the width of a 95 % confidence interval. */
export function halfWidth95(error: Float64Array, freedom: number): Float64Array {
  const times = freedom > 0 ? studentQuantile(0.975, freedom) : NaN;
  return error.map((own) => own * times);
}
