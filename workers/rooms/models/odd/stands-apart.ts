/** Number of largest values whose gaps show the usual gap. */
const MOST = 20;
/** For few values a smaller share is the tail. */
const PART = 0.1;
/** For logarithms: counts below this are integers far apart. */
const LEAST_GAP = 0.15;

/**
 * Tests whether the largest value is an outlier: in a tail that decreases exponentially (for
 * amounts: as a power) or faster, k times the gap after the k-th largest is exponential with one
 * mean (Rényi, "On the theory of order statistics", Acta Math. Acad. Sci. Hung. 4, 1953), so that
 * the first over the mean of the others follows F with 2 and 2 (n − 1) degrees of freedom.
 *
 * @param sorted logarithms, ascending
 * @param chance false alarm rate in a shop without outliers
 */
export function standsApart(sorted: Float64Array, chance: number): boolean {
  const last = sorted.length - 1;
  const others = Math.min(MOST, Math.floor(PART * sorted.length)) - 1;
  if (others < 1) return false;
  let sum = 0;
  for (let k = 2; k <= others + 1; k++) sum += k * (sorted[last - k + 1] - sorted[last - k]);
  const usual = Math.max(LEAST_GAP, sum / others);
  return sorted[last] - sorted[last - 1] > usual * others * (chance ** (-1 / others) - 1);
}
