/**
 * The chance up to which findings are taken when many are tried at once, so that at most `share` of
 * those taken are expected to be chance (Benjamini and Hochberg, "Controlling the false discovery
 * rate", JRSS B 57, 1995). Where nothing is real, anything is taken with chance `share` at most.
 *
 * @returns 0 when none can be taken
 */
export function discoveryLimit(chances: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(chances).sort();
  for (let at = sorted.length - 1; at >= 0; at--) {
    if (sorted[at] <= (share * (at + 1)) / sorted.length) return sorted[at];
  }
  return 0;
}
