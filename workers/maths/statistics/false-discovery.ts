/**
 * The p-value up to which findings count when many are tested at once, so that at most `share` of
 * the accepted ones are expected to be chance (Benjamini and Hochberg, "Controlling the false
 * discovery rate", JRSS B 57, 1995). Where nothing is real, anything is accepted with probability
 * `share` at most.
 *
 * @param chances the p-values of all tests
 * @returns 0 when none can be accepted
 */
export function discoveryLimit(chances: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(chances).sort();
  for (let at = sorted.length - 1; at >= 0; at--) {
    if (sorted[at] <= (share * (at + 1)) / sorted.length) return sorted[at];
  }
  return 0;
}
