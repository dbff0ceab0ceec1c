import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { solveSpd } from '../../../maths/matrices/solve-spd.ts';
import { symmetricEigen } from '../../../maths/matrices/symmetric-eigen.ts';
import { fitLogistic } from '../methods/logistic-regression.ts';
import type { Problem } from '../questions/problem.ts';
import { prepare } from '../train/prepare.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { PENALTY } from './loss.ts';
import type { FitRows } from './loss.ts';

/** Limits the rows, because every slider is answered while it is dragged. */
const MOST_ROWS = 1500;

/** Rows with the exact solution and the curvature of the loss. */
export interface ReadyDescent {
  data: FitRows;
  yes: string;
  exact: Float64Array;
  largest: number;
  smallest: number;
}

/**
 * The training rows of a problem as numbers, sampled if there are many. For several classes the
 * most frequent is compared with all others; amounts are in units of their standard deviation.
 *
 * @throws Failed `too_few_rows`, `one_class`, `no_features`
 */
export async function readyRows(problem: Problem, seed: number, job: Job): Promise<ReadyDescent> {
  const { train } = await breathing(prepare(problem), job);
  const places = createRandom(seed).shuffle(
    Uint32Array.from({ length: train.rows }, (_, at) => at)
  );
  const some = places.slice(0, MOST_ROWS).sort();
  const matrix = takeRows(train, some);
  const rows = Uint32Array.from(some, (at) => problem.train[at]);
  const { y, yes } = answersOf(problem, rows);
  const kind = problem.answers.kind;
  const width = matrix.columns + 1;
  const data: FitRows = { kind, rows: matrix.rows, width, x: byRows(matrix), y };
  const squares = squaresOf(data);
  const exact = kind === 'class' ? await exactLogistic(matrix, y, job) : exactLine(data, squares);
  // The Hessian of the log loss is at most a quarter of that of the squares.
  const bend = squares.map((own) => (kind === 'class' ? own / 4 : own));
  for (let j = 0; j + 1 < width; j++) bend[j * (width + 1)] += PENALTY;
  const { values } = symmetricEigen(bend, width);
  return { data, yes, exact, largest: values[0], smallest: Math.max(0, values[width - 1]) };
}

function answersOf({ answers }: Problem, rows: Uint32Array): { y: Float64Array; yes: string } {
  if (answers.kind === 'number') {
    const own = Float64Array.from(rows, (row) => answers.y[row]);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const square = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length;
    const deviation = Math.sqrt(square) || 1;
    return { y: own.map((value) => (value - mean) / deviation), yes: '' };
  }
  const counts = new Uint32Array(answers.classes.length);
  for (const row of rows) counts[answers.label[row]]++;
  const most = counts.length === 2 ? 1 : counts.indexOf(Math.max(...counts));
  const y = Float64Array.from(rows, (row) => Number(answers.label[row] === most));
  return { y, yes: answers.classes[most] };
}

function byRows({ rows, columns, values }: Matrix): Float64Array {
  const width = columns + 1;
  const x = new Float64Array(rows * width).fill(1);
  for (let j = 0, at = 0; j < columns; j++) {
    for (let row = 0; row < rows; row++) x[row * width + j] = values[at++];
  }
  return x;
}

/** Σ x xᵀ / rows. */
function squaresOf({ rows, width, x }: FitRows): Float64Array {
  const sums = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    const start = row * width;
    for (let i = 0; i < width; i++) {
      const own = x[start + i] / rows;
      if (own === 0) continue;
      for (let j = 0; j < width; j++) sums[i * width + j] += own * x[start + j];
    }
  }
  return sums;
}

async function exactLogistic(x: Matrix, y: Float64Array, job: Job): Promise<Float64Array> {
  const data = { x, label: Uint32Array.from(y), classes: 2 };
  const { weight, intercept } = await fitLogistic(data, 1 / (x.rows * PENALTY), job);
  return Float64Array.of(...weight, intercept[0]);
}

function exactLine({ rows, width, x, y }: FitRows, squares: Float64Array): Float64Array {
  const matrix = squares.slice();
  for (let j = 0; j + 1 < width; j++) matrix[j * (width + 1)] += PENALTY;
  const right = new Float64Array(width);
  for (let at = 0; at < x.length; at++)
    right[at % width] += (x[at] * y[Math.floor(at / width)]) / rows;
  return solveSpd(matrix, width, right) ?? new Float64Array(width);
}
