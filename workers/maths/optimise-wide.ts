import type { Objective } from './optimise.ts';
import { dot, largestSize } from './vectors.ts';

/** Steps remembered; more bring little (Nocedal and Wright, section 7.2). */
const MEMORY = 10;
const ARMIJO = 1e-4;
const TRIES = 30;

interface Pair {
  step: Float64Array;
  change: Float64Array;
  curvature: number;
}

/**
 * Minimum of a smooth convex function of very many variables by limited-memory BFGS with a
 * backtracking line search (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.5). Only
 * the last ten steps describe the curvature, so that 100,000 variables take megabytes.
 *
 * @param breathe called before every step, so that a cancel can take effect
 * @param slope stop when no entry of the gradient exceeds this
 */
export async function minimiseWide(
  objective: Objective,
  start: Float64Array,
  breathe: () => Promise<void>,
  { slope = 1e-4, steps = 200 }: { slope?: number; steps?: number } = {}
): Promise<Float64Array> {
  const size = start.length;
  let point = start.slice();
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const pairs: Pair[] = [];
  for (let turn = 0; turn < steps && largestSize(gradient) > slope; turn++) {
    await breathe();
    const direction = descend(gradient, pairs);
    const rate = dot(direction, gradient);
    let length = pairs.length > 0 ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    const [next, nextGradient] = [new Float64Array(size), new Float64Array(size)];
    let nextValue = Infinity;
    for (let tries = 0; tries < TRIES; tries++, length /= 2) {
      for (let i = 0; i < size; i++) next[i] = point[i] + length * direction[i];
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ARMIJO * length * rate) break;
    }
    if (!(nextValue < value)) break;
    remember(pairs, point, next, gradient, nextGradient);
    [point, gradient, value] = [next, nextGradient, nextValue];
  }
  return point;
}

function remember(
  pairs: Pair[],
  point: Float64Array,
  next: Float64Array,
  gradient: Float64Array,
  nextGradient: Float64Array
): void {
  const step = next.map((own, i) => own - point[i]);
  const change = nextGradient.map((own, i) => own - gradient[i]);
  const curvature = dot(step, change);
  if (!(curvature > 1e-12)) return;
  pairs.push({ step, change, curvature });
  if (pairs.length > MEMORY) pairs.shift();
}

/** The two-loop recursion over the remembered steps. */
function descend(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const direction = gradient.map((own) => -own);
  const shares = new Float64Array(pairs.length);
  for (let at = pairs.length - 1; at >= 0; at--) {
    const { step, change, curvature } = pairs[at];
    shares[at] = dot(step, direction) / curvature;
    add(direction, change, -shares[at]);
  }
  const newest = pairs[pairs.length - 1];
  if (newest) {
    const scale = newest.curvature / dot(newest.change, newest.change);
    for (let i = 0; i < direction.length; i++) direction[i] *= scale;
  }
  pairs.forEach(({ step, change, curvature }, at) => {
    add(direction, step, shares[at] - dot(change, direction) / curvature);
  });
  return direction;
}

function add(to: Float64Array, from: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] += times * from[i];
}
