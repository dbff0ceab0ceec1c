import { logFactorial } from './distributions.ts';

/** Probability of at least so many successes in independent trials with the same chance. */
export function binomialAtLeast(least: number, trials: number, chance: number): number {
  if (least <= 0 || chance >= 1) return 1;
  let sum = 0;
  for (let some = least; some <= trials; some++) {
    const ways = logFactorial(trials) - logFactorial(some) - logFactorial(trials - some);
    sum += Math.exp(ways + some * Math.log(chance) + (trials - some) * Math.log1p(-chance));
  }
  return sum;
}
