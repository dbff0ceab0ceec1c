import { chanceBelowCount, countQuantile } from '../../../maths/statistics/negative-binomial.ts';
import { median, quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { Demand } from './expect-demand.ts';

/** How much the shop's usual product says of one with a short past, in misses. */
const PRIOR_MISSES = 4;
/** Products with fewer misses known say nothing of the usual one. */
const MIN_MISSES = 8;
/** Where no product has a past: demand swings by about half of itself. */
const USUAL_SWING = 0.25;

/**
 * How far products usually miss beyond what chance alone does: the median of
 * (mean squared miss − expected) ÷ expected², at least 0.
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

/** What targets are told by, the same for all products. */
export interface TargetRules {
  /** Weeks from an order to the delivery after it. */
  span: number;
  service: number;
  /** Of the usual product. */
  swing: number;
}

/**
 * Pieces that are enough over the span after a week: a quantile of the negative binomial distribution
 * around what is expected.
 *
 * @param week at whose end it is told; only what was known then counts
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
 * From the product's own misses, and of a short past also from the shop's usual product. Misses of
 * overlapping spans are fewer than they look.
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

/** Newest weeks whose outcome calibrates, and outcomes needed. */
const MAX_WEEKS = 26;
const MIN_OUTCOMES = 100;
/** No past of a shop tells more. */
const MAX_CHANCE = 0.9995;

/**
 * The quantile that would have been enough as often as asked for, as it stood at the end of each week:
 * where sales grow, or swing more than the distribution says, a higher one than the service itself.
 * Split conformal prediction on the chances of what came (Vovk, Gammerman and Shafer, "Algorithmic
 * Learning in a Random World", 2005), over all products together.
 *
 * @param products with the week of the shop in which each was first sold
 * @param weeks of the shop
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
