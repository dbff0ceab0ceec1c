import type { Job } from '../../../contract/job.ts';
import { floatsOf, type PackedModel } from '../../../learning/model-bytes.ts';
import {
  countDifferences,
  difference,
  isConstant,
  needsSeasonalDifference
} from './arima/differences.ts';
import { fitArma, type Fit } from './arima/exact.ts';
import { armaSizes, psiWeights, type Orders } from './arima/polynomials.ts';
import { CAREFUL, fitOrders, QUICK, searchOrders, type Effort } from './arima/search.ts';
import { factor, innovations, makeWhitener } from './arima/whiten.ts';
import { forecaster, type Forecaster, type Path, type Series } from './family.ts';

/** Longer seasons, as of 52 weeks, would need several years more than a shop has. */
const LONGEST_SEASON = 24;
/** Beyond, little is gained by care, and exact likelihoods take seconds. */
const CAREFUL_UP_TO = 600;

/**
 * Seasonal ARIMA with orders chosen as R's `forecast::auto.arima` does (Hyndman and Khandakar,
 * Journal of Statistical Software 27, 2008): differences by tests of a unit root and of the season's
 * strength, the rest by AICc. For a shop whose sales follow their own recent past: a good week is
 * followed by a good one. Likelihoods are exact while models are compared, where R approximates
 * beyond 150 points.
 *
 * The longest season of at most 24 steps counts; a longer one is not modelled.
 */
export const arima = arimaBy(CAREFUL);

/** The same by fewer models, none of them exact: one voice among others of a combination. */
export const quickArima = arimaBy(QUICK);

function arimaBy(effort: Effort): Forecaster {
  return forecaster({
    id: 'arima',
    fit: (series, _, job) =>
      fitSeries(series, series.values.length > CAREFUL_UP_TO ? QUICK : effort, job),
    forecast: continueFrom
  });
}

/** Its orders kept, only the numbers fitted again: how it would have done on less of the series. */
export function arimaLike({ facts }: PackedModel): Forecaster {
  const { p, d, q, seasonalP, seasonalD, seasonalQ, period } = facts;
  const orders = { p, d, q, seasonalP, seasonalD, seasonalQ, period };
  return forecaster({
    id: 'arima',
    fit: async ({ values }, _context, job) => {
      const { scaled, scale } = differenced(values, orders);
      const given = { ...orders, hasConstant: facts.hasConstant === 1 };
      const fit = isPlain(scaled) ? null : await fitOrders(scaled, given, job);
      await job.breathe();
      const taken = fit?.variance ? fit : await plainFit(scaled, given, job);
      return packed(taken, values, scaled, scale);
    },
    forecast: continueFrom
  });
}

async function fitSeries(series: Series, effort: Effort, job: Job): Promise<PackedModel> {
  const { values } = series;
  const whole = series.periods.map(Math.round);
  const period = whole.filter((own) => own > 1 && own <= LONGEST_SEASON).at(-1) ?? 1;
  const seasonalD = needsSeasonalDifference(values, period) ? 1 : 0;
  await job.breathe();
  const d = countDifferences(seasonalD ? difference(values, period) : values);
  const given = { d, seasonalD, period };
  const { scaled, scale } = differenced(values, given);
  const fit = isPlain(scaled)
    ? await plainFit(scaled, given, job)
    : await searchOrders(scaled, given, values.length, effort, job);
  return packed(fit, values, scaled, scale);
}

type Differences = Pick<Orders, 'd' | 'seasonalD' | 'period'>;

function differenced(values: Float64Array, { d, seasonalD, period }: Differences) {
  let own = seasonalD ? difference(values, period) : values;
  for (let count = 0; count < d; count++) own = difference(own, 1);
  const scale = scaleOf(own);
  return { scaled: own.map((value) => value / scale), scale };
}

function isPlain(values: Float64Array): boolean {
  return values.length < 4 || isConstant(values);
}

function scaleOf(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most > 0 ? most : 1;
}

/** A mean or a drift, where there is nothing to tell more from. */
function plainFit(values: Float64Array, given: Differences, job: Job): Promise<Fit> {
  const hasConstant = given.d + given.seasonalD < 2;
  const orders = { ...given, p: 0, q: 0, seasonalP: 0, seasonalQ: 0, hasConstant };
  return fitArma(values, orders, new Float64Array(0), 1, job);
}

function packed(
  { orders, arma, constant, variance }: Fit,
  values: Float64Array,
  own: Float64Array,
  scale: number
): PackedModel {
  const { d, seasonalD, period } = orders;
  const steps = continuing(orders, arma, own, constant);
  const needed = Math.min(values.length, Math.max(1, d + seasonalD * period));
  return {
    arrays: {
      phi: arma.phi,
      theta: arma.theta,
      steps: steps.ahead.map((value) => value * scale),
      last: steps.last.map((value) => value * scale),
      tail: values.slice(values.length - needed)
    },
    facts: {
      ...facts(orders),
      constant: constant * scale,
      deviation: Math.sqrt(Math.max(0, variance)) * scale
    }
  };
}

function facts({ hasConstant, ...orders }: Orders): Record<string, number> {
  return { ...orders, hasConstant: hasConstant ? 1 : 0 };
}

/** What the known shocks still do in the next q steps, and the last p steps from the mean. */
function continuing(orders: Orders, arma: Fit['arma'], own: Float64Array, constant: number) {
  const { p, q } = armaSizes(orders);
  const n = own.length;
  const whitener = makeWhitener(n + q, p, q);
  factor(whitener, arma);
  const centred = own.map((value) => value - constant);
  const errors = new Float64Array(n + q);
  innovations(whitener, arma, centred, errors);
  const ahead = new Float64Array(q);
  for (let step = 0; step < q; step++) {
    for (let lag = step; lag < q && n + step - 1 - lag >= 0; lag++) {
      ahead[step] += whitener.rows[(n + step) * whitener.width + lag] * errors[n + step - 1 - lag];
    }
  }
  return { ahead, last: centred.slice(Math.max(0, n - p)) };
}

function continueFrom(model: PackedModel, horizon: number): Path {
  const [phi, theta] = [floatsOf(model, 'phi'), floatsOf(model, 'theta')];
  const { d, seasonalD, period, constant, deviation } = model.facts;
  const steps = arimaSteps(model, horizon).map((value) => value + constant);
  const differences = differencing(d, seasonalD, period);
  const known = floatsOf(model, 'tail');
  const all = new Float64Array(known.length + horizon);
  all.set(known);
  for (let step = 0; step < horizon; step++) {
    let value = steps[step];
    const at = known.length + step;
    for (let k = 0; k < differences.length && k < at; k++)
      value += differences[k] * all[at - 1 - k];
    all[at] = value;
  }
  return {
    mean: all.slice(known.length),
    spread: spreads({ phi, theta }, differences, deviation, horizon)
  };
}

function arimaSteps(model: PackedModel, horizon: number): Float64Array {
  const phi = floatsOf(model, 'phi');
  const ahead = floatsOf(model, 'steps');
  const last = floatsOf(model, 'last');
  const all = new Float64Array(last.length + horizon);
  all.set(last);
  for (let step = 0; step < horizon; step++) {
    const at = last.length + step;
    let value = step < ahead.length ? ahead[step] : 0;
    for (let k = 0; k < phi.length && k < at; k++) value += phi[k] * all[at - 1 - k];
    all[at] = value;
  }
  return all.slice(last.length);
}

/** (1 − B)^d (1 − B^period)^D as weights of the values before. */
function differencing(d: number, seasonalD: number, period: number): Float64Array {
  let weights = [1];
  const times = (lag: number) => {
    const next = new Array<number>(weights.length + lag).fill(0);
    weights.forEach((weight, at) => {
      next[at] += weight;
      next[at + lag] -= weight;
    });
    weights = next;
  };
  for (let count = 0; count < d; count++) times(1);
  if (seasonalD) times(period);
  return Float64Array.from(weights.slice(1), (weight) => -weight);
}

function spreads(
  arma: { phi: Float64Array; theta: Float64Array },
  differences: Float64Array,
  deviation: number,
  horizon: number
): Float64Array {
  const psi = psiWeights(arma, horizon);
  const summed = psiWeights({ phi: differences, theta: psi.slice(1) }, horizon);
  let sum = 0;
  return summed.map((weight) => deviation * Math.sqrt((sum += weight * weight)));
}
