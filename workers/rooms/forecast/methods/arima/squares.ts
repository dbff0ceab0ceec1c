import type { Job } from '../../../../contract/job.ts';
import { solveSpd } from '../../../../maths/matrices/solve-spd.ts';
import { dot } from '../../../../maths/vectors.ts';

/** Writes the residuals at a point; false where the point is not feasible. */
export type Residuals = (point: Float64Array, into: Float64Array) => boolean;

export interface LeastPoint {
  point: Float64Array;
  /** Sum of squares; infinite if even the start was not feasible. */
  sum: number;
}

const NUDGE = 1e-5;
const MOST_STEPS = 60;

/**
 * Local minimum of a sum of squares: the first step is Gauss–Newton, and BFGS then adds the
 * curvature that its matrix omits (Nocedal and Wright, Numerical Optimization, 2006, 6.1 and 10.3);
 * derivatives by forward differences.
 *
 * @param tolerance stops when a step reduces the sum by no more than this share
 */
export async function leastSquaresFrom(
  residuals: Residuals,
  start: Float64Array,
  length: number,
  tolerance: number,
  job: Job
): Promise<LeastPoint> {
  const n = start.length;
  let point = start.slice();
  let own = new Float64Array(length);
  let next = new Float64Array(length);
  if (!residuals(point, own)) return { point, sum: Infinity };
  let sum = squares(own);
  if (n === 0) return { point, sum };
  const slopes = Array.from({ length: n }, () => new Float64Array(length));
  let gradient = gradientAt(residuals, point, own, slopes);
  let inverse = inverseOf(slopes);
  let isFresh = true;
  for (let step = 0; step < MOST_STEPS; step++) {
    await job.breathe();
    const move = limited(times(inverse, gradient));
    const rate = 2 * dot(move, gradient);
    let found = Infinity;
    let moved = point;
    for (let size = 1; size > 1e-3; size /= 2) {
      moved = point.map((value, at) => value - size * move[at]);
      found = residuals(moved, next) ? squares(next) : Infinity;
      if (found < sum - 1e-4 * size * rate) break;
    }
    if (!(found < sum)) {
      if (isFresh) break;
      inverse = inverseOf(slopes);
      isFresh = true;
      continue;
    }
    const gain = (sum - found) / sum;
    const last = { point, gradient };
    [point, own, next, sum] = [moved, next, own, found];
    if (!(gain > tolerance)) break;
    gradient = gradientAt(residuals, point, own, slopes);
    bend(inverse, minus(point, last.point), minus(gradient, last.gradient));
    isFresh = false;
  }
  return { point, sum };
}

/** BFGS update of the inverse Hessian with the last step and the change of the gradient. */
function bend(inverse: Float64Array, step: Float64Array, change: Float64Array): void {
  const n = step.length;
  const curvature = dot(step, change);
  if (!(curvature > 1e-14)) return;
  const moved = times(inverse, change);
  const factor = 1 + dot(change, moved) / curvature;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      inverse[i * n + j] +=
        (factor * step[i] * step[j] - moved[i] * step[j] - step[i] * moved[j]) / curvature;
    }
  }
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const n = vector.length;
  return vector.map((_, i) => dot(matrix.subarray(i * n, (i + 1) * n), vector));
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - b[at]);
}

/**
 * Half the gradient of the sum of squares; the derivatives of the residuals are left in `slopes`.
 */
function gradientAt(
  residuals: Residuals,
  point: Float64Array,
  own: Float64Array,
  slopes: readonly Float64Array[]
): Float64Array {
  slopesAt(residuals, point, own, slopes);
  return Float64Array.from(slopes, (slope) => dot(slope, own));
}

/** (JᵀJ plus a small multiple of the identity)⁻¹. */
function inverseOf(slopes: readonly Float64Array[]): Float64Array {
  const n = slopes.length;
  const matrix = new Float64Array(n * n);
  let most = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) matrix[i * n + j] = dot(slopes[i], slopes[j]);
    most = Math.max(most, matrix[i * n + i]);
  }
  for (let i = 0; i < n; i++) matrix[i * n + i] += 1e-3 * matrix[i * n + i] + 1e-6 * most + 1e-200;
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const unit = new Float64Array(n);
    unit[i] = 1;
    const column = solveSpd(matrix, n, unit);
    for (let j = 0; j < n; j++) inverse[j * n + i] = column ? column[j] : i === j ? 1 : 0;
  }
  return inverse;
}

function limited(move: Float64Array): Float64Array {
  const length = move.reduce((most, own) => Math.max(most, Math.abs(own)), 0);
  return length > 1 ? move.map((own) => own / length) : move;
}

function slopesAt(
  residuals: Residuals,
  point: Float64Array,
  own: Float64Array,
  slopes: readonly Float64Array[]
): void {
  slopes.forEach((slope, at) => {
    const near = point.slice();
    near[at] += NUDGE;
    if (!residuals(near, slope)) slope.set(own);
    for (let row = 0; row < own.length; row++) slope[row] = (slope[row] - own[row]) / NUDGE;
  });
}

function squares(values: Float64Array): number {
  return dot(values, values);
}
