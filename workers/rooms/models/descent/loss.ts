import { sigmoid } from '../methods/link.ts';

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

/** Factors of at most 2 whose product stays a number. */
const FACTORS = 512;

/**
 * What the scores of rows miss in all: the log loss of a class, half the square of a number. Of many
 * log(1 + e⁻ˢ) the logarithm is taken once, of their product.
 */
export function sumOfLosses(kind: FitRows['kind'], score: Float64Array, y: Float64Array): number {
  let [sum, product] = [0, 1];
  for (let row = 0; row < score.length; row++) {
    const own = score[row];
    if (kind === 'number') sum += 0.5 * (own - y[row]) ** 2;
    else {
      sum += (own > 0 ? own : 0) - y[row] * own;
      product *= 1 + Math.exp(own > 0 ? -own : own);
      if (row % FACTORS === FACTORS - 1) {
        sum += Math.log(product);
        product = 1;
      }
    }
  }
  return sum + Math.log(product);
}

/** Mean loss of all rows with the penalty. */
export function lossAt(data: FitRows, point: Float64Array): number {
  const { kind, rows, width, x, y } = data;
  const scores = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let score = 0;
    for (let j = 0; j < width; j++) score += point[j] * x[at++];
    scores[row] = score;
  }
  return sumOfLosses(kind, scores, y) / rows + penaltyOf(point);
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
