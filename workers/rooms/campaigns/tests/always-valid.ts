import { inverseNormal } from '../../../maths/statistics/normal.ts';
import type { Counted } from '../../../maths/statistics/proportion.ts';
import { logAdd } from '../../../maths/statistics/special.ts';
import type { Difference } from './contract.ts';

/**
 * Spreads of the mixture, in multiples of the difference it is tuned for: one finds that difference
 * soonest, and one many times as large, which otherwise would wait for nothing.
 */
const SPREADS = [1, 5];

/**
 * Difference of two shares, b − a, with a 95 % interval and a p that hold however often and whenever
 * one looks: with no difference, the chance that p ever falls below 0.05 is at most 5 %. The mixture
 * sequential probability ratio test (Robbins, "Statistical methods related to the law of the
 * iterated logarithm", 1970; Johari, Pekelis, Walsh, "Always valid inference", 2015, Operations
 * Research 70, 2022) with two normal mixtures, its interval the asymptotic confidence sequence of
 * Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas ("Time-uniform central limit theory and asymptotic
 * confidence sequences", Annals of Statistics 52, 2024; bounds: Howard, Ramdas, McAuliffe, Sekhon,
 * Annals of Statistics 49, 2021). Variances come from one buyer and one other more in each group
 * (Agresti, Caffo, The American Statistician 54, 2000), since the test is asymptotic and people look
 * early.
 *
 * @param tuned > 0, the difference it is to be most powerful for; may not depend on which group won
 * @example alwaysValid({ successes: 50, trials: 1000 }, { successes: 90, trials: 1000 }, 0.014).p
 */
export function alwaysValid(a: Counted, b: Counted, tuned: number): Difference & { p: number } {
  const difference = b.successes / b.trials - a.successes / a.trials;
  const variance = varianceOf(a) + varianceOf(b);
  const half = halfWidth(variance, tuned, 0.05);
  return {
    difference,
    low95: Math.max(-1, difference - half),
    high95: Math.min(1, difference + half),
    p: Math.min(1, Math.exp(-logRatio(difference, variance, tuned)))
  };
}

/** What is to be seen, and how surely. */
export interface Wanted {
  /** The difference that the mixture is tuned for, and the one that is to be seen. */
  tuned: number;
  effect: number;
  level: number;
  power: number;
}

/**
 * How many times as many customers a test must have until a difference would show, with the chance
 * wanted, by the interval that is always valid.
 *
 * @param variance of the difference with the customers there are
 */
export function timesUntilSeen(variance: number, { tuned, effect, level, power }: Wanted): number {
  const zPower = inverseNormal(power);
  const isSeen = (times: number) =>
    halfWidth(variance / times, tuned, level) + zPower * Math.sqrt(variance / times) <= effect;
  let [low, high] = [0, 1];
  while (!isSeen(high) && high < 1e9) [low, high] = [high, 2 * high];
  return smallest(low, high, isSeen);
}

/** By how much a difference must be off zero to be sure; at most 2, which none can be. */
function halfWidth(variance: number, tuned: number, level: number): number {
  const least = -Math.log(level);
  return smallest(0, 2, (difference) => logRatio(difference, variance, tuned) >= least);
}

/** Logarithm of how much likelier the difference is under the mixture than under none. */
function logRatio(difference: number, variance: number, tuned: number): number {
  return SPREADS.map((times) => {
    const spread = (times * tuned) ** 2;
    const whole = variance + spread;
    return (
      Math.log(variance / whole / SPREADS.length ** 2) / 2 +
      (spread * difference ** 2) / (2 * variance * whole)
    );
  }).reduce(logAdd);
}

/** By bisection, where a condition that holds at `high` begins to. */
function smallest(low: number, high: number, holds: (value: number) => boolean): number {
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function varianceOf({ successes, trials }: Counted): number {
  const share = (successes + 1) / (trials + 2);
  return (share * (1 - share)) / trials;
}
