import { chiSquareBelow } from './chi-square.ts';

/**
 * The p-value of gaps as even as these if events came at random (a Poisson process): the lower tail
 * of Moran's statistic −2 Σ ln(gap / mean gap), which is χ² with n − 1 degrees of freedom once
 * divided by 1 + (n + 1) / 6n (Moran, "The random division of an interval, part II", JRSS B 13,
 * 1951; Bartlett's correction). Rounding to whole days makes gaps look even; the variance that
 * rounding hides (1/6 of a day squared) is added back, so that 7 and 7 days prove little.
 *
 * @param days at least two gaps in whole days, each above zero
 * @example chanceOfEvenness([30, 29, 31, 30]); // below 0.001
 */
export function chanceOfEvenness(days: ArrayLike<number>): number {
  const n = days.length;
  if (n < 2) return 1;
  let sum = 0;
  for (let at = 0; at < n; at++) sum += days[at];
  const mean = sum / n;
  let moran = n / (6 * mean * mean);
  for (let at = 0; at < n; at++) moran -= 2 * Math.log(days[at] / mean);
  return chiSquareBelow(moran / (1 + (n + 1) / (6 * n)), n - 1);
}
