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
