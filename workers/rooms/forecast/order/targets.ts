import { chanceBelowCount, countQuantile } from '../../../maths/statistics/negative-binomial.ts';
import { median, quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { Demand } from './expect-demand.ts';

/** Weight of the shop's typical product for one with a short past, in errors. */
const PRIOR_MISSES = 4;
/** Products with fewer known errors are not used for the typical one. */
const MIN_MISSES = 8;
/** Used when no product has a past: the relative variance if demand varies by about half. */
const USUAL_SWING = 0.25;

/**
 * The typical variance beyond chance, relative to demand: the median of (mean squared error −
 * expected) ÷ expected², at least 0.
 */
export function usualSwing(demands: readonly Demand[]): number {
  const swings = demands.flatMap(({ squares, known, expected }) => {
    const last = known.length - 1;
    const mean = expected[last];
    if (known[last] < MIN_MISSES || !(mean > 1)) return [];
    return [Math.max(0, squares[last] / known[last] - mean) / (mean * mean)];
  });
  return swings.length > 0 ? median(swings) : USUAL_SWING;
}

/** Parameters of targets, the same for all products. */
export interface TargetRules {
  /** Weeks from an order to the delivery after it. */
  span: number;
  service: number;
  /** The typical product's `usualSwing`. */
  swing: number;
}

/**
 * The stock that is enough over the span after a week: a quantile of the negative binomial
 * distribution around the expected demand.
 *
 * @param week at whose end the target is set; only what was known then is used
 * @param chance the quantile
 */
export function targetAt(
  demand: Demand,
  week: number,
  rules: TargetRules,
  chance = rules.service
): number {
  const mean = demand.expected[week];
  return mean > 0 ? countQuantile(mean, varianceAt(demand, week, rules), chance) : 0;
}

/**
 * Variance from the product's own errors, and for a short past also from the shop's typical
 * product. Errors of overlapping spans count as fewer.
 */
function varianceAt(
  { expected, squares, known }: Demand,
  week: number,
  { span, swing }: TargetRules
): number {
  const mean = expected[week];
  const apart = known[week] / Math.max(1, span);
  const own = known[week] > 0 ? squares[week] / known[week] : 0;
  const usual = mean + swing * mean * mean;
  return (apart * own + PRIOR_MISSES * usual) / (apart + PRIOR_MISSES);
}

/** The newest weeks used for calibration, and the outcomes needed. */
const MAX_WEEKS = 26;
const MIN_OUTCOMES = 100;
/** Upper limit, because no shop's past can support a higher quantile. */
const MAX_CHANCE = 0.9995;

/**
 * The quantile that would have been enough as often as the service level asks, at the end of each
 * week: higher than the service level itself if sales grow, or vary more than the distribution
 * assumes. Split conformal prediction on the probabilities of the outcomes (Vovk, Gammerman and
 * Shafer, "Algorithmic Learning in a Random World", 2005), over all products together.
 *
 * @param products with the shop's week of their first sale
 * @param weeks number of weeks of the shop
 */
export function calibrateService(
  products: readonly { first: number; demand: Demand }[],
  weeks: number,
  rules: TargetRules
): Float64Array {
  const late = Math.ceil(rules.span);
  const byWeek: number[][] = Array.from({ length: weeks }, () => []);
  for (const { first, demand } of products) {
    const from = Math.max(0, weeks - first - 2 * MAX_WEEKS - late);
    for (let week = from; week + late < demand.expected.length; week++) {
      const mean = demand.expected[week];
      if (!(mean > 0) || demand.known[week] === 0) continue;
      const variance = varianceAt(demand, week, rules);
      byWeek[first + week].push(chanceBelowCount(demand.came[week], mean, variance));
    }
  }
  return Float64Array.from(byWeek, (_, week) => {
    const end = week - late + 1;
    const known = byWeek.slice(Math.max(0, end - MAX_WEEKS), Math.max(0, end)).flat();
    if (known.length < MIN_OUTCOMES) return rules.service;
    return Math.min(MAX_CHANCE, quantile(sortedCopy(known), rules.service));
  });
}
