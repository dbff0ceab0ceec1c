/**
 * Seasonal indices of the classical decomposition (centred moving average), as in R's `decompose`:
 * one per step of the season, starting with that of the first value; multiplicative ones have mean
 * 1, additive ones mean 0.
 */
export function seasonalIndices(
  values: Float64Array,
  period: number,
  kind: 'additive' | 'multiplicative'
): Float64Array {
  const n = values.length;
  const half = period >> 1;
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  for (let t = half; t < n - half; t++) {
    let trend = 0;
    for (let k = -half; k <= half; k++) {
      trend += values[t + k] * (period % 2 === 0 && Math.abs(k) === half ? 0.5 : 1);
    }
    trend /= period;
    const own = kind === 'additive' ? values[t] - trend : values[t] / trend;
    if (!Number.isFinite(own)) continue;
    sums[t % period] += own;
    counts[t % period]++;
  }
  const neutral = kind === 'additive' ? 0 : 1;
  const indices = sums.map((sum, k) => (counts[k] ? sum / counts[k] : neutral));
  const middle = indices.reduce((sum, own) => sum + own, 0) / period;
  return kind === 'additive'
    ? indices.map((own) => own - middle)
    : indices.map((own) => own / middle);
}
