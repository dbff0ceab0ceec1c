/** Largest values whose gaps tell what gap is usual. */
const MOST = 20;
/** Of few values a smaller part is its tail. */
const PART = 0.1;
/** Of logarithms: below it counts, which are whole, seem to leap where they step. */
const LEAST_GAP = 0.15;

/**
 * Whether the largest value stands apart from all others: of a tail that falls off exponentially (of
 * amounts: as a power), or faster, the gap after the k-th largest times k is exponential with one mean
 * (Rényi, "On the theory of order statistics", Acta Math. Acad. Sci. Hung. 4, 1953), so that the first
 * over the mean of the others follows F with 2 and 2 (n − 1) degrees of freedom.
 *
 * @param sorted logarithms, smallest first
 * @param chance that the largest of a shop without an odd order stands apart all the same
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
