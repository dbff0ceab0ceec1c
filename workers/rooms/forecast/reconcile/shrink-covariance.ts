/** Covariance matrix of the errors of several series, and how much it was shrunk. */
export interface ShrunkCovariance {
  /** Row-major, series × series. */
  matrix: Float64Array;
  /** Shrinkage intensity: 1 means that all series are treated as independent. */
  intensity: number;
}

/**
 * Estimates the covariance of several series' errors from few observations: covariances about zero,
 * shrunk towards a diagonal matrix as much as their own noise demands (Schäfer and Strimmer, "A
 * shrinkage approach to large-scale covariance matrix estimation", 2005, target D, as
 * Wickramasuriya and others use it for reconciliation). A shop has a handful of errors for up to
 * ten series, so that unshrunk covariances would be mostly noise.
 *
 * @param misses errors as `misses[series][time]`, all of equal length
 */
export function shrinkCovariance(misses: readonly Float64Array[]): ShrunkCovariance {
  const size = misses.length;
  const count = misses[0]?.length ?? 0;
  const matrix = new Float64Array(size * size);
  if (count === 0) return { matrix, intensity: 1 };
  const scale = misses.map((own) => Math.sqrt(productOf(own, own) / count));
  const standard = misses.map((own, at) =>
    own.map((miss) => (scale[at] > 0 ? miss / scale[at] : 0))
  );
  const correlation = (i: number, j: number) => productOf(standard[i], standard[j]) / count;
  const intensity = intensityOf(standard, count, correlation);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const kept = i === j ? 1 : (1 - intensity) * correlation(i, j);
      matrix[i * size + j] = kept * scale[i] * scale[j];
    }
  }
  return { matrix, intensity };
}

/** Sum of the correlations' variances over the sum of their squares, over all pairs. */
function intensityOf(
  standard: readonly Float64Array[],
  count: number,
  correlation: (i: number, j: number) => number
): number {
  let [noise, squares] = [0, 0];
  for (let i = 0; i < standard.length; i++) {
    for (let j = 0; j < i; j++) {
      const sum = productOf(standard[i], standard[j]);
      let ofSquares = 0;
      for (let t = 0; t < count; t++) ofSquares += (standard[i][t] * standard[j][t]) ** 2;
      noise += (ofSquares - (sum * sum) / count) / (count * (count - 1));
      squares += correlation(i, j) ** 2;
    }
  }
  return squares > 0 && count > 1 ? Math.max(0, Math.min(1, noise / squares)) : 1;
}

function productOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}
