import { dot, largestSize } from './vectors.ts';

/** A function to minimise, which also writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  point: Float64Array;
  value: number;
  /** Largest entry of the gradient in absolute value. */
  slope: number;
  evaluations: number;
  converged: boolean;
}

export interface MinimiseOptions {
  /** Stop when no entry of the gradient exceeds this. */
  slope?: number;
  evaluations?: number;
  /** Longest step in any direction. */
  longest?: number;
}

/**
 * Minimum of a smooth function of a few variables by BFGS with a backtracking line search (Nocedal
 * and Wright, Numerical Optimization, 2006, algorithms 6.1 and 3.1). Points where the function is
 * not finite are stepped back from.
 *
 * @example minimise((x, g) => ((g[0] = 2 * x[0]), x[0] ** 2), [3]).point[0] // 0
 */
export function minimise(
  objective: Objective,
  start: ArrayLike<number>,
  options: MinimiseOptions = {}
): Minimum {
  const { slope = 1e-6, evaluations: most = 500, longest = 2 } = options;
  const n = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(n);
  let value = objective(point, gradient);
  let evaluations = 1;
  let inverse = identity(n);
  let fresh = true;
  while (evaluations < most && largestSize(gradient) > slope && Number.isFinite(value)) {
    const direction = descend(inverse, gradient, longest);
    const rate = dot(direction, gradient);
    let step = 1;
    const next = { point: new Float64Array(n), gradient: new Float64Array(n), value: NaN };
    for (let tries = 0; tries < 40; tries++, step /= 2) {
      for (let i = 0; i < n; i++) next.point[i] = point[i] + step * direction[i];
      next.value = objective(next.point, next.gradient);
      evaluations++;
      if (next.value <= value + 1e-4 * step * rate) break;
    }
    if (!(next.value < value)) {
      // A stale curvature may point nowhere: once more along the gradient, then give up.
      if (fresh) break;
      inverse = identity(n);
      fresh = true;
      continue;
    }
    updateInverse(inverse, point, gradient, next, fresh);
    fresh = false;
    ({ point, gradient, value } = next);
  }
  const end = largestSize(gradient);
  return { point, value, slope: end, evaluations, converged: end <= Math.max(slope, 1e-3) };
}

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

function descend(inverse: Float64Array, gradient: Float64Array, longest: number): Float64Array {
  const n = gradient.length;
  let direction = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) direction[i] -= inverse[i * n + j] * gradient[j];
  }
  if (!(dot(direction, gradient) < 0)) direction = gradient.map((own) => -own);
  const length = largestSize(direction);
  return length > longest ? direction.map((own) => (own * longest) / length) : direction;
}

function updateInverse(
  inverse: Float64Array,
  point: Float64Array,
  gradient: Float64Array,
  next: { point: Float64Array; gradient: Float64Array },
  fresh: boolean
): void {
  const n = point.length;
  const step = next.point.map((own, i) => own - point[i]);
  const change = next.gradient.map((own, i) => own - gradient[i]);
  const curvature = dot(step, change);
  if (!(curvature > 1e-12)) return;
  if (fresh) {
    const scale = curvature / dot(change, change);
    for (let i = 0; i < n; i++) inverse[i * n + i] = scale;
  }
  const moved = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) moved[i] += inverse[i * n + j] * change[j];
  }
  const factor = 1 + dot(change, moved) / curvature;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      inverse[i * n + j] +=
        (factor * step[i] * step[j] - moved[i] * step[j] - step[i] * moved[j]) / curvature;
    }
  }
}

/** Second derivatives (row-major n × n) from the gradient, by central differences. */
export function hessianAt(objective: Objective, point: Float64Array, step = 1e-4): Float64Array {
  const n = point.length;
  const hessian = new Float64Array(n * n);
  const moved = point.slice();
  const [above, below] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    moved[i] = point[i] + step;
    objective(moved, above);
    moved[i] = point[i] - step;
    objective(moved, below);
    moved[i] = point[i];
    for (let j = 0; j < n; j++) hessian[i * n + j] = (above[j] - below[j]) / (2 * step);
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const mean = (hessian[i * n + j] + hessian[j * n + i]) / 2;
      hessian[i * n + j] = hessian[j * n + i] = mean;
    }
  }
  return hessian;
}
