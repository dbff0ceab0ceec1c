import { inverseNormal } from '../../../maths/statistics/normal.ts';

/** How sure a test is to be. */
export interface Sureness {
  /** Chance to see a difference that is there. */
  power: number;
  /** Chance to see one, in either direction, that is not. */
  level: number;
  /** Share of all customers in the second group, between 0 and 1. */
  secondShare: number;
}

/**
 * Customers that the first of two groups needs for a difference of shares to be seen, by the test
 * of two proportions without correction for continuity, for groups of unequal size (Fleiss, Levin,
 * Paik, Statistical Methods for Rates and Proportions, 3rd edition, 2003, section 4.3). The second
 * group needs `secondShare / (1 − secondShare)` times as many.
 *
 * @returns not rounded; Infinity for equal shares
 * @example customersForShares(0.1, 0.12, { power: 0.8, level: 0.05, secondShare: 0.5 }); // 3840.8
 */
export function customersForShares(p1: number, p2: number, sureness: Sureness): number {
  const { ratio, zLevel, zPower } = quantilesOf(sureness);
  const pooled = (p1 + ratio * p2) / (1 + ratio);
  const root =
    zLevel * Math.sqrt((1 + 1 / ratio) * pooled * (1 - pooled)) +
    zPower * Math.sqrt(p1 * (1 - p1) + (p2 * (1 - p2)) / ratio);
  return (root / (p2 - p1)) ** 2;
}

/**
 * Customers that the first of two groups needs for a difference of means to be seen by the t-test:
 * the normal formula and what estimating the spread costs (Schouten, "Sample size formula with a
 * continuous outcome for unequal group sizes and unequal variances", Statistics in Medicine 18,
 * 1999).
 *
 * @param effect difference of means in standard deviations
 * @example customersForMeans(0.25, { power: 0.8, level: 0.05, secondShare: 0.5 }); // 252.1
 */
export function customersForMeans(effect: number, sureness: Sureness): number {
  const { ratio, zLevel, zPower } = quantilesOf(sureness);
  return ((1 + 1 / ratio) * (zLevel + zPower) ** 2) / effect ** 2 + zLevel ** 2 / (2 * (1 + ratio));
}

/**
 * The smallest higher share that a first group of some customers lets one see.
 *
 * @returns NaN if not even all customers buying would be seen
 */
export function visibleShare(p1: number, customers: number, sureness: Sureness): number {
  if (!(p1 > 0 && p1 < 1) || !(customersForShares(p1, 1, sureness) <= customers)) return NaN;
  let [low, high] = [p1, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (customersForShares(p1, middle, sureness) > customers) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The smallest difference of means, in standard deviations, that a first group of some customers
 * lets one see.
 *
 * @returns NaN if there are too few to know the spread
 */
export function visibleEffect(customers: number, sureness: Sureness): number {
  const { ratio, zLevel, zPower } = quantilesOf(sureness);
  const left = customers - zLevel ** 2 / (2 * (1 + ratio));
  return left > 0 ? Math.sqrt((1 + 1 / ratio) / left) * (zLevel + zPower) : NaN;
}

function quantilesOf({ power, level, secondShare }: Sureness) {
  return {
    ratio: secondShare / (1 - secondShare),
    zLevel: inverseNormal(1 - level / 2),
    zPower: inverseNormal(power)
  };
}
