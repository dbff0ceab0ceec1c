/** Rows of a linear model, row-major with a last entry of 1; `y` is 0 or 1, or a number. */
export interface FitRows {
  kind: 'class' | 'number';
  rows: number;
  width: number;
  x: Float64Array;
  y: Float64Array;
}

/** L2 penalty on the weights, not on the intercept: keeps the exact solution finite. */
export const PENALTY = 1e-3;

/** Number of factors of at most 2 whose product does not overflow. */
const FACTORS = 512;

/**
 * Sum of the losses of scored rows: log loss of a class, half the squared error of a number. The
 * logarithm of the product of many 1 + e⁻ˢ is taken once.
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

/** Buffers reused by every pass, and the order of the rows. */
interface Passes {
  order: Uint32Array;
  scores: Float64Array;
}

export function createPasses(rows: number): Passes {
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  return { order, scores: new Float64Array(rows) };
}

/** Mean loss of all rows plus the penalty. */
export function lossAt(data: FitRows, point: Float64Array, passes = createPasses(data.rows)) {
  scoreRows(data, point, passes, [0, data.rows]);
  return sumOfLosses(data.kind, passes.scores, data.y) / data.rows + penaltyOf(point);
}

export function penaltyOf(point: Float64Array): number {
  let square = 0;
  for (let j = 0; j + 1 < point.length; j++) square += point[j] * point[j];
  return 0.5 * PENALTY * square;
}

/** Writes the gradient of the loss of rows order[from … to) into `gradient`. */
export function gradientAt(
  data: FitRows,
  point: Float64Array,
  passes: Passes,
  [from, to]: [number, number],
  gradient: Float64Array
): void {
  const { kind, width, y } = data;
  const { order, scores } = passes;
  scoreRows(data, point, passes, [from, to]);
  for (let place = from; place < to; place++) {
    const row = order[place];
    let told = scores[row];
    if (kind === 'class') {
      // The sigmoid, accurate at both ends.
      const power = Math.exp(told >= 0 ? -told : told);
      told = (told >= 0 ? 1 : power) / (1 + power);
    }
    scores[row] = told - y[row];
  }
  gradient.fill(0);
  addRows(data, passes, [from, to], gradient);
  for (let j = 0; j < width; j++) gradient[j] /= to - from;
  for (let j = 0; j + 1 < width; j++) gradient[j] += PENALTY * point[j];
}

/** Four rows at a time: each weight is loaded once, and the sums are independent. */
function scoreRows(
  { width, x }: FitRows,
  point: Float64Array,
  { order, scores }: Passes,
  [from, to]: [number, number]
): void {
  const last = to - 1;
  for (let place = from; place < to; place += 4) {
    // The last indices may repeat a row.
    const a = order[place];
    const b = order[Math.min(place + 1, last)];
    const c = order[Math.min(place + 2, last)];
    const d = order[Math.min(place + 3, last)];
    const [atA, atB, atC, atD] = [a * width, b * width, c * width, d * width];
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let j = 0; j < width; j++) {
      const own = point[j];
      sumA += own * x[atA + j];
      sumB += own * x[atB + j];
      sumC += own * x[atC + j];
      sumD += own * x[atD + j];
    }
    scores[a] = sumA;
    scores[b] = sumB;
    scores[c] = sumC;
    scores[d] = sumD;
  }
}

/** Adds rows order[from … to), weighted by their scores, four at a time. */
function addRows(
  { width, x }: FitRows,
  { order, scores }: Passes,
  [from, to]: [number, number],
  sums: Float64Array
): void {
  let place = from;
  for (; place + 3 < to; place += 4) {
    const [a, b, c, d] = [order[place], order[place + 1], order[place + 2], order[place + 3]];
    const [atA, atB, atC, atD] = [a * width, b * width, c * width, d * width];
    const [ofA, ofB, ofC, ofD] = [scores[a], scores[b], scores[c], scores[d]];
    for (let j = 0; j < width; j++) {
      sums[j] += ofA * x[atA + j] + ofB * x[atB + j] + ofC * x[atC + j] + ofD * x[atD + j];
    }
  }
  for (; place < to; place++) {
    const [start, of] = [order[place] * width, scores[order[place]]];
    for (let j = 0; j < width; j++) sums[j] += of * x[start + j];
  }
}
