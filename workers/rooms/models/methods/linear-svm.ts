import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { defaultsOf, settingsOf } from './family.ts';
import type { Classifier } from './family.ts';
import { fitMargins, openMargins, packMargins, scoreMargins } from './margins.ts';
import type { Margins } from './margins.ts';
import { filledCells, lineOf, weightedSquares } from '../../../maths/matrices/matrix.ts';
import type { FilledCells, Matrix } from '../../../maths/matrices/matrix.ts';
import { solveSpd } from '../../../maths/matrices/solve-spd.ts';
import { linesOf, openTerms, packTerms } from './linear-model.ts';
import type { LinearTerms } from './family.ts';

const FORM = [
  { id: 'c', min: 1e-4, max: 1e3, step: 0, default: 0.1 },
  { id: 'squared', min: 0, max: 1, step: 1, default: 1 }
] as const;

/** Linear support vector machine; probabilities are fitted to its decision values. */
export const linearSvm: Classifier<Margins<LinearTerms>> = {
  id: 'linear_svm',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit(data, context, job) {
    const { c, squared } = settingsOf(FORM, context);
    return fitMargins(
      data,
      context.seed,
      job,
      (x, sign, weight) => {
        const cost = weight.map((own) => own * c);
        return squared
          ? fitSquaredHinge(x, sign, cost, job)
          : fitHinge(x, sign, cost, HINGE_GAP, job);
      },
      distances
    );
  },
  pack: (model) => packMargins(model, packTerms),
  open: (packed) => openMargins(packed, openTerms),
  score: (model) => scoreMargins(model, distances)
};

const HINGE_GAP = 1e-3;
const MAX_ROUNDS = 20_000;
const ROUNDS_PER_CHECK = 10;

async function distances(terms: LinearTerms, x: Matrix): Promise<Float64Array> {
  return linesOf(terms, x);
}

/**
 * A support vector machine with the hinge loss by dual coordinate descent (Hsieh et al., "A dual
 * coordinate descent method for large-scale linear SVM", ICML 2008): minimises ½(|w|² + b²) + Σ
 * cost · max(0, 1 − y (w x + b)). Stops when the relative duality gap is below `gap`.
 *
 * @param sign −1 or 1 per row
 */
export async function fitHinge(
  x: Matrix,
  sign: Int8Array,
  cost: Float64Array,
  gap: number,
  job: Job
): Promise<LinearTerms> {
  const cells = filledCells(x);
  const random = createRandom(1);
  const point = new Float64Array(x.columns + 1);
  const alpha = new Float64Array(x.rows);
  const square = squaresOf(cells);
  const order = Uint32Array.from({ length: x.rows }, (_, row) => row);
  let best = point.slice();
  let least = Infinity;
  let active = x.rows;
  let [bound, lowBound] = [Infinity, -Infinity];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    for (let at = 0; at < active; at++) swap(order, at, at + random.integer(active - at));
    let [most, fewest] = [-Infinity, Infinity];
    for (let at = 0; at < active; at++) {
      const row = order[at];
      const slope = sign[row] * dotRow(cells, row, point) - 1;
      // Shrinking: rows far on their side of the margin are skipped until the others have
      // converged.
      if (alpha[row] === 0 ? slope > bound : alpha[row] === cost[row] && slope < lowBound) {
        swap(order, at--, --active);
        continue;
      }
      const possible =
        alpha[row] === 0
          ? Math.min(0, slope)
          : alpha[row] === cost[row]
            ? Math.max(0, slope)
            : slope;
      most = Math.max(most, possible);
      fewest = Math.min(fewest, possible);
      if (possible === 0) continue;
      const next = Math.min(cost[row], Math.max(0, alpha[row] - slope / square[row]));
      addRow(cells, row, (next - alpha[row]) * sign[row], point);
      alpha[row] = next;
    }
    const settled = most - fewest < gap * 0.1 || active === 0;
    if (round % ROUNDS_PER_CHECK === 0 || settled) {
      await job.breathe();
      const half = 0.5 * point.reduce((sum, own) => sum + own * own, 0);
      const primal = half + hingeSum(lineOf(x, point, point[x.columns]), sign, cost);
      const dual = alpha.reduce((sum, own) => sum + own, 0) - half;
      if (primal < least) [best, least] = [point.slice(), primal];
      if (least - dual <= gap * least) break;
    }
    if (settled) {
      active = x.rows;
      [bound, lowBound] = [Infinity, -Infinity];
    } else [bound, lowBound] = [most > 0 ? most : Infinity, fewest < 0 ? fewest : -Infinity];
  }
  return { outputs: 1, weight: best.slice(0, -1), intercept: best.slice(-1) };
}

function squaresOf({ start, value }: FilledCells): Float64Array {
  return Float64Array.from({ length: start.length - 1 }, (_, row) => {
    let sum = 1;
    for (let at = start[row]; at < start[row + 1]; at++) sum += value[at] * value[at];
    return sum;
  });
}

function dotRow({ start, column, value }: FilledCells, row: number, point: Float64Array): number {
  let sum = point[point.length - 1];
  for (let at = start[row]; at < start[row + 1]; at++) sum += value[at] * point[column[at]];
  return sum;
}

function addRow(cells: FilledCells, row: number, times: number, point: Float64Array): void {
  const { start, column, value } = cells;
  for (let at = start[row]; at < start[row + 1]; at++) point[column[at]] += times * value[at];
  point[point.length - 1] += times;
}

function swap(order: Uint32Array, a: number, b: number): void {
  const own = order[a];
  order[a] = order[b];
  order[b] = own;
}

function hingeSum(line: Float64Array, sign: Int8Array, cost: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < line.length; row++) {
    sum += cost[row] * Math.max(0, 1 - sign[row] * line[row]);
  }
  return sum;
}

const MAX_STEPS = 100;
const MAX_HALVINGS = 40;
const ENOUGH = 1e-12;

/**
 * The same with the squared hinge loss, by Newton steps on the rows within the margin (Keerthi and
 * DeCoste, "A modified finite Newton method for fast solution of large scale linear SVMs", JMLR 6,
 * 2005).
 */
export async function fitSquaredHinge(
  x: Matrix,
  sign: Int8Array,
  cost: Float64Array,
  job: Job
): Promise<LinearTerms> {
  const cells = filledCells(x);
  const size = x.columns + 1;
  let point: Float64Array<ArrayBufferLike> = new Float64Array(size);
  let line: Float64Array<ArrayBufferLike> = new Float64Array(x.rows);
  let value = squaredValue(point, line, sign, cost);
  for (let step = 0; step < MAX_STEPS; step++) {
    await job.breathe();
    const inside = line.map((own, row) => (sign[row] * own < 1 ? 2 * cost[row] : 0));
    const gradient = point.slice();
    for (let row = 0; row < x.rows; row++) {
      if (inside[row] > 0) addRow(cells, row, inside[row] * (line[row] - sign[row]), gradient);
    }
    const squares = await breathing(weightedSquares(cells, inside, x.columns), job);
    for (let i = 0; i < size; i++) squares[i * (size + 1)] += 1;
    const move = solveSpd(squares, size, gradient);
    if (!move) break;
    const gain = move.reduce((sum, own, at) => sum + own * gradient[at], 0);
    if (gain <= ENOUGH * value) break;
    const moveLine = lineOf(x, move, move[x.columns]);
    let share = 1;
    let next = value;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, share /= 2) {
      const [tried, triedLine] = [stepped(point, move, share), stepped(line, moveLine, share)];
      next = squaredValue(tried, triedLine, sign, cost);
      if (next <= value - 1e-4 * share * gain) break;
    }
    if (!(next < value)) break;
    [point, line, value] = [stepped(point, move, share), stepped(line, moveLine, share), next];
  }
  return { outputs: 1, weight: point.slice(0, -1), intercept: point.slice(-1) };
}

function stepped(from: Float64Array, move: Float64Array, share: number): Float64Array {
  return from.map((own, at) => own - share * move[at]);
}

function squaredValue(
  point: Float64Array,
  line: Float64Array,
  sign: Int8Array,
  cost: Float64Array
): number {
  let sum = 0;
  for (const own of point) sum += 0.5 * own * own;
  for (let row = 0; row < line.length; row++) {
    const short = 1 - sign[row] * line[row];
    if (short > 0) sum += cost[row] * short * short;
  }
  return sum;
}
