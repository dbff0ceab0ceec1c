import type { DescentAnswer, DescentRun } from './contract.ts';
import { penaltyOf, sumOfLosses } from './loss.ts';
import type { FitRows } from './loss.ts';
import type { ReadyDescent } from './ready-rows.ts';

const SIZE = 32;
/** Number of rows that the surface is computed from. */
const ROWS = 500;
const MARGIN = 0.15;
/**
 * Scores up to this limit, this many at a time, have a product of 1 + eˢ that does not overflow.
 */
const FAR = 80;
const FACTORS = 8;

/** Scores of rows at the exact solution, and their change per step in each of two directions. */
type Scores = [Float64Array, Float64Array, Float64Array];

/**
 * The loss on a grid over the plane of two directions through the exact solution, covering all
 * points.
 */
export function surfaceOf(
  { data, exact }: ReadyDescent,
  directions: readonly [Float64Array, Float64Array],
  shown: DescentRun['path']
): DescentAnswer['surface'] {
  const [x, y] = [domainOf(shown.map((own) => own.x)), domainOf(shown.map((own) => own.y))];
  const [us, vs] = [stepsOf(x), stepsOf(y)];
  const scores = [exact, ...directions].map((weight) => scoresOf(data, weight)) as Scores;
  const isNear = data.kind === 'class' && farthest(scores, x, y) <= FAR;
  const loss = (isNear ? nearLosses : anyLosses)(data, scores, us, vs);
  const point = new Float64Array(exact.length);
  for (let at = 0; at < loss.length; at++) {
    const [u, v] = [us[at % SIZE], vs[Math.floor(at / SIZE)]];
    for (let j = 0; j < point.length; j++) {
      point[j] = exact[j] + u * directions[0][j] + v * directions[1][j];
    }
    loss[at] = loss[at] / scores[0].length + penaltyOf(point);
  }
  return { size: SIZE, x, y, loss };
}

function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const margin = MARGIN * (high - low) || 1;
  return [low - margin, high + margin];
}

function stepsOf([low, high]: [number, number]): Float64Array {
  return Float64Array.from({ length: SIZE }, (_, at) => low + ((high - low) * at) / (SIZE - 1));
}

/** Scores of the first rows for given weights. */
function scoresOf({ rows, width, x }: FitRows, weight: Float64Array): Float64Array {
  const scores = new Float64Array(Math.min(rows, ROWS));
  for (let row = 0; row < scores.length; row++) {
    for (let j = 0; j < width; j++) scores[row] += weight[j] * x[row * width + j];
  }
  return scores;
}

/** The largest score in the plane: scores are linear, so it is at a corner. */
function farthest(scores: Scores, x: [number, number], y: [number, number]): number {
  let most = 0;
  for (const u of x) {
    for (const v of y) {
      scores[0].forEach((own, row) => {
        most = Math.max(most, Math.abs(own + u * scores[1][row] + v * scores[2][row]));
      });
    }
  }
  return most;
}

function anyLosses(
  { kind, y }: FitRows,
  [start, alongU, alongV]: Scores,
  us: Float64Array,
  vs: Float64Array
): Float64Array {
  const own = new Float64Array(start.length);
  const losses = new Float64Array(SIZE * SIZE);
  for (let at = 0; at < losses.length; at++) {
    const [u, v] = [us[at % SIZE], vs[Math.floor(at / SIZE)]];
    for (let row = 0; row < own.length; row++) {
      own[row] = start[row] + u * alongU[row] + v * alongV[row];
    }
    losses[at] = sumOfLosses(kind, own, y);
  }
  return losses;
}

/**
 * The same for a class. exp of a sum is a product of exps, so a row needs one exp per grid line
 * instead of one per grid point.
 */
function nearLosses(
  { y }: FitRows,
  scores: Scores,
  us: Float64Array,
  vs: Float64Array
): Float64Array {
  const [start, alongU, alongV] = scores;
  const rows = start.length;
  const yes = scores.map((own) => own.reduce((sum, score, row) => sum + y[row] * score, 0));
  const across = powersOf(us, start, alongU);
  const up = powersOf(vs, null, alongV);
  const losses = new Float64Array(SIZE * SIZE);
  for (let at = 0; at < losses.length; at++) {
    const [column, line] = [at % SIZE, Math.floor(at / SIZE)];
    const [one, other] = [across[column], up[line]];
    let sum = -(yes[0] + us[column] * yes[1] + vs[line] * yes[2]);
    let product = 1;
    for (let row = 0; row < rows; row++) {
      product *= 1 + one[row] * other[row];
      if (row % FACTORS !== FACTORS - 1) continue;
      sum += Math.log(product);
      product = 1;
    }
    losses[at] = sum + Math.log(product);
  }
  return losses;
}

/** exp of `at` (missing: 0) plus multiples of `along`, for every row. */
function powersOf(
  steps: Float64Array,
  at: Float64Array | null,
  along: Float64Array
): Float64Array[] {
  return Array.from(steps, (step) => {
    const powers = new Float64Array(along.length);
    for (let row = 0; row < powers.length; row++) {
      powers[row] = Math.exp((at ? at[row] : 0) + step * along[row]);
    }
    return powers;
  });
}
