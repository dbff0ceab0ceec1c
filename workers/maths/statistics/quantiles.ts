/** A copy in ascending order, NaN last. */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}

/**
 * The value below which a share of the values lies, linearly interpolated between its two
 * neighbours: the default of numpy and pandas, type 7 of Hyndman and Fan ("Sample quantiles in
 * statistical packages", The American Statistician 50, 1996).
 *
 * @param sorted ascending; NaN for an empty one
 * @param share 0 … 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  // Interpolates as numpy does, so that equal neighbours give exactly their value.
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}

export function median(values: ArrayLike<number>): number {
  return quantile(sortedCopy(values), 0.5);
}
