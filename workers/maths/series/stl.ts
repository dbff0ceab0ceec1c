import { loess, loessBeyond, type Pulls } from './loess.ts';

export interface StlOptions {
  /** Points of one season: 7 for days of the week, 12 for months of the year. */
  period: number;
  /** Odd span of the seasonal smoother, in seasons; the larger, the more alike are the seasons. */
  seasonal?: number;
  /** What the seasonal smoother fits locally: a line, or a mean, as R's `stl` does by itself. */
  seasonalDegree?: 0 | 1;
  /** Odd span of the trend smoother, in points; default the smallest that leaves the season alone. */
  trend?: number;
  /** Odd points weigh less (Tukey's biweight). */
  isRobust?: boolean;
  /** A cache that several decompositions of series of equal length may share. */
  pulls?: Pulls;
}

/** value = trend + seasonal + remainder, at every point. */
export interface Decomposed {
  trend: Float64Array;
  seasonal: Float64Array;
  remainder: Float64Array;
}

const INNER = { plain: 5, robust: 2 };
const OUTER = { plain: 0, robust: 15 };

/**
 * Seasonal and trend decomposition by loess (Cleveland, Cleveland, McRae and Terpenning, "STL: a
 * seasonal-trend decomposition procedure based on loess", Journal of Official Statistics 6, 1990),
 * with the defaults of statsmodels' `STL`.
 *
 * @param values evenly spaced, at least two seasons, no gaps
 * @example stl(revenueByMonth, { period: 12 }).trend
 */
export function stl(values: Float64Array, options: StlOptions): Decomposed {
  const steps = stlSteps(values, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Like `stl`, as a generator that yields after every turn of the inner loop; the last value is the
 * result.
 */
export function* stlSteps(
  values: Float64Array,
  {
    period,
    seasonal = 7,
    seasonalDegree = 1,
    trend,
    isRobust = false,
    pulls = new Map()
  }: StlOptions
): Generator<void, Decomposed> {
  const spans = {
    seasonal,
    seasonalDegree,
    trend: trend ?? odd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonal))),
    lowPass: odd(period + 1),
    pulls
  };
  const kind = isRobust ? 'robust' : 'plain';
  let weights: Float64Array | null = null;
  let fit: Pick<Decomposed, 'trend' | 'seasonal'> = {
    trend: new Float64Array(values.length),
    seasonal: new Float64Array(values.length)
  };
  for (let outer = 0; outer <= OUTER[kind]; outer++) {
    for (let inner = 0; inner < INNER[kind]; inner++) {
      fit = improve(values, fit.trend, weights, period, spans);
      yield;
    }
    if (outer < OUTER[kind]) weights = robustnessOf(values, fit);
  }
  const remainder = values.map((value, at) => value - fit.trend[at] - fit.seasonal[at]);
  return { ...fit, remainder };
}

interface Spans {
  seasonal: number;
  seasonalDegree: 0 | 1;
  trend: number;
  lowPass: number;
  pulls: Pulls;
}

/** The inner loop: season out of what the trend leaves, trend out of what the season leaves. */
function improve(
  values: Float64Array,
  trend: Float64Array,
  weights: Float64Array | null,
  period: number,
  spans: Spans
) {
  const detrended = values.map((value, at) => value - trend[at]);
  const cycles = smoothCycles(detrended, weights, period, spans);
  const level = loess(
    { values: lowPass(cycles, period), weights: null, pulls: spans.pulls },
    spans.lowPass,
    1
  );
  const seasonal = values.map((_, at) => cycles[period + at] - level[at]);
  const deseasoned = values.map((value, at) => value - seasonal[at]);
  return {
    seasonal,
    trend: loess({ values: deseasoned, weights, pulls: spans.pulls }, spans.trend, 1)
  };
}

/**
 * Smooths each phase of the season by itself (every Monday, every Tuesday …) and extends it by one
 * season at both ends.
 */
function smoothCycles(
  values: Float64Array,
  weights: Float64Array | null,
  period: number,
  { seasonal: span, seasonalDegree: degree, pulls }: Spans
): Float64Array {
  const smoothed = new Float64Array(values.length + 2 * period);
  for (let phase = 0; phase < period; phase++) {
    const own = { values: everyOf(values, phase, period), weights: null, pulls };
    const points = weights ? { ...own, weights: everyOf(weights, phase, period) } : own;
    const cycle = loessBeyond(points, span, degree);
    for (let season = 0; season < cycle.length; season++) {
      smoothed[season * period + phase] = cycle[season];
    }
  }
  return smoothed;
}

function everyOf(values: Float64Array, first: number, period: number): Float64Array {
  const own = new Float64Array(Math.floor((values.length - 1 - first) / period) + 1);
  for (let at = 0; at < own.length; at++) own[at] = values[first + at * period];
  return own;
}

/** Means over a season, over a season again, and over three points: what is left has no season. */
function lowPass(values: Float64Array, period: number): Float64Array {
  return movingMean(movingMean(movingMean(values, period), period), 3);
}

function movingMean(values: Float64Array, length: number): Float64Array {
  const means = new Float64Array(values.length - length + 1);
  let sum = 0;
  for (let at = 0; at < length; at++) sum += values[at];
  means[0] = sum / length;
  for (let at = 1; at < means.length; at++) {
    sum += values[at + length - 1] - values[at - 1];
    means[at] = sum / length;
  }
  return means;
}

/** Tukey's biweight of the remainder, in units of six times its median absolute value. */
function robustnessOf(
  values: Float64Array,
  { trend, seasonal }: Pick<Decomposed, 'trend' | 'seasonal'>
): Float64Array {
  const left = values.map((value, at) => Math.abs(value - trend[at] - seasonal[at]));
  const sorted = left.slice().sort();
  const middle = sorted.length >> 1;
  const six = 3 * (sorted[middle] + sorted[sorted.length - 1 - middle]);
  return left.map((own) =>
    own <= 0.001 * six ? 1 : own <= 0.999 * six ? (1 - (own / six) ** 2) ** 2 : 0
  );
}

function odd(span: number): number {
  return span % 2 === 0 ? span + 1 : span;
}
