import { sigmoid, softplus } from '../methods/link.ts';

/** Rows to fit a line to, row after row with a last entry of 1; `y` is 0 or 1, or a number. */
export interface FitRows {
  kind: 'class' | 'number';
  rows: number;
  width: number;
  x: Float64Array;
  y: Float64Array;
}

/** Penalty on the weights, not on the intercept: keeps the exact solution finite. */
export const PENALTY = 1e-3;

/** What a row's score misses: the mean log loss of a class, half the mean square of a number. */
export function lossOf(kind: FitRows['kind'], score: number, y: number): number {
  return kind === 'class' ? softplus(score) - y * score : 0.5 * (score - y) ** 2;
}

/** Mean loss of all rows with the penalty. */
export function lossAt(data: FitRows, point: Float64Array): number {
  const { kind, rows, width, x, y } = data;
  let sum = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    let score = 0;
    for (let j = 0; j < width; j++) score += point[j] * x[at++];
    sum += lossOf(kind, score, y[row]);
  }
  return sum / rows + penaltyOf(point);
}

export function penaltyOf(point: Float64Array): number {
  let square = 0;
  for (let j = 0; j + 1 < point.length; j++) square += point[j] * point[j];
  return 0.5 * PENALTY * square;
}

/** Into `gradient`: how the loss of rows order[from … to) changes with each weight. */
export function gradientAt(
  { kind, width, x, y }: FitRows,
  point: Float64Array,
  order: Uint32Array,
  [from, to]: [number, number],
  gradient: Float64Array
): void {
  gradient.fill(0);
  for (let place = from; place < to; place++) {
    const row = order[place];
    const start = row * width;
    let score = 0;
    for (let j = 0; j < width; j++) score += point[j] * x[start + j];
    const miss = (kind === 'class' ? sigmoid(score) : score) - y[row];
    for (let j = 0; j < width; j++) gradient[j] += miss * x[start + j];
  }
  for (let j = 0; j < width; j++) gradient[j] /= to - from;
  for (let j = 0; j + 1 < width; j++) gradient[j] += PENALTY * point[j];
}
