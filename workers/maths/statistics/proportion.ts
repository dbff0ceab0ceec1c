import { chiSquareBelow } from './chi-square.ts';

/** 97.5 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * A share with its 95 % interval (Wilson, "Probable inference", JASA 22, 1927): unlike the
 * textbook's ± it stays within 0 … 1 and is honest for few cases.
 *
 * @param successes 0 … trials; NaN throughout for no trials
 */
export function wilson(
  successes: number,
  trials: number,
  z = Z95
): { share: number; low: number; high: number } {
  const share = successes / trials;
  const squared = z * z;
  const centre = (share + squared / (2 * trials)) / (1 + squared / trials);
  const half =
    (z * Math.sqrt((share * (1 - share)) / trials + squared / (4 * trials * trials))) /
    (1 + squared / trials);
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** How many of some trials succeeded. */
export interface Counted {
  successes: number;
  trials: number;
}

/**
 * Difference of two independent shares, a − b, with its 95 % interval from the two Wilson intervals
 * (Newcombe, "Interval estimation for the difference between independent proportions", Statistics
 * in Medicine 17, 1998, method 10). If the interval contains zero, the difference may be chance.
 */
export function differenceOfShares(
  a: Counted,
  b: Counted
): { difference: number; low: number; high: number } {
  const [left, right] = [wilson(a.successes, a.trials), wilson(b.successes, b.trials)];
  const difference = left.share - right.share;
  return {
    difference,
    low: difference - Math.hypot(left.share - left.low, right.high - right.share),
    high: difference + Math.hypot(left.high - left.share, right.share - right.low)
  };
}

/**
 * How likely two shares at least this far apart would be if both groups were alike: two-sided, from
 * the pooled share with Yates's correction (JRSS supplement 1, 1934). 1 where nothing can be told.
 *
 * @example chanceOfDifference({ successes: 30, trials: 40 }, { successes: 10, trials: 80 });
 */
export function chanceOfDifference(a: Counted, b: Counted): number {
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  const variance = pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials);
  if (!(variance > 0)) return 1;
  const apart = Math.abs(a.successes / a.trials - b.successes / b.trials);
  const corrected = Math.max(0, apart - (1 / a.trials + 1 / b.trials) / 2);
  return 1 - chiSquareBelow(corrected ** 2 / variance, 1);
}
