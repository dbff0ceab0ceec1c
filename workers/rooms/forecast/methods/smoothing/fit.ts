import { searchSimplex } from '../../../../maths/nelder-mead.ts';
import type { PackedModel } from '../../../../learning/model-bytes.ts';
import { isAllowed } from './allowed.ts';
import { placesOf, runModel, type Places, type Run, type Shape } from './state-space.ts';
import { startOf } from './start.ts';

export interface FittedShape {
  shape: Shape;
  point: Float64Array;
  run: Run;
  /** AICc; smaller is better. */
  criterion: number;
  /** Variance of the one-step error. */
  variance: number;
}

/**
 * Fits an exponential smoothing model by maximum likelihood (Hyndman, Koehler, Ord and Snyder
 * 2008); null if there are too few values.
 *
 * @param values best scaled to a size near 1
 * @param states initial states: optimised too, or fixed by the decomposition, which is faster and
 *   overfits less
 * @param begin for a model with a season: the start of the search
 */
export function fitShape(
  values: Float64Array,
  shape: Shape,
  states: 'searched' | 'kept' = 'searched',
  begin: 'usual' | 'elsewhere' = 'usual'
): FittedShape | null {
  const n = values.length;
  const at = placesOf(shape);
  if (at.length >= n - 2) return null;
  const run = emptyRun(shape.period);
  const polynomial = new Float64Array(shape.period + 2);
  const { point: start, steps } = startOf(values, shape, at);
  const whole = start.slice();
  const searched = states === 'kept' ? at.level : at.length;
  const cost = (part: Float64Array) => {
    for (let i = 0; i < searched; i++) whole[i] = part[i];
    const point = whole;
    if (!isAllowed(shape, at, point, polynomial)) return Infinity;
    runModel(values, shape, at, point, run);
    return run.deviance;
  };
  const from = begin === 'elsewhere' ? otherStart(start, at, shape.period, cost) : start;
  const { point: found, value } = searchSimplex(cost, from.subarray(0, searched), steps, {
    evaluations: 100 + 90 * searched,
    tolerance: 1e-7
  });
  if (!(value < 1e299)) return null;
  const point = start.slice();
  point.set(found);
  runModel(values, shape, at, point, run);
  const count = at.length + 1;
  const criterion = run.deviance + 2 * count + (2 * count * (count + 1)) / (n - count - 1);
  return { shape, point, run, criterion, variance: run.squares / Math.max(1, n - at.length) };
}

/**
 * The better of two more starts: R's, whose level is slower the longer the season is, and a
 * fast-changing season, a local optimum that a search from a slow one does not reach.
 */
function otherStart(
  start: Float64Array,
  at: Places,
  period: number,
  cost: (point: Float64Array) => number
): Float64Array {
  const [slow, fast] = [
    [0.2 / period, start[at.gamma]],
    [start[at.alpha], 0.35]
  ].map(([alpha, gamma]) => {
    const point = start.slice();
    point[at.alpha] = alpha;
    point[at.gamma] = gamma;
    if (at.beta >= 0) point[at.beta] = Math.min(start[at.beta], 0.9 * alpha);
    return point;
  });
  return cost(fast) < cost(slow) ? fast : slow;
}

function emptyRun(period: number): Run {
  return { level: 0, slope: 0, season: new Float64Array(period), squares: 0, deviance: 0 };
}

/** The model as stored: its states after the last value, in the unit of the series. */
export function packShape(
  { shape, point, run, variance }: FittedShape,
  scale: number,
  n: number
): PackedModel {
  const at = placesOf(shape);
  const { error, trend, season, period } = shape;
  const additive = season === 'A' ? scale : 1;
  const turned = Float64Array.from(
    { length: period },
    (_, k) => run.season[(n + k) % period] * additive
  );
  return {
    facts: {
      multiplicativeError: error === 'M' ? 1 : 0,
      hasTrend: trend === 'N' ? 0 : 1,
      season: season === 'N' ? 0 : season === 'A' ? 1 : 2,
      alpha: point[0],
      beta: at.beta < 0 ? 0 : point[at.beta],
      gamma: at.gamma < 0 ? 0 : point[at.gamma],
      phi: at.phi < 0 ? 1 : point[at.phi],
      level: run.level * scale,
      slope: run.slope * scale,
      variance: variance * (error === 'M' ? 1 : scale ** 2)
    },
    arrays: { season: season === 'N' ? new Float64Array(0) : turned }
  };
}

/** Mean absolute value, by which values are divided before a fit; 1 if all are zero. */
export function sizeOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += Math.abs(value);
  return sum / values.length || 1;
}
