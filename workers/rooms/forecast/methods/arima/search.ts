import type { Job } from '../../../../contract/job.ts';
import { fitConditional } from './conditional.ts';
import { fitArma, type Fit } from './exact.ts';
import { isOutside, type Orders } from './polynomials.ts';

type Most = Record<'p' | 'q' | 'seasonalP' | 'seasonalQ', number>;
const MODELS = 94;
const REFITTED = 4;
/** A root closer to the unit circle than this is at the limit of what `armaOf` can represent. */
const EDGE = 1.001;

/** Limits of a search. */
export interface Effort {
  /** Longer series are compared by conditional least squares, as in R. */
  exactUpTo: number;
  /** Largest order of each kind, non-seasonal and seasonal. */
  near: number;
  seasonal: number;
  /** Whether to use several starting points, since mixed models have several local minima. */
  hasSeveralStarts: boolean;
  /** Whether only the step that removes the constant may drop it, as in R. */
  isConstantKept: boolean;
  /** Whether the chosen model is refitted by maximum likelihood. */
  isRefitted: boolean;
  /** While models are compared, and for the one that is taken. */
  compared: number;
  taken: number;
}

export const CAREFUL: Effort = {
  exactUpTo: 150,
  near: 5,
  seasonal: 2,
  hasSeveralStarts: true,
  isConstantKept: true,
  isRefitted: true,
  compared: 1e-5,
  taken: 1e-9
};

/** Nearly as good, at a fraction of the cost. */
export const QUICK: Effort = {
  exactUpTo: 0,
  near: 5,
  seasonal: 1,
  hasSeveralStarts: false,
  isConstantKept: false,
  isRefitted: false,
  compared: 1e-3,
  taken: 1e-4
};

type Step = [number, number, number, number];
/** Changes of seasonal P, seasonal Q, p and q, in R's order. */
const STEPS: readonly Step[] = [
  [-1, 0, 0, 0],
  [0, -1, 0, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [-1, -1, 0, 0],
  [-1, 1, 0, 0],
  [1, -1, 0, 0],
  [1, 1, 0, 0],
  [0, 0, -1, 0],
  [0, 0, 0, -1],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [0, 0, -1, -1],
  [0, 0, -1, 1],
  [0, 0, 1, -1],
  [0, 0, 1, 1]
];

/**
 * Stepwise search of Hyndman and Khandakar ("Automatic time series forecasting", Journal of
 * Statistical Software 27, 2008): moves from the best of a few simple models to better neighbours
 * by AICc.
 *
 * @param values after d and D differences
 * @param length number of values before differencing
 */
export async function searchOrders(
  values: Float64Array,
  given: Pick<Orders, 'd' | 'seasonalD' | 'period'>,
  length: number,
  effort: Effort,
  job: Job
): Promise<Fit> {
  const tried = new Map<string, Fit>();
  const most = mostOf(given.period, length, effort);
  const tryOut = async (orders: Orders, near: Fit | null) => {
    const quick = await quickFit(values, orders, near, effort, job);
    const isQuick = length > effort.exactUpTo;
    const fit = isQuick ? quick : await exactFit(values, orders, quick, effort, job);
    tried.set(nameOf(orders), fit);
    return fit;
  };
  let best = await plainModels(given, most, length, tryOut, job);
  // A random walk without drift that is the best simple model still has neighbours with drift.
  const isAllowed = given.d + given.seasonalD < 2;
  let hasConstant = effort.isConstantKept ? isAllowed : best.orders.hasConstant;
  for (let isBetter = true; isBetter && tried.size < MODELS;) {
    isBetter = false;
    for (const orders of neighbours({ ...best.orders, hasConstant }, most)) {
      if (tried.has(nameOf(orders))) continue;
      await job.breathe();
      const fit = await tryOut(orders, best);
      if (!(fit.aicc < best.aicc)) continue;
      best = fit;
      hasConstant = orders.hasConstant;
      isBetter = true;
      break;
    }
  }
  return effort.isRefitted || best.aicc === Infinity
    ? refit(values, [...tried.values()], effort.taken, job)
    : best;
}

/**
 * Refits by maximum likelihood, best model first, until one is accepted; if none of the first few
 * is, the best one is used as it is.
 */
async function refit(
  values: Float64Array,
  tried: readonly Fit[],
  tolerance: number,
  job: Job
): Promise<Fit> {
  const ranked = tried.filter(({ aicc }) => aicc < Infinity).sort((a, b) => a.aicc - b.aicc);
  for (const { orders, free } of ranked.slice(0, REFITTED)) {
    const fit = await fitArma(values, orders, free, tolerance, job);
    if (fit.aicc < Infinity) return fit;
  }
  const orders = { ...tried[0].orders, p: 0, q: 0, seasonalP: 0, seasonalQ: 0 };
  return ranked[0] ?? fitArma(values, orders, new Float64Array(0), tolerance, job);
}

async function plainModels(
  given: Pick<Orders, 'd' | 'seasonalD' | 'period'>,
  most: Most,
  length: number,
  tryOut: (orders: Orders, near: Fit | null) => Promise<Fit>,
  job: Job
): Promise<Fit> {
  const hasConstant = given.d + given.seasonalD < 2;
  const [near, far] = length < 10 ? [1, 0] : [2, 1];
  const wanted: [number, number, number, number, boolean][] = [
    [0, 0, 0, 0, hasConstant],
    [1, 0, 1, 0, hasConstant],
    [0, 1, 0, 1, hasConstant],
    [0, 0, 0, 0, false],
    [near, near, far, far, hasConstant]
  ];
  let best: Fit | null = null;
  for (const [p, q, seasonalP, seasonalQ, constant] of wanted) {
    const orders = within({ ...given, p, q, seasonalP, seasonalQ, hasConstant: constant }, most);
    await job.breathe();
    const fit = await tryOut(orders, null);
    if (!best || fit.aicc < best.aicc) best = fit;
  }
  return best!;
}

function mostOf(period: number, length: number, effort: Effort): Most {
  const third = Math.floor(length / 3);
  const seasons = period > 1 ? Math.min(effort.seasonal, Math.floor(third / period)) : 0;
  const near = Math.min(effort.near, third, seasons > 0 ? period - 1 : effort.near);
  return { p: near, q: near, seasonalP: seasons, seasonalQ: seasons };
}

function within(orders: Orders, most: Most): Orders {
  const found = { ...orders };
  for (const key of ['p', 'q', 'seasonalP', 'seasonalQ'] as const) {
    found[key] = Math.min(orders[key], most[key]);
  }
  return found;
}

function neighbours(own: Orders, most: Most): Orders[] {
  const found: Orders[] = [];
  for (const [seasonalP, seasonalQ, p, q] of STEPS) {
    const next = {
      ...own,
      p: own.p + p,
      q: own.q + q,
      seasonalP: own.seasonalP + seasonalP,
      seasonalQ: own.seasonalQ + seasonalQ
    };
    const keys = ['p', 'q', 'seasonalP', 'seasonalQ'] as const;
    if (keys.every((key) => next[key] >= 0 && next[key] <= most[key])) found.push(next);
  }
  if (own.d + own.seasonalD < 2) found.push({ ...own, hasConstant: !own.hasConstant });
  return found;
}

/**
 * Conditional least squares, starting close to the neighbour's model and, if time permits, also
 * close to zero and from a slow level under noise.
 */
async function quickFit(
  values: Float64Array,
  orders: Orders,
  near: Fit | null,
  { hasSeveralStarts, compared }: Effort,
  job: Job
): Promise<Fit> {
  const starts = [startOf(orders, near, 0.1, 0.05)];
  if (hasSeveralStarts && near) starts.unshift(startOf(orders, null, 0.1, 0.05));
  if (hasSeveralStarts && orders.p > 0 && orders.q > 0) starts.push(startOf(orders, null, 0.6, 1));
  const fits: Fit[] = [];
  for (const start of starts) fits.push(await fitConditional(values, orders, start, compared, job));
  return fits.reduce((best, fit) => (fit.variance < best.variance ? fit : best));
}

/** The same for given orders. */
export function fitOrders(values: Float64Array, orders: Orders, job: Job): Promise<Fit> {
  return quickFit(values, orders, null, QUICK, job);
}

/**
 * Maximum likelihood for a mixed model, which may have several local maxima, starts from the quick
 * fit and from values close to zero; so does a model whose moving average the quick fit left at the
 * boundary, where gradients vanish.
 *
 * A model that is not stationary by least squares is rejected, as in R's `arima`: its likelihood is
 * only due to what it implies about the steps before the series.
 */
async function exactFit(
  values: Float64Array,
  orders: Orders,
  quick: Fit,
  { compared }: Effort,
  job: Job
): Promise<Fit> {
  if (!isOutside(quick.arma.phi, EDGE)) return { ...quick, aicc: Infinity };
  const fit = await fitArma(values, orders, quick.free, compared, job);
  const isStuck = !isOutside(
    quick.arma.theta.map((own) => -own),
    EDGE
  );
  if (!isStuck && (orders.p === 0 || orders.q === 0)) return fit;
  const plain = await fitArma(values, orders, startOf(orders, null, 0.1, 0.05), compared, job);
  return plain.logLikelihood > fit.logLikelihood ? plain : fit;
}

/**
 * Starting values from the neighbour, with small values for parameters that it lacks; without a
 * neighbour, the first parameter of each kind is given.
 */
function startOf(orders: Orders, near: Fit | null, own: number, error: number): Float64Array {
  const found: number[] = [];
  let from = 0;
  for (const key of ['p', 'q', 'seasonalP', 'seasonalQ'] as const) {
    const known = near ? near.orders[key] : 0;
    for (let at = 0; at < orders[key]; at++) {
      const first = key === 'q' ? error : key === 'p' ? own : 0.1;
      const free = near && at < known ? near.free[from + at] : at === 0 ? first : 0.05;
      found.push(Math.max(-2, Math.min(2, free)));
    }
    from += known;
  }
  return Float64Array.from(found);
}

function nameOf(orders: Orders): string {
  const { p, q, seasonalP, seasonalQ, hasConstant } = orders;
  return [p, q, seasonalP, seasonalQ, hasConstant].join();
}
