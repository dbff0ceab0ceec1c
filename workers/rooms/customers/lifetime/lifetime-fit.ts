import { cholesky, solveTransposed } from '../../../maths/matrices/cholesky.ts';
import { hessianAt } from '../../../maths/optimise.ts';
import type { Objective } from '../../../maths/optimise.ts';
import type { Random } from '../../../maths/random.ts';
import { bgNbd, mbgNbd } from './models/bg-nbd.ts';
import type { ValueFit } from './contract.ts';
import { climbGammaGamma, gammaGammaObjective, payingRepeaters } from './models/gamma-gamma.ts';
import { withinReason } from './models/log-prior.ts';
import type { LogPrior } from './models/log-prior.ts';
import { nbd } from './models/nbd.ts';
import { paretoNbd } from './models/pareto-nbd.ts';
import { countRepeaters, thinKinds } from './purchase-history.ts';
import type { HistoryKinds, PurchaseHistory } from './purchase-history.ts';
import type { PurchaseModel, PurchaseModelName } from './models/purchase-model.ts';

/** With fewer repeat buyers, a weak prior stabilises the fit. */
export const THIN_REPEATERS = 50;
/**
 * Likelihood-ratio statistic that drop-out must reach: about the 5 % point for parameters that lie
 * on the boundary when there is none.
 */
const BORDER_GAIN = 4;
/** Number of kinds of histories that are optimised on first; a few steps on all of them follow. */
const FIRST_KINDS = 2_500;

/** The models that can tell who has left, in display order. */
export const DROPOUT_MODELS: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd];

/** A fitted part: the maximum of its likelihood, as logarithms of its parameters. */
export interface FittedPart {
  point: Float64Array;
  objective: Objective;
}

/** One of the models behind the predictions; weights add up to 1. */
export interface Weighted {
  model: PurchaseModel;
  part: FittedPart;
  parameters: number[];
  weight: number;
}

/** The fitted models behind the predictions. */
export interface LifetimeModel {
  mix: Weighted[];
  /** Whether drop-out raises the likelihood, so that who has left can be told. */
  aliveKnown: boolean;
  /** p, q, v. */
  amounts: FittedPart;
  /** Mean of all purchases of the shop, used where the model of amounts has no mean. */
  typicalValue: number;
  fits: ValueFit[];
  thin: boolean;
  repeaters: number;
}

/** Weight of each model; absent ones count 0. */
export type ModelWeights = Partial<Record<PurchaseModelName, number>>;

/**
 * Fits how often customers buy, whether they leave, and how much they spend per purchase.
 *
 * Where drop-out does not raise the likelihood, the data cannot distinguish a customer who left
 * from one who buys rarely: the model without drop-out is used, with state `border`. Its last two
 * parameters are then not reported, since any pair with a tiny mean fits equally well.
 *
 * @param weights of the models that tell who has left; without any (the shop's past is too short to
 *   choose), the model that lets people leave after any purchase is used
 */
export function fitLifetime(
  history: PurchaseHistory,
  kinds: HistoryKinds,
  weights: ModelWeights = {}
): LifetimeModel {
  const repeaters = countRepeaters(history);
  const thin = repeaters < THIN_REPEATERS;
  const without = fitModel(nbd, kinds, thin);
  const tried = DROPOUT_MODELS.map((model) => {
    const fitted = fitModel(model, kinds, thin);
    const isBorder = !thin && 2 * (fitted.logLikelihood - without.logLikelihood) < BORDER_GAIN;
    return { ...fitted, isBorder };
  });
  const told = tried.filter(({ isBorder }) => !isBorder);
  const amounts = fitAmounts(history);
  return {
    mix: told.length > 0 ? weigh(told, weights) : weigh([without], {}),
    aliveKnown: told.length > 0,
    amounts: amounts.part,
    typicalValue: amounts.typical,
    fits: [...tried.map((own) => describeFit(own, without, thin)), amounts.fit],
    thin,
    repeaters
  };
}

/** A model at the maximum of its likelihood, or of its posterior where data are few. */
export interface FittedModel {
  model: PurchaseModel;
  part: FittedPart;
  /** Of the data alone, without the prior. */
  logLikelihood: number;
}

/** @param near a point known to be near the maximum, so that no other start is tried */
export function fitModel(
  model: PurchaseModel,
  kinds: HistoryKinds,
  thin: boolean,
  near?: Float64Array
): FittedModel {
  const objectiveOf = (own: HistoryKinds) =>
    withinReason(model.objective(own, thin ? priorOf(model, own) : undefined), model.shapes);
  const few = thinKinds(kinds, FIRST_KINDS);
  const objective = objectiveOf(kinds);
  const start = few === kinds ? near : model.climb(objectiveOf(few), few, near).point;
  const { point } = model.climb(objective, kinds, start);
  const logLikelihood = -model.objective(kinds)(point, new Float64Array(point.length));
  return { model, part: { point, objective }, logLikelihood };
}

function weigh(fitted: FittedModel[], weights: ModelWeights): Weighted[] {
  const chosen = Object.keys(weights).length > 0 ? weights : { 'MBG/NBD': 1 };
  const counted = fitted.map(({ model }) => chosen[model.name as 'MBG/NBD'] ?? 0);
  const all = counted.reduce((sum, own) => sum + own, 0);
  return fitted
    .map(({ model, part }, at) => ({
      model,
      part,
      parameters: Array.from(part.point, Math.exp),
      // None of them has a weight, so they count equally.
      weight: all > 0 ? counted[at] / all : 1 / fitted.length
    }))
    .filter(({ weight }) => weight > 0);
}

function describeFit(
  { model, part, logLikelihood, isBorder }: FittedModel & { isBorder: boolean },
  without: FittedModel,
  thin: boolean
): ValueFit {
  const values = isBorder ? without.part.point : part.point;
  return {
    model: model.name,
    parameters: Object.fromEntries(
      model.parameterNames.map((name, at) => [name, Math.exp(values[at] ?? NaN)])
    ),
    logLikelihood: isBorder ? without.logLikelihood : logLikelihood,
    state: isBorder ? 'border' : thin ? 'thin' : 'fitted',
    withoutDropout: without.logLikelihood
  };
}

/**
 * Prior from a typical shop: few purchases in the period, one in four customers leaves after a
 * purchase.
 */
function priorOf({ name }: PurchaseModel, { weeks }: HistoryKinds): LogPrior {
  const span = weeks.reduce((longest, own) => Math.max(longest, own), 1);
  const purchases = { mean: [Math.log(0.7), Math.log(span / 2)], deviation: [1, 1.2] };
  if (name === 'NBD') return purchases;
  const leaving =
    name === 'Pareto/NBD'
      ? { mean: [Math.log(0.7), Math.log(span / 2)], deviation: [0.8, 1.2] }
      : { mean: [Math.log(0.8), Math.log(2.4)], deviation: [0.8, 0.8] };
  return {
    mean: [...purchases.mean, ...leaving.mean],
    deviation: [...purchases.deviation, ...leaving.deviation]
  };
}

export function fitAmounts(history: PurchaseHistory) {
  const members = payingRepeaters(history);
  const typical = typicalPurchase(history);
  const thin = members.length < THIN_REPEATERS;
  const prior: LogPrior = {
    mean: [Math.log(3), Math.log(3), Math.log((typical * 2) / 3)],
    deviation: [1, 0.6, 1]
  };
  const objective = gammaGammaObjective(history, members, thin ? prior : undefined);
  const end = climbGammaGamma(objective, typical, members.length);
  const [p, q, v] = Array.from(end.point, Math.exp);
  const fit: ValueFit = {
    model: 'Gamma-Gamma',
    parameters: { p, q, v },
    // Of the data alone, without the prior.
    logLikelihood: -gammaGammaObjective(history, members)(end.point, new Float64Array(3)),
    state: thin ? 'thin' : 'fitted',
    withoutDropout: NaN
  };
  return { part: { point: end.point, objective }, typical, fit };
}

/** Mean of a purchase day over all customers; 1 where nobody ever paid. */
function typicalPurchase({ total, repeats }: PurchaseHistory): number {
  let money = 0;
  let purchases = 0;
  for (let customer = 0; customer < total.length; customer++) {
    money += total[customer];
    purchases += 1 + repeats[customer];
  }
  return money > 0 ? money / purchases : 1;
}

/**
 * Limit of a drawn log-parameter's distance from the maximum, beyond which the normal approximation
 * is meaningless.
 */
const FARTHEST = 3;

/**
 * Draws parameters from their approximate posterior: normal around the maximum of the likelihood on
 * the logarithmic scale, with the inverse of the curvature as covariance.
 *
 * @returns `count` draws of the parameters themselves
 */
export function drawParameters(
  { point, objective }: FittedPart,
  count: number,
  random: Random
): number[][] {
  const n = point.length;
  const hessian = hessianAt(objective, point);
  let lower: Float64Array | null = null;
  for (let ridge = 1e-6; !lower; ridge *= 10) {
    for (let i = 0; i < n; i++) hessian[i * n + i] += ridge;
    lower = cholesky(hessian, n);
  }
  return Array.from({ length: count }, () => {
    const z = Float64Array.from({ length: n }, () => random.normal());
    const moved = solveTransposed(lower, n, z);
    return Array.from(moved, (step, i) =>
      Math.exp(point[i] + Math.max(-FARTHEST, Math.min(FARTHEST, step)))
    );
  });
}
